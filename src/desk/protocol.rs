//! What the page asks of the desk, and what the desk tells the page. A message is one stretch of bytes, which changes hands without being
//! copied.

use crate::intake::{Decision, Draft, DraftState, Match, Problem};
use crate::model::{Field, Level, PartialDate};

/// From the page to the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Take in a file.
    Take {
        /// Comes back with the answer.
        number: u32,
        /// The file's name.
        name: String,
        /// What is in it.
        bytes: Vec<u8>,
    },
    /// Take in what was pasted, shared or handed over.
    Paste {
        /// Comes back with the answer.
        number: u32,
        /// What to call it.
        name: String,
        /// It as HTML, where it came as such.
        html: Option<String>,
        /// It as plain text; empty when it only came as HTML.
        plain: String,
        /// The address of the page that it is of, where that is known.
        address: Option<String>,
    },
    /// Tell the queue.
    List,
    /// Tell all of a draft.
    Open {
        /// Its id.
        id: String,
    },
    /// Keep what the reader has made of a draft.
    Decide {
        /// Its id.
        id: String,
        /// What they have made of it; `None` takes back what they had.
        decision: Option<Box<Decision>>,
    },
    /// Build the records of these drafts. Nothing is stored by it.
    Confirm {
        /// Comes back with the answer.
        number: u32,
        /// The drafts' ids.
        ids: Vec<String>,
    },
    /// These drafts are in this state from now on: kept once the engine has their records, discarded or waiting as the reader wishes.
    Settle {
        /// Their ids.
        ids: Vec<String>,
        /// The state.
        state: DraftState,
    },
    /// Delete these drafts, for good.
    Remove {
        /// Their ids.
        ids: Vec<String>,
    },
    /// The known events may have changed: they are read again, and what waits is matched anew.
    Refresh,
    /// Where the device's store is refused: what the engine has just kept or deleted of the reader's own records.
    Known {
        /// Records that were kept, each as JSON.
        records: Vec<Vec<u8>>,
        /// Ids of those that were deleted.
        gone: Vec<String>,
    },
}

/// A draft in brief: what a line of the queue shows.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftBrief {
    /// Its id.
    pub id: String,
    /// The file or entry that it came from.
    pub name: String,
    /// The headline as it stands; empty when there is none.
    pub headline: String,
    /// How far it is.
    pub state: DraftState,
    /// When the event was held, as it stands: the first day.
    pub held: Option<PartialDate>,
    /// Who held it, as it stands.
    pub level: Option<Level>,
    /// Fields with proposals that are all too doubtful to be values, and that the reader has not decided.
    pub questions: Vec<Field>,
    /// Fields without which there is no record, and which have no value yet.
    pub missing: Vec<Field>,
    /// The event that the reader has chosen, or else the likeliest match; its score is 1 when it was chosen. `None` for a new event.
    pub event: Option<Match>,
    /// The reader has decided about it.
    pub is_decided: bool,
    /// When it was taken in, milliseconds since 1970-01-01 UTC.
    pub taken_in: f64,
    /// How many problems it has.
    pub problems: u32,
}

/// An article that was here already: nothing was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    /// The file or entry.
    pub name: String,
    /// Who has it.
    pub of: Same,
}

/// Who has a text already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Same {
    /// The draft with this id.
    Draft(String),
    /// The record with this id, in one of its reports.
    Record(String),
}

/// The record that a draft has become part of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The draft's id.
    pub draft: String,
    /// The record's id.
    pub record: String,
}

/// A draft of which no record could be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// The draft's id.
    pub draft: String,
    /// Why.
    pub why: Obstacle,
}

/// Why there can be no record of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// There is no such draft any more.
    NoDraft,
    /// These fields have no value, and a record cannot be without.
    Missing(Vec<Field>),
    /// The event that was chosen is not there any more; this was its id.
    NoEvent(String),
}

/// Why the desk could not do what was asked. What was stored stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The program did not come: there is no network, and it was not kept yet.
    Unreachable,
    /// The browser refuses a worker.
    NoWorker,
    /// The desk has stopped. What was told is stored; whatever was not answered must be asked for again.
    Stopped,
    /// Neither the store nor the network has provinces and vocabulary, without which nothing can be read.
    NoReference,
    /// The device has no room left.
    Full,
    /// What else the store says.
    Store(String),
}

/// From the desk to the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The desk has its drafts and the known events.
    Ready {
        /// Drafts outlive the tab; otherwise the browser refuses its store.
        is_kept: bool,
    },
    /// A file that holds many articles: so many of them are read.
    Progress {
        /// The number that the request gave.
        number: u32,
        /// How many.
        done: u32,
        /// Of how many.
        all: u32,
    },
    /// What came of [`Request::Take`] and [`Request::Paste`]. The drafts are stored; they come by themselves as [`Event::Changed`].
    Taken {
        /// The number that the request gave.
        number: u32,
        /// The ids of the drafts that are new.
        drafts: Vec<String>,
        /// Articles that were here already.
        twins: Vec<Twin>,
        /// What could not be read.
        problems: Vec<Problem>,
        /// Why the drafts could not be stored; then there are none, and what was to become of them must be taken in again.
        failure: Option<Failure>,
    },
    /// All drafts, in the order in which they were taken in.
    Queue(Vec<DraftBrief>),
    /// Drafts that are new, or not as they were.
    Changed(Vec<DraftBrief>),
    /// Drafts that are gone.
    Removed(Vec<String>),
    /// All of a draft.
    Opened(Box<Draft>),
    /// There is no such draft.
    Nowhere {
        /// The id that was asked for.
        id: String,
    },
    /// What came of [`Request::Confirm`]: the records, to be put through the engine. Several drafts may be in one.
    Confirmed {
        /// The number that the request gave.
        number: u32,
        /// The records, each as JSON.
        records: Vec<Vec<u8>>,
        /// Which draft is in which of them.
        placed: Vec<Placed>,
        /// Drafts that no record could be made of.
        unplaced: Vec<Unplaced>,
    },
    /// Something could not be done.
    Failure(Failure),
}
