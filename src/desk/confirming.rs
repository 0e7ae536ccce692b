//! From drafts to records that the engine is to keep. Nothing is stored here.

use super::core::Desk;
use super::protocol::{Event, Failure, Obstacle, Placed, Unplaced};
use super::records::record_of;
use super::standing::as_it_stands;
use crate::intake::Draft;
use crate::model::Conference;
use crate::store::Storage;

/// Records that are being built together: several drafts may be reports of one event.
#[derive(Default)]
struct Building {
    records: Vec<Conference>,
    /// Ids of events that were not known before.
    new: Vec<String>,
    placed: Vec<Placed>,
    unplaced: Vec<Unplaced>,
}

impl Building {
    fn record(&self, id: &str) -> Option<Conference> {
        self.records.iter().find(|record| record.id == id).cloned()
    }

    fn put(&mut self, record: Conference) {
        match self.records.iter_mut().find(|known| known.id == record.id) {
            Some(known) => *known = record,
            None => self.records.push(record),
        }
    }
}

/// Why there is no record of a draft.
enum Refusal {
    Obstacle(Obstacle),
    Failure(Failure),
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl<S: Storage> Desk<S> {
    /// Builds the records of drafts.
    pub async fn confirm(&self, number: u32, ids: &[String]) {
        let mut building = Building::default();
        for id in ids {
            self.store.rest().await;
            match self.build(id, &mut building).await {
                Ok(record) => building.placed.push(Placed { draft: id.clone(), record }),
                Err(Refusal::Obstacle(why)) => building.unplaced.push(Unplaced { draft: id.clone(), why }),
                Err(Refusal::Failure(failure)) => {
                    self.forget(&building.new);
                    return self.emit(&Event::Failure(failure));
                }
            }
        }
        // Until the engine has them they are not known.
        self.forget(&building.new);
        let placed = building.placed.iter().filter_map(|placed| Some((placed.draft.clone(), building.record(&placed.record)?)));
        self.built.borrow_mut().extend(placed);
        let records = building.records.iter().map(|record| miniserde::json::to_string(record).into_bytes()).collect();
        self.emit(&Event::Confirmed { number, records, placed: building.placed, unplaced: building.unplaced });
    }

    fn forget(&self, new: &[String]) {
        let mut known = self.known.borrow_mut();
        new.iter().for_each(|id| known.events.remove(id));
    }

    async fn build(&self, id: &str, building: &mut Building) -> Result<String, Refusal> {
        let mut draft = self.draft(id).await?.ok_or(Refusal::Obstacle(Obstacle::NoDraft))?;
        if self.is_ready() && draft.decided.is_none() && draft.record.is_none() {
            // It may be of an event that another of these drafts has just made.
            draft.matches = self.known.borrow().matches(&draft);
        }
        let event = self.event_of(&draft, building).await?;
        let is_new = event.is_none();
        let missing = |fields| Refusal::Obstacle(Obstacle::Missing(fields));
        let mut record = record_of(&draft, event).map_err(missing)?;
        if is_new {
            // A browser may have been closed between keeping the record and settling the draft.
            if let Some(kept) = self.known_record(&record.id, building).await? {
                record = record_of(&draft, Some(kept)).map_err(missing)?;
            } else {
                self.known.borrow_mut().events.add(&record);
                building.new.push(record.id.clone());
            }
        }
        let id = record.id.clone();
        building.put(record);
        Ok(id)
    }

    /// The record that a draft is to be added to, and whether it is a published one; `None` for a new event.
    async fn event_of(&self, draft: &Draft, building: &Building) -> Result<Option<(Conference, bool)>, Refusal> {
        if let (Some(record), None) = (&draft.record, &draft.decided) {
            return Ok(self.known_record(&record.id, building).await?);
        }
        let Some(id) = as_it_stands(draft).event else { return Ok(None) };
        match self.known_record(&id, building).await? {
            Some(record) => Ok(Some(record)),
            None => Err(Refusal::Obstacle(Obstacle::NoEvent(id))),
        }
    }

    async fn known_record(&self, id: &str, building: &Building) -> Result<Option<(Conference, bool)>, Failure> {
        match building.record(id) {
            Some(record) => Ok(Some((record, false))),
            None => self.event(id).await,
        }
    }
}
