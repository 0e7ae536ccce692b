//! What a reader types or selects, as values. Lenient: what can only be meant in one way is understood, and nothing is guessed beyond that.

pub mod date;
pub mod number;
mod people;
pub mod selection;
mod terms;
