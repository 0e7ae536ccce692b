//! What can be taken away from a record: its citation and its link.

use std::sync::Arc;

use crate::reactive::*;

use super::compare::compare_button;
use super::record::Writing;
use crate::exchange::citation;
use crate::link::ViewState;
use crate::model::{Conference, Language};
use crate::platform::clock;
use crate::platform::location::absolute;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element};
use crate::ui::share::copy_button;
use crate::ui::shell::IconShape;

/// The buttons.
pub(super) fn actions(writing: &Writing) -> Part {
    let context = AppContext::use_context();
    let words = &writing.messages.share;
    let language = writing.language;
    let entry = Arc::clone(writing.entry);
    let link = record_address(&entry.conference.id, language);
    let cited = link.clone();
    let cite = derived(move || citation_of(context, &entry.conference, language, &cited).unwrap_or_else(|| cited.clone()));
    element("div")
        .class("record-actions")
        .child(compare_button(writing))
        .child(copy_button(IconShape::Copy, words.copy_citation, words.citation_copied, cite))
        .child(copy_button(IconShape::Link, words.copy_link, words.link_copied, Signal::stored(link)))
        .into()
}

/// Dated when it is taken: the page may stay open over midnight. `None` without a calendar; the link alone still leads here.
fn citation_of(context: AppContext, conference: &Conference, language: Language, link: &str) -> Option<String> {
    let today = clock::today()?;
    Some(citation(conference, &context.data.shelf.get_untracked()?.reference, language, link, today))
}

/// The address of the record alone, in the language in which it is read, whatever else the view shows.
fn record_address(id: &str, language: Language) -> String {
    let state = ViewState { selected: Some(id.to_owned()), language: Some(language), ..ViewState::default() };
    absolute(&state.to_query_string())
}
