//! The browser's store: IndexedDB (W3C Indexed Database API 3.0).
//!
//! A transaction lives only as long as it has requests: nothing but IndexedDB is awaited inside one. Writing fires all requests and
//! then waits for the transaction as a whole, because room may only be found missing at its end.

use futures::channel::oneshot;
use futures::future::{Either, select, try_join, try_join3};
use indexed_db_futures::Build;
use indexed_db_futures::KeyRange;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::{DomException, Error, OpenDbError};
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::query_source::QuerySource;
use indexed_db_futures::transaction::{Transaction, TransactionFinishKind, TransactionMode};
use indexed_db_futures::typed_array::{Uint8Array, Uint8ArraySlice};

use super::migrations::{CONFERENCES, INSTALLED, META, OWN, REFERENCE, VERSION, migrate};
use super::{DatasetRows, Installed, Role, Row, Storage, StoreError, decode, encode};
use crate::model::Manifest;
use crate::platform::timer::sleep;

/// How long another tab may take to let go of an older form of the database.
const BLOCKED_MILLISECONDS: u32 = 3_000;

/// How long a browser may take to answer at all: some forget the request when the tab is in the background.
const OPENING_MILLISECONDS: u32 = 10_000;

/// How many rows are handed to the browser in one stretch of work.
const ROWS_AT_ONCE: usize = 50;

/// Sorts after every id, which is ASCII.
const AFTER_EVERY_ID: &str = "\u{ffff}";

/// Rows in IndexedDB.
#[derive(Debug)]
pub struct IndexedDbStorage {
    database: Database,
}

impl IndexedDbStorage {
    /// Opens the database, creating or upgrading it.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the browser, a later version of the app or another tab does not allow it; else what it says.
    pub async fn open(name: &str) -> Result<Self, StoreError> {
        let (blocked, is_blocked) = oneshot::channel();
        let request = Database::open(name)
            .with_version(VERSION)
            .with_on_blocked(move |_| {
                // Nobody listens any more once the database is open.
                let _ = blocked.send(());
                Ok(())
            })
            .with_on_upgrade_needed(|event, database| migrate(&database, whole_version(event.old_version())))
            .build()?;
        let database = match select(request, Box::pin(patience(is_blocked))).await {
            Either::Left((opened, _)) => opened?,
            Either::Right((reason, _)) => return Err(StoreError::Refused(reason.to_owned())),
        };
        close_when_asked(&database);
        Ok(Self { database })
    }

    fn reading<const N: usize>(&self, stores: [&str; N]) -> Result<Transaction<'_>, StoreError> {
        Ok(self.database.transaction(stores).with_mode(TransactionMode::Readonly).build()?)
    }

    fn writing<const N: usize>(&self, stores: [&str; N]) -> Result<Transaction<'_>, StoreError> {
        Ok(self.database.transaction(stores).with_mode(TransactionMode::Readwrite).build()?)
    }

    /// Changes which versions are installed, deletes the rows of those that are no longer, and adds the rows of a new one.
    async fn change(&self, next: impl FnOnce(Installed) -> Installed, new: Option<(&str, &DatasetRows)>) -> Result<Installed, StoreError> {
        let transaction = self.writing([META, CONFERENCES, REFERENCE])?;
        let meta = transaction.object_store(META)?;
        let conferences = transaction.object_store(CONFERENCES)?;
        let references = transaction.object_store(REFERENCE)?;
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
            conferences.delete::<[&str; 2], _>(records_of(version)).build()?;
            references.delete::<&str, _>(version).build()?;
        }
        put(&meta, INSTALLED, &encode(&after))?;
        if let Some((version, rows)) = new {
            write(&conferences, version, &rows.conferences).await?;
            put(&references, version, rows.reference.as_deref().unwrap_or_default())?;
        }
        finish(&transaction).await?;
        Ok(after)
    }
}

impl Storage for IndexedDbStorage {
    async fn installed(&self) -> Result<Installed, StoreError> {
        let transaction = self.reading([META])?;
        read_installed(&transaction.object_store(META)?).await
    }

    async fn rows(&self, version: &str) -> Result<DatasetRows, StoreError> {
        let transaction = self.reading([CONFERENCES, REFERENCE])?;
        let conferences = transaction.object_store(CONFERENCES)?;
        let references = transaction.object_store(REFERENCE)?;
        let reference = references.get::<Uint8Array, &str, _>(version).build()?;
        let keys = conferences.get_all_keys::<Vec<String>>().with_query::<[&str; 2], _>(records_of(version)).build()?;
        let payloads = conferences.get_all::<Uint8Array>().with_query::<[&str; 2], _>(records_of(version)).build()?;
        let (reference, keys, payloads) = try_join3(reference, keys, payloads).await?;
        let id = |key: Result<Vec<String>, Error>| key.ok().and_then(|key| key.into_iter().nth(1)).unwrap_or_default();
        let conferences = keys.zip(payloads).map(|(key, payload)| Row { key: id(key), payload: payload.ok().map(Into::into) }).collect();
        Ok(DatasetRows { reference: reference.map(Into::into), conferences })
    }

    async fn install(&self, manifest: &Manifest, rows: &DatasetRows, role: Role) -> Result<(), StoreError> {
        self.change(|installed| installed.with(manifest.clone(), role), Some((&manifest.version, rows))).await.map(|_| ())
    }

    async fn activate_pending(&self) -> Result<Installed, StoreError> {
        self.change(Installed::activated, None).await
    }

    async fn discard_pending(&self) -> Result<(), StoreError> {
        self.change(|installed| Installed { pending: None, ..installed }, None).await.map(|_| ())
    }

    async fn own(&self) -> Result<Vec<Row>, StoreError> {
        let transaction = self.reading([OWN])?;
        let own = transaction.object_store(OWN)?;
        let keys = own.get_all_keys::<String>().build()?;
        let payloads = own.get_all::<Uint8Array>().build()?;
        let (keys, payloads) = try_join(keys, payloads).await?;
        let row = |(key, payload): (Result<String, Error>, Result<Uint8Array, Error>)| Row {
            key: key.unwrap_or_default(),
            payload: payload.ok().map(Into::into),
        };
        Ok(keys.zip(payloads).map(row).collect())
    }

    async fn put_own(&self, row: &Row) -> Result<(), StoreError> {
        let transaction = self.writing([OWN])?;
        put(&transaction.object_store(OWN)?, &row.key, row.payload.as_deref().unwrap_or_default())?;
        finish(&transaction).await
    }

    async fn delete_own(&self, key: &str) -> Result<(), StoreError> {
        let transaction = self.writing([OWN])?;
        transaction.object_store(OWN)?.delete::<&str, _>(key).build()?;
        finish(&transaction).await
    }
}

/// Ends when there is no use in waiting any longer, and says why.
async fn patience(is_blocked: oneshot::Receiver<()>) -> &'static str {
    match select(is_blocked, Box::pin(sleep(OPENING_MILLISECONDS))).await {
        Either::Left((Ok(()), _)) => {
            sleep(BLOCKED_MILLISECONDS).await;
            "another tab holds an older form of it"
        }
        Either::Left((Err(_), answer)) => {
            answer.await;
            "it does not open"
        }
        Either::Right(_) => "it does not open",
    }
}

/// A later version of the app in another tab wants to change the form: holding on would block it for ever.
fn close_when_asked(database: &Database) {
    let Ok(mut changes) = database.version_changes() else { return };
    let database = database.clone();
    wasm_bindgen_futures::spawn_local(async move {
        if changes.recv().await.is_some() {
            database.close();
        }
    });
}

async fn read_installed(meta: &ObjectStore<'_>) -> Result<Installed, StoreError> {
    let bytes = match meta.get::<Uint8Array, &str, _>(INSTALLED).build()?.await {
        Err(Error::Serialisation(_)) => return Err(StoreError::Damaged { key: INSTALLED.to_owned() }),
        read => read?,
    };
    bytes.map_or_else(|| Ok(Installed::default()), |bytes| decode(INSTALLED, Some(&Vec::from(bytes))))
}

/// Writes the records of a version. The page comes to its turn while the last one of each stretch is being written.
async fn write(conferences: &ObjectStore<'_>, version: &str, rows: &[Row]) -> Result<(), StoreError> {
    for stretch in rows.chunks(ROWS_AT_ONCE) {
        let mut last = None;
        for row in stretch {
            let request = conferences.put(Uint8ArraySlice::new(row.payload.as_deref().unwrap_or_default()));
            last = Some(request.with_key([version, row.key.as_str()]).without_key_type().build()?);
        }
        if let Some(last) = last {
            last.await?;
        }
    }
    Ok(())
}

fn put(store: &ObjectStore<'_>, key: &str, payload: &[u8]) -> Result<(), StoreError> {
    store.put(Uint8ArraySlice::new(payload)).with_key(key).without_key_type().build()?;
    Ok(())
}

/// Waits until everything that was fired is on the device, or nothing of it.
async fn finish(transaction: &Transaction<'_>) -> Result<(), StoreError> {
    if transaction.on_done()?.await == TransactionFinishKind::Ok {
        return Ok(());
    }
    // A failed request is told before the transaction knows why it ends; it knows in the next task.
    sleep(0).await;
    Err(transaction.error().map_or_else(|| StoreError::Other("the transaction was aborted".to_owned()), StoreError::from))
}

fn records_of(version: &str) -> KeyRange<[&str; 2]> {
    KeyRange::Bound([version, ""], false, [version, AFTER_EVERY_ID], false)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "versions are small whole numbers")]
fn whole_version(version: f64) -> u32 {
    version as u32
}

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        match error {
            Error::DomException(exception) => exception.into(),
            _ => Self::Other("an answer that was not asked for".to_owned()),
        }
    }
}

impl From<DomException> for StoreError {
    fn from(exception: DomException) -> Self {
        let exception = web_sys::DomException::from(exception);
        match exception.name().as_str() {
            "QuotaExceededError" => Self::Full,
            // VersionError: a later version of the app has already changed the form.
            "SecurityError" | "NotAllowedError" | "VersionError" | "InvalidStateError" => Self::Refused(exception.message()),
            name => Self::Other(format!("{name}: {}", exception.message())),
        }
    }
}

impl From<OpenDbError> for StoreError {
    fn from(error: OpenDbError) -> Self {
        match error {
            OpenDbError::Base(error) => match Self::from(error) {
                Self::Other(reason) => Self::Refused(reason),
                known => known,
            },
            _ => Self::Refused("there is none".to_owned()),
        }
    }
}
