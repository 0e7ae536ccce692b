//! The words of the interface in Vietnamese and English, and dates, numbers and order as each language writes them.
//!
//! **What may live here:** messages, complete at compile time (a struct per area of the page with a value for each language,
//! so that a missing translation does not compile), and `Intl` behind [`format`]. Nothing decides anything here.

mod count;
pub mod dates;
#[cfg(target_arch = "wasm32")]
pub mod format;
mod messages;

pub use count::count;
pub use messages::{Messages, messages};
