//! The tier of single days, and its clusters: periods of the calendar that hold more than the rows can show.

use super::{Cluster, Content, Label, Mark, Measures, Members, Pixels, labels, marks};
use crate::model::DayNumber;
use crate::ui::timeline::calendar::{Period, Step};
use crate::ui::timeline::events::{Event, Tier};

/// The single days of a lane, in the order of time. The one at position *k* is in row *k* modulo `rows`.
pub(super) struct PointTier<'a> {
    pub events: &'a [Event],
    pub rows: usize,
    pub pixels: Pixels,
    pub step: Step,
    pub measures: &'a Measures,
}

impl PointTier<'_> {
    /// The marks whose bodies touch the pixels from `left` to `right`.
    pub(super) fn marks(&self, left: f64, right: f64) -> Vec<Mark> {
        if self.events.is_empty() || self.rows == 0 {
            return Vec::new();
        }
        // What stands behind the window may end a label in it.
        let reach = right + self.measures.longest_label;
        let mut marks = Vec::new();
        for period in self.step.periods(self.pixels.day(left - self.measures.body), self.pixels.day(reach)) {
            self.fill(period, &mut marks);
        }
        marks::sort(&mut marks);
        labels::give(&mut marks, self.rows, self.measures);
        marks.retain(|mark| mark.x < right && mark.end() > left);
        marks
    }

    fn fill(&self, period: Period, marks: &mut Vec<Mark>) {
        let (begin, end) = (self.position(period.first), self.position(period.end));
        if begin == end {
            return;
        }
        if self.is_dense(period, begin, end) {
            marks.push(self.cluster(period, begin, end));
            return;
        }
        for position in begin..end {
            let Some((x, event)) = self.x(position).zip(self.events.get(position)) else { continue };
            let content = Content::Event { event: *event, tier: Tier::Points, position, label: Label::Hidden };
            marks.push(Mark { x, width: self.measures.body, row: position % self.rows, rows: 1, content });
        }
    }

    /// The first event on `day` or later.
    fn position(&self, day: DayNumber) -> usize {
        self.events.partition_point(|event| event.first < day)
    }

    /// Where the event at `position` begins: its middle is on its day.
    fn x(&self, position: usize) -> Option<f64> {
        let event = self.events.get(position)?;
        Some(self.pixels.x(f64::from(event.first) + 0.5) - self.measures.body / 2.0)
    }

    /// Whether any event of the period overlaps an earlier one in its row.
    fn is_dense(&self, period: Period, begin: usize, end: usize) -> bool {
        let room = self.pixels.x(f64::from(period.end)) - self.pixels.x(f64::from(period.first));
        let each = self.measures.body + self.measures.gap;
        // More than could stand side by side, whatever their days: no need to look at them. The rest is as many as the screen has room for.
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52 events")]
        if (end - begin) as f64 > (room / each + 1.0).ceil() * self.rows as f64 {
            return true;
        }
        // Of two that overlap across the border of their periods the later one gives way.
        (begin.saturating_sub(self.rows)..end.saturating_sub(self.rows)).any(|position| self.overlaps_next(position))
    }

    /// Whether the event at `position` overlaps the next one in its row.
    fn overlaps_next(&self, position: usize) -> bool {
        let next = self.x(position).zip(self.x(position + self.rows));
        next.is_some_and(|(x, next)| next - x < self.measures.body + self.measures.gap)
    }

    /// Over its whole period, less what its neighbours' marks reach into it.
    fn cluster(&self, period: Period, begin: usize, end: usize) -> Mark {
        let gap = self.measures.gap;
        let mut left = self.pixels.x(f64::from(period.first)) + gap / 2.0;
        let mut right = self.pixels.x(f64::from(period.end)) - gap / 2.0;
        if let Some(before) = begin.checked_sub(1)
            && self.stands_alone(before)
            && let Some(x) = self.x(before)
        {
            left = left.max(x + self.measures.body + gap);
        }
        if self.stands_alone(end)
            && let Some(x) = self.x(end)
        {
            right = right.min(x - gap);
        }
        let cluster = Cluster { members: Members::Points(begin..end), first: period.first, end: period.end };
        Mark { x: left, width: right - left, row: 0, rows: self.rows, content: Content::Cluster(cluster) }
    }

    /// Whether the event at `position` is drawn by itself.
    fn stands_alone(&self, position: usize) -> bool {
        let Some(event) = self.events.get(position) else { return false };
        let period = Period { first: self.step.floor(event.first), end: self.step.next(event.first) };
        !self.is_dense(period, self.position(period.first), self.position(period.end))
    }
}
