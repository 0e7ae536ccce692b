//! The browser, one file per interface that we own.
//!
//! **What may live here:** thin wrappers with plain Rust in and out. No views, no decisions.

pub mod location;
pub mod media_query;
pub mod viewport;
