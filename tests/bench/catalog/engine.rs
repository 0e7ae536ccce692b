//! The catalog, as the exports call it: the one place that knows its interface.

use std::sync::Arc;

use nien_bieu::catalog::{Answer, Catalog, Entry, Query, SnapshotError};
use nien_bieu::model::{Conference, Origin, Reference};

/// A catalog that grows, as the app lets it grow.
pub struct Engine(Catalog);

impl Engine {
    /// An empty one.
    pub fn new(reference: Arc<Reference>) -> Self {
        Self(Catalog::new(reference))
    }

    /// Adds articles, and settles the catalog when it is time; the index of the last one.
    pub fn add(&mut self, articles: Vec<Conference>) -> u32 {
        let add = |conference: Conference| self.0.add(&Entry { conference, origin: Origin::Own });
        let last = articles.into_iter().map(add).last();
        while self.0.settle_when_due() {}
        last.map_or(u32::MAX, |index| index.0)
    }

    /// Brings the catalog into its compact form.
    pub fn settle(&mut self) {
        let mut step = 0;
        while self.0.settle(step) {
            step += 1;
        }
    }

    /// The answer with the first `count` hits.
    pub fn answer(&mut self, query: &Query, count: u32) -> Answer {
        self.0.answer(query, count as usize)
    }

    /// The snapshot's parts.
    pub fn snapshot(&mut self) -> Vec<Vec<u8>> {
        self.0.snapshot()
    }

    /// The catalog of a snapshot.
    ///
    /// # Errors
    /// When the parts are none.
    pub fn restore(parts: Vec<Vec<u8>>, reference: Arc<Reference>) -> Result<Self, SnapshotError> {
        Catalog::restore(parts, reference).map(Self)
    }
}
