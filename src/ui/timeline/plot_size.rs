//! What the drawing depends on: the room there is.

use super::geometry::{Direction, Geometry};
use super::layout::Measures;

/// The size of the plot's text that most readers have, in CSS pixels.
pub const USUAL_TEXT: f64 = 13.0;
/// A timeline narrower than this runs down the page, in CSS pixels.
pub const NARROW: f64 = 560.0;
/// The narrowest column of a lane when time runs down the page.
const COLUMN: f64 = 96.0;

/// The room there is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlotSize {
    /// How time runs.
    pub direction: Direction,
    /// The length of the axis of time, in CSS pixels.
    pub length: f64,
    /// The room for lanes across it; when time runs across, as much as they need.
    pub across: f64,
    /// The height of the browser's window.
    pub viewport: f64,
    /// The size of the plot's text.
    pub text: f64,
}

impl PlotSize {
    /// The size in a browser's window of `width` and `height`, before anything is measured: a guess, so that the first measure changes little.
    #[must_use]
    pub fn guessed(width: f64, height: f64) -> Self {
        // The list of facets beside it, the margins and the lanes' names.
        let length = if width >= 1_024.0 { width - 480.0 } else { width - 170.0 };
        if width < NARROW + 32.0 {
            let across = width - 90.0;
            return Self { direction: Direction::Down, length: length_down(height), across, viewport: height, text: USUAL_TEXT };
        }
        Self { direction: Direction::Across, length, across: 0.0, viewport: height, text: USUAL_TEXT }
    }

    /// The measures along the axis of time.
    #[must_use]
    pub fn measures(&self) -> Measures {
        let text = self.text;
        let usual = Measures {
            character: text * 0.53,
            shortest_label: text * 4.5,
            longest_label: text * 20.0,
            body: (text * 1.85).max(24.0),
            ..Measures::default()
        };
        match self.direction {
            Direction::Across => usual,
            // Three lines of text beside each mark.
            Direction::Down => Measures { body: text * 3.4, cell: text * 3.6, roomy: text * 8.0, beside: true, ..usual },
        }
    }

    /// The measures across it, for this number of lanes.
    #[must_use]
    pub fn geometry(&self, lanes: usize) -> Geometry {
        match self.direction {
            // A target that a finger hits, and the text in it.
            Direction::Across => Geometry::across((self.text * 2.15).max(28.0).round()),
            #[expect(clippy::cast_precision_loss, reason = "some dozens of lanes")]
            Direction::Down => Geometry::down((self.across / lanes.max(1) as f64 - 34.0).max(COLUMN * self.text / USUAL_TEXT).floor()),
        }
    }

    /// How many rows a lane of many events may have, so that there is room for the list below.
    #[must_use]
    pub fn most_rows(&self) -> usize {
        // Rows grow with the text.
        let viewport = self.viewport * USUAL_TEXT / self.text.max(1.0);
        if viewport < 700.0 {
            2
        } else if viewport < 1000.0 {
            3
        } else {
            4
        }
    }
}

/// The length of the axis when time runs down a browser's window of this height: most of it, so that the page can still be taken hold of.
#[must_use]
pub fn length_down(viewport: f64) -> f64 {
    (viewport * 0.64).clamp(300.0, 900.0).round()
}
