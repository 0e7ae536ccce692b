//! The list of results: how many there are, in which order, and each of them.
//!
//! **What may live here:** the status line, the order, the list and its pure layout. The open record is the detail's.

#[cfg(target_arch = "wasm32")]
mod section;

#[cfg(target_arch = "wasm32")]
pub use section::Results;
