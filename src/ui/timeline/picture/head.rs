//! What stands above the plot: what it is, of what, and what was left out by filters.

use super::measure::{HEADING, NOTE, PRODUCT};
use super::{Anchor, Group, PictureSource};
use crate::i18n::messages;

/// The most lines that the filters take.
const MOST_FILTER_LINES: usize = 5;
/// The space below.
const BELOW: f64 = 8.0;

/// The lines above the plot of one page.
pub(super) struct Head {
    heading: String,
    /// Whether it stands beside the product's name.
    beside: bool,
    filters: Vec<String>,
    width: f64,
}

impl Head {
    /// Those of the first page, or the shorter ones of a later page.
    pub(super) fn new(source: &PictureSource<'_>, width: f64, is_first: bool) -> Self {
        let product = PRODUCT.width(messages(source.language).shell.product) + 14.0;
        // Beside it there is also the number of the page.
        let room = width - product - 50.0;
        let beside = !is_first || HEADING.width(source.heading) <= room;
        let heading = HEADING.shortened(source.heading, if beside { room } else { width });
        let filters = if is_first && !source.filters.is_empty() {
            let words = (messages(source.language).picture.filters)(&source.filters.join(" · "));
            NOTE.lines(&words, width, MOST_FILTER_LINES)
        } else {
            Vec::new()
        };
        Self { heading, beside, filters, width }
    }

    /// How high it is.
    pub(super) fn height(&self) -> f64 {
        self.baselines().last().map_or(0.0, |(_, last)| last + BELOW)
    }

    /// Each line but the first, with its baseline: 0 stands for the heading, then the filters from 1.
    fn baselines(&self) -> Vec<(usize, f64)> {
        let first = PRODUCT.size;
        let mut y = first;
        let mut lines = vec![(0, if self.beside { y } else { y + HEADING.line() + 3.0 })];
        y = lines.first().map_or(y, |(_, y)| *y) + 2.0;
        for line in 1..=self.filters.len() {
            y += NOTE.line();
            lines.push((line, y));
        }
        lines
    }

    /// Draws it from the picture's upper edge. `page` is the number of the page and how many there are.
    pub(super) fn draw(&self, source: &PictureSource<'_>, (page, pages): (usize, usize)) -> Group {
        let mut group = Group::at(0.0, 0.0);
        let words = messages(source.language);
        group.text((0.0, PRODUCT.size), PRODUCT, Anchor::Start, words.shell.product.to_owned());
        let indent = if self.beside { PRODUCT.width(words.shell.product) + 14.0 } else { 0.0 };
        for (line, y) in self.baselines() {
            match line.checked_sub(1).and_then(|filter| self.filters.get(filter)) {
                Some(filter) => group.text((0.0, y), NOTE, Anchor::Start, filter.clone()),
                None => group.text((indent, y), HEADING, Anchor::Start, self.heading.clone()),
            }
        }
        if pages > 1 {
            group.text((self.width, PRODUCT.size), NOTE, Anchor::End, [&page.to_string(), "/", &pages.to_string()].concat());
        }
        group
    }
}
