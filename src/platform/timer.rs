//! Timers as futures, and how long work may hold the page.

use std::cell::Cell;

use futures::channel::oneshot;
use gloo::timers::callback::Timeout;

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
    Timeout::new(0, run).forget();
}

/// Waits; 0 means the next task.
pub async fn sleep(milliseconds: u32) {
    let (ring, bell) = oneshot::channel();
    let _timeout = Timeout::new(milliseconds, move || {
        // The one who waited may have gone.
        let _ = ring.send(());
    });
    // The bell can only be lost together with the timeout, which lives as long as this future.
    let _ = bell.await;
}
