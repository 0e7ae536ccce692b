//! From a question to its answer: everything is a set of records, and the sets are cut with each other.

use litemap::LiteMap;

use super::bitmap::Bitmap;
use super::columns::Column;
use super::documents::{names, number_of};
use super::limits::{Limit, limited};
use super::matching::{Match, matches};
use super::parse::ParsedText;
use super::provinces::as_of_slug;
use super::rank::{by_relevance, sorted};
use super::value_names::name;
use super::{Answer, Catalog, Facet, FacetValue, Query, RecordIndex, Sort, UnknownValue};
use crate::model::day_number;

/// A typed number names so many documents at most.
const MOST_NAMED: usize = 5;

/// What is chosen in one facet.
struct Choice<'a> {
    facet: Facet,
    column: &'a Column,
    values: Vec<u32>,
    /// The records that have a chosen value; `None` = does not filter.
    records: Option<Bitmap>,
}

/// What a query chooses, before anything is counted.
pub(super) struct Selection<'a> {
    text: ParsedText,
    found: Option<Vec<Match>>,
    choices: Vec<Choice<'a>>,
    unknown: Vec<UnknownValue>,
    limits: Vec<Limit>,
    /// What the text and the star allow.
    by_text: Bitmap,
    /// What the dates allow; `None` = all.
    by_date: Option<Bitmap>,
}

impl<'a> Selection<'a> {
    pub fn new(catalog: &'a Catalog, query: &Query) -> Self {
        let text = ParsedText::of(query, &catalog.bridges);
        let matches = matches(catalog, &text, query.as_of);
        let mut by_text = match &matches.found {
            Some(found) => {
                let mut records = Bitmap::empty(catalog.records.rows.len());
                found.iter().for_each(|found| records.insert(found.record));
                records
            }
            None => catalog.records.live.clone(),
        };
        by_text.subtract(&matches.excluded);
        if query.starred {
            by_text.intersect(&catalog.records.starred());
        }
        let (facets, limits) = limited(query, &text);
        let (choices, unknown) = choices(catalog, query, facets);
        let first = query.from.map(|date| day_number(date.first_day()));
        let last = query.to.map(|date| day_number(date.last_day()));
        let by_date = (first.is_some() || last.is_some()).then(|| catalog.records.held_between(first, last));
        Self { text, found: matches.found, choices, unknown, limits, by_text, by_date }
    }

    /// The records that fit all but the choice in `except` and, without `dates`, the dates.
    fn records(&self, except: Option<Facet>, dates: bool) -> Bitmap {
        let mut records = self.by_text.clone();
        for chosen in self.choices.iter().filter(|choice| Some(choice.facet) != except).filter_map(|choice| choice.records.as_ref()) {
            records.intersect(chosen);
        }
        self.by_date.iter().filter(|_| dates).for_each(|held| records.intersect(held));
        records
    }

    /// All results.
    pub fn hits(&self) -> Bitmap {
        self.records(None, true)
    }
}

/// Answers `query` with its first `count` results.
pub(super) fn answer(catalog: &Catalog, query: &Query, count: usize) -> Answer {
    let selection = Selection::new(catalog, query);
    let hits = selection.hits();
    let total = hits.count();
    let mut facets = LiteMap::new();
    for choice in &selection.choices {
        let own = choice.records.is_some().then(|| selection.records(Some(choice.facet), true));
        let own_total = own.as_ref().map(Bitmap::count);
        facets.insert(choice.facet, facet_values(choice, own.as_ref().unwrap_or(&hits), own_total.unwrap_or(total)));
    }
    let years = if selection.by_date.is_some() { years(catalog, &selection.records(None, false)) } else { years(catalog, &hits) };
    let order = order(catalog, query, &selection, &hits, count);
    let objects = objects(&selection);
    let Selection { text, unknown, limits, .. } = selection;
    Answer { facets, years, hits: order.into_iter().map(RecordIndex).collect(), total: total as usize, objects, unknown, limits, text }
}

/// What is chosen in every facet, and what nobody knows.
fn choices<'a>(catalog: &'a Catalog, query: &Query, facets: LiteMap<Facet, Vec<String>>) -> (Vec<Choice<'a>>, Vec<UnknownValue>) {
    let (mut choices, mut unknown) = (Vec::new(), Vec::new());
    for facet in Facet::ALL {
        let Some(column) = catalog.columns.get(facet, query.as_of) else { continue };
        let mut values: Vec<u32> = Vec::new();
        for asked in facets.get(&facet).into_iter().flatten() {
            let slug = if facet == Facet::Province { as_of_slug(&catalog.reference.gazetteer, asked, query.as_of) } else { asked };
            match column.values.get(slug).filter(|&value| column.is_known(value)) {
                Some(value) => values.push(value),
                None => unknown.push(UnknownValue { facet, value: asked.clone() }),
            }
        }
        let records = (!values.is_empty()).then(|| column.records_with(&values));
        choices.push(Choice { facet, column, values, records });
    }
    (choices, unknown)
}

/// The values of a facet that are chosen or give something, in the facet's order.
fn facet_values(choice: &Choice<'_>, records: &Bitmap, total: u32) -> Vec<FacetValue> {
    let column = choice.column;
    let mut values: Vec<(u32, u32)> = Vec::new();
    for (value, count) in (0..).zip(column.counts(records, total)) {
        if count > 0 || choice.values.contains(&value) {
            values.push((value, count));
        }
    }
    shown(choice, &values, usize::MAX)
}

/// The place of a value that gives `count` in its facet's order, as a number that sorts: without an order of its own what gives much goes
/// first, then it is by slug.
pub(super) fn place_key(column: &Column, value: u32, count: u32) -> u64 {
    let much = if column.ordered { 0 } else { u32::MAX - count };
    let place = column.places.get(value as usize).copied().unwrap_or(value);
    u64::from(much) << 32 | u64::from(place)
}

/// The first `most` of the values with their counts, as the reader sees them, in the facet's order.
fn shown(choice: &Choice<'_>, values: &[(u32, u32)], most: usize) -> Vec<FacetValue> {
    let column = choice.column;
    let keyed = |&(value, count): &(u32, u32)| (place_key(column, value, count), (value, count));
    let value = |(value, count): (u32, u32)| FacetValue {
        value: column.values.name(value).to_owned(),
        name: name(column, value),
        count,
        chosen: choice.values.contains(&value),
    };
    sorted(values.iter().map(keyed).collect()).into_iter().take(most).map(value).collect()
}

/// The documents that typed numbers name.
fn objects(selection: &Selection<'_>) -> Vec<FacetValue> {
    let mut objects = Vec::new();
    let Some(choice) = selection.choices.iter().find(|choice| choice.facet == Facet::Document) else { return objects };
    for number in selection.text.clauses.iter().filter_map(number_of) {
        let mut named = Vec::new();
        for value in 0..u32::try_from(choice.column.values.len()).unwrap_or(u32::MAX) {
            let uses = choice.column.uses_of(value);
            if uses > 0 && names(number, choice.column.values.name(value)) {
                named.push((value, uses));
            }
        }
        for object in shown(choice, &named, MOST_NAMED) {
            if !objects.contains(&object) {
                objects.push(object);
            }
        }
    }
    objects
}

/// How many records touch each year, from the first to the last.
fn years(catalog: &Catalog, records: &Bitmap) -> Vec<(i32, u32)> {
    // One up where a record begins, one down after it ends; summed up, that is the number in each year.
    let mut changes = vec![0_i32; 0x1_0001];
    let (mut first, mut last) = (u32::MAX, 0);
    records.each(|record| {
        let (begin, end) = catalog.records.row(record).map(|row| row.years()).unwrap_or_default();
        (first, last) = (first.min(begin), last.max(end));
        for (year, change) in [(begin, 1), (end + 1, -1)] {
            if let Some(place) = changes.get_mut(year as usize) {
                *place += change;
            }
        }
    });
    let mut current = 0_i32;
    let year = |year: u32| {
        current += changes.get(year as usize).copied().unwrap_or_default();
        (year.cast_signed(), current.cast_unsigned())
    };
    if first == u32::MAX { Vec::new() } else { (first..=last).map(year).collect() }
}

fn order(catalog: &Catalog, query: &Query, selection: &Selection<'_>, hits: &Bitmap, count: usize) -> Vec<u32> {
    match (query.effective_sort(), &selection.found) {
        (Sort::Relevance, Some(found)) => {
            let found: Vec<Match> = found.iter().copied().filter(|found| hits.contains(found.record)).collect();
            by_relevance(catalog, &selection.text, &found, count)
        }
        (Sort::Oldest, _) => catalog.records.oldest(hits, count),
        _ => catalog.records.newest(hits, count),
    }
}
