//! The page's end of the line to the engine, and the worker's.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::engine::Engine;
use super::protocol::{Event, Request};
use crate::platform::connection::is_online_now;
use crate::platform::timer::{after, use_long_stretches};
use crate::platform::worker::{Line, Worker};

/// How long a worker may take to say its first word before the engine runs on the page, in milliseconds.
const PATIENCE: u32 = 10_000;

/// The engine in the worker's role: answers the page for as long as there is one.
pub fn serve() {
    use_long_stretches();
    let page = Rc::new(Line::to_page());
    let to_page = Rc::clone(&page);
    let engine = Engine::new(Box::new(move |event| to_page.send(&event)));
    page.listen(Box::new(move |message| engine.receive(&message)));
}

/// The engine, wherever it runs; clones are the same one.
#[derive(Clone)]
pub struct Client(Rc<State>);

struct State {
    engine: RefCell<Place>,
    /// Events that nobody has taken yet.
    inbox: RefCell<Vec<Vec<u8>>>,
    /// Called when an event has come.
    notify: RefCell<Option<Rc<dyn Fn()>>>,
    /// The worker has said something.
    has_spoken: Cell<bool>,
    /// The newest question, for an engine that must begin anew.
    question: RefCell<Vec<u8>>,
}

enum Place {
    Worker(Worker),
    Page(Engine),
    Nowhere,
}

impl Client {
    /// Starts the engine: in the worker that the page's script has begun, else on the page.
    #[must_use]
    pub fn start() -> Self {
        let client = Self(Rc::new(State {
            engine: RefCell::new(Place::Nowhere),
            inbox: RefCell::default(),
            notify: RefCell::default(),
            has_spoken: Cell::new(false),
            question: RefCell::default(),
        }));
        match Worker::begun() {
            Some(worker) => client.use_worker(worker),
            None => client.use_page(),
        }
        client.begin();
        client
    }

    /// Begins; once more when loading has failed.
    pub fn begin(&self) {
        self.send(&Request::Start { online: is_online_now() });
    }

    /// Sends a request.
    pub fn send(&self, request: &Request) {
        let message = request.write();
        self.send_bytes(&message);
        if matches!(request, Request::Ask(_)) {
            self.0.question.replace(message);
        }
    }

    fn send_bytes(&self, message: &[u8]) {
        match &*self.0.engine.borrow() {
            Place::Worker(worker) => worker.line.send(message),
            Place::Page(engine) => engine.receive(message),
            Place::Nowhere => {}
        }
    }

    /// Calls `notify` whenever an event has come; those that have come already are taken with [`Self::next`].
    pub fn listen(&self, notify: impl Fn() + 'static) {
        self.0.notify.replace(Some(Rc::new(notify)));
    }

    /// The next event.
    #[must_use]
    pub fn next(&self) -> Option<Event> {
        loop {
            let message = {
                let mut inbox = self.0.inbox.borrow_mut();
                if inbox.is_empty() {
                    return None;
                }
                inbox.remove(0)
            };
            if let Some(event) = Event::read(&message) {
                return Some(event);
            }
        }
    }

    fn receive(&self, message: Vec<u8>) {
        self.0.inbox.borrow_mut().push(message);
        let notify = self.0.notify.borrow().clone();
        if let Some(notify) = notify {
            notify();
        }
    }

    fn use_worker(&self, worker: Worker) {
        let heard = self.clone();
        worker.line.listen(Box::new(move |message| {
            heard.0.has_spoken.set(true);
            heard.receive(message);
        }));
        let failed = self.clone();
        worker.on_error(Box::new(move || failed.give_up_worker()));
        self.0.engine.replace(Place::Worker(worker));
        let silent = self.clone();
        after(PATIENCE, move || {
            if !silent.0.has_spoken.get() {
                silent.give_up_worker();
            }
        })
        .forget();
    }

    /// The same engine, here.
    fn use_page(&self) {
        let client = self.clone();
        let engine = Engine::new(Box::new(move |event| client.receive(event)));
        self.0.engine.replace(Place::Page(engine));
        self.receive(Event::OnPage.write());
    }

    fn give_up_worker(&self) {
        let place = self.0.engine.replace(Place::Nowhere);
        if let Place::Worker(worker) = &place {
            worker.end();
            self.use_page();
            self.begin();
            let question = self.0.question.borrow().clone();
            self.send_bytes(&question);
        } else {
            self.0.engine.replace(place);
        }
    }
}
