//! What is drawn as shapes: for each way of drawing one path, the same on the screen, on paper and in an exported picture.
//!
//! Shapes carry the type, kind and certainty of an event, so that colour never says anything alone. Texts are not here: on the screen they are
//! those of the buttons that lie over the shapes.

mod glyphs;
mod lanes;
mod marks;
mod path;

pub use glyphs::{badge, glyph, sign};
pub use marks::{INDENT, shape_of};
pub use path::{Path, push_number};

use super::geometry::{Geometry, LaneBox};
use super::lanes::LaneSet;
use super::layout::{Layout, Mark};
use crate::catalog::RecordIndex;
use crate::model::{DayNumber, Level};

/// What colours a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hue {
    /// The colour of a level.
    Level(Level),
    /// Events of several levels.
    Mixed,
}

impl Hue {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Level(Level::National), Self::Level(Level::Regional), Self::Level(Level::Provincial), Self::Mixed];

    /// Its CSS class.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Level(level) => level.slug(),
            Self::Mixed => "mixed",
        }
    }
}

/// A way of drawing. The order is that of painting: later ones lie on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// The time of which nothing has been collected.
    Uncollected,
    /// The time when a unit did not exist under its name.
    Absent,
    /// The fine lines of the calendar.
    Grid,
    /// The lines of the larger divisions.
    GridStrong,
    /// The time when a unit existed, and where it went.
    Life,
    /// From one number of a series to the next.
    Series,
    /// From one number of a series to a later one, when those between are missing.
    SeriesGap,
    /// The box of a cluster.
    Cluster(Hue),
    /// How full it is.
    ClusterFill(Hue),
    /// Several known days.
    Range(Hue),
    /// All days that a month or year may mean.
    Span(Hue),
    /// From the record that is open to those that are related to it.
    Relation,
    /// An event whose date a report states.
    Stated(Hue),
    /// A plan whose date a report states.
    Plan(Hue),
    /// An event whose date is inferred.
    Inferred(Hue),
    /// An event that was only announced.
    Announced(Hue),
    /// Several reports.
    Reports,
    /// Reports that contradict one another.
    Contradiction,
}

impl Layer {
    /// Every layer, from the bottom to the top.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let ground = [Self::Uncollected, Self::Absent, Self::Grid, Self::GridStrong, Self::Life, Self::Series, Self::SeriesGap];
        let each = |of: &[fn(Hue) -> Self]| -> Vec<Self> { of.iter().flat_map(|layer| Hue::ALL.map(layer)).collect() };
        let mut all = ground.to_vec();
        all.extend(each(&[Self::Cluster, Self::ClusterFill, Self::Range, Self::Span]));
        all.push(Self::Relation);
        all.extend(each(&[Self::Stated, Self::Plan, Self::Inferred, Self::Announced]));
        all.extend([Self::Reports, Self::Contradiction]);
        all
    }

    /// Its CSS classes: `ink`, what it is and, if it has any, its hue.
    #[must_use]
    pub fn class(self) -> String {
        let (name, hue) = match self {
            Self::Uncollected => ("uncollected", None),
            Self::Absent => ("absent", None),
            Self::Grid => ("grid", None),
            Self::GridStrong => ("grid-strong", None),
            Self::Life => ("life", None),
            Self::Series => ("series", None),
            Self::SeriesGap => ("series-gap", None),
            Self::Cluster(hue) => ("cluster", Some(hue)),
            Self::ClusterFill(hue) => ("cluster-fill", Some(hue)),
            Self::Range(hue) => ("range", Some(hue)),
            Self::Span(hue) => ("span", Some(hue)),
            Self::Relation => ("relation", None),
            Self::Stated(hue) => ("stated", Some(hue)),
            Self::Plan(hue) => ("plan", Some(hue)),
            Self::Inferred(hue) => ("inferred", Some(hue)),
            Self::Announced(hue) => ("announced", Some(hue)),
            Self::Reports => ("reports", None),
            Self::Contradiction => ("contradiction", None),
        };
        match hue {
            Some(hue) => ["ink ink-", name, " hue-", hue.slug()].concat(),
            None => ["ink ink-", name].concat(),
        }
    }
}

/// What the reports of an event are like, as far as it is known here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reporting {
    /// More than one report.
    pub several: bool,
    /// They contradict one another.
    pub contradict: bool,
}

/// The marks of a lane that are drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneMarks {
    /// The lane.
    pub lane: usize,
    /// Its marks, in the order of time.
    pub marks: Vec<Mark>,
    /// How far each of them is from its place across the main axis, on its way there; nothing when all are in their places.
    pub away: Vec<f64>,
}

impl LaneMarks {
    /// The marks, and how far each is from its place across the main axis.
    pub fn placed(&self) -> impl Iterator<Item = (&Mark, f64)> {
        self.marks.iter().zip(self.away.iter().copied().chain(std::iter::repeat(0.0)))
    }
}

/// What is to be drawn.
pub struct Scene<'a> {
    /// The lanes.
    pub lanes: &'a LaneSet,
    /// Where their events are along the main axis.
    pub layout: &'a Layout,
    /// Where the lanes are across it.
    pub boxes: &'a [LaneBox],
    /// How both lie on the page.
    pub geometry: Geometry,
    /// The marks in sight.
    pub marks: &'a [LaneMarks],
    /// The part across the main axis that is drawn: lanes outside have nothing.
    pub sight: (f64, f64),
    /// The part of the main axis that is drawn, in pixels of the layout. Coordinates are relative to `origin`.
    pub visible: (f64, f64),
    /// The part of which the ground behind the marks is drawn: at least what is visible. It may reach further, so that it stays the same
    /// while the window moves a little.
    pub ground: (f64, f64),
    /// The pixel of the layout that becomes 0.
    pub origin: f64,
    /// The lines of the calendar: the day, and whether it begins a larger division.
    pub grid: &'a [(DayNumber, bool)],
    /// Pairs of related marks, each with its lane.
    pub relations: &'a [[(usize, Mark); 2]],
    /// What is known of a record's reports.
    pub reporting: &'a dyn Fn(RecordIndex) -> Reporting,
}

/// The paths of a scene, each with its layer, in the order of painting. Those without anything are there as well.
#[must_use]
pub fn draw(scene: &Scene<'_>) -> Vec<(Layer, String)> {
    let mut ink = Ink { layers: Layer::all().into_iter().map(|layer| (layer, Path::new(scene.geometry))).collect() };
    lanes::draw(scene, &mut ink);
    marks::draw(scene, &mut ink);
    ink.layers.into_iter().map(|(layer, path)| (layer, path.finish())).collect()
}

/// One path for each layer.
struct Ink {
    layers: Vec<(Layer, Path)>,
}

impl Ink {
    /// Draws on a layer.
    fn on(&mut self, layer: Layer, draw: impl FnOnce(&mut Path)) {
        if let Some((_, path)) = self.layers.iter_mut().find(|(own, _)| *own == layer) {
            draw(path);
        }
    }
}

impl Scene<'_> {
    /// Where a moment is drawn.
    fn x(&self, day: DayNumber) -> f64 {
        self.layout.x(day.into()) - self.origin
    }

    /// The middle of a mark: of what is in sight of it, when it is longer.
    #[must_use]
    pub fn middle(&self, mark: &Mark) -> f64 {
        let (left, right) = self.visible;
        let (begin, end) = (mark.x.max(left.min(mark.end())), mark.end().min(right.max(mark.x)));
        f64::midpoint(begin, end) - self.origin
    }

    /// Where a mark begins across the main axis, and how much it takes.
    #[must_use]
    pub fn across(&self, lane: usize, mark: &Mark) -> (f64, f64) {
        let (begin, size) = self.geometry.of_mark(self.layout.rows(lane), mark);
        (begin + self.boxes.get(lane).map_or(0.0, |lane| lane.begin), size)
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
