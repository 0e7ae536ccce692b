//! Small texts that the browser remembers (HTML Standard, `localStorage`). Refused, it remembers nothing, and says nothing of it.

use web_sys::Storage;

/// What was written under `key`.
#[must_use]
pub fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// Writes `value` under `key`. A browser that refuses or has no room keeps the page as it is for this visit.
pub fn write(key: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(key, value);
    }
}

/// Forgets what was written under `key`.
pub fn remove(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
