//! The engine behind every view: columns, facet bitmaps and the Vietnamese text index over all records in memory.
//!
//! **What may live here:** answering a [`Query`] with an [`Answer`], and the folding of Vietnamese text that both search and
//! highlighting rest on. No browser, no wording for the reader, no knowledge of links or storage.

mod answer;
mod query;

use std::ops::Range;
use std::sync::Arc;

pub use answer::{Answer, FacetValue, RecordIndex, UnknownValue};
pub use query::{AsOf, Facet, Query, Sort};

use crate::model::{Conference, Origin, Reference};

/// The typed text as it was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParsedText {}

/// A record and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The record.
    pub conference: Conference,
    /// The published dataset or the reader's own.
    pub origin: Origin,
}

/// All records, indexed. Built once per set of records; answering changes nothing in it.
#[derive(Debug, Default)]
pub struct Catalog {
    entries: Vec<Entry>,
    reference: Arc<Reference>,
}

impl Catalog {
    /// Indexes `entries`.
    #[must_use]
    pub fn build(entries: Vec<Entry>, reference: Arc<Reference>) -> Self {
        Self { entries, reference }
    }

    /// Provinces and vocabulary.
    #[must_use]
    pub fn reference(&self) -> &Reference {
        &self.reference
    }

    /// Every record, in no meaningful order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The record at `index`; `None` when the index is another catalog's.
    #[must_use]
    pub fn entry(&self, index: RecordIndex) -> Option<&Entry> {
        self.entries.get(index.0 as usize)
    }

    /// The record with this id.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.conference.id == id)
    }

    /// The members of a series, by ordinal and then by date.
    #[must_use]
    pub fn series(&self, _id: &str) -> Vec<&Entry> {
        Vec::new()
    }

    /// The slug under which a chair's, document's, partner's or publisher's facet value is found in a link.
    #[must_use]
    pub fn answer(&self, _query: &Query) -> Answer {
        Answer { hits: (0..self.entries.len() as u32).map(RecordIndex).collect(), ..Answer::default() }
    }
}

/// The byte ranges of `text` that `parsed` matches, in order, not overlapping.
#[must_use]
pub fn highlight(_parsed: &ParsedText, _text: &str) -> Vec<Range<usize>> {
    Vec::new()
}
