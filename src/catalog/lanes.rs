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
use super::{Catalog, Density, Facet, Grouping, Query, RecordIndex};
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

/// The results of a question in lanes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lanes {
    /// By what they are grouped.
    pub grouping: Grouping,
    /// The values that are lanes. Provinces are those of which the archive has any record, whether or not it is a result, in the
    /// gazetteer's order, and behind them the names that no unit has; all others are values of results: levels, topics and kinds in
    /// their own order, series by slug, chairs by falling number of results and then by slug.
    pub values: Vec<LaneValue>,
    /// By result: where its lanes end.
    ends: Vec<u32>,
    /// The lanes of all results, one after the other.
    cells: Vec<u32>,
    /// By value, of provinces only: the years in which the archive has any record that names the unit, of any level; ascending.
    pub collected: Vec<Vec<i32>>,
    /// The years in which the archive has any record; ascending.
    pub years: Vec<i32>,
    /// The results from the first to the last day of [`Self::years`]; without parts when there are no records.
    pub density: Density,
}

impl Lanes {
    /// The lanes of a result, given by its position among the results: positions in [`Self::values`]. A record has one lane at most by
    /// province (only provincial ones have any: that of the first province they name), level, kind or series; any number by topic or chair.
    #[must_use]
    pub fn of(&self, position: usize) -> &[u32] {
        let end = |position: usize| self.ends.get(position).map(|&end| end as usize);
        let begin = position.checked_sub(1).map_or(Some(0), end);
        begin.zip(end(position)).and_then(|(begin, end)| self.cells.get(begin..end)).unwrap_or_default()
    }

    /// For a message.
    pub fn write(&self, writer: &mut Writer) {
        writer.length(Grouping::ALL.iter().position(|known| *known == self.grouping).unwrap_or_default());
        writer.length(self.values.len());
        for LaneValue { slug, name } in &self.values {
            writer.text(slug);
            writer.text(name);
        }
        writer.numbers(&self.ends);
        writer.numbers(&self.cells);
        writer.length(self.collected.len());
        self.collected.iter().chain([&self.years]).for_each(|years| write_years(writer, years));
        writer.number(self.density.first.cast_unsigned());
        writer.number(self.density.last.cast_unsigned());
        writer.numbers(self.density.parts.as_flattened());
    }

    /// From what [`Self::write`] wrote.
    pub fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let grouping = *Grouping::ALL.get(reader.number()? as usize)?;
        let mut values = Vec::new();
        for _ in 0..reader.length()? {
            values.push(LaneValue { slug: reader.text()?, name: reader.text()? });
        }
        let (ends, cells) = (reader.numbers()?, reader.numbers()?);
        let mut collected = Vec::new();
        for _ in 0..reader.length()? {
            collected.push(read_years(reader)?);
        }
        let years = read_years(reader)?;
        let (first, last) = (reader.number()?.cast_signed(), reader.number()?.cast_signed());
        let density = Density { first, last, parts: reader.numbers()?.as_chunks().0.to_vec() };
        Some(Self { grouping, values, ends, cells, collected, years, density })
    }
}

fn write_years(writer: &mut Writer, years: &[i32]) {
    let years: Vec<u32> = years.iter().map(|year| year.cast_unsigned()).collect();
    writer.numbers(&years);
}

fn read_years(reader: &mut Reader<'_>) -> Option<Vec<i32>> {
    Some(reader.numbers()?.into_iter().map(u32::cast_signed).collect())
}

impl Catalog {
    /// The lanes of `hits`, results of `query`, in their order.
    pub fn lanes(&mut self, query: &Query, hits: &[RecordIndex], grouping: Grouping) -> Lanes {
        self.prepare();
        let source = Source::new(self, query, grouping);
        let (years, collected) = source.years();
        let order = source.order(hits, &collected);
        let mut lanes = Lanes { grouping, ..source.cells(hits, &order) };
        for &value in &order {
            lanes.values.push(source.value(value));
            if grouping == Grouping::Province {
                lanes.collected.push(collected.get(value as usize).map(list).unwrap_or_default());
            }
        }
        lanes.years = list(&years);
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
        let facet = match grouping {
            Grouping::Province => Some(Facet::Province),
            Grouping::Level => Some(Facet::Level),
            Grouping::Topic => Some(Facet::Topic),
            Grouping::Kind => Some(Facet::Kind),
            Grouping::Chair => Some(Facet::Chair),
            Grouping::Series => None,
        };
        Self { catalog, grouping, column: facet.and_then(|facet| catalog.columns.get(facet, query.as_of)) }
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

    /// The years in which there is any record, and, by value, those in which there is one that names the province.
    fn years(&self) -> (Bitmap, Vec<Bitmap>) {
        let records = &self.catalog.records;
        let provinces = self.column.filter(|_| self.grouping == Grouping::Province);
        let (mut years, mut collected) = (Bitmap::default(), vec![Bitmap::default(); provinces.map_or(0, |_| self.len())]);
        records.live.each(|record| {
            let (first, last) = records.row(record).map(|row| row.years()).unwrap_or_default();
            insert_years(&mut years, first, last);
            let Some(column) = provinces else { return };
            for &form in column.cells_of(record) {
                collected.get_mut(column.value(form) as usize).into_iter().for_each(|years| insert_years(years, first, last));
            }
        });
        (years, collected)
    }

    /// The values that are lanes, in their order.
    fn order(&self, hits: &[RecordIndex], collected: &[Bitmap]) -> Vec<u32> {
        let mut counts = vec![0_u32; self.len()];
        let mut count = |value: u32| counts.get_mut(value as usize).into_iter().for_each(|count| *count += 1);
        hits.iter().for_each(|hit| self.each(hit.0, &mut count));
        let Some(column) = self.column else { return self.series(&counts) };
        let is_collected = |value: u32| collected.get(value as usize).is_some_and(|years| years.count() > 0);
        let mut keyed = Vec::new();
        for (value, count) in (0..).zip(counts) {
            if count > 0 || is_collected(value) {
                keyed.push((place_key(column, value, count), value));
            }
        }
        sorted(keyed)
    }

    /// Of the series that have results those that have a name or a record with a number, by slug: the others are no series to the reader.
    fn series(&self, counts: &[u32]) -> Vec<u32> {
        let records = &self.catalog.records;
        let mut is_lane: Vec<bool> = (0..).zip(counts).map(|(series, _)| self.is_named(series)).collect();
        records.live.each(|record| {
            if let Some((series, Some(_))) = records.row(record).and_then(|row| row.series()) {
                is_lane.get_mut(series as usize).into_iter().for_each(|is_lane| *is_lane = true);
            }
        });
        let mut order = sorted_names(&records.series, &[]);
        let has_results = |series: u32| counts.get(series as usize).is_some_and(|&count| count > 0);
        order.retain(|&series| has_results(series) && is_lane.get(series as usize).is_some_and(|&is_lane| is_lane));
        order
    }

    fn is_named(&self, series: u32) -> bool {
        self.catalog.reference.vocabulary.series_name(self.catalog.records.series(series)).is_some()
    }

    /// In which of the lanes each result lies; nothing else is filled in.
    fn cells(&self, hits: &[RecordIndex], order: &[u32]) -> Lanes {
        let mut places = vec![u32::MAX; self.len()];
        for (place, &value) in (0..).zip(order) {
            places.get_mut(value as usize).into_iter().for_each(|slot| *slot = place);
        }
        let mut lanes = Lanes { ends: Vec::with_capacity(hits.len()), cells: Vec::with_capacity(hits.len()), ..Lanes::default() };
        for hit in hits {
            self.each(hit.0, &mut |value| {
                lanes.cells.extend(places.get(value as usize).copied().filter(|&place| place != u32::MAX));
            });
            lanes.ends.push(u32::try_from(lanes.cells.len()).unwrap_or(u32::MAX));
        }
        lanes
    }

    fn value(&self, value: u32) -> LaneValue {
        match self.column {
            Some(column) => LaneValue { slug: column.values.name(value).to_owned(), name: name(column, value) },
            None => {
                let slug = self.catalog.records.series(value);
                LaneValue { slug: slug.to_owned(), name: slug.to_owned() }
            }
        }
    }
}

fn insert_years(years: &mut Bitmap, first: u32, last: u32) {
    (first..=last).for_each(|year| years.insert(year));
}

fn list(years: &Bitmap) -> Vec<i32> {
    let mut list = Vec::new();
    years.each(|year| list.push(year.cast_signed()));
    list
}

/// The density of the results over the whole of the archive's years.
fn density(catalog: &Catalog, hits: &[RecordIndex], years: &[i32]) -> Density {
    let day = |year: Option<&i32>, month, day| Date::from_calendar_date(*year?, month, day).ok().map(day_number);
    let ends = day(years.first(), Month::January, 1).zip(day(years.last(), Month::December, 31));
    let Some((first, last)) = ends else { return Density::default() };
    let mut records = Bitmap::empty(catalog.records.rows.len());
    hits.iter().for_each(|hit| records.insert(hit.0));
    Density { first, last, parts: count(catalog, &records, (first, last), PARTS) }
}
