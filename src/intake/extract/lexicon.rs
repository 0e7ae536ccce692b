//! Many phrases, looked up at once.

use std::borrow::Cow;

use super::page::{has_at, words};
use crate::intake::Token;

/// Phrases in the form of [`crate::catalog::exact`], each with what it means.
#[derive(Clone, Debug)]
pub struct Lexicon<T> {
    /// By first word; of one first word the longest first.
    entries: Vec<Entry<T>>,
}

#[derive(Clone, Debug)]
struct Entry<T> {
    phrase: Cow<'static, str>,
    /// How many bytes its first word has.
    first: usize,
    /// How many words it has.
    words: usize,
    value: T,
}

impl<T> Entry<T> {
    fn first(&self) -> &str {
        self.phrase.get(..self.first).unwrap_or_default()
    }
}

impl<T: Copy> Lexicon<T> {
    /// Of phrases that are known beforehand.
    #[must_use]
    pub fn of(phrases: &[(&'static str, T)]) -> Self {
        Self::new(phrases.iter().map(|&(phrase, value)| (Cow::Borrowed(phrase), value)).collect())
    }

    /// Of any phrases.
    #[must_use]
    pub fn new(phrases: Vec<(Cow<'static, str>, T)>) -> Self {
        let entry = |(phrase, value): (Cow<'static, str>, T)| Entry {
            first: phrase.find(' ').unwrap_or(phrase.len()),
            words: words(&phrase),
            phrase,
            value,
        };
        let mut entries: Vec<Entry<T>> = phrases.into_iter().map(entry).collect();
        entries.sort_by(|left, right| left.first().cmp(right.first()).then(right.words.cmp(&left.words)));
        Self { entries }
    }

    /// The longest phrase at `place`: how many words it has, and what it means.
    #[must_use]
    pub fn at(&self, tokens: &[Token], place: usize) -> Option<(usize, T)> {
        let word = tokens.get(place)?.text.as_str();
        let start = self.entries.partition_point(|entry| entry.first() < word);
        let mut same = self.entries.get(start..)?.iter().take_while(|entry| entry.first() == word);
        same.find(|entry| has_at(tokens, place, &entry.phrase)).map(|entry| (entry.words, entry.value))
    }
}
