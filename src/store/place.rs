//! The store that this tab uses: the device's, or, when that is refused or full, the tab's own memory.

use super::{
    Changes, Collection, DatasetRows, IndexedDbStorage, Installed, MemoryStorage, Role, Row, SnapshotSource, Storage, StoreError,
    StoredSnapshot,
};
use crate::model::{Manifest, Origin};
use crate::platform::timer::rest;

/// The name of the database.
const DATABASE: &str = "nien-bieu";

/// Where the rows are.
#[expect(clippy::large_enum_variant, reason = "a tab has one of it")]
#[derive(Debug)]
pub enum Store {
    /// On the device.
    Device(IndexedDbStorage),
    /// In this tab only.
    Tab(MemoryStorage),
}

impl Store {
    /// The device's store.
    ///
    /// # Errors
    /// As [`IndexedDbStorage::open`].
    pub async fn on_device() -> Result<Self, StoreError> {
        IndexedDbStorage::open(DATABASE).await.map(Self::Device)
    }

    /// A store in this tab, with what can still be read of the reader's own records in `previous`.
    pub async fn in_tab(previous: Option<&Self>) -> Self {
        let own = match previous {
            Some(previous) => previous.own().await.unwrap_or_default(),
            None => Vec::new(),
        };
        Self::Tab(MemoryStorage::with_own(&own))
    }
}

/// Hands a call to whichever store it is.
macro_rules! either {
    ($store:expr, $inner:ident => $call:expr) => {
        match $store {
            Store::Device($inner) => $call.await,
            Store::Tab($inner) => $call.await,
        }
    };
}

impl Storage for Store {
    async fn rest(&self) {
        rest().await;
    }

    async fn installed(&self) -> Result<Installed, StoreError> {
        either!(self, store => store.installed())
    }

    async fn reference(&self, version: &str) -> Result<Option<Vec<u8>>, StoreError> {
        either!(self, store => store.reference(version))
    }

    async fn page(&self, collection: Collection<'_>, after: Option<&str>, limit: u32) -> Result<Vec<Row>, StoreError> {
        either!(self, store => store.page(collection, after, limit))
    }

    async fn records(&self, version: &str, wanted: &[(Origin, String)]) -> Result<Vec<Row>, StoreError> {
        either!(self, store => store.records(version, wanted))
    }

    async fn install(&self, manifest: &Manifest, rows: &DatasetRows, role: Role) -> Result<(), StoreError> {
        either!(self, store => store.install(manifest, rows, role))
    }

    async fn activate_pending(&self) -> Result<Installed, StoreError> {
        either!(self, store => store.activate_pending())
    }

    async fn discard_pending(&self) -> Result<(), StoreError> {
        either!(self, store => store.discard_pending())
    }

    async fn put_own(&self, rows: &[Row]) -> Result<(), StoreError> {
        either!(self, store => store.put_own(rows))
    }

    async fn delete_own(&self, keys: &[String]) -> Result<(), StoreError> {
        either!(self, store => store.delete_own(keys))
    }

    async fn draft(&self, id: &str) -> Result<Option<Row>, StoreError> {
        either!(self, store => store.draft(id))
    }

    async fn put_drafts(&self, rows: &[Row]) -> Result<(), StoreError> {
        either!(self, store => store.put_drafts(rows))
    }

    async fn delete_drafts(&self, ids: &[String]) -> Result<(), StoreError> {
        either!(self, store => store.delete_drafts(ids))
    }

    async fn changes_since(&self, revision: u32) -> Result<Changes, StoreError> {
        either!(self, store => store.changes_since(revision))
    }

    async fn forgotten(&self) -> Result<u32, StoreError> {
        either!(self, store => store.forgotten())
    }

    async fn snapshot(&self) -> Result<Option<StoredSnapshot>, StoreError> {
        either!(self, store => store.snapshot())
    }

    async fn put_snapshot(&self, snapshot: &dyn SnapshotSource, revision: u32) -> Result<(), StoreError> {
        either!(self, store => store.put_snapshot(snapshot, revision))
    }

    async fn delete_snapshot(&self) -> Result<(), StoreError> {
        either!(self, store => store.delete_snapshot())
    }
}
