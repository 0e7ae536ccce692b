//! Windows-1258, which Vietnamese pages were written in before Unicode: tone marks are characters of their own behind the letter. And
//! Windows-1252, which looks the same but for a few letters.

/// The characters of the bytes 0x80 to 0xFF, as in the WHATWG Encoding Standard; where it has none, the replacement character.
const UPPER_HALF: [char; 128] = [
    '€', '\u{FFFD}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', '\u{FFFD}', '‹', 'Œ', '\u{FFFD}', '\u{FFFD}', '\u{FFFD}', '\u{FFFD}', '‘',
    '’', '“', '”', '•', '–', '—', '˜', '™', '\u{FFFD}', '›', 'œ', '\u{FFFD}', '\u{FFFD}', 'Ÿ', '\u{A0}', '¡', '¢', '£', '¤', '¥', '¦', '§',
    '¨', '©', 'ª', '«', '¬', '\u{AD}', '®', '¯', '°', '±', '²', '³', '´', 'µ', '¶', '·', '¸', '¹', 'º', '»', '¼', '½', '¾', '¿', 'À', 'Á',
    'Â', 'Ă', 'Ä', 'Å', 'Æ', 'Ç', 'È', 'É', 'Ê', 'Ë', '\u{300}', 'Í', 'Î', 'Ï', 'Đ', 'Ñ', '\u{309}', 'Ó', 'Ô', 'Ơ', 'Ö', '×', 'Ø', 'Ù',
    'Ú', 'Û', 'Ü', 'Ư', '\u{303}', 'ß', 'à', 'á', 'â', 'ă', 'ä', 'å', 'æ', 'ç', 'è', 'é', 'ê', 'ë', '\u{301}', 'í', 'î', 'ï', 'đ', 'ñ',
    '\u{323}', 'ó', 'ô', 'ơ', 'ö', '÷', 'ø', 'ù', 'ú', 'û', 'ü', 'ư', '₫', 'ÿ',
];

/// Where Windows-1252 differs.
const WESTERN: [(u8, char); 18] = [
    (0x8A, 'Š'),
    (0x8E, 'Ž'),
    (0x9A, 'š'),
    (0x9E, 'ž'),
    (0xC3, 'Ã'),
    (0xCC, 'Ì'),
    (0xD0, 'Ð'),
    (0xD2, 'Ò'),
    (0xD5, 'Õ'),
    (0xDD, 'Ý'),
    (0xDE, 'Þ'),
    (0xE3, 'ã'),
    (0xEC, 'ì'),
    (0xF0, 'ð'),
    (0xF2, 'ò'),
    (0xF5, 'õ'),
    (0xFD, 'ý'),
    (0xFE, 'þ'),
];

/// The text of bytes in Windows-1258.
pub fn vietnamese(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| character(byte)).collect()
}

/// The text of bytes in Windows-1252.
pub fn western(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|&byte| WESTERN.iter().find(|(other, _)| *other == byte).map_or_else(|| character(byte), |&(_, letter)| letter))
        .collect()
}

/// Whether bytes of unknown encoding are rather Windows-1252: what would be tone marks does not stand behind vowels.
pub fn looks_western(bytes: &[u8]) -> bool {
    let (mut behind_vowels, mut elsewhere) = (0_usize, 0_usize);
    let mut before = ' ';
    for &byte in bytes {
        let letter = character(byte);
        if is_tone(letter) {
            let count = if is_vowel(before) { &mut behind_vowels } else { &mut elsewhere };
            *count += 1;
        }
        before = letter;
    }
    elsewhere > behind_vowels || (behind_vowels == 0 && !bytes.iter().any(|&byte| matches!(character(byte), 'đ' | 'ơ' | 'ư' | 'ă' | 'Đ')))
}

fn character(byte: u8) -> char {
    byte.checked_sub(0x80).and_then(|place| UPPER_HALF.get(usize::from(place)).copied()).unwrap_or(char::from(byte))
}

const fn is_tone(character: char) -> bool {
    matches!(character, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}

const fn is_vowel(character: char) -> bool {
    matches!(
        character.to_ascii_lowercase(),
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ă' | 'â' | 'ê' | 'ô' | 'ơ' | 'ư' | 'Ă' | 'Â' | 'Ê' | 'Ô' | 'Ơ' | 'Ư'
    )
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn tone_marks_behind_letters_become_one_character_with_them() {
        let bytes = b"H\xF4\xF2i ngh\x69\xF2 \xF0\xF4\xECi ngo\xE0i";
        assert_eq!(vietnamese(bytes).nfc().collect::<String>(), "Hội nghị đối ngoài");
        assert!(!looks_western(bytes));
    }

    #[test]
    fn french_is_western() {
        assert!(looks_western(b"caf\xE9 l\xE0-bas"));
        assert!(looks_western(b"S\xE3o, Cond\xF2m"), "no tone mark stands behind a consonant");
        assert_eq!(western(b"\xC3\xE3\xF0"), "Ããð");
    }
}
