//! A text as words, numbers and signs: what every extractor reads.

use super::Span;
use crate::catalog::exact;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with the marks and apostrophes inside them.
    Word,
    /// ASCII digits only: `1.588` is three tokens.
    Digits,
    /// One character that is neither.
    Sign,
}

/// A word, a run of digits or a sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it is.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
    /// In small letters, composed, the tone mark of an open `oa`, `oe`, `uy` in one place: `Hoà` and `hòa` are the same.
    pub text: String,
    /// It begins with a capital letter.
    pub is_capital: bool,
    /// White space comes before it.
    pub is_apart: bool,
}

/// The tokens of the part of `text` that is `span`.
#[must_use]
pub fn tokens(text: &str, span: Span) -> Vec<Token> {
    let part = span.of(text);
    let mut found: Vec<Token> = Vec::with_capacity(part.len() / 5);
    let mut is_apart = true;
    let mut characters = part.char_indices().peekable();
    while let Some((start, first)) = characters.next() {
        if first.is_whitespace() {
            is_apart = true;
            continue;
        }
        let kind = kind_of(first);
        let mut end = start + first.len_utf8();
        while let Some(&(place, next)) = characters.peek() {
            let goes_on = match kind {
                TokenKind::Word => next.is_alphabetic() || is_inside_a_word(next),
                TokenKind::Digits => next.is_ascii_digit(),
                TokenKind::Sign => false,
            };
            if !goes_on {
                break;
            }
            end = place + next.len_utf8();
            characters.next();
        }
        let written = part.get(start..end).unwrap_or_default();
        let text = if kind == TokenKind::Word { exact(written) } else { written.to_owned() };
        found.push(Token { span: Span::new(start, end).moved_by(span.start), kind, text, is_capital: first.is_uppercase(), is_apart });
        is_apart = false;
    }
    found
}

fn kind_of(character: char) -> TokenKind {
    if character.is_ascii_digit() {
        TokenKind::Digits
    } else if character.is_alphabetic() {
        TokenKind::Word
    } else {
        TokenKind::Sign
    }
}

/// Combining marks, and the apostrophes of names such as `H'Yim`.
const fn is_inside_a_word(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\'' | '\u{2019}' | '\u{200B}'..='\u{200D}')
}

/// Whether the tokens from `place` on are these words, signs included.
#[must_use]
pub fn is_at(tokens: &[Token], place: usize, words: &[&str]) -> bool {
    tokens.get(place..place + words.len()).is_some_and(|part| part.iter().zip(words).all(|(token, word)| token.text == *word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        tokens(text, Span::new(0, text.len())).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn words_numbers_and_signs_are_apart() {
        assert_eq!(texts("Nghị quyết 22 - NQ/TW"), ["nghị", "quyết", "22", "-", "nq", "/", "tw"]);
        assert_eq!(
            texts("27/1/2015: 1.588 dự án, H'Yim Kđoh"),
            ["27", "/", "1", "/", "2015", ":", "1", ".", "588", "dự", "án", ",", "h'yim", "kđoh"]
        );
    }

    #[test]
    fn two_ways_of_writing_are_one_word() {
        assert_eq!(texts("HOÀ hòa"), ["hòa", "hòa"].map(|_| texts("hòa").remove(0)));
    }

    #[test]
    fn spans_spell_the_words_wherever_the_part_begins() {
        let text = "đầu: Sơn La (2017)";
        let part = Span::new(text.find("Sơn").unwrap(), text.len());
        let spelt: Vec<&str> = tokens(text, part).iter().map(|token| token.span.of(text)).collect();
        assert_eq!(spelt, ["Sơn", "La", "(", "2017", ")"]);
    }
}
