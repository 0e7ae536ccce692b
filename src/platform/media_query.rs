//! Media queries as signals.

use crate::platform::page::{listener, window};
use crate::reactive::*;

/// The reader asks for little movement (Media Queries 5).
pub const REDUCED_MOTION: &str = "(prefers-reduced-motion: reduce)";
/// The system's colours are dark (Media Queries 5).
pub const DARK: &str = "(prefers-color-scheme: dark)";

/// Whether `query` (a CSS media query) holds, now and as the window changes. Belongs to the component that asks.
#[must_use]
pub fn matches(query: &str) -> Signal<bool> {
    let Ok(Some(list)) = window().match_media(query) else { return Signal::stored(false) };
    let holds = RwSignal::new(list.matches());
    let watched = list.clone();
    let listener = listener(&list, "change", Box::new(move |_| holds.set(watched.matches())));
    // Kept as long as its component; dropping it stops listening.
    let _ = StoredValue::new_local(listener);
    holds.into()
}
