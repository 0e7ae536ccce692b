//! Many phrases, looked up at once.

use std::borrow::Cow;

use super::page::{has_at, words};
use crate::intake::Token;

/// Phrases in the form of [`crate::catalog::exact`], each with what it means.
#[derive(Clone, Debug)]
pub struct Lexicon<T> {
    /// By first word; of one first word the longest first.
    entries: Vec<(Cow<'static, str>, T)>,
}

impl<T: Copy> Lexicon<T> {
    /// Of phrases that are known beforehand.
    #[must_use]
    pub fn of(phrases: &[(&'static str, T)]) -> Self {
        Self::new(phrases.iter().map(|&(phrase, value)| (Cow::Borrowed(phrase), value)).collect())
    }

    /// Of any phrases.
    #[must_use]
    pub fn new(mut entries: Vec<(Cow<'static, str>, T)>) -> Self {
        entries.sort_by(|(left, _), (right, _)| first(left).cmp(first(right)).then(words(right).cmp(&words(left))));
        Self { entries }
    }

    /// The longest phrase at `place`: how many words it has, and what it means.
    #[must_use]
    pub fn at(&self, tokens: &[Token], place: usize) -> Option<(usize, T)> {
        let word = tokens.get(place)?.text.as_str();
        let start = self.entries.partition_point(|(phrase, _)| first(phrase) < word);
        let same = self.entries.get(start..)?.iter().take_while(|(phrase, _)| first(phrase) == word);
        same.into_iter().find(|(phrase, _)| has_at(tokens, place, phrase)).map(|(phrase, value)| (words(phrase), *value))
    }
}

fn first(phrase: &str) -> &str {
    phrase.split(' ').next().unwrap_or_default()
}
