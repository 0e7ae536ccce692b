//! Where lanes and rows lie across the main axis, and how the two axes lie on the page.

use super::layout::{Mark, Rows};

/// How time runs on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Across the page; lanes lie one below the other.
    #[default]
    Across,
    /// Down the page; lanes stand side by side.
    Down,
}

/// The measures across the main axis, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Geometry {
    /// How time runs.
    pub direction: Direction,
    /// The size of a row of points; of a row of bars as well when time runs across.
    pub row: f64,
    /// The size of a row of bars.
    pub bar_row: f64,
    /// The space before and after the rows of a lane.
    pub margin: f64,
}

/// The place of a lane across the main axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LaneBox {
    /// Where it begins.
    pub begin: f64,
    /// How much it takes.
    pub size: f64,
}

impl LaneBox {
    /// Where it ends.
    #[must_use]
    pub fn end(self) -> f64 {
        self.begin + self.size
    }

    /// Its middle.
    #[must_use]
    pub fn middle(self) -> f64 {
        self.begin + self.size / 2.0
    }
}

impl Geometry {
    /// Lanes one below the other: rows of `row` pixels.
    #[must_use]
    pub const fn across(row: f64) -> Self {
        Self { direction: Direction::Across, row, bar_row: row, margin: 3.0 }
    }

    /// Lanes side by side, each `lane` pixels wide for its points, with narrow columns for its bars.
    #[must_use]
    pub const fn down(lane: f64) -> Self {
        Self { direction: Direction::Down, row: lane, bar_row: 30.0, margin: 2.0 }
    }

    /// How much a lane takes.
    #[must_use]
    pub fn lane_size(&self, rows: Rows) -> f64 {
        let sum = size(rows.points, self.row) + size(rows.bars, self.bar_row);
        sum.max(self.row) + 2.0 * self.margin
    }

    /// The lanes one after the other.
    #[must_use]
    pub fn boxes(&self, rows: &[Rows]) -> Vec<LaneBox> {
        let mut begin = 0.0;
        let place = |rows: &Rows| {
            let lane = LaneBox { begin, size: self.lane_size(*rows) };
            begin = lane.end();
            lane
        };
        rows.iter().map(place).collect()
    }

    /// Where a mark begins within its lane, and how much it takes.
    #[must_use]
    pub fn of_mark(&self, rows: Rows, mark: &Mark) -> (f64, f64) {
        let edge = |row: usize| self.margin + size(row.min(rows.points), self.row) + size(row.saturating_sub(rows.points), self.bar_row);
        let begin = edge(mark.row);
        (begin, edge(mark.row + mark.rows) - begin)
    }

    /// A point on the page, from one along the main axis and across it.
    #[must_use]
    pub const fn at(&self, main: f64, cross: f64) -> (f64, f64) {
        match self.direction {
            Direction::Across => (main, cross),
            Direction::Down => (cross, main),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
fn size(rows: usize, each: f64) -> f64 {
    rows as f64 * each
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::ui::timeline::events::Tier;
    use crate::ui::timeline::events::tests::event;
    use crate::ui::timeline::layout::{Content, Label};

    fn mark(row: usize, rows: usize) -> Mark {
        let content = Content::Event { event: event(0, 0, 1, true, 0), tier: Tier::Points, position: 0, label: Label::Hidden };
        Mark { x: 0.0, width: 24.0, row, rows, content }
    }

    #[test]
    fn lanes_follow_one_another_and_hold_their_rows() {
        let geometry = Geometry::across(28.0);
        let all = [Rows { points: 2, bars: 1 }, Rows::default(), Rows { points: 1, bars: 0 }];
        let boxes = geometry.boxes(&all);
        assert_eq!(boxes.iter().map(|lane| lane.size).collect::<Vec<_>>(), [90.0, 34.0, 34.0]);
        assert_eq!(boxes[1].begin, boxes[0].end());
        assert_eq!(geometry.of_mark(all[0], &mark(2, 1)), (3.0 + 56.0, 28.0));
        assert_eq!(geometry.of_mark(all[0], &mark(0, 2)), (3.0, 56.0));
    }

    #[test]
    fn columns_of_bars_are_narrower_than_those_of_points() {
        let geometry = Geometry::down(90.0);
        let rows = Rows { points: 1, bars: 1 };
        assert_eq!(geometry.lane_size(rows), 124.0);
        assert_eq!(geometry.of_mark(rows, &mark(1, 1)), (92.0, 30.0));
        assert_eq!(geometry.at(5.0, 7.0), (7.0, 5.0));
    }
}
