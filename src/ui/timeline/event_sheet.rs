//! The card about the mark that a finger has pressed: a sheet at the bottom of the screen, which is closed by a swipe down, by its button or
//! by pressing beside it.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDialogElement, MouseEvent, PointerEvent};

use super::axis::pixels;
use super::card_contents::{TITLE, contents};
use super::controller::Controller;
use super::drawn::MarkKey;
use crate::reactive::*;
use crate::ui::element::{ElementRef, Part, dynamic, element};
use crate::ui::shell::{IconShape, icon_image};

/// A swipe this far down, in CSS pixels, closes the sheet.
const SWIPE: f64 = 60.0;

/// A dialog that is open while [`Controller::pointed`] is a mark that a finger has pressed.
pub(super) fn event_sheet(controller: Controller) -> Part {
    let pressed = memo(move |_| controller.pointed.get().filter(|pointed| pointed.pressed).map(|pointed| pointed.key));
    dynamic(move || pressed.get().map_or_else(Part::nothing, |key| untrack(|| sheet(controller, key))))
}

fn sheet(controller: Controller, key: MarkKey) -> Part {
    let context = controller.context;
    let dialog = ElementRef::<HtmlDialogElement>::new();
    // Fails only when the dialog is open already.
    dialog.on_load(|dialog: HtmlDialogElement| drop(dialog.show_modal()));
    // A press on the backdrop has the dialog itself as its target: its contents fill it.
    let close_by_backdrop = move |event: MouseEvent| {
        if event.target() == event.current_target() {
            close(dialog);
        }
    };
    let closed = move |_: Event| {
        controller.focus_mark(key);
        controller.point_at_nothing();
    };
    let close_button = element("button")
        .class("icon-button")
        .attr("type", "button")
        .on("click", move |_: MouseEvent| close(dialog))
        .child(icon_image(IconShape::Close))
        .child(element("span").class("visually-hidden").child(context.word(|messages| messages.timeline.close)));
    element("dialog")
        .class("event-sheet")
        .attr("aria-labelledby", TITLE)
        .reference(dialog)
        .on("click", close_by_backdrop)
        .on("close", closed)
        .child(
            element("div")
                .class("sheet-frame")
                .child(handle(dialog).child(close_button))
                .child(element("div").class("sheet-contents").child(contents(controller, key))),
        )
        .into()
}

fn close(dialog: ElementRef<HtmlDialogElement>) {
    if let Some(dialog) = dialog.get_untracked() {
        dialog.close();
    }
}

/// The upper edge, which a finger pulls down.
fn handle(dialog: ElementRef<HtmlDialogElement>) -> crate::ui::element::Element {
    let from = StoredValue::new(None::<f64>);
    let pulled = move |event: &PointerEvent| from.get_value().map(|from| (f64::from(event.client_y()) - from).max(0.0));
    let show = move |by: f64| {
        if let Some(dialog) = dialog.get_untracked() {
            let _ = dialog.style().set_property("translate", &["0 ", &pixels(by)].concat());
        }
    };
    let grip = move |event: PointerEvent| {
        from.set_value(Some(event.client_y().into()));
        // Without capture the pull only ends where the finger leaves the edge.
        if let Some(target) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
            let on_button = event.target().and_then(|target| target.dyn_into::<Element>().ok()?.closest("button").ok()?).is_some();
            let _ = (!on_button).then(|| target.set_pointer_capture(event.pointer_id()));
        }
    };
    let pull = move |event: PointerEvent| pulled(&event).into_iter().for_each(show);
    let release = move |event: PointerEvent| {
        let by = pulled(&event).unwrap_or_default();
        from.set_value(None);
        if by > SWIPE { close(dialog) } else { show(0.0) }
    };
    let cancel = move |_: PointerEvent| {
        from.set_value(None);
        show(0.0);
    };
    element("div")
        .class("sheet-handle")
        .on("pointerdown", grip)
        .on("pointermove", pull)
        .on("pointerup", release)
        .on("pointercancel", cancel)
}
