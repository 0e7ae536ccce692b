//! A scan that looks at every record, value by value, and knows neither sets nor an index: what the catalog must agree with.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::fields::texts;
use crate::catalog::parse::{Clause, Word};
use crate::catalog::provinces::Provinces;
use crate::catalog::tokens::tokens;
use crate::catalog::{AsOf, Catalog, Entry, Facet, ParsedText, Query};
use crate::model::{Kind, Level, Topic, date_of};

type Slugs = BTreeMap<Facet, BTreeSet<String>>;

/// One question, answered by looking.
pub(super) struct Scan<'a> {
    catalog: &'a Catalog,
    query: &'a Query,
    /// By record.
    slugs: Vec<Slugs>,
    /// The chosen values that exist.
    pub chosen: Slugs,
    /// By record: whether it has the text.
    has_text: Vec<bool>,
}

impl<'a> Scan<'a> {
    pub fn new(catalog: &'a Catalog, query: &'a Query) -> Self {
        let provinces = Provinces::new(&catalog.reference().gazetteer);
        let parsed = ParsedText::parse(&query.text);
        let of_record = |entry: &Entry| Facet::ALL.map(|facet| (facet, slugs(catalog, entry, facet, query.as_of))).into();
        let slugs: Vec<Slugs> = catalog.entries().iter().map(of_record).collect();
        let has_text = catalog.entries().iter().map(|entry| has_text(catalog, entry, &provinces, &parsed)).collect();
        let chosen = Facet::ALL.map(|facet| (facet, chosen(catalog, query, facet, &slugs))).into();
        Self { catalog, query, slugs, chosen, has_text }
    }

    /// The records that fit, but for the choice in `except` and, without `dates`, for the dates.
    pub fn matching(&self, except: Option<Facet>, dates: bool) -> BTreeSet<u32> {
        let fits = |(index, entry): (usize, &Entry)| {
            let chosen = |facet: Facet| self.chosen[&facet].is_empty() || !self.chosen[&facet].is_disjoint(&self.slugs[index][&facet]);
            let facets = Facet::ALL.into_iter().filter(|facet| Some(*facet) != except).all(chosen);
            facets && self.has_text[index] && (!dates || in_dates(entry, self.query))
        };
        let fitting = self.catalog.entries().iter().enumerate().filter(|&(index, entry)| fits((index, entry)));
        fitting.map(|(index, _)| index as u32).collect()
    }

    /// The values of a facet that are chosen or give something, with what they give.
    pub fn counts(&self, facet: Facet) -> BTreeMap<String, u32> {
        let mut counts: BTreeMap<String, u32> = self.chosen[&facet].iter().map(|slug| (slug.clone(), 0)).collect();
        for record in self.matching(Some(facet), true) {
            for slug in &self.slugs[record as usize][&facet] {
                *counts.entry(slug.clone()).or_default() += 1;
            }
        }
        counts
    }

    pub fn years(&self) -> BTreeMap<i32, u32> {
        let mut years: BTreeMap<i32, u32> = BTreeMap::new();
        for record in self.matching(None, false) {
            let held = self.catalog.entries()[record as usize].conference.held;
            for year in date_of(held.first_day()).year()..=date_of(held.last_day()).year() {
                *years.entry(year).or_default() += 1;
            }
        }
        if let (Some((&first, _)), Some((&last, _))) = (years.first_key_value(), years.last_key_value()) {
            for year in first..=last {
                years.entry(year).or_default();
            }
        }
        years
    }
}

fn slugs(catalog: &Catalog, entry: &Entry, facet: Facet, as_of: AsOf) -> BTreeSet<String> {
    let conference = &entry.conference;
    let names = |names: Vec<&String>| names.into_iter().map(|name| Catalog::name_slug(name)).collect();
    let mut slugs: BTreeSet<String> = match facet {
        Facet::Level => [conference.level.slug().to_owned()].into(),
        Facet::Kind => [conference.kind.slug().to_owned()].into(),
        Facet::Type => [conference.record_type.slug().to_owned()].into(),
        Facet::Origin => [entry.origin.slug().to_owned()].into(),
        Facet::Topic => conference.topics.iter().map(|topic| topic.slug().to_owned()).collect(),
        Facet::Province => conference.provinces.iter().map(|name| catalog.province_slug(name, &conference.held, as_of)).collect(),
        Facet::Document => conference.documents.iter().map(Catalog::document_slug).collect(),
        Facet::Chair => names(conference.chairs.iter().map(|chair| &chair.name).collect()),
        Facet::Partner => names(conference.partners.iter().collect()),
        Facet::Publisher => names(conference.reports.iter().map(|report| &report.publisher).collect()),
    };
    slugs.remove("");
    slugs
}

/// The asked values of a facet that a record has, or that are a term or a unit.
fn chosen(catalog: &Catalog, query: &Query, facet: Facet, slugs: &[Slugs]) -> BTreeSet<String> {
    let asked = query.facets.get(&facet).cloned().unwrap_or_default();
    let asked = if facet == Facet::Province { catalog.province_slugs_as_of(&asked, query.as_of) } else { asked };
    let own: Vec<&str> = match facet {
        Facet::Level => Level::ALL.iter().map(|term| term.slug()).collect(),
        Facet::Kind => Kind::ALL.iter().map(|term| term.slug()).collect(),
        Facet::Type => vec!["conference", "plan"],
        Facet::Topic => Topic::ALL.iter().map(|term| term.slug()).collect(),
        Facet::Origin => vec!["published", "own"],
        Facet::Province => catalog.reference().gazetteer.units.iter().map(|unit| unit.id.as_str()).collect(),
        _ => Vec::new(),
    };
    asked.into_iter().filter(|slug| own.contains(&slug.as_str()) || slugs.iter().any(|slugs| slugs[&facet].contains(slug))).collect()
}

fn in_dates(entry: &Entry, query: &Query) -> bool {
    let held = &entry.conference.held;
    let last = held.end.last_day().max(held.start.first_day());
    let after = query.from.is_none_or(|from| last >= from.first_day());
    let before = query.to.is_none_or(|to| held.start.first_day() <= to.last_day());
    let ordered = query.from.zip(query.to).is_none_or(|(from, to)| from.first_day() <= to.last_day());
    after && before && ordered
}

fn has_text(catalog: &Catalog, entry: &Entry, provinces: &Provinces, parsed: &ParsedText) -> bool {
    let mut all: Vec<Vec<String>> = Vec::new();
    texts(&entry.conference, catalog.reference(), provinces, |_, value| all.push(tokens(value).map(|token| token.folded()).collect()));
    parsed.clauses.iter().all(|clause| all.iter().any(|value| stands_in(clause, value)))
}

fn stands_in(clause: &Clause, shown: &[String]) -> bool {
    let last = clause.words.len() - 1;
    let fits = |(index, (word, shown)): (usize, (&Word, &String))| {
        if clause.prefix && index == last { shown.starts_with(&word.folded) } else { *shown == word.folded }
    };
    shown.windows(clause.words.len()).any(|window| clause.words.iter().zip(window).enumerate().all(fits))
}
