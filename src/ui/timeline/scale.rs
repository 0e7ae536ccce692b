//! The part of time that is shown, and its place in pixels.

use time::{Date, Month};

use crate::model::{DayNumber, Held, date_of, day_number};

/// The part of time that is shown, in days since 1970-01-01: `start` inclusive, `end` exclusive, with fractions of a day while
/// the reader zooms. Never shorter than [`Self::SHORTEST`].
///
/// It keeps its length rather than its end, so that panning does not change the zoom level by a rounding.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeWindow {
    start: f64,
    length: f64,
}

impl TimeWindow {
    /// The shortest window, in days.
    pub const SHORTEST: f64 = 1.0;

    /// From the first to the last day, both inclusive and in either order.
    #[must_use]
    pub fn of_days(first: DayNumber, last: DayNumber) -> Self {
        let (first, last) = (first.min(last), first.max(last));
        Self::spanning(f64::from(first), f64::from(last) + 1.0)
    }

    /// From the first to the last date, as in a link.
    #[must_use]
    pub fn of_dates((first, last): (Date, Date)) -> Self {
        Self::of_days(day_number(first), day_number(last))
    }

    /// The whole years that contain both days.
    #[must_use]
    pub fn of_whole_years(first: DayNumber, last: DayNumber) -> Self {
        let edge = |day: DayNumber, month, day_of_month| {
            let year = date_of(day).year();
            Date::from_calendar_date(year, month, day_of_month).map_or(day, day_number)
        };
        Self::of_days(edge(first.min(last), Month::January, 1), edge(first.max(last), Month::December, 31))
    }

    /// From one moment to another, in either order.
    #[must_use]
    pub fn between(one: f64, other: f64) -> Self {
        Self::spanning(one.min(other), one.max(other))
    }

    fn spanning(start: f64, end: f64) -> Self {
        let missing = (Self::SHORTEST - (end - start)).max(0.0) / 2.0;
        Self { start: start - missing, length: end - start + 2.0 * missing }
    }

    /// Its first moment, in days.
    #[must_use]
    pub const fn start(self) -> f64 {
        self.start
    }

    /// The first moment after it, in days.
    #[must_use]
    pub fn end(self) -> f64 {
        self.start + self.length
    }

    /// Its length in days.
    #[must_use]
    pub const fn length(self) -> f64 {
        self.length
    }

    /// Its middle.
    #[must_use]
    pub fn middle(self) -> f64 {
        self.start + self.length / 2.0
    }

    /// The days nearest to its edges, both inclusive, as a link writes them.
    #[must_use]
    pub fn dates(self) -> (Date, Date) {
        (date_of(whole(self.start.round())), date_of(whole(self.end().round()) - 1))
    }

    /// The smallest window that contains both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let start = self.start.min(other.start);
        Self { start, length: self.end().max(other.end()) - start }
    }

    /// Whether any of the days from `first` to before `end` is in it.
    #[must_use]
    pub fn touches(self, first: DayNumber, end: DayNumber) -> bool {
        f64::from(first) < self.end() && f64::from(end) > self.start
    }

    /// Longer (`factor` > 1) or shorter, with the moment `around` staying where it is as far as `limits` allow.
    #[must_use]
    pub fn zoomed(self, factor: f64, around: f64, limits: Self) -> Self {
        let limits = limits.union(self);
        let length = (self.length() * factor).clamp(Self::SHORTEST, limits.length().max(Self::SHORTEST));
        let before = (around - self.start) / self.length() * length;
        Self { start: around - before, length }.moved_into(limits)
    }

    /// Moved by `days`, later when positive, as far as `limits` allow; a window beyond them already moves freely within itself.
    #[must_use]
    pub fn panned(self, days: f64, limits: Self) -> Self {
        Self { start: self.start + days, ..self }.moved_into(limits.union(self))
    }

    /// The same length with its middle at `day`, as far as `limits` allow.
    #[must_use]
    pub fn centred(self, day: f64, limits: Self) -> Self {
        self.panned(day - self.middle(), limits)
    }

    /// Moved as little as possible so that the days from `first` to before `end` are in it; their middle when they are longer.
    #[must_use]
    pub fn revealing(self, first: DayNumber, end: DayNumber) -> Self {
        let (first, end) = (f64::from(first), f64::from(end));
        let margin = self.length() * 0.08;
        let by = if end - first + 2.0 * margin > self.length() {
            if first < self.end() && end > self.start { 0.0 } else { f64::midpoint(first, end) - self.middle() }
        } else {
            (first - margin - self.start).min(0.0) + (end + margin - self.end()).max(0.0)
        };
        Self { start: self.start + by, ..self }
    }

    /// Moved into `limits`, as far as its length allows.
    #[must_use]
    pub fn moved_into(self, limits: Self) -> Self {
        let by = (limits.start - self.start).max(0.0) + (limits.end() - self.end()).min(0.0);
        // A window longer than the limits would be pushed both ways; it is centred on them.
        let by = if self.length() > limits.length() { limits.middle() - self.middle() } else { by };
        Self { start: self.start + by, ..self }
    }
}

/// The link's window, moved as little as needed so that a record that is being opened is in it; `None`, all results, stays.
#[must_use]
pub fn window_with(window: Option<(Date, Date)>, held: &Held) -> Option<(Date, Date)> {
    let (first, end) = (held.first_day(), held.last_day().saturating_add(1));
    let shown = window.map(TimeWindow::of_dates);
    let moved = shown.filter(|shown| !shown.touches(first, end)).map(|shown| shown.revealing(first, end).dates());
    moved.or(window)
}

/// Days as a whole number; the callers' values are far inside `i32`.
#[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and calendar days are within ±3,652,059")]
pub(super) fn whole(days: f64) -> DayNumber {
    days as DayNumber
}

/// A window on a plot of some width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// What is shown.
    pub window: TimeWindow,
    /// The plot's width, in CSS pixels; at least 1.
    pub width: f64,
}

impl Scale {
    /// The scale of `window` on a plot of `width` CSS pixels.
    #[must_use]
    pub fn new(window: TimeWindow, width: f64) -> Self {
        Self { window, width: width.max(1.0) }
    }

    /// How many pixels a day takes.
    #[must_use]
    pub fn pixels_per_day(self) -> f64 {
        self.width / self.window.length()
    }

    /// The pixel of a moment, from the plot's left edge.
    #[must_use]
    pub fn x(self, day: f64) -> f64 {
        (day - self.window.start()) * self.pixels_per_day()
    }

    /// The moment at a pixel.
    #[must_use]
    pub fn day_at(self, x: f64) -> f64 {
        self.window.start() + x / self.pixels_per_day()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn windows() -> impl Strategy<Value = TimeWindow> {
        (-100_000..100_000_i32, 0..40_000_i32).prop_map(|(first, days)| TimeWindow::of_days(first, first + days))
    }

    fn close(left: f64, right: f64) -> bool {
        (left - right).abs() < 1e-6
    }

    #[test]
    fn a_link_of_a_month_shows_that_month() {
        let date = |text: &str| text.parse::<crate::model::PartialDate>().unwrap().first_day();
        let window = TimeWindow::of_dates((date("2015-01-01"), date("2015-01-31")));
        assert_eq!(window.dates(), (date("2015-01-01"), date("2015-01-31")));
        let years = TimeWindow::of_whole_years(day_number(date("2015-01-27")), day_number(date("2016-02-29")));
        assert_eq!(years.dates(), (date("2015-01-01"), date("2016-12-31")));
    }

    #[test]
    fn a_single_day_is_a_window() {
        let window = TimeWindow::of_days(100, 100);
        assert!(close(window.length(), 1.0) && window.touches(100, 101) && !window.touches(101, 102));
    }

    #[test]
    fn opening_a_record_moves_a_window_only_when_it_lies_outside() {
        let date = |text: &str| text.parse::<crate::model::PartialDate>().unwrap();
        let held = |text: &str| Held { start: date(text), end: date(text), certainty: crate::model::Certainty::Stated };
        let window = Some((date("2015").first_day(), date("2015").last_day()));
        assert_eq!(window_with(window, &held("2015-12-31")), window);
        assert_eq!(window_with(None, &held("2020-01-01")), None);
        let (first, last) = window_with(window, &held("2016-02-01")).unwrap();
        assert_eq!(day_number(last) - day_number(first), 364);
        assert!(first > date("2015-02-01").first_day() && last > date("2016-02-01").first_day());
    }

    proptest! {
        #[test]
        fn zooming_stays_between_a_day_and_the_limits(window in windows(), limits in windows(), factor in 0.01..100.0, at in 0.0..1.0) {
            let around = window.start() + window.length() * at;
            let zoomed = window.zoomed(factor, around, limits);
            let bounds = limits.union(window);
            prop_assert!(zoomed.length() >= TimeWindow::SHORTEST - 1e-6);
            prop_assert!(zoomed.start() >= bounds.start() - 1e-6 && zoomed.end() <= bounds.end() + 1e-6);
        }

        #[test]
        fn zooming_in_keeps_the_moment_under_the_pointer(window in windows(), factor in 0.5..1.0, at in 0.0..1.0) {
            let around = window.start() + window.length() * at;
            let zoomed = window.zoomed(factor, around, window);
            let place = (around - zoomed.start()) / zoomed.length();
            prop_assert!(close(place, at));
        }

        #[test]
        fn panning_keeps_the_length(window in windows(), limits in windows(), days in -1e5..1e5) {
            prop_assert!(close(window.panned(days, limits).length(), window.length()));
        }

        #[test]
        fn what_is_revealed_is_touched(window in windows(), first in -100_000..100_000_i32, days in 1..800_i32) {
            let revealed = window.revealing(first, first + days);
            prop_assert!(revealed.touches(first, first + days));
            prop_assert!(close(revealed.length(), window.length()));
            prop_assert_eq!(revealed.revealing(first, first + days).dates(), revealed.dates());
        }

        #[test]
        fn a_pixel_and_its_moment_agree(window in windows(), width in 1.0..4000.0, x in 0.0..4000.0) {
            let scale = Scale::new(window, width);
            prop_assert!((scale.x(scale.day_at(x)) - x).abs() < 1e-3);
        }

        #[test]
        fn a_written_window_reads_back_within_half_a_day(window in windows()) {
            let read = TimeWindow::of_dates(window.dates());
            prop_assert!((read.start() - window.start()).abs() <= 0.5 && (read.end() - window.end()).abs() <= 0.5);
        }
    }
}
