//! The desk itself, over whatever store: drafts and the events that are known. It tells of nothing that is not stored.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use super::protocol::{DraftBrief, Event, Failure};
use crate::intake::{Decision, Draft, DraftState, Extractor, Known, Match, identity};
use crate::model::{Conference, Origin, Reference};
use crate::store::{Collection, MemoryStorage, Row, Storage, StoreError, decode, encode};

/// How many rows are read at once.
const ROWS_AT_ONCE: u32 = 200;

/// How events leave it.
pub type Emit = Box<dyn Fn(&Event)>;

/// The desk.
pub struct Desk<S> {
    /// The drafts, and, where it has them, the records.
    pub(super) store: S,
    /// What the store has not: the reader's own records, as far as the page tells them, and the published dataset, where it was fetched here.
    pub(super) beside: MemoryStorage,
    pub(super) emit: Emit,
    /// Milliseconds since 1970-01-01 UTC.
    pub(super) now: fn() -> f64,
    pub(super) known: RefCell<KnownEvents>,
    /// The records that were built of drafts, by the drafts' ids: known once the engine has kept them.
    pub(super) built: RefCell<HashMap<String, Conference>>,
}

/// What articles are read and compared with.
#[derive(Default)]
pub(super) struct KnownEvents {
    /// With the provinces and the vocabulary; nothing until the records have been read.
    pub extractor: Option<Arc<Extractor>>,
    /// The version of the published dataset.
    pub version: String,
    pub events: Known,
    /// The texts of the reader's own reports, each with the id of the record that has it.
    pub texts: HashMap<String, String>,
}

impl KnownEvents {
    fn add(&mut self, event: &Conference) {
        self.events.add(event);
        for text in event.reports.iter().filter_map(|report| report.text.as_deref()) {
            self.texts.insert(identity(text), event.id.clone());
        }
    }

    /// Whether a record has become of a draft, and is still there.
    pub fn has_kept(&self, draft: &Draft) -> bool {
        match &draft.record {
            Some(record) => self.events.knows(&record.id),
            None => self.texts.contains_key(&identity(&draft.text)),
        }
    }

    fn remove(&mut self, id: &str) {
        self.events.remove(id);
        self.texts.retain(|_, record| record != id);
    }
}

impl<S: Storage> Desk<S> {
    /// A desk that has not read anything yet.
    #[must_use]
    pub fn new(store: S, emit: Emit, now: fn() -> f64) -> Self {
        Self { store, beside: MemoryStorage::default(), emit, now, known: RefCell::default(), built: RefCell::default() }
    }

    /// Whether the known events have been read.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.known.borrow().extractor.is_some()
    }

    /// Reads the known events, in place of those that were known before.
    ///
    /// # Errors
    /// [`Failure::NoReference`] where no dataset is installed; else what the store says.
    pub async fn read_known(&self) -> Result<(), Failure> {
        let mut known = KnownEvents::default();
        let is_here = self.store.installed().await.map_err(failure)?.active;
        match is_here {
            Some(manifest) => self.read_dataset(&self.store, manifest.version, &mut known).await?,
            None => match self.beside.installed().await.map_err(failure)?.active {
                Some(manifest) => self.read_dataset(&self.beside, manifest.version, &mut known).await?,
                None => return Err(Failure::NoReference),
            },
        }
        self.read_events(&self.store, Collection::Own, &mut known).await?;
        self.read_events(&self.beside, Collection::Own, &mut known).await?;
        self.known.replace(known);
        Ok(())
    }

    async fn read_dataset(&self, from: &impl Storage, version: String, known: &mut KnownEvents) -> Result<(), Failure> {
        let reference = from.reference(&version).await.map_err(failure)?;
        let reference: Reference = decode("reference", reference.as_deref()).map_err(|_| Failure::NoReference)?;
        known.extractor = Some(Arc::new(Extractor::new(&reference)));
        self.read_events(from, Collection::Published(&version), known).await?;
        known.version = version;
        Ok(())
    }

    /// What cannot be read is left out: the engine tells of it.
    async fn read_events(&self, from: &impl Storage, collection: Collection<'_>, known: &mut KnownEvents) -> Result<(), Failure> {
        let mut after: Option<String> = None;
        loop {
            let page = from.page(collection, after.as_deref(), ROWS_AT_ONCE).await.map_err(failure)?;
            for row in &page {
                self.store.rest().await;
                if let Ok(event) = decode(&row.key, row.payload.as_deref()) {
                    known.add(&event);
                }
            }
            after = page.last().map(|row| row.key.clone());
            if page.len() < ROWS_AT_ONCE as usize {
                return Ok(());
            }
        }
    }

    /// The page tells what the engine has kept and deleted where the device's store is refused.
    pub async fn told(&self, records: &[Vec<u8>], gone: &[String]) {
        let read = |record: &Vec<u8>| miniserde::json::from_str::<Conference>(std::str::from_utf8(record).ok()?).ok();
        let events: Vec<Conference> = records.iter().filter_map(read).collect();
        let rows: Vec<Row> = events.iter().map(|event| Row::new(event.id.clone(), encode(event))).collect();
        self.learn(&events, gone);
        // Memory does not fail.
        let _ = self.beside.put_own(&rows).await;
        let _ = self.beside.delete_own(gone).await;
    }

    fn learn(&self, events: &[Conference], gone: &[String]) {
        let mut known = self.known.borrow_mut();
        events.iter().for_each(|event| known.add(event));
        gone.iter().for_each(|id| known.remove(id));
    }

    /// The record of an event, and whether it is a published one: the reader's own comes first.
    pub(super) async fn event(&self, id: &str) -> Result<Option<(Conference, bool)>, Failure> {
        let version = self.known.borrow().version.clone();
        let wanted = [(Origin::Own, id.to_owned()), (Origin::Published, id.to_owned())];
        let mut rows = self.beside.records(&version, &wanted).await.map_err(failure)?;
        rows.extend(self.store.records(&version, &wanted).await.map_err(failure)?);
        let record = |place: usize| rows.get(place).and_then(|row| decode::<Conference>(id, row.payload.as_deref()).ok());
        let own = record(0).or_else(|| record(2)).map(|record| (record, false));
        Ok(own.or_else(|| record(1).or_else(|| record(3)).map(|record| (record, true))))
    }

    /// Tells all drafts.
    pub async fn list(&self) {
        match self.briefs().await {
            Ok(briefs) => self.emit(&Event::Queue(briefs)),
            Err(failure) => self.emit(&Event::Failure(failure)),
        }
    }

    async fn briefs(&self) -> Result<Vec<DraftBrief>, Failure> {
        let mut briefs = Vec::new();
        let mut after: Option<String> = None;
        loop {
            let page = self.store.drafts(after.as_deref(), ROWS_AT_ONCE).await.map_err(failure)?;
            for row in &page {
                self.store.rest().await;
                match read(row) {
                    Ok(draft) => briefs.push(DraftBrief::of(&draft)),
                    // It stays where it is; the others are shown.
                    Err(error) => self.emit(&Event::Failure(error)),
                }
            }
            after = page.last().map(|row| row.key.clone());
            if page.len() < ROWS_AT_ONCE as usize {
                break;
            }
        }
        briefs.sort_by(|one, other| one.taken_in.total_cmp(&other.taken_in));
        Ok(briefs)
    }

    /// Tells all of a draft.
    pub async fn open(&self, id: &str) {
        match self.draft(id).await {
            Ok(Some(draft)) => self.emit(&Event::Opened(Box::new(draft))),
            Ok(None) => self.emit(&Event::Nowhere { id: id.to_owned() }),
            Err(failure) => self.emit(&Event::Failure(failure)),
        }
    }

    /// Keeps what the reader has made of a draft.
    pub async fn decide(&self, id: &str, decision: Option<Decision>) {
        self.change(std::slice::from_ref(&id.to_owned()), |draft| draft.decided.clone_from(&decision)).await;
    }

    /// Drafts are in this state from now on. The records of those that are kept are known from now on.
    pub async fn settle(&self, ids: &[String], state: DraftState) {
        if state == DraftState::Kept {
            let built: Vec<Conference> = ids.iter().filter_map(|id| self.built.borrow_mut().remove(id)).collect();
            self.learn(&built, &[]);
        }
        self.change(ids, |draft| draft.state = state).await;
    }

    /// Keeps new matches of drafts.
    pub(super) async fn match_again(&self, found: Vec<(String, Vec<Match>)>) {
        let ids: Vec<String> = found.iter().map(|(id, _)| id.clone()).collect();
        let mut found = found.into_iter();
        // One that has gone meanwhile leaves its place out.
        self.change(&ids, |draft| {
            draft.matches = found.find(|(id, _)| *id == draft.id).map_or_else(Vec::new, |(_, matches)| matches);
        })
        .await;
    }

    /// Changes drafts, all or none, and tells what they are now.
    async fn change(&self, ids: &[String], mut change: impl FnMut(&mut Draft)) {
        let (mut rows, mut briefs) = (Vec::new(), Vec::new());
        for id in ids {
            self.store.rest().await;
            match self.draft(id).await {
                Ok(Some(mut draft)) => {
                    change(&mut draft);
                    briefs.push(DraftBrief::of(&draft));
                    rows.push(Row::new(draft.id.clone(), encode(&draft)));
                }
                Ok(None) => self.emit(&Event::Nowhere { id: id.clone() }),
                Err(failure) => return self.emit(&Event::Failure(failure)),
            }
        }
        match self.store.put_drafts(&rows).await {
            Ok(()) => self.emit(&Event::Changed(briefs)),
            Err(error) => self.emit(&Event::Failure(failure(error))),
        }
    }

    /// Deletes drafts for good.
    pub async fn remove(&self, ids: &[String]) {
        match self.store.delete_drafts(ids).await {
            Ok(()) => self.emit(&Event::Removed(ids.to_vec())),
            Err(error) => self.emit(&Event::Failure(failure(error))),
        }
    }

    pub(super) async fn draft(&self, id: &str) -> Result<Option<Draft>, Failure> {
        self.store.draft(id).await.map_err(failure)?.as_ref().map(read).transpose()
    }

    pub(super) fn emit(&self, event: &Event) {
        (self.emit)(event);
    }
}

pub(super) fn read(row: &Row) -> Result<Draft, Failure> {
    decode(&row.key, row.payload.as_deref()).map_err(failure)
}

/// What the page is told of a store that fails.
pub(super) fn failure(error: StoreError) -> Failure {
    match error {
        StoreError::Full => Failure::Full,
        other => Failure::Store(other.to_string()),
    }
}
