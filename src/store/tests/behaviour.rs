//! What every store does. Each function is one behaviour, run over an empty store.

use super::fixtures::{Source, entries, published, row, rows};
use crate::model::{Manifest, Origin};
use crate::store::{Changes, Collection, DamagedRow, Newer, Role, Row, Storage, StoreError, load, load_version, newer, repair};

pub use super::corrections::*;
pub use super::own_records::*;

fn manifest(version: &str, ids: &[&str]) -> Manifest {
    published(version, ids).0
}

async fn ids(storage: &impl Storage) -> Vec<String> {
    let loaded = load(storage).await.unwrap();
    loaded.map(|loaded| entries(&loaded).into_iter().map(|entry| entry.conference.id).collect()).unwrap_or_default()
}

async fn all(storage: &impl Storage, collection: Collection<'_>) -> Vec<Row> {
    storage.page(collection, None, u32::MAX).await.unwrap()
}

pub async fn changes(storage: &impl Storage, revision: u32) -> Changes {
    storage.changes_since(revision).await.unwrap()
}

/// The keys of all rows, read in pages of `limit`.
pub async fn paged(storage: &impl Storage, collection: Collection<'_>, limit: u32) -> Vec<Vec<String>> {
    let mut pages: Vec<Vec<String>> = Vec::new();
    loop {
        let after = pages.last().and_then(|page| page.last()).map(String::as_str);
        let page = storage.page(collection, after, limit).await.unwrap();
        if page.is_empty() {
            return pages;
        }
        assert!(page.iter().all(|row| *row == self::row(&row.key)), "each key has its own payload");
        pages.push(page.into_iter().map(|row| row.key).collect());
    }
}

pub async fn install(storage: &impl Storage, version: &str, records: &[&str], role: Role) {
    storage.install(&manifest(version, records), &rows(records), role).await.unwrap();
}

pub async fn a_new_store_is_empty(storage: impl Storage) {
    assert!(load(&storage).await.unwrap().is_none());
    assert!(storage.own().await.unwrap().is_empty());
    assert!(all(&storage, Collection::Published("1")).await.is_empty());
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
    assert!(all(&storage, Collection::Published("1")).await.is_empty(), "the previous rows are gone");
    assert!(storage.reference("1").await.unwrap().is_none());
}

pub async fn a_newer_pending_version_replaces_the_one_that_waits(storage: impl Storage) {
    install(&storage, "1", &["a"], Role::Active).await;
    install(&storage, "2", &["b"], Role::Pending).await;
    install(&storage, "3", &["c"], Role::Pending).await;
    assert!(all(&storage, Collection::Published("2")).await.is_empty());
    storage.activate_pending().await.unwrap();
    assert_eq!(ids(&storage).await, ["c"]);
}

pub async fn a_discarded_version_leaves_nothing(storage: impl Storage) {
    install(&storage, "1", &["a"], Role::Active).await;
    install(&storage, "2", &["b"], Role::Pending).await;
    storage.discard_pending().await.unwrap();
    assert!(all(&storage, Collection::Published("2")).await.is_empty());
    storage.activate_pending().await.unwrap();
    assert_eq!(ids(&storage).await, ["a"], "nothing was pending");
}

pub async fn the_readers_own_records_survive_every_replacement(storage: impl Storage) {
    storage.put_own(&[row("mine")]).await.unwrap();
    install(&storage, "1", &["a"], Role::Active).await;
    install(&storage, "2", &["b"], Role::Pending).await;
    storage.activate_pending().await.unwrap();
    install(&storage, "3", &["mine"], Role::Active).await;
    let loaded = load(&storage).await.unwrap().unwrap();
    let loaded = entries(&loaded);
    let found: Vec<_> = loaded.iter().map(|entry| (entry.conference.id.as_str(), entry.origin)).collect();
    assert_eq!(found, [("mine", Origin::Published), ("mine", Origin::Own)]);
}

pub async fn rows_are_read_page_by_page(storage: impl Storage) {
    install(&storage, "1", &["e", "c", "a", "d", "b"], Role::Active).await;
    install(&storage, "10", &["x"], Role::Pending).await;
    storage.put_own(&[row("c"), row("z")]).await.unwrap();
    assert_eq!(paged(&storage, Collection::Published("1"), 2).await, [vec!["a", "b"], vec!["c", "d"], vec!["e"]]);
    assert_eq!(paged(&storage, Collection::Published("1"), 5).await, [["a", "b", "c", "d", "e"]]);
    assert_eq!(paged(&storage, Collection::Published("10"), 5).await, [["x"]]);
    assert_eq!(paged(&storage, Collection::Own, 1).await, [["c"], ["z"]]);
    assert!(paged(&storage, Collection::Published("2"), 5).await.is_empty());
    let between = storage.page(Collection::Published("1"), Some("bb"), 2).await.unwrap();
    assert_eq!(between, [row("c"), row("d")], "the key itself need not be there");
    assert_eq!(storage.page(Collection::Own, None, 0).await.unwrap(), [row("c")], "a page has at least one row");
}

/// More rows than are read, or handed to the browser, at once.
pub async fn a_large_version_is_loaded_whole(storage: impl Storage) {
    let names: Vec<String> = (0..1_201).map(|number| format!("record-{number:04}")).collect();
    let records: Vec<&str> = names.iter().map(String::as_str).collect();
    install(&storage, "1", &records, Role::Active).await;
    storage.put_own(&[row("mine")]).await.unwrap();
    let loaded = load(&storage).await.unwrap().unwrap();
    assert_eq!((entries(&loaded).len(), loaded.damaged.len()), (1_202, 0));
    assert_eq!(entries(&loaded)[1_200].conference.id, "record-1200");
    assert_eq!(entries(&loaded)[1_201].origin, Origin::Own);
}

pub async fn just_the_records_that_are_asked_for_are_read(storage: impl Storage) {
    install(&storage, "1", &["a", "b", "c"], Role::Active).await;
    install(&storage, "2", &["a", "d"], Role::Pending).await;
    storage.put_own(&[Row::new("a", b"mine".to_vec()), row("e")]).await.unwrap();
    let wanted = [
        (Origin::Published, "c"),
        (Origin::Own, "a"),
        (Origin::Published, "a"),
        (Origin::Published, "d"),
        (Origin::Own, "b"),
        (Origin::Published, "c"),
    ];
    let wanted = wanted.map(|(origin, id)| (origin, id.to_owned()));
    let missing = |key: &str| Row { key: key.to_owned(), payload: None };
    let expected = [row("c"), Row::new("a", b"mine".to_vec()), row("a"), missing("d"), missing("b"), row("c")];
    assert_eq!(storage.records("1", &wanted).await.unwrap(), expected);
    assert_eq!(storage.records("2", &wanted[3..4]).await.unwrap(), [row("d")]);
    assert!(storage.records("1", &[]).await.unwrap().is_empty());
}

pub async fn an_empty_store_has_no_snapshot(storage: impl Storage) {
    storage.delete_snapshot().await.unwrap();
    assert_eq!(storage.snapshot().await.unwrap(), None);
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
    storage.put_own(&[Row::new("mine", b"damage".to_vec())]).await.unwrap();
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
    assert_eq!((entries(&repaired).len(), repaired.damaged), (2, Vec::new()));
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
    assert!(all(&storage, Collection::Published("2")).await.is_empty());
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
            many_own_records_are_written_and_deleted_at_once
            of_rows_with_one_key_the_last_is_kept
            rows_are_read_page_by_page
            a_large_version_is_loaded_whole
            just_the_records_that_are_asked_for_are_read
            every_change_of_an_own_record_has_a_number
            drafts_are_kept_beside_the_records
            a_correction_takes_the_place_of_the_published_record
            a_dataset_update_keeps_corrections
            a_record_that_was_asked_for_comes_merged
            what_is_no_longer_corrected_is_as_published_again
            a_correction_of_a_damaged_record_is_shown_alone
            an_empty_store_has_no_snapshot
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
