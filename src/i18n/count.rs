//! Counts as the reader's language writes them.

use crate::model::Language;

/// A count with its digits in groups of three: `1.588` in Vietnamese, `1,588` in English (CLDR). Written here and not by the browser, whose
/// first number takes longer than all the rest of the first page's words.
#[must_use]
pub fn count(language: Language, value: usize) -> String {
    let separator = match language {
        Language::Vietnamese => '.',
        Language::English => ',',
    };
    let digits = value.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_in_threes() {
        let both = |value| (count(Language::Vietnamese, value), count(Language::English, value));
        assert_eq!(both(0), ("0".into(), "0".into()));
        assert_eq!(both(999), ("999".into(), "999".into()));
        assert_eq!(both(1_588), ("1.588".into(), "1,588".into()));
        assert_eq!(both(100_000), ("100.000".into(), "100,000".into()));
        assert_eq!(both(1_234_567), ("1.234.567".into(), "1,234,567".into()));
    }
}
