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
