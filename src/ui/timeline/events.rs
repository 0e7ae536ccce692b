//! The results as the timeline needs them: by band, in the order of time, countable by window.

use super::scale::TimeWindow;
use crate::catalog::RecordIndex;
use crate::catalog::ordering::ordered_positions;
use crate::model::{DayNumber, Language, Level, Precision};
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
}

impl Event {
    /// The event of a record; `None` when the directory has no such record.
    #[must_use]
    pub fn new(directory: &Directory, index: RecordIndex, language: Language) -> Option<Self> {
        let held = directory.held(index)?;
        Some(Self {
            index,
            first: held.first_day(),
            end: held.last_day().saturating_add(1),
            exact: held.start.precision() == Precision::Day && held.end.precision() == Precision::Day,
            label: directory.title_length(index, language),
        })
    }
}

/// The events of one band.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BandEvents {
    /// In the order of time: by first day, then by end, then by record.
    pub events: Vec<Event>,
}

impl BandEvents {
    /// Puts `events` in order.
    #[must_use]
    pub fn new(events: &[Event]) -> Self {
        let place = |number: usize| events.get(number).map(|event| (event.first, event.end, event.index));
        let order = ordered_positions(events.len(), &|left, right| place(left).cmp(&place(right)));
        Self { events: order.into_iter().filter_map(|number| events.get(number).copied()).collect() }
    }

    /// How many lie wholly before the window, touch it, and lie wholly after it.
    #[must_use]
    pub fn counts(&self, window: TimeWindow) -> Counts {
        let before = self.events.iter().filter(|event| f64::from(event.end) <= window.start()).count();
        let begun = self.events.partition_point(|event| f64::from(event.first) < window.end());
        Counts { before, within: begun - before, after: self.events.len() - begun }
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

/// All results, by band: national, regional, provincial.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Track {
    /// In the order of [`Level::ALL`].
    pub bands: [BandEvents; 3],
}

impl Track {
    /// The results `hits`, with labels in `language`.
    #[must_use]
    pub fn new(directory: &Directory, hits: &[RecordIndex], language: Language) -> Self {
        let mut bands = [const { Vec::new() }; 3];
        for &index in hits {
            let band = directory.level(index).and_then(|level| bands.get_mut(band_of(level)));
            if let Some((band, event)) = band.zip(Event::new(directory, index, language)) {
                band.push(event);
            }
        }
        Self { bands: bands.map(|events| BandEvents::new(&events)) }
    }

    /// All events, in no meaningful order across bands.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.bands.iter().flat_map(|band| band.events.iter())
    }

    /// The band of the first event for which `wanted` holds, and its position there.
    #[must_use]
    pub fn find(&self, wanted: impl Fn(&Event) -> bool) -> Option<(usize, usize)> {
        let position = |(number, band): (usize, &BandEvents)| Some((number, band.events.iter().position(&wanted)?));
        self.bands.iter().enumerate().find_map(position)
    }

    /// From the first day of the earliest to the last day of the latest; `None` when there are no results.
    #[must_use]
    pub fn extent(&self) -> Option<(DayNumber, DayNumber)> {
        let first = self.events().map(|event| event.first).min()?;
        let end = self.events().map(|event| event.end).max()?;
        Some((first, end.saturating_sub(1)))
    }

    /// The counts of all bands together.
    #[must_use]
    pub fn counts(&self, window: TimeWindow) -> Counts {
        self.bands.iter().map(|band| band.counts(window)).fold(Counts::default(), |sum, band| Counts {
            before: sum.before + band.before,
            within: sum.within + band.within,
            after: sum.after + band.after,
        })
    }

    /// The event that ends last before the window.
    #[must_use]
    pub fn last_before(&self, window: TimeWindow) -> Option<&Event> {
        self.events().filter(|event| f64::from(event.end) <= window.start()).max_by_key(|event| (event.end, event.first))
    }

    /// The event that begins first after the window.
    #[must_use]
    pub fn first_after(&self, window: TimeWindow) -> Option<&Event> {
        self.events().filter(|event| f64::from(event.first) >= window.end()).min_by_key(|event| (event.first, event.end))
    }
}

/// The band of a level: its place in [`Level::ALL`].
#[must_use]
pub fn band_of(level: Level) -> usize {
    match level {
        Level::National => 0,
        Level::Regional => 1,
        Level::Provincial => 2,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn event(index: u32, first: DayNumber, days: i32) -> Event {
        Event { index: RecordIndex(index), first, end: first + days, exact: true, label: 10 }
    }

    #[test]
    fn levels_are_bands_in_their_own_order() {
        assert!(Level::ALL.iter().enumerate().all(|(position, &level)| band_of(level) == position));
    }

    proptest! {
        #[test]
        fn every_event_is_before_within_or_after(spans in prop::collection::vec((0..5000_i32, 1..500_i32), 0..80), at in 0..5000_i32) {
            let window = TimeWindow::of_days(at, at + 200);
            let events: Vec<_> = (0..).zip(&spans).map(|(index, &(first, days))| event(index, first, days)).collect();
            let within = events.iter().filter(|event| window.touches(event.first, event.end)).count();
            let total = events.len();
            let track = Track { bands: [BandEvents::new(&events), BandEvents::default(), BandEvents::default()] };
            let counts = track.counts(window);
            prop_assert_eq!(counts.within, within);
            prop_assert_eq!(counts.before + counts.within + counts.after, total);
            prop_assert_eq!(counts.before > 0, track.last_before(window).is_some());
            prop_assert_eq!(counts.after > 0, track.first_after(window).is_some());
        }
    }
}
