//! Finding a value of a long facet by typing a part of its name.

/// Whether every word of `typed` occurs in `name`; both [folded](crate::catalog::folded).
#[must_use]
pub fn matches(name: &str, typed: &str) -> bool {
    typed.split_whitespace().all(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;
    use crate::catalog::folded;

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
