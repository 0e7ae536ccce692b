//! How long texts are, as far as that can be told without a font; how they are shortened and broken into lines.

use super::paint::{INK, INK_SOFT, ON_COLOUR};

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Its size, in CSS pixels.
    pub size: f64,
    /// Whether it is bold.
    pub bold: bool,
    /// Its colour.
    pub colour: &'static str,
}

const fn style(size: f64, bold: bool, colour: &'static str) -> Style {
    Style { size, bold, colour }
}

/// The name of the product.
pub const PRODUCT: Style = style(16.0, true, INK);
/// What is shown.
pub const HEADING: Style = style(13.0, false, INK);
/// Filters, date, legend.
pub const NOTE: Style = style(10.5, false, INK_SOFT);
/// The words of the legend.
pub const LEGEND: Style = style(10.5, false, INK);
/// A tick of the axis.
pub const TICK: Style = style(10.5, false, INK);
/// A tick of the larger divisions.
pub const CONTEXT: Style = style(10.5, true, INK);
/// The flag of the present day.
pub const FLAG: Style = style(9.5, true, ON_COLOUR);
/// The name of a lane.
pub const LANE: Style = style(10.5, false, INK);
/// The name of a group of lanes.
pub const GROUP: Style = style(10.5, true, INK);
/// How many events a lane has.
pub const COUNT: Style = style(10.0, false, INK_SOFT);
/// The title of an event.
pub const LABEL: Style = style(10.5, false, INK);
/// The number of a cluster, the sign of an uncertain date.
pub const NUMBER: Style = style(10.5, true, INK);
/// A number on a filled shape.
pub const ON_SHAPE: Style = style(10.5, true, ON_COLOUR);

impl Style {
    /// The distance between two baselines.
    #[must_use]
    pub fn line(self) -> f64 {
        (self.size * 1.3).ceil()
    }

    /// From the middle of a line down to its baseline.
    #[must_use]
    pub fn drop(self) -> f64 {
        self.size * 0.36
    }

    /// About how long `text` is: as in the wider of the usual fonts.
    #[must_use]
    pub fn width(self, text: &str) -> f64 {
        let units: u32 = text.chars().map(advance).sum();
        f64::from(units) * self.size * if self.bold { 0.0115 } else { 0.01 }
    }

    /// The text, or as much of its beginning as has room, with a mark that there is more; nothing where not even a letter has room.
    #[must_use]
    pub fn shortened(self, text: &str, room: f64) -> String {
        if self.width(text) <= room {
            return text.to_owned();
        }
        let kept = self.fitting(text, room - self.width("…"));
        let kept = text.get(..kept).unwrap_or_default().trim_end();
        if kept.is_empty() { String::new() } else { [kept, "…"].concat() }
    }

    /// The text in lines no longer than `room`, broken between words where possible; what does not fit into `most` lines is left out with a
    /// mark.
    #[must_use]
    pub fn lines(self, text: &str, room: f64, most: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() && lines.len() < most {
            if lines.len() + 1 == most {
                lines.push(self.shortened(rest, room));
                break;
            }
            let fitting = self.fitting(rest, room).max(rest.chars().next().map_or(1, char::len_utf8));
            let whole = rest.get(..fitting).unwrap_or(rest);
            let is_all = whole.len() == rest.len();
            let ends_word = rest.get(fitting..).is_none_or(|next| next.starts_with(' '));
            let at = if is_all || ends_word { whole.len() } else { whole.rfind(' ').unwrap_or(whole.len()) };
            lines.push(rest.get(..at).unwrap_or_default().trim_end().to_owned());
            rest = rest.get(at..).unwrap_or_default().trim_start();
        }
        lines
    }

    /// How many bytes of `text` have room.
    fn fitting(self, text: &str, room: f64) -> usize {
        let hundredths = self.size * if self.bold { 0.0115 } else { 0.01 };
        let mut used = 0;
        for (at, character) in text.char_indices() {
            used += advance(character);
            if f64::from(used) * hundredths > room {
                return at;
            }
        }
        text.len()
    }
}

/// How wide a character is, in hundredths of the text's size.
fn advance(character: char) -> u32 {
    match character {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'í' | 'ì' | 'ỉ' | 'ĩ' | 'ị' => 30,
        // Combining marks take no room of their own.
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => 0,
        ' ' | 'f' | 't' | 'r' | 'I' | '(' | ')' | '[' | ']' | '/' | '-' | '·' | '"' => 37,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '…' | '—' => 92,
        'A'..='Z' | '&' | '+' | '=' | '<' | '>' | '~' | '≈' => 70,
        '\u{1e00}'..='\u{2e7f}' => 60,
        // Scripts whose characters fill a square, and those that are not known here.
        '\u{1100}'.. => 105,
        _ => 60,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_long_text_is_broken_between_words_and_ends_with_a_mark() {
        let lines = LABEL.lines("Hội nghị ngoại vụ toàn quốc lần thứ 19", 90.0, 2);
        assert_eq!(lines, ["Hội nghị ngoại", "vụ toàn quốc l…"]);
        assert_eq!(LABEL.lines("", 90.0, 2), [""; 0]);
        assert_eq!(LABEL.shortened("Hội nghị", 500.0), "Hội nghị");
        assert_eq!(LABEL.shortened("Hội nghị", 3.0), "");
    }

    #[test]
    fn a_word_without_end_is_broken_anywhere() {
        let address = "https://example.org/?q=".to_owned() + &"x".repeat(300);
        let lines = NOTE.lines(&address, 200.0, usize::MAX);
        assert_eq!(lines.concat(), address);
    }

    proptest! {
        #[test]
        fn no_line_is_longer_than_its_room(text in "\\PC{0,80}", room in 40.0..400.0, most in 1..6_usize) {
            for line in LABEL.lines(&text, room, most) {
                prop_assert!(LABEL.width(&line) <= room + 1e-6);
            }
            prop_assert!(LABEL.lines(&text, room, most).len() <= most);
        }
    }
}
