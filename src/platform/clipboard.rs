//! Copying text (Clipboard API; where that is missing or refused, the older way over a selection).

use crate::platform::page::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlElement, HtmlTextAreaElement};

/// The browser lets no page copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the browser does not allow copying")]
pub struct CopyRefused;

/// Puts `text` on the clipboard. Must come from an action of the reader.
///
/// # Errors
/// [`CopyRefused`] when neither way is allowed.
pub async fn copy(text: &str) -> Result<(), CopyRefused> {
    // Without a secure context there is no `navigator.clipboard`.
    if window().is_secure_context() && JsFuture::from(window().navigator().clipboard().write_text(text)).await.is_ok() {
        return Ok(());
    }
    if copy_by_selection(text).unwrap_or(false) { Ok(()) } else { Err(CopyRefused) }
}

/// Selects the text in a field that is out of sight, and gives the focus back. `None` when the page cannot hold such a field.
fn copy_by_selection(text: &str) -> Option<bool> {
    let document: HtmlDocument = document().dyn_into().ok()?;
    let focused = document.active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_value(text);
    field.set_read_only(true);
    field.set_class_name("visually-hidden");
    document.body()?.append_child(&field).ok()?;
    field.select();
    let copied = document.exec_command("copy").ok();
    field.remove();
    if let Some(focused) = focused {
        // What had the focus may have gone; then there is nothing to give back.
        let _ = focused.focus();
    }
    copied
}
