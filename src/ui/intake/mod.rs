//! Taking in articles: the ways in, the queue, and the review of a draft, its text beside the form.
//!
//! **What may live here:** the components, and the plain data that they draw, natively tested: the form with its undo, where the text says
//! what, the queue, the batch, what a selection means. What is read, matched and kept is the desk's business; what becomes a record the
//! engine's.

pub mod batch;
pub mod form;
pub mod queue;
#[cfg(test)]
mod sample;
pub mod text;
pub mod typed;

#[cfg(target_arch = "wasm32")]
mod arrival;
#[cfg(target_arch = "wasm32")]
mod cell_view;
#[cfg(target_arch = "wasm32")]
mod desk;
#[cfg(target_arch = "wasm32")]
mod done;
#[cfg(target_arch = "wasm32")]
mod event_choice;
#[cfg(target_arch = "wasm32")]
mod failure;
#[cfg(target_arch = "wasm32")]
mod form_view;
#[cfg(target_arch = "wasm32")]
mod keeping;
#[cfg(target_arch = "wasm32")]
mod names;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod progress;
#[cfg(target_arch = "wasm32")]
mod queue_row;
#[cfg(target_arch = "wasm32")]
mod queue_view;
#[cfg(target_arch = "wasm32")]
mod review;
#[cfg(target_arch = "wasm32")]
mod reviewing;
#[cfg(target_arch = "wasm32")]
mod taking;
#[cfg(target_arch = "wasm32")]
mod text_view;
#[cfg(target_arch = "wasm32")]
mod unsaved;
#[cfg(target_arch = "wasm32")]
mod ways;

#[cfg(target_arch = "wasm32")]
pub use page::{intake_button, intake_page, start_intake};
#[cfg(target_arch = "wasm32")]
pub use ways::drop_sign;
