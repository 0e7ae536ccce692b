//! The payload of a row: JSON in an envelope that says which form it has, so that an old row can always be read.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::StoreError;

/// The version of the records' form in rows. A later form keeps a reader for every earlier one, in [`decode`].
pub const ROW_SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Written<'a, T> {
    schema: u32,
    record: &'a T,
}

#[derive(Deserialize)]
struct Read<T> {
    schema: u32,
    record: T,
}

/// The payload of a record.
///
/// # Errors
/// [`StoreError::Other`] when the record cannot be written as JSON.
pub fn encode<T: Serialize>(record: &T) -> Result<Vec<u8>, StoreError> {
    serde_json::to_vec(&Written { schema: ROW_SCHEMA, record }).map_err(|error| StoreError::Other(error.to_string()))
}

/// The record of a payload; `key` only names the row in the error.
///
/// # Errors
/// [`StoreError::Damaged`] when it is not what [`encode`] writes, or of a later form.
pub fn decode<T: DeserializeOwned>(key: &str, payload: Option<&[u8]>) -> Result<T, StoreError> {
    let read = payload.and_then(|payload| serde_json::from_slice::<Read<T>>(payload).ok());
    match read {
        Some(read) if read.schema == ROW_SCHEMA => Ok(read.record),
        _ => Err(StoreError::Damaged { key: key.to_owned() }),
    }
}
