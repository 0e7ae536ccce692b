//! The results as the timeline needs them: lane by lane, in the order of time, countable by window.

use super::layout::Members;
use super::scale::TimeWindow;
use crate::catalog::RecordIndex;
use crate::catalog::ordering::ordered_positions;
use crate::model::{Certainty, DayNumber, Kind, Language, Level, Precision, RecordType};
use crate::worker::Directory;

/// One result on the axis of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// The record.
    pub index: RecordIndex,
    /// The first day it may have begun.
    pub first: DayNumber,
    /// The day after the last on which it may have ended; later than `first`.
    pub end: DayNumber,
    /// Both dates are known to the day; otherwise it is drawn as the span of what they may mean.
    pub exact: bool,
    /// The length of its title, in characters.
    pub label: usize,
    /// Who held it.
    pub level: Level,
    /// What it was for.
    pub kind: Kind,
    /// Conference or plan.
    pub record_type: RecordType,
    /// How its date is known.
    pub certainty: Certainty,
    /// Its number in its series.
    pub ordinal: Option<u32>,
}

impl Event {
    /// The event of a record; `None` when the directory has no such record.
    #[must_use]
    pub fn new(directory: &Directory, index: RecordIndex, language: Language) -> Option<Self> {
        let row = directory.row(index)?;
        let (first, last) = row.days();
        let (start, end) = row.precision();
        Some(Self {
            index,
            first,
            end: last.saturating_add(1).max(first.saturating_add(1)),
            exact: start == Precision::Day && end == Precision::Day,
            label: directory.title_length(index, language),
            level: row.level(),
            kind: row.kind(),
            record_type: row.record_type(),
            certainty: row.certainty(),
            ordinal: directory.ordinal(index),
        })
    }

    /// A single day: drawn as a point however close the reader looks. Everything else has an extent.
    #[must_use]
    pub const fn is_point(&self) -> bool {
        self.end - self.first <= 1
    }

    /// The same as a point on a line, at its middle; one whose day is not known stays inexact.
    #[must_use]
    pub const fn as_node(self) -> Self {
        let middle = i32::midpoint(self.first, self.end - 1);
        Self { first: middle, end: middle + 1, exact: self.exact && self.end - self.first <= 1, ..self }
    }

    /// Twice the day of its middle, so that it is whole.
    const fn middle(&self) -> i64 {
        self.first as i64 + self.end as i64
    }
}

/// Which of a lane's two lists an event is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Single known days.
    Points,
    /// All that has an extent: several days, or a month or year of which the day is not known.
    Bars,
}

impl Tier {
    /// Its part of an element's id.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Points => "points",
            Self::Bars => "bars",
        }
    }
}

/// The events of one lane.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaneEvents {
    /// The single days, in the order of time, then by record.
    pub points: Vec<Event>,
    /// The others, in the order of their middles, then by beginning, then by record.
    pub bars: Vec<Event>,
    /// How many of the points before each position are of each level, in the order of [`Level::ALL`].
    levels: Vec<[u32; 3]>,
    /// The days on which all begin, in order.
    firsts: Vec<DayNumber>,
    /// The days after which all are over, in order.
    ends: Vec<DayNumber>,
}

impl LaneEvents {
    /// Puts `events` in order.
    #[must_use]
    pub fn new(events: &[Event]) -> Self {
        let key = |number: usize| events.get(number).map(|event| (event.middle(), event.first, event.index));
        let order = ordered_positions(events.len(), &|left, right| key(left).cmp(&key(right)));
        let ordered: Vec<Event> = order.into_iter().filter_map(|number| events.get(number).copied()).collect();
        let mut firsts: Vec<DayNumber> = ordered.iter().map(|event| event.first).collect();
        let mut ends: Vec<DayNumber> = ordered.iter().map(|event| event.end).collect();
        firsts.sort_unstable();
        ends.sort_unstable();
        let (points, bars): (Vec<Event>, Vec<Event>) = ordered.into_iter().partition(Event::is_point);
        let mut before = [0; 3];
        let sum = |event: Option<&Event>| {
            let counts = before;
            let place = event.and_then(|event| Level::ALL.iter().position(|&level| level == event.level));
            if let Some(count) = place.and_then(|place| before.get_mut(place)) {
                *count += 1;
            }
            counts
        };
        let levels = points.iter().map(Some).chain([None]).map(sum).collect();
        Self { points, bars, levels, firsts, ends }
    }

    /// The level of all events of a cluster, when they have one.
    #[must_use]
    pub fn only_level(&self, members: &Members) -> Option<Level> {
        let first = self.tier(members.tier()).get(members.first()?)?.level;
        let is_only = match members {
            Members::Points(range) => {
                let place = Level::ALL.iter().position(|&level| level == first)?;
                let count = |position: usize| self.levels.get(position).and_then(|counts| counts.get(place)).copied();
                (count(range.end)? - count(range.start)?) as usize == range.len()
            }
            Members::Bars(positions) => positions.iter().all(|&position| self.bars.get(position).is_some_and(|event| event.level == first)),
        };
        is_only.then_some(first)
    }

    /// The list of a tier.
    #[must_use]
    pub fn tier(&self, tier: Tier) -> &[Event] {
        match tier {
            Tier::Points => &self.points,
            Tier::Bars => &self.bars,
        }
    }

    /// All events, the single days first.
    pub fn all(&self) -> impl Iterator<Item = &Event> {
        self.points.iter().chain(&self.bars)
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.firsts.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.firsts.is_empty()
    }

    /// How many lie wholly before the window, touch it, and lie wholly after it.
    #[must_use]
    pub fn counts(&self, window: TimeWindow) -> Counts {
        let before = self.ends.partition_point(|&end| f64::from(end) <= window.start());
        let begun = self.firsts.partition_point(|&first| f64::from(first) < window.end());
        Counts { before, within: begun.saturating_sub(before), after: self.len() - begun }
    }
}

/// Events by their place relative to a window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Wholly before it.
    pub before: usize,
    /// Touching it.
    pub within: usize,
    /// Wholly after it.
    pub after: usize,
}

/// Where an event is: events of several values are in several lanes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The lane.
    pub lane: usize,
    /// The list in it.
    pub tier: Tier,
    /// The position in the list.
    pub position: usize,
}

/// All results, lane by lane.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Track {
    /// The events of each lane. A lane that only names a group has none.
    pub lanes: Vec<LaneEvents>,
    /// Every result once.
    pub all: LaneEvents,
}

impl Track {
    /// The event at a place.
    #[must_use]
    pub fn event(&self, place: Place) -> Option<&Event> {
        self.lanes.get(place.lane)?.tier(place.tier).get(place.position)
    }

    /// Where a record stands in a lane.
    #[must_use]
    pub fn place_in(&self, index: RecordIndex, lane: usize) -> Option<Place> {
        let events = self.lanes.get(lane)?;
        let position = |tier: Tier| {
            let position = events.tier(tier).iter().position(|event| event.index == index)?;
            Some(Place { lane, tier, position })
        };
        position(Tier::Points).or_else(|| position(Tier::Bars))
    }

    /// From the first day of the earliest to the last day of the latest; `None` when there are no results.
    #[must_use]
    pub fn extent(&self) -> Option<(DayNumber, DayNumber)> {
        Some((*self.all.firsts.first()?, self.all.ends.last()?.saturating_sub(1)))
    }

    /// The event that ends last before the window.
    #[must_use]
    pub fn last_before(&self, window: TimeWindow) -> Option<&Event> {
        self.all.all().filter(|event| f64::from(event.end) <= window.start()).max_by_key(|event| (event.end, event.first))
    }

    /// The event that begins first after the window.
    #[must_use]
    pub fn first_after(&self, window: TimeWindow) -> Option<&Event> {
        self.all.all().filter(|event| f64::from(event.first) >= window.end()).min_by_key(|event| (event.first, event.end))
    }

    /// The events that touch the window, in the order of time.
    #[must_use]
    pub fn within(&self, window: TimeWindow) -> Vec<Event> {
        let touching = self.all.all().filter(|event| window.touches(event.first, event.end));
        let mut events: Vec<Event> = touching.copied().collect();
        crate::catalog::ordering::sort_by_key(&mut events, |event| (event.first, event.end, event.index));
        events
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// An event of `days` days; of a known day or days when `exact`.
    pub(in crate::ui::timeline) fn event(index: u32, first: DayNumber, days: i32, exact: bool, label: usize) -> Event {
        Event {
            index: RecordIndex(index),
            first,
            end: first + days,
            exact,
            label,
            level: Level::Provincial,
            kind: Kind::Thematic,
            record_type: RecordType::Conference,
            certainty: Certainty::Stated,
            ordinal: None,
        }
    }

    proptest! {
        #[test]
        fn every_event_is_before_within_or_after(spans in prop::collection::vec((0..5000_i32, 1..500_i32), 0..80), at in 0..5000_i32) {
            let window = TimeWindow::of_days(at, at + 200);
            let events: Vec<_> = (0..).zip(&spans).map(|(index, &(first, days))| event(index, first, days, true, 9)).collect();
            let within = events.iter().filter(|event| window.touches(event.first, event.end)).count();
            let all = LaneEvents::new(&events);
            let counts = all.counts(window);
            prop_assert_eq!(counts.within, within);
            prop_assert_eq!(counts.before + counts.within + counts.after, events.len());
            let track = Track { lanes: vec![all.clone()], all };
            let members = Members::Points(0..track.all.points.len());
            prop_assert_eq!(track.all.only_level(&members), track.all.points.first().map(|event| event.level));
            prop_assert_eq!(counts.before > 0, track.last_before(window).is_some());
            prop_assert_eq!(counts.after > 0, track.first_after(window).is_some());
            prop_assert_eq!(track.within(window).len(), within);
            for event in &events {
                let place = track.place_in(event.index, 0).unwrap();
                prop_assert_eq!(track.event(place).unwrap().index, event.index);
            }
        }
    }
}
