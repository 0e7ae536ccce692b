//! The order of results, of a series, and records with one id.

use super::{ids, text};
use crate::catalog::fixtures::{catalog, record};
use crate::catalog::{Catalog, Query, RecordIndex, Sort};
use crate::model::Origin;

fn sorted(catalog: &Catalog, sort: Sort) -> Vec<&str> {
    ids(catalog, &catalog.answer(&Query { sort: Some(sort), ..Query::default() }))
}

#[test]
fn by_date_the_more_precise_goes_first() {
    let catalog = catalog([
        record("year", "2015"),
        record("month", "2015-01"),
        record("day-b", "2015-01-01"),
        record("day-a", "2015-01-01"),
        record("later", "2015-06-30"),
        record("before", "2014"),
    ]);
    assert_eq!(sorted(&catalog, Sort::Newest), ["later", "day-a", "day-b", "month", "year", "before"]);
    assert_eq!(sorted(&catalog, Sort::Oldest), ["before", "day-a", "day-b", "month", "year", "later"]);
    assert_eq!(sorted(&catalog, Sort::Relevance), sorted(&catalog, Sort::Newest), "without text there is nothing to be relevant to");
}

#[test]
fn text_sorts_by_relevance_unless_asked_otherwise() {
    let catalog = catalog([
        record("summary", "2020").summary("hợp tác với Lào", ""),
        record("title", "2010").title("Hợp tác với Lào", ""),
        record("other", "2021").title("Hợp tác với Pháp", ""),
    ]);
    let found = |sort| ids(&catalog, &catalog.answer(&Query { sort, ..text("lao ") }));
    assert_eq!(found(None), ["title", "summary"]);
    assert_eq!(found(Some(Sort::Newest)), ["summary", "title"]);
    assert_eq!(found(Some(Sort::Oldest)), ["title", "summary"]);
}

#[test]
fn equally_relevant_records_go_by_date() {
    let catalog = catalog(["2010", "2012", "2011"].map(|year| record(year, year).title("Lào", "")));
    assert_eq!(ids(&catalog, &catalog.answer(&text("lao "))), ["2012", "2011", "2010"]);
}

#[test]
fn punctuation_is_no_text() {
    let query = text(" … ");
    assert_eq!(query.effective_sort(), Sort::Newest);
    assert_eq!(text("x").effective_sort(), Sort::Relevance);
}

#[test]
fn a_series_goes_by_number_and_then_by_date() {
    let catalog = catalog([
        record("unnumbered", "2001").series("national", None),
        record("second", "2012").series("national", Some(2)),
        record("first", "2010").series("national", Some(1)),
        record("second-again", "2011").series("national", Some(2)),
        record("other", "2010").series("other", Some(1)),
    ]);
    let members: Vec<&str> = catalog.series("national").iter().map(|entry| entry.conference.id.as_str()).collect();
    assert_eq!(members, ["first", "second-again", "second", "unnumbered"]);
    assert!(catalog.series("none").is_empty());
}

#[test]
fn an_own_record_stands_beside_the_published_one_and_before_it() {
    let catalog = catalog([
        record("same", "2015").title("Công bố", ""),
        record("same", "2015").title("Của tôi", "").own(),
        record("same", "2016").title("Lặp lại", ""),
    ]);
    assert_eq!(catalog.entries().len(), 2);
    assert_eq!(catalog.by_id("same").map(|entry| entry.origin), Some(Origin::Own));
    assert_eq!(catalog.index_of("same"), Some(RecordIndex(1)));
    assert!(catalog.by_id("other").is_none() && catalog.entry(RecordIndex(2)).is_none());
}

#[test]
fn an_empty_catalog_answers() {
    let answer = Catalog::default().answer(&text("x"));
    assert_eq!((answer.total(), answer.years.len()), (0, 0));
    assert_eq!(catalog([]).answer(&Query::default()).total(), 0);
}
