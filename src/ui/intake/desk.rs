//! The desk as the page has it: what it tells becomes signals, what the reader wants becomes requests. Nothing else sets these signals.

use std::sync::Arc;

use wasm_bindgen_futures::spawn_local;

use super::batch::Batch;
use super::queue::Queue;
use super::taking::Ware;
use super::unsaved::Pending;
use crate::desk::Client;
use crate::desk::protocol::{DraftBrief, Event, Failure, Placed, Request, Unplaced};
use crate::i18n::{Messages, messages};
use crate::intake::{Draft, DraftState};
use crate::link::Intake;
use crate::platform::local_storage;
use crate::platform::location::Navigation;
use crate::platform::page::on_window;
use crate::reactive::*;
use crate::ui::context::AppContext;

/// The key under which the browser remembers how many drafts wait: the header says so before the desk is loaded.
const WAITING: &str = "intake-waiting";
/// While more files than this wait for their turn, the queue is drawn anew after so many drafts only: it would be drawn a thousand times.
const AT_A_TIME: usize = 25;
/// What was done last, and can be taken back.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    /// Drafts have become records.
    Kept(Kept),
    /// Drafts are in another state than before.
    Settled {
        /// Which.
        ids: Vec<String>,
        /// The state they were in.
        from: DraftState,
        /// The state they are in.
        to: DraftState,
    },
}

/// Drafts that have become records, and how these were before.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Which draft is in which record.
    pub placed: Vec<Placed>,
    /// Those of the records that the reader had before, as they were.
    pub before: Vec<Vec<u8>>,
    /// The ids of those that they had not.
    pub new: Vec<String>,
}

/// The desk; `Copy`, so that closures take it freely.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The drafts in brief.
    pub queue: RwSignal<Arc<Queue>>,
    /// Whether the drafts have been told.
    pub is_listed: RwSignal<bool>,
    /// Drafts go with the tab.
    pub is_lost_with_tab: RwSignal<bool>,
    /// Why the desk cannot do what was asked.
    pub failure: RwSignal<Option<Failure>>,
    /// The draft that was opened last.
    pub opened: RwSignal<Option<Arc<Draft>>>,
    /// The id of a draft that there is not.
    pub nowhere: RwSignal<Option<String>>,
    /// What is being taken in.
    pub batch: RwSignal<Arc<Batch>>,
    /// What was done last.
    pub done: RwSignal<Option<Arc<Done>>>,
    /// Drafts of which no record could be made.
    pub unplaced: RwSignal<Arc<Vec<Unplaced>>>,
    /// What the engine said when it could not keep the records.
    pub not_kept: RwSignal<Option<String>>,
    /// What is to be said about what was handed in, besides what came of it.
    pub said: RwSignal<Option<Saying>>,
    /// Something that can be taken in is being dragged over the window.
    pub is_hovered: RwSignal<bool>,
    pub(super) context: AppContext,
    pub(super) line: StoredValue<Line, LocalStorage>,
    pub(super) pending: StoredValue<Option<Pending>, LocalStorage>,
}

/// One of the messages.
pub type Saying = fn(&'static Messages) -> &'static str;

pub(super) struct Line {
    client: Client,
    /// What is to be taken in, by the batch's numbers.
    pub wares: Vec<(u32, Ware)>,
    /// The client's number of what has begun, the batch's, and whether it was pasted.
    pub begun: Vec<(u32, u32, bool)>,
    /// Drafts that have changed and are not in the queue yet.
    changes: Vec<DraftBrief>,
    has_asked: bool,
    /// The draft of which something was sent, and how often it was and is not stored yet.
    pub sent: (String, usize),
    /// What an earlier page left unsaved has been sent.
    pub has_restored: bool,
}

impl Desk {
    /// A desk that was not asked anything yet: its program is not loaded before it is.
    #[must_use]
    pub fn start(context: AppContext) -> Self {
        let client = Client::default();
        let line = Line {
            client: client.clone(),
            wares: Vec::new(),
            begun: Vec::new(),
            changes: Vec::new(),
            has_asked: false,
            sent: (String::new(), 0),
            has_restored: false,
        };
        let desk = Self {
            queue: RwSignal::new(Arc::default()),
            is_listed: RwSignal::new(false),
            is_lost_with_tab: RwSignal::new(false),
            failure: RwSignal::new(None),
            opened: RwSignal::new(None),
            nowhere: RwSignal::new(None),
            batch: RwSignal::new(Arc::default()),
            done: RwSignal::new(None),
            unplaced: RwSignal::new(Arc::default()),
            not_kept: RwSignal::new(None),
            said: RwSignal::new(None),
            is_hovered: RwSignal::new(false),
            context,
            line: StoredValue::new_local(line),
            pending: StoredValue::new_local(None),
        };
        for leaving in ["pagehide", "visibilitychange"] {
            on_window(leaving, move |_: web_sys::Event| desk.flush());
        }
        client.listen(move || {
            // What an event sets in motion may send requests, and these may give events at once.
            while let Some(event) = desk.with_client(Client::next) {
                desk.take(event);
            }
        });
        desk
    }

    /// The desk of the page that is being built.
    #[must_use]
    pub fn use_context() -> Self {
        expect_context()
    }

    pub(super) fn with_client<T>(self, use_it: impl FnOnce(&Client) -> T) -> T {
        // A copy: nothing is borrowed while the client calls back.
        let client = self.line.with_value(|line| line.client.clone());
        use_it(&client)
    }

    /// The words of the language in use now, for what happens once.
    pub(super) fn words(self) -> &'static Messages {
        messages(self.context.language.get_untracked())
    }

    /// Sends a request.
    pub fn send(self, request: &Request) {
        self.with_client(|client| client.send(request));
    }

    /// How many drafts wait, as far as it is known; tracks it.
    #[must_use]
    pub fn waiting(self) -> usize {
        if self.is_listed.get() {
            return self.queue.with(|queue| queue.count(DraftState::Waiting));
        }
        local_storage::read(WAITING).and_then(|count| count.parse().ok()).unwrap_or_default()
    }

    /// Asks for the drafts, when nobody has.
    pub fn list(self) {
        if !self.line.with_value(|line| line.has_asked) {
            self.line.update_value(|line| line.has_asked = true);
            self.restore();
            self.send(&Request::List);
        }
    }

    /// Asks once more for what failed: the drafts, and the one that is open.
    pub fn retry(self) {
        self.failure.set(None);
        self.send(&Request::List);
        if let Some(id) = self.context.state.with_untracked(|state| state.intake.as_ref()?.draft().map(str::to_owned)) {
            self.open(&id);
        }
    }

    /// Opens a draft for review.
    pub fn open(self, id: &str) {
        self.restore();
        self.flush();
        self.send(&Request::Open { id: id.to_owned() });
    }

    fn take(self, event: Event) {
        match event {
            Event::Ready { is_kept } => self.is_lost_with_tab.set(!is_kept),
            Event::Progress { number, done, all } => {
                if self.line.with_value(|line| line.begun.iter().any(|(begun, ..)| *begun == number)) {
                    self.change_batch(|batch| batch.part = (done, all));
                }
            }
            Event::Taken { .. } => {
                self.take_in(event);
                self.show_changes(Vec::new());
            }
            Event::Queue(briefs) => {
                // It has all that has changed before.
                self.line.update_value(|line| line.changes.clear());
                self.queue.set(Arc::new(Queue { briefs }));
                self.change_queue(|_| ());
            }
            Event::Changed(briefs) => {
                self.forget_unsaved(&briefs);
                self.show_changes(briefs);
            }
            Event::Removed(ids) => self.change_queue(|queue| queue.remove(&ids)),
            Event::Opened(draft) => self.opened.set(Some(Arc::new(*draft))),
            Event::Nowhere { id } => {
                self.forget_unsaved_of(&id);
                self.nowhere.set(Some(id));
            }
            Event::Confirmed { records, placed, unplaced, .. } => spawn_local(self.keep(records, placed, unplaced)),
            Event::Failure(failure) => self.failure.set(Some(failure)),
        }
    }

    /// Drafts have changed; while a long batch comes in, they are shown some at a time.
    fn show_changes(self, briefs: Vec<DraftBrief>) {
        let is_long = self.batch.with_untracked(|batch| batch.waiting() > AT_A_TIME);
        let mut changes = Vec::new();
        self.line.update_value(|line| {
            line.changes.extend(briefs);
            if !is_long || line.changes.len() >= AT_A_TIME {
                changes = std::mem::take(&mut line.changes);
            }
        });
        if !changes.is_empty() {
            self.change_queue(|queue| queue.change(changes));
        }
    }

    fn change_queue(self, change: impl FnOnce(&mut Queue)) {
        self.queue.update(|queue| {
            let queue = Arc::make_mut(queue);
            change(queue);
            queue.briefs.sort_by(|one, other| one.taken_in.total_cmp(&other.taken_in));
        });
        let waiting = self.queue.with_untracked(|queue| queue.count(DraftState::Waiting));
        local_storage::write(WAITING, &waiting.to_string());
        self.is_listed.set(true);
    }

    /// Shows another part of the intake; a step of its own in the history.
    pub fn show(self, intake: Intake) {
        self.context.change(Navigation::Push, |state| state.intake = Some(intake));
    }
}
