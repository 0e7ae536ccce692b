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
    /// How many characters it has, without spaces.
    pub characters: usize,
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
    begun: Option<(LineKind, Option<usize>)>,
}

impl Lines {
    /// Adds text to the current line. `place` is what the line is and where, if this begins it.
    pub fn add(&mut self, text: &str, is_linked: bool, place: (LineKind, Option<usize>)) {
        for character in text.chars() {
            if character.is_whitespace() {
                self.is_apart = true;
                continue;
            }
            if is_without_width(character) || character.is_control() {
                continue;
            }
            if self.begun.is_none() {
                self.begun = Some(place);
            } else if self.is_apart {
                self.current.push(' ');
            }
            self.is_apart = false;
            self.current.push(character);
            self.characters += 1;
            self.linked += usize::from(is_linked);
        }
    }

    /// Ends the current line, if there is one.
    pub fn end(&mut self) {
        if let Some((kind, region)) = self.begun.take() {
            let start = self.text.len();
            self.text.push_str(&nfc(&self.current));
            let linked = u8::try_from(self.linked * 100 / self.characters.max(1)).unwrap_or(100);
            let line = BodyLine { span: Span::new(start, self.text.len()), kind, linked };
            self.lines.push(PlacedLine { line, region, characters: self.characters });
            self.text.push('\n');
        }
        self.current.clear();
        (self.is_apart, self.characters, self.linked) = (false, 0, 0);
    }
}

/// Characters that pages put into words for the sake of line breaks.
const fn is_without_width(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}
