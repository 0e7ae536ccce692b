//! The engine behind every view: columns, facet bitmaps and the Vietnamese text index over all records in memory.
//!
//! **What may live here:** answering a [`Query`] with an [`Answer`], and the folding of Vietnamese text that both search and
//! highlighting rest on. No browser, no wording for the reader, no knowledge of links or storage.

mod abbreviations;
mod answer;
mod answering;
mod bitmap;
mod bridges;
pub mod bytes;
pub mod case;
mod columns;
mod density;
mod documents;
mod fields;
#[cfg(test)]
pub(crate) mod fixtures;
mod fold;
mod highlight;
mod lanes;
mod latin;
mod limits;
mod matching;
mod names;
mod numbers;
pub mod ordering;
mod parse;
mod phrases;
mod posting;
mod postings;
mod provinces;
mod query;
mod rank;
mod records;
mod row;
mod settling;
mod slug;
mod snapshot;
mod snippet;
#[cfg(test)]
pub(crate) mod tests;
mod text_index;
mod tokens;
mod value_names;
mod weights;
mod why;

use std::sync::Arc;

pub use answer::{Answer, FacetValue, RecordIndex, UnknownValue};
pub use bridges::Bridges;
pub use density::Density;
pub use fold::{exact, folded};
pub use highlight::highlight;
pub use lanes::{LaneValue, Lanes};
pub use limits::{Limit, MAXIMUM_VALUES};
pub use parse::{ParsedText, Rule};
pub use provinces::{Provinces, slugs_as_of};
pub use query::{AsOf, Facet, Grouping, Query, Sort};
pub use records::Records;
pub use row::RecordRow;
pub use snapshot::SnapshotError;
pub use snippet::snippet;
pub use weights::Field;
pub use why::{Looking, MatchRule, Reason, reasons};

use crate::model::{Conference, DocumentRef, Origin, Reference};
use columns::Columns;
use text_index::TextIndex;

/// A record and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The record.
    pub conference: Conference,
    /// The published dataset or the reader's own.
    pub origin: Origin,
}

/// All records, indexed. It holds no record itself, only what is asked of it: adding, changing and deleting one costs what the record
/// costs, whatever the number of the others.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    reference: Arc<Reference>,
    provinces: Provinces,
    bridges: Bridges,
    records: Records,
    columns: Columns,
    text: TextIndex,
    /// Records that are gone and still in the lists.
    gone: u32,
    /// The next step of [`Self::settle_when_due`].
    settling: usize,
}

impl Catalog {
    /// Without records.
    #[must_use]
    pub fn new(reference: Arc<Reference>) -> Self {
        let (provinces, bridges) = (Provinces::new(&reference.gazetteer), Bridges::new(&reference.gazetteer));
        let columns = Columns::new(&reference);
        Self { provinces, bridges, columns, reference, ..Self::default() }
    }

    /// Provinces and vocabulary.
    #[must_use]
    pub fn reference(&self) -> &Arc<Reference> {
        &self.reference
    }

    /// Adds a record; in place of the one with the same id and origin, if there is one.
    pub fn add(&mut self, entry: &Entry) -> RecordIndex {
        let Entry { conference, origin } = entry;
        if let Some(record) = self.records.get(&conference.id, *origin) {
            self.remove(RecordIndex(record));
        }
        let record = self.records.next();
        let text = &mut self.text;
        fields::texts(conference, &self.reference, |field, value| text.add(field, value));
        let length_and_layout = self.text.finish_record(record);
        self.columns.add(record, entry, &self.reference, &self.provinces);
        self.records.push(conference, *origin, length_and_layout);
        RecordIndex(record)
    }

    /// Takes a record out; whether it was there.
    pub fn remove(&mut self, index: RecordIndex) -> bool {
        let was_there = self.records.remove(index.0);
        if was_there {
            self.columns.remove(index.0);
            self.gone += 1;
        }
        was_there
    }

    /// How many records there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.records.count as usize
    }

    /// Whether there is no record.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All records in brief.
    #[must_use]
    pub const fn records(&self) -> &Records {
        &self.records
    }

    /// Every record with its id and what is known of it, in the order of their coming.
    pub fn rows(&self) -> impl Iterator<Item = (RecordIndex, &str, RecordRow)> {
        let rows = (0..).zip(&self.records.rows).filter(|(record, _)| self.records.live.contains(*record));
        rows.map(|(record, row)| (RecordIndex(record), self.records.id(record), *row))
    }

    /// The record with this id and origin.
    #[must_use]
    pub fn get(&self, id: &str, origin: Origin) -> Option<RecordIndex> {
        self.records.get(id, origin).map(RecordIndex)
    }

    /// A record's id and origin; `None` when it is gone, or another catalog's.
    #[must_use]
    pub fn id(&self, index: RecordIndex) -> Option<(&str, Origin)> {
        let row = self.records.row(index.0).filter(|_| self.records.live.contains(index.0))?;
        Some((self.records.id(index.0), row.origin()))
    }

    /// Answers a question with its first `count` results.
    pub fn answer(&mut self, query: &Query, count: usize) -> Answer {
        self.prepare();
        answering::answer(self, query, count)
    }

    /// Puts what is new in its order; answers rest on it.
    fn prepare(&mut self) {
        self.text.sort_terms();
        self.records.sort();
        self.columns.sort();
    }

    /// Folds what was added into the compact form, in steps: one step, counted from 0; whether there is a further one. When many records
    /// are gone they leave the lists, too.
    pub fn settle(&mut self, step: usize) -> bool {
        let live = (self.gone > self.records.count / 8).then_some(&self.records.live);
        let more = self.text.settle(step, live);
        if !more && live.is_some() {
            self.gone = 0;
        }
        more
    }

    /// Does the next step of folding when there is much to fold; whether there is a further step.
    pub fn settle_when_due(&mut self) -> bool {
        let (recent, settled) = (self.text.postings.recent_bytes(), self.text.postings.settled_bytes());
        if self.settling == 0 && (recent < 1 << 20 || recent < settled / 8) {
            return false;
        }
        let more = self.settle(self.settling);
        self.settling = if more { self.settling + 1 } else { 0 };
        more
    }

    /// The slug of a chair's, partner's or publisher's name in links.
    #[must_use]
    pub fn name_slug(name: &str) -> String {
        slug::slug(name)
    }

    /// The slug of a document in links.
    #[must_use]
    pub fn document_slug(document: &DocumentRef) -> String {
        slug::document_slug(document)
    }
}
