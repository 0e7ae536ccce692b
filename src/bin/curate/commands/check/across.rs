//! What only shows when records are seen together: ids, numbers in series, and words of the vocabulary that nothing uses.

use std::collections::{BTreeMap, BTreeSet};

use nien_bieu::model::{Bilingual, Conference, Vocabulary};

use super::document::Document;
use super::problem::Field;

/// A record and its file.
#[derive(Debug)]
pub struct Sheet<'a> {
    /// The file.
    pub document: Document<'a>,
    /// What it says; `None` when it has problems of form.
    pub record: Option<Conference>,
}

impl Sheet<'_> {
    /// The record's id; of a file with problems, the id that its name promises.
    pub fn id(&self) -> String {
        let name = || self.document.file().path.rsplit('/').next().unwrap_or_default().trim_end_matches(".json").to_owned();
        self.record.as_ref().map_or_else(name, |record| record.id.clone())
    }
}

/// Notes ids that are given twice.
pub fn ids(sheets: &mut [Sheet<'_>]) {
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for Sheet { document, record } in sheets {
        let Some(record) = record else { continue };
        let path = document.file().path.clone();
        match owners.get(&record.id) {
            Some(owner) => document.report(&Field::of("id"), format!("`{}` is also the id of {owner}", record.id), "an id of its own"),
            None => _ = owners.insert(record.id.clone(), path),
        }
    }
}

/// A record's place in its series.
#[derive(Clone, Debug)]
struct Place {
    ordinal: u32,
    first_day: i32,
    last_day: i32,
    id: String,
    related: Vec<String>,
    sheet: usize,
}

/// Notes numbers that contradict each other: two unrelated records with one number (a preparatory meeting is related to its
/// conference), and numbers that fall while time goes on.
pub fn series(sheets: &mut [Sheet<'_>]) {
    let mut all: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for (sheet, Sheet { document, record }) in sheets.iter_mut().enumerate() {
        let Some(record) = record else { continue };
        let Some((series, ordinal)) = record.series.as_ref().and_then(|series| Some((series, series.ordinal?))) else { continue };
        if ordinal == 0 {
            document.report(&Field::of("series").key("ordinal"), "is 0", "a number from 1, or null");
        }
        let (first_day, last_day) = (record.held.first_day(), record.held.last_day());
        let place = Place { ordinal, first_day, last_day, id: record.id.clone(), related: record.related.clone(), sheet };
        all.entry(series.id.clone()).or_default().push(place);
    }
    for places in all.values_mut() {
        places.sort_by_key(|place| (place.ordinal, place.first_day));
        for (earlier, later) in places.iter().zip(places.iter().skip(1)) {
            if let (Some((problem, expected)), Some(sheet)) = (contradiction(earlier, later), sheets.get_mut(later.sheet)) {
                sheet.document.report(&Field::of("series").key("ordinal"), problem, expected);
            }
        }
    }
}

fn contradiction(earlier: &Place, later: &Place) -> Option<(String, String)> {
    if earlier.ordinal == later.ordinal {
        let related = earlier.related.contains(&later.id) || later.related.contains(&earlier.id);
        let problem = format!("{} is also the number of `{}`", later.ordinal, earlier.id);
        return (!related).then(|| (problem, "another number, or each among the other's `related`".into()));
    }
    let problem = format!("{} was held before number {}, `{}`", later.ordinal, earlier.ordinal, earlier.id);
    (later.last_day < earlier.first_day).then(|| (problem, "numbers that grow with time".into()))
}

/// The words that records use.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    indicators: BTreeSet<String>,
    series: BTreeSet<String>,
    partners: BTreeSet<String>,
}

impl Usage {
    /// Collects the words of all records.
    pub fn of<'a>(records: impl Iterator<Item = &'a Conference>) -> Self {
        let mut usage = Self::default();
        for record in records {
            usage.indicators.extend(record.figures.iter().map(|figure| figure.indicator.clone()));
            usage.series.extend(record.series.iter().map(|series| series.id.clone()));
            usage.partners.extend(record.partners.iter().cloned());
        }
        usage
    }

    /// Notes the indicators that no record uses.
    pub fn indicators(&self, document: &mut Document<'_>, vocabulary: &Vocabulary) {
        unused(document, vocabulary.indicators.iter().map(|term| &term.id), &self.indicators);
    }

    /// Notes the series that no record uses.
    pub fn series(&self, document: &mut Document<'_>, vocabulary: &Vocabulary) {
        unused(document, vocabulary.series.iter().map(|term| &term.id), &self.series);
    }

    /// Notes the partners that no record uses.
    pub fn partners(&self, document: &mut Document<'_>, vocabulary: &Vocabulary) {
        unused(document, vocabulary.partners.iter().map(|term| &term.id), &self.partners);
    }
}

fn unused<'a>(document: &mut Document<'_>, words: impl Iterator<Item = &'a String>, used: &BTreeSet<String>) {
    for word in words.filter(|word| !used.contains(*word)) {
        document.report(&Field::of(word), "is used by no record", "only words that records use");
    }
}

/// Notes two words with one name: a reader could not tell them apart. `name` is the key of the name inside the word's value, if any.
pub fn homonyms<'a>(document: &mut Document<'_>, name: Option<&str>, words: impl Iterator<Item = (&'a String, &'a Bilingual)>) {
    let mut owners: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (word, names) in words {
        for (language, text) in [("vi", names.vi.as_str()), ("en", names.en.as_str())] {
            let Some(owner) = owners.insert((language, text), word) else { continue };
            let field = Field::of(word);
            let field = name.map_or_else(|| field.clone(), |name| field.key(name)).key(language);
            document.report(&field, format!("`{text}` is also the name of `{owner}`"), "a name of its own");
        }
    }
}
