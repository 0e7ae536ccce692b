//! From a question to its answer: everything is a set of records, and the sets are cut with each other.

use litemap::LiteMap;

use super::bitmap::Bitmap;
use super::columns::{Column, Value};
use super::ordering::sort_by_key;
use super::parse::ParsedText;
use super::provinces::as_of_slug;
use super::rank::{Dates, by_relevance};
use super::text_index::Occurrence;
use super::{Answer, Catalog, Facet, FacetValue, Query, RecordIndex, Sort, UnknownValue};
use crate::model::{date_of, day_number};

/// What is chosen in one facet.
struct Choice<'a> {
    facet: Facet,
    column: &'a Column,
    values: Vec<&'a Value>,
    /// The records that have a chosen value; `None` = does not filter.
    records: Option<Bitmap>,
}

/// The places of the text, and the records that have all of it.
struct TextMatch {
    clauses: Vec<Vec<Occurrence>>,
    records: Bitmap,
}

/// Answers `query`.
pub(super) fn answer(catalog: &Catalog, query: &Query) -> Answer {
    let text = ParsedText::parse(&query.text);
    let matched = match_text(catalog, &text);
    let held = held_between(&catalog.dates, query);
    let (choices, unknown) = choices(catalog, query);
    let without_dates = chosen_except(&matched.records, &choices, None);
    let mut within = matched.records.clone();
    within.intersect(&held);
    let mut hits = without_dates.clone();
    hits.intersect(&held);
    let mut facets = LiteMap::new();
    for choice in &choices {
        let records = chosen_except(&within, &choices, Some(choice.facet));
        facets.insert(choice.facet, facet_values(choice, &records));
    }
    Answer {
        facets,
        years: years(&catalog.dates, &without_dates),
        hits: order(catalog, query, &text, &matched, &hits).into_iter().map(RecordIndex).collect(),
        unknown,
        text,
    }
}

fn match_text(catalog: &Catalog, text: &ParsedText) -> TextMatch {
    let mut records = Bitmap::full(catalog.entries.len());
    let mut clauses = Vec::with_capacity(text.clauses.len());
    for clause in &text.clauses {
        let occurrences = catalog.text.occurrences(clause, text);
        let mut found = Bitmap::empty(catalog.entries.len());
        occurrences.iter().for_each(|occurrence| found.insert(occurrence.record));
        records.intersect(&found);
        clauses.push(occurrences);
        if records.is_empty() {
            break;
        }
    }
    TextMatch { clauses, records }
}

/// The records whose time touches the asked one.
fn held_between(dates: &Dates, query: &Query) -> Bitmap {
    let first = query.from.map(|date| day_number(date.first_day()));
    let last = query.to.map(|date| day_number(date.last_day()));
    let mut records = Bitmap::empty(dates.spans.len());
    // From after to is no time at all, even if a long event touches both ends.
    if first.zip(last).is_some_and(|(first, last)| first > last) {
        return records;
    }
    for (record, &(start, end)) in (0..).zip(&dates.spans) {
        if first.is_none_or(|first| end >= first) && last.is_none_or(|last| start <= last) {
            records.insert(record);
        }
    }
    records
}

/// What is chosen in every facet, and what nobody knows.
fn choices<'a>(catalog: &'a Catalog, query: &Query) -> (Vec<Choice<'a>>, Vec<UnknownValue>) {
    let (mut choices, mut unknown) = (Vec::new(), Vec::new());
    for facet in Facet::ALL {
        let Some(column) = catalog.columns.get(facet, query.as_of) else { continue };
        let mut values: Vec<&Value> = Vec::new();
        for asked in query.facets.get(&facet).into_iter().flatten() {
            let slug = if facet == Facet::Province { as_of_slug(&catalog.reference.gazetteer, asked, query.as_of) } else { asked };
            match column.get(slug) {
                Some(value) => values.push(value),
                None => unknown.push(UnknownValue { facet, value: asked.clone() }),
            }
        }
        let records = (!values.is_empty()).then(|| {
            let mut records = Bitmap::empty(catalog.entries.len());
            values.iter().for_each(|value| value.add_to(&mut records));
            records
        });
        choices.push(Choice { facet, column, values, records });
    }
    (choices, unknown)
}

/// The records of `base` that have what is chosen in every facet but `except`.
fn chosen_except(base: &Bitmap, choices: &[Choice<'_>], except: Option<Facet>) -> Bitmap {
    let mut records = base.clone();
    for chosen in choices.iter().filter(|choice| Some(choice.facet) != except).filter_map(|choice| choice.records.as_ref()) {
        records.intersect(chosen);
    }
    records
}

/// The values of a facet that are chosen or give something, in the facet's order.
fn facet_values(choice: &Choice<'_>, records: &Bitmap) -> Vec<FacetValue> {
    let value = |value: &Value| {
        let count = value.count_in(records);
        let chosen = choice.values.iter().any(|chosen| chosen.slug == value.slug);
        (count > 0 || chosen).then(|| FacetValue { value: value.slug.clone(), name: value.name.clone(), count, chosen })
    };
    let mut values: Vec<FacetValue> = choice.column.values.iter().filter_map(value).collect();
    if !choice.column.ordered {
        // Stable: equally frequent values stay in the order of their slugs, which is that of their names without accents.
        sort_by_key(&mut values, |value| std::cmp::Reverse(value.count));
    }
    values
}

/// How many records touch each year, from the first to the last.
fn years(dates: &Dates, records: &Bitmap) -> Vec<(i32, u32)> {
    // One up where a record begins, one down after it ends; summed up, that is the number in each year.
    let mut changes: LiteMap<i32, i32> = LiteMap::new();
    for &(first, last) in records.iter().filter_map(|record| dates.spans.get(record as usize)) {
        *changes.entry(date_of(first).year()).or_default() += 1;
        *changes.entry(date_of(last).year() + 1).or_default() -= 1;
    }
    let (Some((&first, _)), Some((&end, _))) = (changes.first(), changes.last()) else { return Vec::new() };
    let mut current = 0_i32;
    let year = |year: i32| {
        current += changes.get(&year).copied().unwrap_or_default();
        (year, u32::try_from(current).unwrap_or_default())
    };
    (first..end).map(year).collect()
}

fn order(catalog: &Catalog, query: &Query, text: &ParsedText, matched: &TextMatch, hits: &Bitmap) -> Vec<u32> {
    match query.effective_sort() {
        Sort::Newest => catalog.dates.newest(hits),
        Sort::Oldest => catalog.dates.oldest(hits),
        Sort::Relevance => {
            let lengths: Vec<u32> = text.clauses.iter().map(|clause| u32::try_from(clause.words.len()).unwrap_or(u32::MAX)).collect();
            by_relevance(hits, &matched.clauses, &lengths, &catalog.dates)
        }
    }
}
