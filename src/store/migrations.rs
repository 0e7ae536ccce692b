//! The object stores and how each released form of the database becomes the next.
//!
//! A released step is never edited: a reader may come from any earlier form. To change the form, add a step and raise [`VERSION`].

use wasm_bindgen::JsValue;
use web_sys::{IdbDatabase, IdbObjectStoreParameters};

/// The version of the database's form.
pub(super) const VERSION: u32 = 3;

/// Which versions of the dataset are here: one row, [`INSTALLED`].
pub(super) const META: &str = "meta";
/// Records of the dataset, keyed by `[dataset version, id]`.
pub(super) const CONFERENCES: &str = "conferences";
/// What records are read with, keyed by dataset version.
pub(super) const REFERENCE: &str = "reference";
/// The reader's own records, keyed by id.
pub(super) const OWN: &str = "own";
/// The id of an own record, once for each time that it was written or deleted, keyed by a number that the browser counts up.
pub(super) const CHANGES: &str = "changes";
/// The catalog's snapshot: [`LABEL`], and its parts keyed 0, 1, 2…
pub(super) const SNAPSHOT: &str = "snapshot";

/// Articles that wait for review, keyed by the id of the draft.
pub(super) const DRAFTS: &str = "drafts";

/// The key of the row in [`META`].
pub(super) const INSTALLED: &str = "installed";

/// The key of the row in [`SNAPSHOT`] that is no part.
pub(super) const LABEL: &str = "label";
/// The key in [`SNAPSHOT`] of the last change that it comprises.
pub(super) const REVISION: &str = "revision";

/// Brings a database of form `from` (0 = it is new) to [`VERSION`]. Runs inside the browser's upgrade transaction: all or nothing.
pub(super) fn migrate(database: &IdbDatabase, from: u32) -> Result<(), JsValue> {
    (from..VERSION).try_for_each(|step| match step {
        0 => create_first_form(database),
        1 => create_second_form(database),
        2 => create_third_form(database),
        _ => Ok(()),
    })
}

fn create_first_form(database: &IdbDatabase) -> Result<(), JsValue> {
    for name in [META, CONFERENCES, REFERENCE, OWN] {
        database.create_object_store(name)?;
    }
    Ok(())
}

/// What changed and what is derived. Own records of the first form need no rows of changes: no snapshot is older than they are.
fn create_second_form(database: &IdbDatabase) -> Result<(), JsValue> {
    database.create_object_store(SNAPSHOT)?;
    let counted = IdbObjectStoreParameters::new();
    counted.set_auto_increment(true);
    database.create_object_store_with_optional_parameters(CHANGES, &counted)?;
    Ok(())
}

/// The queue of what the reader has taken in.
fn create_third_form(database: &IdbDatabase) -> Result<(), JsValue> {
    database.create_object_store(DRAFTS)?;
    Ok(())
}
