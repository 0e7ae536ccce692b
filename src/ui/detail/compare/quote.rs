//! The words of an article that say something, in their sentence.

/// How many characters of a sentence without an end are quoted at most, on either side.
const FAR: usize = 240;

/// A quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// What comes before in the sentence.
    pub before: String,
    /// The words that say it.
    pub words: String,
    /// What comes after in the sentence.
    pub after: String,
}

/// The bytes `start..end` of `text` in their sentence; `None` when they are no characters of it.
#[must_use]
pub fn quote(text: &str, start: usize, end: usize) -> Option<Quote> {
    let words = text.get(start..end).filter(|words| !words.is_empty())?;
    let before = text.get(..start).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    Some(Quote { before: tail(before), words: words.to_owned(), after: head(after) })
}

/// What follows the last sentence that ends in `text`.
fn tail(text: &str) -> String {
    let line = text.rsplit('\n').next().unwrap_or(text);
    let begin = line.char_indices().rev().find(|&(place, _)| ends_sentence(line, place));
    let begin = begin.map_or(0, |(place, sign)| place + sign.len_utf8());
    let sentence = line.get(begin..).unwrap_or_default().trim_start();
    let far = sentence.char_indices().rev().nth(FAR).map(|(place, _)| place);
    far.and_then(|place| sentence.get(place..)).map_or_else(|| sentence.to_owned(), |near| format!("…{near}"))
}

/// Up to the end of the first sentence that ends in `text`.
fn head(text: &str) -> String {
    let line = text.split('\n').next().unwrap_or(text);
    let end = line.char_indices().find(|&(place, _)| ends_sentence(line, place));
    let end = end.map_or(line.len(), |(place, sign)| place + sign.len_utf8());
    let sentence = line.get(..end).unwrap_or_default().trim_end();
    let far = sentence.char_indices().nth(FAR).map(|(place, _)| place);
    far.and_then(|place| sentence.get(..place)).map_or_else(|| sentence.to_owned(), |near| format!("{near}…"))
}

/// Whether the sign at `place` ends a sentence: a capital follows, and what comes before is no abbreviation (`TP.`, `PGS.`).
fn ends_sentence(line: &str, place: usize) -> bool {
    let Some(sign) = line.get(place..).and_then(|rest| rest.chars().next()).filter(|sign| matches!(sign, '.' | '!' | '?' | '…')) else {
        return false;
    };
    let after = line.get(place + sign.len_utf8()..).unwrap_or_default();
    let next = after.trim_start();
    let word = line.get(..place).unwrap_or_default().rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_abbreviated = sign == '.' && word.chars().count() <= 4 && word.chars().next().is_some_and(char::is_uppercase);
    next.len() < after.len() && !is_abbreviated && next.chars().next().is_none_or(|first| !first.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str, words: &str) -> (String, String, String) {
        let start = text.find(words).unwrap();
        let Quote { before, words, after } = quote(text, start, start + words.len()).unwrap();
        (before, words, after)
    }

    #[test]
    fn words_stand_in_their_sentence() {
        let text = "Tiêu đề\nHôm qua họp. Sáng 27/1/2015, tại TP. Hà Nội, Bộ tổ chức hội nghị. Kết thúc.\nChân trang";
        assert_eq!(quoted(text, "Hà Nội"), ("Sáng 27/1/2015, tại TP. ".into(), "Hà Nội".into(), ", Bộ tổ chức hội nghị.".into()));
        assert_eq!(quoted(text, "Tiêu đề"), (String::new(), "Tiêu đề".into(), String::new()));
    }

    #[test]
    fn what_lies_outside_or_cuts_a_letter_is_no_quotation() {
        assert_eq!(quote("đối", 1, 2), None);
        assert_eq!(quote("abc", 2, 9), None);
        assert_eq!(quote("abc", 1, 1), None);
        assert_eq!(quote("abc", 2, 1), None);
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn a_quotation_is_of_the_text(text: String, start in 0_usize..80, length in 0_usize..20) {
            if let Some(Quote { before, words, after }) = quote(&text, start, start + length) {
                let whole = [before.trim_start_matches('…'), &words, after.trim_end_matches('…')].concat();
                proptest::prop_assert!(text.contains(&whole));
            }
        }
    }
}
