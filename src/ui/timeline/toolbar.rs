//! Above and below the plot: the window in words, the buttons that change it, what is pointed at, what lies outside.

use crate::reactive::*;
use web_sys::MouseEvent;

use super::controller::Controller;
use super::keyboard::ZOOM_STEP;
use super::scale::TimeWindow;
use super::words;
use crate::i18n::format;
use crate::i18n::{self, Messages};
use crate::ui::element::{Part, element, when};
use crate::ui::shell::{IconShape, icon_image};

/// The window in words and the buttons that change it.
pub(super) fn toolbar(controller: Controller) -> Part {
    let context = controller.context;
    let (shown, limits) = (controller.window.shown, controller.window.limits);
    let at_most = derived(move || shown.get().length() >= limits.get().length() - 0.5);
    let at_least = derived(move || shown.get().length() <= TimeWindow::SHORTEST + 0.01);
    let fits = derived(move || !controller.window.is_chosen());
    element("div")
        .class("timeline-toolbar")
        .child(element("p").class("timeline-window").child(derived(move || window_words(controller))))
        .child(selected(controller))
        .child(
            element("div")
                .class("timeline-buttons")
                .attr("role", "group")
                .attr("aria-label", context.word(|messages| messages.timeline.controls))
                .child(step(controller, false))
                .child(step(controller, true))
                .child(zoom(controller, IconShape::Minus, |messages| messages.timeline.zoom_out, at_most, ZOOM_STEP))
                .child(zoom(controller, IconShape::Plus, |messages| messages.timeline.zoom_in, at_least, 1.0 / ZOOM_STEP))
                .child(
                    element("button")
                        .class("button timeline-fit")
                        .attr("type", "button")
                        .attr("aria-disabled", is_off(fits))
                        .on("click", move |_: MouseEvent| controller.window.show_fit())
                        .child(context.word(|messages| messages.timeline.fit)),
                ),
        )
        .into()
}

/// For `aria-disabled`.
fn is_off(off: Signal<bool>) -> Signal<Option<&'static str>> {
    derived(move || off.get().then_some("true"))
}

/// A button that makes the window longer or shorter by `factor`.
fn zoom(controller: Controller, icon: IconShape, name: fn(&'static Messages) -> &'static str, off: Signal<bool>, factor: f64) -> Part {
    let name = derived(move || name(controller.context.messages()).to_owned());
    let press = move || {
        controller.zoom(factor, None);
    };
    control("icon-button timeline-control", name, off, Box::new(press), vec![icon_image(icon)])
}

/// A button with a picture. It stays in the tab order when it can do nothing more, so that the keyboard does not lose its place.
fn control(class: &'static str, name: Signal<String>, off: Signal<bool>, press: Box<dyn Fn()>, contents: Vec<Part>) -> Part {
    let press = move |_: MouseEvent| {
        if !off.get_untracked() {
            press();
        }
    };
    element("button")
        .attr("class", class)
        .attr("type", "button")
        .attr("aria-label", name)
        .attr("title", name)
        .attr("aria-disabled", is_off(off))
        .on("click", press)
        .child(contents)
        .into()
}

/// A button with words.
fn button(class: &'static str, words: Signal<String>, press: Box<dyn Fn()>) -> Part {
    element("button").attr("class", class).attr("type", "button").on("click", move |_: MouseEvent| press()).child(words).into()
}

/// The way to the record that is open, when it is among the results but outside the window.
fn selected(controller: Controller) -> Part {
    let context = controller.context;
    let words = derived(move || {
        let held = controller.open_outside().and_then(|event| controller.held(event.index));
        let date = held.map(|held| format::held(context.language.get(), &held, format::DateStyle::Short));
        (context.messages().timeline.show_selected)(&date.unwrap_or_default())
    });
    let show = move || {
        let Some(event) = untrack(|| controller.open_outside()) else { return };
        controller.point_at(event.index);
        let limits = controller.window.limits.get_untracked();
        controller.show(controller.window.shown.get_untracked().revealing(event.first, event.end).moved_into(limits));
    };
    let outside = derived(move || controller.open_outside().is_some());
    when(outside, move || button("button button-plain", words, Box::new(show)))
}

/// To the time before or after, with the number of events there.
fn step(controller: Controller, later: bool) -> Part {
    let context = controller.context;
    let count = memo(move |_| count_outside(controller, later));
    let off = derived(move || {
        let (shown, limits) = (controller.window.shown.get(), controller.window.limits.get());
        count.get() == 0 && if later { shown.end() >= limits.end() - 0.5 } else { shown.start() <= limits.start() + 0.5 }
    });
    let name = derived(move || {
        let messages = &context.messages().timeline;
        match (count.get(), later) {
            (0, false) => messages.earlier.to_owned(),
            (0, true) => messages.later.to_owned(),
            (count, _) => outside_words(controller, count, later),
        }
    });
    let number = derived(move || match count.get() {
        0 => String::new(),
        count => i18n::count(context.language.get(), count),
    });
    let number = number.into();
    let contents = if later { vec![number, icon_image(IconShape::Next)] } else { vec![icon_image(IconShape::Previous), number] };
    let press = move || controller.page(later);
    control("icon-button timeline-control timeline-step", name, off, Box::new(press), contents)
}

fn count_outside(controller: Controller, later: bool) -> usize {
    let window = controller.window.shown.get();
    let counts = controller.lanes.with(|lanes| lanes.track.all.counts(window));
    if later { counts.after } else { counts.before }
}

fn outside_words(controller: Controller, count: usize, later: bool) -> String {
    let messages = &controller.context.messages().timeline;
    let words = if later { messages.after } else { messages.before };
    words(&i18n::count(controller.context.language.get(), count), count == 1)
}

/// In place of events: that there are none in the window, and the way to those before and after.
pub(super) fn nothing(controller: Controller) -> Part {
    let context = controller.context;
    let nothing = derived(move || {
        let window = controller.window.shown.get();
        context.data.has_records() && controller.lanes.with(|lanes| lanes.track.all.counts(window).within == 0)
    });
    when(nothing, move || {
        element("div")
            .class("timeline-nothing")
            .child(
                element("div")
                    .class("timeline-nothing-card")
                    .child(element("p").child(context.word(|messages| messages.timeline.none)))
                    .child(element("div").class("timeline-ways").child(way(controller, false)).child(way(controller, true))),
            )
            .into()
    })
}

fn way(controller: Controller, later: bool) -> Part {
    let text = derived(move || {
        let words = outside_words(controller, count_outside(controller, later), later);
        if later { words + " →" } else { "← ".to_owned() + &words }
    });
    let some = derived(move || count_outside(controller, later) > 0);
    when(some, move || button("button", text, Box::new(move || controller.page(later))))
}

/// Says the window once it has come to rest, to those who do not see it; nothing before the reader has moved it.
pub(super) fn announcement(controller: Controller) -> Part {
    let text = derived(move || if controller.window.rested.get() { untrack(move || window_words(controller)) } else { String::new() });
    element("p").class("visually-hidden").attr("aria-live", "polite").child(text).into()
}

/// What is shown, in one line: the window and how many events it has.
pub(super) fn window_words(controller: Controller) -> String {
    let language = controller.context.language.get();
    let window = controller.window.shown.get();
    let within = controller.lanes.with(|lanes| lanes.track.all.counts(window).within);
    (controller.context.messages().timeline.window)(&words::window(language, window), &words::events(language, within))
}
