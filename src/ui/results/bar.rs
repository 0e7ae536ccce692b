//! The order of the results and how they are laid out.

use leptos::prelude::*;

use crate::catalog::Sort;
use crate::link::View;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::shell::{Icon, IconShape};

/// The order: the two by time, and by relevance while there is text.
#[component]
pub fn SortControl() -> impl IntoView {
    let context = AppContext::use_context();
    let has_text = Memo::new(move |_| context.state.with(|state| !state.text.trim().is_empty()));
    let sort = Memo::new(move |_| context.state.with(|state| state.query().effective_sort()));
    let choose = move |event: leptos::ev::Event| {
        let chosen = match event_target_value(&event).as_str() {
            "relevance" => Sort::Relevance,
            "oldest" => Sort::Oldest,
            _ => Sort::Newest,
        };
        context.change(Navigation::Push, |state| {
            // The order that the text would have anyway needs no word in the link.
            state.sort = None;
            if state.query().effective_sort() != chosen {
                state.sort = Some(chosen);
            }
        });
    };
    let option = move |value: &'static str, order: Sort| {
        view! {
            <option value=value prop:selected=move || sort.get() == order>
                {move || {
                    let words = &context.messages().results;
                    match order {
                        Sort::Relevance => words.by_relevance,
                        Sort::Newest => words.newest_first,
                        Sort::Oldest => words.oldest_first,
                    }
                }}
            </option>
        }
    };
    view! {
        <label class="sort-control">
            <span>{move || context.messages().results.order}</span>
            <select on:change=choose>
                {move || has_text.get().then(|| option("relevance", Sort::Relevance))}
                {option("newest", Sort::Newest)}
                {option("oldest", Sort::Oldest)}
            </select>
        </label>
    }
}

/// The timeline above the list, or the list alone.
#[component]
pub fn ViewControl() -> impl IntoView {
    let context = AppContext::use_context();
    let view_button = move |view: View, icon: IconShape| {
        let pressed = move || context.state.with(|state| state.view == view).to_string();
        view! {
            <button
                type="button"
                class="button"
                aria-pressed=pressed
                on:click=move |_| context.change(Navigation::Push, |state| state.view = view)
            >
                <Icon shape=icon/>
                {move || match view {
                    View::Timeline => context.messages().shell.timeline,
                    View::List => context.messages().results.list,
                }}
            </button>
        }
    };
    view! {
        <div class="joined view-control" role="group" aria-label=move || context.messages().results.layout>
            {view_button(View::Timeline, IconShape::Timeline)}
            {view_button(View::List, IconShape::List)}
        </div>
    }
}
