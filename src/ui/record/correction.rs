//! What of a published record the reader has corrected, and how one correction is withdrawn. Both values are known: a contradiction stays
//! visible.

use crate::model::{Conference, Field, Figure, Report};

/// A part of a record that can be corrected by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The title.
    Title,
    /// The summary.
    Summary,
    /// A field.
    Field(Field),
    /// The published report with this index.
    Report(usize),
}

/// The fields of a record that can be corrected.
const FIELDS: [Field; 14] = [
    Field::Type,
    Field::Level,
    Field::Kind,
    Field::Held,
    Field::Series,
    Field::Format,
    Field::Venue,
    Field::Chairs,
    Field::Organizers,
    Field::Provinces,
    Field::Topics,
    Field::Documents,
    Field::Figures,
    Field::Partners,
];

/// The published record behind the reader's; `None` for a record that is not over a published one.
#[must_use]
pub fn base(conference: &Conference) -> Option<&Conference> {
    conference.personal.as_ref()?.base.as_deref()
}

/// What the reader has corrected of the published record.
#[must_use]
pub fn corrected(conference: &Conference) -> Vec<Piece> {
    let Some(base) = base(conference) else { return Vec::new() };
    let fields = FIELDS.into_iter().map(Piece::Field);
    let reports = (0..base.reports.len()).map(Piece::Report);
    let all = [Piece::Title, Piece::Summary].into_iter().chain(fields).chain(reports);
    all.filter(|piece| is_corrected(conference, base, *piece)).collect()
}

fn is_corrected(own: &Conference, base: &Conference, piece: Piece) -> bool {
    match piece {
        Piece::Title => own.title != base.title,
        Piece::Summary => own.summary != base.summary,
        Piece::Report(index) => own.reports.get(index) != base.reports.get(index),
        Piece::Field(field) => match field {
            Field::Type => own.record_type != base.record_type,
            Field::Level => own.level != base.level,
            Field::Kind => own.kind != base.kind,
            Field::Held => own.held != base.held,
            Field::Series => own.series != base.series,
            Field::Format => own.format != base.format,
            Field::Venue => own.venue != base.venue,
            Field::Chairs => own.chairs != base.chairs,
            Field::Organizers => own.organizers != base.organizers,
            Field::Provinces => own.provinces != base.provinces,
            Field::Topics => own.topics != base.topics,
            Field::Documents => own.documents != base.documents,
            Field::Figures => !figures_of_published(own, base).eq(base.figures.iter()),
            Field::Partners => own.partners != base.partners,
            _ => false,
        },
    }
}

/// The figures that no report which the reader added says alone: that it gives more is no correction.
fn figures_of_published<'a>(own: &'a Conference, base: &'a Conference) -> impl Iterator<Item = &'a Figure> {
    own.figures.iter().filter(|figure| figure.report.is_none_or(|report| report < base.reports.len()))
}

/// The figures that only the reader has, and those that only the published record has.
#[must_use]
pub fn different_figures(conference: &Conference) -> (Vec<Figure>, Vec<Figure>) {
    let Some(base) = base(conference) else { return (Vec::new(), Vec::new()) };
    let own: Vec<Figure> = figures_of_published(conference, base).cloned().collect();
    let only = |some: &[Figure], others: &[Figure]| some.iter().filter(|figure| !others.contains(figure)).cloned().collect();
    (only(&own, &base.figures), only(&base.figures, &own))
}

/// The record with this correction withdrawn: what is published stands again.
#[must_use]
pub fn withdrawn(conference: &Conference, piece: Piece) -> Conference {
    let mut own = conference.clone();
    let Some(base) = base(conference) else { return own };
    match piece {
        Piece::Title => own.title = base.title.clone(),
        Piece::Summary => own.summary = base.summary.clone(),
        Piece::Report(index) => {
            if let (Some(report), Some(published)) = (own.reports.get_mut(index), base.reports.get(index)) {
                *report = published.clone();
            }
        }
        Piece::Field(field) => withdraw_field(&mut own, base, field),
    }
    own
}

fn withdraw_field(own: &mut Conference, base: &Conference, field: Field) {
    match field {
        Field::Type => own.record_type = base.record_type,
        Field::Level => own.level = base.level,
        Field::Kind => own.kind = base.kind,
        Field::Held => own.held = base.held,
        Field::Series => own.series = base.series.clone(),
        Field::Format => own.format = base.format,
        Field::Venue => own.venue = base.venue.clone(),
        Field::Chairs => own.chairs = base.chairs.clone(),
        Field::Organizers => own.organizers = base.organizers.clone(),
        Field::Provinces => own.provinces = base.provinces.clone(),
        Field::Topics => own.topics = base.topics.clone(),
        Field::Documents => own.documents = base.documents.clone(),
        Field::Partners => own.partners = base.partners.clone(),
        Field::Figures => {
            let added = own.figures.iter().filter(|figure| figure.report.is_some_and(|report| report >= base.reports.len())).cloned();
            own.figures = base.figures.iter().cloned().chain(added.collect::<Vec<_>>()).collect();
        }
        _ => {}
    }
}

/// The record with every correction withdrawn; reports that the reader added stay.
#[must_use]
pub fn all_withdrawn(conference: &Conference) -> Conference {
    corrected(conference).into_iter().fold(conference.clone(), |record, piece| withdrawn(&record, piece))
}

/// Whether the reader added the report with this index: to a published record, or with facts of its own to a record of theirs.
#[must_use]
pub fn is_own_report(conference: &Conference, index: usize) -> bool {
    match base(conference) {
        Some(base) => index >= base.reports.len(),
        None => conference.reports.get(index).is_some_and(|report: &Report| report.facts.is_some() || report.text.is_some()),
    }
}
