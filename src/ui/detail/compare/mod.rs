//! What the reports of one event say, side by side: who says what, where they agree and where they contradict each other. Nothing is averaged,
//! and a report of which nothing is recorded is not taken for one that is silent.

mod likeness;
mod quote;
mod rows;
mod said;
#[cfg(test)]
mod tests;

pub use likeness::Likeness;
pub use quote::{Quote, quote};
pub use rows::{Agreement, Cell, Comparison, Row, Source, Subject, Value, comparison};
pub use said::{Amount, Said, said_by_record};

#[cfg(target_arch = "wasm32")]
mod dialog;
#[cfg(target_arch = "wasm32")]
mod table;
#[cfg(target_arch = "wasm32")]
mod words;

#[cfg(target_arch = "wasm32")]
pub use dialog::compare_button;
#[cfg(target_arch = "wasm32")]
pub use dialog::compare_dialog;
#[cfg(target_arch = "wasm32")]
pub use words::{said_part, subject_part};
