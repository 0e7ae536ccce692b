//! Timers as futures, and how long work may hold the page.

use std::cell::Cell;

use gloo::timers::callback::Timeout;
use js_sys::{Function, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Window;

use super::clock;

/// How long a stretch of work may hold the page, in milliseconds: four times that, on a slow phone, is still within the 50 ms in which a
/// page must answer (RAIL, web.dev/articles/rail).
const STRETCH: f64 = 8.0;

/// The same in a worker, which holds no page; it looks for what has been asked meanwhile.
const LONG_STRETCH: f64 = 100.0;

thread_local! {
    /// How long a stretch of work may be here, in milliseconds.
    static LIMIT: Cell<f64> = const { Cell::new(STRETCH) };
    /// When the stretch of work of [`rest`] began, by [`clock::milliseconds`].
    static BEGAN: Cell<f64> = const { Cell::new(0.0) };
    /// The same of [`has_time`]; nothing before the first call in a task.
    static TASK_BEGAN: Cell<Option<f64>> = const { Cell::new(None) };
}

/// Nobody draws on this thread: [`rest`] comes rarely.
pub fn use_long_stretches() {
    LIMIT.set(LONG_STRETCH);
}

/// Lets the page draw and answer, when work has held it for long; to be awaited between two pieces of long work.
pub async fn rest() {
    if clock::milliseconds() - BEGAN.get() > LIMIT.get() {
        sleep(0).await;
        BEGAN.set(clock::milliseconds());
    }
}

/// Whether this task may go on with work that can wait; all that ask in one task share the time.
#[must_use]
pub fn has_time() -> bool {
    if let Some(began) = TASK_BEGAN.get() {
        return clock::milliseconds() - began < STRETCH;
    }
    task_begins();
    true
}

/// What comes now, before any work that can wait, counts for [`has_time`] as well.
pub fn task_begins() {
    TASK_BEGAN.set(Some(clock::milliseconds()));
    later(|| TASK_BEGAN.set(None));
}

/// Calls `run` in the next task.
pub fn later(run: impl FnOnce() + 'static) {
    after(0, run).forget();
}

/// Calls `run` after so many milliseconds, unless what it returns has been dropped by then.
pub fn after(milliseconds: u32, run: impl FnOnce() + 'static) -> Timeout {
    after_boxed(milliseconds, Box::new(run))
}

/// Compiled once for all callers.
fn after_boxed(milliseconds: u32, run: Box<dyn FnOnce()>) -> Timeout {
    Timeout::new(milliseconds, run)
}

/// Calls a function of the browser's own, without arguments, when the time has come.
pub fn call_after(milliseconds: u32, function: &Function) {
    let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
    // A worker is no window but has the same method. It only fails for a function that is none.
    let _ = js_sys::global().unchecked_into::<Window>().set_timeout_with_callback_and_timeout_and_arguments_0(function, milliseconds);
}

/// Waits; 0 means the next task.
pub async fn sleep(milliseconds: u32) {
    // The promise is never broken.
    let _ = JsFuture::from(Promise::new(&mut |resolve, _| call_after(milliseconds, &resolve))).await;
}
