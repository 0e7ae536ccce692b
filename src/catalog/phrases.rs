//! Words that must follow one another in one value, and words that must stand in certain fields: what only the places can tell.

use super::bitmap::Bitmap;
use super::matching::{Match, Quality, Search, is_in};
use super::parse::{Phrase, Word};
use super::text_index::TextIndex;
use super::weights::{Field, Fields, Repeated};

/// A place that answers a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Occurrence {
    /// The record.
    pub record: u32,
    /// The position of the phrase's first word.
    pub position: u32,
    /// How well.
    pub quality: Quality,
}

/// The records that have a phrase in one of `fields`, with the weights of its places.
pub(super) fn phrase_matches(search: &Search<'_>, phrase: &Phrase, fields: Fields) -> Vec<Match> {
    let mut candidates = search.wanted.clone();
    for (word, prefix) in words(phrase) {
        let mut having = Bitmap::empty(search.catalog.records.rows.len());
        for &term in &terms(&search.catalog.text, word, prefix) {
            search.catalog.text.postings.each_record(term, |posting| having.insert(posting.record));
        }
        candidates.intersect(&having);
    }
    let occurrences = occurrences(search, phrase, &candidates);
    let mut found = Vec::new();
    for places in occurrences.chunk_by(|one, other| one.record == other.record) {
        found.extend(in_fields(search, places, fields));
    }
    found
}

/// The places of a phrase in the `wanted` records, by record and position.
pub(super) fn occurrences(search: &Search<'_>, phrase: &Phrase, wanted: &Bitmap) -> Vec<Occurrence> {
    let mut words = words(phrase).map(|(word, prefix)| places(search, word, prefix, wanted));
    let mut found = words.next().unwrap_or_default();
    for (next, distance) in words.zip(1..) {
        found = followed(&found, &next, distance);
    }
    found
}

/// The words of a phrase, and whether each may go on.
pub(super) fn words(phrase: &Phrase) -> impl Iterator<Item = (&Word, bool)> {
    let last = phrase.words.len().saturating_sub(1);
    phrase.words.iter().enumerate().map(move |(index, word)| (word, phrase.prefix && index == last))
}

/// The terms that a word means.
pub(super) fn terms(text: &TextIndex, word: &Word, prefix: bool) -> Vec<u32> {
    if prefix { text.beginning_with(&word.folded).to_vec() } else { text.terms.get(&word.folded).into_iter().collect() }
}

fn places(search: &Search<'_>, word: &Word, prefix: bool, wanted: &Bitmap) -> Vec<Occurrence> {
    let text = &search.catalog.text;
    let mut found = Vec::new();
    for &term in &terms(text, word, prefix) {
        let is_whole = text.terms.name(term) == word.folded;
        let exact = search.exact_variants(term, word, !is_whole);
        text.postings.each_place(term, wanted, |record, place| {
            let quality = match (is_whole, is_in(exact, place.variant)) {
                (true, true) => Quality::Exact,
                (true, false) => Quality::Folded,
                (false, true) => Quality::ExactPrefix,
                (false, false) => Quality::FoldedPrefix,
            };
            found.push(Occurrence { record, position: place.position, quality });
        });
    }
    if prefix {
        found.sort_unstable_by_key(|occurrence| (occurrence.record, occurrence.position));
    }
    found
}

/// The places of `found` with a place of `next` at `distance` behind them. Both are sorted.
pub(super) fn followed(found: &[Occurrence], next: &[Occurrence], distance: u32) -> Vec<Occurrence> {
    let mut rest = next.iter().peekable();
    let mut result = Vec::new();
    for occurrence in found {
        let wanted = (occurrence.record, occurrence.position + distance);
        while rest.next_if(|other| (other.record, other.position) < wanted).is_some() {}
        if let Some(other) = rest.peek().filter(|other| (other.record, other.position) == wanted) {
            result.push(Occurrence { quality: occurrence.quality.max(other.quality), ..*occurrence });
        }
    }
    result
}

/// The places of one record that are in one of `fields`, summed up.
fn in_fields(search: &Search<'_>, places: &[Occurrence], fields: Fields) -> Option<Match> {
    let record = places.first()?.record;
    let layout = search.catalog.text.layout(search.catalog.records.row(record)?.layout());
    let (mut penalty, mut score) = (u32::MAX, Repeated::default());
    for place in places {
        let field = field_at(&layout, place.position);
        if fields.contains(field) {
            penalty = penalty.min(place.quality as u32);
            score.add(field.weight());
        }
    }
    (penalty != u32::MAX).then_some(Match { record, penalty, score: score.sum })
}

/// The field at a position.
pub(super) fn field_at(layout: &[u32; Field::ALL.len()], position: u32) -> Field {
    let begun = layout.iter().take_while(|&&start| start <= position).count();
    Field::ALL.get(begun.saturating_sub(1)).copied().unwrap_or(Field::Text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(record: u32, position: u32, quality: Quality) -> Occurrence {
        Occurrence { record, position, quality }
    }

    #[test]
    fn a_word_follows_in_its_record_at_its_distance_and_the_worst_word_counts() {
        let found = [at(1, 4, Quality::Exact), at(1, 9, Quality::Folded), at(2, 4, Quality::Exact)];
        let next = [at(1, 3, Quality::Exact), at(1, 6, Quality::Folded), at(1, 11, Quality::Exact), at(3, 6, Quality::Exact)];
        assert_eq!(followed(&found, &next, 2), [at(1, 4, Quality::Folded), at(1, 9, Quality::Folded)]);
        assert_eq!(followed(&found, &next, 1), []);
        assert_eq!(followed(&[], &next, 1), []);
    }

    #[test]
    fn one_place_may_end_two_phrases() {
        let (found, next) = ([at(1, 1, Quality::Exact), at(1, 2, Quality::Exact)], [at(1, 2, Quality::Exact), at(1, 3, Quality::Exact)]);
        assert_eq!(followed(&found, &next, 1).len(), 2);
    }

    #[test]
    fn a_position_is_in_the_last_field_that_has_begun() {
        let mut layout = [9; Field::ALL.len()];
        // The title from 0, no chair, roles from 5, and nothing else but the text from 9.
        (layout[0], layout[1], layout[2]) = (0, 5, 5);
        let fields: Vec<Field> = [0, 4, 5, 8, 9, 1_000].iter().map(|&position| field_at(&layout, position)).collect();
        assert_eq!(fields, [Field::Title, Field::Title, Field::Role, Field::Role, Field::Text, Field::Text]);
    }
}
