//! The rows of a comparison: one fact each, what every report says of it, and whether they agree.

use super::likeness::Likeness;
use super::said::{ABOUT_THE_ARTICLE, ABOUT_THE_EVENT, Amount, Said, is_list, said_by_record, said_by_report, said_of_article};
use crate::model::{Conference, Evidence, Facts, Field, Figure, Report};

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// What is recorded of several reports together, and not of each.
    Together,
    /// The report with this index.
    Report(usize),
}

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A field.
    Fact(Field),
    /// A figure.
    Figure {
        /// The indicator's slug.
        indicator: String,
        /// The time, as reported.
        period: String,
        /// `national`, or the units.
        scope: String,
    },
}

/// One value in a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// What is said.
    pub said: Said,
    /// The bytes of the report's text that say it.
    pub evidence: Option<(usize, usize)>,
    /// No other report names it, though others name something.
    pub only_here: bool,
}

/// What one report says of one fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// These values.
    Says(Vec<Value>),
    /// It does not say it.
    Silent,
    /// Whether it says it was never recorded.
    NotRecorded,
    /// It is recorded of each report by itself.
    Apart,
}

/// How the reports stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// It is about the article: every one has its own.
    PerArticle,
    /// It is recorded of several reports together.
    Together,
    /// All say the same.
    Agree,
    /// They do not contradict each other, but some are vaguer.
    Compatible,
    /// They name some of the same, and some that others do not name.
    Partly,
    /// Those that say it agree; others do not say it.
    SomeSilent,
    /// Only one says it.
    OnlyOne,
    /// They contradict each other.
    Contradict,
}

/// One fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is about.
    pub subject: Subject,
    /// What each column says.
    pub cells: Vec<Cell>,
    /// How they stand to each other.
    pub agreement: Agreement,
}

impl Row {
    /// Whether some of it is said by one report alone.
    #[must_use]
    pub fn is_only_in_one(&self) -> bool {
        let alone = |cell: &Cell| matches!(cell, Cell::Says(values) if values.iter().any(|value| value.only_here));
        self.agreement == Agreement::OnlyOne || self.cells.iter().any(alone)
    }
}

/// What the reports of one event say.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The columns.
    pub sources: Vec<Source>,
    /// The facts that anybody says anything of.
    pub rows: Vec<Row>,
}

/// Compares the reports of a record. Of a published report, what the dataset records of all of its reports together is what is known; a
/// correction by the reader is not what a report says.
#[must_use]
pub fn comparison(conference: &Conference) -> Comparison {
    let recorded = recorded(conference);
    let together = conference.reports.iter().any(|report| report.facts.is_none()).then_some(Source::Together);
    let sources: Vec<Source> = together.into_iter().chain((0..conference.reports.len()).map(Source::Report)).collect();
    let columns: Vec<Option<(usize, &Report)>> = sources
        .iter()
        .map(|source| match source {
            Source::Together => None,
            Source::Report(index) => conference.reports.get(*index).map(|report| (*index, report)),
        })
        .collect();
    let fact = |field: Field, cell: &dyn Fn(Option<&Report>) -> Cell| {
        row(Subject::Fact(field), columns.iter().map(|column| cell(column.map(|(_, report)| report))).collect(), &sources)
    };
    let mut rows: Vec<Option<Row>> = Vec::new();
    rows.extend(ABOUT_THE_ARTICLE.into_iter().map(|field| fact(field, &|report| article_cell(report, field))));
    rows.extend(ABOUT_THE_EVENT.into_iter().map(|field| fact(field, &|report| event_cell(recorded, report, field))));
    let figures = figure_subjects(recorded, conference).into_iter().map(|subject| {
        let cells = columns.iter().map(|column| figure_cell(recorded, conference, *column, &subject)).collect();
        row(subject, cells, &sources)
    });
    rows.extend(figures);
    Comparison { rows: rows.into_iter().flatten().collect(), sources }
}

/// The record as it is published, where the reader has corrected it.
fn recorded(conference: &Conference) -> &Conference {
    conference.personal.as_ref().and_then(|personal| personal.base.as_deref()).unwrap_or(conference)
}

/// `None` where nobody says anything.
fn row(subject: Subject, mut cells: Vec<Cell>, sources: &[Source]) -> Option<Row> {
    if !cells.iter().any(|cell| matches!(cell, Cell::Says(_))) {
        return None;
    }
    let agreement = agreement(&subject, &cells, sources);
    if agreement == Agreement::Partly {
        mark_what_is_alone(&mut cells);
    }
    Some(Row { subject, cells, agreement })
}

fn says(values: Vec<Value>) -> Cell {
    if values.is_empty() { Cell::Silent } else { Cell::Says(values) }
}

fn values(said: Vec<Said>, evidence: &[Evidence], field: Field) -> Vec<Value> {
    let place = |item: usize| evidence.iter().find(|one| one.field == field && one.item == item).map(|one| (one.start, one.end));
    said.into_iter().enumerate().map(|(item, said)| Value { said, evidence: place(item), only_here: false }).collect()
}

fn evidence(report: &Report) -> &[Evidence] {
    report.facts.as_ref().map_or(&[], |facts| &facts.evidence)
}

fn article_cell(report: Option<&Report>, field: Field) -> Cell {
    let Some(report) = report else { return Cell::Apart };
    said_of_article(report, field).map_or(Cell::NotRecorded, |said| says(values(said, evidence(report), field)))
}

fn event_cell(recorded: &Conference, report: Option<&Report>, field: Field) -> Cell {
    match report.map(|report| report.facts.as_ref()) {
        None => says(values(said_by_record(recorded, field), &[], field)),
        Some(None) => Cell::NotRecorded,
        Some(Some(facts)) => says(values(said_by_report(facts, field), &facts.evidence, field)),
    }
}

/// The figures that a record has of one report: those that it alone says, and those that all say of which nothing else is recorded.
fn recorded_figures<'a>(record: &'a Conference, index: usize, facts: Option<&'a Facts>) -> Vec<&'a Figure> {
    let said = |figure: &&Figure| figure.report == Some(index) || (figure.report.is_none() && facts.is_none());
    let known = |figure: &&Figure| facts.is_some_and(|facts| facts.figures.iter().any(|one| subject(one) == subject(figure)));
    record.figures.iter().filter(said).filter(|figure| !known(figure)).collect()
}

fn subject(figure: &Figure) -> Subject {
    Subject::from(figure)
}

impl From<&Figure> for Subject {
    fn from(figure: &Figure) -> Self {
        Self::Figure { indicator: figure.indicator.clone(), period: figure.period.clone(), scope: figure.scope.clone() }
    }
}

/// Of a report, its own figures first, then what the record has of it.
fn figures_of<'a>(recorded: &'a Conference, conference: &'a Conference, (index, report): (usize, &'a Report)) -> Vec<&'a Figure> {
    let facts = report.facts.as_ref();
    // A report that the reader added is none of the published record's.
    let record = if facts.is_some() { conference } else { recorded };
    let own = facts.map_or(&[][..], |facts| &facts.figures);
    own.iter().chain(recorded_figures(record, index, facts)).collect()
}

fn figure_subjects(recorded: &Conference, conference: &Conference) -> Vec<Subject> {
    let reports: Vec<(usize, &Report)> = conference.reports.iter().enumerate().collect();
    let said = reports.into_iter().flat_map(|report| figures_of(recorded, conference, report)).map(subject);
    let said: Vec<Subject> = said.collect();
    let mut subjects: Vec<Subject> = Vec::new();
    // In the order of the record first, whatever the order of the reports.
    let in_order = recorded.figures.iter().map(subject).filter(|subject| said.contains(subject));
    for subject in in_order.chain(said.iter().cloned()) {
        if !subjects.contains(&subject) {
            subjects.push(subject);
        }
    }
    subjects
}

fn figure_cell(recorded: &Conference, conference: &Conference, column: Option<(usize, &Report)>, wanted: &Subject) -> Cell {
    let Some((index, report)) = column else { return Cell::Apart };
    let own = report.facts.as_ref().map_or(0, |facts| facts.figures.len());
    let found = figures_of(recorded, conference, (index, report)).into_iter().enumerate().filter(|(_, figure)| subject(figure) == *wanted);
    let value = |(item, figure): (usize, &Figure)| {
        let place = evidence(report).iter().find(|one| one.field == Field::Figures && one.item == item && item < own);
        let evidence = place.map(|one| (one.start, one.end));
        Value { said: Said::Amount(Amount::from(figure)), evidence, only_here: false }
    };
    says(found.map(value).collect())
}

fn agreement(subject: &Subject, cells: &[Cell], sources: &[Source]) -> Agreement {
    let list = matches!(subject, Subject::Fact(field) if is_list(*field));
    if matches!(subject, Subject::Fact(field) if ABOUT_THE_ARTICLE.contains(field)) {
        return Agreement::PerArticle;
    }
    let saying: Vec<(&Source, &Vec<Value>)> = sources
        .iter()
        .zip(cells)
        .filter_map(|(source, cell)| if let Cell::Says(values) = cell { Some((source, values)) } else { None })
        .collect();
    let is_silent = cells.contains(&Cell::Silent);
    let worst = worst(&saying.iter().map(|(_, values)| *values).collect::<Vec<_>>(), list);
    let differs = list && saying.windows(2).any(|pair| matches!(pair, [(_, one), (_, other)] if keys(one) != keys(other)));
    match saying.as_slice() {
        _ if worst == Likeness::Different => Agreement::Contradict,
        [(Source::Together, _)] => {
            if is_silent {
                Agreement::SomeSilent
            } else {
                Agreement::Together
            }
        }
        [_] => Agreement::OnlyOne,
        _ if differs => Agreement::Partly,
        _ if is_silent => Agreement::SomeSilent,
        _ if worst == Likeness::Compatible => Agreement::Compatible,
        _ => Agreement::Agree,
    }
}

/// How the two values stand to each other that stand worst. Of lists only those of one key are about the same.
fn worst(cells: &[&Vec<Value>], list: bool) -> Likeness {
    let all: Vec<&Said> = cells.iter().flat_map(|values| values.iter().map(|value| &value.said)).collect();
    let mut worst = Likeness::Same;
    for (place, one) in all.iter().enumerate() {
        for other in all.iter().skip(place + 1) {
            if !list || one.key() == other.key() {
                worst = worst.max(one.likeness(other));
            }
        }
    }
    worst
}

/// The keys of the values, sorted, each once.
fn keys(values: &[Value]) -> Vec<String> {
    let mut keys: Vec<String> = values.iter().map(|value| value.said.key()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn mark_what_is_alone(cells: &mut [Cell]) {
    let keys: Vec<Vec<String>> = cells.iter().map(|cell| if let Cell::Says(values) = cell { keys(values) } else { Vec::new() }).collect();
    for cell in cells {
        if let Cell::Says(values) = cell {
            for value in values {
                let key = value.said.key();
                value.only_here = keys.iter().filter(|keys| keys.contains(&key)).count() == 1;
            }
        }
    }
}
