//! When the event was held: the date beside the verb of holding, in the first sentences before all. Dates of documents, deadlines,
//! anniversaries and other events stand in the same text and are none.

mod candidate;
mod coming;
mod context;
mod wording;
mod years;

use self::candidate::candidates;
use self::context::Context;
use crate::intake::{Article, Extraction, Proposal};
use crate::model::Held;

/// So many dates are proposed.
const MOST: usize = 3;
/// Below this a date is not even a question.
const LEAST: f32 = 0.35;
/// What else may be meant lies less than this below the best.
const CLOSE: f32 = 0.08;

/// Fills in `held`; `published` and `headline` are there already.
pub fn read(article: &Article<'_>, extraction: &mut Extraction) {
    let context = Context::of(article, extraction);
    let mut found = candidates(article, &context);
    found.sort_by(|first, second| second.score.total_cmp(&first.score));
    let Some(mut best) = found.first().cloned() else { return };
    best.widen(&found);
    let is_contested = found.iter().any(|other| other.score + CLOSE > best.score && !best.overlaps(other));
    if is_contested {
        best.score = best.score.min(0.75);
    }
    let mut proposals: Vec<Proposal<Held>> = Vec::new();
    for candidate in std::iter::once(best).chain(found).filter(|candidate| candidate.score >= LEAST) {
        let known = proposals.iter_mut().find(|known| known.value.start == candidate.held.start);
        if let Some(known) = known {
            if known.value == candidate.held && !known.evidence.contains(&candidate.evidence) {
                known.evidence.push(candidate.evidence);
            }
        } else if proposals.len() < MOST {
            proposals.push(Proposal::new(candidate.held, candidate.evidence, candidate.score.min(0.97)));
        }
    }
    extraction.held = proposals;
}

#[cfg(test)]
mod tests;
