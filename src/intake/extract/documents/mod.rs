//! Legal documents that the article cites.

mod citations;
mod issuers;
mod merging;
mod signs;
#[cfg(test)]
mod tests;

use super::Extractor;
use crate::intake::{Article, Extraction, TokenKind};

/// No article cites more; each is compared with all others.
const MOST: usize = 500;

/// Fills in `documents`.
pub fn read(article: &Article<'_>, extractor: &Extractor, extraction: &mut Extraction) {
    let text = article.text();
    let mut found = Vec::new();
    for tokens in std::iter::once(article.headline_tokens()).chain(article.body_tokens().iter().map(Vec::as_slice)) {
        if found.len() < MOST && tokens.iter().any(|token| token.kind == TokenKind::Digits) {
            citations::read(text, tokens, &extractor.unit_names, &mut found);
        }
    }
    let home = extraction.viewpoint.iter().find(|proposal| proposal.is_certain()).map(|proposal| proposal.value.as_str());
    let home = home.and_then(|name| extractor.reference.gazetteer.by_name(name));
    extraction.documents = merging::merged(found.into_iter().take(MOST).collect(), home);
}
