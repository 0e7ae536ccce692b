//! The timeline: the results in lanes along an axis of time, national above, provinces below.
//!
//! **What may live here:** what is pure, knows no browser and is tested natively: which lanes there are ([`lanes`], [`units`], [`series`],
//! [`events`]), where everything is ([`layout`] along the axis, [`geometry`] across it, [`ticks`], [`scale`]), what of it is drawn
//! ([`drawn`], [`settling`]), the shapes ([`ink`]) and whole pictures of them ([`picture`]), the strip of all time ([`overview`], [`brush`])
//! and the way to a date ([`jump`]); and the components that draw it and turn gestures and keys into a new window of time, which is part of
//! the link. What is drawn changes with every step of a gesture: `painter` and `pool` tell the page only what is new.

pub mod brush;
mod calendar;
pub mod card_place;
pub mod drawn;
pub mod events;
pub mod geometry;
pub mod ink;
pub mod jump;
pub mod lanes;
pub mod layout;
pub mod meanings;
pub mod overview;
pub mod picture;
pub mod plot_size;
pub mod scale;
pub mod series;
pub mod settling;
pub mod table_pages;
pub mod tick_words;
pub mod ticks;
pub mod units;

#[cfg(target_arch = "wasm32")]
mod axis;
#[cfg(target_arch = "wasm32")]
mod card_contents;
#[cfg(target_arch = "wasm32")]
mod cluster_list;
#[cfg(target_arch = "wasm32")]
mod controller;
#[cfg(target_arch = "wasm32")]
mod event_card;
#[cfg(target_arch = "wasm32")]
mod event_sheet;
#[cfg(target_arch = "wasm32")]
mod event_table;
#[cfg(target_arch = "wasm32")]
mod export_menu;
#[cfg(target_arch = "wasm32")]
mod inertia;
#[cfg(target_arch = "wasm32")]
mod ink_view;
#[cfg(target_arch = "wasm32")]
mod jump_box;
#[cfg(target_arch = "wasm32")]
mod keyboard;
#[cfg(target_arch = "wasm32")]
mod lane_choice;
#[cfg(target_arch = "wasm32")]
mod lane_names;
#[cfg(target_arch = "wasm32")]
mod legend;
#[cfg(target_arch = "wasm32")]
mod naming;
#[cfg(target_arch = "wasm32")]
mod overview_strip;
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
mod pointing;
#[cfg(target_arch = "wasm32")]
mod pool;
#[cfg(target_arch = "wasm32")]
mod reporting;
#[cfg(target_arch = "wasm32")]
mod sight;
#[cfg(target_arch = "wasm32")]
mod table_row;
#[cfg(target_arch = "wasm32")]
mod toolbar;
#[cfg(target_arch = "wasm32")]
mod window_state;
#[cfg(target_arch = "wasm32")]
mod words;

#[cfg(target_arch = "wasm32")]
pub use panel::timeline;

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
