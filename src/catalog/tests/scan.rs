//! A scan that looks at every record, value by value, and knows neither sets nor an index: what the catalog must agree with.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::fields::texts;
use crate::catalog::parse::{Alternative, Asked, Clause, Phrase, Word};
use crate::catalog::tokens::tokens;
use crate::catalog::weights::Field;
use crate::catalog::{AsOf, Bridges, Catalog, Entry, Facet, ParsedText, Provinces, Query, slugs_as_of};
use crate::model::{Kind, Level, Reference, Topic, date_of};

type Slugs = BTreeMap<Facet, BTreeSet<String>>;

/// One question, answered by looking.
pub(super) struct Scan<'a> {
    query: &'a Query,
    /// By index.
    entries: Vec<(u32, &'a Entry)>,
    /// By place in `entries`.
    slugs: Vec<Slugs>,
    /// The chosen values that exist.
    pub chosen: Slugs,
    /// By place in `entries`: whether it has the text.
    has_text: Vec<bool>,
}

impl<'a> Scan<'a> {
    pub fn new(reference: &'a Reference, entries: Vec<(u32, &'a Entry)>, query: &'a Query) -> Self {
        let provinces = Provinces::new(&reference.gazetteer);
        let parsed = ParsedText::of(query, &Bridges::new(&reference.gazetteer));
        let of_record = |entry: &Entry| Facet::ALL.map(|facet| (facet, slugs(reference, &provinces, entry, facet, query.as_of))).into();
        let slugs: Vec<Slugs> = entries.iter().map(|(_, entry)| of_record(entry)).collect();
        let answers = |((_, entry), slugs): (&(u32, &Entry), &Slugs)| {
            parsed.clauses.iter().all(|clause| answers(reference, clause, entry, &slugs[&Facet::Province]) != clause.excluded)
        };
        let has_text = entries.iter().zip(&slugs).map(answers).collect();
        let chosen = Facet::ALL.map(|facet| (facet, chosen(reference, query, facet, &slugs))).into();
        Self { query, entries, slugs, chosen, has_text }
    }

    /// The records that fit, but for the choice in `except` and, without `dates`, for the dates.
    pub fn matching(&self, except: Option<Facet>, dates: bool) -> BTreeSet<u32> {
        let fits = |place: usize, entry: &Entry| {
            let chosen = |facet: Facet| self.chosen[&facet].is_empty() || !self.chosen[&facet].is_disjoint(&self.slugs[place][&facet]);
            let facets = Facet::ALL.into_iter().filter(|facet| Some(*facet) != except).all(chosen);
            let starred = !self.query.starred || entry.conference.personal.as_ref().is_some_and(|personal| personal.starred);
            facets && starred && self.has_text[place] && (!dates || in_dates(entry, self.query))
        };
        let fitting = self.entries.iter().enumerate().filter(|(place, (_, entry))| fits(*place, entry));
        fitting.map(|(_, (index, _))| *index).collect()
    }

    /// The values of a facet that are chosen or give something, with what they give.
    pub fn counts(&self, facet: Facet) -> BTreeMap<String, u32> {
        let mut counts: BTreeMap<String, u32> = self.chosen[&facet].iter().map(|slug| (slug.clone(), 0)).collect();
        let matching = self.matching(Some(facet), true);
        for ((index, _), slugs) in self.entries.iter().zip(&self.slugs) {
            for slug in slugs[&facet].iter().filter(|_| matching.contains(index)) {
                *counts.entry(slug.clone()).or_default() += 1;
            }
        }
        counts
    }

    pub fn years(&self) -> BTreeMap<i32, u32> {
        let mut years: BTreeMap<i32, u32> = BTreeMap::new();
        let matching = self.matching(None, false);
        for (_, entry) in self.entries.iter().filter(|(index, _)| matching.contains(index)) {
            let held = entry.conference.held;
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

    /// By part of a window of days, level after level.
    pub fn density(&self, first: i32, last: i32, parts: usize) -> Vec<[u32; 3]> {
        let matching = self.matching(None, true);
        let mut counts = vec![[0; 3]; parts];
        for (_, entry) in self.entries.iter().filter(|(index, _)| matching.contains(index)) {
            let held = entry.conference.held;
            let days = held.first_day().max(first)..=held.last_day().min(last);
            let touched: BTreeSet<usize> = days.map(|day| (day - first) as usize * parts / (last - first + 1) as usize).collect();
            for part in touched {
                counts[part][Level::ALL.iter().position(|&level| level == entry.conference.level).unwrap()] += 1;
            }
        }
        counts
    }
}

fn slugs(reference: &Reference, provinces: &Provinces, entry: &Entry, facet: Facet, as_of: AsOf) -> BTreeSet<String> {
    let conference = &entry.conference;
    let names = |names: Vec<&String>| names.into_iter().map(|name| Catalog::name_slug(name)).collect();
    let province = |name: &String| provinces.value(&reference.gazetteer, name, &conference.held, as_of).0;
    let mut slugs: BTreeSet<String> = match facet {
        Facet::Level => [conference.level.slug().to_owned()].into(),
        Facet::Kind => [conference.kind.slug().to_owned()].into(),
        Facet::Type => [conference.record_type.slug().to_owned()].into(),
        Facet::Origin => [entry.origin.slug().to_owned()].into(),
        Facet::Topic => conference.topics.iter().map(|topic| topic.slug().to_owned()).collect(),
        Facet::Province => conference.provinces.iter().map(province).collect(),
        Facet::Document => conference.documents.iter().map(Catalog::document_slug).collect(),
        Facet::Chair => names(conference.chairs.iter().map(|chair| &chair.name).collect()),
        Facet::Partner => names(conference.partners.iter().collect()),
        Facet::Publisher => names(conference.reports.iter().map(|report| &report.publisher).collect()),
        Facet::Tag => names(conference.personal.iter().flat_map(|personal| &personal.tags).collect()),
    };
    slugs.remove("");
    slugs
}

/// The asked values of a facet that a record has, or that are a term or a unit.
fn chosen(reference: &Reference, query: &Query, facet: Facet, slugs: &[Slugs]) -> BTreeSet<String> {
    let asked = query.facets.get(&facet).cloned().unwrap_or_default();
    let asked = if facet == Facet::Province { slugs_as_of(&reference.gazetteer, &asked, query.as_of) } else { asked };
    let own: Vec<&str> = match facet {
        Facet::Level => Level::ALL.iter().map(|term| term.slug()).collect(),
        Facet::Kind => Kind::ALL.iter().map(|term| term.slug()).collect(),
        Facet::Type => vec!["conference", "plan"],
        Facet::Topic => Topic::ALL.iter().map(|term| term.slug()).collect(),
        Facet::Origin => vec!["published", "own"],
        Facet::Province => reference.gazetteer.units.iter().map(|unit| unit.id.as_str()).collect(),
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

fn answers(reference: &Reference, clause: &Clause, entry: &Entry, provinces: &BTreeSet<String>) -> bool {
    let mut all: Vec<(Field, Vec<String>)> = Vec::new();
    texts(&entry.conference, reference, |field, value| all.push((field, tokens(value).map(|token| token.folded()).collect())));
    let stands = |phrase: &Phrase| all.iter().any(|(field, value)| clause.fields.contains(*field) && stands_in(phrase, value));
    let way = |alternative: &Alternative| match &alternative.asked {
        Asked::Words(phrases) => phrases.iter().all(stands),
        Asked::Unit { id, .. } => provinces.contains(id),
    };
    clause.alternatives.iter().any(way)
}

fn stands_in(phrase: &Phrase, shown: &[String]) -> bool {
    let last = phrase.words.len() - 1;
    let fits = |(index, (word, shown)): (usize, (&Word, &String))| {
        if phrase.prefix && index == last { shown.starts_with(&word.folded) } else { *shown == word.folded }
    };
    shown.windows(phrase.words.len()).any(|window| phrase.words.iter().zip(window).enumerate().all(fits))
}
