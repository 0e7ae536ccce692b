//! Numbers of documents in the search box: how they are written, and which documents a typed one names.

use super::parse::{Clause, Phrase};
use super::tokens::tokens;
use super::weights::Field;

/// Folded signs of kinds of documents (Decree 30/2020/NĐ-CP, appendix III; the Party's Guidance 36-HD/VPTW), without those that are
/// also a word, such as *đa* for *đề án*.
const KINDS: [&str; 12] = ["nq", "qd", "nd", "ct", "kl", "kh", "hd", "tb", "tt", "ctr", "ttr", "bc"];

/// Whether a folded word is a document's sign when it follows a number: `22 NQ`.
pub(super) fn is_kind(folded: &str) -> bool {
    KINDS.contains(&folded)
}

/// The number of a document that a clause asks for: words that begin with a number and have letters.
pub(super) fn number_of(clause: &Clause) -> Option<&Phrase> {
    let [phrase] = clause.alternatives.first()?.phrases() else { return None };
    let is_number = |folded: &str| folded.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = phrase.words.split_first()?;
    let is_document = is_number(&first.folded) && !rest.iter().all(|word| is_number(&word.folded));
    (is_document && !clause.excluded && clause.fields.contains(Field::Document)).then_some(phrase)
}

/// Whether a document's slug begins with a typed number. Words are compared, not letters: `2-NQ/TW` does not name `22-nq-tw`.
pub(super) fn names(number: &Phrase, slug: &str) -> bool {
    // Most slugs are told apart by their first letters.
    if !number.words.first().is_some_and(|first| slug.starts_with(&first.folded)) {
        return false;
    }
    let mut known = tokens(slug);
    number.words.iter().enumerate().all(|(index, word)| {
        let may_go_on = number.prefix && index + 1 == number.words.len();
        known.next().is_some_and(|token| token.text == word.folded || (may_go_on && token.text.starts_with(&word.folded)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{AsOf, ParsedText};

    fn numbers(text: &str) -> usize {
        ParsedText::parse(text, None, AsOf::Then).clauses.iter().filter_map(number_of).count()
    }

    #[test]
    fn a_documents_number_is_a_number_with_letters() {
        for text in ["22-NQ/TW", "22 - NQ/TW ", "51/KH-UBND", "theo 72/2015/NĐ-CP ", "\"22-NQ/TW\"", "doc:22-NQ/TW", "22 NQ/TW", "22NQ"] {
            assert_eq!(numbers(text), 1, "{text}");
        }
        for text in ["2015", "2014-2015", "NQ/TW", "-22-NQ/TW ", "title:22-NQ/TW", "QH15", "22 tỉnh", "12/2012 "] {
            assert_eq!(numbers(text), 0, "{text}");
        }
        assert_eq!(numbers("22-NQ/TW 51/KH-UBND"), 2);
    }

    #[test]
    fn a_number_names_what_begins_with_its_words() {
        let named = |text: &str, slug: &str| {
            let parsed = ParsedText::parse(text, None, AsOf::Then);
            names(number_of(&parsed.clauses[0]).unwrap(), slug)
        };
        assert!(named("34/KH-UBND ", "34-kh-ubnd-ubnd-tinh-lao-cai"));
        assert!(named("202/2025/QH15 ", "202-2025-qh15") && named("202/2025/QH 15", "202-2025-qh15"));
        assert!(named("72/2015/ND-CP ", "72-2015-nd-cp"), "Đ and D");
        assert!(named("22-NQ/T", "22-nq-tw") && !named("22-NQ/T ", "22-nq-tw"), "only the word being typed may go on");
        assert!(!named("2-NQ/TW ", "22-nq-tw") && !named("2-NQ/TW ", "2-2-nq-tw") && !named("22-NQ/TW ", "22-nq"));
    }
}
