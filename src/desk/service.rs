//! The desk in its worker: opens the store, and does what the page asks.
//!
//! What takes its time (reading, extracting) is done in one lane, what a reader waits for in another, between two pieces of it. Within a lane
//! one request is done after the other: a draft is never changed by two at once.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::core::Desk;
use super::protocol::{Event, Failure, Request};
use crate::intake::DraftState;
use crate::platform::clock::since_1970;
use crate::platform::timer::{sleep, use_long_stretches};
use crate::platform::worker::Line;
use crate::store::{Download, MemoryStorage, Published, Role, Storage, Store, download, fetch_manifest};

/// The engine may still be installing the dataset: it is waited for so many times,
const ATTEMPTS: u32 = 10;
/// and so many milliseconds each.
const BETWEEN_ATTEMPTS: u32 = 500;

/// Answers the page for as long as there is one.
pub fn serve() {
    use_long_stretches();
    let page = Rc::new(Line::to_page());
    let service =
        Service(Rc::new(State { page: Rc::clone(&page), desk: RefCell::default(), slow: Lane::default(), quick: Lane::default() }));
    service.0.slow.jobs.borrow_mut().push_back(Job::Prepare);
    let heard = service.clone();
    page.listen(Box::new(move |message| {
        if let Some(request) = Request::read(&message) {
            heard.push(request);
        }
    }));
    spawn_local(service.open());
}

#[derive(Clone)]
struct Service(Rc<State>);

struct State {
    page: Rc<Line>,
    /// Nothing until the store is open.
    desk: RefCell<Option<(Rc<Desk<Store>>, bool)>>,
    slow: Lane,
    quick: Lane,
}

#[derive(Default)]
struct Lane {
    jobs: RefCell<VecDeque<Job>>,
    is_busy: Cell<bool>,
}

enum Job {
    /// Read the known events.
    Prepare,
    Request(Request),
    /// Match anew the drafts after this one.
    Rematch(Option<String>),
}

impl Job {
    const fn is_slow(&self, is_ready: bool) -> bool {
        match self {
            Self::Prepare => true,
            Self::Rematch(_) => false,
            Self::Request(request) => match request {
                Request::Take { .. } | Request::Paste { .. } | Request::Refresh => true,
                // Without the known events there are none to add a report to.
                Request::Confirm { .. } => !is_ready,
                _ => false,
            },
        }
    }
}

impl Service {
    async fn open(self) {
        let (store, is_kept) = match Store::on_device().await {
            Ok(store) => (store, true),
            Err(_) => (Store::Tab(MemoryStorage::default()), false),
        };
        let page = Rc::clone(&self.0.page);
        let desk = Rc::new(Desk::new(store, Box::new(move |event| page.send(&event.write())), since_1970));
        self.0.desk.replace(Some((desk, is_kept)));
        self.attend();
    }

    fn push(&self, request: Request) {
        self.push_job(Job::Request(request));
        self.attend();
    }

    fn push_job(&self, job: Job) {
        let is_ready = self.0.desk.borrow().as_ref().is_some_and(|(desk, _)| desk.is_ready());
        let lane = if job.is_slow(is_ready) { &self.0.slow } else { &self.0.quick };
        lane.jobs.borrow_mut().push_back(job);
    }

    /// Sets both lanes going, once the store is open.
    fn attend(&self) {
        let Some((desk, is_kept)) = self.0.desk.borrow().clone() else { return };
        for is_slow in [false, true] {
            if !self.lane(is_slow).is_busy.replace(true) {
                spawn_local(self.clone().work(Rc::clone(&desk), is_kept, is_slow));
            }
        }
    }

    fn lane(&self, is_slow: bool) -> &Lane {
        if is_slow { &self.0.slow } else { &self.0.quick }
    }

    async fn work(self, desk: Rc<Desk<Store>>, is_kept: bool, is_slow: bool) {
        loop {
            let job = self.lane(is_slow).jobs.borrow_mut().pop_front();
            match job {
                Some(Job::Prepare) => self.prepare(&desk, is_kept).await,
                Some(Job::Rematch(after)) => {
                    if let Some(last) = desk.rematch(after.as_deref()).await {
                        self.push_job(Job::Rematch(Some(last)));
                    }
                }
                Some(Job::Request(request)) => {
                    if is_slow && !desk.is_ready() {
                        self.prepare(&desk, is_kept).await;
                    }
                    self.answer(&desk, request).await;
                }
                None => break,
            }
        }
        self.lane(is_slow).is_busy.set(false);
    }

    async fn answer(&self, desk: &Desk<Store>, request: Request) {
        match request {
            Request::Take { number, name, bytes } => desk.take(number, &name, &bytes).await,
            Request::Paste { number, name, html, plain, address } => {
                desk.paste(number, &name, html.as_deref(), &plain, address.as_deref()).await;
            }
            Request::List => desk.list().await,
            Request::Open { id } => desk.open(&id).await,
            Request::Decide { id, decision } => desk.decide(&id, decision.map(|decision| *decision)).await,
            Request::Confirm { number, ids } => desk.confirm(number, &ids).await,
            Request::Settle { ids, state } => {
                desk.settle(&ids, state).await;
                if state == DraftState::Kept {
                    self.rematch();
                }
            }
            Request::Remove { ids } => desk.remove(&ids).await,
            Request::Known { records, gone } => {
                desk.told(&records, &gone).await;
                self.rematch();
            }
            Request::Refresh => match desk.read_known().await {
                Ok(()) => self.rematch(),
                Err(failure) => self.tell(&Event::Failure(failure)),
            },
        }
    }

    /// In the lane in which drafts are changed. One that is under way begins anew.
    fn rematch(&self) {
        self.0.quick.jobs.borrow_mut().retain(|job| !matches!(job, Job::Rematch(_)));
        self.push_job(Job::Rematch(None));
        self.attend();
    }

    fn tell(&self, event: &Event) {
        self.0.page.send(&event.write());
    }

    /// Reads the known events. Where the store has no dataset and gets none, it is fetched for this tab.
    async fn prepare(&self, desk: &Desk<Store>, is_kept: bool) {
        let mut outcome = desk.read_known().await;
        for _ in 0..if is_kept { ATTEMPTS } else { 0 } {
            if outcome != Err(Failure::NoReference) {
                break;
            }
            sleep(BETWEEN_ATTEMPTS).await;
            outcome = desk.read_known().await;
        }
        if outcome == Err(Failure::NoReference) && fetch_dataset(&desk.beside).await {
            outcome = desk.read_known().await;
        }
        self.tell(&match outcome {
            Ok(()) => Event::Ready { is_kept },
            Err(failure) => Event::Failure(failure),
        });
    }
}

/// Whether the published dataset could be fetched.
async fn fetch_dataset(into: &MemoryStorage) -> bool {
    let Ok(manifest) = fetch_manifest(&Published).await else { return false };
    let Ok(Download { manifest, rows }) = download(&Published, manifest, &|_| ()).await else { return false };
    into.install(&manifest, &rows, Role::Active).await.is_ok()
}
