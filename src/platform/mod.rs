//! The browser, one file per interface that we own.
//!
//! **What may live here:** thin wrappers with plain Rust in and out. No views, no decisions.

pub mod fetch;
pub mod local_storage;
pub mod location;
pub mod media_query;
pub mod preferences;
pub mod timer;
pub mod viewport;
