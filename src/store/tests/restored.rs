//! Starting from a snapshot of the catalog: the same records as from the rows, whatever has happened to the snapshot or since.

use wasm_bindgen_test::wasm_bindgen_test;

use super::fixtures::{conference, entries, row, rows};
use super::in_browser::fresh;
use crate::catalog::{Catalog, Query};
use crate::model::{Conference, Manifest, Origin, Personal};
use crate::store::{IndexedDbStorage, Loaded, Role, Row, Storage, StoredSnapshot, encode, label, load};

async fn with_two(name: &str) -> IndexedDbStorage {
    let storage = fresh(name).await;
    let (manifest, _) = super::fixtures::published("1", &["a", "b"]);
    storage.install(&manifest, &rows(&["a", "b"]), Role::Active).await.unwrap();
    storage.put_own(&[row("mine"), row("gone")]).await.unwrap();
    storage
}

async fn loaded(storage: &IndexedDbStorage) -> Loaded {
    load(storage).await.unwrap().unwrap()
}

fn kept(manifest: &Manifest, catalog: &mut Catalog) -> StoredSnapshot {
    StoredSnapshot { label: label(manifest), parts: catalog.snapshot() }
}

/// The ids of all records, by the catalog and by the rows.
fn ids(loaded: &mut Loaded) -> (Vec<String>, Vec<String>) {
    let hits = loaded.catalog.answer(&Query::default(), usize::MAX).hits;
    let mut indexed: Vec<String> = hits.into_iter().filter_map(|hit| Some(loaded.catalog.id(hit)?.0.to_owned())).collect();
    let mut present: Vec<String> = entries(loaded).into_iter().map(|entry| entry.conference.id).collect();
    indexed.sort_unstable();
    present.sort_unstable();
    (indexed, present)
}

fn both(ids: &[&str]) -> (Vec<String>, Vec<String>) {
    let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
    (ids.clone(), ids)
}

#[wasm_bindgen_test]
async fn what_changed_after_the_snapshot_is_in_it() {
    let storage = with_two("restored").await;
    let mut first = loaded(&storage).await;
    assert!(!first.is_kept);
    storage.put_snapshot(&kept(&first.manifest, &mut first.catalog), first.revision).await.unwrap();
    let mut again = loaded(&storage).await;
    assert!(again.is_kept, "read from the snapshot");
    assert_eq!(ids(&mut again), both(&["a", "b", "gone", "mine"]));
    let mut changed = conference("mine");
    changed.title.vi = "Xuân".to_owned();
    storage.put_own(&[Row::new("mine", encode(&changed)), row("new")]).await.unwrap();
    storage.delete_own(&["gone".to_owned()]).await.unwrap();
    let mut later = loaded(&storage).await;
    assert!(!later.is_kept, "there is more than the snapshot has");
    assert_eq!(ids(&mut later), both(&["a", "b", "mine", "new"]));
    let found = later.catalog.answer(&Query { text: "xuân ".into(), ..Query::default() }, 9).hits;
    assert_eq!(found.into_iter().map(|hit| later.catalog.id(hit)).collect::<Vec<_>>(), [Some(("mine", Origin::Own))]);
}

#[wasm_bindgen_test]
async fn a_snapshot_that_is_of_no_use_costs_no_record() {
    let storage = with_two("of-no-use").await;
    let mut first = loaded(&storage).await;
    let good = kept(&first.manifest, &mut first.catalog);
    let mut damaged = good.clone();
    if let Some(byte) = damaged.parts.last_mut().and_then(|part| part.first_mut()) {
        *byte ^= 1;
    }
    let incomplete = StoredSnapshot { parts: good.parts[..1].to_vec(), ..good.clone() };
    let other = StoredSnapshot { label: b"another version".to_vec(), ..good.clone() };
    for (name, bad) in [("damaged", damaged), ("incomplete", incomplete), ("other", other)] {
        storage.put_snapshot(&bad, first.revision).await.unwrap();
        let mut again = loaded(&storage).await;
        assert!(!again.is_kept, "{name}");
        assert_eq!(ids(&mut again), both(&["a", "b", "gone", "mine"]), "{name}");
        assert_eq!(storage.snapshot().await.unwrap(), None, "{name}: its room is free");
    }
}

#[wasm_bindgen_test]
async fn a_row_that_was_damaged_since_is_told_of() {
    let storage = with_two("damaged-since").await;
    let mut first = loaded(&storage).await;
    storage.put_snapshot(&kept(&first.manifest, &mut first.catalog), first.revision).await.unwrap();
    storage.put_own(&[Row::new("mine", b"{}".to_vec())]).await.unwrap();
    let mut again = loaded(&storage).await;
    assert_eq!(ids(&mut again), both(&["a", "b", "gone"]));
    assert_eq!(again.damaged.len(), 1);
}

#[wasm_bindgen_test]
async fn an_older_snapshot_takes_no_newer_ones_place() {
    let storage = with_two("older").await;
    let newer = StoredSnapshot { label: b"newer".to_vec(), parts: vec![vec![1]] };
    storage.put_snapshot(&newer, 2).await.unwrap();
    storage.put_snapshot(&StoredSnapshot { label: b"older".to_vec(), parts: vec![vec![2]] }, 1).await.unwrap();
    assert_eq!(storage.snapshot().await.unwrap(), Some(newer));
}

#[wasm_bindgen_test]
async fn a_correction_is_in_the_snapshot_and_its_rows_are_merged_with_what_is_published() {
    let storage = with_two("corrected").await;
    let personal = Some(Personal { base: Some(Box::new(conference("a"))), ..Personal::default() });
    let correction = Conference { venue: Some("Đây".into()), personal, ..conference("a") };
    storage.put_own(&[Row::new("a", encode(&correction))]).await.unwrap();
    let mut first = loaded(&storage).await;
    assert_eq!(ids(&mut first), both(&["a", "b", "gone", "mine"]));
    storage.put_snapshot(&kept(&first.manifest, &mut first.catalog), first.revision).await.unwrap();
    let mut again = loaded(&storage).await;
    assert!(again.is_kept, "read from the snapshot");
    assert_eq!(ids(&mut again), both(&["a", "b", "gone", "mine"]));
    let corrected = |loaded: &Loaded| entries(loaded).into_iter().find(|entry| entry.conference.id == "a").unwrap();
    assert_eq!((corrected(&again).origin, corrected(&again).conference.venue.as_deref()), (Origin::Own, Some("Đây")));
    storage.delete_own(&["a".to_owned()]).await.unwrap();
    let mut later = loaded(&storage).await;
    assert_eq!(ids(&mut later), both(&["a", "b", "gone", "mine"]));
    assert_eq!((corrected(&later).origin, corrected(&later).conference.venue), (Origin::Published, None));
    assert!(storage.snapshot().await.unwrap().is_some(), "it was of use");
}
