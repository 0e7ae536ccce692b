//! The browser, one file per interface that we own.
//!
//! **What may live here:** thin wrappers with plain Rust in and out. No views, no decisions.

pub mod clipboard;
pub mod clock;
pub mod connection;
pub mod download;
pub mod drop;
pub mod element_size;
pub mod fetch;
pub mod file_picker;
pub mod files;
pub mod handover;
pub mod launch;
pub mod local_storage;
pub mod location;
pub mod media_query;
pub mod number;
pub mod page;
pub mod paste;
pub mod preferences;
pub mod printing;
pub mod raster;
pub mod service_worker;
pub mod share;
pub mod shared;
pub mod timer;
pub mod title;
pub mod transfer;
pub mod viewport;
pub mod worker;
