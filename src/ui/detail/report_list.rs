//! The reports of a record, numbered as the table of figures names them.

use leptos::prelude::*;

use super::is_web_address;
use super::markup::{part, searched, span};
use super::record::Writing;
use super::view_link::filter_link;
use crate::catalog::{Catalog, Facet};
use crate::i18n::format::{self, DateStyle};
use crate::model::Report;

/// The reports; nothing when there are none.
pub(super) fn report_list(writing: &Writing) -> AnyView {
    let items: Vec<AnyView> = writing.conference().reports.iter().map(|report| item(writing, report)).collect();
    if items.is_empty() {
        return ().into_any();
    }
    part(writing.messages.detail.reports.heading, false, view! { <ol class="reports">{items}</ol> }.into_any())
}

fn item(writing: &Writing, report: &Report) -> AnyView {
    let publisher = filter_link(Facet::Publisher, Catalog::name_slug(&report.publisher), searched(&report.publisher));
    let parts = vec![
        span("report-publisher", publisher),
        span("report-facts", facts(writing, report).into_any()),
        span("report-link", address(writing, report.url.as_deref())),
    ];
    view! { <li class="report">{parts}</li> }.into_any()
}

/// Date, language, viewpoint and author in one line.
fn facts(writing: &Writing, report: &Report) -> String {
    let (words, language) = (&writing.messages.detail.reports, writing.language);
    let gazetteer = &writing.catalog.reference().gazetteer;
    let date = report.published.map_or_else(|| words.undated.to_owned(), |date| format::date(language, date, DateStyle::Full));
    let viewpoint = report.province.as_deref().map(|name| (words.viewpoint)(gazetteer.name(name, language)));
    let author = report.author.as_deref().map(|name| (words.author)(name));
    let facts = [Some(date), Some(format::language_name(language, &report.language)), viewpoint, author];
    facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn address(writing: &Writing, address: Option<&str>) -> AnyView {
    let words = &writing.messages.detail.reports;
    let Some(address) = address else { return span("report-lost", words.no_address.into_any()) };
    if !is_web_address(address) {
        return span("report-lost", address.to_owned().into_any());
    }
    view! {
        <a href=address.to_owned() target="_blank" rel="noopener noreferrer">
            {words.open}{span("visually-hidden", format!(" ({})", words.new_tab).into_any())}
        </a>
        {span("report-host", host(address).to_owned().into_any())}
    }
    .into_any()
}

/// The host of a web address, for the eye.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest).trim_start_matches("www.")
}
