//! Printing (HTML Standard, `window.print` and the events around it).

use web_sys::Event;

use super::page::{on_window, window};

/// The browser does not print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the browser does not print")]
pub struct NotPrinted;

/// Opens the browser's own dialogue.
///
/// # Errors
/// [`NotPrinted`] when there is none.
pub fn print() -> Result<(), NotPrinted> {
    window().print().map_err(|_| NotPrinted)
}

/// Calls `before` before the page is laid out for paper, whoever asked for it, and `after` when it is on the screen again; as long as the
/// owner in which it is called.
pub fn around_printing(mut before: Box<dyn FnMut()>, mut after: Box<dyn FnMut()>) {
    on_window("beforeprint", move |_: Event| before());
    on_window("afterprint", move |_: Event| after());
}
