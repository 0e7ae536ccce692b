//! The reports of a record, numbered as the table of figures names them.

use super::is_web_address;
use super::markup::{part, searched, span};
use super::record::Writing;
use super::view_link::filter_link;
use crate::catalog::{Catalog, Facet};
use crate::i18n::format::{self, DateStyle};
use crate::model::Report;
use crate::ui::element::{Part, element};

/// The reports; nothing when there are none.
pub(super) fn report_list(writing: &Writing) -> Part {
    let items: Vec<Part> = writing.conference().reports.iter().map(|report| item(writing, report)).collect();
    if items.is_empty() {
        return Part::nothing();
    }
    part(writing.messages.detail.reports.heading, false, element("ol").class("reports").child(items).into())
}

fn item(writing: &Writing, report: &Report) -> Part {
    let publisher = filter_link(Facet::Publisher, Catalog::name_slug(&report.publisher), searched(&report.publisher));
    let parts = vec![
        span("report-publisher", publisher),
        span("report-facts", facts(writing, report).into()),
        span("report-link", address(writing, report.url.as_deref())),
    ];
    element("li").class("report").child(parts).into()
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
