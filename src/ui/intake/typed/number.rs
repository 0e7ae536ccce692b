//! Numbers as people and newspapers write them: `4,019 tỷ`, `1.588`, `807,020`, `hơn 450`, `278%`.
//!
//! Whether a sign groups digits or begins a fraction is read from the number itself: two different signs are one of each; one sign that comes
//! again groups; a single one before exactly three digits groups, unless a word such as `tỷ` says that so many of it are meant after a
//! comma, or nothing but a nought stands before it.

use crate::catalog::folded;
use crate::model::Unit;

/// A number with what its words say besides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// In the base unit.
    pub value: f64,
    /// What is counted, where it is said.
    pub unit: Option<Unit>,
    /// About, more than.
    pub approx: bool,
}

/// Words that make a number vague, folded.
const VAGUE: [&str; 11] = ["hon", "tren", "gan", "khoang", "chung", "about", "over", "nearly", "around", "almost", "than"];

/// Words that multiply, folded, and by what; the longest first.
const TIMES: [(&[&str], f64); 12] = [
    (&["nghin", "ty"], 1e12),
    (&["ngan", "ty"], 1e12),
    (&["trieu"], 1e6),
    (&["ty"], 1e9),
    (&["ti"], 1e9),
    (&["nghin"], 1e3),
    (&["ngan"], 1e3),
    (&["thousand"], 1e3),
    (&["million"], 1e6),
    (&["billion"], 1e9),
    (&["trillion"], 1e12),
    (&["van"], 1e4),
];

/// The first number in a text; `None` when there is none.
#[must_use]
pub fn amount(text: &str) -> Option<Amount> {
    let folded = folded(text);
    let start = folded.find(|letter: char| letter.is_ascii_digit())?;
    let rest = folded.get(start..)?;
    let end = rest.find(|letter: char| !(letter.is_ascii_digit() || matches!(letter, '.' | ','))).unwrap_or(rest.len());
    let digits = rest.get(..end)?.trim_end_matches(['.', ',']);
    let after = rest.get(digits.len()..)?;
    let words: Vec<&str> = after.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).take(4).collect();
    let (times, _) = times(&words);
    let value = plain(digits, times > 1.0)? * times;
    let before = folded.get(..start)?;
    let approx = before.split(|letter: char| !letter.is_alphanumeric()).any(|word| VAGUE.contains(&word)) || before.contains('~');
    Some(Amount { value, unit: unit(before, after, &words), approx })
}

fn times(words: &[&str]) -> (f64, usize) {
    let found = TIMES.iter().find(|(times, _)| words.starts_with(times));
    found.map_or((1.0, 0), |(words, by)| (*by, words.len()))
}

fn unit(before: &str, after: &str, words: &[&str]) -> Option<Unit> {
    let has = |name: &str| words.contains(&name);
    let next = after.trim_start();
    if next.starts_with('%') || has("percent") || words.starts_with(&["phan", "tram"]) {
        Some(Unit::Percent)
    } else if has("usd")
        || has("dollars")
        || words.windows(2).any(|pair| pair == ["do", "la"])
        || before.trim_end().ends_with('$')
        || next.starts_with('$')
    {
        Some(Unit::Usd)
    } else if has("dong") || has("vnd") {
        Some(Unit::Vnd)
    } else {
        None
    }
}

/// Digits with their signs as a number.
fn plain(digits: &str, is_multiplied: bool) -> Option<f64> {
    let signs: Vec<char> = digits.chars().filter(|letter| !letter.is_ascii_digit()).collect();
    let fraction = match signs.as_slice() {
        [] => None,
        [sign] => {
            let (whole, rest) = digits.split_once(*sign)?;
            let groups = rest.len() == 3 && whole.len() <= 3 && !whole.starts_with('0') && !(is_multiplied && *sign == ',');
            (!groups).then_some(*sign)
        }
        [first, others @ ..] => others.last().copied().filter(|last| last != first),
    };
    let (whole, rest) = fraction.and_then(|sign| digits.rsplit_once(sign)).unwrap_or((digits, ""));
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    format!("{}.{}", if whole.is_empty() { "0" } else { &whole }, if rest.is_empty() { "0" } else { rest }).parse().ok()
}

/// A number so that [`amount`] reads it back.
#[must_use]
pub fn written(value: f64) -> String {
    let text = value.to_string();
    match text.split_once('.') {
        // Three digits would be a group.
        Some((_, fraction)) if fraction.len() == 3 => format!("{text}0"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> f64 {
        amount(text).unwrap().value
    }

    #[test]
    fn grouping_is_read_from_the_number_itself() {
        for (text, expected) in [
            ("4,019 tỷ USD", 4.019e9),
            ("1.588 dự án", 1588.0),
            ("807,020 USD", 807_020.0),
            ("300 triệu USD", 3e8),
            ("1.234.567", 1_234_567.0),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("0,125", 0.125),
            ("12,5%", 12.5),
            ("2,5 nghìn tỷ đồng", 2.5e12),
            ("408 đoàn/2208 lượt khách", 408.0),
            ("tăng 278% so với 2013", 278.0),
            ("1.588 tỷ đồng", 1.588e12),
            ("450.", 450.0),
        ] {
            assert!((value(text) - expected).abs() < 1e-6 * expected, "{text}: {}", value(text));
        }
        assert_eq!(amount("không có số"), None);
    }

    #[test]
    fn unit_and_vagueness_are_said_beside_it() {
        let said = |text: &str| amount(text).map(|amount| (amount.unit, amount.approx));
        assert_eq!(said("hơn 450 tổ chức"), Some((None, true)));
        assert_eq!(said("trên 300 triệu USD"), Some((Some(Unit::Usd), true)));
        assert_eq!(said("2 triệu đô la"), Some((Some(Unit::Usd), false)));
        assert_eq!(said("5 tỷ đồng"), Some((Some(Unit::Vnd), false)));
        assert_eq!(said("278%"), Some((Some(Unit::Percent), false)));
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_not(text in ".*") {
            let _ = amount(&text);
        }

        #[test]
        fn what_is_written_is_read_back(whole in 0_u32..2_000_000, thousandths in 0_u32..1000) {
            let value = f64::from(whole) + f64::from(thousandths) / 1000.0;
            proptest::prop_assert!((amount(&written(value)).unwrap().value - value).abs() < 1e-9);
        }
    }
}
