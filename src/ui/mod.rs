//! What the reader sees: components, functions on Leptos's signals, that wire the view state, the catalog's answer and the messages
//! together.
//!
//! **What may live here:** components, and pure layout that they draw (natively tested). A component only wires: what it shows
//! is derived from [`context::AppContext`]; what the reader does becomes a new view state through it. No effect sets a signal.

#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
pub mod context;
#[cfg(target_arch = "wasm32")]
pub mod data;
pub mod detail;
#[cfg(target_arch = "wasm32")]
mod element;
pub mod facets;
pub mod highlight;
pub mod intake;
#[cfg(target_arch = "wasm32")]
mod line;
#[cfg(target_arch = "wasm32")]
mod own;
pub mod record;
pub mod results;
#[cfg(target_arch = "wasm32")]
pub mod share;
#[cfg(target_arch = "wasm32")]
mod shell;
pub mod timeline;

#[cfg(target_arch = "wasm32")]
pub use app::start;
