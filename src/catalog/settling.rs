//! Settling a term: its recent list goes behind its settled one, with or without the records that are gone.

use super::bitmap::Bitmap;
use super::bytes::{Reader, Writer};
use super::numbers::{number, push_number};
use super::posting::read_posting;
use super::postings::{List, NOTED, Note, Postings, Settled};

/// Numbers of a list in a snapshot, without its notes.
const LIST: usize = 5;

impl Postings {
    /// Appends the list of a term to `written`, the bytes of volume `target`.
    pub(super) fn settle_term(&mut self, term: usize, target: u32, live: Option<&Bitmap>, written: &mut Vec<u8>) {
        let start = written.len();
        let parts = self.parts(u32::try_from(term).unwrap_or(u32::MAX));
        let kept = live.map(|live| copy_live(parts, live, written));
        if kept.is_none() {
            parts.iter().for_each(|bytes| written.extend_from_slice(bytes));
        }
        let size = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let settled = Settled { volume: target, start: size(start), length: size(written.len() - start) };
        let Some(list) = self.lists.get_mut(term) else { return };
        if let Some(kept) = kept {
            *list = kept;
        }
        list.settled = settled;
        list.recent = Vec::new();
    }

    /// Puts a finished volume in its place; an empty one is none.
    pub(super) fn put_volume(&mut self, target: usize, volume: Vec<u8>) {
        match self.volumes.get_mut(target) {
            Some(place) => *place = volume,
            None if volume.is_empty() => {}
            None => self.volumes.push(volume),
        }
    }

    /// Writes where the settled lists lie; the volumes themselves are [`Self::volumes`].
    pub(super) fn write(&self, writer: &mut Writer) {
        let (mut numbers, mut notes) = (Vec::with_capacity(LIST * self.lists.len()), Vec::new());
        for list in &self.lists {
            let Settled { volume, start, length } = list.settled;
            numbers.extend([volume, start, length, list.next, list.count]);
            notes.extend(list.notes.iter().flat_map(|note| [note.next, note.place]));
        }
        writer.numbers(&numbers);
        writer.numbers(&notes);
    }

    /// From what [`Self::write`] wrote, and the volumes.
    pub(super) fn read(reader: &mut Reader<'_>, volumes: Vec<Vec<u8>>) -> Option<Self> {
        let (numbers, notes) = (reader.numbers()?, reader.numbers()?);
        let mut notes = notes.as_chunks::<2>().0.iter().map(|&[next, place]| Note { next, place });
        let list = |chunk: &[u32; LIST]| {
            let &[volume, start, length, next, count] = chunk;
            let settled = Settled { volume, start, length };
            let notes = notes.by_ref().take((count.saturating_sub(1) / NOTED) as usize).collect();
            List { settled, recent: Vec::new(), next, count, notes }
        };
        Some(Self { lists: numbers.as_chunks::<LIST>().0.iter().map(list).collect(), volumes, recent_bytes: 0 })
    }
}

/// Appends the postings of the records that are live to `written`; gives what the list is then, but for where it lies.
fn copy_live(parts: [&[u8]; 2], live: &Bitmap, written: &mut Vec<u8>) -> List {
    let start = written.len();
    let mut list = List::NEW;
    let mut next = 0;
    for bytes in parts {
        let mut place = 0;
        while place < bytes.len() {
            // All behind the distance stays as it is.
            let mut rest = place;
            number(bytes, &mut rest);
            let record = read_posting(bytes, &mut place, &mut next).record;
            if live.contains(record) {
                if list.count > 0 && list.count.is_multiple_of(NOTED) {
                    list.notes.push(Note { next: list.next, place: u32::try_from(written.len() - start).unwrap_or(u32::MAX) });
                }
                push_number(written, record - list.next);
                written.extend_from_slice(bytes.get(rest..place).unwrap_or_default());
                list.next = record + 1;
                list.count += 1;
            }
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::posting::Place;

    fn records(postings: &Postings, term: u32) -> Vec<u32> {
        let mut records = Vec::new();
        postings.each_record(term, |posting| records.push(posting.record));
        records
    }

    fn settled(live: Option<&Bitmap>) -> Postings {
        let mut postings = Postings::default();
        let mut scratch = Vec::new();
        (0..2).for_each(|_| postings.add_term());
        for record in [0, 3, 4, 8] {
            let places = [Place { position: 1, variant: 0 }, Place { position: 2 + record, variant: 1 }];
            postings.push(0, record, 1, &places, &mut scratch);
        }
        postings.push(1, 3, 1, &[Place { position: 0, variant: 0 }], &mut scratch);
        while postings.settle(0, live) && postings.recent_bytes() > 0 {
            postings.settle(1, live);
        }
        postings
    }

    #[test]
    fn records_that_are_gone_leave_the_lists_and_their_places_with_them() {
        let mut live = Bitmap::default();
        [0, 4, 8].into_iter().for_each(|record| live.insert(record));
        let mut postings = settled(Some(&live));
        assert_eq!((records(&postings, 0), records(&postings, 1)), (vec![0, 4, 8], vec![]));
        let mut places = Vec::new();
        postings.each_place(0, &live, |record, place| places.push((record, place.position, place.variant)));
        assert_eq!(places, [(0, 1, 0), (0, 2, 1), (4, 1, 0), (4, 6, 1), (8, 1, 0), (8, 10, 1)]);
        postings.push(0, 9, 1, &[Place { position: 0, variant: 0 }], &mut Vec::new());
        assert_eq!(records(&postings, 0), [0, 4, 8, 9], "distances count from the last that stayed");
    }

    #[test]
    fn what_was_written_is_read_again() {
        let postings = settled(None);
        let mut writer = Writer::default();
        postings.write(&mut writer);
        let written = writer.finish();
        let read = Postings::read(&mut Reader::new(&written), postings.volumes.clone()).unwrap();
        assert_eq!((records(&read, 0), records(&read, 1)), (vec![0, 3, 4, 8], vec![3]));
        assert!(Postings::read(&mut Reader::new(&written[..7]), Vec::new()).is_none(), "a part of it");
    }
}
