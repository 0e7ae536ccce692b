//! Numbers as people type them.

/// Reads a number: `1588`, `1.588`, `1,588`, `4 019 000 000`, `12,5`, `12.5`, `1.588,25`. One sign before three last digits parts thousands,
/// as in both languages whole numbers are written; before one or two it parts decimals. `None` for anything else.
#[must_use]
pub fn parse(text: &str) -> Option<f64> {
    let compact: String = text.chars().filter(|character| !character.is_whitespace()).collect();
    let (sign, digits) = compact.strip_prefix(['-', '−']).map_or((1.0, compact.as_str()), |rest| (-1.0, rest));
    let parts: Vec<&str> = digits.split(['.', ',']).collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !parts.iter().all(is_number) {
        return None;
    }
    let signs: Vec<char> = digits.chars().filter(|character| matches!(character, '.' | ',')).collect();
    let (first, rest) = parts.split_first()?;
    let in_threes = |rest: &[&str]| (1..=3).contains(&first.len()) && rest.iter().all(|part| part.len() == 3);
    let same = |signs: &[char]| signs.windows(2).all(|pair| pair.first() == pair.last());
    let plain = match (rest, signs.as_slice()) {
        ([], _) => digits.to_owned(),
        (rest, signs) if same(signs) && in_threes(rest) => parts.concat(),
        ([decimals], _) => format!("{first}.{decimals}"),
        ([between @ .., decimals], [before @ .., last]) if same(before) && !before.contains(last) && in_threes(between) => {
            format!("{first}{}.{decimals}", between.concat())
        }
        _ => return None,
    };
    plain.parse::<f64>().ok().filter(|value| value.is_finite()).map(|value| sign * value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_ways_are_read() {
        for (typed, value) in [
            ("1588", 1588.0),
            ("1.588", 1588.0),
            ("1,588", 1588.0),
            ("4 019 000 000", 4_019_000_000.0),
            ("4.019.000.000", 4_019_000_000.0),
            ("12,5", 12.5),
            ("12.5", 12.5),
            ("1.588,25", 1588.25),
            ("1,588.25", 1588.25),
            ("-3", -3.0),
            ("0,0001", 0.0001),
        ] {
            assert_eq!(parse(typed), Some(value), "{typed}");
        }
        for typed in ["", "abc", "1..5", "1.58.8", "4,019 tỷ", "1.588.25,", "1,5.3,2", "-"] {
            assert_eq!(parse(typed), None, "{typed}");
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text: String) {
            let _ = parse(&text);
        }
    }
}
