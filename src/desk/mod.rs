//! The desk: a second program, loaded only when the reader first takes something in, in a dedicated worker of its own. So neither the first visit
//! nor the engine grows or waits for it.
//!
//! ```text
//! page ──Take, Paste──► desk: read → extract → match ──► drafts in the store ──Queue──► page: the reader decides
//! page ──Confirm──────► desk: builds records ──Confirmed──► page ──► engine keeps them ──► page ──Settle──► desk
//! ```
//!
//! The desk keeps the drafts; the reader's own records are written by the engine alone, so that the catalog is always current. What the desk tells
//! of is stored already. Ids are derived from content: whatever is done twice, because a browser was closed in between, changes nothing.
//!
//! **What may live here:** the messages and their bytes ([`protocol`]), how a draft becomes a record ([`standing`], [`records`]), the desk itself, and the page's
//! end of the line. No views, no wording, no reading of formats (that is `intake`). What needs no browser is tested natively.

mod confirming;
mod core;
mod messages;
mod parts;
pub mod protocol;
pub mod records;
pub mod standing;
mod taking;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;

#[cfg(target_arch = "wasm32")]
mod client;
#[cfg(target_arch = "wasm32")]
mod service;

#[cfg(target_arch = "wasm32")]
pub use client::Client;
pub use core::{Desk, Emit};
#[cfg(target_arch = "wasm32")]
pub use service::serve;
