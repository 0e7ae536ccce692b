//! A device without room.

#![cfg(not(target_arch = "wasm32"))]

use futures::executor::block_on;

use super::fixtures::{Source, published, rows};
use crate::model::Manifest;
use crate::store::{DatasetRows, InstallError, Installed, MemoryStorage, Role, Row, Storage, StoreError, load, newer};

/// Holds what it has, and takes nothing more.
struct Full(MemoryStorage);

impl Storage for Full {
    async fn installed(&self) -> Result<Installed, StoreError> {
        self.0.installed().await
    }

    async fn rows(&self, version: &str) -> Result<DatasetRows, StoreError> {
        self.0.rows(version).await
    }

    async fn install(&self, _: &Manifest, _: &DatasetRows, _: Role) -> Result<(), StoreError> {
        Err(StoreError::Full)
    }

    async fn activate_pending(&self) -> Result<Installed, StoreError> {
        self.0.activate_pending().await
    }

    async fn discard_pending(&self) -> Result<(), StoreError> {
        self.0.discard_pending().await
    }

    async fn own(&self) -> Result<Vec<Row>, StoreError> {
        self.0.own().await
    }

    async fn put_own(&self, _: &Row) -> Result<(), StoreError> {
        Err(StoreError::Full)
    }

    async fn delete_own(&self, key: &str) -> Result<(), StoreError> {
        self.0.delete_own(key).await
    }
}

#[test]
fn a_newer_dataset_that_does_not_fit_leaves_the_present_one() {
    let memory = MemoryStorage::default();
    block_on(memory.install(&published("1", &["a"]).0, &rows(&["a"]), Role::Active)).unwrap();
    let storage = Full(memory);
    let error = block_on(newer(&storage, &Source::of("2", &["a", "b"]))).unwrap_err();
    assert_eq!(error, InstallError::Store(StoreError::Full));
    let loaded = block_on(load(&storage)).unwrap().unwrap();
    assert_eq!((loaded.manifest.version.as_str(), loaded.entries.len()), ("1", 1));
    assert_eq!(block_on(storage.installed()).unwrap().pending, None);
}
