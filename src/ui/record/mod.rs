//! What a reader makes of a record: star, tags, private note, corrections, editing and deleting, each with a way back.
//!
//! **What may live here:** the reader's part of a record's page and the pure rules behind it (form ↔ record, corrections, undo), which are tested
//! natively. Records are written through the engine only ([`keeper`]), so that what is shown is always what is kept.

pub mod change;
pub mod correction;
pub mod fields;
pub mod form;
pub mod number;
pub mod reading;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
pub mod undo;

#[cfg(target_arch = "wasm32")]
mod choices;
#[cfg(target_arch = "wasm32")]
mod corrections;
#[cfg(target_arch = "wasm32")]
mod edit;
#[cfg(target_arch = "wasm32")]
mod group;
#[cfg(target_arch = "wasm32")]
mod keeper;
#[cfg(target_arch = "wasm32")]
mod labels;
#[cfg(target_arch = "wasm32")]
mod marks;
#[cfg(target_arch = "wasm32")]
mod note;
#[cfg(target_arch = "wasm32")]
mod notices;
#[cfg(target_arch = "wasm32")]
mod own;
#[cfg(target_arch = "wasm32")]
mod tags;

#[cfg(target_arch = "wasm32")]
pub use corrections::corrections;
#[cfg(target_arch = "wasm32")]
pub use edit::edit_form;
#[cfg(target_arch = "wasm32")]
pub use keeper::Keeper;
#[cfg(target_arch = "wasm32")]
pub use marks::own_marks;
#[cfg(target_arch = "wasm32")]
pub use notices::undo_notices;
#[cfg(target_arch = "wasm32")]
pub use own::own_part;
