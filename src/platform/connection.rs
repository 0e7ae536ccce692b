//! Whether the browser has a network (HTML Standard, `navigator.onLine`). *Online* promises nothing; *offline* is certain.

use crate::platform::page::{listener, window};
use crate::reactive::*;

/// Whether there may be a network, now and from now on. Belongs to the owner in which it is called.
#[must_use]
pub fn is_online() -> Signal<bool> {
    let online = RwSignal::new(is_online_now());
    for event in ["online", "offline"] {
        let listener = listener(&window(), event, Box::new(move |_| online.set(is_online_now())));
        // Kept as long as its owner; dropping it stops listening.
        let _ = StoredValue::new_local(listener);
    }
    online.into()
}

/// Whether there may be a network at this moment.
#[must_use]
pub fn is_online_now() -> bool {
    window().navigator().on_line()
}
