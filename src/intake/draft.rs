//! An article on its way into the records: what was read, what was proposed, what the reader has decided. It is kept until it is decided.

use miniserde::{Deserialize, Serialize};

use super::{Extraction, Match, Problem};
use crate::model::{Conference, Facts, Report};

/// How far a draft is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DraftState {
    /// It waits for the reader.
    #[serde(rename = "waiting")]
    Waiting,
    /// It has become a record, or a report of one.
    #[serde(rename = "kept")]
    Kept,
    /// The reader does not want it; it can be fetched back.
    #[serde(rename = "discarded")]
    Discarded,
}

/// An article that waits for review.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Derived from the content ([`super::identity`]): the same article is the same draft on every device.
    pub id: String,
    /// The file or entry that it came from.
    pub name: String,
    /// When it was taken in, milliseconds since 1970-01-01 UTC: only the order of the queue.
    pub taken_in: f64,
    /// Its address.
    pub address: Option<String>,
    /// Its text.
    pub text: String,
    /// What was read in it.
    pub extraction: Extraction,
    /// Events that it may be a report of, the likeliest first.
    pub matches: Vec<Match>,
    /// What was wrong with it.
    pub problems: Vec<Problem>,
    /// How far it is.
    pub state: DraftState,
    /// What the reader has made of it so far; `None` until they change something.
    pub decided: Option<Decision>,
    /// A whole record that was handed in as such (JSON of this app): it is not extracted.
    pub record: Option<Conference>,
}

/// What the reader has made of a draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// The facts as they stand in the form.
    pub facts: Facts,
    /// The report as it stands in the form; its facts are empty.
    pub report: Report,
    /// The id of the event that it is a report of; `None` for a new event.
    pub event: Option<String>,
}
