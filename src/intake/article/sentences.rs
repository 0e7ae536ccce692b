//! Sentences: where a full stop ends one and where it does not.

use crate::catalog::exact;
use crate::intake::Span;

/// The sentences of a line, which lies at `span` of `text`.
pub(super) struct Sentences<'a> {
    text: &'a str,
    rest: Span,
}

impl<'a> Sentences<'a> {
    pub(super) const fn new(text: &'a str, span: Span) -> Self {
        Self { text, rest: span }
    }
}

impl<'a> Iterator for Sentences<'a> {
    type Item = (Span, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let part = self.rest.of(self.text);
        if part.trim().is_empty() {
            return None;
        }
        let end = end_of_the_first(part);
        let span = Span::new(self.rest.start, self.rest.start + end).trimmed(self.text);
        self.rest.start += end;
        Some((span, span.of(self.text)))
    }
}

/// Where the first sentence of `part` ends; never 0.
fn end_of_the_first(part: &str) -> usize {
    for (place, sign) in part.char_indices().filter(|(_, character)| matches!(character, '.' | '!' | '?' | '…')) {
        let after = part.get(place + sign.len_utf8()..).unwrap_or_default();
        let closers = after.len() - after.trim_start_matches(is_closer).len();
        let rest = after.get(closers..).unwrap_or_default();
        let next = rest.trim_start();
        if next.is_empty() {
            return part.len();
        }
        let is_apart = next.len() < rest.len();
        // "kết thúc.Trong": the space was forgotten.
        let is_forgotten = sign == '.' && closers == 0 && is_small_before(part, place) && begins_with_capital_word(next);
        if (is_apart && begins_a_sentence(next) || is_forgotten) && !(sign == '.' && is_abbreviated(part, place, next)) {
            return place + sign.len_utf8() + closers;
        }
    }
    part.len()
}

const fn is_closer(character: char) -> bool {
    matches!(character, '"' | '”' | '’' | '\'' | ')' | ']' | '»' | '.' | '!' | '?' | '…')
}

fn begins_a_sentence(rest: &str) -> bool {
    rest.chars().next().is_some_and(|first| !first.is_lowercase() && !matches!(first, ',' | ';' | ')' | ':'))
}

fn is_small_before(part: &str, place: usize) -> bool {
    part.get(..place).unwrap_or_default().chars().rev().take(2).filter(|character| character.is_lowercase()).count() == 2
}

fn begins_with_capital_word(rest: &str) -> bool {
    let mut characters = rest.chars();
    characters.next().is_some_and(char::is_uppercase) && characters.next().is_some_and(|second| second.is_lowercase() || second == ' ')
}

/// Whether the full stop at `place` belongs to an abbreviation, an initial or the number of a paragraph.
fn is_abbreviated(part: &str, place: usize, next: &str) -> bool {
    let before = part.get(..place).unwrap_or_default();
    let start = before
        .rfind(|character: char| character.is_whitespace() || matches!(character, '.' | '(' | '"' | '“' | ',' | '-' | '–'))
        .map_or(0, |found| found + before.get(found..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let word = before.get(start..).unwrap_or_default();
    let is_first = before.get(..start).unwrap_or_default().trim().is_empty();
    if word.is_empty() {
        return false;
    }
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        return is_first;
    }
    let mut letters = word.chars();
    if letters.next().is_some_and(char::is_uppercase) && letters.next().is_none() {
        return is_first || next.chars().next().is_some_and(char::is_alphabetic);
    }
    if is_first && word.len() <= 4 && word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X')) {
        return true;
    }
    is_known_abbreviation(word, next)
}

fn is_known_abbreviation(word: &str, next: &str) -> bool {
    if word.len() > 12 {
        return false;
    }
    let word = exact(word);
    if MONTHS.contains(&word.as_str()) {
        return next.starts_with(|first: char| first.is_ascii_digit());
    }
    ABBREVIATIONS.contains(&word.as_str())
}

const MONTHS: &[&str] =
    &["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "nos", "st", "p", "tr"];
const ABBREVIATIONS: &[&str] = &[
    "tp", "tx", "tt", "ts", "gs", "ths", "pgs", "bs", "ks", "cn", "cnks", "tskh", "ncs", "đ/c", "đc", "mr", "mrs", "ms", "dr", "prof",
    "gen", "col", "lt", "sen", "hon", "vs", "nsnd", "nsut", "nsưt", "ngnd", "lm", "ht", "tt", "q", "h", "x", "p", "đ", "kp",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        Sentences::new(text, Span::new(0, text.len())).map(|(_, sentence)| sentence).collect()
    }

    #[test]
    fn a_full_stop_ends_a_sentence() {
        assert_eq!(
            parts("Hội nghị bế mạc năm 2014. Đại biểu ra về! “Tốt.” Hết…"),
            ["Hội nghị bế mạc năm 2014.", "Đại biểu ra về!", "“Tốt.”", "Hết…"]
        );
        assert_eq!(parts("Hội nghị kết thúc.Trong đó có hai ý."), ["Hội nghị kết thúc.", "Trong đó có hai ý."]);
    }

    #[test]
    fn abbreviations_numbers_and_initials_do_not() {
        for whole in [
            "PGS. TS. Lê A và GS.TS Trần B, ThS. C ở TP. Vinh dự họp.",
            "Có 1.588 dự án, 4.019 tỷ USD từ 27.1.2015 tới nay.",
            "Mr. John F. Kerry met Dr. Smith on Jan. 5 in Hanoi.",
            "1. Về công tác đối ngoại",
            "II. Nhiệm vụ",
            "Lễ hội v.v. và các hoạt động khác.",
        ] {
            assert_eq!(parts(whole), [whole]);
        }
    }

    #[test]
    fn sentences_lie_where_they_are_written() {
        let text = "xx Một câu. Hai câu.";
        let found: Vec<Span> = Sentences::new(text, Span::new(3, text.len())).map(|(span, _)| span).collect();
        assert_eq!(found.iter().map(|span| span.of(text)).collect::<Vec<_>>(), ["Một câu.", "Hai câu."]);
    }
}
