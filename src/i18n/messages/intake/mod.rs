//! Taking in articles.

mod english;
mod review;
mod vietnamese;

pub use review::Review;

pub(super) use english::ENGLISH;
pub(super) use vietnamese::VIETNAMESE;

use crate::intake::{DraftState, ProblemKind, Reason};

/// Messages of the ways in and of the queue. Counts and dates come already formatted.
#[derive(Debug)]
pub struct Intake {
    /// The heading, and the button that leads here.
    pub add: &'static str,
    /// How many wait, behind the button's name.
    pub add_waiting: fn(count: &str) -> String,
    /// Back to the timeline and the list.
    pub close: &'static str,
    /// Nothing leaves the device.
    pub private: &'static str,
    /// The browser keeps nothing: drafts go with the tab.
    pub tab_only: &'static str,
    /// The ways in.
    pub ways: Ways,
    /// How far a batch is, and what came of it.
    pub batch: Batch,
    /// What waits and what is decided.
    pub queue: Queue,
    /// What was done last.
    pub done: Done,
    /// Why the desk cannot do what was asked.
    pub failure: Failures,
    /// The review of a draft.
    pub review: Review,
    /// What is wrong with a file, and what to do. `detail` is what the problem says besides.
    pub problem: fn(ProblemKind, detail: &str) -> String,
    /// Why an article is taken for a report of an event.
    pub reason: fn(Reason) -> &'static str,
}

/// Messages of the ways in.
#[derive(Debug)]
pub struct Ways {
    /// The heading.
    pub heading: &'static str,
    /// What can be dropped.
    pub drop: &'static str,
    /// While something is being dragged over the window.
    pub drop_here: &'static str,
    /// Opens the file picker.
    pub choose: &'static str,
    /// Which files.
    pub kinds: &'static str,
    /// Pasting needs no field.
    pub paste_anywhere: &'static str,
    /// Opens the box to paste or type in.
    pub box_open: &'static str,
    /// The label of the headline, which may be left empty.
    pub box_headline: &'static str,
    /// The label of the text.
    pub box_text: &'static str,
    /// The label of the address, which may be left empty.
    pub box_address: &'static str,
    /// Takes in what is in the box.
    pub box_take: &'static str,
    /// There is nothing in the box.
    pub box_empty: &'static str,
    /// What an article from the box is called.
    pub pasted_name: &'static str,
    /// What something shared is called.
    pub shared_name: &'static str,
    /// What a page from the bookmarklet is called, when it has no title.
    pub page_name: &'static str,
    /// Opens the explanation of the bookmarklet.
    pub bookmark: &'static str,
    /// What it is and how it is used, step by step.
    pub bookmark_steps: &'static [&'static str],
    /// The bookmarklet's own name, as it stands among the bookmarks.
    pub bookmark_name: &'static str,
    /// Copies it.
    pub bookmark_copy: &'static str,
    /// It is copied.
    pub bookmark_copied: &'static str,
    /// The page awaits what the bookmarklet hands over.
    pub bookmark_waits: &'static str,
    /// The other page cannot be reached.
    pub bookmark_alone: &'static str,
    /// The page is too large or no page.
    pub bookmark_refused: &'static str,
    /// Only an address: why it cannot be fetched.
    pub only_address: &'static str,
    /// Folders were dropped.
    pub folders: &'static str,
}

/// Messages of a batch.
#[derive(Debug)]
pub struct Batch {
    /// How far it is.
    pub progress: fn(done: &str, all: &str) -> String,
    /// What is being read.
    pub current: fn(name: &str) -> String,
    /// The same within a file of many articles.
    pub part: fn(name: &str, done: &str, all: &str) -> String,
    /// Leaves out what has not begun.
    pub cancel: &'static str,
    /// The heading of what came of it.
    pub summary: &'static str,
    /// So many were taken in.
    pub taken: fn(count: &str, one: bool) -> String,
    /// Nothing was.
    pub nothing: &'static str,
    /// So many were here already.
    pub twins: fn(count: &str, one: bool) -> String,
    /// Opens what is here already.
    pub open_twin: fn(name: &str) -> String,
    /// So many had a problem.
    pub problems: fn(count: &str, one: bool) -> String,
    /// So many were left out.
    pub cancelled: fn(count: &str) -> String,
    /// A file's name and what is wrong with it.
    pub named: fn(name: &str, problem: &str) -> String,
    /// Puts the summary away.
    pub dismiss: &'static str,
}

/// Messages of the queue.
#[derive(Debug)]
pub struct Queue {
    /// The heading.
    pub heading: &'static str,
    /// The name of the choice of which are shown.
    pub shown: &'static str,
    /// Those that wait.
    pub waiting: fn(count: &str) -> String,
    /// Those that were kept.
    pub kept: fn(count: &str) -> String,
    /// Those that were discarded.
    pub discarded: fn(count: &str) -> String,
    /// Confirms what is certain.
    pub confirm_certain: fn(count: &str) -> String,
    /// What that means.
    pub confirm_explained: &'static str,
    /// How it is used with the keyboard.
    pub instructions: &'static str,
    /// While the desk loads.
    pub loading: &'static str,
    /// Nothing waits, nothing was taken in.
    pub empty: fn(state: DraftState) -> &'static str,
    /// An article without a headline.
    pub untitled: &'static str,
    /// When the event was held is not known.
    pub undated: &'static str,
    /// Selects a row.
    pub select: fn(headline: &str) -> String,
    /// So many are selected.
    pub selected: fn(count: &str) -> String,
    /// Selects all that are drawn.
    pub select_all: &'static str,
    /// Selects none.
    pub select_none: &'static str,
    /// Discards the selected ones.
    pub discard: &'static str,
    /// Fetches the selected ones back.
    pub fetch_back: &'static str,
    /// Deletes the selected ones for good.
    pub remove: &'static str,
    /// Whether they really are to go.
    pub remove_sure: fn(count: &str) -> String,
    /// Yes.
    pub remove_yes: &'static str,
    /// No.
    pub remove_no: &'static str,
    /// Draws more of them.
    pub more: fn(count: &str) -> String,
    /// Fields that are questions.
    pub questions: fn(fields: &str) -> String,
    /// Fields that are missing.
    pub missing: fn(fields: &str) -> String,
    /// Nothing keeps it from being confirmed.
    pub certain: &'static str,
    /// It is a report of an event that is known; its title.
    pub report_of: fn(title: &str) -> String,
    /// It may be.
    pub perhaps_report_of: fn(title: &str) -> String,
    /// It is a new event.
    pub new_event: &'static str,
    /// From which file.
    pub from_file: fn(name: &str) -> String,
}

/// Messages about what was done last.
#[derive(Debug)]
pub struct Done {
    /// So many have become records.
    pub kept: fn(count: &str, one: bool) -> String,
    /// So many were discarded.
    pub discarded: fn(count: &str, one: bool) -> String,
    /// So many wait again.
    pub waiting: fn(count: &str, one: bool) -> String,
    /// Opens the record.
    pub open: &'static str,
    /// Takes it back.
    pub undo: &'static str,
    /// No record could be made of so many.
    pub unplaced: fn(count: &str) -> String,
    /// The engine could not keep the records.
    pub not_kept: fn(said: &str) -> String,
}

/// Messages of the desk's failures.
#[derive(Debug)]
pub struct Failures {
    /// The program did not come.
    pub unreachable: &'static str,
    /// The browser refuses workers.
    pub no_worker: &'static str,
    /// It has stopped.
    pub stopped: &'static str,
    /// There are no provinces and vocabulary.
    pub no_reference: &'static str,
    /// The device is full.
    pub full: &'static str,
    /// What else the store says.
    pub store: fn(said: &str) -> String,
    /// Tries again.
    pub retry: &'static str,
}

/// Bytes, in digits, as whole megabytes; as they are when they are no number.
fn megabytes(bytes: &str) -> String {
    bytes.parse::<u64>().map_or_else(|_| bytes.to_owned(), |bytes| (bytes >> 20).to_string())
}

/// What is said besides, in brackets; nothing where nothing is.
fn bracketed(detail: &str) -> String {
    if detail.is_empty() { String::new() } else { format!(" ({detail})") }
}
