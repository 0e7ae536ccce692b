//! The names of the lanes, beside them or above them, with the number of their events in the window.

use std::sync::Arc;

use crate::reactive::*;
use web_sys::MouseEvent;

use super::axis::pixels;
use super::controller::Controller;
use super::geometry::Direction;
use super::ink::Hue;
use super::lanes::{Lane, LaneSet, Role};
use super::words;
use crate::i18n;
use crate::link::ALL_OPEN;
use crate::platform::location::Navigation;
use crate::ui::element::{Element, Keyed, Part, element, keyed};
use crate::ui::shell::{IconShape, icon_image};

/// The names of all lanes.
pub(super) fn lane_names(controller: Controller) -> Part {
    let names = keyed(move || {
        controller.lanes.with(|lanes| {
            let name = |lane: &Lane| {
                let id = lane.id.clone();
                // A lane that gets or loses its button is made anew.
                let key = [lane.id.as_str(), if lane.toggle.is_some() { " group" } else { "" }].concat();
                let item: Keyed = (key, Box::new(move || lane_name(controller, id)));
                item
            };
            lanes.lanes.iter().map(name).collect()
        })
    });
    element("div").class("lane-names").child(names).into()
}

/// Reads one thing of a lane wherever it is now; the default when it is about to go.
fn read<T: Default>(controller: Controller, id: &str, read: impl FnOnce(&LaneSet, usize) -> T) -> T {
    let lanes: Arc<LaneSet> = controller.lanes.get();
    let number = lanes.lanes.iter().position(|lane| lane.id == id);
    number.map(|number| read(&lanes, number)).unwrap_or_default()
}

fn lane_name(controller: Controller, id: String) -> Part {
    let context = controller.context;
    let lane = untrack(|| read(controller, &id, |lanes, number| lanes.lanes.get(number).cloned()));
    let Some(lane) = lane else { return Part::nothing() };
    let (name_id, count_id, place_id, role_id) = (id.clone(), id.clone(), id.clone(), id.clone());
    let name: Signal<String> = derived(move || {
        read(controller, &name_id, |lanes, number| lanes.lanes.get(number).map(|lane| lane.name.clone()).unwrap_or_default())
    });
    let count = memo(move |_| {
        let window = controller.window.at_rest.get();
        read(controller, &count_id, |lanes, number| lanes.count(number, window))
    });
    let place = derived(move || {
        let boxes = controller.boxes.get();
        read(controller, &place_id, |_, number| boxes.get(number).map(|place| (place.begin, place.size)).unwrap_or_default())
    });
    let is_down = derived(move || controller.geometry.get().direction == Direction::Down);
    let along = move |wanted: bool, value: fn((f64, f64)) -> f64| {
        derived(move || if is_down.get() == wanted { pixels(value(place.get())) } else { String::new() })
    };
    let words = element("span").class("lane-title").attr("title", name).child(name);
    let number = element("span").class("lane-count").child(derived(move || i18n::count(context.language.get(), count.get())));
    let hue = lane.level.map_or(Hue::Mixed, Hue::Level).slug();
    let class = derived(move || {
        let role = read(controller, &role_id, |lanes, number| lanes.lanes.get(number).map(|lane| lane.role));
        let class = match role {
            Some(Role::Unit) => "lane-name lane-unit",
            Some(Role::Group { open: true }) => "lane-name lane-group lane-open",
            Some(Role::Group { open: false }) => "lane-name lane-group",
            Some(Role::Series) => "lane-name lane-series",
            Some(Role::Events) | None => "lane-name",
        };
        [class, " hue-", hue].concat()
    });
    let frame = element("div")
        .attr("class", class)
        .style("top", along(false, |(begin, _)| begin))
        .style("height", along(false, |(_, size)| size))
        .style("left", along(true, |(begin, _)| begin))
        .style("width", along(true, |(_, size)| size));
    match lane.toggle {
        Some(_) => frame.child(group_button(controller, id, (words, number), count)).into(),
        // The groups of marks say the same.
        None => frame.attr("aria-hidden", "true").child(words).child(number).into(),
    }
}

/// Opens and closes a group; the link says which are open.
fn group_button(controller: Controller, id: String, words: (Element, Element), count: Memo<usize>) -> Part {
    let context = controller.context;
    let state_id = id.clone();
    let is_open =
        memo(move |_| read(controller, &state_id, |lanes, number| lanes.lanes.get(number).is_some_and(|lane| lane.toggle == Some(true))));
    let events = derived(move || [", ", &words::events(context.language.get(), count.get())].concat());
    let press = move |_: MouseEvent| {
        let groups = controller.lanes.with_untracked(|lanes| groups(lanes));
        let id = id.clone();
        context.change(Navigation::Continue, move |state| state.open = toggled(&state.open, &groups, &id));
        context.settle();
    };
    element("button")
        .class("lane-toggle")
        .attr("type", "button")
        .attr("aria-expanded", derived(move || is_open.get().to_string()))
        .on("click", press)
        .child(icon_image(IconShape::Next))
        .child(words.0)
        .child(element("span").class("visually-hidden").child(events))
        .child(words.1.attr("aria-hidden", "true"))
        .into()
}

/// The groups there are.
pub(super) fn groups(lanes: &LaneSet) -> Vec<String> {
    lanes.lanes.iter().filter(|lane| lane.toggle.is_some()).map(|lane| lane.id.clone()).collect()
}

/// The groups that are open when `id` is opened or closed.
fn toggled(open: &[String], groups: &[String], id: &str) -> Vec<String> {
    let mut next: Vec<String> = if open.iter().any(|own| own == ALL_OPEN) { groups.to_vec() } else { open.to_vec() };
    match next.iter().position(|own| own == id) {
        Some(position) => {
            next.remove(position);
        }
        None => next.push(id.to_owned()),
    }
    next
}
