//! The relevance suite: what readers type, in Vietnamese and English, with the hits that it must give first and in which order, those
//! that it must give somewhere, and those that it must not give. Every rule of search has its file; every case runs either on the
//! published dataset or on the written [`articles`].

mod abbreviations;
mod articles;
mod documents;
mod folding;
mod limits;
mod provinces;
mod ranking;
mod reasons;
mod typing;

use unicode_normalization::UnicodeNormalization;

use super::dataset;
use super::ids;
use crate::catalog::fixtures::Archive;
use crate::catalog::{AsOf, Query};

/// One question, and what must be true of its answer.
#[derive(Clone, Copy)]
struct Case {
    query: &'static str,
    as_of: AsOf,
    literal: bool,
    decomposed: bool,
    /// The first results, in this order.
    first: &'static [&'static str],
    /// Further results, wherever they stand.
    has: &'static [&'static str],
    /// No results.
    not: &'static [&'static str],
    /// There is no result besides those.
    only: bool,
    /// Why it must be so.
    reason: &'static str,
}

/// A question read as the search box does at first: provinces as of then, with bridges.
const fn case(query: &'static str) -> Case {
    Case { query, as_of: AsOf::Then, literal: false, decomposed: false, first: &[], has: &[], not: &[], only: false, reason: "" }
}

impl Case {
    const fn first(self, first: &'static [&'static str]) -> Self {
        Self { first, ..self }
    }

    const fn has(self, has: &'static [&'static str]) -> Self {
        Self { has, ..self }
    }

    const fn not(self, not: &'static [&'static str]) -> Self {
        Self { not, ..self }
    }

    /// These in this order, and nothing else.
    const fn only(self, first: &'static [&'static str]) -> Self {
        Self { first, only: true, ..self }
    }

    const fn today(self) -> Self {
        Self { as_of: AsOf::Today, ..self }
    }

    /// With the bridges switched off.
    const fn literal(self) -> Self {
        Self { literal: true, ..self }
    }

    /// Typed on a system that writes marks apart from their letters (NFD).
    const fn decomposed(self) -> Self {
        Self { decomposed: true, ..self }
    }

    const fn because(self, reason: &'static str) -> Self {
        Self { reason, ..self }
    }

    fn query(&self) -> Query {
        let text = if self.decomposed { self.query.nfd().collect() } else { self.query.to_owned() };
        Query { text, as_of: self.as_of, literal: self.literal, ..Query::default() }
    }

    /// What is wrong with the answer; empty when nothing is.
    fn faults(&self, archive: &Archive) -> String {
        let found = ids(archive, &archive.answer(&self.query()));
        let mut faults = Vec::new();
        if !found.starts_with(self.first) {
            faults.push(format!("must begin with {:?}", self.first));
        }
        faults.extend(self.has.iter().filter(|id| !found.contains(id)).map(|id| format!("must have {id}")));
        faults.extend(self.not.iter().filter(|id| found.contains(id)).map(|id| format!("must not have {id}")));
        if self.only && found.len() != self.first.len() + self.has.len() {
            faults.push("must have nothing else".to_owned());
        }
        let unknown = self.first.iter().chain(self.has).chain(self.not).filter(|id| !knows(archive, id));
        faults.extend(unknown.map(|id| format!("{id} is no record")));
        if self.first.is_empty() && self.has.is_empty() && self.not.is_empty() && !self.only {
            faults.push("asks for nothing".to_owned());
        }
        if faults.is_empty() {
            return String::new();
        }
        let shown: Vec<&str> = found.iter().copied().take(12).collect();
        format!("{:?} ({}): {}; found {} {shown:#?}\n", self.query, self.reason, faults.join("; "), found.len())
    }
}

fn knows(archive: &Archive, id: &str) -> bool {
    archive.given.iter().any(|entry| entry.conference.id == id)
}

/// Fails with everything that is wrong.
fn run(cases: &[Case], archive: &Archive) {
    let faults: String = cases.iter().map(|case| case.faults(archive)).collect();
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn there_are_sixty_questions_in_both_languages() {
    let articles = [
        &folding::ARTICLES[..],
        &typing::ARTICLES,
        &ranking::ARTICLES,
        &abbreviations::ARTICLES,
        &documents::ARTICLES,
        &provinces::ARTICLES,
    ];
    let published = [
        &folding::PUBLISHED[..],
        &typing::PUBLISHED,
        &ranking::PUBLISHED,
        &abbreviations::PUBLISHED,
        &documents::PUBLISHED,
        &provinces::PUBLISHED,
    ];
    let count = |cases: &[&[Case]]| cases.iter().map(|cases| cases.len()).sum::<usize>();
    assert!(count(&articles) >= 60 && count(&published) >= 60, "{} {}", count(&articles), count(&published));
}
