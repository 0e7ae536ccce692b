//! For every term the records that have it, and the places in them: two lists of bytes that only grow at their ends.
//!
//! What was added lately is a list of each term's own (*recent*); settling appends it to the *settled* lists, which lie one after the
//! other in volumes, as a snapshot keeps them. Both are written alike, each record as its distance from the one before, so that
//! settling is copying.

use super::bitmap::Bitmap;
use super::bytes::{Pen, byte, number, push_number};
use super::matching::is_in;

/// A volume that has reached this many bytes takes no further term.
const VOLUME_BYTES: usize = 16 << 20;

/// Marks the number of variants, where a record has several.
pub(super) const SEVERAL: u8 = 0x80;

/// The greatest number of a variant; all later ones share it.
pub(super) const LAST_VARIANT: u8 = 0x7E;

/// Room for a record's place in the list of records.
const POSTING_BYTES: usize = 5 + 1 + 1 + 127;

/// Room for one place.
const PLACE_BYTES: usize = 5 + 1;

/// Where a term's settled lists lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Settled {
    /// The volume; [`u32::MAX`] when the term has none yet.
    pub volume: u32,
    /// The first byte in it.
    pub start: u32,
    /// Bytes of the list of records.
    pub records: u32,
    /// Bytes of the list of places, which follows.
    pub places: u32,
}

impl Settled {
    const NONE: Self = Self { volume: u32::MAX, start: 0, records: 0, places: 0 };
}

/// The lists of one term.
#[derive(Clone, Debug)]
pub(super) struct Lists {
    pub settled: Settled,
    pub recent_records: Vec<u8>,
    pub recent_places: Vec<u8>,
    /// One more than the last record; distances count from it.
    pub next: u32,
}

/// One word of a record, as it is indexed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Counted through all fields of the record.
    pub position: u32,
    /// Which of the term's spellings stands there.
    pub variant: u8,
}

/// A record that has a term.
#[derive(Clone, Copy, Debug)]
pub(super) struct Posting<'a> {
    /// The record.
    pub record: u32,
    /// How much the term stands for in the record, see [`super::weights`].
    pub impact: u8,
    /// The spellings that stand in it, each once.
    pub variants: &'a [u8],
}

/// The lists of all terms.
#[derive(Clone, Debug, Default)]
pub(super) struct Postings {
    pub(super) lists: Vec<Lists>,
    /// The settled lists, as a snapshot keeps them.
    pub volumes: Vec<Vec<u8>>,
    pub(super) recent_bytes: usize,
}

impl Postings {
    /// Room for a new term, whose number is the next.
    pub fn add_term(&mut self) {
        self.lists.push(Lists { settled: Settled::NONE, recent_records: Vec::new(), recent_places: Vec::new(), next: 0 });
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
        let Some(lists) = self.lists.get_mut(term as usize) else { return };
        let room = POSTING_BYTES + PLACE_BYTES * places.len();
        if scratch.len() < room {
            scratch.resize(room, 0);
        }
        let mut pen = Pen::new(scratch);
        pen.number(record.saturating_sub(lists.next));
        lists.next = record + 1;
        pen.byte(impact);
        let is_single = write_variants(&mut pen, places);
        lists.recent_records.extend_from_slice(pen.written());
        self.recent_bytes += pen.written().len();
        let mut pen = Pen::new(scratch);
        let mut position = 0;
        for place in places {
            pen.number(place.position - position);
            position = place.position;
            if !is_single {
                pen.byte(place.variant);
            }
        }
        let written = pen.written();
        push_number(&mut lists.recent_places, u32::try_from(written.len()).unwrap_or(u32::MAX));
        lists.recent_places.extend_from_slice(written);
        self.recent_bytes += written.len();
    }

    /// The lists of records and of places: settled, then recent.
    pub(super) fn parts(&self, term: u32) -> [(&[u8], &[u8]); 2] {
        let Some(lists) = self.lists.get(term as usize) else { return [(&[], &[]); 2] };
        let Settled { volume, start, records, places } = lists.settled;
        let volume = self.volumes.get(volume as usize).map(Vec::as_slice).unwrap_or_default();
        let settled = volume.get(start as usize..).unwrap_or_default();
        let (settled_records, rest) = settled.split_at_checked(records as usize).unwrap_or_default();
        let settled_places = rest.get(..places as usize).unwrap_or_default();
        [(settled_records, settled_places), (&lists.recent_records, &lists.recent_places)]
    }

    /// Bytes of the term's lists of records: about three for each record.
    pub fn length(&self, term: u32) -> usize {
        self.parts(term).iter().map(|(records, _)| records.len()).sum()
    }

    /// Calls `each` with every record that has the term, ascending.
    #[inline(always)]
    pub fn each_record(&self, term: u32, mut each: impl FnMut(Posting<'_>)) {
        let mut next = 0;
        for (records, _) in self.parts(term) {
            let mut place = 0;
            while place < records.len() {
                each(posting(records, &mut place, &mut next));
            }
        }
    }

    /// Calls `each` with every place of the term in the `wanted` records, by record and position.
    pub fn each_place(&self, term: u32, wanted: &Bitmap, mut each: impl FnMut(u32, Place)) {
        let mut next = 0;
        for (records, places) in self.parts(term) {
            let (mut record_place, mut place) = (0, 0);
            while record_place < records.len() {
                let posting = posting(records, &mut record_place, &mut next);
                let length = number(places, &mut place) as usize;
                let end = place.saturating_add(length);
                if wanted.contains(posting.record) {
                    let mut position = 0;
                    while place < end {
                        position += number(places, &mut place);
                        let variant = match posting.variants {
                            [variant] => *variant,
                            _ => byte(places, &mut place) as u8,
                        };
                        each(posting.record, Place { position, variant });
                    }
                }
                place = end;
            }
        }
    }

    /// Appends what is recent to the settled lists of volume `step`, counted from 0, and leaves out records that are not `live`
    /// when it is given; the terms that have no volume yet come in the last step. Whether there is a further step.
    pub fn settle(&mut self, step: usize, live: Option<&Bitmap>) -> bool {
        let is_last = step >= self.volumes.len();
        // In the last step also the terms of a volume that came to nothing, because all its records are gone.
        let is_due = |volume: u32| if is_last { volume as usize >= self.volumes.len() } else { volume as usize == step };
        let terms = (0..self.lists.len()).filter(|&term| self.lists.get(term).is_some_and(|lists| is_due(lists.settled.volume)));
        let terms: Vec<usize> = terms.collect();
        // Put in place at the end: until then the terms still lie in the old volume.
        let mut finished: Vec<(usize, Vec<u8>)> = Vec::new();
        let (mut target, mut written) = (step.min(self.volumes.len()), Vec::new());
        for term in terms {
            if written.len() >= VOLUME_BYTES {
                finished.push((target, std::mem::take(&mut written)));
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

/// Writes which spellings stand in the record; whether it is only one.
fn write_variants(pen: &mut Pen<'_>, places: &[Place]) -> bool {
    let Some(first) = places.first() else { return true };
    if places.iter().all(|place| place.variant == first.variant) {
        pen.byte(first.variant);
        return true;
    }
    let mut known = 0_u128;
    places.iter().for_each(|place| known |= 1 << place.variant);
    pen.byte(SEVERAL | u8::try_from(known.count_ones()).unwrap_or(LAST_VARIANT));
    (0..=LAST_VARIANT).filter(|&variant| is_in(known, variant)).for_each(|variant| pen.byte(variant));
    false
}

/// Reads what stands at `place`; `next` is one more than the record before.
#[inline(always)]
pub(super) fn posting<'a>(records: &'a [u8], place: &mut usize, next: &mut u32) -> Posting<'a> {
    let record = *next + number(records, place);
    *next = record + 1;
    let impact = byte(records, place) as u8;
    let mut count = 1;
    if let Some(&several) = records.get(*place).filter(|&&first| first >= SEVERAL) {
        count = usize::from(several & !SEVERAL);
        *place += 1;
    }
    let variants = records.get(*place..*place + count).unwrap_or_default();
    *place += count;
    Posting { record, impact, variants }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(position: u32, variant: u8) -> Place {
        Place { position, variant }
    }

    /// Record, impact and variants of every posting, and every place.
    type Seen = (Vec<(u32, u8, Vec<u8>)>, Vec<(u32, Place)>);

    fn lists(postings: &Postings, term: u32, wanted: &[u32]) -> Seen {
        let (mut records, mut places) = (Vec::new(), Vec::new());
        postings.each_record(term, |posting| {
            let mut variants = posting.variants.to_vec();
            variants.sort_unstable();
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
}
