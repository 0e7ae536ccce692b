//! Words of a text: runs of letters, each a Vietnamese syllable, and runs of digits, with their place in the text.
//!
//! Digits and letters that are written together are two words, so that `22NQ/TW` is `22-NQ/TW` and `COVID19` is `COVID-19`. Slugs are
//! made of [`whole_words`], in which they are one: links that were released have `qh15`.

use std::ops::Range;

use super::fold::{exact, folded, is_ignorable};
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

fn words(text: &str, numbers_apart: bool) -> Words<'_> {
    Words { text, place: 0, numbers_apart }
}

/// Goes through a text byte by byte, and letter by letter only where a byte is not enough: most of indexing is this.
struct Words<'a> {
    text: &'a str,
    place: usize,
    numbers_apart: bool,
}

/// What stands at a place of a text.
enum Here {
    /// A digit of ASCII.
    Digit,
    /// A letter or another digit.
    Letter,
    /// What belongs to the letter or digit before it.
    Mark,
    /// Neither.
    Gap,
}

impl<'a> Iterator for Words<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let mut start = self.place;
            let (mut length, mut here) = look(self.text, start)?;
            while matches!(here, Here::Gap) {
                start += length;
                (length, here) = look(self.text, start)?;
            }
            let is_number = matches!(here, Here::Digit);
            let mut has_letter = !matches!(here, Here::Mark);
            let mut end = start + length;
            while let Some((length, here)) = look(self.text, end) {
                let goes_on = match here {
                    Here::Gap => false,
                    Here::Mark => true,
                    Here::Digit => is_number || !self.numbers_apart,
                    Here::Letter => !is_number || !self.numbers_apart,
                };
                if !goes_on {
                    break;
                }
                has_letter |= !matches!(here, Here::Mark);
                end += length;
            }
            self.place = end;
            if has_letter {
                return Some(Token { range: start..end, text: self.text.get(start..end)? });
            }
        }
    }
}

/// What stands at `place`, and how many bytes it takes; `None` at the end.
#[inline(always)]
fn look(text: &str, place: usize) -> Option<(usize, Here)> {
    let byte = *text.as_bytes().get(place)?;
    if byte < 0x80 {
        let here = match byte {
            b'0'..=b'9' => Here::Digit,
            b'a'..=b'z' | b'A'..=b'Z' => Here::Letter,
            _ => Here::Gap,
        };
        return Some((1, here));
    }
    Some(look_further(text, place))
}

fn look_further(text: &str, place: usize) -> (usize, Here) {
    let character = text.get(place..).and_then(|rest| rest.chars().next()).unwrap_or_default();
    let here = match character {
        // The letters of Vietnamese and of its neighbours in the table.
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ʯ' | 'Ḁ'..='ỿ' => Here::Letter,
        _ if is_mark(character) => Here::Mark,
        _ if character.is_alphanumeric() => Here::Letter,
        _ => Here::Gap,
    };
    (character.len_utf8(), here)
}

/// The exact forms of the words of `text`, with single spaces: equal when only punctuation, case or the place of a tone differ.
pub(super) fn exact_key(text: &str) -> String {
    let words: Vec<String> = whole_words(text).map(|token| token.exact()).collect();
    words.join(" ")
}

/// Whether a character belongs to the letter or digit before it.
const fn is_mark(character: char) -> bool {
    !character.is_ascii() && (is_combining_mark(character) || is_ignorable(character))
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
