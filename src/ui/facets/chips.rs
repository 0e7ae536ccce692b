//! The chips: everything that narrows the results, each with a button that removes it.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::applied::{Applied, applied, cleared};
use super::list::facet_value_name;
use super::years::range_text;
use crate::catalog::{AsOf, Facet};
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::erased::{Keyed, handler, keyed, when};

/// What is applied. The group is always there, so that the focus has a place after the last chip is gone.
#[component]
pub fn AppliedFilters() -> impl IntoView {
    let context = AppContext::use_context();
    let none: Signal<bool> = Memo::new(move |_| all_applied(context).is_empty()).into();
    let some = Signal::derive(move || !none.get());
    let nothing = context.word(|messages| messages.facets.nothing_applied);
    view! {
        <div
            class="applied-filters"
            class:empty=none
            role="group"
            tabindex="-1"
            aria-label=context.word(|messages| messages.facets.applied)
        >
            {when(none, move || view! { <p class="visually-hidden">{nothing}</p> }.into_any())}
            {when(some, move || chips(context))}
        </div>
    }
    .into_any()
}

/// Tracks the view and the answer.
fn all_applied(context: AppContext) -> Vec<Applied> {
    context.state.with(|state| context.answer.with(|answer| applied(state, &answer.unknown)))
}

fn chips(context: AppContext) -> AnyView {
    let clear = move |event: MouseEvent| {
        focus(pressed(&event).and_then(|button| group_of(&button)));
        context.show(&context.state.with_untracked(cleared), Navigation::Push);
    };
    let items = move || {
        let item = |filter: Applied| -> Keyed { (filter.key(), Box::new(move || chip(context, filter))) };
        all_applied(context).into_iter().map(item).collect()
    };
    view! {
        <ul class="chips">{keyed(items)}</ul>
        <button type="button" class="button button-plain chips-clear" on:click=handler(clear)>
            {context.word(|messages| messages.facets.clear)}
        </button>
    }
    .into_any()
}

fn chip(context: AppContext, filter: Applied) -> AnyView {
    let unknown = matches!(filter, Applied::Value { unknown: true, .. });
    let removed = filter.clone();
    let text: Signal<String> = Memo::new(move |_| chip_text(context, &filter)).into();
    let label = Signal::derive(move || (context.messages().facets.remove)(&text.get()));
    let remove = move |event: MouseEvent| {
        // Before the chip goes, the focus moves to its neighbour, so that it is never lost.
        focus(pressed(&event).and_then(|button| neighbour(&button).or_else(|| group_of(&button))));
        let next = context.state.with_untracked(|state| removed.removed_from(state));
        context.show(&next, Navigation::Push);
    };
    view! {
        <li>
            <button type="button" class="chip" class:unknown=unknown aria-label=label on:click=handler(remove)>
                <span class="chip-text">{text}</span>
                <span class="chip-cross" aria-hidden="true">"×"</span>
            </button>
        </li>
    }
    .into_any()
}

fn chip_text(context: AppContext, chip: &Applied) -> String {
    let messages = context.messages();
    let words = &messages.facets;
    match chip {
        Applied::Text(text) => (words.chip)(words.text, &(words.quoted)(text)),
        Applied::Dates { from, to } => (words.chip)(words.time, &range_text(context, *from, *to).unwrap_or_default()),
        Applied::Value { facet, value, unknown } => {
            let today = *facet == Facet::Province && context.state.with(|state| state.as_of == AsOf::Today);
            let subject = if today { words.province_today } else { (messages.terms.facet)(*facet) };
            let name = facet_value_name(context, *facet, value);
            (words.chip)(subject, &if *unknown { (words.unknown)(&name) } else { name })
        }
    }
}

/// The button that an event belongs to.
fn pressed(event: &MouseEvent) -> Option<web_sys::Element> {
    event.current_target()?.dyn_into().ok()
}

/// The button of the next chip, or of the one before when it is the last.
fn neighbour(button: &web_sys::Element) -> Option<web_sys::Element> {
    let item = button.closest("li").ok().flatten()?;
    let other = item.next_element_sibling().or_else(|| item.previous_element_sibling())?;
    other.query_selector("button").ok().flatten()
}

/// The group that a button is in.
fn group_of(button: &web_sys::Element) -> Option<web_sys::Element> {
    button.closest("[role=group]").ok().flatten()
}

fn focus(element: Option<web_sys::Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        // An element of the page can always be focused.
        let _ = element.focus();
    }
}
