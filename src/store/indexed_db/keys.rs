//! Where a collection's rows are, and under which keys.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbKeyRange;

use crate::store::Collection;
use crate::store::migrations::{CONFERENCES, DRAFTS, OWN};

/// Sorts after every id, which is ASCII.
const AFTER_EVERY_ID: &str = "\u{ffff}";

/// The object store of a collection.
pub(super) fn store_of(collection: Collection<'_>) -> &'static str {
    match collection {
        Collection::Published(_) => CONFERENCES,
        Collection::Own => OWN,
        Collection::Drafts => DRAFTS,
    }
}

/// The key of one of a collection's rows.
pub(super) fn key_of(collection: Collection<'_>, id: &str) -> JsValue {
    match collection {
        Collection::Published(version) => Array::of2(&JsValue::from(version), &JsValue::from(id)).into(),
        Collection::Own | Collection::Drafts => JsValue::from(id),
    }
}

/// The id in a key, whichever collection it is of.
pub(super) fn id_of(key: JsValue) -> String {
    key.dyn_into::<Array>().map_or_else(|id| id, |key| key.get(1)).as_string().unwrap_or_default()
}

/// The keys of a collection's records, those after one of them when there is one.
pub(super) fn records_of(collection: Collection<'_>, after: Option<&str>) -> Result<JsValue, JsValue> {
    let (first, last) = (key_of(collection, after.unwrap_or_default()), key_of(collection, AFTER_EVERY_ID));
    range(&first, &last, after.is_some())
}

/// The keys from `first`, or from what comes after it, to `last`.
pub(super) fn range(first: &JsValue, last: &JsValue, is_after_first: bool) -> Result<JsValue, JsValue> {
    IdbKeyRange::bound_with_lower_open(first, last, is_after_first).map(JsValue::from)
}
