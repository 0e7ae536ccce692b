//! Dropping onto the window (HTML Standard, drag and drop).

use std::cell::Cell;
use std::rc::Rc;

use web_sys::{DragEvent, Event};

use super::page::on_window;
use super::transfer::{Transfer, is_in_field};

/// Kinds of data that can be taken in.
const KINDS: [&str; 3] = ["Files", "text/html", "text/plain"];

/// Calls `hover` with whether something that can be taken in is being dragged over the window, and `take` with what is dropped, as long as
/// the owner in which it is called. What is dragged out of the page itself, and what is dropped into a field, is left alone.
pub fn on_drop(hover: impl Fn(bool) + 'static, take: impl Fn(Transfer) + 'static) {
    let is_own = Rc::new(Cell::new(false));
    let hover = Rc::new(hover);
    let began = Rc::clone(&is_own);
    on_window("dragstart", move |_: Event| began.set(true));
    let (over, is_ours, ended) = (Rc::clone(&hover), Rc::clone(&is_own), Rc::clone(&is_own));
    on_window("dragend", move |_: Event| ended.set(false));
    on_window("dragover", move |event: DragEvent| {
        if !is_ours.get() && is_wanted(&event) {
            // Otherwise the browser would open what is dropped, in place of the page.
            event.prevent_default();
            if let Some(data) = event.data_transfer() {
                data.set_drop_effect("copy");
            }
            over(true);
        }
    });
    let left = Rc::clone(&hover);
    on_window("dragleave", move |event: DragEvent| {
        // Between two elements of the page it is still over the window.
        if event.related_target().is_none() {
            left(false);
        }
    });
    on_window("drop", move |event: DragEvent| {
        hover(false);
        if is_own.get() || !is_wanted(&event) {
            return;
        }
        event.prevent_default();
        let transfer = event.data_transfer().map(|data| Transfer::of(&data)).unwrap_or_default();
        if !transfer.is_empty() {
            take(transfer);
        }
    });
}

/// Files are wanted wherever they are dropped; text that is dropped into a field is meant for the field.
fn is_wanted(event: &DragEvent) -> bool {
    let Some(data) = event.data_transfer() else { return false };
    let kinds: Vec<String> = data.types().iter().filter_map(|kind| kind.as_string()).collect();
    let has = |kind: &str| kinds.iter().any(|known| known == kind);
    KINDS.into_iter().any(has) && (has("Files") || !is_in_field(event))
}
