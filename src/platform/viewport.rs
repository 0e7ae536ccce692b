//! Whether an element is in, or near, what the reader sees (IntersectionObserver).

use js_sys::{Array, Number};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// Watches until it is dropped.
#[derive(Debug)]
pub struct Watch {
    observer: Option<IntersectionObserver>,
    // The observer calls it: it must live as long.
    _report: Closure<dyn FnMut(Array)>,
}

/// Calls `changed` when `element` comes within `margin` (CSS lengths, as in `rootMargin`) of the viewport or leaves it, with its height
/// (a CSS length).
#[must_use]
pub fn watch(element: &Element, margin: &str, mut changed: impl FnMut(bool, String) + 'static) -> Watch {
    let report = Closure::new(move |entries: Array| {
        // Only the latest of several counts.
        if let Ok(entry) = entries.at(-1).dyn_into::<IntersectionObserverEntry>() {
            changed(entry.is_intersecting(), pixels(entry.bounding_client_rect().height()));
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(margin);
    let observer = IntersectionObserver::new_with_options(report.as_ref().unchecked_ref(), &options).ok();
    if let Some(observer) = &observer {
        observer.observe(element);
    }
    Watch { observer, _report: report }
}

/// Written by the browser: the code that writes fractions would be a good part of what a first visit downloads.
fn pixels(length: f64) -> String {
    // Only a base that is none is refused.
    Number::from(length).to_string_with_radix(10).map(|number| format!("{}px", String::from(number))).unwrap_or_default()
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
