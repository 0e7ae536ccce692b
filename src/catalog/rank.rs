//! The order of results: by date, and by how well they answer the text.

use std::cmp::Ordering;

use super::Entry;
use super::bitmap::Bitmap;
use super::ordering::sort_by;
use super::text_index::{Field, Occurrence, Quality};
use crate::model::DayNumber;

/// When records were held, and their order in time.
#[derive(Debug, Default)]
pub(super) struct Dates {
    /// By record: the first and the last day it may mean.
    pub spans: Vec<(DayNumber, DayNumber)>,
    /// Latest first day first; of one first day the more precise first, because a whole year or month says less about when.
    newest: Vec<u32>,
    /// Earliest first day first; within a day as above.
    oldest: Vec<u32>,
    /// By record: its place in `newest`.
    newest_place: Vec<u32>,
}

impl Dates {
    /// Reads and orders the dates.
    pub fn build(entries: &[Entry]) -> Self {
        let spans: Vec<(DayNumber, DayNumber)> =
            entries.iter().map(|entry| (entry.conference.held.first_day(), entry.conference.held.last_day())).collect();
        let mut keyed: Vec<((DayNumber, DayNumber), &str, u32)> =
            spans.iter().zip(entries).zip(0..).map(|((&span, entry), record)| (span, entry.conference.id.as_str(), record)).collect();
        sort_by(&mut keyed, Ord::cmp);
        let oldest: Vec<u32> = keyed.iter().map(|&(_, _, record)| record).collect();
        sort_by(&mut keyed, |((one, _), ..), ((other, _), ..)| other.cmp(one));
        let newest: Vec<u32> = keyed.iter().map(|&(_, _, record)| record).collect();
        let mut newest_place = vec![0; newest.len()];
        for (place, &record) in (0..).zip(&newest) {
            if let Some(slot) = newest_place.get_mut(record as usize) {
                *slot = place;
            }
        }
        Self { spans, newest, oldest, newest_place }
    }

    /// `hits`, latest first.
    pub fn newest(&self, hits: &Bitmap) -> Vec<u32> {
        self.newest.iter().copied().filter(|&record| hits.contains(record)).collect()
    }

    /// `hits`, earliest first.
    pub fn oldest(&self, hits: &Bitmap) -> Vec<u32> {
        self.oldest.iter().copied().filter(|&record| hits.contains(record)).collect()
    }

    fn place(&self, record: u32) -> u32 {
        self.newest_place.get(record as usize).copied().unwrap_or(u32::MAX)
    }
}

/// What a place of a word says about the record, by field: a title says what it is about, a publisher only who told of it.
const fn weight(field: Field) -> f32 {
    match field {
        Field::Title => 8.0,
        Field::Chair | Field::Province | Field::Document => 5.0,
        Field::Partner => 4.0,
        Field::Organizer | Field::Venue | Field::Series => 3.0,
        Field::Publisher | Field::Role | Field::Summary => 2.0,
        Field::ProvinceOther => 1.0,
    }
}

/// A word that is a whole value means that value: *Lào* the country before the province of Lào Cai.
const WHOLE_VALUE: f32 = 5.0;

/// How well one record answers the text.
#[derive(Clone, Copy, Debug, Default)]
struct Relevance {
    /// Sum of the best [`Quality`] of every clause: whole words with the typed accents go before all others.
    penalty: u32,
    score: f32,
}

/// `hits`, best first; of equals the latest first. `clauses` are the places of each clause, in the order of the text.
pub(super) fn by_relevance(hits: &Bitmap, clauses: &[Vec<Occurrence>], lengths: &[u32], dates: &Dates) -> Vec<u32> {
    let records = dates.spans.len();
    let mut relevance = vec![Relevance::default(); records];
    for occurrences in clauses {
        let found = occurrences.chunk_by(|one, other| one.record == other.record);
        let rarity = rarity(found.clone().count(), records);
        for places in found {
            let Some(relevance) = places.first().and_then(|place| relevance.get_mut(place.record as usize)) else { continue };
            relevance.penalty += places.iter().map(|place| place.quality).min().map_or(0, penalty);
            relevance.score += rarity * field_score(places);
        }
    }
    for ((one, next), &length) in clauses.iter().zip(clauses.iter().skip(1)).zip(lengths) {
        add_neighbours(one, next, length, &mut relevance);
    }
    let mut order: Vec<u32> = hits.iter().collect();
    let of = |record: u32| relevance.get(record as usize).copied().unwrap_or_default();
    sort_by(&mut order, |&one, &other| compare(of(one), of(other)).then_with(|| dates.place(one).cmp(&dates.place(other))));
    order
}

fn compare(one: Relevance, other: Relevance) -> Ordering {
    one.penalty.cmp(&other.penalty).then_with(|| other.score.total_cmp(&one.score))
}

const fn penalty(quality: Quality) -> u32 {
    match quality {
        Quality::Exact => 0,
        Quality::Folded => 1,
        Quality::ExactPrefix => 2,
        Quality::FoldedPrefix => 3,
    }
}

/// A clause that few records answer says more than one that most do (inverse document frequency).
#[expect(clippy::cast_precision_loss, reason = "counts of records are far below 2^24")]
fn rarity(found: usize, records: usize) -> f32 {
    (1.0 + records as f32 / (1.0 + found as f32)).ln()
}

/// The weights of the fields in which a clause stands; every further place in one field adds less (as in BM25).
fn field_score(places: &[Occurrence]) -> f32 {
    places.chunk_by(|one, other| one.field == other.field).map(|places| weight_of(places) * saturation(places.len())).sum()
}

fn weight_of(places: &[Occurrence]) -> f32 {
    let alone = if places.iter().any(|place| place.alone && place.quality <= Quality::Folded) { WHOLE_VALUE } else { 1.0 };
    places.first().map_or(0.0, |place| weight(place.field) * alone)
}

#[expect(clippy::cast_precision_loss, reason = "counts of places in a record are far below 2^24")]
fn saturation(places: usize) -> f32 {
    let places = places as f32;
    2.0 * places / (places + 1.0)
}

/// Words that stand together as typed mean more than the same words apart: Vietnamese words are mostly of two syllables.
fn add_neighbours(one: &[Occurrence], next: &[Occurrence], length: u32, relevance: &mut [Relevance]) {
    let mut rest = next.iter().peekable();
    let mut counted = None;
    for place in one {
        let wanted = (place.record, place.position + length);
        while rest.next_if(|other| (other.record, other.position) < wanted).is_some() {}
        let together = rest.peek().is_some_and(|other| (other.record, other.position) == wanted);
        // Once for each field, so that a long summary does not win by length.
        if together && counted != Some((place.record, place.field)) {
            counted = Some((place.record, place.field));
            if let Some(relevance) = relevance.get_mut(place.record as usize) {
                relevance.score += weight(place.field);
            }
        }
    }
}
