//! Writers of the records in forms that other programs and readers take.
//!
//! **What may live here:** pure functions from records to text. No browser, no storage.

mod citation;

pub use citation::citation;
