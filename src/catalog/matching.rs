//! Which records answer a text, and how well.

use super::bitmap::Bitmap;
use super::ordering::sort_by_key;
use super::parse::{Alternative, Asked, Clause, ParsedText, Phrase, Rule, Word};
use super::phrases::{phrase_matches, terms, words};
use super::posting::Posting;
use super::weights::Fields;
use super::{AsOf, Catalog, Facet};

/// How well a place answers a phrase; smaller is better.
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

/// What is added to the penalty of what was found under another name.
const BRIDGED: u32 = 2;

/// What is added where the words of a known name stand apart: *hội*, *đồng*, *nhân* and *dân* say less of a council than `HĐND`.
const SCATTERED: u32 = BRIDGED + 1;

/// A record that answers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match {
    /// The record.
    pub record: u32,
    /// Sum of the best [`Quality`] of each phrase: whole words with the typed accents go before all others.
    pub penalty: u32,
    /// The better, the greater (BM25).
    pub score: f32,
}

/// What a text asks for.
#[derive(Debug, Default)]
pub(super) struct Matches {
    /// The records that have all that must be found, ascending; `None` when nothing must.
    pub found: Option<Vec<Match>>,
    /// The records that have what must not be found.
    pub excluded: Bitmap,
}

/// What is worth most.
const BEST: u8 = 4;

/// A beginning of more words than this is too vague for its words to count one by one.
pub(super) const MOST_WORDS: usize = 64;

/// How soon further places of a word stop to count (BM25's k1; weights of fields are in it).
const SATURATION: f32 = 8.0;

/// How much a long record is held against it (BM25's b).
const LENGTH: f32 = 0.3;

/// A list is read whole when it is at most so many times as long as the list of the records that are wanted.
const WORTH_SEEKING: u32 = 4;

/// More than this is held against no record, so that a word in the title of a long article counts more than one in a short summary.
const MOST_LENGTH: f32 = 1.5;

/// Looks for what `text` asks.
pub(super) fn matches(catalog: &Catalog, text: &ParsedText, as_of: AsOf) -> Matches {
    let mut search = Search::new(catalog, text, as_of);
    let mut matches = Matches::default();
    let mut clauses: Vec<(bool, u32, &Clause)> = text.clauses.iter().map(|clause| (clause.excluded, search.most(clause), clause)).collect();
    // What few records have comes first: of the other words only their places in those are looked for.
    sort_by_key(&mut clauses, |&(excluded, most, _)| (excluded, most));
    for (excluded, _, clause) in clauses {
        let found = search.clause(clause);
        if excluded {
            found.iter().for_each(|found| matches.excluded.insert(found.record));
            continue;
        }
        let found = match matches.found.take() {
            Some(before) => both(before, &found),
            None => found,
        };
        search.wanted = Bitmap::empty(catalog.records.rows.len());
        found.iter().for_each(|found| search.wanted.insert(found.record));
        search.count = u32::try_from(found.len()).unwrap_or(u32::MAX);
        matches.found = Some(found);
    }
    matches
}

/// What holds for all words of a text.
pub(super) struct Search<'a> {
    pub catalog: &'a Catalog,
    pub accented: bool,
    as_of: AsOf,
    average: f32,
    /// The records that are still in question, and how many they are.
    pub wanted: Bitmap,
    pub count: u32,
}

impl<'a> Search<'a> {
    pub fn new(catalog: &'a Catalog, text: &ParsedText, as_of: AsOf) -> Self {
        let records = &catalog.records;
        Self {
            catalog,
            accented: text.accented,
            as_of,
            average: records.average_length(),
            wanted: records.live.clone(),
            count: records.count,
        }
    }

    /// How many records a clause has at most.
    fn most(&self, clause: &Clause) -> u32 {
        let alternative = |alternative: &Alternative| match &alternative.asked {
            Asked::Words(phrases) => phrases.iter().map(|phrase| self.frequency(phrase)).min().unwrap_or_default(),
            Asked::Unit { .. } => 0,
        };
        clause.alternatives.iter().map(alternative).fold(0, u32::saturating_add)
    }

    /// How many records have the rarest word of a phrase.
    fn frequency(&self, phrase: &Phrase) -> u32 {
        let text = &self.catalog.text;
        let count = |(word, prefix): (&Word, bool)| {
            terms(text, word, prefix).iter().fold(0, |sum: u32, &term| sum.saturating_add(text.postings.count(term)))
        };
        words(phrase).map(count).min().unwrap_or_default().min(self.catalog.records.count)
    }

    fn clause(&self, clause: &Clause) -> Vec<Match> {
        let mut alternatives = clause.alternatives.iter().map(|alternative| self.alternative(alternative, clause.fields));
        let mut first = alternatives.next().unwrap_or_default();
        if let [Alternative { asked: Asked::Words(typed), .. }, _, ..] = clause.alternatives.as_slice()
            && let [_, .., last] = typed.as_slice()
        {
            let words = typed.iter().flat_map(|phrase| phrase.words.clone()).collect();
            first.iter_mut().for_each(|found| found.penalty += SCATTERED);
            first = either(&first, &self.phrase(&Phrase { words, prefix: last.prefix }, clause.fields));
        }
        alternatives.fold(first, |before, next| either(&before, &next))
    }

    fn alternative(&self, alternative: &Alternative, fields: Fields) -> Vec<Match> {
        let mut found = match &alternative.asked {
            Asked::Words(phrases) => {
                let mut all = phrases.iter().map(|phrase| self.phrase(phrase, fields));
                let first = all.next().unwrap_or_default();
                all.fold(first, |before, next| both(before, &next))
            }
            Asked::Unit { id, .. } => self.unit(id),
        };
        if alternative.rule != Rule::Typed {
            found.iter_mut().for_each(|found| found.penalty += BRIDGED);
        }
        found
    }

    fn phrase(&self, phrase: &Phrase, fields: Fields) -> Vec<Match> {
        let mut found = match phrase.words.as_slice() {
            [word] if fields == Fields::ALL && phrase.prefix => self.beginning(word),
            [word] if fields == Fields::ALL => self.word(word),
            _ => phrase_matches(self, phrase, fields),
        };
        // A phrase that few records have says more than one that most do.
        let rarity = rarity(self.frequency(phrase), self.catalog.records.count);
        for found in &mut found {
            let length = self.length(found.record);
            found.score = rarity * found.score * (SATURATION + 1.0) / (found.score + SATURATION * length);
        }
        found
    }

    /// The length of a record against the average, as far as it counts.
    #[expect(clippy::cast_precision_loss, reason = "words of a record are far below 2^24")]
    #[inline(always)]
    fn length(&self, record: u32) -> f32 {
        let length = self.catalog.records.row(record).map_or(0, |row| row.length());
        (1.0 - LENGTH + LENGTH * length as f32 / self.average).min(MOST_LENGTH)
    }

    /// Calls `each` with the postings of a term in the wanted records.
    #[inline(always)]
    fn each_wanted(&self, term: u32, mut each: impl FnMut(Posting<'_>)) {
        let postings = &self.catalog.text.postings;
        if self.count.saturating_mul(WORTH_SEEKING) < postings.count(term) {
            let mut walk = postings.walk(term);
            self.wanted.each(|record| walk.seek(record).into_iter().for_each(&mut each));
        } else {
            postings.each_record(term, |posting| {
                if self.wanted.contains(posting.record) {
                    each(posting);
                }
            });
        }
    }

    /// The same, compiled once for all callers to whom a call more for each posting matters little.
    fn call_with_wanted(&self, term: u32, each: &mut dyn FnMut(Posting<'_>)) {
        self.each_wanted(term, each);
    }

    /// The wanted records that have a word, with the weights of its places.
    fn word(&self, word: &Word) -> Vec<Match> {
        let Some(term) = self.catalog.text.terms.get(&word.folded) else { return Vec::new() };
        let impacts = &self.catalog.text.impacts;
        let exact = self.exact_variants(term, word, false);
        let mut found = Vec::with_capacity(self.count.min(self.catalog.text.postings.count(term)) as usize);
        self.each_wanted(term, |posting| {
            let penalty = u32::from(!posting.has(exact));
            found.push(Match { record: posting.record, penalty, score: impacts.weight(posting.impact) });
        });
        found
    }

    /// The wanted records that have a word with this beginning.
    fn beginning(&self, word: &Word) -> Vec<Match> {
        let text = &self.catalog.text;
        let terms = text.beginning_with(&word.folded);
        if terms.len() > MOST_WORDS {
            return self.vague_beginning(word, terms);
        }
        // By record: the quality, one more so that 0 is none; and the weight.
        let mut best = vec![(0_u8, 0.0_f32); self.catalog.records.rows.len()];
        for &term in terms {
            let (exact, exact_quality, folded_quality) = self.qualities(term, word);
            self.call_with_wanted(term, &mut |posting| {
                let quality = if posting.has(exact) { exact_quality } else { folded_quality };
                if let Some((known, weight)) = best.get_mut(posting.record as usize) {
                    *known = quality.max(*known);
                    // The best of the words: a long text has many that begin alike.
                    *weight = weight.max(text.impacts.weight(posting.impact));
                }
            });
        }
        let mut found = Vec::new();
        for (record, (quality, score)) in (0..).zip(best) {
            if quality > 0 {
                found.push(Match { record, penalty: u32::from(BEST - quality), score });
            }
        }
        found
    }

    /// As [`Self::beginning`], of so many words that their weights say nothing. Only what a record has at best counts: records that have it
    /// are looked for no further, so that after the frequent words few are left.
    fn vague_beginning(&self, word: &Word, terms: &[u32]) -> Vec<Match> {
        let postings = &self.catalog.text.postings;
        let mut terms: Vec<(bool, u32, u32)> =
            terms.iter().map(|&term| (self.catalog.text.terms.name(term) != word.folded, u32::MAX - postings.count(term), term)).collect();
        sort_by_key(&mut terms, |&(is_longer, rare, _)| (is_longer, rare));
        let mut best = vec![0_u8; self.catalog.records.rows.len()];
        let mut open = Self { catalog: self.catalog, wanted: self.wanted.clone(), ..*self };
        for (is_longer, _, term) in terms {
            let (exact, exact_quality, folded_quality) = self.qualities(term, word);
            let mut done = Vec::new();
            open.call_with_wanted(term, &mut |posting| {
                let quality = if posting.has(exact) { exact_quality } else { folded_quality };
                if let Some(known) = best.get_mut(posting.record as usize) {
                    *known = quality.max(*known);
                    // With a whole word in other accents, the beginning of another word is no better.
                    if quality == exact_quality || !is_longer {
                        done.push(posting.record);
                    }
                }
            });
            open.count -= u32::try_from(done.len()).unwrap_or_default();
            done.into_iter().for_each(|record| open.wanted.remove(record));
            if open.count == 0 {
                break;
            }
        }
        let mut found = Vec::new();
        for (record, quality) in (0..).zip(best) {
            if quality > 0 {
                found.push(Match { record, penalty: u32::from(BEST - quality), score: 1.0 });
            }
        }
        found
    }

    /// The spellings of a term that begin as typed, and what they and the others are worth: [`BEST`] less the [`Quality`].
    fn qualities(&self, term: u32, word: &Word) -> (u64, u8, u8) {
        let is_whole = self.catalog.text.terms.name(term) == word.folded;
        let (exact_quality, folded_quality) = if is_whole { (BEST, BEST - 1) } else { (BEST - 2, BEST - 3) };
        (self.exact_variants(term, word, !is_whole), exact_quality, folded_quality)
    }

    /// The records of a provincial unit.
    fn unit(&self, id: &str) -> Vec<Match> {
        let column = self.catalog.columns.get(Facet::Province, self.as_of);
        let Some((column, value)) = column.and_then(|column| Some((column, column.values.get(id)?))) else { return Vec::new() };
        let mut found = Vec::new();
        let score = super::weights::Field::Province.weight();
        column.records_with(&[value]).each(|record| {
            if self.wanted.contains(record) {
                found.push(Match { record, penalty: 0, score });
            }
        });
        found
    }

    /// Which spellings of a term are as typed, as bits; all of them when accents do not count.
    pub(super) fn exact_variants(&self, term: u32, word: &Word, beginning: bool) -> u64 {
        if !self.accented {
            return u64::MAX;
        }
        let fits = |exact: &str| if beginning { exact.starts_with(&word.exact) } else { exact == word.exact };
        let exact = self.catalog.text.spellings_of(term).filter(|(_, exact)| fits(exact));
        exact.fold(0, |bits, (number, _)| bits | 1 << number)
    }
}

/// Whether a spelling is among the bits.
#[inline(always)]
pub(super) const fn is_in(bits: u64, variant: u8) -> bool {
    bits >> (variant & 63) & 1 == 1
}

/// Inverse document frequency.
#[expect(clippy::cast_precision_loss, reason = "counts of records are far below 2^24")]
fn rarity(found: u32, records: u32) -> f32 {
    (1.0 + records as f32 / (1.0 + found as f32)).ln()
}

/// The records in both, with the sums of both.
fn both(mut one: Vec<Match>, other: &[Match]) -> Vec<Match> {
    let mut kept = 0;
    let mut rest = other.iter();
    let mut next = rest.next();
    for place in 0..one.len() {
        let Some(&found) = one.get(place) else { break };
        while next.is_some_and(|other| other.record < found.record) {
            next = rest.next();
        }
        let Some(other) = next else { break };
        if other.record == found.record
            && let Some(slot) = one.get_mut(kept)
        {
            *slot = Match { penalty: found.penalty + other.penalty, score: found.score + other.score, ..found };
            kept += 1;
        }
    }
    one.truncate(kept);
    one
}

/// The records in either, with the better of both.
fn either(one: &[Match], other: &[Match]) -> Vec<Match> {
    let mut result = Vec::with_capacity(one.len() + other.len());
    let (mut ones, mut others) = (one.iter().peekable(), other.iter().peekable());
    while let Some(&&left) = ones.peek() {
        let Some(&&right) = others.peek() else { break };
        if left.record <= right.record {
            ones.next();
        }
        if right.record <= left.record {
            others.next();
        }
        let right_is_better = (right.penalty, -right.score) < (left.penalty, -left.score);
        result.push(match left.record.cmp(&right.record) {
            std::cmp::Ordering::Equal if right_is_better => right,
            std::cmp::Ordering::Greater => right,
            _ => left,
        });
    }
    result.extend(ones);
    result.extend(others);
    result
}
