//! The dedicated worker (HTML Standard, Web workers) and the messages between it and the page, each a stretch of bytes that is transferred.
//!
//! The page's script `boot.js` has begun the engine's worker before the program was here, and gives it the compiled program. The desk's worker it
//! begins when it is asked to; that one fetches a program of its own.

use std::cell::RefCell;

use gloo::events::EventListener;
use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Event, MessageEvent};

use super::page::listener;

/// The name under which `boot.js` leaves the worker; nothing is there when the browser refuses it.
const NAME: &str = "engine";

/// The name of the function of `boot.js` that begins the desk's worker.
const BEGIN_DESK: &str = "beginDesk";

/// One end of the line.
pub struct Line {
    /// The page's worker object; in the worker its global scope, which sends and hears by the same names.
    end: web_sys::Worker,
    listener: RefCell<Option<EventListener>>,
}

/// A worker that was begun.
pub struct Worker {
    /// The line to it.
    pub line: Line,
    failure: RefCell<Option<EventListener>>,
}

impl Line {
    /// In the worker: the line to the page.
    #[must_use]
    pub fn to_page() -> Self {
        Self::at(js_sys::global().unchecked_into())
    }

    const fn at(end: web_sys::Worker) -> Self {
        Self { end, listener: RefCell::new(None) }
    }

    /// Sends bytes. Nothing happens when nobody is there any more.
    pub fn send(&self, message: &[u8]) {
        let message = Uint8Array::from(message);
        let _ = self.end.post_message_with_transfer(&message, &Array::of1(&message.buffer()));
    }

    /// Calls `handle` with every message from now on, as long as the line is kept. What is not bytes is left out.
    pub fn listen(&self, handle: Box<dyn Fn(Vec<u8>)>) {
        let read = move |event: &Event| {
            if let Ok(message) = event.unchecked_ref::<MessageEvent>().data().dyn_into::<Uint8Array>() {
                handle(message.to_vec());
            }
        };
        self.listener.replace(Some(listener(&self.end, "message", Box::new(read))));
    }
}

impl Worker {
    /// The worker that `boot.js` has begun; `None` when the browser refuses it.
    #[must_use]
    pub fn begun() -> Option<Self> {
        let worker = Reflect::get(&js_sys::global(), &NAME.into()).ok()?;
        (!worker.is_undefined()).then(|| Self::of(worker.unchecked_into()))
    }

    /// Begins the desk's worker; `None` when the browser refuses it.
    #[must_use]
    pub fn desk() -> Option<Self> {
        let global = js_sys::global();
        let begin: Function = Reflect::get(&global, &BEGIN_DESK.into()).ok()?.dyn_into().ok()?;
        begin.call0(&global).ok().map(|worker| Self::of(worker.unchecked_into()))
    }

    const fn of(worker: web_sys::Worker) -> Self {
        Self { line: Line::at(worker), failure: RefCell::new(None) }
    }

    /// Calls `handle` when the worker fails: its script does not come, or it stops.
    pub fn on_error(&self, handle: Box<dyn Fn()>) {
        self.failure.replace(Some(listener(&self.line.end, "error", Box::new(move |_| handle()))));
    }

    /// Ends it.
    pub fn end(&self) {
        self.line.end.terminate();
    }
}
