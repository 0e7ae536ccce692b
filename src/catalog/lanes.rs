//! Results in lanes: which values of a grouping are lanes, in which of them each result lies, and what the archive has at all, so that an
//! empty stretch of a lane can be told from one that nobody has collected yet.

use time::{Date, Month};

use super::answering::place_key;
use super::bitmap::Bitmap;
use super::bytes::{Reader, Writer};
use super::columns::Column;
use super::density::count;
use super::names::sorted as sorted_names;
use super::rank::sorted;
use super::value_names::name;
use super::{Catalog, Density, Grouping, Query, RecordIndex};
use crate::model::{Level, day_number};

/// Parts of the density over the whole archive.
const PARTS: u16 = 480;

/// A value that is a lane.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LaneValue {
    /// The slug, as in links.
    pub slug: String,
    /// The value as written in the records (a slug for levels, topics, kinds and series, a Vietnamese name otherwise); to be worded by the
    /// reader's language.
    pub name: String,
}

/// Lists of numbers, one after the other in one piece of memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Lists {
    ends: Vec<u32>,
    numbers: Vec<u32>,
}

/// The results of a question in lanes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lanes {
    /// By what they are grouped.
    pub grouping: Grouping,
    /// The values that are lanes. Provinces are those of which the archive has any record, whether or not it is a result, in the
    /// gazetteer's order, and behind them the names that no unit has; all others are values of results: levels, topics and kinds in
    /// their own order, series by slug, chairs by falling number of results and then by slug.
    pub values: Vec<LaneValue>,
    /// By result, in the results' order.
    cells: Lists,
    /// By value.
    collected: Lists,
    /// The years in which the archive has any record; ascending.
    pub years: Vec<u32>,
    /// The results from the first to the last day of [`Self::years`]; without parts when there are no records.
    pub density: Density,
}

impl Lists {
    /// The list at `position`; empty behind the last.
    fn get(&self, position: usize) -> &[u32] {
        let end = |position: usize| self.ends.get(position).map_or(0, |&end| end as usize);
        let begin = position.checked_sub(1).map_or(0, end);
        self.numbers.get(begin..end(position)).unwrap_or_default()
    }

    /// Ends the list to which numbers were pushed last.
    fn end_list(&mut self) {
        self.ends.push(u32::try_from(self.numbers.len()).unwrap_or(u32::MAX));
    }
}

impl Lanes {
    /// The lanes of the result at this position among the results, as positions in [`Self::values`]. By province only provincial records
    /// have one, that of the first province they name; by level, kind or series a record has one at most, by topic or chair any number.
    #[must_use]
    pub fn of(&self, position: usize) -> &[u32] {
        self.cells.get(position)
    }

    /// Of the province at this position in [`Self::values`]: the years in which the archive has any record that names it, of any level;
    /// ascending. Nothing in any other grouping.
    #[must_use]
    pub fn collected(&self, value: usize) -> &[u32] {
        self.collected.get(value)
    }

    /// For a message.
    pub fn write(&self, writer: &mut Writer) {
        writer.length(Grouping::ALL.iter().position(|known| *known == self.grouping).unwrap_or_default());
        writer.length(self.values.len());
        for LaneValue { slug, name } in &self.values {
            writer.text(slug);
            writer.text(name);
        }
        let Density { first, last, parts } = &self.density;
        let days = [first.cast_unsigned(), last.cast_unsigned()];
        let (cells, collected) = (&self.cells, &self.collected);
        let lists: [&[u32]; 7] =
            [&cells.ends, &cells.numbers, &collected.ends, &collected.numbers, &self.years, &days, parts.as_flattened()];
        for numbers in lists {
            writer.numbers(numbers);
        }
    }

    /// From what [`Self::write`] wrote.
    pub fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let grouping = *Grouping::ALL.get(reader.number()? as usize)?;
        let mut values = Vec::new();
        for _ in 0..reader.length()? {
            values.push(LaneValue { slug: reader.text()?, name: reader.text()? });
        }
        let mut lists = || Some(Lists { ends: reader.numbers()?, numbers: reader.numbers()? });
        let (cells, collected) = (lists()?, lists()?);
        let (years, days, parts) = (reader.numbers()?, reader.numbers()?, reader.numbers()?);
        let &[first, last] = days.as_slice() else { return None };
        let density = Density { first: first.cast_signed(), last: last.cast_signed(), parts: parts.as_chunks().0.to_vec() };
        Some(Self { grouping, values, cells, collected, years, density })
    }
}

impl Catalog {
    /// The lanes of `hits`, results of `query`, in their order.
    pub fn lanes(&mut self, query: &Query, hits: &[RecordIndex], grouping: Grouping) -> Lanes {
        self.prepare();
        let source = Source::new(self, query, grouping);
        let mut witnesses = vec![Bitmap::default(); source.len()];
        let mut years = Bitmap::default();
        source.witness(&mut years, &mut witnesses);
        let order = source.order(hits, &witnesses);
        let mut lanes = Lanes { grouping, cells: source.cells(hits, &order), ..Lanes::default() };
        for &value in &order {
            lanes.values.push(source.value(value));
            if let (Grouping::Province, Some(years)) = (grouping, witnesses.get(value as usize)) {
                years.each(|year| lanes.collected.numbers.push(year));
                lanes.collected.end_list();
            }
        }
        years.each(|year| lanes.years.push(year));
        lanes.density = density(self, hits, &lanes.years);
        lanes
    }
}

/// Where the values of a grouping come from.
struct Source<'a> {
    catalog: &'a Catalog,
    grouping: Grouping,
    /// Series have none: they are in the rows.
    column: Option<&'a Column>,
}

impl<'a> Source<'a> {
    fn new(catalog: &'a Catalog, query: &Query, grouping: Grouping) -> Self {
        Self { catalog, grouping, column: grouping.facet().and_then(|facet| catalog.columns.get(facet, query.as_of)) }
    }

    /// How many values there are, lanes or not.
    fn len(&self) -> usize {
        self.column.map_or(self.catalog.records.series.len(), |column| column.values.len())
    }

    /// Calls `each` with the values in whose lanes a record lies.
    fn each(&self, record: u32, each: &mut dyn FnMut(u32)) {
        let Some(row) = self.catalog.records.row(record) else { return };
        let Some(column) = self.column else { return row.series().into_iter().for_each(|(series, _)| each(series)) };
        let most = match (self.grouping, row.level()) {
            (Grouping::Province, Level::Provincial) => 1,
            (Grouping::Province, _) => 0,
            _ => usize::MAX,
        };
        column.cells_of(record).iter().take(most).for_each(|&form| each(column.value(form)));
    }

    /// The years in which there is any record, and what makes a value a lane besides results, by value: the years in which a record names
    /// the province, or those in which one has a number in the series.
    fn witness(&self, years: &mut Bitmap, witnesses: &mut [Bitmap]) {
        let records = &self.catalog.records;
        let provinces = self.column.filter(|_| self.grouping == Grouping::Province);
        let mut insert = |value: u32, (first, last): (u32, u32)| {
            if let Some(years) = witnesses.get_mut(value as usize) {
                insert_years(years, (first, last));
            }
        };
        records.live.each(|record| {
            let Some(row) = records.row(record) else { return };
            insert_years(years, row.years());
            match (provinces, row.series()) {
                (Some(column), _) => column.cells_of(record).iter().for_each(|&form| insert(column.value(form), row.years())),
                (None, Some((series, Some(_)))) if self.column.is_none() => insert(series, row.years()),
                _ => {}
            }
        });
    }

    /// The values that are lanes, in their order.
    fn order(&self, hits: &[RecordIndex], witnesses: &[Bitmap]) -> Vec<u32> {
        let mut counts = vec![0_u32; self.len()];
        for hit in hits {
            self.each(hit.0, &mut |value| {
                if let Some(count) = counts.get_mut(value as usize) {
                    *count += 1;
                }
            });
        }
        let by_slug = if self.column.is_none() { sorted_names(&self.catalog.records.series, &[]) } else { Vec::new() };
        let mut keyed = Vec::new();
        for place in 0..u32::try_from(counts.len()).unwrap_or(u32::MAX) {
            let value = by_slug.get(place as usize).copied().unwrap_or(place);
            let count = counts.get(value as usize).copied().unwrap_or_default();
            let has_witness = witnesses.get(value as usize).is_some_and(|years| years.count() > 0);
            let is_lane = match self.grouping {
                Grouping::Province => has_witness,
                // Without a name and without numbers it is no series to the reader.
                Grouping::Series => count > 0 && (has_witness || self.is_named(value)),
                _ => count > 0,
            };
            if is_lane {
                keyed.push((self.column.map_or(u64::from(place), |column| place_key(column, value, count)), value));
            }
        }
        sorted(keyed)
    }

    fn is_named(&self, series: u32) -> bool {
        self.catalog.reference.vocabulary.series_name(self.catalog.records.series(series)).is_some()
    }

    /// In which of the lanes each result lies.
    fn cells(&self, hits: &[RecordIndex], order: &[u32]) -> Lists {
        let mut places = vec![u32::MAX; self.len()];
        for (place, &value) in (0..).zip(order) {
            if let Some(slot) = places.get_mut(value as usize) {
                *slot = place;
            }
        }
        let mut cells = Lists::default();
        cells.ends.reserve(hits.len());
        for hit in hits {
            self.each(hit.0, &mut |value| match places.get(value as usize) {
                Some(&place) if place != u32::MAX => cells.numbers.push(place),
                _ => {}
            });
            cells.end_list();
        }
        cells
    }

    fn value(&self, value: u32) -> LaneValue {
        let (slug, name) = match self.column {
            Some(column) => (column.values.name(value), name(column, value)),
            None => (self.catalog.records.series(value), self.catalog.records.series(value).to_owned()),
        };
        LaneValue { slug: slug.to_owned(), name }
    }
}

fn insert_years(years: &mut Bitmap, (first, last): (u32, u32)) {
    (first..=last).for_each(|year| years.insert(year));
}

/// The density of the results over the whole of the archive's years.
fn density(catalog: &Catalog, hits: &[RecordIndex], years: &[u32]) -> Density {
    let day = |year: Option<&u32>, month, day| Date::from_calendar_date(year?.cast_signed(), month, day).ok().map(day_number);
    let ends = day(years.first(), Month::January, 1).zip(day(years.last(), Month::December, 31));
    let Some((first, last)) = ends else { return Density::default() };
    let mut records = Bitmap::empty(catalog.records.rows.len());
    hits.iter().for_each(|hit| records.insert(hit.0));
    Density { first, last, parts: count(catalog, &records, (first, last), PARTS) }
}
