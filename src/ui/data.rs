//! The records on this page and how they got here, as signals that components read.

use std::sync::Arc;

use leptos::prelude::*;

use crate::catalog::Catalog;

/// How far loading is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Looking into the device's store.
    Opening,
    /// First visit: the dataset is coming; bytes so far and in all (0 while unknown).
    Fetching {
        /// Bytes that have arrived.
        received: u64,
        /// Bytes in all.
        total: u64,
    },
    /// First visit: the records are being written.
    Installing,
    /// The records are here.
    Ready,
    /// There are no records, and this is why.
    Failed(LoadFailure),
}

/// Why the dataset could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadFailure {
    /// The file could not be fetched.
    Unreachable {
        /// The file.
        file: String,
    },
    /// The file is not what the manifest promises.
    Damaged {
        /// The file.
        file: String,
    },
    /// The manifest is of a form that this version of the app does not know.
    Newer,
}

/// Where records are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// In the browser's store.
    Device,
    /// Only in this tab: the browser refuses its store.
    TabRefused,
    /// Only in this tab: the store is full.
    TabFull,
}

/// A newer dataset that is installed beside the present one and waits for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatasetOffer {
    /// Its number of records.
    pub records: usize,
    /// The day up to which it was curated, ISO 8601.
    pub as_of: String,
}

/// What is known of the data.
#[derive(Clone, Copy)]
pub struct Data {
    /// The records, once they are here.
    pub catalog: RwSignal<Option<Arc<Catalog>>>,
    /// How far loading is.
    pub phase: RwSignal<Phase>,
    /// Where records are kept.
    pub keeping: RwSignal<Keeping>,
    /// A newer dataset that waits.
    pub offer: RwSignal<Option<DatasetOffer>>,
    /// The last attempt at a newer dataset failed; what is shown is the previous one.
    pub update_failure: RwSignal<Option<LoadFailure>>,
}

impl Data {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            catalog: RwSignal::new(None),
            phase: RwSignal::new(Phase::Opening),
            keeping: RwSignal::new(Keeping::Device),
            offer: RwSignal::new(None),
            update_failure: RwSignal::new(None),
        }
    }
}

impl Default for Data {
    fn default() -> Self {
        Self::new()
    }
}
