//! The title of the tab.

use leptos::prelude::*;

/// Keeps the title of the tab as `title` says, as long as the owner in which it is called.
pub fn keep(title: impl Fn() -> String + 'static) {
    Effect::new(move || document().set_title(&title()));
}
