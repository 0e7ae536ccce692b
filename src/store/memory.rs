//! A store that lives as long as the tab: when the browser refuses its own, and in tests.

use std::cell::RefCell;
use std::collections::BTreeMap;

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
    versions: BTreeMap<String, DatasetRows>,
    own: BTreeMap<String, Row>,
}

impl MemoryStorage {
    /// Empty but for the reader's own records.
    #[must_use]
    pub fn with_own(rows: Vec<Row>) -> Self {
        let mut state = State::default();
        for row in rows {
            state.own.insert(row.key.clone(), row);
        }
        Self { state: RefCell::new(state) }
    }

    fn change(&self, next: impl FnOnce(Installed) -> Installed) -> Installed {
        let mut state = self.state.borrow_mut();
        let before = state.installed.clone();
        state.installed = next(before.clone());
        for version in before.dropped(&state.installed.clone()) {
            state.versions.remove(version);
        }
        state.installed.clone()
    }
}

impl Storage for MemoryStorage {
    async fn installed(&self) -> Result<Installed, StoreError> {
        Ok(self.state.borrow().installed.clone())
    }

    async fn rows(&self, version: &str) -> Result<DatasetRows, StoreError> {
        Ok(self.state.borrow().versions.get(version).cloned().unwrap_or_default())
    }

    async fn install(&self, manifest: &Manifest, rows: &DatasetRows, role: Role) -> Result<(), StoreError> {
        self.change(|installed| installed.with(manifest.clone(), role));
        self.state.borrow_mut().versions.insert(manifest.version.clone(), rows.clone());
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
        Ok(self.state.borrow().own.values().cloned().collect())
    }

    async fn put_own(&self, row: &Row) -> Result<(), StoreError> {
        self.state.borrow_mut().own.insert(row.key.clone(), row.clone());
        Ok(())
    }

    async fn delete_own(&self, key: &str) -> Result<(), StoreError> {
        self.state.borrow_mut().own.remove(key);
        Ok(())
    }
}
