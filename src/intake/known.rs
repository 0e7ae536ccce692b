//! The events that are known already, and which of them an article is a report of.

use miniserde::{Deserialize, Serialize};

use super::{Document, Extraction};
use crate::model::Conference;

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
#[derive(Clone, Debug, Default)]
pub struct Known {
    events: Vec<String>,
}

impl Known {
    /// Takes in an event, in place of the one with the same id.
    pub fn add(&mut self, event: &Conference) {
        self.events.push(event.id.clone());
    }

    /// The events that the article may be a report of, the likeliest first; at most five.
    #[must_use]
    pub fn matches(&self, _document: &Document, _extraction: &Extraction) -> Vec<Match> {
        Vec::new()
    }
}
