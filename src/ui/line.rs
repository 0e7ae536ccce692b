//! The page's line to the engine, and what was said on it.

use crate::catalog::Grouping;
use crate::worker::protocol::{Ask, Event, Request, StoredRecord, Written};
use crate::worker::{Client, Findings, Shelf};

/// A wish to write that has no answer yet.
pub(super) struct Waiting {
    /// The number of the request.
    pub number: u32,
    /// The request, should it have to be said again.
    pub request: Request,
    /// Whom the answer is told.
    pub then: Box<dyn FnOnce(Written)>,
}

/// The line to the engine, and what was said on it.
pub(super) struct Line {
    /// The engine.
    pub client: Client,
    /// The newest question.
    pub question: Ask,
    /// The number and the links of the last question for totals.
    pub totals: (u32, Vec<String>),
    /// An edition that waits for its first answer.
    pub next: Option<Shelf>,
    /// That answer, which waits for a task of its own, and its question.
    pub first: Option<(Ask, Findings)>,
    /// Records that have come and are not read yet, the last first, and their edition.
    pub coming: (u32, Vec<StoredRecord>),
    /// Events wait for the next task.
    pub is_resting: bool,
    /// The number of the last wish to write.
    pub writings: u32,
    /// Wishes to write that have no answer yet.
    pub waiting: Vec<Waiting>,
}

/// What is to be taken in next.
pub(super) enum Next {
    /// A record of the edition in [`Line::coming`].
    Record(StoredRecord),
    /// What the engine tells.
    Event(Event),
    /// Nothing has come.
    Nothing,
}

impl Line {
    /// A record that has come, or else the next event.
    pub fn next_step(&mut self) -> Next {
        match self.coming.1.pop() {
            Some(record) => Next::Record(record),
            None => self.client.next().map_or(Next::Nothing, Next::Event),
        }
    }

    /// Nothing was said yet.
    pub fn new(client: Client) -> Self {
        let (question, totals, coming) = (Ask::default(), (0, Vec::new()), (0, Vec::new()));
        let (writings, waiting) = (0, Vec::new());
        Self { client, question, totals, next: None, first: None, coming, is_resting: false, writings, waiting }
    }

    /// Asks a new question.
    pub fn ask(&mut self, link: &str, lanes: Option<Grouping>, first: u32) {
        self.question = Ask { number: self.question.number + 1, link: link.to_owned(), first, lanes };
        self.client.send(&Request::Ask(self.question.clone()));
    }
}
