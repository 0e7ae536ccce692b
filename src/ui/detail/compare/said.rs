//! What a report says, by field.

use crate::model::{
    Chair, Conference, DocumentRef, Facts, Field, Figure, Format, Held, Kind, Level, PartialDate, RecordType, Report, SeriesRef, Topic,
    Unit,
};

/// The amount of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// In the base unit.
    pub value: f64,
    /// The unit of `value`.
    pub unit: Unit,
    /// "About", "more than".
    pub approximate: bool,
}

impl From<&Figure> for Amount {
    fn from(figure: &Figure) -> Self {
        Self { value: figure.value, unit: figure.unit, approximate: figure.approx }
    }
}

/// One value that somebody says.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// Words as they stand.
    Text(String),
    /// A date.
    Date(PartialDate),
    /// The code of a language.
    Language(String),
    /// When it was held.
    Held(Held),
    /// Conference or plan.
    Type(RecordType),
    /// Who held it.
    Level(Level),
    /// What it was for.
    Kind(Kind),
    /// How people took part.
    Format(Format),
    /// A place in a series.
    Series(SeriesRef),
    /// A province, by its Vietnamese name.
    Province(String),
    /// A partner, by its Vietnamese name.
    Partner(String),
    /// What it was about.
    Topic(Topic),
    /// Who chaired it.
    Chair(Chair),
    /// A document.
    Document(DocumentRef),
    /// A figure's amount.
    Amount(Amount),
}

/// The fields that are about the article and not about the event: that they differ is no contradiction.
pub(super) const ABOUT_THE_ARTICLE: [Field; 5] = [Field::Headline, Field::Published, Field::Author, Field::Viewpoint, Field::Language];

/// The fields that are about the event, in the order in which they are compared; figures have rows of their own.
pub(super) const ABOUT_THE_EVENT: [Field; 13] = [
    Field::Held,
    Field::Level,
    Field::Kind,
    Field::Type,
    Field::Series,
    Field::Format,
    Field::Venue,
    Field::Organizers,
    Field::Chairs,
    Field::Provinces,
    Field::Topics,
    Field::Documents,
    Field::Partners,
];

/// Whether a field has many values.
pub(super) const fn is_list(field: Field) -> bool {
    use Field::{Chairs, Documents, Organizers, Partners, Provinces, Topics};
    matches!(field, Provinces | Organizers | Chairs | Topics | Documents | Partners)
}

fn texts(values: &[String], said: fn(String) -> Said) -> Vec<Said> {
    values.iter().cloned().map(said).collect()
}

fn one<T: Clone>(value: Option<&T>, said: fn(T) -> Said) -> Vec<Said> {
    value.cloned().map(said).into_iter().collect()
}

/// What a report says about its event.
pub(super) fn said_by_report(facts: &Facts, field: Field) -> Vec<Said> {
    match field {
        Field::Held => one(facts.held.as_ref(), Said::Held),
        Field::Type => one(facts.record_type.as_ref(), Said::Type),
        Field::Level => one(facts.level.as_ref(), Said::Level),
        Field::Kind => one(facts.kind.as_ref(), Said::Kind),
        Field::Series => one(facts.series.as_ref(), Said::Series),
        Field::Format => one(facts.format.as_ref(), Said::Format),
        Field::Venue => one(facts.venue.as_ref(), Said::Text),
        Field::Organizers => texts(&facts.organizers, Said::Text),
        Field::Provinces => texts(&facts.provinces, Said::Province),
        Field::Partners => texts(&facts.partners, Said::Partner),
        Field::Chairs => facts.chairs.iter().cloned().map(Said::Chair).collect(),
        Field::Topics => facts.topics.iter().copied().map(Said::Topic).collect(),
        Field::Documents => facts.documents.iter().cloned().map(Said::Document).collect(),
        _ => Vec::new(),
    }
}

/// What a record says about its event, whichever of its reports it has it from.
#[must_use]
pub fn said_by_record(record: &Conference, field: Field) -> Vec<Said> {
    match field {
        Field::Held => vec![Said::Held(record.held)],
        Field::Type => vec![Said::Type(record.record_type)],
        Field::Level => vec![Said::Level(record.level)],
        Field::Kind => vec![Said::Kind(record.kind)],
        Field::Series => one(record.series.as_ref(), Said::Series),
        Field::Format => one(record.format.as_ref(), Said::Format),
        Field::Venue => one(record.venue.as_ref(), Said::Text),
        Field::Organizers => texts(&record.organizers, Said::Text),
        Field::Provinces => texts(&record.provinces, Said::Province),
        Field::Partners => texts(&record.partners, Said::Partner),
        Field::Chairs => record.chairs.iter().cloned().map(Said::Chair).collect(),
        Field::Topics => record.topics.iter().copied().map(Said::Topic).collect(),
        Field::Documents => record.documents.iter().cloned().map(Said::Document).collect(),
        _ => Vec::new(),
    }
}

/// What is known of the article itself; `None` where it would not be recorded.
pub(super) fn said_of_article(report: &Report, field: Field) -> Option<Vec<Said>> {
    match field {
        Field::Headline => report.facts.as_ref().map(|facts| one(facts.headline.as_ref(), Said::Text)),
        Field::Published => Some(one(report.published.as_ref(), Said::Date)),
        Field::Author => Some(one(report.author.as_ref(), Said::Text)),
        Field::Viewpoint => Some(one(report.province.as_ref(), Said::Province)),
        Field::Language => Some(vec![Said::Language(report.language.clone())]),
        _ => None,
    }
}
