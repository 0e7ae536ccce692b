//! Where every event is drawn: rows without overlap, labels where there is room, and counted clusters where there is none.
//!
//! Time runs along the **main axis** (across the page, or down it on a phone), lanes lie side by side on the **cross axis**. A lane has two
//! tiers: **points** (single known days) and below them **bars** (several days, and dates known only to the month or year, drawn as all they
//! may mean). A lane's rows do not depend on the zoom level, so that nothing below it jumps.
//!
//! A layout holds for one zoom level. Where an event goes depends on its neighbours in time and not on the window, so panning only shows
//! another part; only what is asked for is laid out, so that it costs what is in sight and not what is in the archive.
//!
//! * Points take the rows of their tier in turn. As all are equally long, two in one row overlap only where no distribution would fit; then
//!   the calendar's period of the later one becomes a cluster over all rows.
//! * Bars that are chained together by overlaps are put into the rows where they fit; otherwise all of the chain become clusters, one for each
//!   period as long as the longest of them.
//!
//! So what stands alone at one zoom level stands alone at every closer one.

mod bars;
mod labels;
mod marks;
mod points;

pub use marks::{Cluster, Content, Label, Mark, Members};

use std::sync::{Arc, OnceLock};

use super::calendar::Step;
use super::events::{Event, Place, Tier, Track};
use crate::model::DayNumber;

/// The measures of what is drawn, in CSS pixels along the main axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// The length of a point and the shortest bar: also the smallest target for a finger or pointer.
    pub body: f64,
    /// The distance between two marks; less than the two pixels between the bars of neighbouring periods.
    pub gap: f64,
    /// The shortest period that may become a cluster.
    pub cell: f64,
    /// The shortest label worth showing.
    pub shortest_label: f64,
    /// The longest label.
    pub longest_label: f64,
    /// The average length of a character.
    pub character: f64,
    /// A bar at least this long carries its label inside.
    pub roomy: f64,
    /// Labels lie beside their marks, across the main axis, and take no room along it.
    pub beside: bool,
}

impl Default for Measures {
    fn default() -> Self {
        Self { body: 24.0, gap: 1.5, cell: 40.0, shortest_label: 56.0, longest_label: 260.0, character: 6.9, roomy: 96.0, beside: false }
    }
}

impl Measures {
    fn label(&self, event: &Event) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "titles are short")]
        let characters = event.label as f64;
        // The text and the space around it.
        (characters * self.character + 12.0).min(self.longest_label)
    }
}

/// The rows of a lane.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// For points; at least one where there are any.
    pub points: usize,
    /// For bars, below them.
    pub bars: usize,
}

impl Rows {
    /// All rows; a lane without events has room for one as well.
    #[must_use]
    pub fn all(self) -> usize {
        (self.points + self.bars).max(1)
    }
}

/// Days to pixels along the main axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pixels {
    origin: DayNumber,
    per_day: f64,
}

impl Pixels {
    /// The pixel of a moment.
    fn x(self, day: f64) -> f64 {
        (day - f64::from(self.origin)) * self.per_day
    }

    /// The moment at a pixel.
    fn day(self, x: f64) -> f64 {
        x / self.per_day + f64::from(self.origin)
    }
}

/// All lanes at one zoom level.
#[derive(Clone, Debug)]
pub struct Layout {
    track: Arc<Track>,
    rows: Arc<[Rows]>,
    pixels: Pixels,
    measures: Measures,
    /// By which dense places are counted.
    step: Step,
    /// The bars of each lane, once they are asked for.
    bars: Arc<[OnceLock<Vec<Mark>>]>,
}

impl PartialEq for Layout {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.track, &other.track) && (&self.rows, self.pixels, self.measures) == (&other.rows, other.pixels, other.measures)
    }
}

impl Layout {
    /// The layout of `track` with `rows` for each of its lanes. `origin` is the day at pixel 0.
    #[must_use]
    pub fn new(track: Arc<Track>, rows: Arc<[Rows]>, origin: DayNumber, pixels_per_day: f64, measures: Measures) -> Self {
        let step = Step::NESTED.into_iter().find(|step| step.shortest() * pixels_per_day >= measures.cell);
        let bars = track.lanes.iter().map(|_| OnceLock::new()).collect();
        let pixels = Pixels { origin, per_day: pixels_per_day };
        Self { track, rows, pixels, measures, step: step.unwrap_or(Step::Years(100)), bars }
    }

    /// The pixel of a moment.
    #[must_use]
    pub fn x(&self, day: f64) -> f64 {
        self.pixels.x(day)
    }

    /// The rows of a lane.
    #[must_use]
    pub fn rows(&self, lane: usize) -> Rows {
        self.rows.get(lane).copied().unwrap_or_default()
    }

    /// The marks of a lane whose bodies touch the pixels from `left` to `right`, by their left edges. Labels alone do not count: an event
    /// outside the window is not shown in it.
    #[must_use]
    pub fn marks(&self, lane: usize, left: f64, right: f64) -> Vec<Mark> {
        let mut marks = self.points(lane, left, right);
        let bars = self.bars(lane);
        marks.extend(bars.iter().filter(|mark| mark.x < right && mark.end() > left).cloned());
        marks::sort(&mut marks);
        marks
    }

    /// The mark that shows or counts the event at a place.
    #[must_use]
    pub fn mark_of(&self, place: Place) -> Option<Mark> {
        let event = self.track.event(place)?;
        let middle = self.x(f64::midpoint(event.first.into(), event.end.into()));
        let marks = match place.tier {
            Tier::Points => self.points(place.lane, middle - self.measures.body, middle + self.measures.body),
            Tier::Bars => self.bars(place.lane).to_vec(),
        };
        marks.into_iter().find(|mark| mark.holds(place.tier, place.position))
    }

    /// The mark after `mark` in its lane, or the one before.
    #[must_use]
    pub fn neighbour(&self, lane: usize, mark: &Mark, later: bool) -> Option<Mark> {
        let is_beyond = |other: &Mark| if later { other.place() > mark.place() } else { other.place() < mark.place() };
        let nearest = |marks: &mut dyn Iterator<Item = Mark>| {
            let order = |one: &Mark, other: &Mark| marks::compare(one, other);
            if later { marks.min_by(order) } else { marks.max_by(order) }
        };
        let point = nearest(&mut self.points_around(lane, mark, later).into_iter().filter(is_beyond));
        let bar = nearest(&mut self.bars(lane).iter().filter(|other| is_beyond(other)).cloned());
        nearest(&mut [point, bar].into_iter().flatten())
    }

    /// The first mark of a lane, or the last.
    #[must_use]
    pub fn end(&self, lane: usize, last: bool) -> Option<Mark> {
        let points = &self.track.lanes.get(lane)?.points;
        let event = if last { points.last() } else { points.first() };
        let middle = event.map(|event| self.x(f64::from(event.first) + 0.5));
        // Several may stand on one day, in any of the rows.
        let points = middle.map(|middle| self.points(lane, middle - self.measures.body, middle + self.measures.body)).unwrap_or_default();
        let bar = if last { self.bars(lane).last() } else { self.bars(lane).first() };
        let marks = points.into_iter().chain(bar.cloned());
        if last { marks.max_by(marks::compare) } else { marks.min_by(marks::compare) }
    }

    /// The points near `mark`, and around the next event beyond it, however far away that is.
    fn points_around(&self, lane: usize, mark: &Mark, later: bool) -> Vec<Mark> {
        let Some(events) = self.track.lanes.get(lane) else { return Vec::new() };
        let cell = self.step.longest() as f64 * self.pixels.per_day;
        let mut marks = self.points(lane, mark.x - 2.0 * cell, mark.end() + 2.0 * cell);
        let (left, right) = (self.pixels.day(mark.x - cell), self.pixels.day(mark.end() + cell));
        let beyond = if later {
            events.points.get(events.points.partition_point(|event| f64::from(event.first) < right))
        } else {
            let before = events.points.partition_point(|event| f64::from(event.end) < left);
            before.checked_sub(1).and_then(|position| events.points.get(position))
        };
        if let Some(event) = beyond {
            let x = self.x(event.first.into());
            marks.extend(self.points(lane, x - cell, x + 2.0 * cell));
        }
        marks
    }

    fn points(&self, lane: usize, left: f64, right: f64) -> Vec<Mark> {
        let Some(events) = self.track.lanes.get(lane) else { return Vec::new() };
        let tier = points::PointTier {
            events: &events.points,
            rows: self.rows(lane).points,
            pixels: self.pixels,
            step: self.step,
            measures: &self.measures,
        };
        tier.marks(left, right)
    }

    fn bars(&self, lane: usize) -> &[Mark] {
        let (Some(events), Some(bars)) = (self.track.lanes.get(lane), self.bars.get(lane)) else { return &[] };
        bars.get_or_init(|| bars::place(&events.bars, self.rows(lane), self.pixels, &self.measures))
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
