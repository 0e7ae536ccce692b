//! Facets as columns: for every value the set of records that have it.

use std::collections::HashMap;

use litemap::LiteMap;

use super::bitmap::Bitmap;
use super::ordering::sort_by;
use super::provinces::Provinces;
use super::slug::{document_name, document_slug, slug};
use super::tokens::exact_key;
use super::{AsOf, Entry, Facet};
use crate::model::{Gazetteer, Kind, Level, Origin, RecordType, Reference, Topic};

/// Below one record in this many, a list of records is smaller and quicker than a bit for every record.
const SPARSE: usize = 32;

/// The records that have a value.
#[derive(Debug)]
enum Members {
    Few(Vec<u32>),
    Many(Bitmap),
}

/// One value of a facet.
#[derive(Debug)]
pub(super) struct Value {
    /// As in links.
    pub slug: String,
    /// As in the records.
    pub name: String,
    members: Members,
}

/// All values of a facet.
#[derive(Debug, Default)]
pub(super) struct Column {
    /// In the facet's own order where it has one, otherwise by name.
    pub values: Vec<Value>,
    /// Whether the facet has an order of its own; otherwise frequent values go first.
    pub ordered: bool,
    by_slug: HashMap<String, usize>,
}

/// Every facet's column, and how provinces are named in it.
#[derive(Debug, Default)]
pub(super) struct Columns {
    columns: Vec<(Facet, AsOf, Column)>,
}

impl Value {
    /// How many of `records` have the value.
    pub fn count_in(&self, records: &Bitmap) -> u32 {
        match &self.members {
            Members::Few(list) => list.iter().map(|&record| u32::from(records.contains(record))).sum(),
            Members::Many(bitmap) => bitmap.count_common(records),
        }
    }

    /// Adds the records that have the value to `records`.
    pub fn add_to(&self, records: &mut Bitmap) {
        match &self.members {
            Members::Few(list) => list.iter().for_each(|&record| records.insert(record)),
            Members::Many(bitmap) => records.unite(bitmap),
        }
    }
}

impl Column {
    /// The value of a slug.
    pub fn get(&self, slug: &str) -> Option<&Value> {
        self.by_slug.get(slug).and_then(|&index| self.values.get(index))
    }
}

impl Columns {
    /// What there is a column of: every facet, and provinces once more as they are today.
    fn all() -> impl Iterator<Item = (Facet, AsOf)> {
        Facet::ALL.into_iter().map(|facet| (facet, AsOf::Then)).chain([(Facet::Province, AsOf::Today)])
    }

    /// Sorts all records into the next column; whether there was one left.
    pub fn add_next(&mut self, entries: &[Entry], reference: &Reference, provinces: &Provinces) -> bool {
        let Some((facet, as_of)) = Self::all().nth(self.columns.len()) else { return false };
        let gazetteer = &reference.gazetteer;
        let mut builder = ColumnBuilder::new(facet, gazetteer);
        for (record, entry) in (0..).zip(entries) {
            values(entry, facet, &mut |slug, name| builder.add(record, slug, name), &|name| {
                provinces.value(gazetteer, name, &entry.conference.held, as_of)
            });
        }
        self.columns.push((facet, as_of, builder.finish(entries.len())));
        true
    }

    /// The column of a facet; none only in an empty catalog.
    pub fn get(&self, facet: Facet, as_of: AsOf) -> Option<&Column> {
        let as_of = if facet == Facet::Province { as_of } else { AsOf::Then };
        self.columns.iter().find(|(own, own_as_of, _)| (*own, *own_as_of) == (facet, as_of)).map(|(_, _, column)| column)
    }
}

/// Gives the values of a record: slug and name.
fn values(entry: &Entry, facet: Facet, emit: &mut dyn FnMut(String, String), province: &dyn Fn(&str) -> (String, String)) {
    let conference = &entry.conference;
    let mut term = |slug: &str| emit(slug.to_owned(), slug.to_owned());
    match facet {
        Facet::Level => term(conference.level.slug()),
        Facet::Kind => term(conference.kind.slug()),
        Facet::Type => term(conference.record_type.slug()),
        Facet::Origin => term(entry.origin.slug()),
        Facet::Topic => conference.topics.iter().for_each(|topic| term(topic.slug())),
        Facet::Province => conference.provinces.iter().map(|name| province(name)).for_each(|(slug, name)| emit(slug, name)),
        Facet::Document => conference.documents.iter().for_each(|document| emit(document_slug(document), document_name(document))),
        Facet::Chair => conference.chairs.iter().for_each(|chair| emit(slug(&chair.name), chair.name.clone())),
        Facet::Partner => conference.partners.iter().for_each(|name| emit(slug(name), name.clone())),
        Facet::Publisher => conference.reports.iter().for_each(|report| emit(slug(&report.publisher), report.publisher.clone())),
    }
}

/// The slugs that a facet has by itself, in its own order, whether or not a record has them.
fn own_values(facet: Facet, gazetteer: &Gazetteer) -> Vec<(String, String)> {
    let terms = |slugs: Vec<&'static str>| slugs.into_iter().map(|slug| (slug.to_owned(), slug.to_owned())).collect();
    match facet {
        Facet::Level => terms(Level::ALL.iter().map(|term| term.slug()).collect()),
        Facet::Kind => terms(Kind::ALL.iter().map(|term| term.slug()).collect()),
        Facet::Type => terms(RecordType::ALL.iter().map(|term| term.slug()).collect()),
        Facet::Topic => terms(Topic::ALL.iter().map(|term| term.slug()).collect()),
        Facet::Origin => terms(Origin::ALL.iter().map(|term| term.slug()).collect()),
        Facet::Province => gazetteer.units.iter().map(|unit| (unit.id.clone(), unit.name.vi.clone())).collect(),
        Facet::Chair | Facet::Document | Facet::Partner | Facet::Publisher => Vec::new(),
    }
}

/// What is known of a value while records are read.
#[derive(Default)]
struct Draft {
    /// Position in the facet's own order.
    position: Option<usize>,
    /// Spellings by [`exact_key`], each with how often it is written in which form.
    names: LiteMap<String, LiteMap<String, u32>>,
    records: Vec<u32>,
}

struct ColumnBuilder {
    drafts: HashMap<String, Draft>,
    ordered: bool,
}

impl ColumnBuilder {
    fn new(facet: Facet, gazetteer: &Gazetteer) -> Self {
        let own = own_values(facet, gazetteer);
        let ordered = !matches!(facet, Facet::Chair | Facet::Document | Facet::Partner | Facet::Publisher);
        let mut drafts: HashMap<String, Draft> = HashMap::new();
        for (position, (slug, name)) in own.into_iter().enumerate() {
            let draft = drafts.entry(slug).or_default();
            draft.position.get_or_insert(position);
            draft.names.entry(exact_key(&name)).or_default().insert(name, 0);
        }
        Self { drafts, ordered }
    }

    /// `record` has the value; records come in ascending order. A name without letters and digits has no slug and is no value.
    fn add(&mut self, record: u32, slug: String, name: String) {
        if slug.is_empty() {
            return;
        }
        let draft = self.drafts.entry(slug).or_default();
        if draft.records.last() != Some(&record) {
            draft.records.push(record);
        }
        *draft.names.entry(exact_key(&name)).or_default().entry(name).or_default() += 1;
    }

    fn finish(self, records: usize) -> Column {
        let value = |(slug, draft): (String, Draft)| {
            let name = draft.name();
            let position = draft.position.unwrap_or(usize::MAX);
            (position, slug.clone(), Value { slug, name, members: members(draft.records, records) })
        };
        let mut values: Vec<(usize, String, Value)> = self.drafts.into_iter().map(value).collect();
        sort_by(&mut values, |one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
        let values: Vec<Value> = values.into_iter().map(|(_, _, value)| value).collect();
        let by_slug = values.iter().enumerate().map(|(index, value)| (value.slug.clone(), index)).collect();
        Column { values, ordered: self.ordered, by_slug }
    }
}

impl Draft {
    /// The most frequent form of each spelling; spellings that differ in more than form are both named.
    fn name(&self) -> String {
        let most_frequent = |forms: &LiteMap<String, u32>| {
            // The first of equals, so that the name does not depend on the order of the records.
            forms.iter().rev().max_by_key(|(_, count)| **count).map(|(form, _)| form.clone())
        };
        self.names.values().filter_map(most_frequent).collect::<Vec<_>>().join(" / ")
    }
}

fn members(list: Vec<u32>, records: usize) -> Members {
    if list.len() < records / SPARSE {
        return Members::Few(list);
    }
    let mut bitmap = Bitmap::empty(records);
    list.iter().for_each(|&record| bitmap.insert(record));
    Members::Many(bitmap)
}
