//! The system's share sheet (W3C Web Share API).

use crate::platform::page::window;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, ShareData};

/// Why nothing was shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShareError {
    /// There is no sheet here, or it refuses: copy instead.
    #[error("there is no share sheet")]
    Unavailable,
    /// The reader closed the sheet: leave it at that.
    #[error("the reader closed the share sheet")]
    Cancelled,
}

/// Whether there is a sheet.
#[must_use]
pub fn is_available() -> bool {
    Reflect::has(&window().navigator(), &JsValue::from("share")).unwrap_or(false)
}

/// Opens the sheet with a link. Must come from an action of the reader.
///
/// # Errors
/// When nothing was shared.
pub async fn share(title: &str, url: &str) -> Result<(), ShareError> {
    if !is_available() {
        return Err(ShareError::Unavailable);
    }
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    JsFuture::from(window().navigator().share_with_data(&data)).await.map(|_| ()).map_err(|error| {
        let cancelled = error.dyn_ref::<DomException>().is_some_and(|exception| exception.name() == "AbortError");
        if cancelled { ShareError::Cancelled } else { ShareError::Unavailable }
    })
}
