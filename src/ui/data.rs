//! The records as the page has them, and how they got here, as signals that components read. What the engine tells comes in here, one event after
//! the other; nothing else sets these signals.

use std::sync::Arc;

use crate::reactive::*;
use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;

use crate::catalog::{Entry, ParsedText, RecordIndex};
use crate::link::ViewState;
use crate::model::Held;
use crate::platform::timer::{rest, sleep, task_begins};
use crate::store::DamagedRow;
use crate::worker::protocol::{Ask, Event, Request};
use crate::worker::{Client, DatasetOffer, Findings, Found, Keeping, LoadFailure, Phase, Shelf};

/// Results that come at once where all of them would take longer.
const FIRST: u32 = 200;
/// How long a question rests before the rest of its results is asked for, in milliseconds: whoever types asks the next one sooner.
const REST_AFTER: u32 = 120;

/// What is known of the data.
#[derive(Clone, Copy)]
pub struct Data {
    /// The records, once they are here.
    pub shelf: RwSignal<Option<Arc<Shelf>>>,
    /// The answer to the newest question that has one; empty while there are no records yet.
    pub answer: RwSignal<Arc<Findings>>,
    /// The last answer that has all its results: the same, but for the moment in which the rest of them is still coming.
    pub complete: RwSignal<Arc<Findings>>,
    /// The question that [`Self::answer`] answers, as a link says it.
    pub answered: RwSignal<Option<String>>,
    /// How many results each of some other views has, by their links.
    pub totals: RwSignal<Vec<(String, u32)>>,
    /// How far loading is.
    pub phase: RwSignal<Phase>,
    /// What is above the list has been drawn.
    pub has_drawn: RwSignal<bool>,
    /// Where records are kept.
    pub keeping: RwSignal<Keeping>,
    /// The browser refuses a worker: the engine runs on the page.
    pub on_page: RwSignal<bool>,
    /// A newer dataset that waits.
    pub offer: RwSignal<Option<DatasetOffer>>,
    /// The last attempt at a newer dataset failed; what is shown is the previous one.
    pub update_failure: RwSignal<Option<LoadFailure>>,
    /// Stored rows that could not be read; the others are shown.
    pub damaged: RwSignal<Vec<DamagedRow>>,
    /// Set when records have come that were wished for.
    arrivals: RwSignal<()>,
    line: StoredValue<Line, LocalStorage>,
}

/// The line to the engine, and what was said on it.
struct Line {
    client: Client,
    question: Ask,
    /// The number and the links of the last question for totals.
    totals: (u32, Vec<String>),
    /// An edition that waits for its first answer.
    next: Option<Shelf>,
    /// Events are being taken in.
    is_attending: bool,
}

impl Data {
    /// Nothing yet; what `client` tells comes in from now on.
    #[must_use]
    pub fn new(client: Client) -> Self {
        let nothing = Arc::new(Findings::default());
        let line = Line { client: client.clone(), question: Ask::default(), totals: (0, Vec::new()), next: None, is_attending: false };
        let data = Self {
            shelf: RwSignal::new(None),
            answer: RwSignal::new(Arc::clone(&nothing)),
            complete: RwSignal::new(nothing),
            answered: RwSignal::new(None),
            totals: RwSignal::new(Vec::new()),
            phase: RwSignal::new(Phase::Opening),
            has_drawn: RwSignal::new(false),
            keeping: RwSignal::new(Keeping::Device),
            on_page: RwSignal::new(false),
            offer: RwSignal::new(None),
            update_failure: RwSignal::new(None),
            damaged: RwSignal::new(Vec::new()),
            arrivals: RwSignal::new(()),
            line: StoredValue::new_local(line),
        };
        client.listen(move || data.attend());
        data.attend();
        data
    }

    /// Tries again after [`Phase::Failed`].
    pub fn retry(&self) {
        if matches!(self.phase.get_untracked(), Phase::Failed(_)) {
            self.phase.set(Phase::Opening);
            self.line.with_value(|line| line.client.begin());
        }
    }

    /// The reader agrees to the newer dataset: it is shown instead of the present one.
    pub fn accept_offer(&self) {
        self.line.with_value(|line| line.client.send(&Request::AcceptOffer));
    }

    /// Asks for the results of a view, given by its link. The answer comes as [`Self::answer`], unless another question comes first.
    pub fn ask(&self, link: String) {
        self.line.update_value(|line| line.ask(link, FIRST));
    }

    /// Asks how many results these views have; the answer comes as [`Self::totals`].
    pub fn ask_totals(&self, links: Vec<String>) {
        self.line.update_value(|line| {
            line.totals = (line.totals.0 + 1, links.clone());
            line.client.send(&Request::Totals { number: line.totals.0, links });
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
        self.shelf.with(|shelf| shelf.as_ref()?.directory.index_of(id))
    }

    /// When the record at `index` was held; tracks the records.
    #[must_use]
    pub fn held(&self, index: RecordIndex) -> Option<Held> {
        self.shelf.with(|shelf| shelf.as_ref()?.directory.held(index))
    }

    /// Whether the records are here; tracks it.
    #[must_use]
    pub fn has_records(&self) -> bool {
        self.shelf.with(Option::is_some)
    }

    fn send_wishes(self) {
        let Some(shelf) = self.shelf.get_untracked() else { return };
        let indices = shelf.take_wishes();
        if !indices.is_empty() {
            self.line.with_value(|line| line.client.send(&Request::Records { edition: shelf.edition, indices }));
        }
    }

    /// Takes in what has come, in its order.
    fn attend(self) {
        let is_attending = self.line.try_update_value(|line| std::mem::replace(&mut line.is_attending, true));
        if is_attending == Some(false) {
            spawn_local(self.take_all());
        }
    }

    async fn take_all(self) {
        while let Some(event) = self.line.with_value(|line| line.client.next()) {
            match event {
                Event::Edition(edition) => {
                    rest().await;
                    match Shelf::new(edition) {
                        Ok(shelf) => self.line.update_value(|line| line.next = Some(shelf)),
                        Err(_) => self.phase.set(Phase::Failed(LoadFailure::Damaged { file: "reference".to_owned() })),
                    }
                }
                Event::Records { edition, records } => {
                    for record in records {
                        rest().await;
                        self.with_shelf(edition, |shelf| shelf.put(&record));
                    }
                    self.arrivals.set(());
                }
                Event::Answer { number, edition, findings } => {
                    if self.line.with_value(|line| number == line.question.number) {
                        self.show(edition, findings).await;
                    }
                }
                other => self.take(other),
            }
        }
        self.line.update_value(|line| line.is_attending = false);
    }

    fn take(self, event: Event) {
        match event {
            Event::Phase(phase) => self.phase.set(phase),
            Event::Keeping(keeping) => self.keeping.set(keeping),
            Event::Offer(offer) => self.offer.set(offer),
            Event::UpdateFailure(failure) => self.update_failure.set(Some(failure)),
            Event::Damaged(rows) => self.damaged.set(rows),
            Event::OnPage => self.on_page.set(true),
            Event::Totals { number, totals } => {
                let (last, links) = self.line.with_value(|line| line.totals.clone());
                if number == last {
                    self.totals.set(links.into_iter().zip(totals).collect());
                }
            }
            // The others are taken in by `take_all`; no part of the page writes records.
            Event::Written(_) | Event::Edition(_) | Event::Records { .. } | Event::Answer { .. } => {}
        }
    }

    /// Does something with an edition that is shown, or waits for its first answer.
    fn with_shelf(self, edition: u32, use_it: impl Fn(&Shelf)) {
        let wanted = |shelf: &&Shelf| shelf.edition == edition;
        self.line.with_value(|line| line.next.as_ref().filter(wanted).into_iter().for_each(&use_it));
        self.shelf.with_untracked(|shelf| shelf.as_deref().filter(wanted).into_iter().for_each(&use_it));
    }

    /// Shows the answer to the present question: with the first one of an edition also that edition, so that an index always means one record.
    async fn show(self, edition: u32, mut findings: Findings) {
        let next = self.line.try_update_value(|line| line.next.take_if(|shelf| shelf.edition == edition)).flatten();
        let is_new = next.is_some();
        if is_new {
            sleep(0).await;
        } else if self.shelf.with_untracked(|shelf| shelf.as_ref().is_none_or(|shelf| shelf.edition != edition)) {
            return;
        }
        task_begins();
        let question = self.line.with_value(|line| line.question.clone());
        findings.query = ViewState::parse(&question.link).query();
        findings.text = ParsedText::parse(&findings.query.text);
        let is_complete = findings.is_complete();
        let findings = Arc::new(findings);
        if let Some(shelf) = next {
            self.shelf.set(Some(Arc::new(shelf)));
        }
        if is_complete || is_new {
            self.complete.set(Arc::clone(&findings));
        }
        self.answer.set(findings);
        self.answered.set(Some(question.link));
        if is_new {
            self.phase.set(Phase::Ready);
            // The timeline comes first; the list below it in a task of its own.
            sleep(0).await;
            self.has_drawn.set(true);
        }
        if !is_complete {
            Timeout::new(REST_AFTER, move || self.ask_for_the_rest(question.number)).forget();
        }
    }

    /// Asks for all results, when no other question has come since `number`.
    fn ask_for_the_rest(self, number: u32) {
        self.line.update_value(|line| {
            if line.question.number == number {
                line.ask(line.question.link.clone(), u32::MAX);
            }
        });
    }
}

impl Line {
    fn ask(&mut self, link: String, first: u32) {
        self.question = Ask { number: self.question.number + 1, link, first };
        self.client.send(&Request::Ask(self.question.clone()));
    }
}
