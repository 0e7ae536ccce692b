//! What the catalog answers as a whole.

#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod dataset;
mod facets;
mod lanes;
mod order;
#[cfg(not(target_arch = "wasm32"))]
mod properties;
#[cfg(not(target_arch = "wasm32"))]
mod relevance;
#[cfg(not(target_arch = "wasm32"))]
mod scan;
mod search;

use super::fixtures::Archive;
use super::{Answer, AsOf, Facet, Query};

/// The ids of the results, in order.
fn ids<'a>(catalog: &'a Archive, answer: &Answer) -> Vec<&'a str> {
    answer.hits.iter().map(|&index| catalog.entry(index).conference.id.as_str()).collect()
}

fn text(text: &str) -> Query {
    Query { text: text.to_owned(), ..Query::default() }
}

fn chosen(facets: &[(Facet, &[&str])]) -> Query {
    let owned = |values: &[&str]| values.iter().map(|&value| value.to_owned()).collect();
    Query { facets: facets.iter().map(|&(facet, values)| (facet, owned(values))).collect(), ..Query::default() }
}

/// The values of a facet as `slug count`, chosen ones with `*`.
fn values(answer: &Answer, facet: Facet) -> Vec<String> {
    let show = |value: &super::FacetValue| format!("{} {}{}", value.value, value.count, if value.chosen { "*" } else { "" });
    answer.facets[&facet].iter().map(show).collect()
}

fn today(query: Query) -> Query {
    Query { as_of: AsOf::Today, ..query }
}
