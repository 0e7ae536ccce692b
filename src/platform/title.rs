//! The title of the tab.

use crate::platform::page::document;
use crate::reactive::*;

/// Keeps the title of the tab as `title` says, as long as the owner in which it is called.
pub fn keep(title: Signal<String>) {
    effect(move || title.with(|title| document().set_title(title)));
}
