//! IndexedDB without the store: what another tab, or an earlier version of the app, does to it.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, IdbDatabase, IdbFactory, IdbOpenDbRequest};

use crate::platform::page::window;
use crate::store::indexed_db::request::{Writing, answer, first_event};

fn factory() -> IdbFactory {
    window().indexed_db().unwrap().unwrap()
}

/// Waits until nobody holds it.
pub async fn delete(name: &str) {
    answer(&factory().delete_database(name).unwrap()).await.unwrap();
}

/// Opens as it is, or in this version of its form, with these object stores added. Waits until nobody holds an earlier version.
pub async fn open(name: &str, version: Option<u32>, new_stores: &[&str]) -> IdbDatabase {
    let request = version.map_or_else(|| factory().open(name), |version| factory().open_with_u32(name, version)).unwrap();
    let first: Event = first_event(&request, &["upgradeneeded", "success"], None).await.unwrap().unchecked_into();
    let database: IdbDatabase = request.result().unwrap().unchecked_into();
    if first.type_() == "upgradeneeded" {
        for name in new_stores {
            database.create_object_store(name).unwrap();
        }
        opened(&request).await;
    }
    database
}

async fn opened(request: &IdbOpenDbRequest) {
    let event: Event = first_event(request, &["success", "error"], None).await.unwrap().unchecked_into();
    assert_eq!(event.type_(), "success");
}

/// Whether it has this object store.
pub fn has(database: &IdbDatabase, store: &str) -> bool {
    database.transaction_with_str(store).is_ok()
}

pub async fn put(database: &IdbDatabase, store: &str, key: &JsValue, value: &JsValue) {
    let transaction = Writing::begin(database, &[store]).unwrap();
    transaction.store(store).unwrap().put_with_key(value, key).unwrap();
    transaction.finish().await.unwrap();
}

pub fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}
