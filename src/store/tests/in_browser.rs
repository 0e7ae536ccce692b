//! The suite in a real browser, and what only IndexedDB can show.

use futures::future::{Either, select};
use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::fixtures::{conference, published, row, rows};
use super::raw_database;
use crate::platform::timer::sleep;
use crate::store::{Collection, IndexedDbStorage, MemoryStorage, Role, Storage, StoreError, load};

wasm_bindgen_test_configure!(run_in_browser);

/// A database of its own for each test, empty at its start.
pub async fn fresh(name: &str) -> IndexedDbStorage {
    raw_database::delete(name).await;
    IndexedDbStorage::open(name).await.unwrap()
}

mod over_indexed_db {
    use super::super::behaviour::every_behaviour;
    use super::fresh;

    every_behaviour!(wasm_bindgen_test, fresh);
}

mod over_memory {
    use super::super::behaviour::every_behaviour;
    use super::MemoryStorage;

    async fn empty(_: &str) -> MemoryStorage {
        MemoryStorage::default()
    }

    every_behaviour!(wasm_bindgen_test, empty);
}

#[wasm_bindgen_test]
async fn records_outlive_the_connection() {
    let storage = fresh("outlive").await;
    storage.install(&published("1", &["a"]).0, &rows(&["a"]), Role::Active).await.unwrap();
    storage.put_own(&[row("mine")]).await.unwrap();
    drop(storage);
    let storage = IndexedDbStorage::open("outlive").await.unwrap();
    let loaded = load(&storage).await.unwrap().unwrap();
    assert_eq!(loaded.entries.len(), 2);
    assert_eq!(loaded.entries[0].conference, conference("a"));
}

pub async fn turns_of_the_event_loop(turns: u32) {
    for _ in 0..turns {
        sleep(0).await;
    }
}

/// The page goes away in the midst of an installation: its future is dropped after some turns of the event loop.
#[wasm_bindgen_test]
async fn an_interrupted_installation_leaves_the_previous_state() {
    let storage = fresh("interrupted").await;
    let (first, second) = (published("1", &["a"]).0, published("2", &["b"]).0);
    let (first_rows, second_rows) = (rows(&["a"]), rows(&["b"]));
    let mut interrupted = 0;
    for turns in 0..8 {
        storage.install(&first, &first_rows, Role::Active).await.unwrap();
        let installation = Box::pin(storage.install(&second, &second_rows, Role::Active));
        let finished = match select(installation, Box::pin(turns_of_the_event_loop(turns))).await {
            Either::Left((installed, _)) => installed.is_ok(),
            Either::Right(_) => false,
        };
        let loaded = load(&storage).await.unwrap().unwrap();
        let ids: Vec<_> = loaded.entries.iter().map(|entry| entry.conference.id.as_str()).collect();
        match loaded.manifest.version.as_str() {
            "1" => assert_eq!(ids, ["a"]),
            _ => assert_eq!(ids, ["b"]),
        }
        assert!(!finished || loaded.manifest.version == "2");
        interrupted += usize::from(loaded.manifest.version == "1");
    }
    assert!(interrupted > 0, "dropping the future really interrupts");
}

#[wasm_bindgen_test]
async fn a_row_that_is_not_even_bytes_is_reported() {
    let storage = fresh("foreign").await;
    storage.install(&published("1", &["a", "b"]).0, &rows(&["a", "b"]), Role::Active).await.unwrap();
    let database = raw_database::open("foreign", None, &[]).await;
    raw_database::put(&database, "conferences", &Array::of2(&"1".into(), &"b".into()), &"a text".into()).await;
    let loaded = load(&storage).await.unwrap().unwrap();
    assert_eq!(loaded.damaged.iter().map(|row| row.key.as_str()).collect::<Vec<_>>(), ["b"]);
    assert_eq!(loaded.entries.len(), 1);
}

#[wasm_bindgen_test]
async fn a_store_that_forgot_what_it_holds_starts_anew() {
    let storage = fresh("forgetful").await;
    storage.put_own(&[row("mine")]).await.unwrap();
    storage.install(&published("1", &["a"]).0, &rows(&["a"]), Role::Active).await.unwrap();
    let database = raw_database::open("forgetful", None, &[]).await;
    raw_database::put(&database, "meta", &"installed".into(), &"damage".into()).await;
    assert!(matches!(load(&storage).await, Err(StoreError::Damaged { .. })));
    storage.install(&published("2", &["b"]).0, &rows(&["b"]), Role::Active).await.unwrap();
    let loaded = load(&storage).await.unwrap().unwrap();
    assert_eq!(loaded.entries.iter().map(|entry| entry.conference.id.as_str()).collect::<Vec<_>>(), ["b", "mine"]);
    assert!(storage.page(Collection::Published("1"), None, 10).await.unwrap().is_empty());
}

#[wasm_bindgen_test]
async fn a_later_form_of_the_database_is_refused_and_left_alone() {
    drop(fresh("later").await);
    raw_database::open("later", Some(99), &[]).await.close();
    assert!(matches!(IndexedDbStorage::open("later").await, Err(StoreError::Refused(_))));
}

#[wasm_bindgen_test]
async fn another_tab_can_change_the_form() {
    let storage = fresh("shared").await;
    // Waits for ever unless the storage lets go.
    raw_database::open("shared", Some(99), &[]).await.close();
    assert!(storage.installed().await.is_err());
}

#[wasm_bindgen_test]
fn a_full_device_is_told_apart() {
    let exception = web_sys::DomException::new_with_message_and_name("no room", "QuotaExceededError").unwrap();
    assert_eq!(StoreError::from(JsValue::from(exception)), StoreError::Full);
}
