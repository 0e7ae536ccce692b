//! The chips: everything that narrows the results, each with a button that removes it.

use crate::reactive::*;
use wasm_bindgen::JsCast;
use web_sys::MouseEvent;

use super::applied::{Applied, applied, cleared};
use super::list::facet_value_name;
use super::years::range_text;
use crate::catalog::{AsOf, Facet};
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::element::{Keyed, Part, element, keyed, when};

/// What is applied. The group is always there, so that the focus has a place after the last chip is gone.
pub fn applied_filters() -> Part {
    let context = AppContext::use_context();
    let none: Signal<bool> = memo(move |_| all_applied(context).is_empty()).into();
    let some = derived(move || !none.get());
    let nothing = context.word(|messages| messages.facets.nothing_applied);
    element("div")
        .class("applied-filters")
        .class_while("empty", none)
        .attr("role", "group")
        .attr("tabindex", "-1")
        .attr("aria-label", context.word(|messages| messages.facets.applied))
        .child(when(none, move || element("p").class("visually-hidden").child(nothing).into()))
        .child(when(some, move || chips(context)))
        .into()
}

/// Tracks the view and the answer.
fn all_applied(context: AppContext) -> Vec<Applied> {
    context.state.with(|state| applied(state, &context.answer.get().unknown))
}

/// What is applied, in the words of its chips; tracks what they do.
pub fn applied_words(context: AppContext) -> Vec<String> {
    all_applied(context).iter().map(|filter| chip_text(context, filter)).collect()
}

fn chips(context: AppContext) -> Part {
    let clear = move |event: MouseEvent| {
        focus(pressed(&event).and_then(|button| group_of(&button)));
        context.show(&context.state.with_untracked(cleared), Navigation::Push);
    };
    let items = move || {
        let item = |filter: Applied| -> Keyed { (filter.key(), Box::new(move || chip(context, filter))) };
        all_applied(context).into_iter().map(item).collect()
    };
    Part::from([
        element("ul").class("chips").child(keyed(items)).into(),
        element("button")
            .class("button button-plain chips-clear")
            .attr("type", "button")
            .on("click", clear)
            .child(context.word(|messages| messages.facets.clear))
            .into(),
    ])
}

fn chip(context: AppContext, filter: Applied) -> Part {
    let unknown = matches!(filter, Applied::Value { unknown: true, .. });
    let removed = filter.clone();
    let text: Signal<String> = memo(move |_| chip_text(context, &filter)).into();
    let label = derived(move || (context.messages().facets.remove)(&text.get()));
    let remove = move |event: MouseEvent| {
        // Before the chip goes, the focus moves to its neighbour, so that it is never lost.
        focus(pressed(&event).and_then(|button| neighbour(&button).or_else(|| group_of(&button))));
        let next = context.state.with_untracked(|state| removed.removed_from(state));
        context.show(&next, Navigation::Push);
    };
    element("li")
        .child(
            element("button")
                .class("chip")
                .attr("type", "button")
                .class_while("unknown", unknown)
                .attr("aria-label", label)
                .on("click", remove)
                .child(element("span").class("chip-text").child(text))
                .child(element("span").class("chip-cross").attr("aria-hidden", "true").child("×")),
        )
        .into()
}

fn chip_text(context: AppContext, chip: &Applied) -> String {
    let messages = context.messages();
    let words = &messages.facets;
    match chip {
        Applied::Text(text) => (words.chip)(words.text, &(words.quoted)(text)),
        Applied::Dates { from, to } => (words.chip)(words.time, &range_text(context, *from, *to).unwrap_or_default()),
        Applied::Starred => words.starred.to_owned(),
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
