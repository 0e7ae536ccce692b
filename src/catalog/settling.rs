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
