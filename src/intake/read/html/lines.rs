//! The visible text as lines, white space put together as a browser does.

use crate::intake::read::composer::BodyLine;
use crate::intake::read::encoding::nfc;
use crate::intake::{LineKind, Span};

/// A line with the part of the page that it is in.
#[derive(Clone, Copy, Debug)]
pub struct PlacedLine {
    /// The line.
    pub line: BodyLine,
    /// The part; see [`super::regions`].
    pub region: Option<usize>,
    /// The cell of a table that it is in directly, by its number.
    pub cell: Option<usize>,
    /// How many characters it has, without spaces.
    pub characters: usize,
}

/// Where text stands.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// What its line is, if it begins one.
    pub kind: LineKind,
    /// The part of the page.
    pub region: Option<usize>,
    /// The cell.
    pub cell: Option<usize>,
    /// It is in a link.
    pub is_linked: bool,
}

/// Lines in the making.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    /// The lines so far, each ended by a line feed.
    pub text: String,
    /// Where they are.
    pub lines: Vec<PlacedLine>,
    current: String,
    is_apart: bool,
    characters: usize,
    linked: usize,
    begun: Option<Place>,
    /// Another element begins right here: see [`Lines::part`].
    is_parted: bool,
}

impl Lines {
    /// Two things that a page shows apart, such as two links, touch here in its source: a word that begins after it is another one.
    pub const fn part(&mut self) {
        self.is_parted = true;
    }

    /// Adds text to the current line.
    pub fn add(&mut self, text: &str, place: Place) {
        for character in text.chars() {
            if character.is_whitespace() {
                self.is_apart = true;
                continue;
            }
            if is_without_width(character) || character.is_control() {
                continue;
            }
            if self.is_parted && !self.is_apart {
                self.is_apart = are_two_words(self.current.chars().next_back(), character);
            }
            self.is_parted = false;
            if self.begun.is_none() {
                self.begun = Some(place);
            } else if self.is_apart {
                self.current.push(' ');
            }
            self.is_apart = false;
            self.current.push(character);
            self.characters += 1;
            self.linked += usize::from(place.is_linked);
        }
    }

    /// Ends the current line, if there is one.
    pub fn end(&mut self) {
        if let Some(place) = self.begun.take() {
            let start = self.text.len();
            self.text.push_str(&nfc(&self.current));
            let linked = u8::try_from(self.linked * 100 / self.characters.max(1)).unwrap_or(100);
            let line = BodyLine { span: Span::new(start, self.text.len()), kind: place.kind, linked };
            self.lines.push(PlacedLine { line, region: place.region, cell: place.cell, characters: self.characters });
            self.text.push('\n');
        }
        self.current.clear();
        (self.is_apart, self.is_parted, self.characters, self.linked) = (false, false, 0, 0);
    }
}

/// Whether what touches would be one word otherwise: a capital letter or a digit begins another one, a small letter and a sign do not.
fn are_two_words(before: Option<char>, next: char) -> bool {
    let is_word_end = before.is_some_and(|before| (before.is_alphanumeric() && !before.is_uppercase()) || matches!(before, ')' | '”'));
    is_word_end && (next.is_uppercase() || next.is_ascii_digit() || next == '(')
}

/// Characters that pages put into words for the sake of line breaks.
const fn is_without_width(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}
