//! Fractions as JavaScript writes them: Rust's own routines and their tables are a good part of what a first visit downloads.

use js_sys::Number;

/// `value` to the hundredth, with a point: `12.50`.
#[must_use]
pub fn to_hundredths(value: f64) -> String {
    // Only more than a hundred digits are refused.
    Number::from(value).to_fixed(2).map(String::from).unwrap_or_default()
}
