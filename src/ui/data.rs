//! The records as the page has them, and how they got here, as signals that components read. What the engine tells comes in here, one event after
//! the other; nothing else sets these signals.

use std::sync::Arc;

use crate::reactive::*;
use wasm_bindgen_futures::spawn_local;

use super::line::{Line, Next};
use crate::catalog::{Entry, Grouping, ParsedText, RecordIndex};
use crate::link::ViewState;
use crate::model::Held;
use crate::platform::timer::{after, has_time, later, task_begins};
use crate::store::DamagedRow;
use crate::worker::protocol::{Ask, Event, Request, StoredRecord};
use crate::worker::{Client, DatasetOffer, Findings, Found, Keeping, LoadFailure, Phase, Shelf};

/// Results that come at once where all of them would take longer.
const FIRST: u32 = 200;
/// How long a question rests before the rest of its results is asked for, in milliseconds: whoever types asks the next one sooner.
const REST_AFTER: u32 = 120;

/// What the engine says of itself and of the data.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    /// How far loading is.
    pub phase: Phase,
    /// Where records are kept.
    pub keeping: Keeping,
    /// The browser refuses a worker: the engine runs on the page.
    pub on_page: bool,
    /// A newer dataset that waits.
    pub offer: Option<DatasetOffer>,
    /// The last attempt at a newer dataset failed; what is shown is the previous one.
    pub update_failure: Option<LoadFailure>,
    /// Stored rows that could not be read; the others are shown.
    pub damaged: Vec<DamagedRow>,
    /// How many results each of some other views has, by their links.
    pub totals: Vec<(String, u32)>,
}

/// What is known of the data.
#[derive(Clone, Copy)]
pub struct Data {
    /// The records, once they are here.
    pub shelf: RwSignal<Option<Arc<Shelf>>>,
    /// The answer to the newest question that has one; empty while there are no records yet.
    pub answer: RwSignal<Arc<Findings>>,
    /// The last answer that has all its results, in the lanes that were asked for: the same, but for the moment in which the rest of
    /// them is still coming.
    pub complete: RwSignal<Arc<Findings>>,
    /// What is above the list has been drawn.
    pub has_drawn: RwSignal<bool>,
    /// What the engine says.
    pub status: RwSignal<Arc<Status>>,
    /// Set when records have come that were wished for.
    arrivals: RwSignal<()>,
    line: StoredValue<Line, LocalStorage>,
}

impl Data {
    /// Nothing yet; what `client` tells comes in from now on.
    #[must_use]
    pub fn new(client: Client) -> Self {
        let nothing = Arc::new(Findings::default());
        let status = Status {
            phase: Phase::Opening,
            keeping: Keeping::Device,
            on_page: false,
            offer: None,
            update_failure: None,
            damaged: Vec::new(),
            totals: Vec::new(),
        };
        let data = Self {
            shelf: RwSignal::new(None),
            answer: RwSignal::new(Arc::clone(&nothing)),
            complete: RwSignal::new(nothing),
            has_drawn: RwSignal::new(false),
            status: RwSignal::new(Arc::new(status)),
            arrivals: RwSignal::new(()),
            line: StoredValue::new_local(Line::new(client.clone())),
        };
        client.listen(move || data.attend());
        data.attend();
        data
    }

    /// Tries again after [`Phase::Failed`].
    pub fn retry(&self) {
        if matches!(self.status.get_untracked().phase, Phase::Failed(_)) {
            self.take(Event::Phase(Phase::Opening));
            self.on_line(&mut |line| line.client.begin());
        }
    }

    /// The reader agrees to the newer dataset: it is shown instead of the present one.
    pub fn accept_offer(&self) {
        self.on_line(&mut |line| line.client.send(&Request::AcceptOffer));
    }

    /// Asks for the results of a view, given by its link, and for them in lanes. The answer comes as [`Self::answer`] and, with all results
    /// and the lanes, as [`Self::complete`], unless another question comes first. Nothing is asked twice: an answer with lanes will do
    /// where none are wanted.
    pub fn ask(&self, link: &str, lanes: Option<Grouping>) {
        let is_here = self.answer.with_untracked(|answer| answer.link.as_deref() == Some(link) && answer.is_complete());
        // Other lanes of the same results come with all of them, or the list would shrink to the first for a moment.
        let first = if is_here { u32::MAX } else { FIRST };
        self.on_line(&mut |line| {
            let Ask { number, link: asked, lanes: asked_lanes, .. } = &line.question;
            let is_asked = *number > 0 && asked == link && (lanes.is_none() || *asked_lanes == lanes);
            if !is_asked {
                line.ask(link, lanes, first);
            }
        });
    }

    /// Asks how many results these views have; the answer comes as [`Status::totals`].
    pub fn ask_totals(&self, links: &[String]) {
        self.on_line(&mut |line| {
            line.totals = (line.totals.0 + 1, links.to_vec());
            line.client.send(&Request::Totals { number: line.totals.0, links: links.to_vec() });
        });
    }

    /// The record at `index`; tracks it. One that is not here comes, and whoever asked runs again.
    #[must_use]
    pub fn entry(&self, index: RecordIndex) -> Option<Arc<Entry>> {
        match self.shelf.get()?.look_up(index) {
            Found::Here(entry) => return Some(entry),
            Found::Nothing => return None,
            Found::Coming => {}
            Found::FirstWish => {
                let data = *self;
                // When everyone who draws now has said what is missing.
                spawn_local(async move { data.send_wishes() });
            }
        }
        self.arrivals.track();
        None
    }

    /// The index of the record with this id; tracks the records.
    #[must_use]
    pub fn index_of(&self, id: &str) -> Option<RecordIndex> {
        self.shelf.get()?.directory.index_of(id)
    }

    /// When the record at `index` was held; tracks the records.
    #[must_use]
    pub fn held(&self, index: RecordIndex) -> Option<Held> {
        self.shelf.get()?.directory.held(index)
    }

    /// Whether the records are here; tracks it.
    #[must_use]
    pub fn has_records(&self) -> bool {
        self.shelf.get().is_some()
    }

    fn send_wishes(self) {
        let Some(shelf) = self.shelf.get_untracked() else { return };
        let indices = shelf.take_wishes();
        if !indices.is_empty() {
            let request = Request::Records { edition: shelf.edition, indices };
            self.on_line(&mut |line| line.client.send(&request));
        }
    }

    /// Compiled once for all callers.
    pub(super) fn on_line(&self, use_it: &mut dyn FnMut(&mut Line)) {
        self.line.update_value(|line| use_it(line));
    }

    /// Takes in what has come, in its order, in as many tasks as it takes not to hold the page.
    fn attend(self) {
        while !self.line.with_value(|line| line.is_resting) {
            if !has_time() {
                return self.go_on_in_the_next_task(|_| ());
            }
            let mut next = Next::Nothing;
            self.on_line(&mut |line| next = line.next_step());
            match next {
                Next::Record(record) => self.put(&record),
                Next::Event(event) => self.take(event),
                Next::Nothing => return,
            }
        }
    }

    /// Nothing else is taken in before `run`, in the next task.
    fn go_on_in_the_next_task(self, run: fn(Self)) {
        self.on_line(&mut |line| line.is_resting = true);
        later(move || {
            self.on_line(&mut |line| line.is_resting = false);
            run(self);
            self.attend();
        });
    }

    /// A record has come, for the edition that is shown or for the one that waits for its first answer.
    fn put(self, record: &StoredRecord) {
        let shelf = self.shelf.get_untracked();
        let mut is_last = false;
        self.on_line(&mut |line| {
            is_last = line.coming.1.is_empty();
            let edition = line.coming.0;
            let shelves = [line.next.as_ref(), shelf.as_deref()];
            shelves.into_iter().flatten().filter(|shelf| shelf.edition == edition).for_each(|shelf| shelf.put(record));
        });
        if is_last {
            self.arrivals.set(());
        }
    }

    fn take(self, event: Event) {
        let mut status = (*self.status.get_untracked()).clone();
        match event {
            Event::Phase(phase) => status.phase = phase,
            Event::Keeping(keeping) => status.keeping = keeping,
            Event::Offer(offer) => status.offer = offer,
            Event::UpdateFailure(failure) => status.update_failure = Some(failure),
            Event::Damaged(rows) => status.damaged = rows,
            Event::OnPage => {
                status.on_page = true;
                self.write_again();
            }
            Event::Totals { number, totals } => {
                let (last, links) = self.line.with_value(|line| line.totals.clone());
                if number == last {
                    status.totals = links.into_iter().zip(totals).collect();
                }
            }
            Event::Edition(edition) => match Shelf::new(edition) {
                Ok(shelf) => return self.line.update_value(|line| line.next = Some(shelf)),
                Err(_) => status.phase = Phase::Failed(LoadFailure::Damaged { file: "reference".to_owned() }),
            },
            Event::Records { edition, mut records } => {
                records.reverse();
                return self.line.update_value(|line| line.coming = (edition, records));
            }
            Event::Answer { number, edition, findings } => return self.take_answer(number, edition, findings),
            Event::Written(written) => return self.take_written(written),
        }
        self.status.set(Arc::new(status));
    }

    /// The answer to any but the newest question is left out; so is one that is about neither the edition that is shown nor the next.
    fn take_answer(self, number: u32, edition: u32, findings: Findings) {
        let question = self.line.with_value(|line| line.question.clone());
        if question.number != number {
            return;
        }
        if self.line.with_value(|line| line.next.as_ref().is_some_and(|shelf| shelf.edition == edition)) {
            self.line.update_value(|line| line.first = Some((question, findings)));
            self.go_on_in_the_next_task(Self::show_edition);
        } else if self.shelf.get_untracked().is_some_and(|shelf| shelf.edition == edition) {
            task_begins();
            self.show(question, findings);
        }
    }

    /// Shows the next edition with its first answer, both in one task, so that an index always means one record.
    fn show_edition(self) {
        let (mut shelf, mut first) = (None, None);
        self.on_line(&mut |line| (shelf, first) = (line.next.take(), line.first.take()));
        let (Some(shelf), Some((question, findings))) = (shelf, first) else { return };
        task_begins();
        self.shelf.set(Some(Arc::new(shelf)));
        self.complete.set(Arc::default());
        self.show(question, findings);
        self.take(Event::Phase(Phase::Ready));
        // The timeline comes first; the list below it in a task of its own.
        self.go_on_in_the_next_task(|data| data.has_drawn.set(true));
    }

    fn show(self, question: Ask, mut findings: Findings) {
        findings.query = ViewState::parse(&question.link).query();
        if let Some(shelf) = self.shelf.get_untracked().filter(|_| !findings.query.text.is_empty()) {
            findings.text = ParsedText::of(&findings.query, shelf.bridges());
        }
        (findings.link, findings.grouping) = (Some(question.link), question.lanes);
        let findings = Arc::new(findings);
        let has_nothing = || self.complete.with_untracked(|complete| complete.link.is_none());
        // Of a new edition even the first results are better than none, but not where they are wanted in lanes.
        if findings.is_complete() || (findings.grouping.is_none() && has_nothing()) {
            self.complete.set(Arc::clone(&findings));
        }
        if !findings.is_complete() {
            let wait = if has_nothing() { 0 } else { REST_AFTER };
            after(wait, move || self.ask_for_the_rest(question.number)).forget();
        }
        self.answer.set(findings);
    }

    /// Asks for all results, when no other question has come since `number`.
    fn ask_for_the_rest(self, number: u32) {
        self.on_line(&mut |line| {
            if line.question.number == number {
                let Ask { link, lanes, .. } = line.question.clone();
                line.ask(&link, lanes, u32::MAX);
            }
        });
    }
}
