//! The size of an element as it changes (ResizeObserver).

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};

/// Watches until it is dropped.
#[derive(Debug)]
pub struct SizeWatch {
    observer: Option<ResizeObserver>,
    // The observer calls it: it must live as long.
    _report: Closure<dyn FnMut(Array)>,
}

/// Calls `changed` soon, and whenever the size of `element` changes.
#[must_use]
pub fn watch_size(element: &Element, mut changed: impl FnMut() + 'static) -> SizeWatch {
    let report = Closure::new(move |_: Array| changed());
    let observer = ResizeObserver::new(report.as_ref().unchecked_ref()).ok();
    if let Some(observer) = &observer {
        observer.observe(element);
    }
    SizeWatch { observer, _report: report }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
