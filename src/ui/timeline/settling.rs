//! The way of the marks from where they were to where they are when other results or lanes are shown: only what moves is moved.

use super::drawn::Drawn;
use super::ink::LaneMarks;
use super::layout::{Content, Mark};
use crate::catalog::RecordIndex;

/// How long the marks are on their way, in milliseconds.
pub const DURATION: f64 = 220.0;

/// Where the events were that were drawn by themselves: the lane's id, the record, and the place along and across the main axis.
#[derive(Clone, Debug, Default)]
pub struct Places(Vec<(String, RecordIndex, f64, f64)>);

impl Places {
    /// The places of what is drawn: `lane` gives a lane's id, `place` the place of a mark in it.
    #[must_use]
    pub fn of(drawn: &Drawn, lane: impl Fn(usize) -> String, place: impl Fn(usize, &Mark) -> (f64, f64)) -> Self {
        let mut places = Vec::new();
        for (number, mark) in drawn.marks() {
            if let Content::Event { event, .. } = &mark.content {
                let (along, across) = place(number, mark);
                places.push((lane(number), event.index, along, across));
            }
        }
        Self(places)
    }

    /// How far each of the marks in `now` was away, along and across, in the order of [`Drawn::marks`]; nothing for one that was not drawn in its lane.
    #[must_use]
    pub fn ways(&self, now: &Self, drawn: &Drawn) -> Vec<(f64, f64)> {
        let mut there = now.0.iter();
        let way = |(_, mark): (usize, &Mark)| {
            if !matches!(mark.content, Content::Event { .. }) {
                return (0.0, 0.0);
            }
            let Some((lane, index, along, across)) = there.next() else { return (0.0, 0.0) };
            let before = self.0.iter().find(|(own, record, ..)| record == index && own == lane);
            before.map_or((0.0, 0.0), |(_, _, from, from_across)| (from - along, from_across - across))
        };
        drawn.marks().map(way).collect()
    }
}

/// What is drawn while the marks are on their way: `left` is the part of it that they still have before them, from 1 to 0.
#[must_use]
pub fn on_the_way(drawn: &Drawn, ways: &[(f64, f64)], left: f64) -> Drawn {
    let mut ways = ways.iter().copied().chain(std::iter::repeat((0.0, 0.0)));
    let lane = |lane: &LaneMarks| {
        let (mut marks, mut away) = (lane.marks.clone(), Vec::with_capacity(lane.marks.len()));
        for (mark, (along, across)) in marks.iter_mut().zip(ways.by_ref()) {
            mark.x += along * left;
            away.push(across * left);
        }
        LaneMarks { lane: lane.lane, marks, away }
    };
    Drawn { lanes: drawn.lanes.iter().map(lane).collect() }
}

/// How much of the way is left after `elapsed` milliseconds: fast at first, then slower.
#[must_use]
pub fn left_after(elapsed: f64) -> f64 {
    let rest = (1.0 - elapsed / DURATION).clamp(0.0, 1.0);
    rest * rest * rest
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::ui::timeline::events::Tier;
    use crate::ui::timeline::events::tests::event;
    use crate::ui::timeline::layout::Label;

    fn drawn(xs: &[(u32, f64)]) -> Drawn {
        let mark = |&(index, x): &(u32, f64)| Mark {
            x,
            width: 24.0,
            row: 0,
            rows: 1,
            content: Content::Event { event: event(index, 0, 1, true, 0), tier: Tier::Points, position: 0, label: Label::Hidden },
        };
        Drawn { lanes: vec![LaneMarks { lane: 0, marks: xs.iter().map(mark).collect(), away: Vec::new() }] }
    }

    fn places(drawn: &Drawn, across: f64) -> Places {
        Places::of(drawn, |_| "national".to_owned(), |_, mark| (mark.x, across))
    }

    #[test]
    fn only_what_was_elsewhere_before_moves() {
        let (before, now) = (drawn(&[(1, 10.0), (2, 50.0)]), drawn(&[(2, 90.0), (3, 200.0)]));
        let ways = places(&before, 4.0).ways(&places(&now, 34.0), &now);
        assert_eq!(ways, [(-40.0, -30.0), (0.0, 0.0)]);
        let half = on_the_way(&now, &ways, 0.5);
        assert_eq!(half.lanes[0].marks.iter().map(|mark| mark.x).collect::<Vec<_>>(), [70.0, 200.0]);
        assert_eq!(half.lanes[0].away, [-15.0, 0.0]);
        assert_eq!(on_the_way(&now, &ways, 0.0).lanes[0].marks, now.lanes[0].marks);
    }

    #[test]
    fn the_way_ends() {
        assert!((left_after(0.0) - 1.0).abs() < 1e-9 && left_after(DURATION) == 0.0 && left_after(9_999.0) == 0.0);
        assert!(left_after(100.0) < left_after(50.0));
    }
}
