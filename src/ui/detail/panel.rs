//! The open record as a whole: which one it is, and what stands there when there is none.

use std::sync::Arc;

use leptos::prelude::*;

use super::bar::Bar;
use super::focus;
use super::record::Record;
use crate::catalog::Entry;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::data::Phase;

/// What is to be shown.
#[derive(Clone, Debug, PartialEq)]
enum Selection {
    /// No record is open, or the records are still coming.
    Nothing,
    /// No record has this id.
    Unknown(String),
    /// This record.
    Found(Arc<Entry>),
}

impl Selection {
    fn id(&self) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Unknown(id) => Some(id.clone()),
            Self::Found(entry) => Some(entry.conference.id.clone()),
        }
    }
}

fn selection(context: AppContext) -> Selection {
    let Some(id) = context.state.with(|state| state.selected.clone()) else { return Selection::Nothing };
    context.data.catalog.with(|catalog| match catalog.as_ref().map(|catalog| catalog.by_id(&id)) {
        Some(Some(entry)) => Selection::Found(Arc::new(entry.clone())),
        Some(None) => Selection::Unknown(id),
        None if matches!(context.data.phase.get(), Phase::Failed(_)) => Selection::Unknown(id),
        None => Selection::Nothing,
    })
}

/// The record that the view has open.
#[component]
pub fn Detail() -> impl IntoView {
    let context = AppContext::use_context();
    let selection = Memo::new(move |_| selection(context));
    let shown_id = Memo::new(move |_| selection.with(Selection::id));
    Effect::new(move |_| {
        if shown_id.with(Option::is_some) {
            focus::to_title();
        }
    });
    let last_id = StoredValue::new(None::<String>);
    Effect::new(move |_| last_id.set_value(shown_id.get().or_else(|| last_id.get_value())));
    on_cleanup(move || {
        if let Some(id) = last_id.try_get_value().flatten() {
            focus::to_result(id);
        }
    });
    let body = move || match selection.get() {
        Selection::Nothing => ().into_any(),
        Selection::Unknown(id) => view! { <Unknown id/> }.into_any(),
        Selection::Found(entry) => view! { <Record entry/> }.into_any(),
    };
    view! {
        <div class="detail">
            <Bar/>
            {body}
        </div>
    }
}

#[component]
fn Unknown(id: String) -> impl IntoView {
    let context = AppContext::use_context();
    let back = move |_| context.change(Navigation::Push, |state| state.selected = None);
    view! {
        <div class="detail-unknown">
            <h2 id=focus::TITLE tabindex="-1">{move || context.messages().detail.unknown}</h2>
            <p>{move || (context.messages().detail.unknown_explained)(&id)}</p>
            <p><button type="button" class="button" on:click=back>{move || context.messages().detail.back}</button></p>
        </div>
    }
}
