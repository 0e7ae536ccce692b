//! Whether an element is in, or near, what the reader sees (IntersectionObserver).

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

use super::number::to_hundredths;

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

fn pixels(length: f64) -> String {
    to_hundredths(length) + "px"
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
