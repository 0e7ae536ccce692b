//! Whether the browser has a network (HTML Standard, `navigator.onLine`). *Online* promises nothing; *offline* is certain.

use gloo::events::EventListener;
use leptos::prelude::*;

/// Whether there may be a network, now and from now on. Belongs to the owner in which it is called.
#[must_use]
pub fn is_online() -> Signal<bool> {
    let online = RwSignal::new(window().navigator().on_line());
    for event in ["online", "offline"] {
        let listener = EventListener::new(&window(), event, move |_| online.set(window().navigator().on_line()));
        // Kept as long as its owner; dropping it stops listening.
        let _ = StoredValue::new_local(listener);
    }
    online.into()
}
