//! The inverted index: for every folded word the records and the places where it stands, with its exact spellings as a second tier.

use super::bitmap::Bitmap;
use super::bytes::{Reader, Writer};
use super::names::{Names, sorted};
use super::numbers::{number, push_number};
use super::posting::{LAST_VARIANT, Place};
use super::postings::Postings;
use super::tokens::{Token, tokens};
use super::weights::{Field, Impacts, Repeated, WHOLE_VALUE};

/// No further spelling.
const NONE: u32 = u32::MAX;

/// A spelling of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Variant {
    /// The term.
    pub term: u32,
    /// Its number among the spellings of the term, at most [`LAST_VARIANT`].
    pub number: u8,
    /// The next spelling of the same term.
    next: u32,
}

/// The index of all texts of all records.
#[derive(Clone, Debug, Default)]
pub(super) struct TextIndex {
    /// Folded words.
    pub terms: Names,
    /// By term: its latest spelling.
    latest: Vec<u32>,
    /// Exact words.
    pub spellings: Names,
    variants: Vec<Variant>,
    /// Terms in alphabetical order, without the latest.
    sorted: Vec<u32>,
    pub(super) postings: Postings,
    pub(super) impacts: Impacts,
    /// By record, one after the other: where each field begins, as distances.
    layouts: Vec<u8>,
    /// Words as written → their spelling. Folding is the dear part, and most words come again and again.
    written: Names,
    spelling_of: Vec<u32>,
    draft: Draft,
}

/// The record that is being indexed.
#[derive(Clone, Debug, Default)]
struct Draft {
    position: u32,
    words: Vec<DraftWord>,
    /// By term: its first and last word, one more than the position in `words`; 0 = none.
    ends: Vec<(u32, u32)>,
    /// The terms of the record.
    terms: Vec<u32>,
    /// Where fields begin.
    starts: [u32; Field::ALL.len()],
    places: Vec<Place>,
    scratch: Vec<u8>,
}

#[derive(Clone, Copy, Debug)]
struct DraftWord {
    place: Place,
    weight: f32,
    next: u32,
}

impl TextIndex {
    /// Adds one value of a field. Fields come in their order; [`Self::finish_record`] ends the record.
    pub fn add(&mut self, field: Field, text: &str) {
        if let Some(start) = self.draft.starts.get_mut(field as usize).filter(|start| **start == 0) {
            *start = self.draft.position + 1;
        }
        let mut words = tokens(text).peekable();
        let mut is_first = true;
        while let Some(token) = words.next() {
            let spelling = self.spelling(&token);
            let Some(&Variant { term, number, .. }) = self.variants.get(spelling as usize) else { continue };
            let is_whole = is_first && words.peek().is_none() && field != Field::Text;
            let weight = if is_whole { field.weight() * WHOLE_VALUE } else { field.weight() };
            self.draft.push(term, Place { position: self.draft.position, variant: number }, weight);
            is_first = false;
        }
        // The gap keeps phrases from reaching into the next value.
        self.draft.position += 1;
    }

    /// The texts since the last call are those of `record`, which is greater than the ones before. Gives the number of its words
    /// and where its layout begins.
    pub fn finish_record(&mut self, record: u32) -> (u32, u32) {
        let Draft { words, ends, terms, starts, places, scratch, position } = &mut self.draft;
        for &term in &*terms {
            let Some(end) = ends.get_mut(term as usize) else { continue };
            places.clear();
            let (mut weight, mut next) = (Repeated::default(), end.0);
            while let Some(word) = next.checked_sub(1).and_then(|word| words.get(word as usize)) {
                places.push(word.place);
                weight.add(word.weight);
                next = word.next;
            }
            *end = (0, 0);
            self.postings.push(term, record, self.impacts.byte(weight.sum), places, scratch);
        }
        let layout = u32::try_from(self.layouts.len()).unwrap_or(u32::MAX);
        // An empty field begins, and ends, where the next one begins.
        let mut next = *position;
        for start in starts.iter_mut().rev() {
            next = start.checked_sub(1).unwrap_or(next);
            *start = next;
        }
        let mut before = 0;
        for start in &mut *starts {
            push_number(&mut self.layouts, *start - before);
            before = std::mem::take(start);
        }
        let length = u32::try_from(words.len()).unwrap_or(u32::MAX);
        words.clear();
        terms.clear();
        *position = 0;
        (length, layout)
    }

    /// Where the fields of a record begin, in their order; an empty field begins where the next one does.
    pub fn layout(&self, layout: u32) -> [u32; Field::ALL.len()] {
        let (mut place, mut before) = (layout as usize, 0);
        Field::ALL.map(|_| {
            before += number(&self.layouts, &mut place);
            before
        })
    }

    fn spelling(&mut self, token: &Token<'_>) -> u32 {
        let known = self.written.len();
        let written = self.written.intern(token.text) as usize;
        if written < known {
            return self.spelling_of.get(written).copied().unwrap_or_default();
        }
        let spelling = self.intern_spelling(&token.exact(), &token.folded());
        self.spelling_of.push(spelling);
        spelling
    }

    fn intern_spelling(&mut self, exact: &str, folded: &str) -> u32 {
        let spelling = self.spellings.intern(exact);
        if spelling as usize == self.variants.len() {
            let term = self.terms.intern(folded);
            if term as usize == self.latest.len() {
                self.latest.push(NONE);
                self.draft.ends.push((0, 0));
                self.postings.add_term();
            }
            let next = self.latest.get(term as usize).copied().unwrap_or(NONE);
            let before = self.variants.get(next as usize).map(|variant| variant.number);
            let number = before.map_or(0, |before| LAST_VARIANT.min(before + 1));
            self.variants.push(Variant { term, number, next });
            if let Some(latest) = self.latest.get_mut(term as usize) {
                *latest = spelling;
            }
        }
        spelling
    }

    /// The spellings of a term: number and exact form.
    pub fn spellings_of(&self, term: u32) -> impl Iterator<Item = (u8, &str)> {
        let first = self.latest.get(term as usize).copied().unwrap_or(NONE);
        let spellings = std::iter::successors(Some(first), |&spelling| self.variants.get(spelling as usize).map(|variant| variant.next));
        spellings.map_while(|spelling| Some((self.variants.get(spelling as usize)?.number, self.spellings.name(spelling))))
    }

    /// Puts the terms that have come since the last call in their alphabetical place.
    pub fn sort_terms(&mut self) {
        if self.sorted.len() < self.terms.len() {
            self.sorted = sorted(&self.terms, &self.sorted);
        }
    }

    /// The terms that begin with `folded`, in alphabetical order; [`Self::sort_terms`] must have been called.
    pub fn beginning_with(&self, folded: &str) -> &[u32] {
        let first = self.sorted.partition_point(|&term| self.terms.name(term) < folded);
        let rest = self.sorted.get(first..).unwrap_or_default();
        let count = rest.partition_point(|&term| self.terms.name(term).starts_with(folded));
        rest.get(..count).unwrap_or_default()
    }

    /// As [`Postings::settle`].
    pub fn settle(&mut self, step: usize, live: Option<&Bitmap>) -> bool {
        self.postings.settle(step, live)
    }

    /// For a snapshot; the volumes of the postings are not in it.
    pub fn write(&self, writer: &mut Writer) {
        self.terms.write(writer);
        self.spellings.write(writer);
        let terms: Vec<u32> = self.variants.iter().map(|variant| variant.term).collect();
        writer.numbers(&terms);
        writer.numbers(&self.sorted);
        writer.bytes(&self.layouts);
        self.postings.write(writer);
    }

    /// From what [`Self::write`] wrote, and the volumes.
    pub fn read(reader: &mut Reader<'_>, volumes: Vec<Vec<u8>>) -> Option<Self> {
        let (terms, spellings) = (Names::read(reader)?, Names::read(reader)?);
        let mut index = Self { latest: vec![NONE; terms.len()], terms, spellings, ..Self::default() };
        index.draft.ends = vec![(0, 0); index.terms.len()];
        for (spelling, term) in (0..).zip(reader.numbers()?) {
            let latest = index.latest.get_mut(term as usize)?;
            let before = index.variants.get(*latest as usize).map(|variant: &Variant| variant.number);
            index.variants.push(Variant { term, number: before.map_or(0, |before| LAST_VARIANT.min(before + 1)), next: *latest });
            *latest = spelling;
        }
        index.sorted = reader.numbers()?;
        index.layouts = reader.bytes()?.to_vec();
        index.postings = Postings::read(reader, volumes)?;
        Some(index)
    }
}

impl Draft {
    fn push(&mut self, term: u32, place: Place, weight: f32) {
        self.words.push(DraftWord { place, weight, next: 0 });
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.position += 1;
        let Some((first, last)) = self.ends.get_mut(term as usize) else { return };
        if *first == 0 {
            *first = number;
            self.terms.push(term);
        } else if let Some(word) = last.checked_sub(1).and_then(|word| self.words.get_mut(word as usize)) {
            word.next = number;
        }
        *last = number;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(records: &[&[(Field, &str)]]) -> TextIndex {
        let mut index = TextIndex::default();
        for (record, values) in (0..).zip(records) {
            values.iter().for_each(|(field, text)| index.add(*field, text));
            index.finish_record(record);
        }
        index.sort_terms();
        index
    }

    fn impact(index: &TextIndex, word: &str) -> f32 {
        let mut weight = 0.0;
        index.postings.each_record(index.terms.get(word).unwrap(), |posting| weight = index.impacts.weight(posting.impact));
        weight
    }

    #[test]
    fn a_term_keeps_its_spellings_and_both_places_of_a_tone_are_one() {
        let index = index(&[&[(Field::Title, "Hòa hoà HOA hoa")], &[(Field::Title, "hóa")]]);
        let mut spellings: Vec<&str> = index.spellings_of(index.terms.get("hoa").unwrap()).map(|(_, exact)| exact).collect();
        spellings.sort_unstable();
        assert_eq!(spellings, ["hoa", "hoà", "hoá"]);
        assert_eq!(index.terms.len(), 1);
    }

    #[test]
    fn terms_are_found_by_their_beginning_in_order_whenever_they_came() {
        let mut index = index(&[&[(Field::Title, "nga ngoai giao")]]);
        index.add(Field::Title, "ngo ng ngu");
        index.finish_record(1);
        index.sort_terms();
        let found: Vec<&str> = index.beginning_with("ng").iter().map(|&term| index.terms.name(term)).collect();
        assert_eq!(found, ["ng", "nga", "ngo", "ngoai", "ngu"]);
        assert!(index.beginning_with("x").is_empty());
    }

    #[test]
    fn a_layout_says_where_each_field_begins() {
        let mut index = TextIndex::default();
        index.add(Field::Title, "một hai");
        index.add(Field::Title, "ba");
        index.add(Field::Summary, "bốn");
        let (length, layout) = index.finish_record(0);
        let layout = index.layout(layout);
        assert_eq!((length, layout[Field::Title as usize], layout[Field::Summary as usize]), (4, 0, 5), "with a gap behind each value");
        assert!(
            layout[Field::Chair as usize..=Field::Summary as usize].iter().all(|&start| start == 5),
            "empty fields begin where the next does"
        );
    }

    #[test]
    fn an_impact_is_the_sum_of_fields_not_of_repetitions() {
        let index =
            index(&[&[(Field::Title, "cảng và tàu"), (Field::Partner, "Lào"), (Field::Text, "cảng tàu tàu tàu tàu tàu tàu tàu tàu tàu")]]);
        assert!((impact(&index, "cang") - 9.0).abs() < 0.3 && impact(&index, "tau") <= 10.0, "{}", impact(&index, "tau"));
        assert!(impact(&index, "lao") > 2.0 * Field::Partner.weight(), "a word that is a whole value");
    }
}
