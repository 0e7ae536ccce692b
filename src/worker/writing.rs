//! How the engine keeps the reader's own records.

use super::engine::Engine;
use super::protocol::{Event, Written};
use crate::model::Conference;
use crate::store::{Row, Storage, Store, StoreError, decode, enclose, load};

impl Engine {
    /// Keeps what can be read of `records`, and shows it.
    pub(super) async fn put_own(&self, number: u32, records: &[Vec<u8>]) {
        let mut written = Written { number, ..Written::default() };
        let mut rows = Vec::new();
        for (position, record) in (0..).zip(records) {
            match row(record) {
                Some(row) => rows.push(row),
                None => written.unreadable.push(position),
            }
        }
        if let Some(store) = self.store() {
            for row in &rows {
                if !count(&mut written, store.put_own(row).await) {
                    break;
                }
            }
            self.show_written(&store, written).await;
        }
    }

    /// Deletes, and shows what remains.
    pub(super) async fn delete_own(&self, number: u32, ids: &[String]) {
        let mut written = Written { number, ..Written::default() };
        if let Some(store) = self.store() {
            for id in ids {
                if !count(&mut written, store.delete_own(id).await) {
                    break;
                }
            }
            self.show_written(&store, written).await;
        }
    }

    async fn show_written(&self, store: &Store, mut written: Written) {
        if written.written > 0 {
            match load(store).await {
                Ok(Some(loaded)) => self.show(loaded).await,
                Ok(None) => {}
                Err(error) => written.failure = Some(error.to_string()),
            }
        }
        self.emit(&Event::Written(written));
    }
}

/// Notes what came of writing one record; `false` when it is no use to go on.
fn count(written: &mut Written, outcome: Result<(), StoreError>) -> bool {
    match outcome {
        Ok(()) => written.written += 1,
        Err(error) => written.failure = Some(error.to_string()),
    }
    written.failure.is_none()
}

/// The row of a record that came as JSON.
fn row(record: &[u8]) -> Option<Row> {
    let payload = enclose(std::str::from_utf8(record).ok()?);
    let conference: Conference = decode("", Some(&payload)).ok()?;
    Some(Row::new(conference.id, payload))
}
