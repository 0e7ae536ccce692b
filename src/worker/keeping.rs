//! How the engine keeps a snapshot of the catalog, so that the next start need not index anew.

use super::engine::Engine;
use super::protocol::Request;
use crate::platform::timer::after;
use crate::store::{SnapshotSource, Storage, label};

/// How long the records must have rested, in milliseconds: what changes every moment is not worth keeping.
const REST: u32 = 3_000;

/// The catalog as parts, taken from it one after the other.
struct Parts<'a> {
    engine: &'a Engine,
    label: Vec<u8>,
    head: Vec<u8>,
}

impl SnapshotSource for Parts<'_> {
    fn label(&self) -> Vec<u8> {
        self.label.clone()
    }

    fn part(&self, number: usize) -> Option<Vec<u8>> {
        let Some(volume) = number.checked_sub(1) else { return Some(self.head.clone()) };
        self.engine.0.holdings.borrow().as_ref()?.catalog.snapshot_volume(volume).map(<[u8]>::to_vec)
    }
}

impl Engine {
    /// Keeps a snapshot when nothing has changed for a while.
    pub(super) fn keep_soon(&self) {
        let engine = self.clone();
        let timer = (!self.0.is_kept.get()).then(|| after(REST, move || engine.push(Request::Keep)));
        // The one before, if it still runs, is dropped and thereby ended.
        self.0.keeping.replace(timer);
    }

    /// Keeps a snapshot. Everything that changes the catalog waits in the same queue as this does.
    pub(super) async fn keep_snapshot(&self) {
        let Some(store) = self.store() else { return };
        let described = label(&self.0.described.borrow().0);
        let head = self.0.holdings.borrow_mut().as_mut().map(|holdings| (holdings.catalog.snapshot_head(), holdings.revision));
        let Some((head, revision)) = head else { return };
        // What there is no room for is indexed anew at the next start; the records themselves are kept.
        let outcome = store.put_snapshot(&Parts { engine: self, label: described, head }, revision).await;
        self.0.is_kept.set(outcome.is_ok());
    }
}
