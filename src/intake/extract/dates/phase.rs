//! What part of an event a sentence tells of.

use crate::intake::{Token, is_at};

/// The part of an event that a sentence tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// The beginning.
    Opening,
    /// The end.
    Closing,
    /// All of it, or one cannot tell.
    Whole,
}

/// Whether a sentence tells of the beginning, or of the end.
pub(super) fn phase(tokens: &[Token]) -> Phase {
    const OPENING: &[&[&str]] = &[&["khai", "mạc"], &["khai", "giảng"], &["bắt", "đầu"], &["opened"], &["began"], &["kicked"]];
    const CLOSING: &[&[&str]] = &[&["bế", "mạc"], &["bế", "giảng"], &["wrapped"], &["concluded"], &["closed"], &["ended"]];
    let has = |phrases: &[&[&str]]| (0..tokens.len()).any(|place| phrases.iter().any(|phrase| is_at(tokens, place, phrase)));
    match (has(OPENING), has(CLOSING)) {
        (true, false) => Phase::Opening,
        (false, true) => Phase::Closing,
        _ => Phase::Whole,
    }
}
