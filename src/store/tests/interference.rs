//! A device without room, and another tab that does not wait.

#![cfg(not(target_arch = "wasm32"))]

use futures::executor::block_on;

use super::fixtures::{Source, entries, published, row, rows};
use crate::model::{Manifest, Origin};
use crate::store::{
    Changes, Collection, DatasetRows, InstallError, Installed, MemoryStorage, Role, Row, SnapshotSource, Storage, StoreError,
    StoredSnapshot, load, newer,
};

/// A store in which something else happens, too.
struct Interfered {
    memory: MemoryStorage,
    what: Interference,
}

enum Interference {
    /// It holds what it has, and takes nothing more.
    Full,
    /// After each page that is read, another tab agrees to the version that waits.
    OtherTab,
}

impl Interfered {
    fn by(what: Interference) -> Self {
        Self { memory: MemoryStorage::default(), what }
    }

    fn room(&self) -> Result<&MemoryStorage, StoreError> {
        if matches!(self.what, Interference::Full) { Err(StoreError::Full) } else { Ok(&self.memory) }
    }
}

impl Storage for Interfered {
    async fn installed(&self) -> Result<Installed, StoreError> {
        self.memory.installed().await
    }

    async fn reference(&self, version: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.memory.reference(version).await
    }

    async fn page(&self, collection: Collection<'_>, after: Option<&str>, limit: u32) -> Result<Vec<Row>, StoreError> {
        let page = self.memory.page(collection, after, limit).await;
        if matches!(self.what, Interference::OtherTab) {
            self.memory.activate_pending().await?;
        }
        page
    }

    async fn records(&self, version: &str, wanted: &[(Origin, String)]) -> Result<Vec<Row>, StoreError> {
        self.memory.records(version, wanted).await
    }

    async fn install(&self, manifest: &Manifest, rows: &DatasetRows, role: Role) -> Result<(), StoreError> {
        self.room()?.install(manifest, rows, role).await
    }

    async fn activate_pending(&self) -> Result<Installed, StoreError> {
        self.memory.activate_pending().await
    }

    async fn discard_pending(&self) -> Result<(), StoreError> {
        self.memory.discard_pending().await
    }

    async fn put_own(&self, rows: &[Row]) -> Result<(), StoreError> {
        self.room()?.put_own(rows).await
    }

    async fn delete_own(&self, keys: &[String]) -> Result<(), StoreError> {
        self.memory.delete_own(keys).await
    }

    async fn draft(&self, id: &str) -> Result<Option<Row>, StoreError> {
        self.memory.draft(id).await
    }

    async fn put_drafts(&self, rows: &[Row]) -> Result<(), StoreError> {
        self.room()?.put_drafts(rows).await
    }

    async fn delete_drafts(&self, ids: &[String]) -> Result<(), StoreError> {
        self.memory.delete_drafts(ids).await
    }

    async fn forgotten(&self) -> Result<u32, StoreError> {
        self.memory.forgotten().await
    }

    async fn changes_since(&self, revision: u32) -> Result<Changes, StoreError> {
        self.memory.changes_since(revision).await
    }

    async fn snapshot(&self) -> Result<Option<StoredSnapshot>, StoreError> {
        self.memory.snapshot().await
    }

    async fn put_snapshot(&self, snapshot: &dyn SnapshotSource, revision: u32) -> Result<(), StoreError> {
        self.room()?.put_snapshot(snapshot, revision).await
    }

    async fn delete_snapshot(&self) -> Result<(), StoreError> {
        self.memory.delete_snapshot().await
    }
}

#[test]
fn a_newer_dataset_that_does_not_fit_leaves_the_present_one() {
    let storage = Interfered::by(Interference::Full);
    block_on(storage.memory.install(&published("1", &["a"]).0, &rows(&["a"]), Role::Active)).unwrap();
    let error = block_on(newer(&storage, &Source::of("2", &["a", "b"]))).unwrap_err();
    assert_eq!(error, InstallError::Store(StoreError::Full));
    let loaded = block_on(load(&storage)).unwrap().unwrap();
    assert_eq!((loaded.manifest.version.as_str(), entries(&loaded).len()), ("1", 1));
    assert_eq!(block_on(storage.installed()).unwrap().pending, None);
}

#[test]
fn a_version_that_goes_away_while_it_is_read_is_not_shown_in_part() {
    let names: Vec<String> = (0..600).map(|number| format!("record-{number}")).collect();
    let ids: Vec<&str> = names.iter().map(String::as_str).collect();
    let storage = Interfered::by(Interference::OtherTab);
    block_on(storage.install(&published("1", &ids).0, &rows(&ids), Role::Active)).unwrap();
    block_on(storage.install(&published("2", &["a"]).0, &rows(&["a"]), Role::Pending)).unwrap();
    assert!(matches!(block_on(load(&storage)), Err(StoreError::Damaged { key }) if key == "1"));
    assert_eq!(block_on(load(&storage)).unwrap().unwrap().manifest.version, "2");
}

#[test]
fn a_version_of_which_rows_are_missing_is_shown_as_far_as_it_is_there() {
    let storage = MemoryStorage::default();
    let mut rows = rows(&["a", "b"]);
    rows.conferences.pop();
    block_on(storage.install(&published("1", &["a", "b"]).0, &rows, Role::Active)).unwrap();
    assert_eq!(entries(&block_on(load(&storage)).unwrap().unwrap()).len(), 1);
}

#[test]
fn a_store_in_the_tab_begins_with_the_readers_own_records() {
    let storage = MemoryStorage::with_own(&[row("b"), row("a")]);
    assert_eq!(block_on(storage.own()).unwrap(), [row("a"), row("b")]);
}
