//! Saving a file (File API; HTML Standard, the attribute `download`).

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::page::document;
use super::timer::after;

/// How long a browser may take to begin saving, in milliseconds.
const PATIENCE: u32 = 60_000;

/// The browser saves no files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the browser does not save files")]
pub struct NotSaved;

/// A file of text. `kind` is its media type.
///
/// # Errors
/// [`NotSaved`] when the browser cannot hold it.
pub fn text_file(text: &str, kind: &str) -> Result<Blob, NotSaved> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options).map_err(|_| NotSaved)
}

/// Saves `file` under `name`, or lets the reader choose where. Must come soon after an action of the reader.
///
/// # Errors
/// [`NotSaved`] when the browser refuses; not when the reader does.
pub fn save(name: &str, file: &Blob) -> Result<(), NotSaved> {
    let address = Url::create_object_url_with_blob(file).map_err(|_| NotSaved)?;
    let pressed = press(name, &address);
    // Some browsers read it only when the reader has said where to.
    after(PATIENCE, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    pressed.ok_or(NotSaved)
}

/// Follows a link that saves; it is in the page only as long as that takes.
fn press(name: &str, address: &str) -> Option<()> {
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(address);
    link.set_download(name);
    link.set_hidden(true);
    document().body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    Some(())
}
