//! The catalog's snapshot in IndexedDB: it is there as a whole or not at all.

use futures::future::{Either, select};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::fixtures::row;
use super::in_browser::{fresh, turns_of_the_event_loop};
use super::raw_database;
use crate::store::{Changes, IndexedDbStorage, Storage, StoredSnapshot};

/// Parts that say which snapshot they are of and which part they are.
fn snapshot(label: &str, parts: usize, length: usize) -> StoredSnapshot {
    let part = |number: usize| {
        let mut part = label.as_bytes().to_vec();
        part.resize(length, u8::try_from(number % 256).unwrap());
        part
    };
    StoredSnapshot { label: label.as_bytes().to_vec(), parts: (0..parts).map(part).collect() }
}

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[wasm_bindgen_test]
async fn a_snapshot_is_read_as_it_was_written() {
    let storage = fresh("snapshot").await;
    // More, as many, and fewer parts than are asked for at once; each leaves nothing of the one before.
    for parts in [40, 32, 16, 17, 1, 0] {
        let written = snapshot("label", parts, 1_000);
        storage.put_snapshot(&written, 0).await.unwrap();
        assert_eq!(storage.snapshot().await.unwrap(), Some(written), "{parts} parts");
    }
    let odd = StoredSnapshot { label: Vec::new(), parts: vec![Vec::new(), vec![1], Vec::new()] };
    storage.put_snapshot(&odd, 0).await.unwrap();
    drop(storage);
    let storage = IndexedDbStorage::open("snapshot").await.unwrap();
    assert_eq!(storage.snapshot().await.unwrap(), Some(odd));
    storage.delete_snapshot().await.unwrap();
    assert_eq!(storage.snapshot().await.unwrap(), None);
}

#[wasm_bindgen_test]
async fn large_parts_are_read_as_they_were_written() {
    let storage = fresh("large").await;
    let written = snapshot("large", 3, 16 << 20);
    storage.put_snapshot(&written, 0).await.unwrap();
    assert!(storage.snapshot().await.unwrap() == Some(written), "not printed: it is too large");
    storage.delete_snapshot().await.unwrap();
}

#[wasm_bindgen_test]
async fn a_snapshot_makes_the_changes_that_it_comprises_forgotten() {
    let storage = fresh("comprises").await;
    storage.put_own(&[row("a"), row("b"), row("c")]).await.unwrap();
    storage.put_snapshot(&snapshot("second", 2, 10), 2).await.unwrap();
    assert_eq!(storage.changes_since(0).await.unwrap(), Changes { ids: ids(&["c"]), revision: 3 });
    storage.put_snapshot(&snapshot("third", 2, 10), 3).await.unwrap();
    assert_eq!(storage.changes_since(3).await.unwrap(), Changes { ids: ids(&[]), revision: 3 });
    assert_eq!(storage.changes_since(0).await.unwrap().ids, ids(&[]));
    storage.delete_snapshot().await.unwrap();
    drop(storage);
    let storage = IndexedDbStorage::open("comprises").await.unwrap();
    storage.delete_own(&ids(&["b"])).await.unwrap();
    assert_eq!(storage.changes_since(3).await.unwrap(), Changes { ids: ids(&["b"]), revision: 4 }, "numbers are never used again");
    assert_eq!(storage.own().await.unwrap(), [row("a"), row("c")]);
}

/// The page goes away in the midst of writing: the future is dropped after some turns of the event loop.
#[wasm_bindgen_test]
async fn an_interrupted_snapshot_leaves_the_previous_one_and_its_changes() {
    let storage = fresh("interrupted snapshot").await;
    let (first, second) = (snapshot("first", 5, 100_000), snapshot("second", 4, 100_000));
    let (mut interrupted, mut revision) = (0, 0);
    for turns in 0..10 {
        storage.put_snapshot(&first, revision).await.unwrap();
        storage.put_own(&[row("a")]).await.unwrap();
        revision = storage.changes_since(0).await.unwrap().revision;
        let writing = Box::pin(storage.put_snapshot(&second, revision));
        let finished = match select(writing, Box::pin(turns_of_the_event_loop(turns))).await {
            Either::Left((written, _)) => written.is_ok(),
            Either::Right(_) => false,
        };
        let found = storage.snapshot().await.unwrap().unwrap();
        let changes = storage.changes_since(0).await.unwrap().ids;
        if found == first {
            assert_eq!(changes, ids(&["a"]));
            interrupted += 1;
        } else {
            assert!(found == second, "no mix");
            assert_eq!(changes, ids(&[]));
        }
        assert!(!finished || found == second);
    }
    assert!(interrupted > 0, "dropping the future really interrupts");
}

#[wasm_bindgen_test]
async fn interrupted_changes_of_own_records_leave_no_trace() {
    let storage = fresh("interrupted changes").await;
    let rows: Vec<_> = (0..500).map(|number| row(&format!("mine-{number:03}"))).collect();
    let writing = Box::pin(storage.put_own(&rows));
    assert!(matches!(select(writing, Box::pin(turns_of_the_event_loop(1))).await, Either::Right(_)), "it takes longer");
    assert!(storage.own().await.unwrap().is_empty());
    assert_eq!(storage.changes_since(0).await.unwrap(), Changes::default());
}

#[wasm_bindgen_test]
async fn what_is_no_snapshot_is_none() {
    let storage = fresh("no snapshot").await;
    let database = raw_database::open("no snapshot", None, &[]).await;
    storage.put_snapshot(&snapshot("label", 3, 10), 0).await.unwrap();
    raw_database::put(&database, "snapshot", &JsValue::from(1), &JsValue::from("a text")).await;
    assert_eq!(storage.snapshot().await.unwrap(), None);
    storage.put_snapshot(&snapshot("label", 1, 10), 0).await.unwrap();
    raw_database::put(&database, "snapshot", &JsValue::from("label"), &JsValue::from(7)).await;
    assert_eq!(storage.snapshot().await.unwrap(), None);
}
