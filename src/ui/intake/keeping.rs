//! From the reader's yes to a record, and back: the desk builds it, the engine keeps it, the desk notes that it is kept.

use std::sync::Arc;

use super::desk::{Desk, Done, Kept};
use crate::desk::Client;
use crate::desk::protocol::{Placed, Request, Unplaced};
use crate::intake::DraftState;
use crate::model::Origin;
use crate::platform::timer::sleep;
use crate::reactive::*;
use crate::worker::Keeping;
use crate::worker::protocol::Written;

/// A record that is on its way is asked for so many times,
const ATTEMPTS: u32 = 60;
/// with so many milliseconds between.
const BETWEEN: u32 = 50;

impl Desk {
    /// Makes records of these drafts.
    pub fn confirm(self, ids: Vec<String>) {
        if !ids.is_empty() {
            self.flush();
            let number = self.next_number();
            self.not_kept.set(None);
            self.unplaced.set(Arc::default());
            self.send(&Request::Confirm { number, ids });
        }
    }

    fn next_number(self) -> u32 {
        self.with_client(Client::next_number)
    }

    /// These drafts are in another state; it can be taken back.
    pub fn settle(self, ids: Vec<String>, to: DraftState) {
        let from = ids.first().and_then(|id| self.queue.with_untracked(|queue| queue.get(id).map(|brief| brief.state)));
        if let Some(from) = from {
            self.flush();
            self.send(&Request::Settle { ids: ids.clone(), state: to });
            self.done.set(Some(Arc::new(Done::Settled { ids, from, to })));
        }
    }

    /// Deletes drafts for good.
    pub fn remove(self, ids: Vec<String>) {
        self.done.set(None);
        self.send(&Request::Remove { ids });
    }

    /// The desk has built the records: the engine keeps them, and only then the drafts are kept.
    pub(super) async fn keep(self, records: Vec<Vec<u8>>, placed: Vec<Placed>, unplaced: Vec<Unplaced>) {
        self.unplaced.set(Arc::new(unplaced));
        if records.is_empty() {
            return;
        }
        let (mut before, mut new) = (Vec::new(), Vec::new());
        let mut ids: Vec<&String> = placed.iter().map(|placed| &placed.record).collect();
        ids.sort_unstable();
        ids.dedup();
        for id in ids {
            match self.own_record(id).await {
                Some(record) => before.push(record),
                None => new.push(id.clone()),
            }
        }
        let kept = Kept { placed, before, new };
        let known = records.clone();
        self.context.data.put_own(records, move |written| {
            if self.is_written(&written) {
                let ids = kept.placed.iter().map(|placed| placed.draft.clone()).collect();
                self.send(&Request::Settle { ids, state: DraftState::Kept });
                self.tell_known(known, Vec::new());
                self.done.set(Some(Arc::new(Done::Kept(kept))));
            }
        });
    }

    /// The reader's own record with this id, as it is; `None` when they have none. It may be on its way.
    async fn own_record(self, id: &str) -> Option<Vec<u8>> {
        let data = self.context.data;
        let shelf = data.shelf.get_untracked()?;
        let index = shelf.directory.index_of(id).filter(|index| shelf.directory.origin(*index) == Some(Origin::Own))?;
        for _ in 0..ATTEMPTS {
            if let Some(entry) = untrack(|| data.entry(index)) {
                return Some(miniserde::json::to_string(&entry.conference).into_bytes());
            }
            sleep(BETWEEN).await;
        }
        None
    }

    fn is_written(self, written: &Written) -> bool {
        let failure = written.failure.clone().or_else(|| (!written.unreadable.is_empty()).then(|| written.unreadable.len().to_string()));
        let is_written = failure.is_none();
        self.not_kept.set(failure);
        is_written
    }

    /// The desk compares what comes with what is known.
    fn tell_known(self, records: Vec<Vec<u8>>, gone: Vec<String>) {
        let is_on_device = self.context.data.status.with_untracked(|status| status.keeping == Keeping::Device);
        self.send(&if is_on_device { Request::Refresh } else { Request::Known { records, gone } });
    }

    /// Takes back what was done last.
    pub fn undo(self) {
        let Some(done) = self.done.get_untracked() else { return };
        self.done.set(None);
        match (*done).clone() {
            Done::Settled { ids, from, .. } => self.send(&Request::Settle { ids, state: from }),
            Done::Kept(kept) => self.undo_kept(kept),
        }
    }

    /// First the records as they were, then the drafts: a browser that is closed in between has both, and confirming again changes nothing.
    fn undo_kept(self, kept: Kept) {
        let Kept { placed, before, new } = kept;
        let drafts: Vec<String> = placed.into_iter().map(|placed| placed.draft).collect();
        let settle = move |restored: Vec<Vec<u8>>, gone: Vec<String>| {
            self.send(&Request::Settle { ids: drafts, state: DraftState::Waiting });
            self.tell_known(restored, gone);
        };
        let data = self.context.data;
        let restored = before.clone();
        // Nothing to write is written at once.
        data.put_own(before, move |written| {
            if self.is_written(&written) {
                let gone = new.clone();
                data.delete_own(new, move |written| {
                    if self.is_written(&written) {
                        settle(restored, gone);
                    }
                });
            }
        });
    }
}
