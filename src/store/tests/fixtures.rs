//! Small datasets, and a source that answers from memory.

use std::cell::RefCell;
use std::collections::BTreeMap;

use miniserde::json;
use sha2::{Digest, Sha256};

use crate::catalog::{Entry, RecordIndex};
use crate::model::{Certainty, Conference, Held, Kind, Level, MANIFEST_SCHEMA, Manifest, Origin, RecordType, Reference, Shard};
use crate::store::{DatasetRows, Fetch, FetchFailure, Freshness, Loaded, MANIFEST_FILE, Row, decode, encode};

pub fn conference(id: &str) -> Conference {
    let day = "2015-01-27".parse().unwrap();
    Conference {
        id: id.to_owned(),
        record_type: RecordType::Conference,
        level: Level::National,
        kind: Kind::AnnualReview,
        series: None,
        title: crate::model::Bilingual { vi: "Hội nghị đối ngoại".into(), en: "Conference".into() },
        held: Held { start: day, end: day, certainty: Certainty::Stated },
        format: None,
        venue: None,
        provinces: Vec::new(),
        organizers: Vec::new(),
        chairs: Vec::new(),
        topics: Vec::new(),
        documents: Vec::new(),
        figures: Vec::new(),
        partners: Vec::new(),
        summary: crate::model::Bilingual::default(),
        reports: Vec::new(),
        related: Vec::new(),
        personal: None,
    }
}

pub fn row(id: &str) -> Row {
    Row::new(id, encode(&conference(id)))
}

pub fn rows(ids: &[&str]) -> DatasetRows {
    DatasetRows { reference: Some(encode(&Reference::default())), conferences: ids.iter().map(|id| row(id)).collect() }
}

/// A dataset in two shards, as it is published.
pub fn published(version: &str, ids: &[&str]) -> (Manifest, BTreeMap<String, Vec<u8>>) {
    let mut files = BTreeMap::new();
    let mut shard = |name: &str, records: usize, bytes: Vec<u8>| {
        let sha256: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let file = format!("{name}-{}.json", &sha256[..8]);
        let shard = Shard { file: file.clone(), bytes: bytes.len() as u64, sha256, records };
        files.insert(file, bytes);
        shard
    };
    let reference = shard("reference", 0, json::to_string(&Reference::default()).into_bytes());
    let (first, second) = ids.split_at(ids.len() / 2);
    let conferences = [first, second].map(|ids| {
        let records: Vec<Conference> = ids.iter().map(|id| conference(id)).collect();
        shard("conferences", records.len(), json::to_string(&records).into_bytes())
    });
    let manifest = Manifest {
        schema: MANIFEST_SCHEMA,
        version: version.to_owned(),
        as_of: "2026-06-30".to_owned(),
        records: ids.len(),
        reference,
        conferences: conferences.into(),
    };
    files.insert(MANIFEST_FILE.to_owned(), json::to_string(&manifest).into_bytes());
    (manifest, files)
}

/// A source that answers from memory and can be broken.
#[derive(Default)]
pub struct Source {
    pub files: BTreeMap<String, Vec<u8>>,
    /// What the browser's cache would answer with, unless it is passed by.
    pub cached: BTreeMap<String, Vec<u8>>,
    pub asked: RefCell<Vec<(String, Freshness)>>,
}

impl Source {
    pub fn of(version: &str, ids: &[&str]) -> Self {
        Self { files: published(version, ids).1, ..Self::default() }
    }
}

impl Fetch for Source {
    async fn fetch(&self, file: &str, freshness: Freshness, limit: u64, arrived: &dyn Fn(u64)) -> Result<Vec<u8>, FetchFailure> {
        self.asked.borrow_mut().push((file.to_owned(), freshness));
        let cached = self.cached.get(file).filter(|_| freshness == Freshness::Any);
        let bytes = cached.or(self.files.get(file)).ok_or(FetchFailure::Unreachable)?;
        if bytes.len() as u64 > limit {
            return Err(FetchFailure::TooLarge);
        }
        arrived(bytes.len() as u64 / 2);
        arrived(bytes.len() as u64);
        Ok(bytes.clone())
    }
}

/// The records that were loaded.
pub fn entries(loaded: &Loaded) -> Vec<Entry> {
    let entry =
        |(_, origin, payload): &(RecordIndex, Origin, Vec<u8>)| Entry { conference: decode("", Some(payload)).unwrap(), origin: *origin };
    loaded.payloads.iter().map(entry).collect()
}
