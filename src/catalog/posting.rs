//! One posting as bytes: the distance from the record before, which spellings of the term stand in the record, how much it stands for
//! there, and the places. Most words stand once in the text of an article: such a posting is three or four bytes.

use super::matching::is_in;
use super::numbers::{Pen, byte, number};

/// Several spellings: with their number.
const SEVERAL: u8 = 0x80;

/// One place, of [`ONCE`]: with the spelling. The place follows.
const PLAIN: u8 = 0x40;

/// The greatest number of a variant; all later ones share it.
pub(super) const LAST_VARIANT: u8 = 0x3E;

/// The impact of a word that stands once in the text of an article.
pub(super) const ONCE: u8 = 23;

/// Room for what stands before the places.
pub(super) const POSTING_BYTES: usize = 5 + 1 + 1 + LAST_VARIANT as usize + 1 + 5;

/// Room for one place.
pub(super) const PLACE_BYTES: usize = 5 + 1;

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
    /// The spelling, when it is one.
    variant: u8,
    /// The spellings, when they are several.
    several: &'a [u8],
    places: &'a [u8],
}

impl Posting<'_> {
    /// Whether one of the spellings is among `variants`, as bits.
    #[inline(always)]
    pub fn has(&self, variants: u64) -> bool {
        if self.several.is_empty() { is_in(variants, self.variant) } else { self.has_several(variants) }
    }

    fn has_several(&self, variants: u64) -> bool {
        self.several.iter().any(|&variant| is_in(variants, variant))
    }

    /// Calls `each` with every place, in order.
    #[inline(always)]
    pub fn each_place(&self, mut each: impl FnMut(Place)) {
        let (mut place, mut position) = (0, 0);
        while place < self.places.len() {
            position += number(self.places, &mut place);
            let variant = if self.several.is_empty() { self.variant } else { byte(self.places, &mut place) as u8 };
            each(Place { position, variant });
        }
    }
}

/// Writes a posting. `scratch` has room for the places.
pub(super) fn write_posting(pen: &mut Pen<'_>, distance: u32, impact: u8, places: &[Place], scratch: &mut [u8]) {
    pen.number(distance);
    let first = places.first().map_or(0, |place| place.variant);
    if let [place] = places
        && impact == ONCE
    {
        pen.byte(PLAIN | first);
        pen.number(place.position);
        return;
    }
    let is_single = places.iter().all(|place| place.variant == first);
    if is_single {
        pen.byte(first);
        pen.byte(impact);
    } else {
        let known = places.iter().fold(0_u64, |known, place| known | 1 << place.variant);
        pen.byte(SEVERAL | u8::try_from(known.count_ones()).unwrap_or_default());
        pen.byte(impact);
        (0..=LAST_VARIANT).filter(|&variant| is_in(known, variant)).for_each(|variant| pen.byte(variant));
    }
    let mut inner = Pen::new(scratch);
    let mut position = 0;
    for place in places {
        inner.number(place.position - position);
        position = place.position;
        if !is_single {
            inner.byte(place.variant);
        }
    }
    pen.number(u32::try_from(inner.written().len()).unwrap_or(u32::MAX));
    inner.written().iter().for_each(|&byte| pen.byte(byte));
}

/// Reads the posting at `place`, which moves behind it; `next` is one more than the record before.
#[inline(always)]
pub(super) fn read_posting<'a>(bytes: &'a [u8], place: &mut usize, next: &mut u32) -> Posting<'a> {
    let record = *next + number(bytes, place);
    *next = record + 1;
    let head = byte(bytes, place) as u8;
    if head & PLAIN != 0 && head < SEVERAL {
        let begin = *place;
        while byte(bytes, place) >= 0x80 {}
        let places = bytes.get(begin..*place).unwrap_or_default();
        return Posting { record, impact: ONCE, variant: head & !PLAIN, several: &[], places };
    }
    let impact = byte(bytes, place) as u8;
    let several = if head < SEVERAL { &[] } else { take(bytes, place, usize::from(head & !SEVERAL)) };
    let length = number(bytes, place) as usize;
    Posting { record, impact, variant: head, several, places: take(bytes, place, length) }
}

#[inline(always)]
fn take<'a>(bytes: &'a [u8], place: &mut usize, length: usize) -> &'a [u8] {
    let begin = *place;
    *place = begin.saturating_add(length);
    bytes.get(begin..*place).unwrap_or_default()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::weights::{Field, Impacts};

    #[test]
    fn a_word_that_stands_once_in_a_text_has_the_impact_that_is_not_written() {
        assert_eq!(Impacts::default().byte(Field::Text.weight()), ONCE);
    }

    proptest! {
        #[test]
        fn a_posting_is_read_as_it_was_written(
            distances in prop::collection::vec((0..70_000_u32, prop_oneof![Just(ONCE), any::<u8>()], prop::collection::vec((1..300_u32, 0..=LAST_VARIANT), 1..20)), 1..9)
        ) {
            let (mut bytes, mut expected, mut next) = (Vec::new(), Vec::new(), 0);
            for (distance, impact, gaps) in distances {
                let mut position = 0;
                let places: Vec<Place> = gaps.iter().map(|&(gap, variant)| { position += gap; Place { position, variant } }).collect();
                let (mut room, mut scratch) = (vec![0; POSTING_BYTES + PLACE_BYTES * places.len()], vec![0; PLACE_BYTES * places.len()]);
                let mut pen = Pen::new(&mut room);
                write_posting(&mut pen, distance, impact, &places, &mut scratch);
                bytes.extend_from_slice(pen.written());
                expected.push((next + distance, impact, places));
                next += distance + 1;
            }
            let (mut place, mut next) = (0, 0);
            for (record, impact, places) in expected {
                let posting = read_posting(&bytes, &mut place, &mut next);
                prop_assert_eq!((posting.record, posting.impact), (record, impact));
                let mut read = Vec::new();
                posting.each_place(|place| read.push(place));
                prop_assert_eq!(&read, &places);
                for variant in 0..=LAST_VARIANT {
                    prop_assert_eq!(posting.has(1 << variant), places.iter().any(|place| place.variant == variant));
                }
            }
            prop_assert_eq!(place, bytes.len());
        }
    }
}
