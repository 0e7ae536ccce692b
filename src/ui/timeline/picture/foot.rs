//! What stands below the plot: the legend, the day, and the address in words and as a code.

use super::legend::{self, Entry, Present};
use super::measure::NOTE;
use super::paint::{INK, LINE_STRONG, Paint};
use super::qr::{Code, code};
use super::{Anchor, Group, PictureSource};
use crate::i18n::messages;

/// The most lines that the address takes: more than any that has a code.
const MOST_ADDRESS_LINES: usize = 12;
/// Between the plot, the legend and the address.
const GAP: f64 = 8.0;

/// What stands below every page of a picture.
pub(super) struct Foot {
    code: Option<Code>,
    /// Day and address, line by line.
    lines: Vec<String>,
    width: f64,
}

impl Foot {
    /// Of a picture of this width.
    pub(super) fn new(source: &PictureSource<'_>, width: f64) -> Self {
        let words = &messages(source.language).picture;
        let code = code(source.link);
        let mut foot = Self { code, lines: Vec::new(), width };
        let room = foot.room();
        let mut lines = NOTE.lines(&(words.made)(source.date), room, 2);
        lines.extend(NOTE.lines(source.link, room, MOST_ADDRESS_LINES));
        if foot.code.is_none() && !source.link.is_empty() {
            lines.extend(NOTE.lines(words.no_code, room, 2));
        }
        foot.lines = lines;
        foot
    }

    /// The code's modules in CSS pixels: large enough for a telephone, not larger than needed.
    fn module(&self) -> f64 {
        let tenths = |size: u32| (960.0 / f64::from(size.max(1))).floor() / 10.0;
        self.code.as_ref().map_or(0.0, |code| tenths(code.size).clamp(1.3, 2.2))
    }

    /// How wide and high the code is.
    fn side(&self) -> f64 {
        self.code.as_ref().map_or(0.0, |code| f64::from(code.size) * self.module())
    }

    /// The width left beside the code.
    fn room(&self) -> f64 {
        self.width - if self.code.is_some() { self.side() + GAP } else { 0.0 }
    }

    /// How high it is with the legend of what is `present`.
    pub(super) fn height(&self, source: &PictureSource<'_>, present: &Present) -> f64 {
        let (_, legend_lines) = legend::places(&legend::entries(present, source.language), self.room());
        let words = lines(legend_lines, legend::LINE) + 4.0 + lines(self.lines.len(), NOTE.line());
        GAP + words.max(self.side()) + 2.0
    }

    /// Draws it with its upper edge at `y`.
    pub(super) fn draw(&self, source: &PictureSource<'_>, present: &Present, y: f64) -> Vec<Group> {
        let entries: Vec<Entry> = legend::entries(present, source.language);
        let (places, legend_lines) = legend::places(&entries, self.room());
        let mut words = Group::at(0.0, y);
        words.rectangle(Paint::filled(LINE_STRONG), (0.0, 0.0), (self.width, 1.0));
        for (entry, (x, line)) in entries.iter().zip(places) {
            let middle = GAP + lines(line, legend::LINE) + legend::LINE / 2.0 - 2.0;
            legend::draw(&mut words, entry, (x, middle), self.room() - x);
        }
        let mut baseline = GAP + lines(legend_lines, legend::LINE) + 4.0;
        for line in &self.lines {
            baseline += NOTE.line();
            words.text((0.0, baseline - 3.0), NOTE, Anchor::Start, line.clone());
        }
        let mut groups = vec![words];
        if let Some(code) = &self.code {
            let mut dark = Group { scale: self.module(), ..Group::at(self.width - self.side(), y + GAP) };
            dark.path(Paint::filled(INK), code.data.clone());
            groups.push(dark);
        }
        groups
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
fn lines(count: usize, each: f64) -> f64 {
    count as f64 * each
}
