//! Niên biểu đối ngoại: the timeline of Vietnam's conferences on local foreign affairs, in the browser.
//!
//! Data flows one way: the published dataset and the reader's own records go into the [`store`], the [`catalog`] answers a
//! query over them, both in a [`worker`], and [`ui`] shows the answer. The URL is the view state ([`link`]): what is not in it is not shared.
//!
//! `model`, `catalog`, `link` and `exchange` know no browser and are tested natively; [`platform`] owns one browser API per
//! file; `ui` only wires.

pub mod catalog;
pub mod desk;
pub mod exchange;
pub mod i18n;
pub mod intake;
pub mod link;
pub mod model;
pub mod store;
pub mod ui;
pub mod worker;

#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod reactive;
