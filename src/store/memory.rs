//! A store that lives as long as the tab: when the browser refuses its own, and in tests.

use std::cell::RefCell;
use std::collections::HashSet;

use super::storage::distinct;
use super::{Changes, Collection, DatasetRows, Installed, Role, Row, SnapshotSource, Storage, StoreError, StoredSnapshot};
use crate::catalog::ordering::sort_by;
use crate::model::{Manifest, Origin};

/// Rows in memory.
#[derive(Debug, Default)]
pub struct MemoryStorage {
    state: RefCell<State>,
}

#[derive(Clone, Debug, Default)]
struct State {
    installed: Installed,
    /// One, or two while a newer one waits; the rows of each by key.
    versions: Vec<(String, DatasetRows)>,
    /// By key.
    own: Vec<Row>,
    /// By key.
    drafts: Vec<Row>,
    /// The ids of own records in the order in which they were changed: the revision is their number.
    changes: Vec<String>,
}

impl State {
    fn put_own(&mut self, rows: &[Row]) {
        self.changes.extend(rows.iter().map(|row| row.key.clone()));
        self.own.extend(rows.iter().cloned());
        put_in_order(&mut self.own);
    }

    fn rows(&self, collection: Collection<'_>) -> &[Row] {
        match collection {
            Collection::Own => &self.own,
            Collection::Drafts => &self.drafts,
            Collection::Published(version) => self.version(version).map_or(&[], |rows| &rows.conferences),
        }
    }

    /// The row with this key, where there is one.
    fn row(&self, collection: Collection<'_>, key: &str) -> Option<Row> {
        let rows = self.rows(collection);
        rows.binary_search_by(|row| row.key.as_str().cmp(key)).ok().and_then(|place| rows.get(place)).cloned()
    }

    fn version(&self, version: &str) -> Option<&DatasetRows> {
        self.versions.iter().find(|(kept, _)| kept == version).map(|(_, rows)| rows)
    }
}

/// Rows by key, as every store has them. Of several with one key the last one was written over the others.
fn put_in_order(rows: &mut Vec<Row>) {
    sort_by(rows, |one, other| one.key.cmp(&other.key));
    rows.dedup_by(|later, earlier| {
        let is_same = later.key == earlier.key;
        if is_same {
            std::mem::swap(later, earlier);
        }
        is_same
    });
}

fn remove(rows: &mut Vec<Row>, keys: &[String]) {
    let gone: HashSet<&str> = keys.iter().map(String::as_str).collect();
    rows.retain(|row| !gone.contains(row.key.as_str()));
}

impl MemoryStorage {
    /// Empty but for the reader's own records.
    #[must_use]
    pub fn with_own(rows: &[Row]) -> Self {
        let mut state = State::default();
        state.put_own(rows);
        Self { state: RefCell::new(state) }
    }

    fn change(&self, next: impl FnOnce(Installed) -> Installed) -> Installed {
        let mut state = self.state.borrow_mut();
        let before = state.installed.clone();
        state.installed = next(before.clone());
        for version in before.dropped(&state.installed.clone()) {
            state.versions.retain(|(kept, _)| kept != version);
        }
        state.installed.clone()
    }
}

impl Storage for MemoryStorage {
    async fn installed(&self) -> Result<Installed, StoreError> {
        Ok(self.state.borrow().installed.clone())
    }

    async fn reference(&self, version: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.state.borrow().version(version).and_then(|rows| rows.reference.clone()))
    }

    async fn page(&self, collection: Collection<'_>, after: Option<&str>, limit: u32) -> Result<Vec<Row>, StoreError> {
        let state = self.state.borrow();
        let rows = state.rows(collection);
        let begin = after.map_or(0, |after| rows.partition_point(|row| row.key.as_str() <= after));
        Ok(rows.iter().skip(begin).take(limit.max(1) as usize).cloned().collect())
    }

    async fn records(&self, version: &str, wanted: &[(Origin, String)]) -> Result<Vec<Row>, StoreError> {
        let state = self.state.borrow();
        let row = |(origin, id): &(Origin, String)| {
            let collection = match origin {
                Origin::Published => Collection::Published(version),
                Origin::Own => Collection::Own,
            };
            state.row(collection, id).unwrap_or_else(|| Row { key: id.clone(), payload: None })
        };
        Ok(wanted.iter().map(row).collect())
    }

    async fn install(&self, manifest: &Manifest, rows: &DatasetRows, role: Role) -> Result<(), StoreError> {
        self.change(|installed| installed.with(manifest.clone(), role));
        let mut rows = rows.clone();
        put_in_order(&mut rows.conferences);
        let versions = &mut self.state.borrow_mut().versions;
        versions.retain(|(kept, _)| *kept != manifest.version);
        versions.push((manifest.version.clone(), rows));
        Ok(())
    }

    async fn activate_pending(&self) -> Result<Installed, StoreError> {
        Ok(self.change(Installed::activated))
    }

    async fn discard_pending(&self) -> Result<(), StoreError> {
        self.change(|installed| Installed { pending: None, ..installed });
        Ok(())
    }

    async fn put_own(&self, rows: &[Row]) -> Result<(), StoreError> {
        self.state.borrow_mut().put_own(rows);
        Ok(())
    }

    async fn delete_own(&self, keys: &[String]) -> Result<(), StoreError> {
        let state = &mut *self.state.borrow_mut();
        remove(&mut state.own, keys);
        state.changes.extend_from_slice(keys);
        Ok(())
    }

    async fn draft(&self, id: &str) -> Result<Option<Row>, StoreError> {
        Ok(self.state.borrow().row(Collection::Drafts, id))
    }

    async fn put_drafts(&self, rows: &[Row]) -> Result<(), StoreError> {
        let drafts = &mut self.state.borrow_mut().drafts;
        drafts.extend(rows.iter().cloned());
        put_in_order(drafts);
        Ok(())
    }

    async fn delete_drafts(&self, ids: &[String]) -> Result<(), StoreError> {
        remove(&mut self.state.borrow_mut().drafts, ids);
        Ok(())
    }

    async fn changes_since(&self, revision: u32) -> Result<Changes, StoreError> {
        let state = self.state.borrow();
        let ids = state.changes.iter().skip(revision as usize).cloned().collect();
        let last = u32::try_from(state.changes.len()).unwrap_or(u32::MAX);
        Ok(Changes { ids: distinct(ids), revision: revision.max(last) })
    }

    async fn forgotten(&self) -> Result<u32, StoreError> {
        Ok(0)
    }

    /// None: nothing here outlives the tab, which has the catalog itself.
    async fn snapshot(&self) -> Result<Option<StoredSnapshot>, StoreError> {
        Ok(None)
    }

    /// Keeps nothing, as [`Self::snapshot`] says, and therefore forgets no changes.
    async fn put_snapshot(&self, _: &dyn SnapshotSource, _: u32) -> Result<(), StoreError> {
        Ok(())
    }

    async fn delete_snapshot(&self) -> Result<(), StoreError> {
        Ok(())
    }
}
