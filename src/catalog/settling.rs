//! Settling a term: its recent lists go behind its settled ones, with or without the records that are gone.

use super::bitmap::Bitmap;
use super::bytes::{Reader, Writer, number, push_number};
use super::postings::{Lists, Postings, SEVERAL, Settled, posting};

impl Postings {
    /// Appends the lists of a term to `written`, the bytes of volume `target`.
    pub(super) fn settle_term(&mut self, term: usize, target: u32, live: Option<&Bitmap>, written: &mut Vec<u8>) {
        let start = written.len();
        let number_of_term = u32::try_from(term).unwrap_or(u32::MAX);
        let parts = self.parts(number_of_term);
        let (records, next) = match live {
            None => {
                parts.iter().for_each(|(records, _)| written.extend_from_slice(records));
                let records = written.len() - start;
                parts.iter().for_each(|(_, places)| written.extend_from_slice(places));
                (records, None)
            }
            Some(live) => {
                let (places, next) = copy_live(&parts, live, written);
                let records = written.len() - start;
                written.extend_from_slice(&places);
                (records, Some(next))
            }
        };
        let size = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let settled = Settled { volume: target, start: size(start), records: size(records), places: size(written.len() - start - records) };
        if let Some(lists) = self.lists.get_mut(term) {
            *lists = Lists { settled, recent_records: Vec::new(), recent_places: Vec::new(), next: next.unwrap_or(lists.next) };
        }
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
        let mut numbers = Vec::with_capacity(5 * self.lists.len());
        for lists in &self.lists {
            let Settled { volume, start, records, places } = lists.settled;
            numbers.extend([volume, start, records, places, lists.next]);
        }
        writer.numbers(&numbers);
    }

    /// From what [`Self::write`] wrote, and the volumes.
    pub(super) fn read(reader: &mut Reader<'_>, volumes: Vec<Vec<u8>>) -> Option<Self> {
        let numbers = reader.numbers()?;
        let list = |chunk: &[u32; 5]| {
            let &[volume, start, records, places, next] = chunk;
            let settled = Settled { volume, start, records, places };
            Lists { settled, recent_records: Vec::new(), recent_places: Vec::new(), next }
        };
        Some(Self { lists: numbers.as_chunks::<5>().0.iter().map(list).collect(), volumes, recent_bytes: 0 })
    }
}

/// Appends the list of the records that are live to `written`; gives the list of their places, and one more than the last record.
fn copy_live(parts: &[(&[u8], &[u8]); 2], live: &Bitmap, written: &mut Vec<u8>) -> (Vec<u8>, u32) {
    let mut kept = Vec::new();
    let (mut next, mut kept_next) = (0, 0);
    for (records, places) in parts {
        let (mut record_place, mut place) = (0, 0);
        while record_place < records.len() {
            let posting = posting(records, &mut record_place, &mut next);
            let begin = place;
            let length = number(places, &mut place) as usize;
            place = place.saturating_add(length);
            if live.contains(posting.record) {
                push_number(written, posting.record - kept_next);
                kept_next = posting.record + 1;
                written.push(posting.impact);
                if posting.variants.len() != 1 {
                    written.push(SEVERAL | u8::try_from(posting.variants.len()).unwrap_or_default());
                }
                written.extend_from_slice(posting.variants);
                kept.extend_from_slice(places.get(begin..place).unwrap_or_default());
            }
        }
    }
    (kept, kept_next)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::postings::Place;

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
        let read = Postings::read(&mut Reader::new(&writer.bytes), postings.volumes.clone()).unwrap();
        assert_eq!((records(&read, 0), records(&read, 1)), (vec![0, 3, 4, 8], vec![3]));
        assert!(Postings::read(&mut Reader::new(&writer.bytes[..7]), Vec::new()).is_none(), "a part of it");
    }
}
