//! IndexedDB's requests and transactions as futures: a promise that the browser keeps when the event comes.
//!
//! A promise's reader runs before the browser goes on, so that a transaction is still alive when the next request is fired.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, Event, EventTarget, IdbDatabase, IdbObjectStore, IdbRequest, IdbRequestReadyState, IdbTransaction, IdbTransactionMode,
};

use crate::platform::timer::call_after;
use crate::store::StoreError;

/// The first event of one of these kinds on `target`, or `undefined` when none comes within `patience`, in milliseconds.
pub(in crate::store) fn first_event(target: &EventTarget, kinds: &[&str], patience: Option<u32>) -> JsFuture {
    let promise = Promise::new(&mut |resolve, _| {
        for kind in kinds {
            // Fails for a listener that is no function, which this one is.
            let _ = target.add_event_listener_with_callback(kind, &resolve);
        }
        if let Some(milliseconds) = patience {
            call_after(milliseconds, &resolve);
        }
    });
    promise.into()
}

/// Whether what [`first_event`] gave is an event of this kind.
pub(super) fn is_event(came: &Result<JsValue, JsValue>, kind: &str) -> bool {
    came.as_ref().is_ok_and(|came| came.dyn_ref::<Event>().is_some_and(|event| event.type_() == kind))
}

/// What a request is answered.
///
/// # Errors
/// Why it failed; its transaction fails with it.
pub(in crate::store) async fn answer(request: &IdbRequest) -> Result<JsValue, StoreError> {
    // Of requests that were fired together, the later ones may be answered before they are asked after.
    if request.ready_state() == IdbRequestReadyState::Pending {
        // The promise is never broken: a failure resolves it, too.
        let _ = first_event(request, &["success", "error"], None).await;
    }
    match request.error()? {
        Some(exception) => Err(exception.into()),
        None => Ok(request.result()?),
    }
}

/// A transaction over these object stores that reads.
///
/// # Errors
/// When the database is closed.
pub(super) fn reading(database: &IdbDatabase, stores: &[&str]) -> Result<IdbTransaction, JsValue> {
    begin(database, stores, IdbTransactionMode::Readonly)
}

fn begin(database: &IdbDatabase, stores: &[&str], mode: IdbTransactionMode) -> Result<IdbTransaction, JsValue> {
    let names = Array::new();
    for name in stores {
        names.push(&JsValue::from(*name));
    }
    database.transaction_with_str_sequence_and_mode(&names, mode)
}

/// A transaction that writes. Dropped before it has finished, it leaves no trace.
pub(in crate::store) struct Writing {
    transaction: IdbTransaction,
    end: JsFuture,
}

impl Writing {
    /// Begins over these object stores.
    ///
    /// # Errors
    /// When the database is closed.
    pub(in crate::store) fn begin(database: &IdbDatabase, stores: &[&str]) -> Result<Self, JsValue> {
        let transaction = begin(database, stores, IdbTransactionMode::Readwrite)?;
        let end = first_event(&transaction, &["complete", "abort"], None);
        Ok(Self { transaction, end })
    }

    /// One of its object stores.
    ///
    /// # Errors
    /// When it is not one of them, or the transaction is over.
    pub(in crate::store) fn store(&self, name: &str) -> Result<IdbObjectStore, JsValue> {
        self.transaction.object_store(name)
    }

    /// Waits until everything that was fired is on the device, or nothing of it.
    ///
    /// # Errors
    /// Why it is nothing.
    pub(in crate::store) async fn finish(mut self) -> Result<(), StoreError> {
        if is_event(&(&mut self.end).await, "complete") {
            return Ok(());
        }
        Err(self.transaction.error().map_or_else(|| StoreError::Other("the transaction was aborted".to_owned()), StoreError::from))
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        // Refused when it has finished: then there is nothing to abort.
        let _ = self.transaction.abort();
    }
}

impl From<JsValue> for StoreError {
    fn from(thrown: JsValue) -> Self {
        thrown.dyn_into::<DomException>().map_or_else(|_| Self::Other("an answer that was not asked for".to_owned()), Self::from)
    }
}

impl From<DomException> for StoreError {
    fn from(exception: DomException) -> Self {
        match exception.name().as_str() {
            "QuotaExceededError" => Self::Full,
            // VersionError: a later version of the app has already changed the form.
            "SecurityError" | "NotAllowedError" | "VersionError" | "InvalidStateError" => Self::Refused(exception.message()),
            name => Self::Other(format!("{name}: {}", exception.message())),
        }
    }
}
