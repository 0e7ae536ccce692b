//! How the engine keeps the reader's own records.

use super::engine::Engine;
use super::protocol::{Event, Request, Written};
use crate::catalog::{Catalog, Entry, RecordIndex, RecordRow};
use crate::model::{Conference, Origin};
use crate::platform::clock::milliseconds;
use crate::platform::timer::rest;
use crate::store::{Row, Storage, Store, StoreError, WHOLE, changed_rows, decode, enclose, seen_records, take_change};

/// While much is being written, the page is told of it this often, in milliseconds.
const BETWEEN: f64 = 500.0;

impl Engine {
    /// Keeps those of `records` that can be read, all or none, and shows them.
    pub(super) async fn put_own(&self, number: u32, records: &[Vec<u8>]) {
        let store = self.open().await;
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
        let mut taken = 0;
        if outcome.is_ok() && entries.iter().all(|entry| self.is_new(&entry.conference)) {
            for entry in &entries {
                rest().await;
                self.change(|catalog| {
                    catalog.add(entry);
                });
            }
            taken = rows.len();
        }
        // What stands over a published record, or did, is taken in as any change is.
        self.tell(&store, Written { number, unreadable, ..Written::default() }, rows.len(), outcome, taken).await;
    }

    /// Whether a record of the reader's has nothing to do with any other: it is no correction, and takes no other one's place.
    fn is_new(&self, record: &Conference) -> bool {
        let is_correction = record.personal.as_ref().is_some_and(|personal| personal.base.is_some());
        let holdings = self.0.holdings.borrow();
        let is_known = holdings.as_ref().is_some_and(|holdings| holdings.catalog.get(&record.id, Origin::Own).is_some());
        !is_correction && !is_known
    }

    /// Deletes records, all or none.
    pub(super) async fn delete_own(&self, number: u32, ids: &[String]) {
        let store = self.open().await;
        let outcome = store.delete_own(ids).await;
        // What is gone is taken out as any change is.
        self.tell(&store, Written { number, ..Written::default() }, ids.len(), outcome, 0).await;
    }

    fn change(&self, change: impl FnOnce(&mut Catalog)) {
        if let Some(holdings) = self.0.holdings.borrow_mut().as_mut() {
            change(&mut holdings.catalog);
        }
    }

    /// Takes in the changes since those that the catalog has, its own `taken` in already, and those of other tabs.
    async fn catch_up(&self, store: &Store, taken: usize) -> Result<(), StoreError> {
        // Before the records are here there is nothing to catch up with: they will have it.
        let Some(known) = self.0.holdings.borrow().as_ref().map(|holdings| holdings.revision) else { return Ok(()) };
        let changes = store.changes_since(known).await?;
        if store.forgotten().await? > known {
            // Another tab's snapshot comprises what is not here: it is read, too.
            self.push(Request::Start { online: false });
            return Ok(());
        }
        if (changes.revision - known) as usize != taken {
            let version = self.0.described.borrow().0.version.clone();
            for layers in changed_rows(store, &version, changes.ids).await? {
                rest().await;
                // One that cannot be read is told of at the next start.
                self.change(|catalog| {
                    let _ = take_change(catalog, &layers);
                });
            }
        }
        if let Some(holdings) = self.0.holdings.borrow_mut().as_mut() {
            holdings.revision = changes.revision;
        }
        Ok(())
    }

    /// Folds what was added once there is much of it, in steps, between which the page is answered.
    async fn settle(&self) {
        let mut more = self.0.holdings.borrow().is_some();
        while more {
            self.change(|catalog| more = catalog.settle_when_due());
            rest().await;
        }
    }

    /// Says what came of it, and shows what there is now; while more is waiting to be written, only from time to time. Of the changes `taken`
    /// are in the catalog already.
    async fn tell(&self, store: &Store, written: Written, rows: usize, outcome: Result<(), StoreError>, taken: usize) {
        let rows = if outcome.is_ok() { u32::try_from(rows).unwrap_or(u32::MAX) } else { 0 };
        self.emit(&Event::Written(Written { written: rows, failure: outcome.err().map(|error| error.to_string()), ..written }));
        if rows == 0 {
            return;
        }
        // Should the store fail now, the next change or start takes in what is missing.
        let _ = self.catch_up(store, taken).await;
        self.settle().await;
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
        let rows = seen_records(store, &version, &keys).await.unwrap_or_default();
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
