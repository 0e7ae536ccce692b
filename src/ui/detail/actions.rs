//! What can be taken away from a record: its citation and its link.

use leptos::prelude::*;

use super::record::Writing;
use crate::exchange::citation;
use crate::link::ViewState;
use crate::model::Language;
use crate::platform::clock;
use crate::platform::location::absolute;
use crate::ui::context::AppContext;
use crate::ui::share::CopyButton;
use crate::ui::shell::IconShape;

/// The buttons.
pub(super) fn actions(writing: &Writing) -> AnyView {
    let context = AppContext::use_context();
    let words = &writing.messages.share;
    let language = writing.language;
    let id = writing.conference().id.clone();
    let link = record_address(&id, language);
    let cited = link.clone();
    let cite = Signal::derive(move || citation_of(context, &id, language, &cited).unwrap_or_else(|| cited.clone()));
    view! {
        <div class="record-actions">
            <CopyButton icon=IconShape::Copy label=words.copy_citation copied=words.citation_copied text=cite/>
            <CopyButton icon=IconShape::Link label=words.copy_link copied=words.link_copied text=link/>
        </div>
    }
    .into_any()
}

/// Dated when it is taken: the page may stay open over midnight. `None` without a calendar; the link alone still leads here.
fn citation_of(context: AppContext, id: &str, language: Language, link: &str) -> Option<String> {
    let today = clock::today()?;
    context.data.catalog.with_untracked(|catalog| {
        let catalog = catalog.as_ref()?;
        Some(citation(&catalog.by_id(id)?.conference, catalog.reference(), language, link, today))
    })
}

/// The address of the record alone, in the language in which it is read, whatever else the view shows.
fn record_address(id: &str, language: Language) -> String {
    let state = ViewState { selected: Some(id.to_owned()), language: Some(language), ..ViewState::default() };
    absolute(&state.to_query_string())
}
