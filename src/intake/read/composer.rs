//! Putting a document together: its data about itself first, then its lines.

use super::encoding::{composed, nfc};
use crate::intake::{Document, Line, LineKind, Span};

/// Of a kind of data a page repeats, so many are enough.
const MOST_OF_A_KIND: usize = 4;
/// A value of the page's data is no longer than so many bytes.
const LONGEST_VALUE: usize = 2_000;

/// A line whose place in the whole text is not known yet.
#[derive(Clone, Copy, Debug)]
pub struct BodyLine {
    /// Where it is in the body.
    pub span: Span,
    /// What it is.
    pub kind: LineKind,
    /// How much of it lies in links, in per cent.
    pub linked: u8,
}

/// A document in the making.
#[derive(Clone, Debug, Default)]
pub struct Composer {
    metadata: Vec<(LineKind, String)>,
    body: String,
    lines: Vec<BodyLine>,
    /// Its address; see [`Composer::set_address`].
    address: Option<String>,
    /// Its language; see [`Composer::set_language`].
    language: Option<String>,
}

impl Composer {
    /// Adds what the format says about the article; once, however often it says it.
    pub fn say(&mut self, kind: LineKind, value: &str) {
        let mut value = nfc(&collapsed(value)).into_owned();
        value.truncate(beginning(&value, LONGEST_VALUE).len());
        let alike = self.metadata.iter().filter(|(other, _)| *other == kind);
        if !value.is_empty() && alike.clone().count() < MOST_OF_A_KIND && !alike.clone().any(|(_, known)| *known == value) {
            self.metadata.push((kind, value));
        }
    }

    /// Whether something of this kind has been said.
    fn has_said(&self, kind: LineKind) -> bool {
        self.metadata.iter().any(|(other, _)| *other == kind)
    }

    /// Sets the address, if none is known and this is one of http or https.
    pub fn set_address(&mut self, address: &str) {
        if self.address.is_none() {
            self.address = web_address(address);
        }
    }

    /// Sets the language, if none is known and this names one by ISO 639-1: `vi`, `vi-VN`, `en_US`.
    pub fn set_language(&mut self, language: &str) {
        let code = language.trim().split(['-', '_', ',']).next().unwrap_or_default();
        if self.language.is_none() && code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            self.language = Some(code.to_ascii_lowercase());
        }
    }

    /// Gives it a body of plain text.
    pub fn plain(&mut self, text: &str) {
        let document = Document::plain("", composed(text.to_owned()));
        self.lines = document.lines.iter().map(|line| BodyLine { span: line.span, kind: line.kind, linked: line.linked }).collect();
        self.body = document.text;
    }

    /// Gives it a body of which the lines are known.
    pub fn lines(&mut self, body: String, lines: Vec<BodyLine>) {
        self.body = body;
        self.lines = lines;
    }

    /// Takes the body, and what is said nowhere else, of another one.
    pub fn take_body_of(&mut self, other: Self) {
        self.body = other.body;
        self.lines = other.lines;
        for (kind, value) in other.metadata {
            if !self.has_said(kind) {
                self.metadata.push((kind, value));
            }
        }
        self.address = self.address.take().or(other.address);
        self.language = self.language.take().or(other.language);
    }

    /// Whether it has nothing to be read.
    pub fn is_blank(&self) -> bool {
        self.lines.is_empty()
    }

    /// The words of the body in one line.
    pub fn words(&self) -> String {
        collapsed(&self.body)
    }

    /// The lines of the body, for those who compare two ways of reading the same.
    pub fn body_lines(&self) -> &[BodyLine] {
        &self.lines
    }

    /// The whole document.
    pub fn document(self, name: &str) -> Document {
        let mut text = String::with_capacity(self.body.len() + 256);
        let mut lines = Vec::with_capacity(self.metadata.len() + self.lines.len());
        for (kind, value) in self.metadata {
            lines.push(Line { span: Span::new(text.len(), text.len() + value.len()), kind, linked: 0 });
            text.push_str(&value);
            text.push('\n');
        }
        let offset = text.len();
        text.push_str(&self.body);
        lines.extend(self.lines.iter().map(|line| Line { span: line.span.moved_by(offset), kind: line.kind, linked: line.linked }));
        Document { name: name.to_owned(), text, lines, address: self.address, language: self.language }
    }
}

/// A text with every run of white space as one space, none at its ends.
pub fn collapsed(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !result.is_empty() {
            result.push(' ');
        }
        result.push_str(word);
    }
    result
}

/// The beginning of a text, of at most so many bytes.
pub fn beginning(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or_default();
    text.get(..end).unwrap_or_default()
}

/// A text as an address of http or https; `None` if it is none.
pub fn web_address(text: &str) -> Option<String> {
    let text = text.trim();
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))?;
    let host = text.get(scheme.len()..)?;
    let is_clean =
        !text.contains(|character: char| character.is_whitespace() || character.is_control() || matches!(character, '<' | '>' | '"'));
    (is_clean && host.starts_with(char::is_alphanumeric) && text.len() <= LONGEST_VALUE).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_comes_first_and_once_and_lines_are_where_they_say() {
        let mut composer = Composer::default();
        composer.say(LineKind::Title, " Hội  nghị\n");
        composer.say(LineKind::Title, "Hội nghị");
        composer.plain("một\r\n\r\n hai ");
        composer.set_language("vi-VN");
        let document = composer.document("a");
        let read: Vec<(LineKind, &str)> = document.lines.iter().map(|line| (line.kind, document.line(line))).collect();
        assert_eq!(read, [(LineKind::Title, "Hội nghị"), (LineKind::Paragraph, "một"), (LineKind::Paragraph, "hai")]);
        assert_eq!(document.language.as_deref(), Some("vi"));
    }

    #[test]
    fn only_the_web_has_addresses() {
        assert_eq!(web_address(" https://example.vn/a?b=1 ").as_deref(), Some("https://example.vn/a?b=1"));
        for other in ["javascript:alert(1)", "http://", "https:///x", "https://a b", "ftp://a.vn", "example.vn", "mailto:a@b.vn"] {
            assert_eq!(web_address(other), None, "{other}");
        }
    }
}
