//! The article of a record.

use std::sync::Arc;

use leptos::prelude::*;

use super::actions::Actions;
use super::fact_list::FactList;
use super::figure_table::FigureTable;
use super::focus::TITLE;
use super::precision;
use super::report_list::ReportList;
use super::view_link::{filter_link, record_link};
use crate::catalog::{Catalog, Entry, Facet};
use crate::i18n::format::{self, DateStyle};
use crate::i18n::{Messages, messages};
use crate::model::{Conference, Held, Kind, Language};
use crate::ui::context::AppContext;
use crate::ui::highlight::Highlighted;
use crate::ui::results::LevelMark;

/// What a part of the article is written with. It is written anew when the language or the records change.
#[derive(Clone)]
pub(super) struct Writing {
    /// The record and where it comes from.
    pub entry: Arc<Entry>,
    /// All records.
    pub catalog: Arc<Catalog>,
    /// The language.
    pub language: Language,
    /// Its messages.
    pub messages: &'static Messages,
}

impl Writing {
    /// The record.
    pub fn conference(&self) -> &Conference {
        &self.entry.conference
    }
}

/// The article.
#[component]
pub fn Record(entry: Arc<Entry>) -> impl IntoView {
    let context = AppContext::use_context();
    move || {
        let language = context.language.get();
        let catalog = context.data.catalog.get()?;
        Some(article(Writing { entry: entry.clone(), catalog, language, messages: messages(language) }))
    }
}

fn article(writing: Writing) -> impl IntoView {
    let conference = writing.conference();
    let terms = &writing.messages.terms;
    let title = conference.title.get(writing.language).to_owned();
    let summary = conference.summary.get(writing.language).to_owned();
    let (level, kind, record_type) = (conference.level, conference.kind, conference.record_type);
    view! {
        <article class="record" aria-labelledby=TITLE>
            <header class="record-header">
                <p class="record-kind">
                    <span class=format!("record-level level-word {}", level.slug())>
                        <LevelMark level record_type/>
                        {filter_link(Facet::Level, level.slug().to_owned(), (terms.level)(level))}
                    </span>
                    {filter_link(Facet::Type, record_type.slug().to_owned(), (terms.record_type)(record_type))}
                    // A plan is a plan by both; once is enough.
                    {(kind != Kind::Plan).then(|| filter_link(Facet::Kind, kind.slug().to_owned(), (terms.kind)(kind)))}
                </p>
                <h2 class="record-title" id=TITLE tabindex="-1"><Highlighted text=title/></h2>
                {when(&writing, &conference.held)}
            </header>
            <p class="record-summary"><Highlighted text=summary/></p>
            <Actions writing=writing.clone()/>
            <FactList writing=writing.clone()/>
            <FigureTable writing=writing.clone()/>
            <ReportList writing=writing.clone()/>
            {related(&writing)}
        </article>
    }
}

fn when(writing: &Writing, held: &Held) -> impl IntoView + use<> {
    let text = format::held(writing.language, held, DateStyle::Full);
    // A `time` element can name one date, not a range (HTML, datetime-value).
    let date =
        if held.start == held.end { view! { <time datetime=held.start.to_string()>{text}</time> }.into_any() } else { text.into_any() };
    let known = (writing.messages.detail.known)(held.certainty, precision(held));
    view! {
        <p class=format!("record-date certainty-{}", held.certainty.slug())>
            <strong>{date}</strong>
            <span class="record-known">{known}</span>
        </p>
    }
}

fn related(writing: &Writing) -> Option<impl IntoView + use<>> {
    let entries: Vec<_> = writing.conference().related.iter().filter_map(|id| writing.catalog.by_id(id)).collect();
    let item = |entry: &Entry| {
        let conference = &entry.conference;
        let date = format::held(writing.language, &conference.held, DateStyle::Full);
        view! {
            <li>
                {record_link(&conference.id, conference.title.get(writing.language).to_owned())}
                <span class="related-date">{date}</span>
            </li>
        }
    };
    (!entries.is_empty()).then(|| {
        view! {
            <section class="record-part">
                <h3>{writing.messages.detail.related}</h3>
                <ul class="related">{entries.into_iter().map(item).collect_view()}</ul>
            </section>
        }
    })
}
