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
use crate::model::{Reference, Topic};

/// Reads what articles say. Made once of the provinces and the vocabulary, for what is looked for in an article takes longer to prepare than
/// an article to read.
#[derive(Clone, Debug)]
pub struct Extractor {
    reference: Reference,
    /// Names of provinces, as sentences and as mastheads have them.
    places: places::Places,
    unit_names: unit_names::UnitNames,
    name_keys: source::NameKeys,
    /// Partners abroad by their spellings.
    foreign: lexicon::Lexicon<foreign::PartnerIndex>,
    topics: lexicon::Lexicon<Topic>,
    series: Vec<classification::SeriesName>,
}

impl Extractor {
    /// With the provinces and the vocabulary.
    #[must_use]
    pub fn new(reference: &Reference) -> Self {
        Self {
            reference: reference.clone(),
            places: places::Places::of(reference),
            unit_names: unit_names::UnitNames::new(&reference.gazetteer),
            name_keys: source::NameKeys::of(&reference.gazetteer),
            foreign: foreign::lexicon(reference),
            topics: subject::lexicon(),
            series: classification::series_names(reference),
        }
    }

    /// Reads a document.
    #[must_use]
    pub fn extract(&self, document: &Document) -> Extraction {
        let article = Article::find(document);
        let mut extraction = Extraction { body: article.body.clone(), ..Default::default() };
        source::read(&article, &self.name_keys, &mut extraction);
        dates::read(&article, &mut extraction);
        self.event(&article, &mut extraction);
        documents::read(&article, self, &mut extraction);
        figures::read(&article, self, &mut extraction);
        extraction
    }

    /// Reads what the event was: all that rests on sentences.
    fn event(&self, article: &Article<'_>, extraction: &mut Extraction) {
        let page = page::Page::of(article, self, extraction);
        organizers::read(&page, extraction);
        classification::read(&page, extraction);
        people::read(&page, extraction);
        participants::read(&page, extraction);
        subject::read(&page, extraction);
    }
}
