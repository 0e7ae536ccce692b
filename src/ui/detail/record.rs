//! The article of a record.

use std::sync::Arc;

use super::actions::actions;
use super::fact_list::fact_list;
use super::figure_table::figure_table;
use super::focus::TITLE;
use super::markup::{part, searched, span};
use super::precision;
use super::report_list::report_list;
use super::view_link::{filter_link, record_link};
use crate::catalog::{Entry, Facet, RecordIndex};
use crate::i18n::Messages;
use crate::i18n::format::{self, DateStyle};
use crate::model::{Conference, Held, Kind, Language};
use crate::reactive::{RwSignal, derived};
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element};
use crate::ui::record::corrections;
use crate::ui::results::level_mark;
use crate::worker::Shelf;

/// What a part of the article is written with. It is written anew when the language or the records change.
pub struct Writing<'a> {
    /// The record and where it comes from.
    pub entry: &'a Arc<Entry>,
    /// All records.
    pub shelf: &'a Shelf,
    /// The language.
    pub language: Language,
    /// Its messages.
    pub messages: &'static Messages,
}

impl<'a> Writing<'a> {
    /// The record.
    pub fn conference(&self) -> &'a Conference {
        &self.entry.conference
    }
}

/// What it is: before what the reader makes of it.
pub(super) fn head(writing: &Writing) -> Part {
    let conference = writing.conference();
    Part::from([
        header(writing),
        element("p").class("record-summary").child(searched(conference.summary.get(writing.language))).into(),
        actions(writing),
    ])
}

/// What is known of it. Which of the articles' texts are `open` stays when it is written anew.
pub(super) fn rest(writing: &Writing, open: RwSignal<Vec<usize>>) -> Part {
    let parts = vec![corrections(writing), fact_list(writing), figure_table(writing), report_list(writing, open), related(writing)];
    parts.into()
}

fn header(writing: &Writing) -> Part {
    let conference = writing.conference();
    element("header")
        .class("record-header")
        .child(kind(writing))
        .child(
            element("h2")
                .class("record-title")
                .attr("id", TITLE)
                .attr("tabindex", "-1")
                .child(searched(conference.title.get(writing.language))),
        )
        .child(date(writing, &conference.held))
        .into()
}

/// Who held it, what it is, and what it was for.
fn kind(writing: &Writing) -> Part {
    let Conference { level, kind, record_type, .. } = *writing.conference();
    let terms = &writing.messages.terms;
    let link = |facet: Facet, slug: &str, word: &'static str| filter_link(facet, slug.to_owned(), word.into());
    // A plan is a plan by both; once is enough.
    let kind = (kind != Kind::Plan).then(|| link(Facet::Kind, kind.slug(), (terms.kind)(kind)));
    element("p")
        .class("record-kind")
        .child(
            element("span")
                .attr("class", format!("record-level level-word {}", level.slug()))
                .child(level_mark(level, record_type))
                .child(link(Facet::Level, level.slug(), (terms.level)(level))),
        )
        .child(link(Facet::Type, record_type.slug(), (terms.record_type)(record_type)))
        .child(kind)
        .into()
}

fn date(writing: &Writing, held: &Held) -> Part {
    let text = format::held(writing.language, held, DateStyle::Full);
    // A `time` element can name one date, not a range (HTML, datetime-value).
    let date: Part =
        if held.start == held.end { element("time").attr("datetime", held.start.to_string()).child(text).into() } else { text.into() };
    let known = (writing.messages.detail.known)(held.certainty, precision(held));
    element("p")
        .attr("class", format!("record-date certainty-{}", held.certainty.slug()))
        .child(element("strong").child(date))
        .child(span("record-known", known.into()))
        .into()
}

/// The records that this one names; nothing when there are none.
fn related(writing: &Writing) -> Part {
    let indices = writing.conference().related.iter().filter_map(|id| writing.shelf.directory.index_of(id));
    let items: Vec<Part> = indices.map(|index| related_record(writing, index)).collect();
    if items.is_empty() {
        return Part::nothing();
    }
    part(writing.messages.detail.related, false, element("ul").class("related").child(items).into())
}

fn related_record(writing: &Writing, index: RecordIndex) -> Part {
    let (context, language, directory) = (AppContext::use_context(), writing.language, &writing.shelf.directory);
    let date = directory.held(index).map(|held| format::held(language, &held, DateStyle::Full)).unwrap_or_default();
    // It may be on its way.
    let title =
        derived(move || context.data.entry(index).map_or_else(|| "…".to_owned(), |entry| entry.conference.title.get(language).to_owned()));
    element("li").child(record_link(directory.id(index), title.into())).child(span("related-date", date.into())).into()
}
