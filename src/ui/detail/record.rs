//! The article of a record.

use leptos::prelude::*;

use super::actions::actions;
use super::fact_list::fact_list;
use super::figure_table::figure_table;
use super::focus::TITLE;
use super::markup::{part, searched, span};
use super::precision;
use super::report_list::report_list;
use super::view_link::{filter_link, record_link};
use crate::catalog::{Catalog, Entry, Facet};
use crate::i18n::Messages;
use crate::i18n::format::{self, DateStyle};
use crate::model::{Conference, Held, Kind, Language};
use crate::ui::results::LevelMark;

/// What a part of the article is written with. It is written anew when the language or the records change.
pub(super) struct Writing<'a> {
    /// The record and where it comes from.
    pub entry: &'a Entry,
    /// All records.
    pub catalog: &'a Catalog,
    /// The language.
    pub language: Language,
    /// Its messages.
    pub messages: &'static Messages,
}

impl<'a> Writing<'a> {
    /// The record.
    pub const fn conference(&self) -> &'a Conference {
        &self.entry.conference
    }
}

/// The article.
pub(super) fn article(writing: &Writing) -> AnyView {
    let conference = writing.conference();
    let parts = vec![
        header(writing),
        view! { <p class="record-summary">{searched(conference.summary.get(writing.language))}</p> }.into_any(),
        actions(writing),
        fact_list(writing),
        figure_table(writing),
        report_list(writing),
        related(writing),
    ];
    view! { <article class="record" aria-labelledby=TITLE>{parts}</article> }.into_any()
}

fn header(writing: &Writing) -> AnyView {
    let conference = writing.conference();
    view! {
        <header class="record-header">
            {kind(writing)}
            <h2 class="record-title" id=TITLE tabindex="-1">{searched(conference.title.get(writing.language))}</h2>
            {date(writing, &conference.held)}
        </header>
    }
    .into_any()
}

/// Who held it, what it is, and what it was for.
fn kind(writing: &Writing) -> AnyView {
    let Conference { level, kind, record_type, .. } = *writing.conference();
    let terms = &writing.messages.terms;
    let link = |facet: Facet, slug: &str, word: &'static str| filter_link(facet, slug.to_owned(), word.into_any());
    // A plan is a plan by both; once is enough.
    let kind = (kind != Kind::Plan).then(|| link(Facet::Kind, kind.slug(), (terms.kind)(kind)));
    view! {
        <p class="record-kind">
            <span class=format!("record-level level-word {}", level.slug())>
                <LevelMark level record_type/>
                {link(Facet::Level, level.slug(), (terms.level)(level))}
            </span>
            {link(Facet::Type, record_type.slug(), (terms.record_type)(record_type))}
            {kind}
        </p>
    }
    .into_any()
}

fn date(writing: &Writing, held: &Held) -> AnyView {
    let text = format::held(writing.language, held, DateStyle::Full);
    // A `time` element can name one date, not a range (HTML, datetime-value).
    let date =
        if held.start == held.end { view! { <time datetime=held.start.to_string()>{text}</time> }.into_any() } else { text.into_any() };
    let known = (writing.messages.detail.known)(held.certainty, precision(held));
    view! {
        <p class=format!("record-date certainty-{}", held.certainty.slug())>
            <strong>{date}</strong>
            {span("record-known", known.into_any())}
        </p>
    }
    .into_any()
}

/// The records that this one names; nothing when there are none.
fn related(writing: &Writing) -> AnyView {
    let entries = writing.conference().related.iter().filter_map(|id| writing.catalog.by_id(id));
    let items: Vec<AnyView> = entries.map(|entry| related_record(writing, &entry.conference)).collect();
    if items.is_empty() {
        return ().into_any();
    }
    part(writing.messages.detail.related, false, view! { <ul class="related">{items}</ul> }.into_any())
}

fn related_record(writing: &Writing, conference: &Conference) -> AnyView {
    let date = format::held(writing.language, &conference.held, DateStyle::Full);
    view! {
        <li>
            {record_link(&conference.id, conference.title.get(writing.language).to_owned())}
            {span("related-date", date.into_any())}
        </li>
    }
    .into_any()
}
