//! The suite in a real browser, and what only IndexedDB can show.

use futures::FutureExt;
use indexed_db_futures::database::Database;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::fixtures::{conference, published, row, rows};
use crate::platform::timer::sleep;
use crate::store::{IndexedDbStorage, MemoryStorage, Role, Storage, StoreError, load};

wasm_bindgen_test_configure!(run_in_browser);

/// A database of its own for each test, empty at its start.
async fn fresh(name: &str) -> IndexedDbStorage {
    Database::delete_by_name(name).unwrap().await.unwrap();
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
    storage.put_own(&row("mine")).await.unwrap();
    drop(storage);
    let storage = IndexedDbStorage::open("outlive").await.unwrap();
    let loaded = load(&storage).await.unwrap().unwrap();
    assert_eq!(loaded.entries.len(), 2);
    assert_eq!(loaded.entries[0].conference, conference("a"));
}

#[wasm_bindgen_test]
async fn an_interrupted_installation_leaves_the_previous_state() {
    let storage = fresh("interrupted").await;
    storage.install(&published("1", &["a"]).0, &rows(&["a"]), Role::Active).await.unwrap();
    let next = published("2", &["b"]).0;
    let next_rows = rows(&["b"]);
    for steps in 0..4 {
        // The page goes away in the midst of the transaction: the future is dropped after some of its steps.
        let mut installation = Box::pin(storage.install(&next, &next_rows, Role::Active));
        for _ in 0..steps {
            if (&mut installation).now_or_never().is_some() {
                break;
            }
            sleep(0).await;
        }
        drop(installation);
        let installed = storage.installed().await.unwrap();
        let loaded = load(&storage).await.unwrap().unwrap();
        assert_eq!(Some(&loaded.manifest), installed.active.as_ref());
        let expected = if loaded.manifest.version == "1" { "a" } else { "b" };
        assert_eq!(loaded.entries[0].conference.id, expected, "never a mixture");
    }
}

#[wasm_bindgen_test]
async fn a_later_form_of_the_database_is_refused_and_left_alone() {
    drop(fresh("later").await);
    Database::open("later").with_version(99_u32).await.unwrap().close();
    assert!(matches!(IndexedDbStorage::open("later").await, Err(StoreError::Refused(_))));
}

#[wasm_bindgen_test]
async fn another_tab_can_change_the_form() {
    let storage = fresh("shared").await;
    // Waits for ever unless the storage lets go.
    Database::open("shared").with_version(99_u32).await.unwrap().close();
    assert!(storage.installed().await.is_err());
}

#[wasm_bindgen_test]
fn a_full_device_is_told_apart() {
    let exception = web_sys::DomException::new_with_message_and_name("no room", "QuotaExceededError").unwrap();
    let error = indexed_db_futures::error::Error::from(exception);
    assert_eq!(StoreError::from(error), StoreError::Full);
}
