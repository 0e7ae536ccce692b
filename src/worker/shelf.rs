//! What the page has of the records: all of them in brief, and whole those that are looked at.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::directory::Directory;
use super::protocol::{Edition, StoredRecord};
use crate::catalog::{Bridges, Entry, Provinces, RecordIndex};
use crate::model::{Conference, Reference};
use crate::store::{StoreError, decode};

/// Whole records that are kept at most. The one that came first goes first; it comes again when it is looked at again.
const KEPT: usize = 4_000;

/// One edition of the records, as the page has it.
#[derive(Debug)]
pub struct Shelf {
    /// Tells it from every other one.
    pub edition: u32,
    /// The day up to which the dataset was curated, ISO 8601.
    pub as_of: String,
    /// Provinces and vocabulary.
    pub reference: Reference,
    /// As [`Self::provinces`] and [`Self::bridges`]: made when they are first asked for, because the first drawing needs neither.
    provinces: OnceLock<Provinces>,
    bridges: OnceLock<Bridges>,
    /// Every record in brief.
    pub directory: Directory,
    whole: Mutex<Whole>,
}

/// The records that are here whole, and those that are wished for.
#[derive(Debug)]
struct Whole {
    /// By index.
    slots: Vec<Slot>,
    /// The indices of those that are here; the oldest is at `oldest` once there are as many as are kept.
    kept: Vec<u32>,
    oldest: usize,
    limit: usize,
    wishes: Vec<u32>,
}

#[derive(Clone, Debug)]
enum Slot {
    Absent,
    Coming,
    Here(Arc<Entry>),
}

/// What there is of a record.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// The record.
    Here(Arc<Entry>),
    /// It is on its way.
    Coming,
    /// It is the first to be wished for since [`Shelf::take_wishes`].
    FirstWish,
    /// There is no such record.
    Nothing,
}

impl Shelf {
    /// The shelf of a new edition.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when its provinces and vocabulary cannot be read.
    pub fn new(edition: Edition) -> Result<Self, StoreError> {
        let Edition { number, as_of, is_whole, reference, directory } = edition;
        let reference: Reference = decode("reference", Some(&reference))?;
        let slot = if is_whole { Slot::Coming } else { Slot::Absent };
        let slots = vec![slot; directory.end()];
        let whole = Whole { slots, kept: Vec::new(), oldest: 0, limit: KEPT, wishes: Vec::new() };
        Ok(Self {
            edition: number,
            as_of,
            reference,
            provinces: OnceLock::new(),
            bridges: OnceLock::new(),
            directory,
            whole: Mutex::new(whole),
        })
    }

    /// The names of the provinces.
    pub fn provinces(&self) -> &Provinces {
        self.provinces.get_or_init(|| Provinces::new(&self.reference.gazetteer))
    }

    /// What names and abbreviations are searched as besides.
    pub fn bridges(&self) -> &Bridges {
        self.bridges.get_or_init(|| Bridges::new(&self.reference.gazetteer))
    }

    /// The record at `index`; one that is not here is wished for.
    pub fn look_up(&self, index: RecordIndex) -> Found {
        self.change(|whole| match whole.slots.get_mut(index.0 as usize) {
            Some(Slot::Here(entry)) => Found::Here(Arc::clone(entry)),
            Some(Slot::Coming) => Found::Coming,
            Some(slot) => {
                *slot = Slot::Coming;
                whole.wishes.push(index.0);
                if whole.wishes.len() == 1 { Found::FirstWish } else { Found::Coming }
            }
            None => Found::Nothing,
        })
    }

    /// What is wished for; from now on it is on its way.
    pub fn take_wishes(&self) -> Vec<u32> {
        self.change(|whole| std::mem::take(&mut whole.wishes))
    }

    /// A record has come. One that cannot be read is left out.
    pub fn put(&self, record: &StoredRecord) {
        if let Ok(conference) = decode::<Conference>(self.directory.id(RecordIndex(record.index)), Some(&record.payload)) {
            let entry = Entry { conference, origin: record.origin };
            self.change(|whole| whole.put(record.index, entry));
        }
    }

    /// Nothing else has the lock while this runs, for the page has one thread.
    fn change<T>(&self, change: impl FnOnce(&mut Whole) -> T) -> T {
        change(&mut self.whole.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Whole {
    fn put(&mut self, index: u32, entry: Entry) {
        let Some(slot) = self.slots.get_mut(index as usize) else { return };
        let is_new = !matches!(std::mem::replace(slot, Slot::Here(Arc::new(entry))), Slot::Here(_));
        if !is_new {
            return;
        }
        if self.kept.len() < self.limit {
            self.kept.push(index);
        } else if let Some(kept) = self.kept.get_mut(self.oldest) {
            let gone = std::mem::replace(kept, index);
            self.oldest = (self.oldest + 1) % self.limit;
            if let Some(slot) = self.slots.get_mut(gone as usize) {
                *slot = Slot::Absent;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::fixtures::{Archive, Record, record, reference};
    use crate::store::encode;

    fn directory(entries: &[Entry]) -> Directory {
        Directory::of(&Archive::new(reference(), entries.to_vec()).catalog.into_inner())
    }

    fn shelf(records: u32, is_whole: bool, limit: usize) -> (Shelf, Vec<Entry>) {
        let entries: Vec<Entry> = (0..records).map(|number| record(&format!("r{number}"), "2015")).map(|Record(entry)| entry).collect();
        let reference = encode(&reference());
        let edition = Edition { number: 1, as_of: "2026".into(), is_whole, reference, directory: directory(&entries) };
        let shelf = Shelf::new(edition).unwrap();
        shelf.change(|whole| whole.limit = limit);
        (shelf, entries)
    }

    fn put(shelf: &Shelf, entries: &[Entry], index: u32) {
        let Entry { conference, origin } = &entries[index as usize];
        shelf.put(&StoredRecord { index, origin: *origin, payload: encode(conference) });
    }

    #[test]
    fn what_is_not_here_is_wished_for_once() {
        let (shelf, entries) = shelf(3, false, 10);
        assert_eq!(shelf.look_up(RecordIndex(2)), Found::FirstWish);
        assert_eq!(shelf.look_up(RecordIndex(0)), Found::Coming);
        assert_eq!(shelf.look_up(RecordIndex(2)), Found::Coming);
        assert_eq!(shelf.take_wishes(), [2, 0]);
        assert_eq!(shelf.look_up(RecordIndex(2)), Found::Coming, "it is on its way");
        assert_eq!(shelf.look_up(RecordIndex(1)), Found::FirstWish);
        put(&shelf, &entries, 2);
        assert_eq!(shelf.look_up(RecordIndex(2)), Found::Here(Arc::new(entries[2].clone())));
        assert_eq!(shelf.look_up(RecordIndex(9)), Found::Nothing);
        assert_eq!(shelf.take_wishes(), [1]);
    }

    #[test]
    fn of_a_whole_edition_nothing_is_wished_for() {
        let (shelf, entries) = shelf(2, true, 10);
        assert_eq!(shelf.look_up(RecordIndex(0)), Found::Coming);
        assert!(shelf.take_wishes().is_empty());
        put(&shelf, &entries, 0);
        assert!(matches!(shelf.look_up(RecordIndex(0)), Found::Here(_)));
    }

    #[test]
    fn the_record_that_came_first_goes_first() {
        let (shelf, entries) = shelf(5, false, 2);
        for index in [0, 1, 1, 2, 3, 4] {
            put(&shelf, &entries, index);
        }
        let is_here = |index| matches!(shelf.look_up(RecordIndex(index)), Found::Here(_));
        assert_eq!([0, 1, 2, 3, 4].map(is_here), [false, false, false, true, true]);
        assert_eq!(shelf.take_wishes(), [0, 1, 2]);
    }

    #[test]
    fn a_record_that_cannot_be_read_stays_away() {
        let (shelf, _) = shelf(1, false, 2);
        shelf.put(&StoredRecord { index: 0, origin: crate::model::Origin::Own, payload: b"{}".to_vec() });
        assert_eq!(shelf.look_up(RecordIndex(0)), Found::FirstWish);
    }
}
