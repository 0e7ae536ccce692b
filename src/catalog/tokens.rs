//! Words of a text: runs of letters, each a Vietnamese syllable, and runs of digits, with their place in the text.
//!
//! Digits and letters that are written together are two words, so that `22NQ/TW` is `22-NQ/TW` and `COVID19` is `COVID-19`. Slugs are
//! made of [`whole_words`], in which they are one: links that were released have `qh15`.

use std::ops::Range;

use super::fold::{exact, fold_character, folded, is_ignorable};
use super::latin::is_combining_mark;

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token<'a> {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// As written.
    pub text: &'a str,
}

impl Token<'_> {
    /// Its folded form, never empty.
    pub fn folded(&self) -> String {
        folded(self.text)
    }

    /// Its exact form.
    pub fn exact(&self) -> String {
        exact(self.text)
    }
}

/// The words of `text`, in order.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    words(text, true)
}

/// The words of `text`, in order, digits and letters that are written together as one.
pub(super) fn whole_words(text: &str) -> impl Iterator<Item = Token<'_>> {
    words(text, false)
}

fn words(text: &str, numbers_apart: bool) -> impl Iterator<Item = Token<'_>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (start, first) = rest.find(|&(_, character)| is_part(character))?;
            let is_number = first.is_ascii_digit();
            let mut end = text.len();
            while let Some(&(index, character)) = rest.peek() {
                let changes = numbers_apart && character.is_ascii_digit() != is_number && !is_mark(character);
                if changes || !is_part(character) {
                    end = index;
                    break;
                }
                rest.next();
            }
            let word = text.get(start..end)?;
            if has_letter(word) {
                return Some(Token { range: start..end, text: word });
            }
        }
    })
}

/// The exact forms of the words of `text`, with single spaces: equal when only punctuation, case or the place of a tone differ.
pub(super) fn exact_key(text: &str) -> String {
    let words: Vec<String> = whole_words(text).map(|token| token.exact()).collect();
    words.join(" ")
}

/// Whether a character belongs to a word. Marks do, so that a decomposed word stays in one piece.
fn is_part(character: char) -> bool {
    character.is_alphanumeric() || is_mark(character)
}

/// Whether a character belongs to the letter or digit before it.
const fn is_mark(character: char) -> bool {
    !character.is_ascii() && (is_combining_mark(character) || is_ignorable(character))
}

/// Whether anything is left of a word when it is folded.
fn has_letter(word: &str) -> bool {
    let mut any = false;
    for character in word.chars() {
        fold_character(character, |_| any = true);
        if any {
            break;
        }
    }
    any
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn folded_words(text: &str) -> Vec<String> {
        tokens(text).map(|token| token.folded()).collect()
    }

    #[test]
    fn punctuation_parts_words_and_marks_do_not() {
        assert_eq!(folded_words("Nghị quyết 22-NQ/TW."), ["nghi", "quyet", "22", "nq", "tw"]);
        let decomposed: String = "Thừa Thiên – Huế".nfd().collect();
        assert_eq!(folded_words(&decomposed), ["thua", "thien", "hue"]);
    }

    #[test]
    fn digits_and_letters_part_and_marks_stay_with_their_letter() {
        assert_eq!(folded_words("22NQ/TW, QH15"), ["22", "nq", "tw", "qh", "15"]);
        let decomposed: String = "15đ 2\u{200B}2é".nfd().collect();
        assert_eq!(folded_words(&decomposed), ["15", "d", "22", "e"]);
        let text = "theo22NQ\u{301}7";
        assert_eq!(tokens(text).map(|token| &text[token.range]).collect::<Vec<_>>(), ["theo", "22", "NQ\u{301}", "7"]);
        assert_eq!(whole_words("22NQ/TW, QH15").map(|token| token.folded()).collect::<Vec<_>>(), ["22nq", "tw", "qh15"]);
    }

    #[test]
    fn a_text_without_letters_has_no_words() {
        for text in ["", "  ", "—…!?", "\u{301}\u{200B}"] {
            assert_eq!(tokens(text).count(), 0, "{text:?}");
        }
    }

    #[test]
    fn the_range_is_the_word() {
        let text = "(Đối ngoại)";
        let ranges: Vec<&str> = tokens(text).map(|token| &text[token.range]).collect();
        assert_eq!(ranges, ["Đối", "ngoại"]);
    }

    #[test]
    fn spellings_that_differ_in_form_only_have_one_key() {
        assert_eq!(exact_key("22 - NQ/TW"), exact_key("22-NQ/TW"));
        assert_eq!(exact_key("Thanh Hoá"), exact_key("thanh hóa"));
        assert_ne!(exact_key("Trần Văn Tuân"), exact_key("Trần Văn Tuấn"));
    }
}
