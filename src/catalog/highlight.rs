//! Where a text answers what was typed.

use std::ops::Range;

use super::fold::fold_character;
use super::ordering::sort_by_key;
use super::parse::{ParsedText, Phrase, Word};
use super::tokens::{Token, tokens};

/// A word of the shown text in its two forms.
struct Shown<'a> {
    token: Token<'a>,
    folded: String,
    exact: String,
}

/// The byte ranges of `text` that `parsed` matches, in order, not overlapping.
///
/// Where the typed accents stand in the text, other accents are not marked: *Lào* does not mark *lao động* beside it.
#[must_use]
pub fn highlight(parsed: &ParsedText, text: &str) -> Vec<Range<usize>> {
    if parsed.is_empty() {
        return Vec::new();
    }
    let shown: Vec<Shown<'_>> = tokens(text).map(|token| Shown { folded: token.folded(), exact: token.exact(), token }).collect();
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for phrase in parsed.phrases() {
        let exact = if parsed.accented { matches(phrase, &shown, exact_match) } else { Vec::new() };
        ranges.extend(if exact.is_empty() { matches(phrase, &shown, folded_match) } else { exact });
    }
    merged(ranges)
}

/// The stretches that answer a phrase.
fn matches(phrase: &Phrase, shown: &[Shown<'_>], matching: fn(&Word, &Shown<'_>, bool) -> bool) -> Vec<Range<usize>> {
    let Some(last) = phrase.words.len().checked_sub(1) else { return Vec::new() };
    let fits = |window: &[Shown<'_>]| {
        let mut pairs = phrase.words.iter().zip(window).enumerate();
        pairs.all(|(index, (word, shown))| matching(word, shown, phrase.prefix && index == last))
    };
    let range = |window: &[Shown<'_>]| {
        let (first, final_word) = (window.first()?, window.last()?);
        let typed = phrase.words.last()?;
        Some(first.token.range.start..final_word.token.range.start + matched_length(typed, final_word))
    };
    shown.windows(phrase.words.len()).filter(|window| fits(window)).filter_map(range).collect()
}

fn exact_match(word: &Word, shown: &Shown<'_>, prefix: bool) -> bool {
    if prefix { shown.exact.starts_with(&word.exact) } else { shown.exact == word.exact }
}

fn folded_match(word: &Word, shown: &Shown<'_>, prefix: bool) -> bool {
    if prefix { shown.folded.starts_with(&word.folded) } else { shown.folded == word.folded }
}

/// How many bytes of the shown word the typed one covers: all of it, or its beginning with the marks of its last letter.
fn matched_length(word: &Word, shown: &Shown<'_>) -> usize {
    let mut missing = word.folded.chars().count();
    for (index, character) in shown.token.text.char_indices() {
        let mut letters = 0_usize;
        fold_character(character, |_| letters += 1);
        if missing == 0 && letters > 0 {
            return index;
        }
        missing = missing.saturating_sub(letters);
    }
    shown.token.text.len()
}

/// In order, overlapping ranges as one.
fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    sort_by_key(&mut ranges, |range| (range.start, range.end));
    let mut result: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match result.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => result.push(range),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;
    use crate::catalog::AsOf;

    fn marked<'a>(query: &str, text: &'a str) -> Vec<&'a str> {
        highlight(&ParsedText::parse(query, None, AsOf::Then), text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn words_are_marked_whatever_their_accents() {
        assert_eq!(marked("doi ngoai ", "Công tác đối ngoại, ngoại giao"), ["đối", "ngoại", "ngoại"]);
        assert_eq!(marked("hoà bình ", "tỉnh Hòa Bình"), ["Hòa", "Bình"]);
    }

    #[test]
    fn typed_accents_are_preferred_within_a_text() {
        assert_eq!(marked("Lào ", "Bộ Lao động Lào"), ["Lào"]);
        assert_eq!(marked("Lào ", "Bộ Lao động"), ["Lao"]);
    }

    #[test]
    fn a_phrase_marks_only_itself() {
        assert_eq!(marked("\"đối ngoại\"", "đối ngoại và đối thoại; ngoại giao"), ["đối ngoại"]);
        assert_eq!(marked("22 - NQ/TW", "theo Nghị quyết 22-NQ/TW, 22 tỉnh"), ["22-NQ/TW"]);
    }

    #[test]
    fn of_a_word_that_is_being_typed_the_beginning_is_marked() {
        assert_eq!(marked("ngo", "đối ngoại"), ["ngo"]);
        assert_eq!(marked("ngoa", "đối ngoại"), ["ngoạ"]);
        assert_eq!(marked("\"đối ngo", "đối ngoại"), ["đối ngo"]);
    }

    #[test]
    fn decomposed_text_is_marked_in_its_own_bytes() {
        let text: String = "đối ngoại".nfd().collect();
        let marks: Vec<String> = marked("ngoa", &text).into_iter().map(|part| part.nfc().collect()).collect();
        assert_eq!(marks, ["ngoạ"], "the marks belong to their letter");
    }

    #[test]
    fn nothing_typed_marks_nothing() {
        assert_eq!(marked(" … ", "đối ngoại"), Vec::<&str>::new());
    }
}
