//! Facets as columns: for every record its values, and for facets of few values the set of records that have each.

use super::bitmap::Bitmap;
use super::bytes::{Reader, Writer};
use super::names::{Names, sorted};
use super::provinces::Provinces;
use super::slug::{document_name, document_slug, slug};
use super::{AsOf, Entry, Facet};
use crate::model::{Gazetteer, Kind, Level, Origin, RecordType, Reference, Topic};

/// A facet of more values has no sets.
const MOST_SETS: usize = 256;

/// All values of a facet, and which record has which.
#[derive(Clone, Debug, Default)]
pub(super) struct Column {
    /// By number: the slug, as in links. The facet's own values come first, in its own order.
    pub values: Names,
    /// How many values the facet has by itself.
    pub own: u32,
    /// Whether the facet has an order of its own; otherwise frequent values go first.
    pub ordered: bool,
    /// Names as they are written.
    pub forms: Names,
    /// By form: its value.
    pub value_of: Vec<u32>,
    /// By form: in how many live records it stands.
    pub uses: Vec<u32>,
    /// By form: the one before it of the same value.
    pub before: Vec<u32>,
    /// By value: its latest form.
    pub latest: Vec<u32>,
    /// Values in the alphabetical order of their slugs, without the latest.
    sorted: Vec<u32>,
    /// By value: its place in the facet's order: its own ones first, the others by slug.
    pub places: Vec<u32>,
    /// By record: where its cells begin; one more at the end.
    starts: Vec<u32>,
    /// The forms of all records, one for each value of a record.
    cells: Vec<u32>,
    /// By value: the records that have it; empty when there are too many values.
    sets: Vec<Bitmap>,
}

/// Every facet's column; provinces have two, as they were and as they are.
#[derive(Clone, Debug, Default)]
pub(super) struct Columns {
    columns: Vec<Column>,
}

impl Column {
    fn new(facet: Facet, gazetteer: &Gazetteer) -> Self {
        let ordered = !matches!(facet, Facet::Chair | Facet::Document | Facet::Partner | Facet::Publisher | Facet::Tag);
        let mut column = Self { ordered, starts: vec![0], ..Self::default() };
        for (slug, name) in own_values(facet, gazetteer) {
            column.form(&slug, &name);
        }
        column.own = u32::try_from(column.values.len()).unwrap_or(u32::MAX);
        column
    }

    /// The number of a name as it is written, for the value of this slug.
    fn form(&mut self, slug: &str, name: &str) -> u32 {
        let value = self.values.intern(slug);
        // Two values may be written alike (two bodies' documents of one number): a form belongs to one value.
        let form = self.forms.intern(&[slug, name].join("\n"));
        if form as usize == self.value_of.len() {
            self.value_of.push(value);
            self.uses.push(0);
            self.chain(form, value);
        }
        if self.ordered && self.values.len() <= MOST_SETS {
            self.sets.resize_with(self.values.len(), Bitmap::default);
        } else {
            self.sets = Vec::new();
        }
        form
    }

    /// Remembers that `form` is the latest of `value`.
    fn chain(&mut self, form: u32, value: u32) {
        if self.latest.len() <= value as usize {
            self.latest.resize(value as usize + 1, u32::MAX);
        }
        if let Some(latest) = self.latest.get_mut(value as usize) {
            self.before.push(*latest);
            *latest = form;
        }
    }

    /// The value of a form.
    #[inline(always)]
    pub fn value(&self, form: u32) -> u32 {
        self.value_of.get(form as usize).copied().unwrap_or(u32::MAX)
    }

    /// `record` has the value. A name without letters and digits has no slug and is no value.
    fn add(&mut self, record: u32, slug: &str, name: &str) {
        if slug.is_empty() {
            return;
        }
        let form = self.form(slug, name);
        let value = self.value(form);
        let begin = self.starts.last().copied().unwrap_or_default() as usize;
        let known = self.cells.get(begin..).unwrap_or_default();
        if known.iter().any(|&other| self.value(other) == value) {
            return;
        }
        self.cells.push(form);
        if let Some(set) = self.sets.get_mut(value as usize) {
            set.insert(record);
        }
        self.count_use(form, true);
    }

    fn finish_record(&mut self) {
        self.starts.push(u32::try_from(self.cells.len()).unwrap_or(u32::MAX));
    }

    fn count_use(&mut self, form: u32, comes: bool) {
        let Some(uses) = self.uses.get_mut(form as usize) else { return };
        *uses = if comes { *uses + 1 } else { uses.saturating_sub(1) };
    }

    /// Takes the values of a record out.
    fn remove(&mut self, record: u32) {
        for form in self.cells_of(record).to_vec() {
            let value = self.value(form);
            if let Some(set) = self.sets.get_mut(value as usize) {
                set.remove(record);
            }
            self.count_use(form, false);
        }
    }

    /// The forms of a record's values, in the record's order.
    #[inline(always)]
    pub fn cells_of(&self, record: u32) -> &[u32] {
        let place = record as usize;
        match (self.starts.get(place), self.starts.get(place + 1)) {
            (Some(&begin), Some(&end)) => self.cells.get(begin as usize..end as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// Puts the values that have come since the last call in their places.
    fn sort(&mut self) {
        if self.places.len() == self.values.len() {
            return;
        }
        if self.sorted.len() < self.values.len() {
            self.sorted = sorted(&self.values, &self.sorted);
        }
        self.places = (0..u32::try_from(self.values.len()).unwrap_or(u32::MAX)).collect();
        let others = self.sorted.iter().filter(|&&value| value >= self.own);
        for (place, &value) in (self.own..).zip(others) {
            if let Some(slot) = self.places.get_mut(value as usize) {
                *slot = place;
            }
        }
    }

    /// Whether a value is the facet's own or a live record has it.
    pub fn is_known(&self, value: u32) -> bool {
        value < self.own || self.uses_of(value) > 0
    }

    /// How many live records have a value.
    pub fn uses_of(&self, value: u32) -> u32 {
        let (mut form, mut uses) = (self.latest.get(value as usize).copied().unwrap_or(u32::MAX), 0);
        while form != u32::MAX {
            uses += self.uses.get(form as usize).copied().unwrap_or_default();
            form = self.before.get(form as usize).copied().unwrap_or(u32::MAX);
        }
        uses
    }

    /// By value: how many of `records`, all live, have it.
    pub fn counts(&self, records: &Bitmap, total: u32) -> Vec<u32> {
        let words = self.starts.len() / 64;
        if !self.sets.is_empty() && self.sets.len() * words < 4 * total as usize {
            return self.sets.iter().map(|set| set.count_common(records)).collect();
        }
        let mut by_form = vec![0_u32; self.value_of.len()];
        records.each(|record| {
            for &form in self.cells_of(record) {
                if let Some(count) = by_form.get_mut(form as usize) {
                    *count += 1;
                }
            }
        });
        let mut counts = vec![0; self.values.len()];
        for (&value, count) in self.value_of.iter().zip(by_form) {
            if let Some(sum) = counts.get_mut(value as usize) {
                *sum += count;
            }
        }
        counts
    }

    /// The records that have one of the values.
    pub fn records_with(&self, values: &[u32]) -> Bitmap {
        let mut records = Bitmap::empty(self.starts.len());
        if !self.sets.is_empty() {
            values.iter().filter_map(|&value| self.sets.get(value as usize)).for_each(|set| records.unite(set));
            return records;
        }
        let mut wanted = vec![false; self.values.len()];
        for &value in values {
            if let Some(place) = wanted.get_mut(value as usize) {
                *place = true;
            }
        }
        let wanted: Vec<bool> = self.value_of.iter().map(|&value| wanted.get(value as usize).is_some_and(|&wanted| wanted)).collect();
        for (record, bounds) in (0..).zip(self.starts.windows(2)) {
            let &[begin, end] = bounds else { continue };
            let cells = self.cells.get(begin as usize..end as usize).unwrap_or_default();
            if cells.iter().any(|&form| wanted.get(form as usize).is_some_and(|&wanted| wanted)) {
                records.insert(record);
            }
        }
        records
    }

    fn write(&self, writer: &mut Writer) {
        self.values.write(writer);
        self.forms.write(writer);
        [&self.value_of, &self.uses, &self.starts, &self.cells, &self.sorted].into_iter().for_each(|numbers| writer.numbers(numbers));
    }

    /// From what [`Self::write`] wrote. `live` are the records whose values count.
    fn read(&self, reader: &mut Reader<'_>, live: &Bitmap) -> Option<Self> {
        let (values, forms) = (Names::read(reader)?, Names::read(reader)?);
        let (value_of, uses, starts, cells) = (reader.numbers()?, reader.numbers()?, reader.numbers()?, reader.numbers()?);
        let sorted = reader.numbers()?;
        let mut column =
            Self { values, forms, value_of, uses, starts, cells, sorted, own: self.own, ordered: self.ordered, ..Self::default() };
        for (form, value) in (0..).zip(column.value_of.clone()) {
            // Forms of one value only: a damaged number must not ask for room without end.
            column.chain(form, value.min(u32::try_from(column.values.len()).ok()?));
        }
        if column.ordered && column.values.len() <= MOST_SETS {
            let mut sets = vec![Bitmap::empty(column.starts.len()); column.values.len()];
            live.each(|record| {
                for &form in column.cells_of(record) {
                    if let Some(set) = sets.get_mut(column.value(form) as usize) {
                        set.insert(record);
                    }
                }
            });
            column.sets = sets;
        }
        Some(column)
    }
}

impl Columns {
    /// What there is a column of: every facet, and provinces once more as they are today.
    fn all() -> impl Iterator<Item = (Facet, AsOf)> {
        Facet::ALL.into_iter().map(|facet| (facet, AsOf::Then)).chain([(Facet::Province, AsOf::Today)])
    }

    /// Without records.
    pub fn new(reference: &Reference) -> Self {
        Self { columns: Self::all().map(|(facet, _)| Column::new(facet, &reference.gazetteer)).collect() }
    }

    /// Adds the next record.
    pub fn add(&mut self, record: u32, entry: &Entry, reference: &Reference, provinces: &Provinces) {
        let gazetteer = &reference.gazetteer;
        for ((facet, as_of), column) in Self::all().zip(&mut self.columns) {
            values(entry, facet, &mut |slug, name| column.add(record, &slug, &name), &|name| {
                provinces.value(gazetteer, name, &entry.conference.held, as_of)
            });
            column.finish_record();
        }
    }

    /// Takes a record out.
    pub fn remove(&mut self, record: u32) {
        self.columns.iter_mut().for_each(|column| column.remove(record));
    }

    /// Puts new values in their places: before answering.
    pub fn sort(&mut self) {
        self.columns.iter_mut().for_each(Column::sort);
    }

    /// The column of a facet; none only in a catalog without reference.
    pub fn get(&self, facet: Facet, as_of: AsOf) -> Option<&Column> {
        let as_of = if facet == Facet::Province { as_of } else { AsOf::Then };
        Self::all().position(|known| known == (facet, as_of)).and_then(|place| self.columns.get(place))
    }

    /// For a snapshot.
    pub fn write(&self, writer: &mut Writer) {
        self.columns.iter().for_each(|column| column.write(writer));
    }

    /// From what [`Self::write`] wrote with the same reference.
    pub fn read(reader: &mut Reader<'_>, reference: &Reference, live: &Bitmap) -> Option<Self> {
        let columns = Self::new(reference).columns.iter().map(|column| column.read(reader, live)).collect::<Option<_>>()?;
        Some(Self { columns })
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
        Facet::Tag => {
            let tags = conference.personal.iter().flat_map(|personal| &personal.tags);
            tags.for_each(|tag| emit(slug(tag), tag.clone()));
        }
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
        Facet::Chair | Facet::Document | Facet::Partner | Facet::Publisher | Facet::Tag => Vec::new(),
    }
}
