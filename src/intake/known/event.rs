//! What of a known event is compared.

use std::collections::HashSet;

use crate::catalog::folded;
use crate::intake::identity::hash;
use crate::intake::{Likeness, Span, TokenKind, tokens};
use crate::model::{Conference, DayNumber, Figure, Level, RecordType, SeriesRef};

/// A known event.
#[derive(Clone, Debug)]
pub(super) struct KnownEvent {
    pub id: String,
    pub record_type: RecordType,
    pub level: Level,
    /// The first and the last day on which it may have been held.
    pub days: (DayNumber, DayNumber),
    /// Whether the first day is known.
    pub is_exact: bool,
    pub series: Option<SeriesRef>,
    /// Folded names.
    pub chairs: HashSet<String>,
    pub provinces: HashSet<String>,
    pub partners: HashSet<String>,
    pub documents: HashSet<String>,
    pub figures: Vec<Figure>,
    /// Hashes of the folded words of its titles and its reports' headlines.
    pub words: HashSet<u64>,
    /// Its reports' addresses without what varies.
    pub addresses: HashSet<String>,
    /// Its reports' texts.
    pub texts: Vec<Likeness>,
}

impl KnownEvent {
    pub fn of(event: &Conference) -> Self {
        let facts = || event.reports.iter().filter_map(|report| report.facts.as_ref());
        let headlines = facts().filter_map(|facts| facts.headline.as_deref());
        let titles = [event.title.vi.as_str(), event.title.en.as_str()].into_iter().chain(headlines);
        Self {
            id: event.id.clone(),
            record_type: event.record_type,
            level: event.level,
            days: (event.held.first_day(), event.held.last_day()),
            is_exact: event.held.start.precision() == crate::model::Precision::Day,
            series: event.series.clone(),
            chairs: event.chairs.iter().map(|chair| folded(&chair.name)).collect(),
            provinces: event.provinces.iter().cloned().collect(),
            partners: event.partners.iter().cloned().collect(),
            documents: event.documents.iter().map(|document| document.number.clone()).collect(),
            figures: event.figures.clone(),
            words: titles.flat_map(word_hashes).collect(),
            addresses: event.reports.iter().filter_map(|report| report.url.as_deref()).map(bare_address).collect(),
            texts: event.reports.iter().filter_map(|report| report.text.as_deref()).map(Likeness::of).collect(),
        }
    }
}

/// Hashes of a text's folded words.
pub(super) fn word_hashes(text: &str) -> Vec<u64> {
    let all = tokens(text, Span::new(0, text.len()));
    all.iter().filter(|token| token.kind != TokenKind::Sign).map(|token| hash(folded(&token.text).as_bytes())).collect()
}

/// An address without its scheme, `www.`, fragment and last slash: what of it varies between copies.
pub(super) fn bare_address(address: &str) -> String {
    let address = address.split('#').next().unwrap_or_default();
    let address = address.split_once("://").map_or(address, |(_, rest)| rest);
    address.strip_prefix("www.").unwrap_or(address).trim_end_matches('/').to_lowercase()
}
