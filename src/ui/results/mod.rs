//! The list of results: how many there are, in which order, and each of them.
//!
//! **What may live here:** the status line, the order, the list and its pure layout. The open record is the detail's.

pub mod chunks;
pub mod relax;

#[cfg(target_arch = "wasm32")]
mod also;
#[cfg(target_arch = "wasm32")]
mod anchor;
#[cfg(target_arch = "wasm32")]
mod bar;
#[cfg(target_arch = "wasm32")]
mod level_mark;
#[cfg(target_arch = "wasm32")]
mod list;
#[cfg(target_arch = "wasm32")]
mod nothing;
#[cfg(target_arch = "wasm32")]
mod row;
#[cfg(target_arch = "wasm32")]
mod section;
#[cfg(target_arch = "wasm32")]
mod why;

#[cfg(target_arch = "wasm32")]
pub use level_mark::level_mark;
#[cfg(target_arch = "wasm32")]
pub use row::{date_note, is_plain_click, meta, provinces, result_id};
#[cfg(target_arch = "wasm32")]
pub use section::{results_bar, results_section};
