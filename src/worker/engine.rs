//! The engine: has the store and the catalog, does what the page asks, and tells it what happens. The same in a worker and, where there is none,
//! on the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::holdings::Holdings;
use super::protocol::{Event, Request};
use super::queue::Queue;
use crate::platform::timer::later;
use crate::store::{DamagedRow, Store};

/// How events leave it.
pub type Emit = Box<dyn Fn(Vec<u8>)>;

/// The engine; clones are the same one.
#[derive(Clone)]
pub struct Engine(pub(super) Rc<State>);

pub(super) struct State {
    emit: Emit,
    pub queue: RefCell<Queue>,
    pub store: RefCell<Option<Rc<Store>>>,
    pub holdings: RefCell<Option<Holdings>>,
    /// The number of the last edition.
    pub edition: Cell<u32>,
    pub damaged: RefCell<Vec<DamagedRow>>,
    /// It was looked for a newer dataset.
    pub has_looked: Cell<bool>,
    /// [`Engine::attend`] comes in the next task.
    is_woken: Cell<bool>,
    /// Something that takes its time is being done.
    is_busy: Cell<bool>,
}

impl Engine {
    /// An engine that waits for its first request.
    #[must_use]
    pub fn new(emit: Emit) -> Self {
        Self(Rc::new(State {
            emit,
            queue: RefCell::default(),
            store: RefCell::default(),
            holdings: RefCell::default(),
            edition: Cell::new(0),
            damaged: RefCell::default(),
            has_looked: Cell::new(false),
            is_woken: Cell::new(false),
            is_busy: Cell::new(false),
        }))
    }

    /// Takes in a request; it is done in a later task, so that a newer question can take its place. What is no request is left out.
    pub fn receive(&self, message: &[u8]) {
        if let Some(request) = Request::read(message) {
            self.push(request);
        }
    }

    pub(super) fn push(&self, request: Request) {
        self.0.queue.borrow_mut().push(request);
        self.wake();
    }

    /// Does what waits, in the next task: whatever has come by then is known.
    pub(super) fn wake(&self) {
        if !self.0.is_woken.replace(true) {
            let engine = self.clone();
            later(move || engine.attend());
        }
    }

    fn attend(&self) {
        self.0.is_woken.set(false);
        self.answer();
        if !self.0.is_busy.replace(true) {
            spawn_local(self.clone().work());
        }
    }

    /// What needs the records waits until they are here.
    fn answer(&self) {
        let holdings = self.0.holdings.borrow();
        let Some(holdings) = holdings.as_ref() else { return };
        let question = self.0.queue.borrow_mut().take_question();
        if let Some(question) = question {
            self.emit(&holdings.answer(&question));
        }
        let quick = self.0.queue.borrow_mut().take_quick();
        for request in quick {
            match request {
                Request::Totals { number, links } => self.emit(&Event::Totals { number, totals: holdings.totals(&links) }),
                Request::Records { edition, indices } => {
                    let wanted = holdings.wanted(edition, &indices);
                    spawn_local(self.clone().send_records(edition, holdings.version.clone(), wanted));
                }
                _ => {}
            }
        }
    }

    async fn work(self) {
        loop {
            let next = self.0.queue.borrow_mut().take_slow();
            match next {
                Some(Request::Start { online }) => self.start(online).await,
                Some(Request::AcceptOffer) => self.replace().await,
                Some(Request::PutOwn { number, records }) => self.put_own(number, &records).await,
                Some(Request::DeleteOwn { number, ids }) => self.delete_own(number, &ids).await,
                _ => break,
            }
        }
        self.0.is_busy.set(false);
    }

    pub(super) fn emit(&self, event: &Event) {
        (self.0.emit)(event.write());
    }
}
