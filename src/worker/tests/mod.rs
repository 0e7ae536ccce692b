//! The messages, natively; and the engine, in a real browser.

#[cfg(target_arch = "wasm32")]
mod in_browser;
#[cfg(not(target_arch = "wasm32"))]
mod messages;
