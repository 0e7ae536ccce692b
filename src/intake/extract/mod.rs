//! What an article says, field by field: one file for each, none of which knows of a particular site.

mod bodies;
mod classification;
mod date_words;
mod dates;
mod documents;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod event_properties;
mod figures;
mod foreign;
mod lexicon;
mod lines;
mod organizers;
mod page;
mod participants;
mod people;
mod phrases;
mod places;
mod source;
mod subject;
#[cfg(test)]
mod testing;
mod titles;
mod unit_names;

use super::{Article, Document, Extraction};
use crate::model::Reference;

/// Reads a document. `reference` are the provinces and the vocabulary.
#[must_use]
pub fn extract(document: &Document, reference: &Reference) -> Extraction {
    let article = Article::find(document);
    let mut extraction = Extraction { body: article.body.clone(), ..Default::default() };
    source::read(&article, reference, &mut extraction);
    dates::read(&article, &mut extraction);
    event(&article, reference, &mut extraction);
    let lines = lines::Lines::of(&article);
    documents::read(article.text(), &lines, reference, &mut extraction);
    figures::read(&article, &lines, reference, &mut extraction);
    extraction
}

/// Reads what the event was: all that rests on sentences.
fn event(article: &Article<'_>, reference: &Reference, extraction: &mut Extraction) {
    let page = page::Page::of(article, reference, extraction);
    organizers::read(&page, extraction);
    classification::read(&page, extraction);
    people::read(&page, extraction);
    participants::read(&page, extraction);
    subject::read(&page, extraction);
}
