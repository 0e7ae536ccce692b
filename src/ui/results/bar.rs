//! The order of the results and how they are laid out.

use crate::platform::page::typed;
use crate::reactive::*;
use web_sys::{Event, MouseEvent};

use crate::catalog::Sort;
use crate::link::View;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element, when};
use crate::ui::shell::{IconShape, icon_image};

/// The order: the two by time, and by relevance while there is text.
pub fn sort_control() -> Part {
    let context = AppContext::use_context();
    let has_text = derived(move || context.state.with(|state| !state.text.trim().is_empty()));
    let choose = move |event: Event| {
        let chosen = match typed(&event).as_str() {
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
        let selected = derived(move || context.state.with(|state| state.query().effective_sort() == order));
        let word = context.word(match order {
            Sort::Relevance => |messages| messages.results.by_relevance,
            Sort::Newest => |messages| messages.results.newest_first,
            Sort::Oldest => |messages| messages.results.oldest_first,
        });
        element("option").attr("value", value).selected(selected).child(word).into()
    };
    element("label")
        .class("sort-control")
        .child(element("span").child(context.word(|messages| messages.results.order)))
        .child(
            element("select")
                .on("change", choose)
                .child(when(has_text, move || option("relevance", Sort::Relevance)))
                .child(option("newest", Sort::Newest))
                .child(option("oldest", Sort::Oldest)),
        )
        .into()
}

/// The timeline above the list, or the list alone.
pub fn view_control() -> Part {
    let context = AppContext::use_context();
    let view_button = move |view: View, icon: IconShape| {
        let pressed = derived(move || context.state.with(|state| state.view == view).to_string());
        let press = move |_: MouseEvent| context.change(Navigation::Push, |state| state.view = view);
        let word = context.word(match view {
            View::Timeline => |messages| messages.shell.timeline,
            View::List => |messages| messages.results.list,
        });
        element("button")
            .class("button")
            .attr("type", "button")
            .attr("aria-pressed", pressed)
            .on("click", press)
            .child(icon_image(icon))
            .child(word)
    };
    element("div")
        .class("joined view-control")
        .attr("role", "group")
        .attr("aria-label", context.word(|messages| messages.results.layout))
        .child(view_button(View::Timeline, IconShape::Timeline))
        .child(view_button(View::List, IconShape::List))
        .into()
}
