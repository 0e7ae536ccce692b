//! Cutting the dataset into files: a pure function of its records, the same bytes for the same dataset.

use std::collections::BTreeMap;

use miniserde::Serialize;

use nien_bieu::model::{Conference, MANIFEST_SCHEMA, Manifest, Shard};

use crate::commands::dataset::Dataset;
use crate::commands::digest;
use crate::commands::error::CurateError;

/// How the names of record shards begin.
pub const CONFERENCES_PREFIX: &str = "conferences-";
/// How the name of the reference begins.
pub const REFERENCE_PREFIX: &str = "reference-";

/// Calendar years in a shard. The borders are fixed (2005, 2010, …), so that adding a record never moves others.
const YEARS_PER_SHARD: i32 = 5;

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Its name, with the beginning of its hash.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Everything to write; the manifest comes after the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// The shards and the reference.
    pub files: Vec<OutputFile>,
    /// What names them.
    pub manifest: Manifest,
}

/// Cuts `dataset` into files.
pub fn cut(dataset: &Dataset) -> Result<Output, CurateError> {
    let mut files = Vec::new();
    let reference = add(&mut files, REFERENCE_PREFIX, &dataset.reference, 0)?;
    let mut buckets: BTreeMap<i32, Vec<&Conference>> = BTreeMap::new();
    for conference in &dataset.conferences {
        let bucket = conference.held.start.year().div_euclid(YEARS_PER_SHARD);
        buckets.entry(bucket).or_default().push(conference);
    }
    let mut conferences = Vec::new();
    for bucket in buckets.values() {
        conferences.push(add(&mut files, CONFERENCES_PREFIX, bucket, bucket.len())?);
    }
    let hashes: Vec<&str> = std::iter::once(&reference).chain(&conferences).map(|shard| shard.sha256.as_str()).collect();
    let manifest = Manifest {
        schema: MANIFEST_SCHEMA,
        version: digest::short(&digest::sha256(hashes.join("\n").as_bytes())).to_owned(),
        as_of: dataset.meta.as_of.to_string(),
        records: dataset.conferences.len(),
        reference,
        conferences,
    };
    Ok(Output { files, manifest })
}

/// Fields that only a reader's own records have. `check` refuses them in the dataset: there each is absent, and would be written as null.
const OWN_FIELDS: [&str; 3] = [",\"text\":null", ",\"facts\":null", ",\"personal\":null"];

/// The JSON without what no published record has. Within a text a quotation mark is written with a backslash before it: none is cut.
fn without_own_fields(json: &str) -> String {
    OWN_FIELDS.iter().fold(json.to_owned(), |json, field| json.replace(field, ""))
}

fn add(files: &mut Vec<OutputFile>, prefix: &str, content: &impl Serialize, records: usize) -> Result<Shard, CurateError> {
    let bytes = without_own_fields(&miniserde::json::to_string(content)).into_bytes();
    let sha256 = digest::sha256(&bytes);
    let name = format!("{prefix}{}.json", digest::short(&sha256));
    let shard = Shard { file: name.clone(), bytes: bytes.len() as u64, sha256, records };
    files.push(OutputFile { name, bytes });
    Ok(shard)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_own_records_have_is_left_out_and_no_text_is_cut() {
        let json = r#"[{"author":null,"text":null,"facts":null},{"note":"a,\"text\":null","personal":null}]"#;
        assert_eq!(without_own_fields(json), r#"[{"author":null},{"note":"a,\"text\":null"}]"#);
    }
}
