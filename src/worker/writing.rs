//! How the engine keeps the reader's own records.

use super::engine::Engine;
use super::protocol::{Event, Written};
use crate::catalog::{Catalog, Entry, RecordIndex, RecordRow};
use crate::model::{Conference, Origin};
use crate::platform::clock::milliseconds;
use crate::platform::timer::rest;
use crate::store::{Row, Storage, Store, StoreError, WHOLE, decode, enclose};

/// While much is being written, the page is told of it this often, in milliseconds.
const BETWEEN: f64 = 500.0;

impl Engine {
    /// Keeps those of `records` that can be read, all or none, and shows them.
    pub(super) async fn put_own(&self, number: u32, records: &[Vec<u8>]) {
        let Some(store) = self.store() else { return };
        let (mut rows, mut entries, mut unreadable) = (Vec::new(), Vec::new(), Vec::new());
        for (position, record) in (0..).zip(records) {
            rest().await;
            match row(record) {
                Some((row, conference)) => {
                    rows.push(row);
                    entries.push(Entry { conference, origin: Origin::Own });
                }
                None => unreadable.push(position),
            }
        }
        let outcome = store.put_own(&rows).await;
        if outcome.is_ok() {
            for entry in &entries {
                rest().await;
                self.change(|catalog| {
                    catalog.add(entry);
                });
            }
            self.settle().await;
        }
        self.tell(&store, number, entries.len(), unreadable, outcome).await;
    }

    /// Deletes records, all or none.
    pub(super) async fn delete_own(&self, number: u32, ids: &[String]) {
        let Some(store) = self.store() else { return };
        let outcome = store.delete_own(ids).await;
        if outcome.is_ok() {
            for id in ids {
                self.change(|catalog| {
                    if let Some(record) = catalog.get(id, Origin::Own) {
                        catalog.remove(record);
                    }
                });
            }
        }
        self.tell(&store, number, ids.len(), Vec::new(), outcome).await;
    }

    fn change(&self, change: impl FnOnce(&mut Catalog)) {
        if let Some(holdings) = self.0.holdings.borrow_mut().as_mut() {
            change(&mut holdings.catalog);
        }
    }

    /// Folds what was added once there is much of it, in steps, between which the page is answered.
    async fn settle(&self) {
        let mut step = 0;
        let mut more = false;
        self.change(|catalog| more = catalog.is_unsettled());
        while more {
            self.change(|catalog| more = catalog.settle(step));
            step += 1;
            rest().await;
        }
    }

    /// Says what came of it, and shows what there is now; while more is waiting to be written, only from time to time.
    async fn tell(&self, store: &Store, number: u32, rows: usize, unreadable: Vec<u32>, outcome: Result<(), StoreError>) {
        let written = if outcome.is_ok() { u32::try_from(rows).unwrap_or(u32::MAX) } else { 0 };
        self.emit(&Event::Written(Written { number, written, unreadable, failure: outcome.err().map(|error| error.to_string()) }));
        if written == 0 {
            return;
        }
        let revision = store.changes_since(0).await.map(|changes| changes.revision).unwrap_or_default();
        if let Some(holdings) = self.0.holdings.borrow_mut().as_mut() {
            holdings.revision = holdings.revision.max(revision);
        }
        self.0.is_kept.set(false);
        self.keep_soon();
        let now = milliseconds();
        if !self.0.queue.borrow().is_writing() || now - self.0.told.get() > BETWEEN {
            self.0.told.set(now);
            self.tell_edition();
            self.send_few(store).await;
        }
    }

    /// Of a small archive the page has every record.
    async fn send_few(&self, store: &Store) {
        let wanted: Vec<(RecordIndex, Origin, String)> = match self.0.holdings.borrow().as_ref() {
            Some(holdings) if holdings.catalog.len() <= WHOLE => {
                let record = |(index, id, row): (RecordIndex, &str, RecordRow)| (index, row.origin(), id.to_owned());
                holdings.catalog.rows().map(record).collect()
            }
            _ => return,
        };
        let version = self.0.described.borrow().0.version.clone();
        let keys: Vec<(Origin, String)> = wanted.iter().map(|(_, origin, id)| (*origin, id.clone())).collect();
        let rows = store.records(&version, &keys).await.unwrap_or_default();
        let payloads = wanted.into_iter().zip(rows).filter_map(|((index, origin, _), row)| Some((index, origin, row.payload?)));
        self.send_all(payloads.collect());
    }
}

/// The row of a record that came as JSON.
fn row(record: &[u8]) -> Option<(Row, Conference)> {
    let payload = enclose(std::str::from_utf8(record).ok()?);
    let conference: Conference = decode("", Some(&payload)).ok()?;
    Some((Row::new(conference.id.clone(), payload), conference))
}
