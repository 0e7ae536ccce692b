//! Fetching a file from our own host (Fetch Standard), with progress, a limit, and an end when nobody waits any more.

use super::page::window;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, Request, RequestCache, RequestInit, Response};

/// Why a file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No connection, or it broke off.
    Unreachable,
    /// The host answered with this status.
    Status(u16),
    /// There is more than the limit.
    TooLarge,
}

/// The bytes at `url`, at most `limit` of them. `arrived` is told how many have come so far. Dropping the future aborts the transfer.
///
/// # Errors
/// When it does not come whole.
pub async fn fetch(url: &str, cache: RequestCache, limit: u64, arrived: &dyn Fn(u64)) -> Result<Vec<u8>, FetchError> {
    let transfer = Transfer::new()?;
    let options = RequestInit::new();
    options.set_cache(cache);
    options.set_signal(Some(&transfer.0.signal()));
    let request = Request::new_with_str_and_init(url, &options).map_err(unreachable)?;
    let response: Response = JsFuture::from(window().fetch_with_request(&request)).await.map_err(unreachable)?.unchecked_into();
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    read(&response, limit, arrived).await
}

async fn read(response: &Response, limit: u64, arrived: &dyn Fn(u64)) -> Result<Vec<u8>, FetchError> {
    let Some(stream) = response.body() else { return Ok(Vec::new()) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let step = JsFuture::from(reader.read()).await.map_err(unreachable)?;
        if Reflect::get(&step, &JsValue::from("done")).map_err(unreachable)?.is_truthy() {
            return Ok(bytes);
        }
        let chunk: Uint8Array = Reflect::get(&step, &JsValue::from("value")).map_err(unreachable)?.unchecked_into();
        if bytes.len() as u64 + u64::from(chunk.length()) > limit {
            return Err(FetchError::TooLarge);
        }
        bytes.extend(chunk.to_vec());
        arrived(bytes.len() as u64);
    }
}

fn unreachable(_: JsValue) -> FetchError {
    FetchError::Unreachable
}

/// Aborts the transfer when it is dropped; nothing happens when that is over.
struct Transfer(AbortController);

impl Transfer {
    fn new() -> Result<Self, FetchError> {
        AbortController::new().map(Self).map_err(unreachable)
    }
}

impl Drop for Transfer {
    fn drop(&mut self) {
        self.0.abort();
    }
}
