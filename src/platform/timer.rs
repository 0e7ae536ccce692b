//! Timers as futures.

use futures::channel::oneshot;
use gloo::timers::callback::Timeout;

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
