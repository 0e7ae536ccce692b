//! The published dataset as the browser fetches it: a manifest and the shards that it names.

use miniserde::{Deserialize, Serialize};

/// The version of the manifest's and the shards' form. A browser that knows another one leaves what it has installed alone.
pub const MANIFEST_SCHEMA: u32 = 1;

/// `data/manifest.json`: what the dataset consists of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`MANIFEST_SCHEMA`] when it was written.
    pub schema: u32,
    /// Hash over all shards' hashes: equal versions hold equal data.
    pub version: String,
    /// The day up to which the dataset was curated, ISO 8601.
    pub as_of: String,
    /// Records in all shards.
    pub records: usize,
    /// The file with the [`super::Reference`]: provinces and vocabulary.
    pub reference: Shard,
    /// The files with the records: each a JSON array of [`super::Conference`].
    pub conferences: Vec<Shard>,
}

/// One file of the dataset.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shard {
    /// Its name, next to the manifest; contains the beginning of its hash.
    pub file: String,
    /// Its size in bytes, uncompressed.
    pub bytes: u64,
    /// SHA-256 of its bytes, lower-case hexadecimal (FIPS 180-4).
    pub sha256: String,
    /// How many records it holds.
    pub records: usize,
}

impl Manifest {
    /// Every file of the dataset, the reference first.
    pub fn shards(&self) -> impl Iterator<Item = &Shard> {
        std::iter::once(&self.reference).chain(&self.conferences)
    }

    /// What there is to fetch, in bytes.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.shards().map(|shard| shard.bytes).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shard(file: &str, bytes: u64) -> Shard {
        Shard { file: file.into(), bytes, sha256: String::new(), records: 0 }
    }

    #[test]
    fn what_is_fetched_is_the_reference_and_then_the_records() {
        let manifest = Manifest {
            schema: MANIFEST_SCHEMA,
            version: "1".into(),
            as_of: "2026-11-21".into(),
            records: 0,
            reference: shard("reference", 5),
            conferences: vec![shard("a", 7), shard("b", 11)],
        };
        assert_eq!(manifest.shards().map(|shard| shard.file.as_str()).collect::<Vec<_>>(), ["reference", "a", "b"]);
        assert_eq!(manifest.bytes(), 23);
    }
}
