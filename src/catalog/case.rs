//! Small and capital letters of the scripts that articles are written in: Latin as the languages of Europe and Vietnamese use it, Greek
//! and Cyrillic. Letters of phonetics and of other scripts stay as they are.
//!
//! The standard library's tables for every script are 23 KB; the tests hold these rules to them.

/// The small letter of a capital one; every other character is its own.
#[must_use]
pub const fn small(character: char) -> char {
    match character {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => later(character, 32),
        'Ѐ'..='Џ' => later(character, 80),
        'İ' => 'i',
        'Ÿ' => 'ÿ',
        'Ɖ' => 'ɖ',
        'ẞ' => 'ß',
        // Capital and small letters take turns, the capital ones at even places, or at odd ones.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ơ' | 'Ǟ'..='ǯ' | 'Ǹ'..='ȟ' | 'Ȣ'..='ȳ' | 'Ḁ'..='ẕ' | 'Ạ'..='ỿ' if (character as u32).is_multiple_of(2) => {
            later(character, 1)
        }
        'Ĺ'..='ň' | 'Ź'..='ž' | 'Ư' | 'Ǎ'..='ǜ' if !(character as u32).is_multiple_of(2) => later(character, 1),
        _ => character,
    }
}

/// The capital letter of a small one; every other character is its own.
#[must_use]
pub fn capital(character: char) -> char {
    if character.is_ascii() || small(character) != character {
        return character.to_ascii_uppercase();
    }
    ('À'..='ỿ').find(|&letter| letter != 'İ' && letter != character && small(letter) == character).unwrap_or(character)
}

const fn later(character: char, by: u32) -> char {
    match char::from_u32(character as u32 + by) {
        Some(other) => other,
        None => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the rules promise to know.
    fn known() -> impl Iterator<Item = char> {
        let latin = ('\0'..='ſ')
            .chain('Ǎ'..='ǜ')
            .chain('Ǟ'..='ǯ')
            .chain('Ǹ'..='ȟ')
            .chain('Ȣ'..='ȳ')
            .chain('Ḁ'..='ỿ')
            .chain(['Ơ', 'ơ', 'Ư', 'ư', 'Ɖ', 'ɖ']);
        latin.chain('Α'..='Ρ').chain('Σ'..='ώ').chain('Ѐ'..='џ')
    }

    #[test]
    fn small_letters_are_those_of_the_standard() {
        for letter in known().filter(|&letter| letter != 'İ') {
            assert_eq!(vec![small(letter)], letter.to_lowercase().collect::<Vec<_>>(), "{letter:?}");
        }
        assert_eq!(small('İ'), 'i', "the dot is its own letter's");
    }

    #[test]
    fn capital_letters_of_vietnamese_are_those_of_the_standard() {
        for letter in "abcdđeghiklmnopqrstuvxyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵé1(Đ".chars()
        {
            assert_eq!(vec![capital(letter)], letter.to_uppercase().collect::<Vec<_>>(), "{letter:?}");
        }
    }

    #[test]
    fn what_is_small_stays_small() {
        for letter in '\0'..='\u{FFFF}' {
            assert_eq!(small(small(letter)), small(letter), "{letter:?}");
        }
    }
}
