//! The timeline as a picture: pages of A4, or one drawing as high as it needs. The same shapes as on the screen, with the texts, the legend,
//! the filters, the date and the address that paper needs to stand alone.
//!
//! **What may live here:** where everything is on a page, and how that is written as SVG. No browser: [`tree`] gives the elements, which
//! [`svg`] writes as a file and the page makes into nodes.

mod foot;
mod head;
mod legend;
pub mod measure;
pub mod paint;
mod plan;
mod plot;
mod qr;
pub mod svg;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
pub mod tree;

use self::measure::Style;
use self::paint::Paint;
use super::geometry::Geometry;
use super::ink::{Path, Reporting};
use super::lanes::LaneSet;
use super::scale::TimeWindow;
use crate::catalog::RecordIndex;
use crate::model::{DayNumber, Language};

pub use plan::pages;

/// What a picture is made of.
pub struct PictureSource<'a> {
    /// The lanes and their events.
    pub lanes: &'a LaneSet,
    /// The part of time that is shown.
    pub window: TimeWindow,
    /// The reader's language.
    pub language: Language,
    /// What is shown, in one line: how many results of which time.
    pub heading: &'a str,
    /// Every filter that applies, in words.
    pub filters: &'a [String],
    /// Today, in words.
    pub date: &'a str,
    /// The address of the view, complete.
    pub link: &'a str,
    /// What a record is called.
    pub titles: &'a dyn Fn(RecordIndex) -> String,
    /// What is known of a record's reports.
    pub reporting: &'a dyn Fn(RecordIndex) -> Reporting,
    /// The present day.
    pub today: Option<DayNumber>,
}

/// What a picture is drawn on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paper {
    /// A4 upright, inside margins of 12 mm.
    A4Portrait,
    /// A4 across, inside margins of 12 mm.
    A4Landscape,
    /// One picture of this width in CSS pixels, as high as it needs.
    Screen {
        /// With the margins; at least [`LEAST_WIDTH`], less becomes that.
        width: f64,
    },
}

/// The narrowest picture, in CSS pixels.
pub const LEAST_WIDTH: f64 = 480.0;

impl Paper {
    /// The width in CSS pixels, and the height where it is given: A4 at 96 pixels to the inch, less the margins and a pixel for rounding.
    #[must_use]
    pub fn size(self) -> (f64, Option<f64>) {
        match self {
            Self::A4Portrait => (702.0, Some(1030.0)),
            Self::A4Landscape => (1030.0, Some(702.0)),
            Self::Screen { width } => (width.max(LEAST_WIDTH), None),
        }
    }

    /// The clear space around everything: paper has its own.
    #[must_use]
    pub const fn margin(self) -> f64 {
        match self {
            Self::A4Portrait | Self::A4Landscape => 0.0,
            Self::Screen { .. } => 16.0,
        }
    }

    /// A name for it in file names and ids.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::A4Portrait => "portrait",
            Self::A4Landscape => "landscape",
            Self::Screen { .. } => "view",
        }
    }
}

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Tells it from every other picture of the document.
    pub id: String,
    /// In CSS pixels.
    pub width: f64,
    /// In CSS pixels.
    pub height: f64,
    /// The language of its words.
    pub language: Language,
    /// What it shows, in one line.
    pub title: String,
    /// The filters and the address.
    pub description: String,
    /// From the bottom to the top.
    pub groups: Vec<Group>,
}

/// Things drawn relative to one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The place, in CSS pixels from the picture's left upper corner.
    pub at: (f64, f64),
    /// How many CSS pixels one of its units is, in tenths at most.
    pub scale: f64,
    /// The width and height outside which nothing of it is seen, from its place.
    pub clip: Option<(f64, f64)>,
    /// From the bottom to the top.
    pub items: Vec<Item>,
}

/// Something that is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A shape.
    Path {
        /// How it looks.
        paint: Paint,
        /// The attribute `d`.
        data: String,
    },
    /// A line of text.
    Text {
        /// Where it is anchored.
        x: f64,
        /// Its baseline.
        y: f64,
        /// How it looks.
        style: Style,
        /// What of it is at `x`.
        anchor: Anchor,
        /// The words.
        text: String,
    },
}

/// What of a text is at its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl Group {
    /// An empty one at a place.
    #[must_use]
    pub const fn at(x: f64, y: f64) -> Self {
        Self { at: (x, y), scale: 1.0, clip: None, items: Vec::new() }
    }

    /// Draws a shape; nothing when it is empty.
    fn path(&mut self, paint: Paint, data: String) {
        if !data.is_empty() {
            self.items.push(Item::Path { paint, data });
        }
    }

    /// Draws a box.
    fn rectangle(&mut self, paint: Paint, corner: (f64, f64), size: (f64, f64)) {
        self.path(paint, drawn(&mut |path| path.rectangle(corner, size, 0.0)));
    }

    /// Writes a line from `x` on the baseline `y`.
    fn text(&mut self, (x, y): (f64, f64), style: Style, anchor: Anchor, text: String) {
        if !text.is_empty() {
            self.items.push(Item::Text { x, y, style, anchor, text });
        }
    }
}

/// The data of a path.
fn drawn(draw: &mut dyn FnMut(&mut Path)) -> String {
    let mut path = Path::new(Geometry::across(0.0));
    draw(&mut path);
    path.finish()
}

/// The name of a file that holds the picture of a window, without what tells its kind.
#[must_use]
pub fn file_name(window: TimeWindow) -> String {
    let (first, last) = window.dates();
    let years = [first.year().to_string(), last.year().to_string()];
    let years = if first.year() == last.year() { years.concat().split_off(years.first().map_or(0, String::len)) } else { years.join("-") };
    ["nien-bieu-doi-ngoai-", &years].concat()
}
