//! Building a catalog, in stretches of the caller's choice, so that a page can draw and answer between them.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::columns::Columns;
use super::provinces::Provinces;
use super::rank::Dates;
use super::text_index::TextIndexBuilder;
use super::{Catalog, Entry, fields};
use crate::model::{Origin, Reference};

/// A catalog under construction.
pub struct CatalogBuilder {
    entries: Vec<Entry>,
    reference: Arc<Reference>,
    provinces: Provinces,
    by_id: HashMap<String, u32>,
    text: TextIndexBuilder,
    columns: Columns,
    /// Records whose texts are indexed.
    indexed: usize,
}

impl CatalogBuilder {
    /// For `entries`. Of several records with one id and origin only the first is kept; the reader's own record stands beside a published
    /// one of the same id.
    #[must_use]
    pub fn new(entries: Vec<Entry>, reference: Arc<Reference>) -> Self {
        let entries = distinct(entries);
        Self {
            provinces: Provinces::new(&reference.gazetteer),
            by_id: HashMap::with_capacity(entries.len()),
            text: TextIndexBuilder::default(),
            columns: Columns::default(),
            indexed: 0,
            entries,
            reference,
        }
    }

    /// Works on at most `records` more records, or on one facet; whether there is more to do before [`Self::finish`].
    pub fn step(&mut self, records: usize) -> bool {
        let (begin, end) = (self.indexed, self.indexed.saturating_add(records).min(self.entries.len()));
        if begin == end {
            return self.columns.add_next(&self.entries, &self.reference, &self.provinces);
        }
        for (record, entry) in self.entries.iter().enumerate().take(end).skip(begin) {
            let record = u32::try_from(record).unwrap_or(u32::MAX);
            let slot = self.by_id.entry(entry.conference.id.clone()).or_insert(record);
            if entry.origin == Origin::Own {
                *slot = record;
            }
            self.text.start(record);
            let text = &mut self.text;
            fields::texts(&entry.conference, &self.reference, &self.provinces, |field, value| text.add(field, value));
        }
        self.indexed = end;
        true
    }

    /// The catalog; does at once what no [`Self::step`] has done yet.
    #[must_use]
    pub fn finish(mut self) -> Catalog {
        while self.step(usize::MAX) {}
        let Self { entries, reference, provinces, by_id, text, columns, .. } = self;
        let dates = Dates::build(&entries);
        Catalog { entries, reference, provinces, by_id, columns, dates, text: text.finish() }
    }
}

/// The first entry of each id and origin.
fn distinct(entries: Vec<Entry>) -> Vec<Entry> {
    let mut seen = HashSet::with_capacity(entries.len());
    entries.into_iter().filter(|entry| seen.insert((entry.conference.id.clone(), entry.origin))).collect()
}
