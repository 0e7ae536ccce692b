//! The events that are known already, and which of them an article is a report of.

mod event;
mod score;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use miniserde::{Deserialize, Serialize};

use self::event::KnownEvent;
use self::score::Seen;
use super::{Document, Extraction};
use crate::model::Conference;

/// Matches below this are not worth a reader's glance.
const WORTH_SAYING: f32 = 0.35;
/// How many matches are named at most.
const MOST: usize = 5;

/// Why an article is taken for a report of an event; the words are the interface's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Reason {
    /// One of its reports is this text, or nearly.
    #[serde(rename = "same-text")]
    SameText,
    /// One of its reports has this address.
    #[serde(rename = "same-address")]
    SameAddress,
    /// Held on the same day.
    #[serde(rename = "same-date")]
    SameDate,
    /// The dates overlap, one of them being vague.
    #[serde(rename = "near-date")]
    NearDate,
    /// The same chair.
    #[serde(rename = "same-chair")]
    SameChair,
    /// The same place in the same series.
    #[serde(rename = "same-series")]
    SameSeries,
    /// Provinces in common.
    #[serde(rename = "same-provinces")]
    SameProvinces,
    /// Partners in common.
    #[serde(rename = "same-partners")]
    SamePartners,
    /// The title says the same.
    #[serde(rename = "same-theme")]
    SameTheme,
    /// A document in common.
    #[serde(rename = "same-documents")]
    SameDocuments,
    /// Figures in common.
    #[serde(rename = "same-figures")]
    SameFigures,
}

/// An event that an article may be a report of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Match {
    /// The event's id.
    pub id: String,
    /// How likely, from 0 to 1.
    pub score: f32,
    /// Why.
    pub why: Vec<Reason>,
}

/// The known events, ready to be matched.
#[derive(Debug, Default)]
pub struct Known {
    /// One that was replaced is empty.
    events: Vec<Option<KnownEvent>>,
    by_id: HashMap<String, usize>,
    /// Events whose texts have this run of words.
    by_run: HashMap<u64, Vec<usize>>,
    /// In how many events' titles a word is: a word of many says little.
    by_word: HashMap<u64, u32>,
}

impl Known {
    /// Takes in an event, in place of the one with the same id.
    pub fn add(&mut self, event: &Conference) {
        self.remove(&event.id);
        let place = self.events.len();
        let known = KnownEvent::of(event);
        for word in &known.words {
            *self.by_word.entry(*word).or_default() += 1;
        }
        for run in known.texts.iter().flat_map(super::Likeness::keys) {
            self.by_run.entry(run).or_default().push(place);
        }
        self.by_id.insert(event.id.clone(), place);
        self.events.push(Some(known));
    }

    /// Forgets an event.
    pub fn remove(&mut self, id: &str) {
        let gone = self.by_id.remove(id).and_then(|place| self.events.get_mut(place)?.take());
        for word in gone.iter().flat_map(|event| &event.words) {
            if let Some(count) = self.by_word.get_mut(word) {
                *count = count.saturating_sub(1);
            }
        }
    }

    /// Whether there is an event with this id.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// How many events there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// The events that the article may be a report of, the likeliest first; at most five.
    #[must_use]
    pub fn matches(&self, document: &Document, extraction: &Extraction) -> Vec<Match> {
        let seen = Seen::of(document, extraction);
        let mut alike: HashMap<usize, usize> = HashMap::new();
        for run in seen.text.keys() {
            for place in self.by_run.get(&run).into_iter().flatten() {
                *alike.entry(*place).or_default() += 1;
            }
        }
        let mut found: Vec<Match> = Vec::new();
        for (place, event) in self.events.iter().enumerate() {
            let Some(event) = event else { continue };
            let matched = seen.compare(event, alike.contains_key(&place), &self.by_word, self.by_id.len());
            found.extend(matched.filter(|matched| matched.score >= WORTH_SAYING));
        }
        found.sort_by(|one, other| other.score.total_cmp(&one.score).then_with(|| one.id.cmp(&other.id)));
        found.truncate(MOST);
        found
    }
}
