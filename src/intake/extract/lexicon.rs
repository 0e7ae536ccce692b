//! Many phrases, looked up at once.

use std::borrow::Cow;

use super::page::{has_at, words};
use crate::intake::Token;
use crate::intake::identity::hash;

/// Phrases in the form of [`crate::catalog::exact`], each with what it means.
#[derive(Clone, Debug)]
pub struct Lexicon<T> {
    /// By the hash of the first word; of one first word the longest first.
    entries: Vec<Entry<T>>,
}

#[derive(Clone, Debug)]
struct Entry<T> {
    phrase: Cow<'static, str>,
    /// The hash of its first word: numbers are compared faster than words.
    first: u64,
    /// How many words it has.
    words: usize,
    value: T,
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
            first: hash(phrase.split(' ').next().unwrap_or_default().as_bytes()),
            words: words(&phrase),
            phrase,
            value,
        };
        let mut entries: Vec<Entry<T>> = phrases.into_iter().map(entry).collect();
        entries.sort_by(|left, right| left.first.cmp(&right.first).then(right.words.cmp(&left.words)));
        Self { entries }
    }

    /// The longest phrase at `place`: how many words it has, and what it means.
    #[must_use]
    pub fn at(&self, tokens: &[Token], place: usize) -> Option<(usize, T)> {
        self.find_at(tokens, place, |_| true)
    }

    /// The longest phrase at `place` whose meaning `counts`.
    #[must_use]
    pub fn find_at(&self, tokens: &[Token], place: usize, counts: impl Fn(&T) -> bool) -> Option<(usize, T)> {
        let word = hash(tokens.get(place)?.text.as_bytes());
        let start = self.entries.partition_point(|entry| entry.first < word);
        let mut same = self.entries.get(start..)?.iter().take_while(|entry| entry.first == word);
        same.find(|entry| counts(&entry.value) && has_at(tokens, place, &entry.phrase)).map(|entry| (entry.words, entry.value))
    }
}
