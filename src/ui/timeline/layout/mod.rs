//! Where every event is drawn: rows without overlap, labels where there is room, and counted clusters where there is none.
//!
//! A layout holds for one zoom level and for all results, so that panning only shows another part of it and nothing jumps.
//! Each band has three lanes, from top to bottom: **points** (what is narrow on screen), **ranges** (events of several known
//! days) and **spans** (dates known only to the month or year, drawn as all they may mean). Where the points of a place need
//! more rows than there are, the calendar's period of that place becomes one cluster over all rows; where bars do, those that
//! overlap one another become one.

mod bars;
mod lane;
mod placer;
mod points;

pub use lane::Lane;

use std::sync::Arc;

use super::calendar::Step;
use super::events::{BandEvents, Event, Track};
use crate::catalog::RecordIndex;
use crate::catalog::ordering::ordered_positions;
use crate::model::DayNumber;

/// The measures of what is drawn, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// The narrowest mark: also the smallest target for a finger or pointer.
    pub body: f64,
    /// A mark wider than this is a bar and leaves the lane of points; at least `body`.
    pub bar: f64,
    /// The distance between two marks; less than the two pixels between the bars of neighbouring periods.
    pub gap: f64,
    /// The narrowest label worth showing.
    pub shortest_label: f64,
    /// The widest label.
    pub longest_label: f64,
    /// The average width of a character.
    pub character: f64,
    /// A bar at least this wide carries its label inside.
    pub roomy: f64,
}

impl Default for Measures {
    fn default() -> Self {
        Self { body: 24.0, bar: 28.0, gap: 1.5, shortest_label: 56.0, longest_label: 260.0, character: 6.9, roomy: 96.0 }
    }
}

impl Measures {
    /// The narrowest period that may become a cluster.
    fn narrowest_cell(&self) -> f64 {
        self.body + 4.0 * self.gap
    }

    fn label(&self, event: &Event) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "titles are short")]
        let characters = event.label as f64;
        // The text and the space around it.
        (characters * self.character + 12.0).min(self.longest_label)
    }
}

/// The most rows of each lane of a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rows {
    /// For points.
    pub points: usize,
    /// For ranges, and again for spans.
    pub bars: usize,
}

/// What a mark stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// One event: its position in the band's events.
    Event {
        /// The position.
        position: usize,
        /// The record.
        index: RecordIndex,
        /// The label's place.
        label: Label,
    },
    /// Several events that have no room.
    Cluster(Cluster),
}

/// Where a mark's label is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Label {
    /// There is no room for it.
    Hidden,
    /// After the body, this wide.
    After(f64),
    /// Inside the body.
    Inside,
}

/// Several events drawn as one counted mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Their positions in the band's events, in the order of time.
    pub members: Arc<[usize]>,
    /// The first day it stands for.
    pub first: DayNumber,
    /// The day after the last it stands for.
    pub end: DayNumber,
    /// Which lane it is in.
    pub lane: Lane,
}

/// One drawn box.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Its left edge, in pixels from the layout's origin.
    pub x: f64,
    /// The width without a label after it.
    pub width: f64,
    /// Its first row in the band.
    pub row: usize,
    /// How many rows it covers.
    pub rows: usize,
    /// What it stands for.
    pub content: Content,
}

impl Mark {
    /// The right edge of everything drawn, the label included.
    #[must_use]
    pub fn right(&self) -> f64 {
        let label = match self.content {
            Content::Event { label: Label::After(width), .. } => width,
            _ => 0.0,
        };
        self.x + self.width + label
    }

    /// The same with its label ended at `right`, or hidden where that leaves less than `shortest` of it.
    #[must_use]
    pub fn within(&self, right: f64, shortest: f64) -> Self {
        let mut mark = self.clone();
        let room = right - (self.x + self.width);
        if let Content::Event { label, .. } = &mut mark.content
            && let Label::After(width) = label
            && *width > room
        {
            *label = if room >= shortest { Label::After(room) } else { Label::Hidden };
        }
        mark
    }

    /// Its middle, without the label.
    #[must_use]
    pub fn middle(&self) -> f64 {
        self.x + self.width / 2.0
    }

    /// Whether it stands for the event at `position`.
    #[must_use]
    pub fn holds(&self, position: usize) -> bool {
        match &self.content {
            Content::Event { position: own, .. } => *own == position,
            Content::Cluster(cluster) => cluster.members.binary_search(&position).is_ok(),
        }
    }
}

/// The marks of one band.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BandLayout {
    /// By their left edge, then by row.
    pub marks: Vec<Mark>,
    /// How many rows are in use.
    pub rows: usize,
    /// The members of the largest cluster of points; 0 without any.
    pub fullest: usize,
    widest: f64,
}

impl BandLayout {
    /// The marks whose bodies touch the pixels from `left` to `right`, by their left edge. Labels alone do not count: an event
    /// outside the window is not shown in it.
    pub fn visible(&self, left: f64, right: f64) -> impl Iterator<Item = &Mark> {
        let from = self.marks.partition_point(|mark| mark.x < left - self.widest);
        let marks = self.marks.get(from..).unwrap_or_default();
        marks.iter().take_while(move |mark| mark.x < right).filter(move |mark| mark.x + mark.width > left)
    }
}

/// All bands at one zoom level.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// National, regional, provincial.
    pub bands: [BandLayout; 3],
    /// The day at pixel 0.
    pub origin: DayNumber,
    /// The zoom level.
    pub pixels_per_day: f64,
}

impl Layout {
    /// Lays out all events of `track`, with `rows` for each band.
    #[must_use]
    pub fn new(track: &Track, origin: DayNumber, pixels_per_day: f64, rows: [Rows; 3], measures: &Measures) -> Self {
        let mut layout = Self { bands: Default::default(), origin, pixels_per_day };
        for ((band, events), rows) in layout.bands.iter_mut().zip(&track.bands).zip(rows) {
            *band = lay_out_band(events, Pixels { origin, per_day: pixels_per_day }, rows, measures);
        }
        layout
    }

    /// The pixel of a moment.
    #[must_use]
    pub fn x(&self, day: f64) -> f64 {
        Pixels { origin: self.origin, per_day: self.pixels_per_day }.x(day)
    }
}

/// Days to pixels.
#[derive(Clone, Copy, Debug)]
struct Pixels {
    origin: DayNumber,
    per_day: f64,
}

impl Pixels {
    fn x(self, day: f64) -> f64 {
        (day - f64::from(self.origin)) * self.per_day
    }
}

/// An event with its place on the axis, before it has a row.
#[derive(Clone, Copy, Debug)]
struct Body {
    position: usize,
    event: Event,
    x: f64,
    width: f64,
    /// The label it would like to have.
    label: f64,
}

impl Body {
    fn new(position: usize, event: Event, pixels: Pixels, measures: &Measures) -> Self {
        let (left, right) = (pixels.x(f64::from(event.first)), pixels.x(f64::from(event.end)));
        // One pixel on each side, so that the bars of neighbouring months and years do not run together.
        let width = (right - left - 2.0).max(measures.body);
        // A single day stays a point, however wide days become.
        let width = if event.exact && event.end - event.first <= 1 { measures.body } else { width };
        Self { position, event, x: f64::midpoint(left, right) - width / 2.0, width, label: measures.label(&event) }
    }

    fn right(&self) -> f64 {
        self.x + self.width
    }

    fn lane(&self, measures: &Measures) -> Lane {
        match (self.width > measures.bar, self.event.exact) {
            (false, _) => Lane::Points,
            (true, true) => Lane::Ranges,
            (true, false) => Lane::Spans,
        }
    }
}

/// The positions of `bodies` in the band's events, in the order of time.
fn members<'a>(bodies: &[&'a Body]) -> Arc<[usize]> {
    let position = |number: usize| bodies.get(number).map(|body: &&'a Body| body.position);
    let order = ordered_positions(bodies.len(), &|left, right| position(left).cmp(&position(right)));
    order.into_iter().filter_map(position).collect()
}

fn lay_out_band(events: &BandEvents, pixels: Pixels, rows: Rows, measures: &Measures) -> BandLayout {
    let bodies: Vec<_> = events.events.iter().enumerate().map(|(position, event)| Body::new(position, *event, pixels, measures)).collect();
    let x = |number: usize| bodies.get(number).map_or(0.0, |body| body.x);
    let order = ordered_positions(bodies.len(), &|left, right| x(left).total_cmp(&x(right)));
    let of_lane = |lane: Lane| -> Vec<Body> {
        let bodies = order.iter().filter_map(|&number| bodies.get(number));
        bodies.filter(|body| body.lane(measures) == lane).copied().collect()
    };
    let step = Step::ALL.into_iter().find(|step| step.shortest() * pixels.per_day >= measures.narrowest_cell());
    let mut marks = points::place(&of_lane(Lane::Points), rows.points, step.unwrap_or(Step::Years(100)), pixels, measures);
    for lane in [Lane::Ranges, Lane::Spans] {
        let used = rows_used(&marks);
        let bars = bars::place(&of_lane(lane), rows.bars, lane, measures);
        marks.extend(bars.into_iter().map(|mark| Mark { row: mark.row + used, ..mark }));
    }
    let place = |number: usize| marks.get(number).map_or((0.0, 0), |mark| (mark.x, mark.row));
    let order = ordered_positions(marks.len(), &|left, right| {
        let ((left, row), (right, other_row)) = (place(left), place(right));
        left.total_cmp(&right).then(row.cmp(&other_row))
    });
    let marks: Vec<Mark> = order.into_iter().filter_map(|number| marks.get(number).cloned()).collect();
    let widest = marks.iter().map(|mark| mark.width).fold(0.0, f64::max);
    let size = |mark: &Mark| match &mark.content {
        Content::Cluster(cluster) if cluster.lane == Lane::Points => cluster.members.len(),
        _ => 0,
    };
    BandLayout { rows: rows_used(&marks), fullest: marks.iter().map(size).max().unwrap_or(0), marks, widest }
}

fn rows_used(marks: &[Mark]) -> usize {
    marks.iter().map(|mark| mark.row + mark.rows).max().unwrap_or(0)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
