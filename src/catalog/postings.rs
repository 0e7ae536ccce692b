//! For every term the records that have it and the places in them: a list of bytes that only grows at its end.
//!
//! What was added lately is a list of each term's own (*recent*); settling appends it to the *settled* lists, which lie one after the
//! other in volumes, as a snapshot keeps them. Both are written alike, each record as its distance from the one before, so that
//! settling is copying. Every so many records it is noted where the next one stands, so that a few records are found without
//! reading all before them.

use super::bitmap::Bitmap;
use super::numbers::Pen;
use super::posting::{PLACE_BYTES, POSTING_BYTES, Place, Posting, read_posting, write_posting};

/// A volume that has reached this many bytes takes no further term. Settling needs room for one more of them, and each is one value in
/// the store.
const VOLUME_BYTES: usize = 4 << 20;

/// So many records are between two notes.
pub(super) const NOTED: u32 = 64;

/// Where a term's settled list lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Settled {
    /// The volume; [`u32::MAX`] when the term has none yet.
    pub volume: u32,
    /// The first byte in it.
    pub start: u32,
    /// How many bytes.
    pub length: u32,
}

/// Where a posting stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// One more than the record before it.
    pub next: u32,
    /// Its first byte, counted through the settled and the recent list.
    pub place: u32,
}

/// The list of one term.
#[derive(Clone, Debug)]
pub(super) struct List {
    pub settled: Settled,
    pub recent: Vec<u8>,
    /// One more than the last record; distances count from it.
    pub next: u32,
    /// How many records it has, those that are gone included.
    pub count: u32,
    /// Of every [`NOTED`]th posting but the first.
    pub notes: Vec<Note>,
}

impl List {
    pub const NEW: Self =
        Self { settled: Settled { volume: u32::MAX, start: 0, length: 0 }, recent: Vec::new(), next: 0, count: 0, notes: Vec::new() };
}

/// The lists of all terms.
#[derive(Clone, Debug, Default)]
pub(super) struct Postings {
    pub(super) lists: Vec<List>,
    /// The settled lists, as a snapshot keeps them.
    pub volumes: Vec<Vec<u8>>,
    pub(super) recent_bytes: usize,
}

impl Postings {
    /// Room for a new term, whose number is the next.
    pub fn add_term(&mut self) {
        self.lists.push(List::NEW);
    }

    /// Bytes that wait to be settled.
    pub const fn recent_bytes(&self) -> usize {
        self.recent_bytes
    }

    /// Bytes of the settled lists.
    pub fn settled_bytes(&self) -> usize {
        self.volumes.iter().map(Vec::len).sum()
    }

    /// `record`, greater than all before, has the term at `places`, which are in order and not empty.
    pub fn push(&mut self, term: u32, record: u32, impact: u8, places: &[Place], scratch: &mut Vec<u8>) {
        let Some(list) = self.lists.get_mut(term as usize) else { return };
        let room = 2 * (POSTING_BYTES + PLACE_BYTES * places.len());
        if scratch.len() < room {
            scratch.resize(room, 0);
        }
        let (scratch, place_scratch) = scratch.split_at_mut(room / 2);
        if list.count > 0 && list.count.is_multiple_of(NOTED) {
            let place = list.settled.length + u32::try_from(list.recent.len()).unwrap_or_default();
            list.notes.push(Note { next: list.next, place });
        }
        let mut pen = Pen::new(scratch);
        write_posting(&mut pen, record.saturating_sub(list.next), impact, places, place_scratch);
        list.recent.extend_from_slice(pen.written());
        list.next = record + 1;
        list.count += 1;
        self.recent_bytes += pen.written().len();
    }

    /// How many records have the term, those that are gone and not settled included.
    pub fn count(&self, term: u32) -> u32 {
        self.lists.get(term as usize).map_or(0, |list| list.count)
    }

    /// The settled and the recent list.
    pub(super) fn parts(&self, term: u32) -> [&[u8]; 2] {
        let Some(list) = self.lists.get(term as usize) else { return [&[]; 2] };
        let Settled { volume, start, length } = list.settled;
        let volume = self.volumes.get(volume as usize).map(Vec::as_slice).unwrap_or_default();
        let settled = volume.get(start as usize..).and_then(|rest| rest.get(..length as usize)).unwrap_or_default();
        [settled, &list.recent]
    }

    /// Calls `each` with every record that has the term, ascending.
    #[inline(always)]
    pub fn each_record(&self, term: u32, mut each: impl FnMut(Posting<'_>)) {
        let mut next = 0;
        for bytes in self.parts(term) {
            let mut place = 0;
            while place < bytes.len() {
                each(read_posting(bytes, &mut place, &mut next));
            }
        }
    }

    /// Goes through the records that have the term and can leave many out.
    pub fn walk(&self, term: u32) -> Walk<'_> {
        let [bytes, recent] = self.parts(term);
        let notes = self.lists.get(term as usize).map(|list| list.notes.as_slice()).unwrap_or_default();
        Walk { bytes, recent: Some(recent), settled: bytes.len(), notes, place: 0, next: 0, met: None }
    }

    /// Calls `each` with every place of the term in the `wanted` records, by record and position.
    pub fn each_place(&self, term: u32, wanted: &Bitmap, mut each: impl FnMut(u32, Place)) {
        let mut walk = self.walk(term);
        if wanted.count() < self.count(term) {
            wanted.each(|record| walk.seek(record).iter().for_each(|posting| posting.each_place(|place| each(record, place))));
            return;
        }
        while let Some(posting) = walk.advance() {
            if wanted.contains(posting.record) {
                posting.each_place(|place| each(posting.record, place));
            }
        }
    }

    /// Appends what is recent to the settled lists of volume `step`, counted from 0, and leaves out records that are not `live`
    /// when it is given; the terms that have no volume yet come in the last step. Whether there is a further step.
    pub fn settle(&mut self, step: usize, live: Option<&Bitmap>) -> bool {
        let is_last = step >= self.volumes.len();
        // In the last step also the terms of a volume that came to nothing, because all its records are gone.
        let is_due = |volume: u32| if is_last { volume as usize >= self.volumes.len() } else { volume as usize == step };
        let terms = (0..self.lists.len()).filter(|&term| self.lists.get(term).is_some_and(|list| is_due(list.settled.volume)));
        let terms: Vec<usize> = terms.collect();
        let length = |list: &List| list.settled.length as usize + list.recent.len();
        let mut room: usize = terms.iter().filter_map(|&term| self.lists.get(term)).map(length).sum();
        // Put in place at the end: until then the terms still lie in the old volume.
        let mut finished: Vec<(usize, Vec<u8>)> = Vec::new();
        let (mut target, mut written) = (step.min(self.volumes.len()), Vec::with_capacity(room.min(2 * VOLUME_BYTES)));
        for term in terms {
            if written.len() >= VOLUME_BYTES {
                room -= written.len();
                finished.push((target, std::mem::replace(&mut written, Vec::with_capacity(room.min(2 * VOLUME_BYTES)))));
                target = self.volumes.len().max(target + 1);
            }
            self.settle_term(term, u32::try_from(target).unwrap_or(u32::MAX), live, &mut written);
        }
        finished.push((target, written));
        finished.into_iter().for_each(|(target, volume)| self.put_volume(target, volume));
        if is_last {
            self.recent_bytes = 0;
        }
        !is_last
    }
}

/// On its way through the records that have a term.
pub(super) struct Walk<'a> {
    bytes: &'a [u8],
    /// What comes after `bytes`.
    recent: Option<&'a [u8]>,
    /// Bytes of the settled list.
    settled: usize,
    /// The notes ahead.
    notes: &'a [Note],
    place: usize,
    next: u32,
    /// The last posting that was met.
    met: Option<Posting<'a>>,
}

impl<'a> Walk<'a> {
    /// The next record.
    pub fn advance(&mut self) -> Option<Posting<'a>> {
        while self.place >= self.bytes.len() {
            self.bytes = self.recent.take()?;
            self.place = 0;
        }
        Some(read_posting(self.bytes, &mut self.place, &mut self.next))
    }

    /// The posting of `record`, which is greater than those that were sought before; `None` when it does not have the term.
    pub fn seek(&mut self, record: u32) -> Option<Posting<'a>> {
        if self.notes.first().is_some_and(|note| note.next <= record) {
            self.leap(record);
        }
        while self.met.is_none_or(|met| met.record < record) {
            self.met = Some(self.advance()?);
        }
        self.met.filter(|met| met.record == record)
    }

    /// Goes to the last note before `record`.
    fn leap(&mut self, record: u32) {
        let passed = self.notes.partition_point(|note| note.next <= record);
        let note = passed.checked_sub(1).and_then(|last| self.notes.get(last));
        if let Some(note) = note.filter(|note| note.next > self.next) {
            self.next = note.next;
            self.place = note.place as usize;
            if self.place >= self.settled
                && let Some(recent) = self.recent.take()
            {
                self.bytes = recent;
            }
            if self.recent.is_none() {
                self.place -= self.settled;
            }
        }
        self.notes = self.notes.get(passed..).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::posting::LAST_VARIANT;

    fn place(position: u32, variant: u8) -> Place {
        Place { position, variant }
    }

    /// Record, impact and variants of every posting, and every place.
    type Seen = (Vec<(u32, u8, Vec<u8>)>, Vec<(u32, Place)>);

    fn lists(postings: &Postings, term: u32, wanted: &[u32]) -> Seen {
        let (mut records, mut places) = (Vec::new(), Vec::new());
        postings.each_record(term, |posting| {
            let variants = (0..=LAST_VARIANT).filter(|&variant| posting.has(1 << variant)).collect();
            records.push((posting.record, posting.impact, variants));
        });
        let mut bitmap = Bitmap::default();
        wanted.iter().for_each(|&record| bitmap.insert(record));
        postings.each_place(term, &bitmap, |record, place| places.push((record, place)));
        (records, places)
    }

    fn sample() -> Postings {
        let mut postings = Postings::default();
        let mut scratch = Vec::new();
        (0..2).for_each(|_| postings.add_term());
        postings.push(0, 0, 7, &[place(0, 0), place(300, 0)], &mut scratch);
        postings.push(1, 0, 1, &[place(1, 0)], &mut scratch);
        postings.push(0, 5, 9, &[place(2, 1), place(3, 0), place(70_000, 1)], &mut scratch);
        postings.push(0, 900, 2, &[place(1, LAST_VARIANT)], &mut scratch);
        postings
    }

    fn expected() -> Seen {
        let records = vec![(0, 7, vec![0]), (5, 9, vec![0, 1]), (900, 2, vec![LAST_VARIANT])];
        (records, vec![(5, place(2, 1)), (5, place(3, 0)), (5, place(70_000, 1)), (900, place(1, LAST_VARIANT))])
    }

    #[test]
    fn what_was_pushed_is_read_and_places_of_the_wanted_records_only() {
        assert_eq!(lists(&sample(), 0, &[5, 900]), expected());
        assert_eq!(lists(&sample(), 1, &[0]), (vec![(0, 1, vec![0])], vec![(0, place(1, 0))]));
        assert_eq!(lists(&sample(), 9, &[0]), (Vec::new(), Vec::new()), "no such term");
    }

    #[test]
    fn settling_changes_no_list_and_more_can_be_pushed_behind_it() {
        let mut postings = sample();
        let mut scratch = Vec::new();
        for record in [901, 902] {
            let mut step = 0;
            while postings.settle(step, None) {
                step += 1;
            }
            assert_eq!((lists(&postings, 0, &[5, 900]).1, postings.recent_bytes()), (expected().1, 0));
            postings.push(0, record, 1, &[place(4, 0)], &mut scratch);
        }
        let records: Vec<u32> = lists(&postings, 0, &[]).0.into_iter().map(|(record, ..)| record).collect();
        assert_eq!(records, [0, 5, 900, 901, 902]);
    }

    #[test]
    fn a_walk_finds_what_is_there_however_far_apart_it_is_sought() {
        let mut postings = Postings::default();
        let mut scratch = Vec::new();
        postings.add_term();
        for number in 0..1_000 {
            postings.push(0, 3 * number, 1, &[place(number, 0)], &mut scratch);
            // Settled, partly settled, and settled with what is gone left out.
            if number == 300 {
                while postings.settle(0, None) && postings.recent_bytes() > 0 {
                    postings.settle(1, None);
                }
            }
        }
        let mut all = Bitmap::default();
        (0..3_000).filter(|record| record % 5 != 0).for_each(|record| all.insert(record));
        for purged in [false, true] {
            if purged {
                while postings.settle(0, Some(&all)) && postings.recent_bytes() > 0 {
                    postings.settle(1, Some(&all));
                }
            }
            for distance in [1, 2, 7, 64, 200, 999] {
                let mut walk = postings.walk(0);
                for record in (0..3_100).step_by(distance) {
                    let expected = record % 3 == 0 && record < 3_000 && (!purged || record % 5 != 0);
                    assert_eq!(walk.seek(record).map(|posting| posting.record), expected.then_some(record), "{distance} {purged}");
                }
            }
        }
    }
}
