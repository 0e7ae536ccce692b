//! What of the layout is drawn: the marks of the lanes in sight that touch the window.

use super::events::{Place, Tier};
use super::geometry::LaneBox;
use super::ink::LaneMarks;
use super::layout::{Cluster, Content, Layout, Mark, Measures};
use super::scale::{Scale, TimeWindow};
use crate::catalog::RecordIndex;
use crate::model::DayNumber;

/// What a mark is, however it is drawn: zooming keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKey {
    /// An event in a lane.
    Event {
        /// The lane.
        lane: usize,
        /// The record.
        index: RecordIndex,
    },
    /// A cluster.
    Cluster {
        /// The lane.
        lane: usize,
        /// The list of its members.
        tier: Tier,
        /// The first day it stands for.
        first: DayNumber,
        /// The day after the last.
        end: DayNumber,
    },
}

impl MarkKey {
    /// The key of a mark.
    #[must_use]
    pub fn new(lane: usize, mark: &Mark) -> Self {
        match &mark.content {
            Content::Event { event, .. } => Self::Event { lane, index: event.index },
            Content::Cluster(Cluster { members, first, end }) => Self::Cluster { lane, tier: members.tier(), first: *first, end: *end },
        }
    }

    /// Its lane.
    #[must_use]
    pub const fn lane(self) -> usize {
        match self {
            Self::Event { lane, .. } | Self::Cluster { lane, .. } => lane,
        }
    }

    /// The id of its element in the page.
    #[must_use]
    pub fn element_id(self) -> String {
        match self {
            Self::Event { lane, index } => format!("mark-{lane}-{}", index.0),
            Self::Cluster { lane, tier, first, end } => format!("cluster-{lane}-{}-{first}-{end}", tier.slug()),
        }
    }
}

/// The marks in sight, lane by lane.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawn {
    /// The lanes in sight.
    pub lanes: Vec<LaneMarks>,
}

/// Whether a mark stands for anything in the window, not only beside it.
fn is_in(mark: &Mark, window: TimeWindow) -> bool {
    match &mark.content {
        Content::Event { event, tier: Tier::Points, .. } => window.touches(event.first, event.end),
        Content::Event { .. } | Content::Cluster(_) => true,
    }
}

impl Drawn {
    /// The marks that touch `scale`'s window in the lanes of which any part is between `sight`, and in the lane that is held in sight.
    #[must_use]
    pub fn new(layout: &Layout, scale: Scale, boxes: &[LaneBox], sight: (f64, f64), held: Option<usize>, measures: &Measures) -> Self {
        let left = layout.x(scale.window.start());
        let right = left + scale.width;
        let is_in_sight = |number: usize, lane: &LaneBox| (lane.end() > sight.0 && lane.begin < sight.1) || held == Some(number);
        let lanes = boxes.iter().enumerate().filter(|(number, lane)| is_in_sight(*number, lane)).map(|(lane, _)| {
            let mut marks = layout.marks(lane, left, right);
            // A day beside the window whose shape would reach into it is counted beside it, and a sliver of it cannot be hit.
            marks.retain(|mark| is_in(mark, scale.window));
            let marks = marks.iter().map(|mark| mark.within(right, measures.shortest_label)).collect();
            LaneMarks { lane, marks, away: Vec::new() }
        });
        Self { lanes: lanes.collect() }
    }

    /// The marks with their lanes.
    pub fn marks(&self) -> impl Iterator<Item = (usize, &Mark)> {
        self.lanes.iter().flat_map(|lane| lane.marks.iter().map(move |mark| (lane.lane, mark)))
    }

    /// The mark of a key.
    #[must_use]
    pub fn mark(&self, key: MarkKey) -> Option<&Mark> {
        self.marks().find(|(lane, mark)| MarkKey::new(*lane, mark) == key).map(|(_, mark)| mark)
    }

    /// The mark of an event, alone or in a cluster.
    #[must_use]
    pub fn mark_of(&self, place: Place) -> Option<MarkKey> {
        let lane = self.lanes.iter().find(|lane| lane.lane == place.lane)?;
        let mark = lane.marks.iter().find(|mark| mark.holds(place.tier, place.position))?;
        Some(MarkKey::new(place.lane, mark))
    }

    /// The mark that takes part in the page's tab order: that of the event at `active`, else the first.
    #[must_use]
    pub fn tab_stop(&self, active: Option<Place>) -> Option<MarkKey> {
        let first = || self.marks().next().map(|(lane, mark)| MarkKey::new(lane, mark));
        active.and_then(|place| self.mark_of(place)).or_else(first)
    }
}
