//! The product from outside, as its reader uses it: `dist/` behind a plain static server, in a real Chromium.
//!
//! **What may live here:** one file per kind of journey. A test finds things by role and visible text through
//! [`harness::Reader`], never by class or id; it waits for conditions, never for time; what it expects of the data it counts
//! itself ([`dataset`]). Every test fails on any message in the console and on any request to another host.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stderr, reason = "tests")]

mod dataset;
mod harness;
mod pages;

mod accessibility;
mod cards;
mod compare;
mod desk;
mod detail;
mod facets;
mod first_visit;
mod intake;
mod keyboard;
mod lanes;
mod language;
mod links;
mod many_records;
mod offline;
mod overview;
mod pictures;
mod published;
mod records;
mod search;
mod table;
mod timeline;
mod updates;
mod worker;
