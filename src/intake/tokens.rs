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
    let mut found = Vec::with_capacity(part.len() / 5);
    let mut end = 0;
    while let Some((run, kind)) = next_run(part, end) {
        let written = run.of(part);
        let text = if kind == TokenKind::Word { exact(written) } else { written.to_owned() };
        let is_capital = written.chars().next().is_some_and(char::is_uppercase);
        found.push(Token { span: run.moved_by(span.start), kind, text, is_capital, is_apart: end == 0 || run.start > end });
        end = run.end;
    }
    found
}

/// Each word of a line as it is written: numbers and signs are left out.
pub(super) fn written_words(line: &str) -> impl Iterator<Item = &str> {
    let mut end = 0;
    std::iter::from_fn(move || {
        loop {
            let (run, kind) = next_run(line, end)?;
            end = run.end;
            if kind == TokenKind::Word {
                return Some(run.of(line));
            }
        }
    })
}

/// Where the first token at or after `from` is.
fn next_run(text: &str, from: usize) -> Option<(Span, TokenKind)> {
    let rest = text.get(from..)?.trim_start();
    let start = text.len() - rest.len();
    let mut characters = rest.chars();
    let first = characters.next()?;
    let kind = kind_of(first);
    let goes_on = |character: &char| match kind {
        TokenKind::Word => is_letter(*character) || is_inside_a_word(*character),
        TokenKind::Digits => character.is_ascii_digit(),
        TokenKind::Sign => false,
    };
    let length: usize = first.len_utf8() + characters.take_while(goes_on).map(char::len_utf8).sum::<usize>();
    Some((Span::new(start, start + length), kind))
}

fn kind_of(character: char) -> TokenKind {
    if character.is_ascii_digit() {
        TokenKind::Digits
    } else if is_letter(character) {
        TokenKind::Word
    } else {
        TokenKind::Sign
    }
}

/// Whether it is a letter; those of Vietnamese need no table.
fn is_letter(character: char) -> bool {
    match character {
        '\0'..='\u{7F}' => character.is_ascii_alphabetic(),
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ḁ'..='ỿ' => true,
        _ => character.is_alphabetic(),
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
