//! The JSON that `curate extract` prints.

use std::collections::BTreeMap;

use miniserde::{Serialize, json};

use nien_bieu::intake::{Document, Extraction, Match, Problem, Proposal, Span};
use nien_bieu::model::{
    Bilingual, Chair, Conference, DocumentRef, Field, Figure, Format, Held, Kind, Level, PartialDate, RecordType, SeriesRef, Topic,
};

/// The fields of a record as in the dataset, as far as an article says them with certainty.
#[derive(Serialize)]
struct Record {
    r#type: Option<RecordType>,
    level: Option<Level>,
    kind: Option<Kind>,
    series: Option<SeriesRef>,
    title: Option<Bilingual>,
    held: Option<Held>,
    format: Option<Format>,
    venue: Option<String>,
    provinces: Vec<String>,
    organizers: Vec<String>,
    chairs: Vec<Chair>,
    topics: Vec<Topic>,
    documents: Vec<DocumentRef>,
    figures: Vec<Figure>,
    partners: Vec<String>,
}

/// What is said of the article itself.
#[derive(Serialize)]
struct Report {
    headline: Option<String>,
    publisher: Option<String>,
    published: Option<PartialDate>,
    author: Option<String>,
    province: Option<String>,
    language: Option<String>,
}

/// Where something is said: characters (Unicode scalar values) `start..end` of `text` in [`Line`].
#[derive(Serialize)]
struct Evidence {
    field: Field,
    item: usize,
    start: usize,
    end: usize,
    text: String,
}

/// One line: an article, a record that was handed in whole, or a file in which nothing was found. The keys are always the same.
#[derive(Serialize)]
struct Line<R: Serialize> {
    file: String,
    record: Option<R>,
    report: Option<Report>,
    evidence: Vec<Evidence>,
    confidence: BTreeMap<String, f32>,
    r#match: Vec<Match>,
    problems: Vec<Problem>,
    text: String,
}

impl<R: Serialize> Line<R> {
    fn of_file(file: &str, record: Option<R>, problems: Vec<Problem>) -> String {
        let (evidence, confidence, r#match, text) = (Vec::new(), BTreeMap::new(), Vec::new(), String::new());
        json::to_string(&Self { file: file.to_owned(), record, report: None, evidence, confidence, r#match, problems, text })
    }
}

/// A file in which nothing was found, and why.
pub fn problems(file: &str, problems: Vec<Problem>) -> String {
    Line::<Record>::of_file(file, None, problems)
}

/// A record that was handed in whole.
pub fn record(file: &str, record: Conference, problems: Vec<Problem>) -> String {
    Line::<Conference>::of_file(file, Some(record), problems)
}

/// What an article says.
pub fn article(document: &Document, extraction: &Extraction, matches: Vec<Match>, mut problems: Vec<Problem>) -> String {
    let mut said = Said { text: &document.text, places: Places::new(&document.text), evidence: Vec::new(), confidence: BTreeMap::new() };
    let report = said.report(extraction);
    let record = said.record(extraction, report.language.as_deref(), report.headline.clone());
    for (field, confidence) in &said.confidence {
        if *confidence < nien_bieu::intake::CERTAIN {
            problems.push(Problem::new(&document.name, nien_bieu::intake::ProblemKind::Question, field.clone()));
        }
    }
    json::to_string(&Line {
        file: document.name.clone(),
        record: Some(record),
        report: Some(report),
        evidence: said.evidence,
        confidence: said.confidence,
        r#match: matches,
        problems,
        text: document.text.clone(),
    })
}

/// Gathers values with their evidence and confidence.
struct Said<'a> {
    text: &'a str,
    places: Places,
    evidence: Vec<Evidence>,
    confidence: BTreeMap<String, f32>,
}

impl Said<'_> {
    fn report(&mut self, extraction: &Extraction) -> Report {
        Report {
            headline: self.one(Field::Headline, &extraction.headline),
            publisher: self.one(Field::Publisher, &extraction.publisher),
            published: self.one(Field::Published, &extraction.published),
            author: self.one(Field::Author, &extraction.author),
            province: self.one(Field::Viewpoint, &extraction.viewpoint),
            language: self.one(Field::Language, &extraction.language),
        }
    }

    fn record(&mut self, extraction: &Extraction, language: Option<&str>, headline: Option<String>) -> Record {
        let title = headline.map(|headline| match language {
            Some("en") => Bilingual { vi: String::new(), en: headline },
            _ => Bilingual { vi: headline, en: String::new() },
        });
        Record {
            r#type: self.one(Field::Type, &extraction.record_type),
            level: self.one(Field::Level, &extraction.level),
            kind: self.one(Field::Kind, &extraction.kind),
            series: self.one(Field::Series, &extraction.series),
            title,
            held: self.one(Field::Held, &extraction.held),
            format: self.one(Field::Format, &extraction.format),
            venue: self.one(Field::Venue, &extraction.venue),
            provinces: self.all(Field::Provinces, &extraction.provinces),
            organizers: self.all(Field::Organizers, &extraction.organizers),
            chairs: self.all(Field::Chairs, &extraction.chairs),
            topics: self.all(Field::Topics, &extraction.topics),
            documents: self.all(Field::Documents, &extraction.documents),
            figures: self.all(Field::Figures, &extraction.figures),
            partners: self.all(Field::Partners, &extraction.partners),
        }
    }

    /// The surest value, when it is one; a question leaves only its confidence and evidence.
    fn one<T: Clone>(&mut self, field: Field, proposals: &[Proposal<T>]) -> Option<T> {
        let first = proposals.first()?;
        self.say(field, 0, &first.evidence);
        self.confidence.insert(field.slug().to_owned(), first.confidence);
        first.is_certain().then(|| first.value.clone())
    }

    /// Every value that is certain; the field's confidence is that of the least certain one of them, or of the surest question.
    fn all<T: Clone>(&mut self, field: Field, proposals: &[Proposal<T>]) -> Vec<T> {
        let certain: Vec<&Proposal<T>> = proposals.iter().filter(|proposal| proposal.is_certain()).collect();
        let lowest = certain.iter().map(|proposal| proposal.confidence).reduce(f32::min);
        let question = proposals.iter().map(|proposal| proposal.confidence).reduce(f32::max);
        if let Some(confidence) = lowest.or(question) {
            self.confidence.insert(field.slug().to_owned(), confidence);
        }
        for (item, proposal) in certain.iter().enumerate() {
            self.say(field, item, &proposal.evidence);
        }
        certain.into_iter().map(|proposal| proposal.value.clone()).collect()
    }

    fn say(&mut self, field: Field, item: usize, spans: &[Span]) {
        for span in spans {
            let (start, end) = (self.places.of(span.start), self.places.of(span.end));
            self.evidence.push(Evidence { field, item, start, end, text: span.of(self.text).to_owned() });
        }
    }
}

/// Where each character begins, to turn bytes into characters.
struct Places(Vec<usize>);

impl Places {
    fn new(text: &str) -> Self {
        Self(text.char_indices().map(|(byte, _)| byte).collect())
    }

    fn of(&self, byte: usize) -> usize {
        self.0.partition_point(|&place| place < byte)
    }
}
