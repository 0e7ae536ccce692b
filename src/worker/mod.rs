//! The engine in a worker, and the page as its client.
//!
//! One WebAssembly module has two roles: with a window it is the page, without one the engine in a dedicated worker ([`serve`]). They talk in
//! messages ([`protocol`]); the page asks, the engine answers and tells what happens. Where the browser refuses a worker, the same engine runs on
//! the page and gets the same messages ([`Client`]).
//!
//! **What may live here:** the messages and their bytes, the engine, the page's end of the line, and what the page keeps of the records
//! ([`Shelf`]). No views and no wording. What needs no browser is tested natively. The catalog is used in [`holdings`] and built in `loading`,
//! nowhere else.

mod directory;
mod findings;
pub mod holdings;
mod messages;
pub mod protocol;
pub mod queue;
mod shelf;
mod status;
#[cfg(test)]
mod tests;

#[cfg(target_arch = "wasm32")]
mod client;
#[cfg(target_arch = "wasm32")]
mod engine;
#[cfg(target_arch = "wasm32")]
mod keeping;
#[cfg(target_arch = "wasm32")]
mod loading;
#[cfg(target_arch = "wasm32")]
mod writing;

#[cfg(target_arch = "wasm32")]
pub use client::{Client, serve};
pub use directory::Directory;
pub use findings::Findings;
pub use shelf::{Found, Shelf};
pub use status::{DatasetOffer, Keeping, LoadFailure, Phase};
