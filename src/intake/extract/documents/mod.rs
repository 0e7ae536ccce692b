//! Legal documents that the article cites.

mod citations;
mod issuers;
mod merging;
mod signs;
#[cfg(test)]
mod tests;

use super::unit_names::UnitNames;
use crate::intake::{Article, Extraction, tokens};
use crate::model::Reference;

/// No article cites more; each is compared with all others.
const MOST: usize = 500;

/// Fills in `documents`.
pub fn read(article: &Article<'_>, reference: &Reference, extraction: &mut Extraction) {
    let text = article.text();
    let names = UnitNames::new(&reference.gazetteer);
    let mut found = Vec::new();
    for span in article.headline.iter().chain(&article.body) {
        if found.len() < MOST && span.of(text).bytes().any(|byte| byte.is_ascii_digit()) {
            citations::read(text, &tokens(text, *span), &names, &mut found);
        }
    }
    let home = extraction.viewpoint.iter().find(|proposal| proposal.is_certain()).map(|proposal| proposal.value.as_str());
    let home = home.and_then(|name| reference.gazetteer.by_name(name));
    extraction.documents = merging::merged(found.into_iter().take(MOST).collect(), home);
}
