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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::AsOf;

    fn limits(text: &str, values: usize) -> (usize, Vec<Limit>) {
        let values: Vec<String> = (0..values).map(|number| number.to_string()).collect();
        let query = Query { facets: LiteMap::from_iter([(Facet::Chair, values)]), ..Query::default() };
        let (facets, limits) = limited(&query, &ParsedText::parse(text, None, AsOf::Then));
        (facets.get(&Facet::Chair).map_or(0, Vec::len), limits)
    }

    #[test]
    fn exactly_as_much_as_is_used_is_not_too_much() {
        assert_eq!(limits(&"ă".repeat(1_000), MAXIMUM_VALUES), (MAXIMUM_VALUES, vec![]));
        assert_eq!(limits(&"ă".repeat(1_001), 1), (1, vec![Limit::Text]));
        assert_eq!(limits(&"a ".repeat(64), 0), (0, vec![]));
        assert_eq!(limits(&"a ".repeat(65), 0), (0, vec![Limit::Text]));
        assert_eq!(limits("", MAXIMUM_VALUES + 1), (MAXIMUM_VALUES, vec![Limit::Values(Facet::Chair)]));
    }
}
