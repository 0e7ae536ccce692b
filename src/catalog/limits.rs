//! What a question may be at most, so that every answer comes at once; what was left out is said.

use litemap::LiteMap;

use super::parse::ParsedText;
use super::{Facet, Query};

/// How many values of one facet are used.
pub const MAXIMUM_VALUES: usize = 500;

/// A part of the question that was too much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Only the beginning of the text is used: its first 64 words of its first 1,000 characters.
    Text,
    /// Only the first [`MAXIMUM_VALUES`] values of this facet are used.
    Values(Facet),
}

/// The chosen values that are used, and what was too much.
pub(super) fn limited(query: &Query, text: &ParsedText) -> (LiteMap<Facet, Vec<String>>, Vec<Limit>) {
    let mut limits: Vec<Limit> = text.truncated.then_some(Limit::Text).into_iter().collect();
    let mut facets = LiteMap::new();
    for (&facet, values) in query.facets.iter() {
        if values.len() > MAXIMUM_VALUES {
            limits.push(Limit::Values(facet));
        }
        facets.insert(facet, values.iter().take(MAXIMUM_VALUES).cloned().collect());
    }
    (facets, limits)
}
