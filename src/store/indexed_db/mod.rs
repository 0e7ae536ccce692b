//! The browser's store: IndexedDB (W3C Indexed Database API 3.0).
//!
//! A transaction lives only as long as it has requests: nothing but IndexedDB is awaited inside one. Writing fires all requests and
//! then waits for the transaction as a whole, because room may only be found missing at its end.

mod keys;
mod opening;
pub(super) mod request;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest};

use self::keys::{id_of, key_of, range, records_of, store_of};
use self::request::{Writing, answer, reading};
use super::migrations::{CHANGES, CONFERENCES, DRAFTS, INSTALLED, LABEL, META, OWN, REFERENCE, REVISION, SNAPSHOT};
use super::storage::distinct;
use super::{Changes, Collection, DatasetRows, Installed, Role, Row, SnapshotSource, Storage, StoreError, StoredSnapshot, decode, encode};
use crate::model::{Manifest, Origin};

/// How many rows are handed to the browser in one stretch of work.
const ROWS_AT_ONCE: usize = 50;

/// How many parts of a snapshot are asked for at once.
const PARTS_AT_ONCE: u32 = 16;

/// Rows in IndexedDB.
#[derive(Debug)]
pub struct IndexedDbStorage {
    database: IdbDatabase,
}

/// What is to become of a row: written with this payload, or deleted.
struct Change<'a> {
    key: &'a str,
    payload: Option<&'a [u8]>,
}

impl<'a> Change<'a> {
    fn put(row: &'a Row) -> Self {
        Self { key: &row.key, payload: Some(row.payload.as_deref().unwrap_or_default()) }
    }

    fn delete(keys: &'a [String]) -> Vec<Self> {
        keys.iter().map(|key| Self { key, payload: None }).collect()
    }
}

impl IndexedDbStorage {
    /// Opens the database, creating or upgrading it.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the browser, a later version of the app or another tab does not allow it; else what it says.
    pub async fn open(name: &str) -> Result<Self, StoreError> {
        Ok(Self { database: opening::open(name).await? })
    }

    /// An object store, in a transaction of its own that reads.
    fn reading(&self, store: &str) -> Result<IdbObjectStore, StoreError> {
        Ok(reading(&self.database, &[store])?.object_store(store)?)
    }

    /// Changes which versions are installed, deletes the rows of those that are no longer, and adds the rows of a new one.
    async fn change(&self, next: &dyn Fn(Installed) -> Installed, new: Option<(&str, &DatasetRows)>) -> Result<Installed, StoreError> {
        let transaction = Writing::begin(&self.database, &[META, CONFERENCES, REFERENCE])?;
        let meta = transaction.store(META)?;
        let conferences = transaction.store(CONFERENCES)?;
        let references = transaction.store(REFERENCE)?;
        let before = match read_installed(&meta).await {
            Err(StoreError::Damaged { .. }) => {
                // It is not known whose rows there are: start anew.
                conferences.clear()?;
                references.clear()?;
                Installed::default()
            }
            read => read?,
        };
        let after = next(before.clone());
        for version in before.dropped(&after) {
            conferences.delete(&records_of(Collection::Published(version), None)?)?;
            references.delete(&JsValue::from(version))?;
        }
        put(&meta, &JsValue::from(INSTALLED), &encode(&after))?;
        if let Some((version, rows)) = new {
            let changes: Vec<Change<'_>> = rows.conferences.iter().map(Change::put).collect();
            write(&conferences, Collection::Published(version), &changes, None).await?;
            put(&references, &JsValue::from(version), rows.reference.as_deref().unwrap_or_default())?;
        }
        transaction.finish().await?;
        Ok(after)
    }

    async fn change_own(&self, changes: Vec<Change<'_>>) -> Result<(), StoreError> {
        let transaction = Writing::begin(&self.database, &[OWN, CHANGES])?;
        write(&transaction.store(OWN)?, Collection::Own, &changes, Some(&transaction.store(CHANGES)?)).await?;
        transaction.finish().await
    }

    async fn change_drafts(&self, changes: Vec<Change<'_>>) -> Result<(), StoreError> {
        let transaction = Writing::begin(&self.database, &[DRAFTS])?;
        write(&transaction.store(DRAFTS)?, Collection::Drafts, &changes, None).await?;
        transaction.finish().await
    }
}

impl Storage for IndexedDbStorage {
    async fn installed(&self) -> Result<Installed, StoreError> {
        read_installed(&self.reading(META)?).await
    }

    async fn reference(&self, version: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(bytes(answer(&self.reading(REFERENCE)?.get(&JsValue::from(version))?).await?))
    }

    async fn page(&self, collection: Collection<'_>, after: Option<&str>, limit: u32) -> Result<Vec<Row>, StoreError> {
        let records = self.reading(store_of(collection))?;
        let range = records_of(collection, after)?;
        // Of 0 rows, the browser understands all.
        let (keys, payloads) = both(&records, &range, limit.max(1)).await?;
        let row = |(key, payload): (JsValue, JsValue)| Row { key: id_of(key), payload: bytes(payload) };
        Ok(keys.iter().zip(payloads.iter()).map(row).collect())
    }

    async fn records(&self, version: &str, wanted: &[(Origin, String)]) -> Result<Vec<Row>, StoreError> {
        let transaction = reading(&self.database, &[CONFERENCES, OWN])?;
        let mut requests = Vec::with_capacity(wanted.len());
        for (origin, id) in wanted {
            let collection = match origin {
                Origin::Published => Collection::Published(version),
                Origin::Own => Collection::Own,
            };
            requests.push(transaction.object_store(store_of(collection))?.get(&key_of(collection, id))?);
        }
        let mut rows = Vec::with_capacity(wanted.len());
        for ((_, id), request) in wanted.iter().zip(requests) {
            rows.push(Row { key: id.clone(), payload: bytes(answer(&request).await?) });
        }
        Ok(rows)
    }

    async fn install(&self, manifest: &Manifest, rows: &DatasetRows, role: Role) -> Result<(), StoreError> {
        self.change(&|installed| installed.with(manifest.clone(), role), Some((&manifest.version, rows))).await.map(|_| ())
    }

    async fn activate_pending(&self) -> Result<Installed, StoreError> {
        self.change(&Installed::activated, None).await
    }

    async fn discard_pending(&self) -> Result<(), StoreError> {
        self.change(&|installed| Installed { pending: None, ..installed }, None).await.map(|_| ())
    }

    async fn put_own(&self, rows: &[Row]) -> Result<(), StoreError> {
        self.change_own(rows.iter().map(Change::put).collect()).await
    }

    async fn delete_own(&self, keys: &[String]) -> Result<(), StoreError> {
        self.change_own(Change::delete(keys)).await
    }

    async fn draft(&self, id: &str) -> Result<Option<Row>, StoreError> {
        let value = answer(&self.reading(DRAFTS)?.get(&JsValue::from(id))?).await?;
        Ok((!value.is_undefined()).then(|| Row { key: id.to_owned(), payload: bytes(value) }))
    }

    async fn put_drafts(&self, rows: &[Row]) -> Result<(), StoreError> {
        self.change_drafts(rows.iter().map(Change::put).collect()).await
    }

    async fn delete_drafts(&self, ids: &[String]) -> Result<(), StoreError> {
        self.change_drafts(Change::delete(ids)).await
    }

    async fn changes_since(&self, revision: u32) -> Result<Changes, StoreError> {
        let later = range(&JsValue::from(revision), &JsValue::from(f64::INFINITY), true)?;
        let (keys, ids) = both(&self.reading(CHANGES)?, &later, u32::MAX).await?;
        let ids = distinct(ids.iter().filter_map(|id| id.as_string()).collect());
        Ok(Changes { ids, revision: keys.at(-1).as_f64().map_or(revision, whole) })
    }

    async fn forgotten(&self) -> Result<u32, StoreError> {
        comprised(&self.reading(SNAPSHOT)?).await
    }

    async fn snapshot(&self) -> Result<Option<StoredSnapshot>, StoreError> {
        let store = self.reading(SNAPSHOT)?;
        let label = store.get(&JsValue::from(LABEL))?;
        let mut parts = Vec::new();
        for stretch in 0.. {
            let mut requests = Vec::new();
            for part in 0..PARTS_AT_ONCE {
                requests.push(store.get(&JsValue::from(stretch * PARTS_AT_ONCE + part))?);
            }
            // While one is copied the browser reads the next; it can let go of each that is.
            for request in requests {
                let part = answer(&request).await?;
                if part.is_undefined() {
                    let label = bytes(answer(&label).await?);
                    return Ok(label.map(|label| StoredSnapshot { label, parts }));
                }
                let Some(part) = bytes(part) else { return Ok(None) };
                parts.push(part);
            }
        }
        Ok(None)
    }

    async fn put_snapshot(&self, snapshot: &dyn SnapshotSource, revision: u32) -> Result<(), StoreError> {
        let transaction = Writing::begin(&self.database, &[SNAPSHOT, CHANGES])?;
        let store = transaction.store(SNAPSHOT)?;
        if comprised(&store).await? > revision {
            return Ok(());
        }
        store.clear()?;
        store.put_with_key(&JsValue::from(revision), &JsValue::from(REVISION))?;
        put(&store, &JsValue::from(LABEL), &snapshot.label())?;
        for place in 0_u32.. {
            let Some(part) = snapshot.part(place as usize) else { break };
            // One by one: the page comes to its turn, and not all of them need be in the tab's memory twice.
            answer(&put(&store, &JsValue::from(place), &part)?).await?;
        }
        let covered = range(&JsValue::from(0), &JsValue::from(revision), false)?;
        transaction.store(CHANGES)?.delete(&covered)?;
        transaction.finish().await
    }

    async fn delete_snapshot(&self) -> Result<(), StoreError> {
        let transaction = Writing::begin(&self.database, &[SNAPSHOT])?;
        transaction.store(SNAPSHOT)?.clear()?;
        transaction.finish().await
    }
}

/// The last change that the snapshot comprises.
async fn comprised(store: &IdbObjectStore) -> Result<u32, StoreError> {
    Ok(answer(&store.get(&JsValue::from(REVISION))?).await?.as_f64().map_or(0, whole))
}

async fn read_installed(meta: &IdbObjectStore) -> Result<Installed, StoreError> {
    let row = answer(&meta.get(&JsValue::from(INSTALLED))?).await?;
    if row.is_undefined() { Ok(Installed::default()) } else { decode(INSTALLED, bytes(row).as_deref()) }
}

/// At most `limit` keys and values of a range, in the order of the keys.
async fn both(store: &IdbObjectStore, range: &JsValue, limit: u32) -> Result<(Array, Array), StoreError> {
    let keys = store.get_all_keys_with_key_and_limit(range, limit)?;
    let values = store.get_all_with_key_and_limit(range, limit)?;
    Ok((answer(&keys).await?.unchecked_into(), answer(&values).await?.unchecked_into()))
}

/// Changes rows, and adds the key of each to `log`. The page comes to its turn while the last one of each stretch is being written.
async fn write(
    records: &IdbObjectStore,
    collection: Collection<'_>,
    changes: &[Change<'_>],
    log: Option<&IdbObjectStore>,
) -> Result<(), StoreError> {
    for stretch in changes.chunks(ROWS_AT_ONCE) {
        let mut last = None;
        for change in stretch {
            let key = key_of(collection, change.key);
            last = Some(match change.payload {
                Some(payload) => put(records, &key, payload)?,
                None => records.delete(&key)?,
            });
            if let Some(log) = log {
                log.put(&JsValue::from(change.key))?;
            }
        }
        if let Some(last) = last {
            answer(&last).await?;
        }
    }
    Ok(())
}

fn put(store: &IdbObjectStore, key: &JsValue, payload: &[u8]) -> Result<IdbRequest, JsValue> {
    store.put_with_key(&Uint8Array::from(payload), key)
}

/// The bytes of a value; `None` when it is something else.
fn bytes(value: JsValue) -> Option<Vec<u8>> {
    value.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "revisions are small whole numbers")]
fn whole(revision: f64) -> u32 {
    revision as u32
}
