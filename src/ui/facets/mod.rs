//! Narrowing down: facets with counts, the histogram of years with its brush, and the chips of what is applied.
//!
//! **What may live here:** the components [`Facets`] and [`AppliedFilters`], and the pure rules they draw by (which values are
//! shown, what a typed date means, where a bar stands), tested natively. Counts come from the catalog's answer, choices from the
//! view state; only what a reader has opened, or typed and not yet confirmed, is kept here.

pub mod applied;
pub mod bars;
pub mod date_input;
pub mod find;
pub mod labels;
pub mod provinces;
pub mod shown;

#[cfg(target_arch = "wasm32")]
mod as_of;
#[cfg(target_arch = "wasm32")]
mod chips;
#[cfg(target_arch = "wasm32")]
mod group;
#[cfg(target_arch = "wasm32")]
mod histogram;
#[cfg(target_arch = "wasm32")]
mod list;
#[cfg(target_arch = "wasm32")]
mod panel;
#[cfg(target_arch = "wasm32")]
mod years;

#[cfg(target_arch = "wasm32")]
pub use chips::{applied_filters, applied_words};
#[cfg(target_arch = "wasm32")]
pub use list::facet_value_name;
#[cfg(target_arch = "wasm32")]
pub use panel::facets;
