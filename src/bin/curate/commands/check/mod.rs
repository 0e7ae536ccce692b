//! `curate check`: everything that must hold before the dataset is published.
//!
//! A file is first compared with its declared form ([`shapes`]); only sound files are then read as values and checked for meaning,
//! alone ([`record`], [`gazetteer`]) and together ([`across`]). Every problem is found in one run and names its file, line, field
//! and what was expected.

mod across;
mod document;
mod figures;
mod gazetteer;
mod layout;
mod places;
mod problem;
mod record;
mod shape;
mod shapes;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeSet;
use std::fmt;

use miniserde::{Deserialize, json};

use nien_bieu::model::{Conference, Gazetteer, PartialDate, Vocabulary};

use self::across::{Sheet, Usage};
use self::document::Document;
use self::problem::{Field, Problem};
use self::record::Context;
use self::shape::Shape;
use super::dataset::{self, Meta};
use super::source::{CONFERENCES, INDICATORS, META, PARTNERS, PROVINCES, SERIES, Source, SourceFile};

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Records in the dataset.
    pub records: usize,
    /// Their reports.
    pub reports: usize,
    /// Their figures.
    pub figures: usize,
    /// Everything to mend, by file and line.
    pub problems: Vec<Problem>,
}

impl fmt::Display for Findings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { records, reports, figures, problems } = self;
        match problems.len() {
            0 => write!(formatter, "no problems in {records} records with {reports} reports and {figures} figures"),
            1 => formatter.write_str("1 problem"),
            many => write!(formatter, "{many} problems"),
        }
    }
}

/// Checks all files of `source`.
pub fn check(source: &Source) -> Findings {
    let mut files = Files::parse(source);
    let gazetteer = files.provinces.as_mut().and_then(read_gazetteer);
    let vocabulary = files.vocabulary();
    let as_of = files.meta.as_mut().and_then(|document| read::<Meta>(document)).map(|meta| meta.as_of);
    check_records(&mut files.sheets, gazetteer.as_ref(), vocabulary.as_ref(), as_of);
    across::ids(&mut files.sheets);
    across::series(&mut files.sheets);
    if let Some(vocabulary) = &vocabulary {
        files.check_vocabulary(vocabulary);
    }
    files.into_findings()
}

/// The files by what they are.
#[derive(Debug, Default)]
struct Files<'a> {
    sheets: Vec<Sheet<'a>>,
    provinces: Option<Document<'a>>,
    meta: Option<Document<'a>>,
    indicators: Option<Document<'a>>,
    series: Option<Document<'a>>,
    partners: Option<Document<'a>>,
    problems: Vec<Problem>,
}

impl<'a> Files<'a> {
    /// Parses every file and compares it with its form.
    fn parse(source: &'a Source) -> Self {
        let mut files = Self::default();
        for file in &source.files {
            match file.path.as_str() {
                PROVINCES => files.provinces = Some(formed(file, &shapes::PROVINCES)),
                META => files.meta = Some(formed(file, &shapes::META)),
                INDICATORS => files.indicators = Some(formed(file, &shapes::INDICATORS)),
                SERIES => files.series = Some(formed(file, &shapes::SERIES)),
                PARTNERS => files.partners = Some(formed(file, &shapes::PARTNERS)),
                path if path.starts_with(CONFERENCES) && path.ends_with(".json") => files.sheets.push(sheet(file)),
                path => files.whole_file(path, "is no file of the dataset", "conferences/<year>/<id>.json, or one that the README names"),
            }
        }
        for path in [PROVINCES, META, INDICATORS, SERIES, PARTNERS] {
            if source.file(path).is_none() {
                files.whole_file(path, "is missing", "this file");
            }
        }
        files
    }

    fn whole_file(&mut self, path: &str, problem: &str, expected: &str) {
        let field = Field::root().to_string();
        self.problems.push(Problem { file: path.into(), line: 1, field, problem: problem.into(), expected: expected.into() });
    }

    /// The vocabulary, when all its files are sound.
    fn vocabulary(&mut self) -> Option<Vocabulary> {
        let indicators = self.indicators.as_mut().and_then(read).map(dataset::indicators);
        let series = self.series.as_mut().and_then(read).map(dataset::series);
        let partners = self.partners.as_mut().and_then(read).map(dataset::partners);
        Some(Vocabulary { indicators: indicators?, series: series?, partners: partners? })
    }

    fn check_vocabulary(&mut self, vocabulary: &Vocabulary) {
        if let Some(document) = &mut self.indicators {
            across::homonyms(document, Some("name"), vocabulary.indicators.iter().map(|term| (&term.id, &term.name)));
        }
        if let Some(document) = &mut self.series {
            across::homonyms(document, None, vocabulary.series.iter().map(|term| (&term.id, &term.name)));
        }
        // A record that cannot be read may use any word.
        if self.sheets.iter().any(|sheet| sheet.record.is_none()) {
            return;
        }
        let usage = Usage::of(self.sheets.iter().filter_map(|sheet| sheet.record.as_ref()));
        if let (Some(indicators), Some(series), Some(partners)) = (&mut self.indicators, &mut self.series, &mut self.partners) {
            usage.indicators(indicators, vocabulary);
            usage.series(series, vocabulary);
            usage.partners(partners, vocabulary);
        }
    }

    fn into_findings(self) -> Findings {
        let records: Vec<&Conference> = self.sheets.iter().filter_map(|sheet| sheet.record.as_ref()).collect();
        let mut findings = Findings {
            records: records.len(),
            reports: records.iter().map(|record| record.reports.len()).sum(),
            figures: records.iter().map(|record| record.figures.len()).sum(),
            problems: self.problems,
        };
        let others = [self.provinces, self.meta, self.indicators, self.series, self.partners];
        let documents = self.sheets.into_iter().map(|sheet| sheet.document).chain(others.into_iter().flatten());
        findings.problems.extend(documents.flat_map(Document::into_problems));
        findings.problems.sort();
        findings
    }
}

fn formed<'a>(file: &'a SourceFile, shape: &Shape) -> Document<'a> {
    let mut document = Document::parse(file);
    shape::compare(&mut document, shape);
    document
}

fn sheet(file: &SourceFile) -> Sheet<'_> {
    let mut document = formed(file, &shapes::CONFERENCE);
    let record = read::<Conference>(&mut document);
    if record.is_some() {
        layout::check(&mut document, &shapes::CONFERENCE);
    }
    Sheet { document, record }
}

/// The value of a sound file; `None` when it has problems, one more of them being that it cannot be read.
fn read<T: Deserialize>(document: &mut Document<'_>) -> Option<T> {
    if !document.is_sound() {
        return None;
    }
    let value = json::from_str(&document.file().text).ok();
    if value.is_none() {
        document.report_line(1, &Field::root(), "cannot be read", "what the model can read");
    }
    value
}

fn read_gazetteer(document: &mut Document<'_>) -> Option<Gazetteer> {
    let gazetteer = read::<dataset::ProvincesFile>(document)?.into_gazetteer();
    let lists = read(document)?;
    gazetteer::check(document, &gazetteer, &lists);
    Some(gazetteer)
}

fn check_records(sheets: &mut [Sheet<'_>], gazetteer: Option<&Gazetteer>, vocabulary: Option<&Vocabulary>, as_of: Option<PartialDate>) {
    let ids: BTreeSet<String> = sheets.iter().map(Sheet::id).collect();
    let context = Context { gazetteer, vocabulary, as_of, ids: &ids };
    for Sheet { document, record } in sheets {
        if let Some(record) = record {
            record::check(document, record, &context);
        }
    }
}
