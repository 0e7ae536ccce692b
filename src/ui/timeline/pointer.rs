//! Dragging, pinching, the wheel and double presses on the plot.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent, PointerEvent, WheelEvent};

use super::controller::Controller;
use super::keyboard::ZOOM_STEP;

/// A press that moves less than this, in pixels, is a click.
const CLICK_SLACK: f64 = 5.0;
/// How much a wheel's pixel zooms: one notch (100 pixels) by about a third.
const WHEEL_ZOOM: f64 = 0.003;
/// A wheel that scrolls the page goes on scrolling it while it turns over the plot: for so long after, in milliseconds.
const SCROLL_REST: f64 = 400.0;
/// Pixels of a line and of a page, for wheels that count in these.
const LINE: f64 = 16.0;
const PAGE: f64 = 400.0;

/// The pointers that are down: their ids and places across the plot.
#[derive(Clone, Debug, Default)]
struct Pointers {
    down: Vec<(i32, f64)>,
    travelled: f64,
}

/// Follows pointers and the wheel over the plot. `frame` lies over the tracks and gives their left edge.
pub(super) fn follow(controller: Controller, frame: NodeRef<Div>) {
    let listeners = StoredValue::new_local(Vec::new());
    let pointers = StoredValue::new(Pointers::default());
    let scrolled = StoredValue::new(f64::NEG_INFINITY);
    controller.plot.on_load(move |plot| {
        let plot: HtmlElement = plot.into();
        let place = move |client_x: f64| {
            client_x - frame.get_untracked().map_or(0.0, |frame| Element::from(frame).get_bounding_client_rect().left())
        };
        let target = plot.clone();
        let listen = |kind: &'static str, handle: Box<dyn FnMut(&web_sys::Event)>| {
            EventListener::new_with_options(&plot, kind, EventListenerOptions::enable_prevent_default(), handle)
        };
        let scroll = EventListener::new(&window(), "scroll", move |event| scrolled.set_value(event.time_stamp()));
        listeners.set_value(vec![
            scroll,
            listen("pointerdown", on(move |event: &PointerEvent| press(controller, pointers, event, place))),
            listen("pointermove", on(move |event: &PointerEvent| drag(controller, pointers, event, place, &target))),
            listen("pointerup", on(move |event: &PointerEvent| release(controller, pointers, event))),
            listen("pointercancel", on(move |event: &PointerEvent| release(controller, pointers, event))),
            listen("pointerleave", on(move |_: &PointerEvent| controller.pointed.set(None))),
            listen("dblclick", on(move |event: &MouseEvent| zoom_at(controller, event, place))),
            listen("wheel", on(move |event: &WheelEvent| wheel(controller, scrolled, event, place))),
        ]);
    });
}

fn on<E: JsCast>(mut handle: impl FnMut(&E) + 'static) -> Box<dyn FnMut(&web_sys::Event)> {
    Box::new(move |event| {
        if let Some(event) = event.dyn_ref() {
            handle(event);
        }
    })
}

fn press(controller: Controller, pointers: StoredValue<Pointers>, event: &PointerEvent, place: impl Fn(f64) -> f64) {
    if event.button() != 0 {
        return;
    }
    pointers.update_value(|pointers| {
        if pointers.down.is_empty() {
            pointers.travelled = 0.0;
            controller.dragged.set_value(false);
        }
        pointers.down.retain(|(id, _)| *id != event.pointer_id());
        pointers.down.push((event.pointer_id(), place(f64::from(event.client_x()))));
    });
}

fn drag(controller: Controller, pointers: StoredValue<Pointers>, event: &PointerEvent, place: impl Fn(f64) -> f64, plot: &HtmlElement) {
    let x = place(f64::from(event.client_x()));
    let before = pointers.with_value(|pointers| pointers.down.clone());
    pointers.update_value(|pointers| {
        for (id, at) in &mut pointers.down {
            if *id == event.pointer_id() {
                pointers.travelled += (x - *at).abs();
                *at = x;
            }
        }
    });
    let (now, travelled) = pointers.with_value(|pointers| (pointers.down.clone(), pointers.travelled));
    if now == before || (travelled < CLICK_SLACK && now.len() < 2) {
        return;
    }
    if !controller.dragged.get_value() {
        controller.dragged.set_value(true);
        // Without capture the drag only ends when the pointer leaves the plot, which is no harm.
        let _ = plot.set_pointer_capture(event.pointer_id());
    }
    let scale = controller.scale.get_untracked();
    let (window, limits) = (scale.window, controller.window.limits.get_untracked());
    let next = match (before.as_slice(), now.as_slice()) {
        ([(_, from)], [(_, to)]) => window.panned((from - to) / scale.pixels_per_day(), limits),
        ([(_, from), (_, other_from), ..], [(_, to), (_, other_to), ..]) => {
            let factor = (from - other_from).abs().max(1.0) / (to - other_to).abs().max(1.0);
            let (middle, middle_now) = (f64::midpoint(*from, *other_from), f64::midpoint(*to, *other_to));
            let zoomed = window.zoomed(factor, scale.day_at(middle), limits);
            zoomed.panned((middle - middle_now) / scale.width * zoomed.length(), limits)
        }
        _ => return,
    };
    controller.show(next);
}

fn release(controller: Controller, pointers: StoredValue<Pointers>, event: &PointerEvent) {
    pointers.update_value(|pointers| pointers.down.retain(|(id, _)| *id != event.pointer_id()));
    if pointers.with_value(|pointers| pointers.down.is_empty()) {
        controller.window.write();
        // After the click that ends a drag, so that the next one, by pointer or key, opens what it is on.
        let reset = move || {
            // The timeline may have gone meanwhile.
            let _ = controller.dragged.try_set_value(false);
        };
        set_timeout(reset, std::time::Duration::ZERO);
    }
}

/// Only on the ground of the plot: two presses on a mark open it.
fn zoom_at(controller: Controller, event: &MouseEvent, place: impl Fn(f64) -> f64) {
    let on_mark =
        event.target().and_then(|target| target.dyn_into::<Element>().ok()).and_then(|target| target.closest("button").ok().flatten());
    if on_mark.is_none() {
        let day = controller.scale.get_untracked().day_at(place(f64::from(event.client_x())));
        controller.zoom(1.0 / ZOOM_STEP, Some(day));
    }
}

/// Zooms around the pointer; sideways, or with the shift key, pans. What changes nothing is left to the page, and so is a wheel
/// that was scrolling the page when the plot came under the pointer.
fn wheel(controller: Controller, scrolled: StoredValue<f64>, event: &WheelEvent, place: impl Fn(f64) -> f64) {
    let deliberate = event.ctrl_key() || event.meta_key() || event.shift_key();
    if !deliberate && event.time_stamp() - scrolled.get_value() < SCROLL_REST {
        scrolled.set_value(event.time_stamp());
        return;
    }
    let unit = match event.delta_mode() {
        WheelEvent::DOM_DELTA_LINE => LINE,
        WheelEvent::DOM_DELTA_PAGE => PAGE,
        _ => 1.0,
    };
    let (across, along) = (event.delta_x() * unit, event.delta_y() * unit);
    let scale = controller.scale.get_untracked();
    let sideways = across.abs() > along.abs();
    let changed = if sideways || event.shift_key() {
        controller.pan(if sideways { across } else { along } / scale.width)
    } else {
        let day = scale.day_at(place(f64::from(event.client_x())));
        controller.zoom((along * WHEEL_ZOOM).clamp(-1.0, 1.0).exp(), Some(day))
    };
    // A pinch on a touchpad arrives as a wheel with the control key: the page itself must not zoom with it.
    if changed || event.ctrl_key() {
        event.prevent_default();
    }
}
