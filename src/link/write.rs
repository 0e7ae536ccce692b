//! Writing a link: the canonical query string, so that equal views have equal links.

use time::Date;

use super::encoding::encode;
use super::read::{OPEN, is_understood, window_of};
use super::view_state::{Intake, View, ViewState};
use crate::catalog::{AsOf, Facet, Grouping, Sort};
use crate::model::{Language, PartialDate};

/// Writes parameters in the order in which they are given.
struct Writer<'a> {
    state: &'a ViewState,
    query_string: String,
}

/// The query string of `state`, in the order of the link contract.
pub(super) fn write(state: &ViewState) -> String {
    let mut writer = Writer { state, query_string: String::new() };
    writer.single("q", Some(state.text.as_str()).filter(|text| !text.is_empty()));
    writer.single("also", state.literal.then_some("off"));
    writer.single("from", state.from.map(|date| date.to_string()).as_deref());
    writer.single("to", state.to.map(|date| date.to_string()).as_deref());
    for facet in Facet::ALL.into_iter().filter(|facet| *facet != Facet::Tag) {
        writer.several(facet.key(), state.facets.get(&facet).map(Vec::as_slice).unwrap_or_default());
        if facet == Facet::Province {
            writer.single("asof", (state.as_of == AsOf::Today).then_some("now"));
        }
    }
    writer.single("view", (state.view == View::List).then_some("list"));
    writer.single("lanes", (state.lanes != Grouping::default()).then_some(state.lanes.slug()));
    writer.several(OPEN, &state.open);
    writer.single("table", state.table.then_some("on"));
    writer.single("rail", state.rail_hidden.then_some("off"));
    writer.single("sort", state.sort.map(sort));
    writer.single("sel", state.selected.as_deref().filter(|id| !id.is_empty()));
    writer.window();
    writer.single("intake", state.intake.as_ref().map(Intake::value).filter(|value| !value.is_empty()));
    writer.single("lang", state.language.map(Language::tag));
    // What came later than the others comes behind them: links that are out in the world stay canonical.
    writer.single("star", state.starred.then_some("on"));
    writer.several(Facet::Tag.key(), state.facets.get(&Facet::Tag).map(Vec::as_slice).unwrap_or_default());
    writer.single("compare", state.compare.then_some("on"));
    for ignored in &state.ignored {
        writer.pair(&ignored.key, &ignored.value);
    }
    writer.query_string
}

impl Writer<'_> {
    /// A key with one value. A default is omitted, unless an ignored parameter would take its place.
    fn single(&mut self, key: &str, value: Option<&str>) {
        let stands_in = || self.state.ignored.iter().any(|ignored| ignored.key == key && is_understood(ignored));
        match value {
            Some(value) => self.pair(key, value),
            None if stands_in() => self.pair(key, ""),
            None => {}
        }
    }

    /// A key with several values, each once.
    fn several(&mut self, key: &str, values: &[String]) {
        let mut written: Vec<&str> = Vec::new();
        for value in values.iter().filter(|value| !value.is_empty()) {
            if written.contains(&value.as_str()) {
                continue;
            }
            if written.is_empty() {
                self.pair(key, "");
            } else {
                self.query_string.push(',');
            }
            encode(value, &mut self.query_string);
            written.push(value);
        }
    }

    fn window(&mut self) {
        let ignored: Vec<(&str, &str)> = self.state.ignored.iter().map(|ignored| (ignored.key.as_str(), ignored.value.as_str())).collect();
        match self.state.window {
            Some((start, end)) => {
                self.pair("t0", &day(start.min(end)));
                self.pair("t1", &day(start.max(end)));
            }
            None if window_of(&ignored).is_some() => {
                self.pair("t0", "");
                self.pair("t1", "");
            }
            None => {}
        }
    }

    fn pair(&mut self, key: &str, value: &str) {
        if !self.query_string.is_empty() {
            self.query_string.push('&');
        }
        encode(key, &mut self.query_string);
        self.query_string.push('=');
        encode(value, &mut self.query_string);
    }
}

/// An ISO day; links know no years before 0.
fn day(date: Date) -> String {
    let first = Date::from_ordinal_date(0, 1).unwrap_or(date);
    PartialDate::day(date.max(first)).to_string()
}

const fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Newest => "newest",
        Sort::Oldest => "oldest",
        Sort::Relevance => "relevance",
    }
}
