//! The card about the mark that the mouse or the keyboard points at, beside it.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

use super::axis::pixels;
use super::card_contents::{TITLE, contents};
use super::card_place::{Rectangle, place};
use super::controller::Controller;
use super::drawn::MarkKey;
use crate::platform::element_size::watch_size;
use crate::platform::page::{document, field, first_listener, on_next_frame, window};
use crate::reactive::*;
use crate::ui::element::{ElementRef, Part, dynamic, element};

/// The space between the card and the edge of what the reader sees, in CSS pixels.
const EDGE: f64 = 8.0;

/// Stands after the marks in the page, so that the keyboard comes from a mark to the buttons of its card.
pub(super) fn event_card(controller: Controller) -> Part {
    // A mark that is no longer drawn has no card either.
    let shown = memo(move |_| {
        let pointed = controller.pointed.get().filter(|pointed| !pointed.pressed)?;
        controller.drawn.with(|drawn| drawn.mark(pointed.key).is_some()).then_some(pointed.key)
    });
    dynamic(move || shown.get().map_or_else(Part::nothing, |key| untrack(|| card(controller, key))))
}

fn card(controller: Controller, key: MarkKey) -> Part {
    let card = ElementRef::<HtmlElement>::new();
    follow_mark(controller, card, key);
    // With the mouse on a mark the keyboard may be anywhere.
    let escape = first_listener(&document(), "keydown", Box::new(move |event| dismiss(controller, key, event.unchecked_ref())));
    let _ = StoredValue::new_local(escape);
    // The plot is dragged and zoomed, its card is read.
    let keep = |event: Event| event.stop_propagation();
    let mut frame =
        element("div").class("event-card").attr("role", "group").attr("aria-labelledby", TITLE).attr("tabindex", "-1").reference(card).on(
            "keydown",
            move |event: KeyboardEvent| {
                dismiss(controller, key, &event);
                // A field has these keys for itself.
                if field(&event).is_some() {
                    event.stop_propagation();
                }
            },
        );
    for kind in ["pointerdown", "dblclick", "wheel"] {
        frame = frame.on(kind, keep);
    }
    frame.child(contents(controller, key)).into()
}

/// Escape closes the card before anything else; a keyboard in it goes back to the mark.
fn dismiss(controller: Controller, key: MarkKey, event: &KeyboardEvent) {
    let in_card = document().active_element().is_some_and(|element| element.closest(".event-card").ok().flatten().is_some());
    if event.key() != "Escape" || (in_card && field(event).is_some()) {
        return;
    }
    event.prevent_default();
    event.stop_propagation();
    if in_card {
        controller.focus_mark(key);
    }
    controller.point_at_nothing();
}

/// Keeps the card beside its mark while the window moves and the page is scrolled.
fn follow_mark(controller: Controller, card: ElementRef<HtmlElement>, key: MarkKey) {
    card.on_load(move |card: HtmlElement| {
        let measured = card.clone();
        let watch = watch_size(&card, move || put(controller, &measured, key));
        let _ = StoredValue::new_local(watch);
    });
    effect(move || {
        controller.drawn.track();
        controller.window.shown.track();
        controller.sight.track();
        if let Some(card) = card.get() {
            on_next_frame(move || put(controller, &card, key));
        }
    });
}

/// Puts the card beside its mark, by where both are in the browser's window.
fn put(controller: Controller, card: &HtmlElement, key: MarkKey) {
    let mark = document().get_element_by_id(&key.element_id()).filter(|_| card.is_connected());
    let Some((mark, plot)) = mark.zip(controller.plot.get_untracked()) else { return };
    let style = card.style();
    for property in ["translate", "max-height"] {
        let _ = style.remove_property(property);
    }
    let own = rectangle(card);
    let edge =
        |length: Result<wasm_bindgen::JsValue, wasm_bindgen::JsValue>| length.ok().and_then(|length| length.as_f64()).unwrap_or(800.0);
    let (sides, axis) = (rectangle(&plot), plot.query_selector(".timeline-axis").ok().flatten().map(|axis| rectangle(&axis)));
    let bounds = Rectangle {
        left: (sides.left + 2.0).max(EDGE),
        top: axis.map_or(EDGE, |axis| axis.bottom.clamp(EDGE, 200.0)),
        right: (sides.right - 2.0).min(edge(window().inner_width()) - EDGE),
        bottom: edge(window().inner_height()) - EDGE,
    };
    let seen = mark.closest(".timeline-tracks").ok().flatten().map_or(bounds, |tracks| rectangle(&tracks));
    let found = place(rectangle(&mark).within(seen), (own.right - own.left, own.bottom - own.top), bounds);
    let by = [pixels(found.left - own.left), pixels(found.top - own.top)].join(" ");
    // Rounded up: a card that is cut by a fraction would scroll.
    for (property, value) in [("translate", by), ("max-height", pixels(found.height.ceil())), ("visibility", "visible".to_owned())] {
        let _ = style.set_property(property, &value);
    }
}

fn rectangle(element: &Element) -> Rectangle {
    let rectangle = element.get_bounding_client_rect();
    Rectangle { left: rectangle.left(), top: rectangle.top(), right: rectangle.right(), bottom: rectangle.bottom() }
}
