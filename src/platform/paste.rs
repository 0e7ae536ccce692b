//! Pasting into the page (Clipboard API and events).

use web_sys::ClipboardEvent;

use super::page::on_window;
use super::transfer::{Transfer, is_in_field};

/// Calls `take` with what is pasted anywhere but into a field, as long as the owner in which it is called.
pub fn on_paste(take: impl Fn(Transfer) + 'static) {
    on_window("paste", move |event: ClipboardEvent| {
        if is_in_field(&event) {
            return;
        }
        let transfer = event.clipboard_data().map(|data| Transfer::of(&data)).unwrap_or_default();
        if !transfer.is_empty() {
            event.prevent_default();
            take(transfer);
        }
    });
}
