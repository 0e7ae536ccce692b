//! How the engine keeps the reader's own records.

use super::engine::Engine;
use super::protocol::{Event, Request, Written};
use crate::model::Conference;
use crate::store::{Row, Storage, StoreError, decode, enclose};

impl Engine {
    /// Keeps those of `records` that can be read, all or none, and shows them.
    pub(super) async fn put_own(&self, number: u32, records: &[Vec<u8>]) {
        let Some(store) = self.store() else { return };
        let (mut rows, mut unreadable) = (Vec::new(), Vec::new());
        for (position, record) in (0..).zip(records) {
            match row(record) {
                Some(row) => rows.push(row),
                None => unreadable.push(position),
            }
        }
        let outcome = store.put_own(&rows).await;
        self.tell(number, rows.len(), unreadable, outcome);
    }

    /// Deletes records, all or none.
    pub(super) async fn delete_own(&self, number: u32, ids: &[String]) {
        let Some(store) = self.store() else { return };
        let outcome = store.delete_own(ids).await;
        self.tell(number, ids.len(), Vec::new(), outcome);
    }

    /// Says what came of it, and reads what there is now.
    fn tell(&self, number: u32, rows: usize, unreadable: Vec<u32>, outcome: Result<(), StoreError>) {
        let written = if outcome.is_ok() { u32::try_from(rows).unwrap_or(u32::MAX) } else { 0 };
        self.emit(&Event::Written(Written { number, written, unreadable, failure: outcome.err().map(|error| error.to_string()) }));
        if written > 0 {
            self.push(Request::Start { online: false });
        }
    }
}

/// The row of a record that came as JSON.
fn row(record: &[u8]) -> Option<Row> {
    let payload = enclose(std::str::from_utf8(record).ok()?);
    let conference: Conference = decode("", Some(&payload)).ok()?;
    Some(Row::new(conference.id, payload))
}
