//! What can be taken away from a record: its citation and its link.

use leptos::prelude::*;

use super::record::Writing;
use crate::exchange::citation;
use crate::link::ViewState;
use crate::platform::clock;
use crate::platform::location::absolute;
use crate::ui::share::CopyButton;
use crate::ui::shell::IconShape;

/// The buttons.
#[component]
pub fn Actions(writing: Writing) -> impl IntoView {
    let words = &writing.messages.share;
    let link = record_address(&writing);
    let cited = writing.clone();
    let cite = {
        let link = link.clone();
        // Dated when it is taken: the page may stay open over midnight. Without a calendar the link alone still leads here.
        move || match clock::today() {
            Some(today) => citation(cited.conference(), cited.catalog.reference(), cited.language, &link, today),
            None => link.clone(),
        }
    };
    view! {
        <div class="record-actions">
            <CopyButton icon=IconShape::Copy label=words.copy_citation copied=words.citation_copied text=cite/>
            <CopyButton icon=IconShape::Link label=words.copy_link copied=words.link_copied text=move || link.clone()/>
        </div>
    }
}

/// The address of the record alone, in the language in which it is read, whatever else the view shows.
fn record_address(writing: &Writing) -> String {
    let state = ViewState { selected: Some(writing.conference().id.clone()), language: Some(writing.language), ..ViewState::default() };
    absolute(&state.to_query_string())
}
