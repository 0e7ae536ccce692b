//! Legal documents that the article cites.

mod citations;
mod issuers;
mod merging;
mod signs;
#[cfg(test)]
mod tests;

use super::lines::Lines;
use super::unit_names::UnitNames;
use crate::intake::{Extraction, TokenKind};
use crate::model::Reference;

/// No article cites more; each is compared with all others.
const MOST: usize = 500;

/// Fills in `documents`.
pub fn read(text: &str, lines: &Lines, reference: &Reference, extraction: &mut Extraction) {
    let names = UnitNames::new(&reference.gazetteer);
    let mut found = Vec::new();
    for tokens in lines.all() {
        if found.len() < MOST && tokens.iter().any(|token| token.kind == TokenKind::Digits) {
            citations::read(text, tokens, &names, &mut found);
        }
    }
    let home = extraction.viewpoint.iter().find(|proposal| proposal.is_certain()).map(|proposal| proposal.value.as_str());
    let home = home.and_then(|name| reference.gazetteer.by_name(name));
    extraction.documents = merging::merged(found.into_iter().take(MOST).collect(), home);
}
