//! The order of results, of a series, and records with one id.

use super::{ids, text};
use crate::catalog::fixtures::{Archive, catalog, record};
use crate::catalog::{Catalog, Query, RecordIndex, Sort};
use crate::model::Origin;

fn sorted(catalog: &Archive, sort: Sort) -> Vec<&str> {
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
fn an_own_record_stands_beside_the_published_one_and_a_later_one_takes_its_place() {
    let catalog = catalog([
        record("same", "2015").title("Công bố", ""),
        record("same", "2015").title("Của tôi", "").own(),
        record("same", "2016").title("Thay thế", ""),
    ]);
    let there: Vec<_> = catalog.entries().iter().map(|(index, entry)| (index.0, entry.origin)).collect();
    assert_eq!(there, [(1, Origin::Own), (2, Origin::Published)]);
    let inner = catalog.catalog.borrow();
    assert_eq!(inner.get("same", Origin::Own), Some(RecordIndex(1)));
    assert_eq!(inner.id(RecordIndex(2)), Some(("same", Origin::Published)));
    assert!(inner.get("other", Origin::Own).is_none() && inner.id(RecordIndex(0)).is_none() && inner.id(RecordIndex(9)).is_none());
}

#[test]
fn the_first_results_are_the_first_of_all() {
    let catalog = catalog((0..600).map(|number| {
        let words = ["hội nghị", "hội thảo nghị trường", "nghị hội"][number % 3];
        record(&format!("r{number:03}"), &format!("{}", 1990 + number % 30)).title(words, "").summary(&"việc ".repeat(number % 7), "")
    }));
    for query in [text("hội nghị "), text("hoi "), Query::default(), Query { sort: Some(Sort::Oldest), ..Query::default() }] {
        let all = catalog.answer(&query).hits;
        for count in [1, 50, 63, 64, 65, 400] {
            let first = catalog.catalog.borrow_mut().answer(&query, count);
            assert_eq!((first.hits.as_slice(), first.total), (&all[..count], 600), "{count} of {}", query.text);
        }
    }
}

#[test]
fn an_empty_catalog_answers() {
    let answer = Catalog::default().answer(&text("x"), 9);
    assert_eq!((answer.total, answer.years.len()), (0, 0));
    assert_eq!(catalog([]).answer(&Query::default()).total, 0);
}
