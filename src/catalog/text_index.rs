//! The inverted index: for every folded word the places where it stands, with its exact spellings as a second tier.

use std::collections::HashMap;

use super::parse::{Clause, ParsedText, Word};
use super::tokens::{Token, tokens};

/// Where a text stands in a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Field {
    /// Titles in both languages.
    Title,
    /// Names of chairs.
    Chair,
    /// Roles of chairs.
    Role,
    /// Number, issuer and subject of documents.
    Document,
    /// Names of provinces at that time.
    Province,
    /// Other names of those provinces, and what they belong to today.
    ProvinceOther,
    /// Partners.
    Partner,
    /// Organisers.
    Organizer,
    /// The venue.
    Venue,
    /// The name of the series.
    Series,
    /// Who published the reports, and who signed them.
    Publisher,
    /// Summaries in both languages.
    Summary,
}

/// One place of a word.
#[derive(Clone, Copy, Debug)]
struct Posting {
    record: u32,
    /// Counted through all fields of the record, with gaps between values: neighbours are in one value.
    position: u32,
    field: Field,
    /// It is all there is in its value: the partner *Lào*, not the province *Lào Cai*.
    alone: bool,
    /// Which of the term's exact spellings stands here.
    variant: u16,
}

/// A folded word and its places, by record and position.
#[derive(Debug)]
struct Term {
    folded: String,
    variants: Vec<String>,
    postings: Vec<Posting>,
}

/// How well a place answers a clause; smaller is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Quality {
    /// The whole word, accents as typed (or typed without).
    Exact,
    /// The whole word, other accents.
    Folded,
    /// The beginning of a word, accents as typed.
    ExactPrefix,
    /// The beginning of a word, other accents.
    FoldedPrefix,
}

/// A place that answers a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Occurrence {
    /// The record.
    pub record: u32,
    /// The position of the clause's first word.
    pub position: u32,
    /// The field.
    pub field: Field,
    /// It is all there is in its value.
    pub alone: bool,
    /// How well.
    pub quality: Quality,
}

/// The index of all texts of all records.
#[derive(Debug, Default)]
pub(super) struct TextIndex {
    /// By folded word.
    terms: Vec<Term>,
}

/// Collects texts, record after record.
#[derive(Debug, Default)]
pub(super) struct TextIndexBuilder {
    terms: Vec<Term>,
    /// Folded word → its term.
    by_folded: HashMap<String, usize>,
    /// Word as written → its term and spelling. Folding is the dear part, and most words come again and again.
    by_written: HashMap<String, (usize, u16)>,
    record: u32,
    position: u32,
}

impl TextIndexBuilder {
    /// The texts that follow are those of `record`, which must be greater than the ones before.
    pub fn start(&mut self, record: u32) {
        self.record = record;
        self.position = 0;
    }

    /// Adds one value of a field.
    pub fn add(&mut self, field: Field, text: &str) {
        let mut words = tokens(text).peekable();
        let mut first = true;
        while let Some(token) = words.next() {
            let (term, variant) = self.word(&token);
            let alone = first && words.peek().is_none();
            let posting = Posting { record: self.record, position: self.position, field, alone, variant };
            if let Some(term) = self.terms.get_mut(term) {
                term.postings.push(posting);
            }
            self.position += 1;
            first = false;
        }
        // The gap keeps phrases from reaching into the next value.
        self.position += 1;
    }

    /// The term and the spelling of a word.
    fn word(&mut self, token: &Token<'_>) -> (usize, u16) {
        if let Some(&known) = self.by_written.get(token.text) {
            return known;
        }
        let (next, folded) = (self.terms.len(), token.folded());
        let term = *self.by_folded.entry(folded.clone()).or_insert(next);
        if term == next {
            self.terms.push(Term { folded, variants: Vec::new(), postings: Vec::new() });
        }
        let variant = self.terms.get_mut(term).map_or(u16::MAX, |term| variant_of(&mut term.variants, token.exact()));
        self.by_written.insert(token.text.to_owned(), (term, variant));
        (term, variant)
    }

    /// The finished index.
    pub fn finish(mut self) -> TextIndex {
        self.terms.sort_unstable_by(|one, other| one.folded.cmp(&other.folded));
        TextIndex { terms: self.terms }
    }
}

/// The number of a spelling among those of its term. A folded word has at most a few dozen.
fn variant_of(variants: &mut Vec<String>, exact: String) -> u16 {
    let index = variants.iter().position(|variant| *variant == exact).unwrap_or_else(|| {
        variants.push(exact);
        variants.len() - 1
    });
    u16::try_from(index).unwrap_or(u16::MAX)
}

impl TextIndex {
    /// The places that answer a clause, by record and position.
    pub fn occurrences(&self, clause: &Clause, text: &ParsedText) -> Vec<Occurrence> {
        let last = clause.words.len().saturating_sub(1);
        let mut words =
            clause.words.iter().enumerate().map(|(index, word)| self.places(word, clause.prefix && index == last, text.accented));
        let Some(mut found) = words.next() else { return Vec::new() };
        for (next, distance) in words.zip(1..) {
            found = followed(&found, &next, distance);
        }
        found
    }

    /// The places of one word, or of all words that it begins.
    fn places(&self, word: &Word, prefix: bool, accented: bool) -> Vec<Occurrence> {
        let first = self.terms.partition_point(|term| term.folded < word.folded);
        let candidates = self.terms.get(first..).unwrap_or_default().iter();
        let mut found = Vec::new();
        for term in candidates.take_while(|term| if prefix { term.folded.starts_with(&word.folded) } else { term.folded == word.folded }) {
            let qualities: Vec<Quality> = term.variants.iter().map(|variant| quality(term, variant, word, accented)).collect();
            found.extend(term.postings.iter().map(|posting| Occurrence {
                record: posting.record,
                position: posting.position,
                field: posting.field,
                alone: posting.alone,
                quality: qualities.get(usize::from(posting.variant)).copied().unwrap_or(Quality::FoldedPrefix),
            }));
        }
        if prefix {
            found.sort_unstable_by_key(|occurrence| (occurrence.record, occurrence.position));
        }
        found
    }
}

fn quality(term: &Term, variant: &str, word: &Word, accented: bool) -> Quality {
    let whole = term.folded == word.folded;
    match (whole, accented) {
        (true, true) if variant != word.exact => Quality::Folded,
        (true, _) => Quality::Exact,
        (false, true) if !variant.starts_with(&word.exact) => Quality::FoldedPrefix,
        (false, _) => Quality::ExactPrefix,
    }
}

/// The places of `found` with a place of `next` at `distance` behind them. Both are sorted.
fn followed(found: &[Occurrence], next: &[Occurrence], distance: u32) -> Vec<Occurrence> {
    let mut rest = next.iter().peekable();
    let mut result = Vec::new();
    for occurrence in found {
        let wanted = (occurrence.record, occurrence.position + distance);
        while rest.next_if(|other| (other.record, other.position) < wanted).is_some() {}
        if let Some(other) = rest.peek().filter(|other| (other.record, other.position) == wanted) {
            result.push(Occurrence { quality: occurrence.quality.max(other.quality), ..*occurrence });
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(texts: &[&str]) -> TextIndex {
        let mut builder = TextIndexBuilder::default();
        for (record, text) in (0..).zip(texts) {
            builder.start(record);
            for value in text.split('|') {
                builder.add(Field::Title, value);
            }
        }
        builder.finish()
    }

    fn found(index: &TextIndex, query: &str) -> Vec<(u32, Quality)> {
        let parsed = ParsedText::parse(query);
        index.occurrences(&parsed.clauses[0], &parsed).iter().map(|occurrence| (occurrence.record, occurrence.quality)).collect()
    }

    #[test]
    fn accents_make_the_second_tier() {
        let index = index(&["Lào", "lao động", "láo"]);
        assert_eq!(found(&index, "lao "), [(0, Quality::Exact), (1, Quality::Exact), (2, Quality::Exact)]);
        assert_eq!(found(&index, "lào "), [(0, Quality::Exact), (1, Quality::Folded), (2, Quality::Folded)]);
    }

    #[test]
    fn the_beginning_of_a_word_is_found_after_whole_words() {
        let index = index(&["ngoại", "ngo", "ngõ nghiêng"]);
        assert_eq!(found(&index, "ngo"), [(0, Quality::ExactPrefix), (1, Quality::Exact), (2, Quality::Exact)]);
        assert_eq!(found(&index, "ngõ"), [(0, Quality::FoldedPrefix), (1, Quality::Folded), (2, Quality::Exact)]);
    }

    #[test]
    fn a_phrase_stays_within_one_value() {
        let index = index(&["đối ngoại", "ngoại đối", "đối|ngoại", "đối thoại ngoại"]);
        assert_eq!(found(&index, "\"đối ngoại\""), [(0, Quality::Exact)]);
        assert_eq!(found(&index, "\"đối ngoai\""), [(0, Quality::Folded)]);
        assert_eq!(found(&index, "\"đối ngo"), [(0, Quality::ExactPrefix)]);
    }

    #[test]
    fn a_repeated_word_in_a_phrase_is_matched_in_place() {
        let index = index(&["la la la", "la la"]);
        assert_eq!(found(&index, "\"la la la\""), [(0, Quality::Exact)]);
    }

    #[test]
    fn a_word_that_is_nowhere_finds_nothing() {
        assert_eq!(found(&index(&["đối ngoại"]), "xyz"), []);
    }
}
