//! The document and the window, and what happens to them.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, EventTarget, HtmlInputElement, PointerEvent, Window};

use crate::reactive::StoredValue;

thread_local! {
    // In a worker it is the worker's own global scope, which has clock, network and navigator under the same names.
    static WINDOW: Window = js_sys::global().unchecked_into();
    // Where there is no page, nothing of it is ever called.
    static DOCUMENT: Document = window().document().unwrap_or_else(|| JsValue::UNDEFINED.unchecked_into());
}

/// Whether this is the page; otherwise it is a worker.
#[must_use]
pub fn is_page() -> bool {
    window().document().is_some()
}

/// The page's window.
#[must_use]
pub fn window() -> Window {
    WINDOW.with(Clone::clone)
}

/// The page.
#[must_use]
pub fn document() -> Document {
    DOCUMENT.with(Clone::clone)
}

/// Calls `handle` for every `event` of the window, as long as the owner in which it is called.
pub fn on_window<E: JsCast>(event: &'static str, mut handle: impl FnMut(E) + 'static) {
    listen(event, Box::new(move |event| handle(event.clone().unchecked_into())));
}

fn listen(event: &'static str, handle: Box<dyn FnMut(&Event)>) {
    let _ = StoredValue::new_local(listener(&window(), event, handle));
}

/// Calls `handle` for every `event` of `target`, until what it returns is dropped. Compiled once for all callers.
pub fn listener(target: &EventTarget, event: &'static str, handle: Box<dyn FnMut(&Event)>) -> EventListener {
    EventListener::new_with_options(target, event, EventListenerOptions::enable_prevent_default(), handle)
}

/// The same before anything inside `target` hears of it.
pub fn first_listener(target: &EventTarget, event: &'static str, handle: Box<dyn FnMut(&Event)>) -> EventListener {
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    EventListener::new_with_options(target, event, options, handle)
}

/// Calls `run` before the next picture is drawn.
pub fn on_next_frame(run: impl FnOnce() + 'static) {
    // Refused only for what is no function.
    let _ = window().request_animation_frame(Closure::once_into_js(run).unchecked_ref());
}

/// The text that the field holds to which an event happened; nothing for anything else.
#[must_use]
pub fn typed(event: &Event) -> String {
    let menu = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlSelectElement>().ok());
    let lines = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
    let chosen = menu.map(|menu| menu.value()).or_else(|| lines.map(|lines| lines.value()));
    chosen.or_else(|| field(event).map(|field| field.value())).unwrap_or_default()
}

/// The field to which an event happened.
#[must_use]
pub fn field(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

/// The element that listens to a pointer keeps getting its events when it leaves the element.
pub fn capture(event: &PointerEvent) {
    if let Some(element) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
        // Refused only for a pointer that is gone already.
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// How far a pointer is from the left edge of the element that listens to it, and how wide the element is.
#[must_use]
pub fn place_in(event: &PointerEvent) -> Option<(f64, f64)> {
    let place = event.current_target()?.dyn_into::<Element>().ok()?.get_bounding_client_rect();
    Some((f64::from(event.client_x()) - place.left(), place.width()))
}
