//! The link: a view as a query string, and back. The whole state of a view is in it, so that a colleague sees exactly the same.
//!
//! **What may live here:** reading and writing links, pure and total. A link made today opens the same view in every later
//! version: a key is never given another meaning, and what is not understood is kept and shown.

mod encoding;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod properties;
mod read;
#[cfg(test)]
mod released_forms;
mod view_state;
mod write;

pub use read::{MAXIMUM_CHARACTERS, NOT_READ};
pub use view_state::{ALL_OPEN, Ignored, Intake, View, ViewState};
