//! How the app was opened, when it was to take something in: the key `intake` of its address. It is no part of a view and is taken out of the
//! address before the view is read.

use wasm_bindgen::JsValue;

use super::page::window;

/// What waits for the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Another app has shared something: [`super::shared::take`].
    Shared,
    /// The system has opened files: [`super::launch::on_launch`].
    Opened,
    /// The bookmarklet hands a page over: [`super::handover::receive`].
    Bookmark,
}

/// How the app was opened; `None` for any other way. The address does not say so any more.
#[must_use]
pub fn take() -> Option<Arrival> {
    let location = window().location();
    let search = location.search().ok()?;
    let is_ours = |part: &&str| part.starts_with("intake=");
    let said = search.trim_start_matches('?').split('&').find(is_ours)?;
    let rest: Vec<&str> = search.trim_start_matches('?').split('&').filter(|part| !is_ours(part) && !part.is_empty()).collect();
    let path = location.pathname().ok()?;
    let address = if rest.is_empty() { path } else { format!("{path}?{}", rest.join("&")) };
    if let Ok(history) = window().history() {
        // Refused, the address keeps a key that no view knows, and the page says so.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
    match said {
        "intake=shared" => Some(Arrival::Shared),
        "intake=opened" => Some(Arrival::Opened),
        "intake=bookmark" => Some(Arrival::Bookmark),
        _ => None,
    }
}
