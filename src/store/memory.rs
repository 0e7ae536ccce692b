//! A store that lives as long as the tab: when the browser refuses its own, and in tests.

use std::cell::RefCell;

use super::{DatasetRows, Installed, Role, Row, Storage, StoreError};
use crate::model::Manifest;

/// Rows in memory.
#[derive(Debug, Default)]
pub struct MemoryStorage {
    state: RefCell<State>,
}

#[derive(Clone, Debug, Default)]
struct State {
    installed: Installed,
    /// One, or two while a newer one waits.
    versions: Vec<(String, DatasetRows)>,
    /// By key, as every store has them.
    own: Vec<Row>,
}

impl State {
    fn put_own(&mut self, row: Row) {
        self.own.retain(|present| present.key != row.key);
        let place = self.own.partition_point(|present| present.key < row.key);
        self.own.insert(place, row);
    }
}

impl MemoryStorage {
    /// Empty but for the reader's own records.
    #[must_use]
    pub fn with_own(rows: Vec<Row>) -> Self {
        let mut state = State::default();
        for row in rows {
            state.put_own(row);
        }
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

    async fn rows(&self, version: &str) -> Result<DatasetRows, StoreError> {
        let state = self.state.borrow();
        Ok(state.versions.iter().find(|(kept, _)| kept == version).map(|(_, rows)| rows.clone()).unwrap_or_default())
    }

    async fn install(&self, manifest: &Manifest, rows: &DatasetRows, role: Role) -> Result<(), StoreError> {
        self.change(|installed| installed.with(manifest.clone(), role));
        let versions = &mut self.state.borrow_mut().versions;
        versions.retain(|(kept, _)| *kept != manifest.version);
        versions.push((manifest.version.clone(), rows.clone()));
        Ok(())
    }

    async fn activate_pending(&self) -> Result<Installed, StoreError> {
        Ok(self.change(Installed::activated))
    }

    async fn discard_pending(&self) -> Result<(), StoreError> {
        self.change(|installed| Installed { pending: None, ..installed });
        Ok(())
    }

    async fn own(&self) -> Result<Vec<Row>, StoreError> {
        Ok(self.state.borrow().own.clone())
    }

    async fn put_own(&self, row: &Row) -> Result<(), StoreError> {
        self.state.borrow_mut().put_own(row.clone());
        Ok(())
    }

    async fn delete_own(&self, key: &str) -> Result<(), StoreError> {
        self.state.borrow_mut().own.retain(|row| row.key != key);
        Ok(())
    }
}
