//! What every store does. Each function is one behaviour, run over an empty store.

use super::fixtures::{Source, published, row, rows};
use crate::model::{Manifest, Origin};
use crate::store::{DamagedRow, Newer, Role, Row, Storage, StoreError, load, load_version, newer, repair};

fn manifest(version: &str, ids: &[&str]) -> Manifest {
    published(version, ids).0
}

async fn ids(storage: &impl Storage) -> Vec<String> {
    let loaded = load(storage).await.unwrap();
    loaded.map(|loaded| loaded.entries.into_iter().map(|entry| entry.conference.id).collect()).unwrap_or_default()
}

async fn install(storage: &impl Storage, version: &str, records: &[&str], role: Role) {
    storage.install(&manifest(version, records), &rows(records), role).await.unwrap();
}

pub async fn a_new_store_is_empty(storage: impl Storage) {
    assert!(load(&storage).await.unwrap().is_none());
    assert!(storage.own().await.unwrap().is_empty());
    assert!(storage.rows("1").await.unwrap().conferences.is_empty());
}

pub async fn what_is_installed_is_loaded(storage: impl Storage) {
    install(&storage, "1", &["a", "b"], Role::Active).await;
    let loaded = load(&storage).await.unwrap().unwrap();
    assert_eq!(loaded.manifest.version, "1");
    assert_eq!(loaded.damaged, []);
    assert_eq!(ids(&storage).await, ["a", "b"]);
}

pub async fn a_pending_version_waits_until_it_is_activated(storage: impl Storage) {
    install(&storage, "1", &["a"], Role::Active).await;
    install(&storage, "2", &["a", "b"], Role::Pending).await;
    assert_eq!(ids(&storage).await, ["a"]);
    let installed = storage.activate_pending().await.unwrap();
    assert_eq!((installed.active.unwrap().version.as_str(), installed.pending), ("2", None));
    assert_eq!(ids(&storage).await, ["a", "b"]);
    assert!(storage.rows("1").await.unwrap().conferences.is_empty(), "the previous rows are gone");
    assert!(storage.rows("1").await.unwrap().reference.is_none());
}

pub async fn a_newer_pending_version_replaces_the_one_that_waits(storage: impl Storage) {
    install(&storage, "1", &["a"], Role::Active).await;
    install(&storage, "2", &["b"], Role::Pending).await;
    install(&storage, "3", &["c"], Role::Pending).await;
    assert!(storage.rows("2").await.unwrap().conferences.is_empty());
    storage.activate_pending().await.unwrap();
    assert_eq!(ids(&storage).await, ["c"]);
}

pub async fn a_discarded_version_leaves_nothing(storage: impl Storage) {
    install(&storage, "1", &["a"], Role::Active).await;
    install(&storage, "2", &["b"], Role::Pending).await;
    storage.discard_pending().await.unwrap();
    assert!(storage.rows("2").await.unwrap().conferences.is_empty());
    storage.activate_pending().await.unwrap();
    assert_eq!(ids(&storage).await, ["a"], "nothing was pending");
}

pub async fn the_readers_own_records_survive_every_replacement(storage: impl Storage) {
    storage.put_own(&row("mine")).await.unwrap();
    install(&storage, "1", &["a"], Role::Active).await;
    install(&storage, "2", &["b"], Role::Pending).await;
    storage.activate_pending().await.unwrap();
    install(&storage, "3", &["mine"], Role::Active).await;
    let loaded = load(&storage).await.unwrap().unwrap();
    let found: Vec<_> = loaded.entries.iter().map(|entry| (entry.conference.id.as_str(), entry.origin)).collect();
    assert_eq!(found, [("mine", Origin::Published), ("mine", Origin::Own)]);
}

pub async fn an_own_record_can_be_changed_and_deleted(storage: impl Storage) {
    storage.put_own(&row("mine")).await.unwrap();
    storage.put_own(&row("other")).await.unwrap();
    storage.put_own(&Row::new("mine", b"changed".to_vec())).await.unwrap();
    storage.delete_own("other").await.unwrap();
    storage.delete_own("never there").await.unwrap();
    assert_eq!(storage.own().await.unwrap(), [Row::new("mine", b"changed".to_vec())]);
}

pub async fn a_damaged_row_is_reported_and_the_rest_is_kept(storage: impl Storage) {
    let mut damaged = rows(&["a", "b", "c"]);
    damaged.conferences[1].payload = Some(b"{\"schema\":1,\"record\":{}}".to_vec());
    storage.install(&manifest("1", &["a", "b", "c"]), &damaged, Role::Active).await.unwrap();
    let loaded = load(&storage).await.unwrap().unwrap();
    assert_eq!(loaded.damaged, [DamagedRow { key: "b".to_owned(), origin: Origin::Published }]);
    assert_eq!(ids(&storage).await, ["a", "c"]);
}

pub async fn a_damaged_own_record_is_reported_and_stays(storage: impl Storage) {
    install(&storage, "1", &["a"], Role::Active).await;
    storage.put_own(&Row::new("mine", b"damage".to_vec())).await.unwrap();
    let loaded = load(&storage).await.unwrap().unwrap();
    assert_eq!(loaded.damaged, [DamagedRow { key: "mine".to_owned(), origin: Origin::Own }]);
    assert_eq!(storage.own().await.unwrap().len(), 1);
}

pub async fn damage_is_repaired_with_the_same_version_only(storage: impl Storage) {
    let source = Source::of("1", &["a", "b"]);
    let mut damaged = rows(&["a", "b"]);
    damaged.conferences[0].payload = Some(Vec::new());
    storage.install(&manifest("1", &["a", "b"]), &damaged, Role::Active).await.unwrap();
    assert!(repair(&storage, &Source::of("2", &["c"])).await.unwrap().is_none(), "a newer version is offered, not forced");
    assert_eq!(ids(&storage).await, ["b"]);
    let repaired = repair(&storage, &source).await.unwrap().unwrap();
    assert_eq!((repaired.entries.len(), repaired.damaged), (2, Vec::new()));
    assert_eq!(ids(&storage).await, ["a", "b"]);
}

pub async fn a_version_without_its_reference_is_damaged_as_a_whole(storage: impl Storage) {
    let mut damaged = rows(&["a"]);
    damaged.reference = Some(b"not json".to_vec());
    let manifest = manifest("1", &["a"]);
    storage.install(&manifest, &damaged, Role::Active).await.unwrap();
    assert!(matches!(load(&storage).await, Err(StoreError::Damaged { .. })));
    assert!(matches!(load_version(&storage, manifest).await, Err(StoreError::Damaged { .. })));
}

pub async fn a_newer_dataset_is_installed_beside_the_active_one(storage: impl Storage) {
    install(&storage, "1", &["a"], Role::Active).await;
    let source = Source::of("2", &["a", "b"]);
    let Newer::Waits(waiting) = newer(&storage, &source).await.unwrap() else { panic!("version 2 is newer") };
    assert_eq!((waiting.version.as_str(), waiting.records), ("2", 2));
    assert_eq!(ids(&storage).await, ["a"]);
    let fetched = source.asked.borrow().len();
    newer(&storage, &source).await.unwrap();
    assert_eq!(source.asked.borrow().len(), fetched + 1, "the second time only the manifest is fetched");
    storage.activate_pending().await.unwrap();
    assert_eq!(newer(&storage, &source).await.unwrap(), Newer::None);
}

pub async fn a_broken_update_leaves_what_is_installed(storage: impl Storage) {
    install(&storage, "1", &["a"], Role::Active).await;
    let mut source = Source::of("2", &["a", "b"]);
    let file = published("2", &["a", "b"]).0.conferences[1].file.clone();
    source.files.remove(&file);
    assert!(newer(&storage, &source).await.is_err());
    assert_eq!(storage.installed().await.unwrap().pending, None);
    assert!(storage.rows("2").await.unwrap().conferences.is_empty());
    assert_eq!(ids(&storage).await, ["a"]);
}

/// Declares a test per behaviour: `$attribute` marks it, `$run` runs a behaviour over a fresh store.
macro_rules! every_behaviour {
    ($attribute:ident, $run:ident) => {
        $crate::store::tests::behaviour::every_behaviour! { $attribute, $run:
            a_new_store_is_empty
            what_is_installed_is_loaded
            a_pending_version_waits_until_it_is_activated
            a_newer_pending_version_replaces_the_one_that_waits
            a_discarded_version_leaves_nothing
            the_readers_own_records_survive_every_replacement
            an_own_record_can_be_changed_and_deleted
            a_damaged_row_is_reported_and_the_rest_is_kept
            a_damaged_own_record_is_reported_and_stays
            damage_is_repaired_with_the_same_version_only
            a_version_without_its_reference_is_damaged_as_a_whole
            a_newer_dataset_is_installed_beside_the_active_one
            a_broken_update_leaves_what_is_installed
        }
    };
    (test, $run:ident: $($behaviour:ident)+) => {
        $(#[test] fn $behaviour() { $run(|storage| $crate::store::tests::behaviour::$behaviour(storage)); })+
    };
    (wasm_bindgen_test, $run:ident: $($behaviour:ident)+) => {
        $(#[wasm_bindgen_test::wasm_bindgen_test] async fn $behaviour() {
            $crate::store::tests::behaviour::$behaviour($run(stringify!($behaviour)).await).await;
        })+
    };
}
pub(super) use every_behaviour;

#[cfg(not(target_arch = "wasm32"))]
mod over_memory {
    use crate::store::MemoryStorage;

    fn run<F: Future<Output = ()>>(behaviour: impl FnOnce(MemoryStorage) -> F) {
        futures::executor::block_on(behaviour(MemoryStorage::default()));
    }

    super::every_behaviour!(test, run);
}
