//! How likely an article is a report of an event.
//!
//! The weights were set on the dataset's own records: what two reports of one conference share (its day, its chair, its place in a series,
//! its theme) outweighs what two conferences of one week share (level, provinces).

use std::collections::{HashMap, HashSet};

use super::event::{KnownEvent, bare_address, word_hashes};
use super::{Match, Reason};
use crate::catalog::folded;
use crate::intake::identity::ratio;
use crate::intake::{Document, Extraction, Likeness, Proposal};
use crate::model::{DayNumber, Figure, Held, Level, PartialDate, Precision, RecordType, SeriesRef};

/// So much of a text in another makes them one text.
const SAME_TEXT: f32 = 0.8;
/// So much of the theme in common is worth naming.
const SAME_THEME: f32 = 0.4;
/// An article without a date of its event is compared with what was held in so many days before it was published.
const DAYS_BEFORE: DayNumber = 45;

/// What of an article is compared.
pub(super) struct Seen {
    pub text: Likeness,
    address: Option<String>,
    held: Option<Held>,
    published: Option<PartialDate>,
    record_type: Option<RecordType>,
    level: Option<Level>,
    series: Option<SeriesRef>,
    chairs: HashSet<String>,
    provinces: HashSet<String>,
    partners: HashSet<String>,
    documents: HashSet<String>,
    figures: Vec<Figure>,
    words: HashSet<u64>,
}

/// Points and the reasons for them.
#[derive(Default)]
struct Tally {
    points: f32,
    why: Vec<Reason>,
}

impl Tally {
    fn add(&mut self, holds: bool, points: f32, reason: Reason) {
        if holds {
            self.points += points;
            self.why.push(reason);
        }
    }
}

fn sure<T: Clone>(proposals: &[Proposal<T>]) -> Option<T> {
    proposals.first().filter(|proposal| proposal.is_certain()).map(|proposal| proposal.value.clone())
}

fn each<T>(proposals: &[Proposal<T>], name: impl Fn(&T) -> String) -> HashSet<String> {
    proposals.iter().filter(|proposal| proposal.is_certain()).map(|proposal| name(&proposal.value)).collect()
}

impl Seen {
    pub fn of(document: &Document, extraction: &Extraction) -> Self {
        let body: Vec<&str> = extraction.body.iter().map(|span| span.of(&document.text)).collect();
        let headline = extraction.headline.first().map_or("", |headline| headline.value.as_str());
        Self {
            text: Likeness::of(&body.join("\n")),
            address: document.address.as_deref().map(bare_address),
            held: sure(&extraction.held),
            published: sure(&extraction.published),
            record_type: sure(&extraction.record_type),
            level: sure(&extraction.level),
            series: sure(&extraction.series),
            chairs: each(&extraction.chairs, |chair| folded(&chair.name)),
            provinces: each(&extraction.provinces, Clone::clone),
            partners: each(&extraction.partners, Clone::clone),
            documents: each(&extraction.documents, |document| document.number.clone()),
            figures: extraction.figures.iter().filter(|figure| figure.is_certain()).map(|figure| figure.value.clone()).collect(),
            words: word_hashes(headline).into_iter().collect(),
        }
    }

    /// How likely this is a report of `event`; `None` when it cannot be. `may_be_copy`: the two have some run of words in common.
    pub fn compare(&self, event: &KnownEvent, may_be_copy: bool, by_word: &HashMap<u64, u32>, events: usize) -> Option<Match> {
        let mut tally = Tally::default();
        let is_copy = may_be_copy && event.texts.iter().any(|text| text.with(&self.text) >= SAME_TEXT);
        tally.add(is_copy, 0.97, Reason::SameText);
        tally.add(self.address.as_ref().is_some_and(|address| event.addresses.contains(address)), 0.95, Reason::SameAddress);
        let is_one_text = !tally.why.is_empty();
        let same_series = self.series.is_some() && self.series == event.series && event.series.as_ref()?.ordinal.is_some();
        let is_in_time = self.compare_days(event, &mut tally);
        if !(is_in_time || is_one_text || same_series && self.is_near(event)) {
            return None;
        }
        tally.add(same_series, 0.35, Reason::SameSeries);
        self.compare_participants(event, &mut tally);
        let theme = self.theme(event, by_word, events);
        tally.points += 0.3 * theme;
        tally.add(theme >= SAME_THEME, 0.0, Reason::SameTheme);
        let contradicts =
            self.record_type.is_some_and(|mine| mine != event.record_type) || self.level.is_some_and(|mine| mine != event.level);
        let score = if contradicts && !is_one_text { tally.points - 0.3 } else { tally.points };
        Some(Match { id: event.id.clone(), score: score.clamp(0.0, 0.99), why: tally.why })
    }

    /// Whether the days do not exclude each other.
    fn compare_days(&self, event: &KnownEvent, tally: &mut Tally) -> bool {
        let (first, last) = event.days;
        if let Some(held) = self.held {
            let overlaps = held.first_day() <= last && first <= held.last_day();
            let is_exact = held.start.precision() == Precision::Day && event.is_exact;
            tally.add(overlaps && is_exact, 0.4, Reason::SameDate);
            tally.add(overlaps && !is_exact, 0.2, Reason::NearDate);
            return overlaps;
        }
        let Some(published) = self.published else { return false };
        let published = crate::model::day_number(published.first_day());
        let is_before = first <= published && last >= published - DAYS_BEFORE;
        tally.add(is_before, 0.1, Reason::NearDate);
        is_before
    }

    /// Whether the two may be of one season: papers differ by a day or two, and some only know the month.
    fn is_near(&self, event: &KnownEvent) -> bool {
        let days = self.held.map(|held| held.first_day()).or_else(|| Some(crate::model::day_number(self.published?.first_day())));
        days.is_some_and(|day| day >= event.days.0 - DAYS_BEFORE && day <= event.days.1 + DAYS_BEFORE)
    }

    fn compare_participants(&self, event: &KnownEvent, tally: &mut Tally) {
        tally.add(!self.chairs.is_disjoint(&event.chairs), 0.25, Reason::SameChair);
        let provinces = self.provinces.intersection(&event.provinces).count();
        tally.add(provinces > 0, 0.15, Reason::SameProvinces);
        // A province's own conference is not another province's.
        if provinces == 0 && event.level == Level::Provincial && !self.provinces.is_empty() && !event.provinces.is_empty() {
            tally.points -= 0.4;
        }
        tally.add(!self.partners.is_disjoint(&event.partners), 0.1, Reason::SamePartners);
        tally.add(!self.documents.is_disjoint(&event.documents), 0.1, Reason::SameDocuments);
        let figures = self.figures.iter().any(|mine| {
            event.figures.iter().any(|other| mine.indicator == other.indicator && (mine.value - other.value).abs() < f64::EPSILON)
        });
        tally.add(figures, 0.1, Reason::SameFigures);
    }

    /// How much of the article's headline is in the event's titles, from 0 to 1: rare words count for more.
    fn theme(&self, event: &KnownEvent, by_word: &HashMap<u64, u32>, events: usize) -> f32 {
        let weight = |word: &u64| {
            let holders = by_word.get(word).map_or(1, |&count| count.max(1) as usize);
            1.0 - ratio(holders, events.max(1)).sqrt()
        };
        let whole: f32 = self.words.iter().map(weight).sum();
        let common: f32 = self.words.intersection(&event.words).map(weight).sum();
        if whole > 0.0 { (common / whole).clamp(0.0, 1.0) } else { 0.0 }
    }
}
