//! The order of the results and how they are laid out.

use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

use crate::catalog::Sort;
use crate::link::View;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::erased::{handler, when};
use crate::ui::shell::{Icon, IconShape};

/// The order: the two by time, and by relevance while there is text.
#[component]
pub fn SortControl() -> impl IntoView {
    let context = AppContext::use_context();
    let has_text = Signal::derive(move || context.state.with(|state| !state.text.trim().is_empty()));
    let choose = handler(move |event: Event| {
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
    });
    let option = move |value: &'static str, order: Sort| {
        let selected = Signal::derive(move || context.state.with(|state| state.query().effective_sort() == order));
        let word = context.word(match order {
            Sort::Relevance => |messages| messages.results.by_relevance,
            Sort::Newest => |messages| messages.results.newest_first,
            Sort::Oldest => |messages| messages.results.oldest_first,
        });
        view! { <option value=value prop:selected=selected>{word}</option> }.into_any()
    };
    view! {
        <label class="sort-control">
            <span>{context.word(|messages| messages.results.order)}</span>
            <select on:change=choose>
                {when(has_text, move || option("relevance", Sort::Relevance))}
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
        let pressed = Signal::derive(move || context.state.with(|state| state.view == view).to_string());
        let press = handler(move |_: MouseEvent| context.change(Navigation::Push, |state| state.view = view));
        let word = context.word(match view {
            View::Timeline => |messages| messages.shell.timeline,
            View::List => |messages| messages.results.list,
        });
        view! {
            <button type="button" class="button" aria-pressed=pressed on:click=press>
                <Icon shape=icon/>
                {word}
            </button>
        }
        .into_any()
    };
    view! {
        <div class="joined view-control" role="group" aria-label=context.word(|messages| messages.results.layout)>
            {view_button(View::Timeline, IconShape::Timeline)}
            {view_button(View::List, IconShape::List)}
        </div>
    }
}
