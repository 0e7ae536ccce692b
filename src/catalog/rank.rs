//! The order of results by how well they answer the text.

use super::bitmap::Bitmap;
use super::matching::{MOST_WORDS, Match, Search};
use super::parse::{ParsedText, Phrase};
use super::phrases::{Occurrence, field_at, followed, occurrences, terms};
use super::weights::Field;
use super::{AsOf, Catalog};

/// Of so many best results it is looked where the words stand to each other.
const LOOKED_AT: usize = 64;

/// A result's place among all, packed so that it sorts as a number: penalty, score, date.
fn key(found: &Match, place: u32) -> u64 {
    // Scores are positive: their bits sort as they do.
    u64::from(found.penalty.min(0xFF)) << 56 | u64::from(u32::MAX - found.score.max(0.0).to_bits()) << 24 | u64::from(place & 0xFF_FFFF)
}

/// The first `count` of `found`, which all are results: best first, of equals the latest first.
pub(super) fn by_relevance(catalog: &Catalog, text: &ParsedText, found: &[Match], count: usize) -> Vec<u32> {
    let keyed = |found: &Match| (key(found, catalog.records.place(found.record)), *found);
    let mut best = first_by_key(found.iter().map(keyed), LOOKED_AT);
    add_neighbours(catalog, text, &mut best);
    let mut order = sorted(best.iter().map(keyed).map(|(key, found)| (key, found.record)).collect());
    if count > LOOKED_AT && found.len() > LOOKED_AT {
        let all = sorted(found.iter().map(keyed).map(|(key, found)| (key, found.record)).collect());
        order.extend(all.into_iter().skip(LOOKED_AT));
    }
    order.truncate(count);
    order
}

/// The `count` with the smallest keys, in order.
fn first_by_key(keyed: impl Iterator<Item = (u64, Match)>, count: usize) -> Vec<Match> {
    let mut best: Vec<(u64, Match)> = Vec::with_capacity(count + 1);
    let mut worst = u64::MAX;
    for (key, found) in keyed {
        if key >= worst && best.len() >= count {
            continue;
        }
        let place = best.partition_point(|(known, _)| *known < key);
        best.insert(place, (key, found));
        best.truncate(count);
        worst = best.last().map_or(u64::MAX, |(key, _)| *key);
    }
    best.into_iter().map(|(_, found)| found).collect()
}

/// The values in the order of their keys: a radix sort, eight bits at a time, which does not pass over bytes that all keys share.
pub(super) fn sorted<T: Copy + Default>(mut keyed: Vec<(u64, T)>) -> Vec<T> {
    let mut other = vec![(0, T::default()); keyed.len()];
    for shift in (0..64).step_by(8) {
        let mut counts = [0_usize; 256];
        for (key, _) in &keyed {
            if let Some(count) = counts.get_mut((key >> shift & 0xFF) as usize) {
                *count += 1;
            }
        }
        if counts.contains(&keyed.len()) {
            continue;
        }
        let mut begin = 0;
        for count in &mut counts {
            begin += std::mem::replace(count, begin);
        }
        for item in &keyed {
            let Some(place) = counts.get_mut((item.0 >> shift & 0xFF) as usize) else { continue };
            if let Some(slot) = other.get_mut(*place) {
                *slot = *item;
            }
            *place += 1;
        }
        std::mem::swap(&mut keyed, &mut other);
    }
    keyed.into_iter().map(|(_, value)| value).collect()
}

/// Words that stand together as typed mean more than the same words apart: Vietnamese words are mostly of two syllables.
fn add_neighbours(catalog: &Catalog, text: &ParsedText, best: &mut [Match]) {
    let search = Search::new(catalog, text, AsOf::Then);
    let mut wanted = Bitmap::empty(catalog.records.rows.len());
    best.iter().for_each(|found| wanted.insert(found.record));
    let typed = text.clauses.iter().filter(|clause| !clause.excluded).filter_map(|clause| clause.alternatives.first());
    let phrases: Vec<&Phrase> = typed.flat_map(|typed| typed.phrases()).collect();
    let is_vague =
        |phrase: &Phrase| phrase.prefix && phrase.words.last().is_some_and(|word| terms(&catalog.text, word, true).len() > MOST_WORDS);
    let mut before: Option<(Vec<Occurrence>, u32)> = None;
    for phrase in phrases {
        let here = (!is_vague(phrase)).then(|| occurrences(&search, phrase, &wanted));
        if let (Some((places, length)), Some(next)) = (&before, &here) {
            let together = followed(places, next, *length);
            for places in together.chunk_by(|one, other| one.record == other.record) {
                let Some(record) = places.first().map(|place| place.record) else { continue };
                let layout = catalog.text.layout(catalog.records.row(record).map_or(0, |row| row.layout()));
                let mut fields: Vec<Field> = places.iter().map(|place| field_at(&layout, place.position)).collect();
                // Once for each field, so that a long text does not win by length.
                fields.dedup();
                if let Some(found) = best.iter_mut().find(|found| found.record == record) {
                    found.score += fields.iter().map(|field| field.weight()).sum::<f32>() / 4.0;
                }
            }
        }
        before = here.map(|places| (places, u32::try_from(phrase.words.len()).unwrap_or(u32::MAX)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_are_the_same_whether_all_are_sorted_or_not() {
        let mut seed = 1_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            seed >> 8
        };
        let keyed: Vec<(u64, u32)> = (0..2_000).map(|number| (next(), number)).collect();
        let all = sorted(keyed.clone());
        let mut expected = keyed.clone();
        expected.sort_unstable();
        assert_eq!(all, expected.iter().map(|(_, value)| *value).collect::<Vec<_>>());
        let as_match = |&(key, record): &(u64, u32)| (key, Match { record, penalty: 0, score: 0.0 });
        let first: Vec<u32> = first_by_key(keyed.iter().map(as_match), 50).iter().map(|found| found.record).collect();
        assert_eq!(first, all[..50]);
    }

    #[test]
    fn a_key_sorts_by_penalty_then_score_then_date() {
        let found = |penalty, score| Match { record: 0, penalty, score };
        let keys = [key(&found(0, 2.0), 5), key(&found(0, 1.5), 1), key(&found(0, 1.5), 2), key(&found(0, 0.0), 0), key(&found(1, 9.0), 0)];
        assert!(keys.is_sorted());
    }
}
