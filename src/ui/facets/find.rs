//! Finding a value of a long facet by typing a part of its name.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, without marks and with `đ` as `d`: what is typed without accents, or in another Unicode form, is the same.
#[must_use]
pub fn folded(text: &str) -> String {
    let plain = text.nfkd().filter(|&letter| !is_combining_mark(letter)).flat_map(char::to_lowercase);
    plain.map(|letter| if letter == 'đ' { 'd' } else { letter }).collect()
}

/// Whether every word of `typed` occurs in `name`; both [`folded`].
#[must_use]
pub fn matches(name: &str, typed: &str) -> bool {
    typed.split_whitespace().all(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_typed_without_accents_finds_the_name() {
        let found = |name: &str, typed: &str| matches(&folded(name), &folded(typed));
        assert!(found("Ủy ban Đối ngoại", "doi"));
        assert!(found("Báo Yên Bái", "bai  bao"));
        assert!(found(&"Hoà Bình".nfd().collect::<String>(), "hòa"));
        assert!(found("22-NQ/TW", "nq/tw"));
        assert!(!found("Báo Yên Bái", "yen bien"));
        assert!(found("Báo Yên Bái", "  "));
    }
}
