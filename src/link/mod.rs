//! The link: a view as a query string, and back. The whole state of a view is in it, so that a colleague sees exactly the same.
//!
//! **What may live here:** reading and writing links, pure and total. A link made today opens the same view in every later
//! version: a key is never given another meaning, and what is not understood is kept and shown.

mod view_state;

pub use view_state::{Ignored, View, ViewState};
