//! The engine behind every view: columns, facet bitmaps and the Vietnamese text index over all records in memory.
//!
//! **What may live here:** answering a [`Query`] with an [`Answer`], and the folding of Vietnamese text that both search and
//! highlighting rest on. No browser, no wording for the reader, no knowledge of links or storage.

mod answer;
mod answering;
mod bitmap;
mod building;
pub mod case;
mod columns;
mod fields;
#[cfg(test)]
pub(crate) mod fixtures;
mod fold;
mod highlight;
mod latin;
pub mod ordering;
mod parse;
mod provinces;
mod query;
mod rank;
mod slug;
#[cfg(test)]
mod tests;
mod text_index;
mod tokens;

use std::collections::HashMap;
use std::sync::Arc;

pub use answer::{Answer, FacetValue, RecordIndex, UnknownValue};
pub use building::CatalogBuilder;
pub use fold::folded;
pub use highlight::highlight;
pub use parse::ParsedText;
pub use query::{AsOf, Facet, Query, Sort};

use crate::model::{Conference, DocumentRef, Held, Origin, Province, Reference};
use columns::Columns;
use provinces::Provinces;
use rank::Dates;
use text_index::TextIndex;

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
    provinces: Provinces,
    by_id: HashMap<String, u32>,
    columns: Columns,
    dates: Dates,
    text: TextIndex,
}

impl Catalog {
    /// Indexes `entries`, in one go; as [`CatalogBuilder`].
    #[must_use]
    pub fn build(entries: Vec<Entry>, reference: Arc<Reference>) -> Self {
        CatalogBuilder::new(entries, reference).finish()
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

    /// The record with this id; the reader's own before a published one.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&Entry> {
        self.entry(self.index_of(id)?)
    }

    /// The index of the record with this id; the reader's own before a published one.
    #[must_use]
    pub fn index_of(&self, id: &str) -> Option<RecordIndex> {
        self.by_id.get(id).copied().map(RecordIndex)
    }

    /// The members of a series, by ordinal and then by date; those whose number is not known come last.
    #[must_use]
    pub fn series(&self, id: &str) -> Vec<&Entry> {
        let ordinal = |entry: &Entry| {
            let series = entry.conference.series.as_ref().filter(|series| series.id == id)?;
            Some(series.ordinal.unwrap_or(u32::MAX))
        };
        let mut members: Vec<(u32, &Entry)> = self.entries.iter().filter_map(|entry| Some((ordinal(entry)?, entry))).collect();
        ordering::sort_by(&mut members, |(one_ordinal, one), (other_ordinal, other)| {
            let key = |entry: &Entry| entry.conference.held.first_day();
            (one_ordinal, key(one), &one.conference.id).cmp(&(other_ordinal, key(other), &other.conference.id))
        });
        members.into_iter().map(|(_, entry)| entry).collect()
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

    /// The unit that a province's name in a record meant when it was held; `None` for a name that no unit has.
    #[must_use]
    pub fn province(&self, name: &str, held: &Held) -> Option<&Province> {
        self.provinces.unit(&self.reference.gazetteer, name, held)
    }

    /// The slug of a province's name in links: the id of [`Self::province`], or of today's unit that contains it.
    #[must_use]
    pub fn province_slug(&self, name: &str, held: &Held, as_of: AsOf) -> String {
        self.provinces.value(&self.reference.gazetteer, name, held, as_of).0
    }

    /// Chosen provinces as they are read `as_of`: today, a past unit's slug stands for the unit it belongs to. For the switch
    /// between the two readings.
    #[must_use]
    pub fn province_slugs_as_of(&self, slugs: &[String], as_of: AsOf) -> Vec<String> {
        let mut result: Vec<String> = Vec::new();
        for slug in slugs {
            let slug = provinces::as_of_slug(&self.reference.gazetteer, slug, as_of);
            if !result.iter().any(|known| known == slug) {
                result.push(slug.to_owned());
            }
        }
        result
    }

    /// Answers a question.
    #[must_use]
    pub fn answer(&self, query: &Query) -> Answer {
        answering::answer(self, query)
    }
}
