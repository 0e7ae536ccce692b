//! The reports of a record, numbered as the table of figures names them.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlDetailsElement, MouseEvent};

use super::focus::to_title as focus_title;
use super::is_web_address;
use super::marked;
use super::markup::{part, searched, span};
use super::record::Writing;
use super::view_link::filter_link;
use crate::catalog::{Catalog, Facet};
use crate::i18n::format::{self, DateStyle};
use crate::model::{Origin, Report};
use crate::reactive::RwSignal;
use crate::ui::element::{Part, element};
use crate::ui::highlight::{Segment, segments};
use crate::ui::record::Keeper;
use crate::ui::record::change::{may_remove, without_report};
use crate::ui::record::correction::is_own_report;
use crate::ui::record::undo::Deed;

/// The reports; nothing when there are none.
pub(super) fn report_list(writing: &Writing, open: RwSignal<Vec<usize>>) -> Part {
    let items: Vec<Part> =
        writing.conference().reports.iter().enumerate().map(|(index, report)| item(writing, index, report, open)).collect();
    if items.is_empty() {
        return Part::nothing();
    }
    part(writing.messages.detail.reports.heading, false, element("ol").class("reports").child(items).into())
}

fn item(writing: &Writing, index: usize, report: &Report, open: RwSignal<Vec<usize>>) -> Part {
    let publisher = filter_link(Facet::Publisher, Catalog::name_slug(&report.publisher), searched(&report.publisher));
    let parts = vec![
        element("span").class("report-publisher").child(publisher).child(own_mark(writing, index)).into(),
        span("report-facts", facts(writing, report).into()),
        span("report-link", address(writing, report.url.as_deref())),
        full_text(writing, index, report, open).into(),
        remove_button(writing, index, report).into(),
    ];
    element("li").class("report").child(parts).into()
}

/// That the reader added it.
fn own_mark(writing: &Writing, index: usize) -> Option<Part> {
    let is_own = writing.entry.origin == Origin::Own && is_own_report(writing.conference(), index);
    is_own.then(|| span("own-badge", writing.messages.record.own_report.into()))
}

/// The article itself with what was read in it marked, where it is kept.
fn full_text(writing: &Writing, index: usize, report: &Report, open: RwSignal<Vec<usize>>) -> Option<Part> {
    let text = report.text.as_deref().filter(|text| !text.trim().is_empty())?;
    let is_open = open.with_untracked(|open| open.contains(&index));
    let toggled = move |event: Event| {
        let details = event.target().and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
        let is_open = details.is_some_and(|details| details.open());
        open.update(|open| {
            open.retain(|known| *known != index);
            open.extend(is_open.then_some(index));
        });
    };
    let ranges = report.facts.as_ref().map(|facts| marked(&facts.evidence)).unwrap_or_default();
    let stretch = |Segment { text, marked }: Segment| -> Part { if marked { element("mark").child(text).into() } else { text.into() } };
    let stretches: Vec<Part> = segments(text, &ranges).into_iter().map(stretch).collect();
    let details = element("details")
        .class("report-text")
        .attr("open", is_open)
        .on("toggle", toggled)
        .child(element("summary").child(writing.messages.record.full_text))
        .child(element("div").class("report-words").attr("lang", report.language.clone()).child(stretches));
    Some(details.into())
}

/// Takes a report out that the reader added.
fn remove_button(writing: &Writing, index: usize, report: &Report) -> Option<Part> {
    let words = &writing.messages.record;
    if writing.entry.origin != Origin::Own || !may_remove(writing.conference(), index) {
        return None;
    }
    let (keeper, id) = (Keeper::use_context(), writing.conference().id.clone());
    let then = |kept: bool| {
        if kept {
            focus_title()
        }
    };
    let press = move |_: MouseEvent| keeper.change_with_undo(&id, Deed::ReportRemoved, move |row| without_report(row, index), then);
    let label = (words.remove_report)(&report.publisher);
    let button = element("button").class("button button-plain report-remove").attr("type", "button").attr("aria-label", label);
    Some(button.on("click", press).child(words.remove).into())
}

/// Date, language, viewpoint and author in one line.
fn facts(writing: &Writing, report: &Report) -> String {
    let (words, language) = (&writing.messages.detail.reports, writing.language);
    let gazetteer = &writing.shelf.reference.gazetteer;
    let date = report.published.map_or_else(|| words.undated.to_owned(), |date| format::date(language, date, DateStyle::Full));
    let viewpoint = report.province.as_deref().map(|name| (words.viewpoint)(gazetteer.name(name, language)));
    let author = report.author.as_deref().map(|name| (words.author)(name));
    let facts = [Some(date), Some(format::language_name(language, &report.language)), viewpoint, author];
    facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn address(writing: &Writing, address: Option<&str>) -> Part {
    let words = &writing.messages.detail.reports;
    let Some(address) = address else { return span("report-lost", words.no_address.into()) };
    if !is_web_address(address) {
        return span("report-lost", address.to_owned().into());
    }
    Part::from([
        element("a")
            .attr("href", address.to_owned())
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .child(words.open)
            .child(span("visually-hidden", format!(" ({})", words.new_tab).into()))
            .into(),
        span("report-host", host(address).to_owned().into()),
    ])
}

/// The host of a web address, for the eye.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest).trim_start_matches("www.")
}
