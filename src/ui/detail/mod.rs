//! One record: its facts, its figures with the report that says each, its reports, and the way to what stands beside it.
//!
//! **What may live here:** the components of the record's page and the pure parts they draw (grouping, periods, neighbours),
//! which are tested natively. Where the page stands beside the list is the frame's business.

pub mod compare;
mod facts;
pub mod figures;
mod period;
#[cfg(test)]
mod sample;

pub use facts::{Fate, fate, is_web_address, marked, neighbours, precision};
pub use figures::{FigureGroup, SaidBy, Scale, Scaled, Statement, figure_groups, scaled};
pub use period::{Period, Stretch};

#[cfg(target_arch = "wasm32")]
mod actions;
#[cfg(target_arch = "wasm32")]
mod bar;
#[cfg(target_arch = "wasm32")]
mod fact_list;
#[cfg(target_arch = "wasm32")]
mod figure_table;
#[cfg(target_arch = "wasm32")]
mod focus;
#[cfg(target_arch = "wasm32")]
mod markup;
#[cfg(target_arch = "wasm32")]
mod panel;
#[cfg(target_arch = "wasm32")]
mod record;
#[cfg(target_arch = "wasm32")]
mod report_list;
#[cfg(target_arch = "wasm32")]
mod view_link;

#[cfg(target_arch = "wasm32")]
pub use compare::compare_dialog;
#[cfg(target_arch = "wasm32")]
pub use focus::{recover as recover_focus, to_title as focus_title};
#[cfg(target_arch = "wasm32")]
pub use panel::detail;
#[cfg(target_arch = "wasm32")]
pub use record::Writing;
