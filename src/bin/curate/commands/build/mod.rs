//! `curate build`: the dataset as the browser fetches it.
//!
//! Records are cut into shards of five calendar years, so that a new record changes one shard and the manifest, and a returning
//! browser fetches only those. Every file's name carries the beginning of its hash; the manifest is written last, so whoever reads
//! it finds all that it names.

mod shards;

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::Path;

use crate::commands::dataset::Dataset;
use crate::commands::error::CurateError;
use crate::commands::files;
use crate::commands::source::Source;

/// The name of the manifest.
const MANIFEST: &str = "manifest.json";

/// What a build did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Built {
    /// Records in the dataset.
    pub records: usize,
    /// Files that make it up, the manifest included.
    pub files: usize,
    /// Their bytes, uncompressed.
    pub bytes: u64,
    /// Files that were written because they were missing or different.
    pub written: usize,
    /// The manifest's version.
    pub version: String,
}

impl fmt::Display for Built {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { records, files, bytes, written, version } = self;
        write!(formatter, "dataset {version}: {records} records in {files} files, {bytes} bytes; {written} files written")
    }
}

/// Builds the dataset of `source`, which has been checked, into the folder `out`.
pub fn build(source: &Source, out: &Path) -> Result<Built, CurateError> {
    let output = shards::cut(&Dataset::decode(source)?)?;
    fs::create_dir_all(out).map_err(CurateError::file("create", out))?;
    let mut written = 0;
    for file in &output.files {
        written += usize::from(files::write_whole(&out.join(&file.name), &file.bytes)?);
    }
    let manifest = miniserde::json::to_string(&output.manifest).into_bytes();
    written += usize::from(files::write_whole(&out.join(MANIFEST), &manifest)?);
    let present: BTreeSet<&str> = output.files.iter().map(|file| file.name.as_str()).collect();
    remove_stale(out, &present)?;
    let bytes = output.manifest.bytes() + manifest.len() as u64;
    Ok(Built { records: output.manifest.records, files: output.files.len() + 1, bytes, written, version: output.manifest.version.clone() })
}

/// Removes what earlier builds left: hashed files that the manifest no longer names, and parts of interrupted writes.
fn remove_stale(out: &Path, present: &BTreeSet<&str>) -> Result<(), CurateError> {
    for path in files::walk(out)? {
        let ours = path.starts_with(shards::CONFERENCES_PREFIX) || path.starts_with(shards::REFERENCE_PREFIX);
        if path.ends_with(".part") || (ours && !present.contains(path.as_str())) {
            files::remove(&out.join(&path))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use nien_bieu::model::{Conference, Manifest, Reference};

    use super::*;
    use crate::commands::digest::sha256;

    fn real() -> Source {
        Source::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/dataset")).unwrap()
    }

    fn manifest(out: &Path) -> Manifest {
        miniserde::json::from_str(&fs::read_to_string(out.join(MANIFEST)).unwrap()).unwrap()
    }

    #[test]
    fn the_same_dataset_gives_the_same_bytes_and_a_second_run_writes_nothing() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let first = build(&real(), one.path()).unwrap();
        let again = build(&real(), one.path()).unwrap();
        build(&real(), other.path()).unwrap();
        assert_eq!((first.written, again.written), (first.files, 0));
        let names = files::walk(one.path()).unwrap();
        assert_eq!(names, files::walk(other.path()).unwrap());
        for name in names {
            assert_eq!(fs::read(one.path().join(&name)).unwrap(), fs::read(other.path().join(&name)).unwrap(), "{name}");
        }
    }

    #[test]
    fn every_file_is_what_the_manifest_says() {
        let out = tempfile::tempdir().unwrap();
        let built = build(&real(), out.path()).unwrap();
        let manifest = manifest(out.path());
        let mut records = Vec::new();
        for shard in manifest.shards() {
            let bytes = fs::read(out.path().join(&shard.file)).unwrap();
            assert_eq!(sha256(&bytes), shard.sha256);
            assert_eq!(bytes.len() as u64, shard.bytes);
            assert!(shard.file.contains(&shard.sha256[..16]));
        }
        for shard in &manifest.conferences {
            let held: Vec<Conference> = miniserde::json::from_str(&fs::read_to_string(out.path().join(&shard.file)).unwrap()).unwrap();
            assert_eq!(held.len(), shard.records);
            records.extend(held);
        }
        let reference: Reference =
            miniserde::json::from_str(&fs::read_to_string(out.path().join(&manifest.reference.file)).unwrap()).unwrap();
        assert_eq!(reference.gazetteer.regions[0].id, "northern-midlands-mountains");
        assert_eq!(records.len(), manifest.records);
        assert_eq!(manifest.records, built.records);
    }

    #[test]
    fn a_shard_holds_five_calendar_years_whatever_else_is_added() {
        let out = tempfile::tempdir().unwrap();
        build(&real(), out.path()).unwrap();
        for shard in manifest(out.path()).conferences {
            let held: Vec<Conference> = miniserde::json::from_str(&fs::read_to_string(out.path().join(&shard.file)).unwrap()).unwrap();
            let years: BTreeSet<i32> = held.iter().map(|record| record.held.start.year().div_euclid(5)).collect();
            assert_eq!(years.len(), 1);
        }
    }

    #[test]
    fn what_older_builds_left_is_removed_and_nothing_else() {
        let out = tempfile::tempdir().unwrap();
        for name in ["conferences-0000000000000000.json", "reference-0000000000000000.json", "manifest.json.part", "notes.txt"] {
            fs::write(out.path().join(name), "old").unwrap();
        }
        build(&real(), out.path()).unwrap();
        let manifest = manifest(out.path());
        let mut expected: Vec<String> = manifest.shards().map(|shard| shard.file.clone()).collect();
        expected.extend([MANIFEST.to_owned(), "notes.txt".to_owned()]);
        expected.sort();
        assert_eq!(files::walk(out.path()).unwrap(), expected);
    }
}
