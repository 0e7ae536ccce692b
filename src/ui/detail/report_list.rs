//! The reports of a record, numbered as the table of figures names them.

use leptos::prelude::*;

use super::is_web_address;
use super::record::Writing;
use super::view_link::filter_link;
use crate::catalog::{Catalog, Facet};
use crate::i18n::format::{self, DateStyle};
use crate::model::Report;
use crate::ui::highlight::Highlighted;

/// The reports.
#[component]
pub fn ReportList(writing: Writing) -> impl IntoView {
    let reports = &writing.conference().reports;
    (!reports.is_empty()).then(|| {
        view! {
            <section class="record-part">
                <h3>{writing.messages.detail.reports.heading}</h3>
                <ol class="reports">{reports.iter().map(|report| item(&writing, report)).collect_view()}</ol>
            </section>
        }
    })
}

fn item(writing: &Writing, report: &Report) -> impl IntoView + use<> {
    let publisher = view! { <Highlighted text=report.publisher.clone()/> };
    view! {
        <li class="report">
            <span class="report-publisher">{filter_link(Facet::Publisher, Catalog::name_slug(&report.publisher), publisher)}</span>
            <span class="report-facts">{facts(writing, report)}</span>
            <span class="report-link">{address(writing, report.url.as_deref())}</span>
        </li>
    }
}

/// Date, language, viewpoint and author in one line.
fn facts(writing: &Writing, report: &Report) -> String {
    let (words, language) = (&writing.messages.detail.reports, writing.language);
    let gazetteer = &writing.catalog.reference().gazetteer;
    let date = report.published.map_or_else(|| words.undated.to_owned(), |date| format::date(language, date, DateStyle::Full));
    let viewpoint = report.province.as_deref().map(|name| {
        let name = gazetteer.by_name(name).map_or(name, |unit| unit.name.get(language));
        (words.viewpoint)(name)
    });
    let author = report.author.as_deref().map(|name| (words.author)(name));
    let facts = [Some(date), Some(format::language_name(language, &report.language)), viewpoint, author];
    facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn address(writing: &Writing, address: Option<&str>) -> AnyView {
    let words = &writing.messages.detail.reports;
    let Some(address) = address else { return view! { <span class="report-lost">{words.no_address}</span> }.into_any() };
    if !is_web_address(address) {
        return view! { <span class="report-lost">{address.to_owned()}</span> }.into_any();
    }
    let host = host(address).to_owned();
    view! {
        <a href=address.to_owned() target="_blank" rel="noopener noreferrer">
            {words.open}<span class="visually-hidden">" ("{words.new_tab}")"</span>
        </a>
        <span class="report-host">{host}</span>
    }
    .into_any()
}

/// The host of a web address, for the eye.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest).trim_start_matches("www.")
}
