//! What can be taken away from a record: its link.

use leptos::prelude::*;

use super::record::Writing;
use crate::link::ViewState;
use crate::platform::location::absolute;
use crate::ui::share::CopyButton;
use crate::ui::shell::IconShape;

/// The buttons.
#[component]
pub fn Actions(writing: Writing) -> impl IntoView {
    let words = &writing.messages.share;
    let link = record_address(&writing);
    view! {
        <div class="record-actions">
            <CopyButton icon=IconShape::Link label=words.copy_link copied=words.link_copied text=move || link.clone()/>
        </div>
    }
}

/// The address of the record alone, in the language in which it is read, whatever else the view shows.
fn record_address(writing: &Writing) -> String {
    let state = ViewState { selected: Some(writing.conference().id.clone()), language: Some(writing.language), ..ViewState::default() };
    absolute(&state.to_query_string())
}
