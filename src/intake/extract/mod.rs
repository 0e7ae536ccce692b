//! What an article says, field by field: one file for each, none of which knows of a particular site.

mod classification;
mod date_words;
mod dates;
mod documents;
mod figures;
mod participants;
mod people;
mod phrases;
mod source;
mod subject;
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
    classification::read(&article, reference, &mut extraction);
    people::read(&article, &mut extraction);
    participants::read(&article, reference, &mut extraction);
    subject::read(&article, reference, &mut extraction);
    documents::read(&article, reference, &mut extraction);
    figures::read(&article, reference, &mut extraction);
    extraction
}
