//! What the page asks of the engine, and what the engine tells the page. A message is one stretch of bytes, which changes hands without being
//! copied.

use super::directory::Directory;
use super::findings::Findings;
use super::status::{DatasetOffer, Keeping, LoadFailure, Phase};
use crate::catalog::Grouping;
use crate::model::Origin;
use crate::store::DamagedRow;

/// A view whose results the page wants to see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ask {
    /// Numbers rise: a question makes all that were asked before it obsolete.
    pub number: u32,
    /// The view, as a canonical link says it.
    pub link: String,
    /// How many results in their order are wanted now; there may be more of them in the answer.
    pub first: u32,
    /// The results are wanted in lanes, too; they come with the answer that has all of them.
    pub lanes: Option<Grouping>,
}

/// From the page to the engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Begin: read what is on the device, or fetch the dataset, and show it. Once more: do so again, with what is there now.
    Start {
        /// There may be a network.
        online: bool,
    },
    /// The reader agrees to the newer dataset: it is shown instead of the present one.
    AcceptOffer,
    /// Answer this, and this again whenever the records have changed, until the next question.
    Ask(Ask),
    /// How many results each of these views has.
    Totals {
        /// Comes back with the answer.
        number: u32,
        /// The views, as canonical links say them.
        links: Vec<String>,
    },
    /// These records, as they are kept.
    Records {
        /// The edition that the indices are of.
        edition: u32,
        /// The records.
        indices: Vec<u32>,
    },
    /// Keep these records of the reader's own, each in place of the one with its id.
    PutOwn {
        /// Comes back with the answer.
        number: u32,
        /// The records, each as JSON.
        records: Vec<Vec<u8>>,
    },
    /// Keep a snapshot of what there is: the engine asks itself for it.
    Keep,
    /// Delete these of the reader's own records.
    DeleteOwn {
        /// Comes back with the answer.
        number: u32,
        /// Their ids.
        ids: Vec<String>,
    },
}

/// A set of records, of which indices mean something until the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Numbers rise.
    pub number: u32,
    /// The day up to which the dataset was curated, ISO 8601.
    pub as_of: String,
    /// Every record follows by itself: there are not many.
    pub is_whole: bool,
    /// The [`crate::model::Reference`], as a row of the store has it.
    pub reference: Vec<u8>,
    /// Every record in brief.
    pub directory: Directory,
}

/// A record as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRecord {
    /// Its index.
    pub index: u32,
    /// Whose it is.
    pub origin: Origin,
    /// The [`crate::model::Conference`], as a row of the store has it.
    pub payload: Vec<u8>,
}

/// What came of writing the reader's own records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The number that the request gave.
    pub number: u32,
    /// How many records were written or deleted.
    pub written: u32,
    /// The positions, in the request, of those that are no records.
    pub unreadable: Vec<u32>,
    /// The store failed, and this is what it said; then nothing was written.
    pub failure: Option<String>,
}

/// From the engine to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// How far loading is.
    Phase(Phase),
    /// Where records are kept.
    Keeping(Keeping),
    /// A newer dataset that waits for the reader; nothing when none does.
    Offer(Option<DatasetOffer>),
    /// The attempt at a newer dataset failed; what is shown is the previous one.
    UpdateFailure(LoadFailure),
    /// The stored rows that could not be read.
    Damaged(Vec<DamagedRow>),
    /// A new set of records. It takes the place of the one before it with its first answer.
    Edition(Edition),
    /// The answer to the newest question.
    Answer {
        /// The number of the question.
        number: u32,
        /// The edition that it is about.
        edition: u32,
        /// The answer.
        findings: Findings,
    },
    /// The answer to [`Request::Totals`], in the order of its links.
    Totals {
        /// The number that the request gave.
        number: u32,
        /// How many results each view has.
        totals: Vec<u32>,
    },
    /// Records of an edition.
    Records {
        /// The edition.
        edition: u32,
        /// The records.
        records: Vec<StoredRecord>,
    },
    /// The answer to [`Request::PutOwn`] and [`Request::DeleteOwn`].
    Written(Written),
    /// The browser refuses a worker: the engine runs on the page.
    OnPage,
}
