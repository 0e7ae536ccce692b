//! Dragging, pinching, the wheel and double presses on the plot. A drag goes on for a moment after the finger has left.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::platform::page::{listener, window as window_of_page};
use crate::platform::timer::later;
use crate::reactive::*;
use crate::ui::element::ElementRef;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlElement, MouseEvent, PointerEvent, WheelEvent};

use super::controller::Controller;
use super::geometry::Direction;
use super::inertia::Motion;
use super::keyboard::ZOOM_STEP;
use crate::platform::media_query::{REDUCED_MOTION, matches};

/// A press that moves less than this, in pixels, is a click.
const CLICK_SLACK: f64 = 5.0;
/// How much a wheel's pixel zooms: one notch (100 pixels) by about a third.
const WHEEL_ZOOM: f64 = 0.003;
/// A wheel that scrolls the page goes on scrolling it while it turns over the plot: for so long after, in milliseconds.
const SCROLL_REST: f64 = 400.0;
/// Pixels of a line and of a page, for wheels that count in these.
const LINE: f64 = 16.0;
const PAGE: f64 = 400.0;

/// The pointers that are down: their ids and places, along the axis of time and across it.
#[derive(Clone, Debug, Default)]
struct Pointers {
    down: Vec<(i32, (f64, f64))>,
    travelled: f64,
}

/// The gestures on one plot.
struct Gestures {
    controller: Controller,
    plot: HtmlElement,
    frame: ElementRef<HtmlElement>,
    pointers: RefCell<Pointers>,
    /// When the page has scrolled last, by the clock of events.
    scrolled: Cell<f64>,
    /// How a drag goes on.
    motion: Motion,
    /// The reader asks for little movement.
    still: Signal<bool>,
}

/// Follows pointers and the wheel over the plot. `frame` lies over the tracks and gives their left edge.
pub(super) fn follow(controller: Controller, frame: ElementRef<HtmlElement>) {
    let still = matches(REDUCED_MOTION);
    controller.plot.on_load(move |plot| {
        let plot: HtmlElement = plot;
        let gestures = Rc::new(Gestures {
            controller,
            plot: plot.clone(),
            frame,
            pointers: RefCell::default(),
            scrolled: Cell::new(f64::NEG_INFINITY),
            motion: Motion::default(),
            still,
        });
        let listen = |target: &EventTarget, kind: &'static str| {
            let gestures = Rc::clone(&gestures);
            let handle = move |event: &Event| gestures.handle(event);
            controller.keep(listener(target, kind, Box::new(handle)));
        };
        listen(&window_of_page(), "scroll");
        for kind in ["pointerdown", "pointermove", "pointerup", "pointercancel", "pointerleave", "dblclick", "wheel"] {
            listen(&plot, kind);
        }
    });
}

impl Gestures {
    fn handle(&self, event: &Event) {
        match event.type_().as_str() {
            "scroll" => self.scrolled.set(event.time_stamp()),
            "pointerdown" => self.press(event.unchecked_ref()),
            "pointermove" => self.drag(event.unchecked_ref()),
            "pointerup" | "pointercancel" => self.release(event.unchecked_ref()),
            "pointerleave" => self.leave(event.unchecked_ref()),
            "dblclick" => self.zoom_at(event.unchecked_ref()),
            "wheel" => self.wheel(event.unchecked_ref()),
            _ => {}
        }
    }

    /// How far along the axis of time the event is.
    fn place(&self, event: &MouseEvent) -> f64 {
        self.point(event).0
    }

    /// Where the event is, along the axis of time and across it.
    fn point(&self, event: &MouseEvent) -> (f64, f64) {
        let Some(frame) = self.frame.get_untracked() else { return (0.0, 0.0) };
        let frame = Element::from(frame).get_bounding_client_rect();
        let (x, y) = (f64::from(event.client_x()) - frame.left(), f64::from(event.client_y()) - frame.top());
        self.controller.geometry.get_untracked().at(x, y)
    }

    fn press(&self, event: &PointerEvent) {
        if event.button() != 0 {
            return;
        }
        self.motion.stop();
        let mut pointers = self.pointers.borrow_mut();
        if pointers.down.is_empty() {
            pointers.travelled = 0.0;
            self.controller.dragged.set_value(false);
        }
        pointers.down.retain(|(id, _)| *id != event.pointer_id());
        pointers.down.push((event.pointer_id(), self.point(event)));
    }

    fn drag(&self, event: &PointerEvent) {
        let point = self.point(event);
        let before = self.pointers.borrow().down.clone();
        let mut moved = self.pointers.take();
        for (id, at) in &mut moved.down {
            if *id == event.pointer_id() {
                moved.travelled += (point.0 - at.0).abs();
                *at = point;
            }
        }
        self.pointers.replace(moved.clone());
        let Pointers { down: now, travelled } = moved;
        if now == before || (travelled < CLICK_SLACK && now.len() < 2) {
            return;
        }
        let controller = self.controller;
        if !controller.dragged.get_value() {
            controller.dragged.set_value(true);
            controller.point_at_nothing();
            // Without capture the drag only ends when the pointer leaves the plot, which is no harm.
            let _ = self.plot.set_pointer_capture(event.pointer_id());
        }
        let scale = untrack(|| controller.scale());
        let (window, limits) = (scale.window, controller.window.limits.get_untracked());
        let next = match (before.as_slice(), now.as_slice()) {
            ([(_, (from, _))], [(_, (to, _))]) => {
                self.motion.note(event.time_stamp(), from - to);
                window.panned((from - to) / scale.pixels_per_day(), limits)
            }
            ([(_, from), (_, other_from), ..], [(_, to), (_, other_to), ..]) => {
                // However the fingers lie to the axis.
                let apart = |one: &(f64, f64), other: &(f64, f64)| (one.0 - other.0).hypot(one.1 - other.1).max(1.0);
                let factor = apart(from, other_from) / apart(to, other_to);
                let (middle, middle_now) = (f64::midpoint(from.0, other_from.0), f64::midpoint(to.0, other_to.0));
                let zoomed = window.zoomed(factor, scale.day_at(middle), limits);
                zoomed.panned((middle - middle_now) / scale.width * zoomed.length(), limits)
            }
            _ => return,
        };
        if !controller.show(next) && controller.geometry.get_untracked().direction == Direction::Down {
            // At the end of time the page goes on: nobody is caught in the plot.
            if let ([(_, (from, _))], [(_, (to, _))]) = (before.as_slice(), now.as_slice()) {
                window_of_page().scroll_by_with_x_and_y(0.0, from - to);
            }
        }
    }

    fn release(&self, event: &PointerEvent) {
        self.pointers.borrow_mut().down.retain(|(id, _)| *id != event.pointer_id());
        if self.pointers.borrow().down.is_empty() {
            let controller = self.controller;
            if controller.dragged.get_value() && event.type_() == "pointerup" && !self.still.get_untracked() {
                self.motion.go_on(controller, event.time_stamp());
            } else {
                controller.window.write();
            }
            // After the click that ends a drag, so that the next one, by pointer or key, opens what it is on.
            let reset = move || {
                // The timeline may have gone meanwhile.
                let _ = controller.dragged.try_set_value(false);
            };
            later(reset);
        }
    }

    /// A mouse that leaves the plot points at nothing.
    fn leave(&self, event: &PointerEvent) {
        if event.pointer_type() == "mouse" {
            self.controller.hover(None);
        }
    }

    /// Whether the whole plot is in the browser's window.
    fn fits(&self) -> bool {
        let plot = self.plot.get_bounding_client_rect();
        let height = window_of_page().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        plot.top() >= 0.0 && plot.bottom() <= height
    }

    /// Only on the ground of the plot: two presses on a mark open it.
    fn zoom_at(&self, event: &MouseEvent) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let on_mark = target.and_then(|target| target.closest("button").ok().flatten());
        if on_mark.is_none() {
            let day = untrack(|| self.controller.scale()).day_at(self.place(event));
            self.controller.zoom(1.0 / ZOOM_STEP, Some(day));
        }
    }

    /// Zooms around the pointer with the control key; sideways, or with the shift key, pans. Where all lanes are in sight the wheel zooms
    /// by itself; otherwise it scrolls the page to the others. What changes nothing is left to the page, and so is a wheel that was
    /// scrolling the page when the plot came under the pointer.
    fn wheel(&self, event: &WheelEvent) {
        self.motion.stop();
        let deliberate = event.ctrl_key() || event.meta_key() || event.shift_key();
        let is_scrolling = event.time_stamp() - self.scrolled.get() < SCROLL_REST;
        let sideways = event.delta_x().abs() > event.delta_y().abs();
        if !deliberate && !sideways && (is_scrolling || !self.fits()) {
            self.scrolled.set(event.time_stamp());
            return;
        }
        let unit = match event.delta_mode() {
            WheelEvent::DOM_DELTA_LINE => LINE,
            WheelEvent::DOM_DELTA_PAGE => PAGE,
            _ => 1.0,
        };
        let (across, along) = (event.delta_x() * unit, event.delta_y() * unit);
        let scale = untrack(|| self.controller.scale());
        let changed = if sideways || event.shift_key() {
            self.controller.pan(if sideways { across } else { along } / scale.width)
        } else {
            let day = scale.day_at(self.place(event));
            self.controller.zoom((along * WHEEL_ZOOM).clamp(-1.0, 1.0).exp(), Some(day))
        };
        // A pinch on a touchpad arrives as a wheel with the control key: the page itself must not zoom with it.
        if changed || event.ctrl_key() {
            event.prevent_default();
        }
    }
}
