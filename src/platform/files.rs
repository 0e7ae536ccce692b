//! Files that the reader hands in (File API).

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileFailure {
    /// It is larger than can be taken in; nothing of it was read.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The browser cannot read it: it has gone or changed since, or it is a folder.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
}

/// What is in a file.
///
/// # Errors
/// [`FileFailure`]; how large it is is looked at before anything of it is read.
pub async fn bytes_of(file: &File, limit: usize) -> Result<Vec<u8>, FileFailure> {
    #[expect(clippy::cast_precision_loss, reason = "limits are far below 2^53")]
    let is_too_large = file.size() > limit as f64;
    if is_too_large {
        return Err(FileFailure::TooLarge { limit });
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|error| FileFailure::Unreadable(said(&error)))?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

fn said(error: &JsValue) -> String {
    js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default()
}
