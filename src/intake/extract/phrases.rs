//! Phrases in tokens: how the lexicons of the extractors are looked up.

use crate::intake::Token;

/// The place after `phrase` when its words, one space between two, begin at `place`. They are in the form of the tokens.
pub fn after(tokens: &[Token], place: usize, phrase: &str) -> Option<usize> {
    let mut next = place;
    let mut rest = phrase;
    loop {
        rest = rest.strip_prefix(tokens.get(next)?.text.as_str())?;
        next += 1;
        if rest.is_empty() {
            return Some(next);
        }
        rest = rest.strip_prefix(' ')?;
    }
}

/// The place where `phrase` begins when its words end before `end`.
pub fn before(tokens: &[Token], end: usize, phrase: &str) -> Option<usize> {
    let mut start = end;
    let mut rest = phrase;
    loop {
        start = start.checked_sub(1)?;
        rest = rest.strip_suffix(tokens.get(start)?.text.as_str())?;
        if rest.is_empty() {
            return Some(start);
        }
        rest = rest.strip_suffix(' ')?;
    }
}

/// Whether `phrase` stands anywhere between `start` and `end`.
pub fn is_within(tokens: &[Token], start: usize, end: usize, phrase: &str) -> bool {
    (start..end).any(|place| after(tokens, place, phrase).is_some_and(|after| after <= end))
}

/// Whether a sign is one of the dashes.
pub fn is_dash(text: &str) -> bool {
    matches!(text, "-" | "\u{2010}" | "\u{2011}" | "\u{2012}" | "\u{2013}" | "\u{2014}" | "\u{2212}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::{Span, tokens};

    #[test]
    fn a_phrase_is_found_from_both_ends() {
        let text = "Theo Nghị quyết 22";
        let tokens = tokens(text, Span::new(0, text.len()));
        assert_eq!(after(&tokens, 1, "nghị quyết"), Some(3));
        assert_eq!(after(&tokens, 2, "nghị quyết"), None);
        assert_eq!(before(&tokens, 3, "nghị quyết"), Some(1));
        assert_eq!(before(&tokens, 1, "nghị quyết"), None);
        assert!(is_within(&tokens, 0, 3, "quyết") && !is_within(&tokens, 0, 2, "nghị quyết"));
    }
}
