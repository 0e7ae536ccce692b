//! What an article says, as far as it can be read: proposals, each with its evidence and how sure it is.

use miniserde::{Deserialize, Serialize};

use super::Span;
use crate::model::{Chair, DocumentRef, Figure, Format, Held, Kind, Level, PartialDate, RecordType, SeriesRef, Topic};

/// From here on a proposal is a value; below it is a question to the reader.
pub const CERTAIN: f32 = 0.6;

/// One value that the article may state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proposal<T> {
    /// The value.
    pub value: T,
    /// The characters that say it, the most telling first; never empty, each inside the text.
    pub evidence: Vec<Span>,
    /// How sure it is, from 0 to 1.
    pub confidence: f32,
}

impl<T> Proposal<T> {
    /// A proposal with one stretch of evidence.
    #[must_use]
    pub fn new(value: T, evidence: Span, confidence: f32) -> Self {
        Self { value, evidence: vec![evidence], confidence }
    }

    /// Whether it is a value and not only a question.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.confidence >= CERTAIN
    }
}

/// What an article says. A field of one value has its candidates, the surest first; a field of many has them in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Extraction {
    /// The article's headline.
    pub headline: Vec<Proposal<String>>,
    /// The newspaper, agency or portal.
    pub publisher: Vec<Proposal<String>>,
    /// When the article was published.
    pub published: Vec<Proposal<PartialDate>>,
    /// Who signed it.
    pub author: Vec<Proposal<String>>,
    /// The province whose viewpoint it takes.
    pub viewpoint: Vec<Proposal<String>>,
    /// ISO 639-1 code of its language.
    pub language: Vec<Proposal<String>>,
    /// Conference or plan.
    pub record_type: Vec<Proposal<RecordType>>,
    /// Who held it.
    pub level: Vec<Proposal<Level>>,
    /// What it was for.
    pub kind: Vec<Proposal<Kind>>,
    /// A numbered series.
    pub series: Vec<Proposal<SeriesRef>>,
    /// When it was held.
    pub held: Vec<Proposal<Held>>,
    /// How people took part.
    pub format: Vec<Proposal<Format>>,
    /// Where.
    pub venue: Vec<Proposal<String>>,
    /// Many: provinces that took part.
    pub provinces: Vec<Proposal<String>>,
    /// Many: who organised it.
    pub organizers: Vec<Proposal<String>>,
    /// Many: who chaired it.
    pub chairs: Vec<Proposal<Chair>>,
    /// Many: what it was about.
    pub topics: Vec<Proposal<Topic>>,
    /// Many: legal documents cited.
    pub documents: Vec<Proposal<DocumentRef>>,
    /// Many: figures.
    pub figures: Vec<Proposal<Figure>>,
    /// Many: partner countries and organisations.
    pub partners: Vec<Proposal<String>>,
    /// The lines that are the article itself.
    pub body: Vec<Span>,
}
