//! The object stores and how each released form of the database becomes the next.
//!
//! A released step is never edited: a reader may come from any earlier form. To change the form, add a step and raise [`VERSION`].

use indexed_db_futures::Build;
use indexed_db_futures::database::Database;

/// The version of the database's form.
pub(super) const VERSION: u32 = 1;

/// Which versions of the dataset are here: one row, [`INSTALLED`].
pub(super) const META: &str = "meta";
/// Records of the dataset, keyed by `[dataset version, id]`.
pub(super) const CONFERENCES: &str = "conferences";
/// What records are read with, keyed by dataset version.
pub(super) const REFERENCE: &str = "reference";
/// The reader's own records, keyed by id.
pub(super) const OWN: &str = "own";

/// The key of the row in [`META`].
pub(super) const INSTALLED: &str = "installed";

/// Brings a database of form `from` (0 = it is new) to [`VERSION`]. Runs inside the browser's upgrade transaction: all or nothing.
pub(super) fn migrate(database: &Database, from: u32) -> indexed_db_futures::Result<()> {
    (from..VERSION).try_for_each(|step| match step {
        0 => create_first_form(database),
        _ => Ok(()),
    })
}

fn create_first_form(database: &Database) -> indexed_db_futures::Result<()> {
    for name in [META, CONFERENCES, REFERENCE, OWN] {
        database.create_object_store(name).build()?;
    }
    Ok(())
}
