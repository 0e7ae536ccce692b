//! Folding of Vietnamese: what two spellings must share to be found by each other.
//!
//! *Folded* is the first tier: without marks and case, `đ` as `d`, so that `doi ngoai` finds `Đối ngoại`, composed (NFC) or
//! decomposed (NFD). *Exact* is the second tier: lower-case, composed, and with one place for the tone mark of an open `oa`,
//! `oe` or `uy`, which are written both ways (`hòa` = `hoà`, `thủy` = `thuỷ`). After `q` the `u` belongs to the consonant
//! (`quý`), so there is no second place.

use super::case::small;
use super::latin::{composed, decompose, decomposed, is_combining_mark};

/// The tone marks: grave, acute, tilde, hook above, dot below.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// Characters without a width that pages and word processors leave inside words.
pub(super) const fn is_ignorable(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// Gives the folded form of one character. Folding a text is folding its characters one after the other.
pub(super) fn fold_character(character: char, mut emit: impl FnMut(char)) {
    if character.is_ascii() {
        emit(character.to_ascii_lowercase());
        return;
    }
    decompose(small(character), &mut |part| {
        if !is_combining_mark(part) && !is_ignorable(part) {
            emit(if is_d_with_stroke(part) { 'd' } else { part });
        }
    });
}

/// The folded form of a text.
pub fn folded(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for character in text.chars() {
        fold_character(character, |part| result.push(part));
    }
    result
}

/// The exact form of a word.
pub fn exact(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    if let Some(word) = exact_of_vietnamese(word) {
        return word;
    }
    let lower = word.chars().map(small).filter(|&character| !is_ignorable(character));
    let mut letters = decomposed(lower.map(|letter| if is_d_with_stroke(letter) { 'đ' } else { letter }));
    move_tone_to_the_end(&mut letters);
    composed(&letters)
}

/// The exact form of a word whose letters are Vietnamese and composed, with its tone in the right place: nearly all words. What is taken apart
/// and composed again costs ten times as much.
fn exact_of_vietnamese(word: &str) -> Option<String> {
    let mut result = String::with_capacity(word.len());
    let mut before = ' ';
    let mut last = ' ';
    for letter in word.chars() {
        let letter = if letter.is_ascii_lowercase() { letter } else { small(letter) };
        if !matches!(letter, '\0'..='\u{7F}' | 'à'..='ý' | 'ă' | 'đ' | 'ĩ' | 'ũ' | 'ơ' | 'ư' | 'ạ'..='ỹ') || letter == 'ð' {
            return None;
        }
        result.push(letter);
        (before, last) = (last, letter);
    }
    let has_tone_before = matches!((before, last), ('ò' | 'ó' | 'õ' | 'ỏ' | 'ọ', 'a' | 'e') | ('ù' | 'ú' | 'ũ' | 'ủ' | 'ụ', 'y'));
    (!has_tone_before).then_some(result)
}

/// A word in small letters, composed, as it is written: the tone stays on its letter.
pub(super) fn plain(word: &str) -> String {
    composed(&decomposed(word.chars().map(small).filter(|&character| !is_ignorable(character))))
}

/// `đ`, and the Icelandic and African letters that look the same in upper case and are typed in its place.
const fn is_d_with_stroke(letter: char) -> bool {
    matches!(letter, 'đ' | 'ð' | 'ɖ')
}

/// Puts the tone of an open `oa`, `oe` or `uy` on its last letter. `letters` is decomposed and lower-case.
fn move_tone_to_the_end(letters: &mut [char]) {
    let [onset @ .., first, tone, last] = letters else { return };
    let open = matches!((*first, *last), ('o', 'a' | 'e') | ('u', 'y'));
    if open && TONES.contains(tone) && onset.last() != Some(&'q') {
        std::mem::swap(tone, last);
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn marks_case_and_the_stroke_are_folded_away() {
        assert_eq!(folded("Đối NGOẠI địa phương"), "doi ngoai dia phuong");
        assert_eq!(folded("Ðà Nẵng"), "da nang", "U+00D0 in place of U+0110");
        assert_eq!(folded("ưỡn ẫ ỵ ơ ă"), "uon a y o a");
    }

    #[test]
    fn decomposed_text_folds_like_composed() {
        let decomposed: String = "Đối ngoại Thừa Thiên Huế".nfd().collect();
        assert_eq!(folded(&decomposed), folded("Đối ngoại Thừa Thiên Huế"));
        assert_eq!(exact(&"Huế".nfd().collect::<String>()), "huế");
    }

    #[test]
    fn both_places_of_the_tone_are_one_word_in_open_oa_oe_uy() {
        for (old, new) in [("hòa", "hoà"), ("khỏe", "khoẻ"), ("thủy", "thuỷ"), ("Hóa", "Hoá"), ("ủy", "uỷ"), ("họa", "hoạ"), ("góa", "goá")]
        {
            assert_eq!(exact(old), exact(new), "{old} {new}");
        }
    }

    #[test]
    fn the_short_way_is_the_long_one() {
        let letters: Vec<char> = ('A'..='ƿ').chain('Ạ'..='ỹ').collect();
        for &one in &letters {
            for last in ["", "a", "e", "y", "Ỹ", "n"] {
                let word = format!("t{one}{last}");
                assert_eq!(exact(&word), exact(&format!("{word}\u{AD}")), "{word}");
            }
        }
    }

    #[test]
    fn nowhere_else_does_the_tone_move() {
        for (one, other) in [("quý", "qúy"), ("hoàn", "hòan"), ("gìa", "già"), ("mùa", "muà"), ("tối", "tôí")] {
            assert_ne!(exact(one), exact(other), "{one} {other}");
        }
        assert_eq!(exact("Quý"), "quý");
    }

    #[test]
    fn exact_keeps_accents_apart() {
        assert_ne!(exact("lào"), exact("lao"));
        assert_ne!(exact("đa"), exact("da"));
        assert_eq!(exact("ÐÔNG"), "đông");
    }

    #[test]
    fn what_has_no_width_is_nothing() {
        assert_eq!(folded("ngo\u{AD}ại\u{200B}"), "ngoai");
        assert_eq!(exact("ngo\u{AD}ại\u{200B}"), "ngoại");
    }
}
