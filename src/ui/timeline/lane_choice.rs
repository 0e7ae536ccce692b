//! By what events are parted into lanes, and which lanes there are besides. Where there is little room, behind a button.

use web_sys::{Event, MouseEvent};

use super::controller::Controller;
use super::jump_box::jump_box;
use super::lanes::Role;
use crate::catalog::{Facet, Grouping};
use crate::link::ALL_OPEN;
use crate::platform::location::Navigation;
use crate::platform::page::typed;
use crate::reactive::*;
use crate::ui::element::{Part, element, when};

/// The way to a date and the choices about lanes, below the toolbar.
pub(super) fn options(controller: Controller) -> Part {
    let context = controller.context;
    let is_open = RwSignal::new(false);
    let series = derived(move || context.state.with(|state| state.lanes == Grouping::Series));
    element("div")
        .class("timeline-options")
        .child(jump_box(controller))
        .child(
            element("button")
                .class("button timeline-options-toggle")
                .attr("type", "button")
                .attr("aria-expanded", derived(move || is_open.get().to_string()))
                .attr("aria-controls", "timeline-lanes")
                .on("click", move |_: MouseEvent| is_open.set(!is_open.get_untracked()))
                .child(context.word(|messages| messages.overview.options)),
        )
        .child(
            element("div")
                .class("timeline-lanes")
                .class_while("open", is_open)
                .attr("id", "timeline-lanes")
                .child(menu(controller))
                .child(when(derived(move || has_groups(controller)), move || groups_button(controller)))
                .child(when(derived(move || !series.get()), move || rail_box(controller))),
        )
        .into()
}

/// The groupings.
fn menu(controller: Controller) -> Part {
    let context = controller.context;
    let choose = move |event: Event| {
        if let Some(grouping) = Grouping::from_slug(&typed(&event)) {
            context.change(Navigation::Push, |state| state.lanes = grouping);
        }
    };
    let option = |&grouping: &Grouping| {
        let word = derived(move || match grouping.facet() {
            Some(facet) => (context.messages().terms.facet)(facet),
            None => context.messages().overview.series,
        });
        let is_chosen = derived(move || context.state.with(|state| state.lanes == grouping));
        element("option").attr("value", grouping.slug()).selected(is_chosen).child(word).into()
    };
    let options: Vec<Part> = Grouping::ALL.iter().map(option).collect();
    element("label")
        .class("timeline-lanes-by")
        .child(element("span").child(context.word(|messages| messages.overview.lanes_by)))
        .child(element("select").on("change", choose).child(options))
        .into()
}

/// Whether there are regions to open and close: those of chosen provinces are always open.
fn has_groups(controller: Controller) -> bool {
    let is_free = |state: &crate::link::ViewState| !state.facets.contains_key(&Facet::Province);
    controller.context.state.with(|state| state.lanes == Grouping::Province && is_free(state))
}

/// Opens all regions, or closes all when all are open.
fn groups_button(controller: Controller) -> Part {
    let context = controller.context;
    let all_open = derived(move || {
        let is_closed = |role: Role| role == Role::Group { open: false };
        controller.lanes.with(|lanes| !lanes.lanes.iter().any(|lane| is_closed(lane.role)))
    });
    let press = move |_: MouseEvent| {
        let open = if all_open.get_untracked() { Vec::new() } else { vec![ALL_OPEN.to_owned()] };
        context.change(Navigation::Push, |state| state.open = open);
    };
    let word = derived(move || {
        let messages = &context.messages().overview;
        if all_open.get() { messages.close_all } else { messages.open_all }
    });
    element("button").class("button button-plain").attr("type", "button").on("click", press).child(word).into()
}

/// The lines of series above the lanes.
fn rail_box(controller: Controller) -> Part {
    let context = controller.context;
    let is_shown = derived(move || context.state.with(|state| !state.rail_hidden));
    element("label")
        .class("choice")
        .child(
            element("input")
                .attr("type", "checkbox")
                .checked(is_shown)
                .on("change", move |_: Event| context.change(Navigation::Push, |state| state.rail_hidden = !state.rail_hidden)),
        )
        .child(element("span").child(context.word(|messages| messages.overview.rail)))
        .into()
}
