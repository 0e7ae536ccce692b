//! Files that the system opens with the installed app (WICG Web App Launch Handler, File Handling).

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;

use super::page::window;

/// Calls `take` with the files that the app is opened with, now and later; nothing happens where the browser knows of no such thing.
pub fn on_launch(take: impl Fn(Vec<File>) + Clone + 'static) {
    let Some(queue) = property(&window(), "launchQueue") else { return };
    let Some(set_consumer) = property(&queue, "setConsumer").and_then(|function| function.dyn_into::<Function>().ok()) else { return };
    let consumer = Closure::<dyn Fn(JsValue)>::new(move |launch: JsValue| {
        let take = take.clone();
        spawn_local(async move {
            let files = opened(&launch).await;
            if !files.is_empty() {
                take(files);
            }
        });
    });
    // The browser calls it as long as the tab lives.
    let _ = set_consumer.call1(&queue, &consumer.into_js_value());
}

/// Those of a launch's files that the browser hands out.
async fn opened(launch: &JsValue) -> Vec<File> {
    let mut files = Vec::new();
    let handles: Array = property(launch, "files").and_then(|files| files.dyn_into().ok()).unwrap_or_default();
    for handle in handles.iter() {
        let file = property(&handle, "getFile").and_then(|function| function.dyn_into::<Function>().ok()?.call0(&handle).ok());
        let Some(file) = file else { continue };
        if let Ok(file) = JsFuture::from(js_sys::Promise::from(file)).await
            && let Ok(file) = file.dyn_into()
        {
            files.push(file);
        }
    }
    files
}

fn property(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}
