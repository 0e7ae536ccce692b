//! The window as a box on a strip of all time: where its two grips stand, and what dragging and keys make of it.

use super::calendar::Step;
use super::scale::{Scale, TimeWindow, whole};
use crate::model::DayNumber;

/// The size of a grip's target, in CSS pixels.
pub const TARGET: f64 = 24.0;
/// What stays between the grips to take hold of the box itself.
const BODY: f64 = 12.0;
/// A movement of the pointer that is shorter is a press.
const PRESS: f64 = 4.0;
/// How near to each other the edges come, in days.
const LEAST: f64 = 30.0;

/// An end of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Its beginning.
    Start,
    /// Its end.
    End,
}

/// What a pointer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hold {
    Edge(Edge),
    /// The whole window.
    Body,
    /// There is no more to be shown: a window is drawn from where the pointer went down.
    Drawing,
}

/// A pointer that is down on the strip.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drag {
    hold: Hold,
    /// Where it went down, in pixels from the strip's left edge.
    from: f64,
    /// What was shown then.
    window: TimeWindow,
}

/// The middles of the two grips: on the window's edges while there is room between them, else beside it, so that each can be hit.
/// `scale` is that of the strip.
#[must_use]
pub fn grips(scale: Scale, window: TimeWindow) -> (f64, f64) {
    let on_strip = |day: f64| scale.x(day).max(0.0).min(scale.width);
    let (start, end) = (on_strip(window.start()), on_strip(window.end()));
    let missing = (TARGET + BODY - (end - start)).max(0.0) / 2.0;
    let (start, end) = (start - missing, end + missing);
    let by = (-start).max(0.0) + (scale.width - end).min(0.0);
    (start + by, end + by)
}

impl Drag {
    /// A pointer goes down at `x`: on a grip, on the box, or beside it, where the box then goes.
    #[must_use]
    pub fn begin(scale: Scale, window: TimeWindow, x: f64) -> Self {
        let (start, end) = grips(scale, window);
        let hold = if (x - start).abs() <= TARGET / 2.0 {
            Hold::Edge(Edge::Start)
        } else if (x - end).abs() <= TARGET / 2.0 {
            Hold::Edge(Edge::End)
        } else if window.length() >= scale.window.length() {
            Hold::Drawing
        } else {
            Hold::Body
        };
        let is_beside = hold == Hold::Body && (x < start || x > end);
        Self { hold, from: x, window: if is_beside { window.centred(scale.day_at(x), scale.window) } else { window } }
    }

    /// What is shown when the pointer is at `x`.
    #[must_use]
    pub fn to(self, scale: Scale, x: f64) -> TimeWindow {
        let days = (x - self.from) / scale.pixels_per_day();
        match self.hold {
            Hold::Body => self.window.panned(days, scale.window),
            Hold::Edge(edge) => with_edge(self.window, edge, edge.of(self.window) + days, scale.window),
            Hold::Drawing if (x - self.from).abs() < PRESS => self.window,
            Hold::Drawing => {
                let day = |x: f64| scale.day_at(x.max(0.0).min(scale.width));
                TimeWindow::between(day(self.from), day(x))
            }
        }
    }
}

impl Edge {
    /// The moment of this end.
    #[must_use]
    pub fn of(self, window: TimeWindow) -> f64 {
        match self {
            Self::Start => window.start(),
            Self::End => window.end(),
        }
    }
}

/// The window with one of its ends moved by calendar months, to where one begins; `i32::MIN` and `i32::MAX` move it as far as it goes.
#[must_use]
pub fn stepped(window: TimeWindow, edge: Edge, months: i32, limits: TimeWindow) -> TimeWindow {
    match months {
        i32::MIN => return with_edge(window, edge, f64::NEG_INFINITY, limits),
        i32::MAX => return with_edge(window, edge, f64::INFINITY, limits),
        _ => {}
    }
    let mut day: DayNumber = whole(edge.of(window).round());
    for _ in 0..months.unsigned_abs() {
        day = if months > 0 { Step::Months(1).next(day) } else { Step::Months(1).floor(day.saturating_sub(1)) };
    }
    with_edge(window, edge, day.into(), limits)
}

/// The window with one of its ends at `day`, as far as `limits` and the other end allow.
fn with_edge(window: TimeWindow, edge: Edge, day: f64, limits: TimeWindow) -> TimeWindow {
    let limits = limits.union(window);
    // Zooming makes shorter ones, which stay as they are.
    let least = LEAST.min(window.length());
    match edge {
        Edge::Start => TimeWindow::between(day.max(limits.start()).min(window.end() - least), window.end()),
        Edge::End => TimeWindow::between(window.start(), day.min(limits.end()).max(window.start() + least)),
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::PartialDate;

    fn days(first: &str, last: &str) -> TimeWindow {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        TimeWindow::of_dates((date(first).first_day(), date(last).last_day()))
    }

    /// Twenty years, a pixel for about ten days.
    fn strip() -> Scale {
        Scale::new(days("2005", "2024"), 730.0)
    }

    fn shown(window: TimeWindow) -> (String, String) {
        let (first, last) = window.dates();
        (first.to_string(), last.to_string())
    }

    #[test]
    fn grips_stand_on_the_edges_or_beside_a_small_window() {
        let scale = strip();
        let (start, end) = grips(scale, days("2010", "2014"));
        assert!((start - scale.x(days("2010", "2014").start())).abs() < 0.1 && (end - start) > 150.0);
        let (start, end) = grips(scale, days("2010-06-01", "2010-06-02"));
        assert!((end - start - 36.0).abs() < 0.1);
        let (start, end) = grips(scale, days("2005-01-01", "2005-01-02"));
        assert!(start.abs() < 0.1 && (end - 36.0).abs() < 0.1, "both stay on the strip");
    }

    #[test]
    fn what_is_dragged_depends_on_where_the_pointer_went_down() {
        let (scale, window) = (strip(), days("2010", "2014"));
        let (start, end) = grips(scale, window);
        let year = 36.525;
        assert_eq!(shown(Drag::begin(scale, window, start + 3.0).to(scale, start + 3.0 - year)).1, "2014-12-31");
        let longer = Drag::begin(scale, window, end).to(scale, end + year);
        assert!(longer.start() == window.start() && longer.length() > window.length() + 350.0);
        let panned = Drag::begin(scale, window, f64::midpoint(start, end)).to(scale, f64::midpoint(start, end) + year);
        assert!((panned.length() - window.length()).abs() < 0.1 && panned.start() > window.start() + 350.0);
        let centred = Drag::begin(scale, window, 600.0).to(scale, 600.0);
        assert!((centred.middle() - scale.day_at(600.0)).abs() < 1.0);
    }

    #[test]
    fn on_a_full_strip_a_drag_draws_a_window_and_a_press_does_nothing() {
        let (scale, window) = (strip(), days("2005", "2024"));
        let drag = Drag::begin(scale, window, 300.0);
        assert_eq!(drag.to(scale, 302.0), window);
        let drawn = drag.to(scale, 200.0);
        assert!((drawn.start() - scale.day_at(200.0)).abs() < 0.1 && (drawn.end() - scale.day_at(300.0)).abs() < 0.1);
    }

    #[test]
    fn keys_move_an_edge_by_months_to_where_one_begins() {
        let limits = days("2005", "2024");
        let window = days("2010-03-17", "2014-12-31");
        let start = |months| shown(stepped(window, Edge::Start, months, limits)).0;
        assert_eq!([start(1), start(-1), start(12), start(-12)], ["2010-04-01", "2010-03-01", "2011-03-01", "2009-04-01"]);
        let end = |months| shown(stepped(window, Edge::End, months, limits)).1;
        assert_eq!([end(1), end(-1), end(-12)], ["2015-01-31", "2014-11-30", "2013-12-31"]);
        assert_eq!((start(i32::MIN), end(i32::MAX)), ("2005-01-01".to_owned(), "2024-12-31".to_owned()));
        assert_eq!(start(i32::MAX), "2014-12-02", "a month before the other");
        let day = days("2010-03-17", "2010-03-17");
        assert_eq!(stepped(day, Edge::Start, i32::MAX, limits), day);
    }

    proptest! {
        #[test]
        fn a_drag_stays_on_the_strip(first in 0..7_000_i32, length in 1..7_000_i32, from in 0.0..730.0, to in -500.0..1500.0) {
            let scale = strip();
            let begin = whole(scale.window.start()) + first;
            let window = TimeWindow::of_days(begin, begin + length).moved_into(scale.window);
            let next = Drag::begin(scale, window, from).to(scale, to);
            let bounds = scale.window.union(window);
            prop_assert!(next.length() >= TimeWindow::SHORTEST - 1e-6);
            prop_assert!(next.start() >= bounds.start() - 1e-6 && next.end() <= bounds.end() + 1e-6);
        }
    }
}
