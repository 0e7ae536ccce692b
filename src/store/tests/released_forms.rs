//! Databases that readers have: each released form becomes the present one with all that is in it.

use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::IdbDatabase;

use super::fixtures::{conference, entries, published, row};
use super::raw_database;
use crate::model::{Origin, Reference};
use crate::store::{Changes, IndexedDbStorage, Installed, Storage, StoreError, StoredSnapshot, encode, load};

const FIRST_FORM: [&str; 4] = ["meta", "conferences", "reference", "own"];

/// A database as the first released version of the app left it: `a` and `b` are published, `mine` is the reader's own.
async fn first_form(name: &str) -> IdbDatabase {
    raw_database::delete(name).await;
    let database = raw_database::open(name, Some(1), &FIRST_FORM).await;
    let installed = Installed { active: Some(published("1", &["a", "b"]).0), pending: None };
    raw_database::put(&database, "meta", &"installed".into(), &raw_database::bytes(&encode(&installed))).await;
    raw_database::put(&database, "reference", &"1".into(), &raw_database::bytes(&encode(&Reference::default()))).await;
    for id in ["a", "b"] {
        let key = Array::of2(&"1".into(), &id.into());
        raw_database::put(&database, "conferences", &key, &raw_database::bytes(&encode(&conference(id)))).await;
    }
    raw_database::put(&database, "own", &"mine".into(), &raw_database::bytes(&encode(&conference("mine")))).await;
    database
}

async fn load_first_form(storage: &IndexedDbStorage) {
    let loaded = load(storage).await.unwrap().unwrap();
    let found: Vec<_> = entries(&loaded).iter().map(|entry| (entry.conference.clone(), entry.origin)).collect();
    let published = |id| (conference(id), Origin::Published);
    assert_eq!(found, [published("a"), published("b"), (conference("mine"), Origin::Own)]);
    assert!(loaded.damaged.is_empty());
}

#[wasm_bindgen_test]
async fn the_first_form_is_kept_whole_and_can_do_what_is_new() {
    first_form("first form").await.close();
    let storage = IndexedDbStorage::open("first form").await.unwrap();
    load_first_form(&storage).await;
    assert_eq!(storage.changes_since(0).await.unwrap(), Changes::default());
    assert_eq!(storage.snapshot().await.unwrap(), None);
    storage.put_own(&[row("another")]).await.unwrap();
    assert_eq!(storage.changes_since(0).await.unwrap(), Changes { ids: vec!["another".to_owned()], revision: 1 });
    let snapshot = StoredSnapshot { label: b"label".to_vec(), parts: vec![b"part".to_vec()] };
    storage.put_snapshot(&snapshot, 1).await.unwrap();
    drop(storage);
    let storage = IndexedDbStorage::open("first form").await.unwrap();
    assert_eq!(storage.snapshot().await.unwrap(), Some(snapshot));
    assert_eq!(storage.own().await.unwrap(), [row("another"), row("mine")]);
}

/// A database as the second released form was left: the same records, a change of `mine` and a snapshot.
async fn second_form(name: &str) -> IdbDatabase {
    first_form(name).await.close();
    let database = raw_database::open(name, Some(2), &["snapshot", "changes"]).await;
    raw_database::put(&database, "changes", &1.into(), &"earlier".into()).await;
    raw_database::put(&database, "changes", &2.into(), &"mine".into()).await;
    raw_database::put(&database, "snapshot", &"label".into(), &raw_database::bytes(b"label")).await;
    raw_database::put(&database, "snapshot", &"revision".into(), &1.into()).await;
    raw_database::put(&database, "snapshot", &0.into(), &raw_database::bytes(b"part")).await;
    database
}

#[wasm_bindgen_test]
async fn the_second_form_is_kept_whole_and_takes_drafts() {
    second_form("second form").await.close();
    let storage = IndexedDbStorage::open("second form").await.unwrap();
    let snapshot = StoredSnapshot { label: b"label".to_vec(), parts: vec![b"part".to_vec()] };
    assert_eq!(storage.snapshot().await.unwrap(), Some(snapshot));
    assert_eq!(storage.changes_since(1).await.unwrap(), Changes { ids: vec!["mine".to_owned()], revision: 2 });
    assert_eq!(storage.forgotten().await.unwrap(), 1);
    load_first_form(&storage).await;
    assert!(storage.drafts(None, 9).await.unwrap().is_empty());
    storage.put_drafts(&[row("draft")]).await.unwrap();
    drop(storage);
    let storage = IndexedDbStorage::open("second form").await.unwrap();
    assert_eq!(storage.draft("draft").await.unwrap(), Some(row("draft")));
    assert_eq!(storage.own().await.unwrap(), [row("mine")]);
}

#[wasm_bindgen_test]
async fn two_programs_read_and_write_the_same_database() {
    let (engine, desk) = (super::in_browser::fresh("two").await, IndexedDbStorage::open("two").await.unwrap());
    desk.put_drafts(&[row("draft")]).await.unwrap();
    engine.put_own(&[row("mine")]).await.unwrap();
    assert_eq!(desk.own().await.unwrap(), [row("mine")]);
    assert_eq!(engine.drafts(None, 9).await.unwrap(), [row("draft")]);
    // Waits for ever unless both let go.
    raw_database::open("two", Some(99), &[]).await.close();
    assert!(desk.draft("draft").await.is_err() && engine.installed().await.is_err());
}

#[wasm_bindgen_test]
async fn a_tab_that_does_not_let_go_of_an_earlier_form_is_not_waited_for_and_held_up_by_nobody_later() {
    let held = first_form("held").await;
    let refused = IndexedDbStorage::open("held").await.unwrap_err();
    assert_eq!(refused, StoreError::Refused("another tab holds an older form of it".to_owned()));
    held.close();
    // Waits for ever unless the store that came too late is closed again.
    raw_database::open("held", Some(98), &[]).await.close();
    let database = raw_database::open("held", None, &[]).await;
    assert!(
        ["changes", "snapshot", "own", "drafts"].iter().all(|name| raw_database::has(&database, name)),
        "the late upgrade was a whole one"
    );
}

#[wasm_bindgen_test]
async fn a_tab_that_lets_go_in_time_is_waited_for() {
    let held = first_form("let go").await;
    let opening = IndexedDbStorage::open("let go");
    let closing = async {
        crate::platform::timer::sleep(200).await;
        held.close();
    };
    let (opened, ()) = futures::future::join(opening, closing).await;
    load_first_form(&opened.unwrap()).await;
}

#[wasm_bindgen_test]
async fn an_upgrade_that_fails_leaves_the_earlier_form() {
    raw_database::delete("odd").await;
    // No version of the app ever made this: the second form's object store is there already.
    let odd = raw_database::open("odd", Some(1), &["meta", "conferences", "reference", "own", "changes"]).await;
    raw_database::put(&odd, "own", &"mine".into(), &JsValue::from("kept")).await;
    odd.close();
    assert!(matches!(IndexedDbStorage::open("odd").await, Err(StoreError::Refused(_))));
    let odd = raw_database::open("odd", None, &[]).await;
    assert!((odd.version() - 1.0).abs() < f64::EPSILON);
    assert!(!raw_database::has(&odd, "snapshot"));
}
