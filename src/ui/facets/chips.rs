//! The chips: everything that narrows the results, each with a button that removes it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::applied::{Applied, applied, cleared};
use super::list::facet_value_name;
use super::years::range_text;
use crate::catalog::{AsOf, Facet};
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;

/// What is applied. The group is always there, so that the focus has a place after the last chip is gone.
#[component]
pub fn AppliedFilters() -> impl IntoView {
    let context = AppContext::use_context();
    let group = NodeRef::<leptos::html::Div>::new();
    let chips = Memo::new(move |_| context.state.with(|state| context.answer.with(|answer| applied(state, &answer.unknown))));
    let none = Memo::new(move |_| chips.with(Vec::is_empty));
    let clear = move |_| {
        focus(group.get_untracked().as_deref());
        context.show(&context.state.with_untracked(cleared), Navigation::Push);
    };
    view! {
        <div
            class="applied-filters"
            class:empty=move || none.get()
            role="group"
            tabindex="-1"
            aria-label=move || context.messages().facets.applied
            node_ref=group
        >
            <Show when=move || none.get()><p class="visually-hidden">{move || context.messages().facets.nothing_applied}</p></Show>
            <Show when=move || !none.get()>
                <ul class="chips">
                    <For each=move || chips.get() key=Clone::clone let:chip><Chip chip group/></For>
                </ul>
                <button type="button" class="button button-plain chips-clear" on:click=clear>
                    {move || context.messages().facets.clear}
                </button>
            </Show>
        </div>
    }
}

#[component]
fn Chip(chip: Applied, group: NodeRef<leptos::html::Div>) -> impl IntoView {
    let context = AppContext::use_context();
    let unknown = matches!(chip, Applied::Value { unknown: true, .. });
    let chip = StoredValue::new(chip);
    let text = Memo::new(move |_| chip.with_value(|chip| chip_text(context, chip)));
    let remove = move |event: leptos::ev::MouseEvent| {
        // Before the chip goes, the focus moves to its neighbour, so that it is never lost.
        let button = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        match button.and_then(|button| neighbour(&button)) {
            Some(neighbour) => focus(Some(&neighbour)),
            None => focus(group.get_untracked().as_deref()),
        }
        let next = chip.with_value(|chip| context.state.with_untracked(|state| chip.removed_from(state)));
        context.show(&next, Navigation::Push);
    };
    view! {
        <li>
            <button
                type="button"
                class="chip"
                class:unknown=unknown
                aria-label=move || (context.messages().facets.remove)(&text.get())
                on:click=remove
            >
                <span class="chip-text">{move || text.get()}</span>
                <span class="chip-cross" aria-hidden="true">"×"</span>
            </button>
        </li>
    }
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

/// The button of the next chip, or of the one before when it is the last.
fn neighbour(button: &web_sys::Element) -> Option<web_sys::HtmlElement> {
    let item = button.closest("li").ok().flatten()?;
    let other = item.next_element_sibling().or_else(|| item.previous_element_sibling())?;
    other.query_selector("button").ok().flatten()?.dyn_into().ok()
}

fn focus(element: Option<&web_sys::HtmlElement>) {
    if let Some(element) = element {
        // An element of the page can always be focused.
        let _ = element.focus();
    }
}
