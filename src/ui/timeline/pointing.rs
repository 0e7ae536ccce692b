//! What the mouse or the keyboard points at, and for how long: what is shown about a mark comes when the mouse rests on it, and stays long
//! enough for the mouse to come to it.

use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, FocusEvent, HtmlElement, PointerEvent};

use super::controller::{Controller, Pointed};
use super::drawn::MarkKey;
use crate::platform::page::document;
use crate::platform::timer::after;
use crate::reactive::*;

/// So long the mouse must rest on a mark, in milliseconds: whoever crosses the plot sees nothing flicker.
const COMES_AFTER: u32 = 120;
/// So long it may be elsewhere, in milliseconds: the way to the card crosses the ground.
const GOES_AFTER: u32 = 300;
/// What has a card and the card itself.
const MARK_OR_CARD: &str = "button.mark, .event-card";

impl Controller {
    /// The mouse has come to a mark, or to the ground between them.
    pub(super) fn hover(&self, key: Option<MarkKey>) {
        self.stop_waiting();
        if self.pointed.with_untracked(|pointed| pointed.map(|pointed| pointed.key)) == key {
            return;
        }
        let controller = *self;
        let point = move || match key {
            Some(key) => controller.point(key, false),
            None => controller.release(),
        };
        self.waiting.set_value(Some(after(if key.is_some() { COMES_AFTER } else { GOES_AFTER }, point)));
    }

    /// Shows what there is to say about a mark, at once.
    pub(super) fn point(&self, key: MarkKey, pressed: bool) {
        self.stop_waiting();
        self.pointed.set(Some(Pointed { key, pressed }));
    }

    /// Shows nothing about any mark.
    pub(super) fn point_at_nothing(&self) {
        self.stop_waiting();
        if self.pointed.with_untracked(Option::is_some) {
            self.pointed.set(None);
        }
    }

    /// Puts the keyboard on a mark, without moving the page.
    pub(super) fn focus_mark(&self, key: MarkKey) {
        let mark = document().get_element_by_id(&key.element_id()).and_then(|mark| mark.dyn_into::<HtmlElement>().ok());
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        // A mark that has left the page needs no focus.
        let _ = mark.map(|mark| mark.focus_with_options(&options));
    }

    fn stop_waiting(&self) {
        self.waiting.set_value(None);
    }

    /// The mouse is elsewhere: what is shown goes, unless a finger has asked for it or the keyboard is there.
    fn release(&self) {
        let is_asked_for = self.pointed.with_untracked(|pointed| pointed.is_some_and(|pointed| pointed.pressed));
        let has_keyboard = document().active_element().is_some_and(|element| {
            let on_mark = |pointed: Pointed| pointed.key.element_id() == element.id();
            is_in(&element, ".event-card") || self.pointed.with_untracked(|pointed| pointed.is_some_and(on_mark))
        });
        if !is_asked_for && !has_keyboard {
            self.point_at_nothing();
        }
    }
}

/// The mouse moves over the plot; its marks tell of themselves.
pub(super) fn pointer_over(controller: Controller, event: &PointerEvent) {
    let Some(target) = element(event.target()).filter(|_| event.pointer_type() == "mouse") else { return };
    if is_in(&target, ".event-card") {
        controller.stop_waiting();
    } else if !is_in(&target, MARK_OR_CARD) {
        controller.hover(None);
    }
}

/// The keyboard leaves something in the plot: what is shown about a mark goes, unless it goes to another mark or to what is shown. When all
/// of the window loses the keyboard, everything stays.
pub(super) fn focus_out(controller: Controller, event: &FocusEvent) {
    let stays = match element(event.related_target()) {
        Some(next) => is_in(&next, MARK_OR_CARD),
        None => !document().has_focus().unwrap_or_default(),
    };
    if !stays && controller.pointed.with_untracked(|pointed| pointed.is_some_and(|pointed| !pointed.pressed)) {
        controller.point_at_nothing();
    }
}

/// Whether the browser shows the focus there: only then it is the keyboard that has come.
pub(super) fn is_by_keyboard(event: &FocusEvent) -> bool {
    element(event.target()).is_some_and(|target| target.matches(":focus-visible").unwrap_or(true))
}

fn element(target: Option<EventTarget>) -> Option<Element> {
    target.and_then(|target| target.dyn_into().ok())
}

fn is_in(element: &Element, selector: &str) -> bool {
    element.closest(selector).ok().flatten().is_some()
}
