//! The address bar: the query string as a signal, and the history of the tab.

use crate::platform::page::{on_window, window};
use crate::reactive::*;
use wasm_bindgen::JsValue;

/// How a change of the address enters the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Navigation {
    /// A step of its own: *back* returns to what was before.
    Push,
    /// No step: the present one is changed.
    Replace,
    /// One step for a whole burst of typing or dragging: the first change is a step, those that follow replace it.
    Continue,
}

/// The query string of the tab and the way to change it.
#[derive(Clone, Copy)]
pub struct Location {
    query_string: RwSignal<String>,
    continuing: StoredValue<bool>,
}

impl Location {
    /// Reads the address and follows *back* and *forward* from now on.
    #[must_use]
    pub fn start() -> Self {
        let location = Self { query_string: RwSignal::new(current()), continuing: StoredValue::new(false) };
        on_window("popstate", move |_: web_sys::Event| {
            location.continuing.set_value(false);
            location.query_string.set(current());
        });
        location
    }

    /// The query string without `?`.
    #[must_use]
    pub fn query_string(&self) -> Signal<String> {
        self.query_string.into()
    }

    /// Shows `query_string` in the address bar; nothing happens when it is there already.
    pub fn go(&self, query_string: String, navigation: Navigation) {
        if self.query_string.get_untracked() == query_string {
            return;
        }
        let replace = match navigation {
            Navigation::Push => false,
            Navigation::Replace => true,
            Navigation::Continue => self.continuing.get_value(),
        };
        if navigation != Navigation::Replace {
            self.continuing.set_value(navigation == Navigation::Continue);
        }
        let address = if query_string.is_empty() { pathname() } else { format!("?{query_string}") };
        if let Ok(history) = window().history() {
            let write = if replace { web_sys::History::replace_state_with_url } else { web_sys::History::push_state_with_url };
            // A browser that limits the number of changes refuses some; the view changes all the same, and the next change carries it.
            let _ = write(&history, &JsValue::NULL, "", Some(&address));
        }
        self.query_string.set(query_string);
    }

    /// Ends a burst: the next [`Navigation::Continue`] is a step of its own.
    pub fn settle(&self) {
        self.continuing.set_value(false);
    }
}

/// The address of a query string, complete, for sharing.
#[must_use]
pub fn absolute(query_string: &str) -> String {
    let location = window().location();
    let base = format!("{}{}", location.origin().unwrap_or_default(), location.pathname().unwrap_or_default());
    if query_string.is_empty() { base } else { format!("{base}?{query_string}") }
}

fn pathname() -> String {
    window().location().pathname().unwrap_or_else(|_| "./".to_owned())
}

fn current() -> String {
    window().location().search().unwrap_or_default().trim_start_matches('?').to_owned()
}
