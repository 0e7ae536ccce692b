//! What is drawn: one box for an event or for a counted cluster.

use std::cmp::Ordering;
use std::ops::Range;
use std::sync::Arc;

use crate::catalog::ordering::sort_by;
use crate::model::DayNumber;
use crate::ui::timeline::events::{Event, Tier};

/// What a mark stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// One event.
    Event {
        /// The event.
        event: Event,
        /// Its list.
        tier: Tier,
        /// Its position in the list.
        position: usize,
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
    /// After the body, this long.
    After(f64),
    /// Inside the body.
    Inside,
    /// Across the main axis.
    Beside,
}

/// Several events drawn as one counted mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Which of the lane's events.
    pub members: Members,
    /// The first day it stands for.
    pub first: DayNumber,
    /// The day after the last it stands for.
    pub end: DayNumber,
}

/// The members of a cluster: their positions in one of the lane's lists.
#[derive(Clone, Debug, PartialEq)]
pub enum Members {
    /// Points one after the other.
    Points(Range<usize>),
    /// Bars, in the order of time.
    Bars(Arc<[usize]>),
}

impl Members {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Points(range) => range.len(),
            Self::Bars(positions) => positions.len(),
        }
    }

    /// Whether there are none, which is in no layout.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The list that they are in.
    #[must_use]
    pub const fn tier(&self) -> Tier {
        match self {
            Self::Points(_) => Tier::Points,
            Self::Bars(_) => Tier::Bars,
        }
    }

    /// The positions, in order.
    #[must_use]
    pub fn positions(&self) -> Vec<usize> {
        match self {
            Self::Points(range) => range.clone().collect(),
            Self::Bars(positions) => positions.to_vec(),
        }
    }

    /// The first position.
    #[must_use]
    pub fn first(&self) -> Option<usize> {
        match self {
            Self::Points(range) => range.clone().next(),
            Self::Bars(positions) => positions.first().copied(),
        }
    }
}

/// One drawn box, in pixels from the layout's origin.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where it begins.
    pub x: f64,
    /// Its length, without a label after it.
    pub width: f64,
    /// Its first row in the lane.
    pub row: usize,
    /// How many rows it covers.
    pub rows: usize,
    /// What it stands for.
    pub content: Content,
}

impl Mark {
    /// Where its body ends.
    #[must_use]
    pub fn end(&self) -> f64 {
        self.x + self.width
    }

    /// Where everything drawn ends, the label included.
    #[must_use]
    pub fn right(&self) -> f64 {
        match self.content {
            Content::Event { label: Label::After(width), .. } => self.end() + width,
            _ => self.end(),
        }
    }

    /// Its middle, without the label.
    #[must_use]
    pub fn middle(&self) -> f64 {
        self.x + self.width / 2.0
    }

    /// The same with its label ended at `right`, or hidden where that leaves less than `shortest` of it.
    #[must_use]
    pub fn within(&self, right: f64, shortest: f64) -> Self {
        let mut mark = self.clone();
        let room = right - self.end();
        if let Content::Event { label, .. } = &mut mark.content
            && let Label::After(width) = label
            && *width > room
        {
            *label = if room >= shortest { Label::After(room) } else { Label::Hidden };
        }
        mark
    }

    /// Whether it stands for the event at `position` of `tier`.
    #[must_use]
    pub fn holds(&self, tier: Tier, position: usize) -> bool {
        match &self.content {
            Content::Event { tier: own, position: at, .. } => (*own, *at) == (tier, position),
            Content::Cluster(Cluster { members: Members::Points(range), .. }) => tier == Tier::Points && range.contains(&position),
            Content::Cluster(Cluster { members: Members::Bars(positions), .. }) => tier == Tier::Bars && positions.contains(&position),
        }
    }

    /// The events it stands for: their list and positions there.
    #[must_use]
    pub fn members(&self) -> (Tier, Vec<usize>) {
        match &self.content {
            Content::Event { tier, position, .. } => (*tier, vec![*position]),
            Content::Cluster(cluster) => (cluster.members.tier(), cluster.members.positions()),
        }
    }

    /// How many events it stands for.
    #[must_use]
    pub fn count(&self) -> usize {
        match &self.content {
            Content::Event { .. } => 1,
            Content::Cluster(cluster) => cluster.members.len(),
        }
    }

    /// By which marks are ordered within a lane.
    pub(super) fn place(&self) -> (f64, usize) {
        (self.x, self.row)
    }
}

/// By their left edges, then by row.
pub(super) fn compare(one: &Mark, other: &Mark) -> Ordering {
    one.x.total_cmp(&other.x).then(one.row.cmp(&other.row))
}

/// Puts marks in the order of their lane.
pub(super) fn sort(marks: &mut Vec<Mark>) {
    sort_by(marks, compare);
}
