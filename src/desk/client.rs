//! The page's end of the line to the desk. The worker is begun with the first request, and anew after it has failed.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use super::protocol::{Event, Failure, Request};
use crate::intake::{Limits, Problem, ProblemKind};
use crate::platform::files::{FileFailure, bytes_of};
use crate::platform::worker::Worker;

/// So many files are read and not yet answered at a time: the memory of a phone is small.
const FILES_AT_ONCE: usize = 2;

/// The desk, as the page has it; clones are the same one.
#[derive(Clone, Default)]
pub struct Client(Rc<State>);

#[derive(Default)]
struct State {
    worker: RefCell<Option<Worker>>,
    /// Events that nobody has taken yet.
    inbox: RefCell<VecDeque<Event>>,
    /// Called when an event has come.
    notify: RefCell<Option<Rc<dyn Fn()>>>,
    /// The worker has said something: its program is here.
    has_spoken: Cell<bool>,
    /// The last number that was given.
    number: Cell<u32>,
    /// Files that wait to be read, with their numbers.
    files: RefCell<VecDeque<(u32, File)>>,
    /// The numbers of files that are being read or taken in.
    reading: RefCell<Vec<u32>>,
    /// The numbers that were asked with and have no answer yet.
    unanswered: RefCell<Vec<u32>>,
}

impl Client {
    /// A number that no request has yet, for [`Request::Paste`] and [`Request::Confirm`].
    #[must_use]
    pub fn next_number(&self) -> u32 {
        let number = self.0.number.get().wrapping_add(1);
        self.0.number.set(number);
        number
    }

    /// Takes in a file, when its turn comes. Its answer is [`Event::Taken`] with the number that this returns.
    pub fn take(&self, file: File) -> u32 {
        let number = self.next_number();
        self.0.files.borrow_mut().push_back((number, file));
        self.read_files();
        number
    }

    /// Sends a request. What becomes of it, also that the desk cannot be reached, comes as an event.
    pub fn send(&self, request: &Request) {
        if let Request::Take { number, .. } | Request::Paste { number, .. } | Request::Confirm { number, .. } = request {
            self.0.unanswered.borrow_mut().push(*number);
        }
        if self.0.worker.borrow().is_none() {
            self.begin();
        }
        if let Some(worker) = &*self.0.worker.borrow() {
            return worker.line.send(&request.write());
        }
        self.give_up(&Failure::NoWorker);
    }

    /// Calls `notify` whenever an event has come; those that have come already are taken with [`Self::next`].
    pub fn listen(&self, notify: impl Fn() + 'static) {
        self.0.notify.replace(Some(Rc::new(notify)));
    }

    /// The next event.
    #[must_use]
    pub fn next(&self) -> Option<Event> {
        self.0.inbox.borrow_mut().pop_front()
    }

    fn begin(&self) {
        let Some(worker) = Worker::desk() else { return };
        self.0.has_spoken.set(false);
        let heard = self.clone();
        worker.line.listen(Box::new(move |message| {
            heard.0.has_spoken.set(true);
            if let Some(event) = Event::read(&message) {
                heard.receive(event);
            }
        }));
        let failed = self.clone();
        worker.on_error(Box::new(move || {
            let failure = if failed.0.has_spoken.get() { Failure::Stopped } else { Failure::Unreachable };
            failed.give_up(&failure);
        }));
        self.0.worker.replace(Some(worker));
    }

    /// Everything that was asked and not answered is answered with the failure; the next request begins anew.
    fn give_up(&self, failure: &Failure) {
        // Dropping it here would drop the function that is running; nothing comes from it any more.
        let worker = self.0.worker.take();
        if let Some(worker) = &worker {
            worker.end();
        }
        spawn_local(async move { drop(worker) });
        let numbers = self.0.unanswered.take();
        self.receive(Event::Failure(failure.clone()));
        for number in numbers {
            let failure = Some(failure.clone());
            self.receive(Event::Taken { number, drafts: Vec::new(), twins: Vec::new(), problems: Vec::new(), failure });
        }
    }

    fn receive(&self, event: Event) {
        if let Event::Taken { number, .. } | Event::Confirmed { number, .. } = &event {
            self.0.unanswered.borrow_mut().retain(|asked| asked != number);
            self.0.reading.borrow_mut().retain(|read| read != number);
        }
        self.0.inbox.borrow_mut().push_back(event);
        let notify = self.0.notify.borrow().clone();
        if let Some(notify) = notify {
            notify();
        }
        self.read_files();
    }

    fn read_files(&self) {
        while self.0.reading.borrow().len() < FILES_AT_ONCE {
            let Some((number, file)) = self.0.files.borrow_mut().pop_front() else { return };
            self.0.reading.borrow_mut().push(number);
            spawn_local(self.clone().read_file(number, file));
        }
    }

    async fn read_file(self, number: u32, file: File) {
        let name = file.name();
        let problem = match bytes_of(&file, Limits::default().file_bytes).await {
            Ok(bytes) => return self.send(&Request::Take { number, name, bytes }),
            Err(FileFailure::TooLarge { limit }) => Problem::new(&name, ProblemKind::TooLarge, limit.to_string()),
            Err(FileFailure::Unreadable(said)) => Problem::new(&name, ProblemKind::Unreadable, said),
        };
        self.receive(Event::Taken { number, drafts: Vec::new(), twins: Vec::new(), problems: vec![problem], failure: None });
    }
}
