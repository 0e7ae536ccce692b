//! One record: its dates, places, people and reports.

use std::collections::BTreeSet;
use std::fmt::Display;

use nien_bieu::model::{Certainty, Conference, Gazetteer, Kind, Level, PartialDate, RecordType, Vocabulary};

use super::document::Document;
use super::figures;
use super::places::{self, Period};
use super::problem::Field;

/// Records older than this are slips of the keyboard: the Democratic Republic and its foreign ministry began in 1945.
const FIRST_YEAR: i32 = 1945;
/// How many days before an event its announcement is believed.
const LONGEST_NOTICE: i32 = 366;

/// What a record is checked against; `None` where that file has problems of its own.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The units.
    pub gazetteer: Option<&'a Gazetteer>,
    /// Indicators, series and partners.
    pub vocabulary: Option<&'a Vocabulary>,
    /// The day up to which the dataset was curated.
    pub as_of: Option<PartialDate>,
    /// The ids of all records, also of those with problems.
    pub ids: &'a BTreeSet<String>,
}

/// Notes what is wrong with `record`.
pub fn check(document: &mut Document<'_>, record: &Conference, context: &Context<'_>) {
    identity(document, record);
    dates(document, record, context);
    provinces(document, record, context);
    references(document, record, context);
    reports(document, record, context);
    figures::check(document, record, context);
    repetitions(document, record);
}

/// The id, the file's name and its folder say the same; so do type and kind.
fn identity(document: &mut Document<'_>, record: &Conference) {
    let path = format!("conferences/{:04}/{}.json", record.held.start.year(), record.id);
    if document.file().path != path {
        let actual = document.file().path.clone();
        document.report(
            &Field::of("id"),
            format!("`{}` and the start in {} do not match the file {actual}", record.id, record.held.start),
            path,
        );
    }
    if (record.record_type == RecordType::Plan) != (record.kind == Kind::Plan) {
        let problem = format!("is `{}` in a record of the type `{}`", record.kind.slug(), record.record_type.slug());
        document.report(&Field::of("kind"), problem, "`plan` for plans, and only for them");
    }
}

fn dates(document: &mut Document<'_>, record: &Conference, context: &Context<'_>) {
    let held = &record.held;
    let field = Field::of("held");
    if held.start.first_day() > held.end.last_day() {
        document.report(&field.key("end"), format!("{} is before the start, {}", held.end, held.start), format!("{} or later", held.start));
    }
    if held.start.year() < FIRST_YEAR {
        document.report(&field.key("start"), format!("{} is too early", held.start), format!("{FIRST_YEAR} or later"));
    }
    let Some(as_of) = context.as_of else { return };
    if held.start.first_day() > as_of.last_day() && held.certainty != Certainty::Announced {
        let problem = format!("is `{}` though it starts after {as_of}, the dataset's own day", held.certainty.slug());
        document.report(&field.key("certainty"), problem, "`announced`, or a later `as_of` in meta.json");
    }
}

fn provinces(document: &mut Document<'_>, record: &Conference, context: &Context<'_>) {
    if record.level == Level::Provincial && record.provinces.len() != 1 {
        let problem = format!("has {} units in a record of the level `provincial`", record.provinces.len());
        document.report(&Field::of("provinces"), problem, "exactly one, or the level `regional`");
    }
    let Some(gazetteer) = context.gazetteer else { return };
    for (index, name) in record.provinces.iter().enumerate() {
        if let Some((problem, expected)) = places::fault(gazetteer, name, held(record)) {
            document.report(&Field::of("provinces").index(index), problem, expected);
        }
    }
}

/// Series, partners and related records exist.
fn references(document: &mut Document<'_>, record: &Conference, context: &Context<'_>) {
    for (index, id) in record.related.iter().enumerate() {
        let field = Field::of("related").index(index);
        if *id == record.id {
            document.report(&field, "is the record itself", "the id of another record");
        } else if !context.ids.contains(id) {
            document.report(&field, format!("`{id}` is no record"), "the id of a record of the dataset");
        }
    }
    let Some(vocabulary) = context.vocabulary else { return };
    if let Some(series) = &record.series
        && vocabulary.series_name(&series.id).is_none()
    {
        document.report(&Field::of("series").key("id"), format!("`{}` is no known series", series.id), "a key of vocabulary/series.json");
    }
    for (index, partner) in record.partners.iter().enumerate() {
        if vocabulary.partner_name(partner).is_none() {
            let field = Field::of("partners").index(index);
            document.report(&field, format!("`{partner}` is no known partner"), "a key of vocabulary/partners.json");
        }
    }
}

fn reports(document: &mut Document<'_>, record: &Conference, context: &Context<'_>) {
    if record.reports.is_empty() {
        document.report(&Field::of("reports"), "is empty", "at least one report: nothing is in the dataset without its source");
    }
    for (index, report) in record.reports.iter().enumerate() {
        let field = Field::of("reports").index(index);
        if let Some(published) = report.published {
            publication(document, &field.key("published"), record, published, context.as_of);
        }
        let (Some(name), Some(gazetteer)) = (&report.province, context.gazetteer) else { continue };
        // A later article may speak for the unit that has taken over since; without its date, anything up to now will do.
        let written = report.published.or(context.as_of).map_or_else(|| held(record), Period::of);
        if let Some((problem, expected)) = places::fault(gazetteer, name, held(record).with(written)) {
            document.report(&field.key("province"), problem, expected);
        }
    }
}

/// An article appears after the event or announces it, and not after the dataset's own day.
fn publication(document: &mut Document<'_>, field: &Field, record: &Conference, published: PartialDate, as_of: Option<PartialDate>) {
    if let Some(as_of) = as_of.filter(|as_of| published.first_day() > as_of.last_day()) {
        document.report(field, format!("{published} is after {as_of}, the dataset's own day"), format!("{as_of} or earlier"));
    }
    if Period::of(published).last < record.held.first_day() - LONGEST_NOTICE {
        let problem = format!("{published} is more than a year before the event of {}", record.held.start);
        document.report(field, problem, "a date near the event or after it");
    }
}

/// No list says the same twice.
fn repetitions(document: &mut Document<'_>, record: &Conference) {
    distinct(document, "provinces", &record.provinces);
    distinct(document, "organizers", &record.organizers);
    distinct(document, "topics", record.topics.iter().map(|topic| topic.slug()));
    distinct(document, "partners", &record.partners);
    distinct(document, "related", &record.related);
    distinct(document, "chairs", record.chairs.iter().map(|chair| &chair.name));
    distinct(document, "documents", record.documents.iter().map(|cited| format!("{}, {}", cited.number, cited.issuer)));
    // A report without an address is only the same when everything about it is.
    distinct(
        document,
        "reports",
        record.reports.iter().map(|report| report.url.clone().unwrap_or_else(|| format!("{}, {:?}", report.publisher, report.published))),
    );
}

fn distinct<T: Ord + Display>(document: &mut Document<'_>, list: &str, values: impl IntoIterator<Item = T>) {
    let mut seen = BTreeSet::new();
    for (index, value) in values.into_iter().enumerate() {
        if seen.contains(&value) {
            document.report(&Field::of(list).index(index), format!("repeats `{value}`"), "each once");
        }
        seen.insert(value);
    }
}

/// When it may have been held.
pub fn held(record: &Conference) -> Period {
    Period { first: record.held.first_day(), last: record.held.last_day() }
}
