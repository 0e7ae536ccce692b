//! The timeline: the results on a horizontal axis of time, national above, regional and provincial below.
//!
//! **What may live here:** pure layout ([`scale`], [`ticks`], [`events`], [`layout`]; no browser, natively tested), and the
//! components that draw it and turn gestures and keys into a new window of time, which is part of the link.

mod calendar;
pub mod drawn;
pub mod events;
pub mod geometry;
pub mod ink;
pub mod lanes;
pub mod layout;
pub mod picture;
pub mod plot_size;
pub mod scale;
pub mod series;
pub mod tick_words;
pub mod ticks;
pub mod units;

#[cfg(target_arch = "wasm32")]
mod axis;
#[cfg(target_arch = "wasm32")]
mod cluster_list;
#[cfg(target_arch = "wasm32")]
mod controller;
#[cfg(target_arch = "wasm32")]
mod export_menu;
#[cfg(target_arch = "wasm32")]
mod inertia;
#[cfg(target_arch = "wasm32")]
mod ink_view;
#[cfg(target_arch = "wasm32")]
mod keyboard;
#[cfg(target_arch = "wasm32")]
mod lane_names;
#[cfg(target_arch = "wasm32")]
mod legend;
#[cfg(target_arch = "wasm32")]
mod naming;
#[cfg(target_arch = "wasm32")]
mod painter;
#[cfg(target_arch = "wasm32")]
mod panel;
#[cfg(target_arch = "wasm32")]
mod paper;
#[cfg(target_arch = "wasm32")]
mod picture_source;
#[cfg(target_arch = "wasm32")]
mod picture_view;
#[cfg(target_arch = "wasm32")]
mod pointer;
#[cfg(target_arch = "wasm32")]
mod pool;
#[cfg(target_arch = "wasm32")]
mod reporting;
#[cfg(target_arch = "wasm32")]
mod sight;
#[cfg(target_arch = "wasm32")]
mod toolbar;
#[cfg(target_arch = "wasm32")]
mod window_state;
#[cfg(target_arch = "wasm32")]
mod words;

#[cfg(target_arch = "wasm32")]
pub use panel::timeline;
