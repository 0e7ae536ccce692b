//! Which lanes there are, in which order, and which events lie in each.

use std::sync::Arc;

use super::events::{Event, LaneEvents, Place, Track};
use super::layout::Rows;
use super::units::{self, UnitLane};
use crate::catalog::ordering::sort_by_key;
use crate::catalog::{AsOf, Density, Grouping, Lanes, RecordIndex};
use crate::i18n::messages;
use crate::link::ALL_OPEN;
use crate::model::{DayNumber, Language, Level, Reference};
use crate::ui::facets::labels::value_name;
use crate::worker::Directory;

/// Chairs that have a lane of their own; the others share one.
const MOST_CHAIRS: usize = 24;
/// The id of the first series, which opens the others.
pub const SERIES: &str = "series";

/// What a lane is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Events that have something in common.
    Events,
    /// The events of one provincial unit.
    Unit,
    /// A group of lanes: open, it only names those that follow; closed, it has the events of all of them.
    Group {
        /// Whether the lanes follow.
        open: bool,
    },
    /// One numbered series, as a line.
    Series,
}

/// One lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Tells it from every other lane of the view; that of a group is what the link says.
    pub id: String,
    /// Its name in the reader's language.
    pub name: String,
    /// What it is.
    pub role: Role,
    /// The level of all its events, when it follows from what the lane is.
    pub level: Option<Level>,
    /// The days between which the unit exists under its name, the second one exclusive.
    pub life: (Option<DayNumber>, Option<DayNumber>),
    /// The lane of the unit that takes it over when its life ends.
    pub heir: Option<usize>,
    /// The years of which the archive has any record that names the unit; `None` where nobody can say.
    pub collected: Option<Vec<u32>>,
    /// The lanes of a group that is open.
    pub members: Vec<usize>,
    /// Whether more lanes follow that belong to it; `None` where there are none to open.
    pub toggle: Option<bool>,
}

impl Lane {
    pub(super) fn new(id: &str, name: String, role: Role) -> Self {
        Self {
            id: id.to_owned(),
            name,
            role,
            level: None,
            life: (None, None),
            heir: None,
            collected: None,
            members: Vec::new(),
            toggle: None,
        }
    }
}

/// What lanes are made of.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// Every record in brief.
    pub directory: &'a Directory,
    /// Provinces and vocabulary.
    pub reference: &'a Reference,
    /// The results, in any order.
    pub hits: &'a [RecordIndex],
    /// The lanes of each of them.
    pub lanes: &'a Lanes,
    /// Provinces as they were or as they are.
    pub as_of: AsOf,
    /// The provinces that are chosen.
    pub chosen: &'a [String],
    /// The groups that are open.
    pub open: &'a [String],
    /// Without the lines of series above the lanes.
    pub without_rail: bool,
    /// The reader's language.
    pub language: Language,
    /// Time runs down the page: one column for each tier of a lane.
    pub vertical: bool,
    /// How many rows a lane of many events may have, at least 1.
    pub most_rows: usize,
}

/// The lanes of a view and their events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaneSet {
    /// From top to bottom.
    pub lanes: Vec<Lane>,
    /// The events of each, and all of them.
    pub track: Arc<Track>,
    /// The rows of each.
    pub rows: Arc<[Rows]>,
    /// The years of which the archive has any record.
    pub years: Vec<u32>,
    /// How all results lie in time.
    pub density: Density,
}

impl LaneSet {
    /// The lanes of `source`.
    #[must_use]
    pub fn new(source: &Source<'_>) -> Self {
        let mut builder = Builder { source: *source, lanes: Vec::new(), events: Vec::new() };
        let all = builder.events();
        if source.lanes.grouping != Grouping::Series && !source.without_rail {
            builder.rail(&all);
        }
        match source.lanes.grouping {
            Grouping::Province => builder.provinces(&all),
            Grouping::Chair => builder.values(&all, MOST_CHAIRS),
            Grouping::Level | Grouping::Topic | Grouping::Kind | Grouping::Series => builder.values(&all, usize::MAX),
        }
        let Builder { lanes, events, .. } = builder;
        let everything: Vec<Event> = all.iter().map(|(event, _)| *event).collect();
        let rows = lanes.iter().zip(&events).map(|(lane, events)| source.rows(lane, events)).collect();
        let track = Track { lanes: events, all: LaneEvents::new(&everything) };
        Self { lanes, track: Arc::new(track), rows, years: source.lanes.years.clone(), density: source.lanes.density.clone() }
    }

    /// Where a record stands: in lane `preferred` when it is there; else in a lane of events before the line of its series.
    #[must_use]
    pub fn place(&self, index: RecordIndex, preferred: Option<usize>) -> Option<Place> {
        let is_series = |lane: usize| self.lanes.get(lane).is_some_and(|lane| lane.role == Role::Series);
        let of_events = || (0..self.lanes.len()).filter(|&lane| !is_series(lane)).find_map(|lane| self.track.place_in(index, lane));
        let of_series = || (0..self.lanes.len()).find_map(|lane| self.track.place_in(index, lane));
        preferred.and_then(|lane| self.track.place_in(index, lane)).or_else(of_events).or_else(of_series)
    }

    /// How many events of a lane, or of the lanes of an open group, are in the window.
    #[must_use]
    pub fn count(&self, lane: usize, window: super::scale::TimeWindow) -> usize {
        let Some(own) = self.lanes.get(lane) else { return 0 };
        let count = |lane: usize| self.track.lanes.get(lane).map_or(0, |events| events.counts(window).within);
        if own.members.is_empty() { count(lane) } else { own.members.iter().map(|&member| count(member)).sum() }
    }
}

impl Source<'_> {
    /// The rows of a lane: no more than its events can use, whatever the zoom level.
    fn rows(&self, lane: &Lane, events: &LaneEvents) -> Rows {
        let points = match lane.role {
            _ if self.vertical => 1,
            Role::Unit | Role::Series => 1,
            Role::Group { .. } => 2,
            Role::Events => self.most_rows,
        };
        let bars = if lane.role == Role::Events && self.most_rows > 3 && lane.level == Some(Level::Provincial) { 2 } else { 1 };
        Rows { points: points.min(events.points.len()), bars: bars.min(events.bars.len()) }
    }

    fn is_open(&self, group: &str) -> bool {
        self.open.iter().any(|open| open == group || open == ALL_OPEN)
    }
}

/// A result and the lanes of its values.
type Hit<'a> = (Event, &'a [u32]);

struct Builder<'a> {
    source: Source<'a>,
    lanes: Vec<Lane>,
    events: Vec<LaneEvents>,
}

impl<'a> Builder<'a> {
    fn events(&self) -> Vec<Hit<'a>> {
        let Source { directory, hits, lanes, language, .. } = self.source;
        let event = |(position, &index): (usize, &RecordIndex)| Some((Event::new(directory, index, language)?, lanes.of(position)));
        hits.iter().enumerate().filter_map(event).collect()
    }

    fn push(&mut self, lane: Lane, events: &[Event]) -> usize {
        let nodes: Vec<Event>;
        let events = if lane.role == Role::Series {
            nodes = events.iter().map(|event| event.as_node()).collect();
            &nodes
        } else {
            events
        };
        self.lanes.push(lane);
        self.events.push(LaneEvents::new(events));
        self.lanes.len() - 1
    }

    /// One lane of the level.
    fn level(&mut self, all: &[Hit<'_>], level: Level) {
        let name = (messages(self.source.language).terms.level)(level).to_owned();
        let events: Vec<Event> = all.iter().map(|(event, _)| *event).filter(|event| event.level == level).collect();
        self.push(Lane { level: Some(level), ..Lane::new(level.slug(), name, Role::Events) }, &events);
    }

    /// National, then regional, then the provinces by region, from north to south.
    fn provinces(&mut self, all: &[Hit<'_>]) {
        self.level(all, Level::National);
        self.level(all, Level::Regional);
        let source = self.source;
        let gazetteer = &source.reference.gazetteer;
        let mut of_value: Vec<Vec<Event>> = vec![Vec::new(); source.lanes.values.len()];
        let mut homeless = Vec::new();
        for (event, cells) in all.iter().filter(|(event, _)| event.level == Level::Provincial) {
            match cells.first().and_then(|&value| of_value.get_mut(value as usize)) {
                Some(events) => events.push(*event),
                None => homeless.push(*event),
            }
        }
        let value = |id: &str| source.lanes.values.iter().position(|value| value.slug == id);
        let has_events = |id: &str| value(id).and_then(|value| of_value.get(value)).is_some_and(|events| !events.is_empty());
        let is_lane = |id: &str| source.chosen.is_empty() || source.chosen.iter().any(|chosen| chosen == id) || has_events(id);
        for (region, members) in units::by_region(gazetteer, source.as_of) {
            let members: Vec<UnitLane<'_>> = members.into_iter().filter(|unit| is_lane(&unit.id)).collect();
            if members.is_empty() {
                continue;
            }
            let name = region.name.get(source.language).to_owned();
            let open = source.is_open(&region.id) || !source.chosen.is_empty();
            let events = |unit: &UnitLane<'_>| value(&unit.id).and_then(|value| of_value.get(value)).cloned().unwrap_or_default();
            let group = Lane { level: Some(Level::Provincial), toggle: Some(open), ..Lane::new(&region.id, name, Role::Group { open }) };
            if !open {
                let events: Vec<Event> = members.iter().flat_map(events).collect();
                self.push(group, &events);
                continue;
            }
            let place = self.push(group, &[]);
            for unit in &members {
                let lane = Lane {
                    level: Some(Level::Provincial),
                    life: units::life(unit),
                    collected: Some(value(&unit.id).map(|value| source.lanes.collected(value).to_vec()).unwrap_or_default()),
                    ..Lane::new(&unit.id, unit.name.get(source.language).to_owned(), Role::Unit)
                };
                let member = self.push(lane, &events(unit));
                if let Some(group) = self.lanes.get_mut(place) {
                    group.members.push(member);
                }
            }
        }
        // Names that no unit has, and records without any.
        for (value, events) in source.lanes.values.iter().zip(&of_value) {
            if gazetteer.by_id(&value.slug).is_none() {
                homeless.extend(events);
            }
        }
        self.rest("no-province", messages(source.language).timeline.no_province, &homeless);
        self.name_heirs();
    }

    /// Which lane continues which.
    fn name_heirs(&mut self) {
        let gazetteer = &self.source.reference.gazetteer;
        let heirs: Vec<Option<usize>> = self
            .lanes
            .iter()
            .map(|lane| {
                let unit = gazetteer.by_id(&lane.id).filter(|_| lane.role == Role::Unit)?;
                let heir = unit.successor.as_deref()?;
                self.lanes.iter().position(|lane| lane.role == Role::Unit && lane.id == heir)
            })
            .collect();
        self.lanes.iter_mut().zip(heirs).for_each(|(lane, heir)| lane.heir = heir);
    }

    /// One lane for each value, as far as `most`; then one for the others, and one for what has none.
    fn values(&mut self, all: &[Hit<'_>], most: usize) {
        let source = self.source;
        let mut of_value: Vec<Vec<Event>> = vec![Vec::new(); source.lanes.values.len()];
        let (mut others, mut none) = (Vec::new(), Vec::new());
        for (event, cells) in all {
            if cells.is_empty() {
                none.push(*event);
            }
            for &cell in *cells {
                if let Some(events) = of_value.get_mut(cell as usize).filter(|_| (cell as usize) < most) {
                    events.push(*event);
                }
            }
            if cells.iter().any(|&cell| cell as usize >= most) {
                others.push(*event);
            }
        }
        for (value, events) in source.lanes.values.iter().zip(of_value).take(most) {
            let level = Level::from_slug(&value.slug).filter(|_| source.lanes.grouping == Grouping::Level);
            let role = if source.lanes.grouping == Grouping::Series { Role::Series } else { Role::Events };
            self.push(Lane { level, ..Lane::new(&value.slug, self.value_name(&value.slug, &value.name), role) }, &events);
        }
        let words = &messages(source.language).timeline;
        self.rest("others", words.other_lanes, &others);
        self.rest("none", words.no_value, &none);
    }

    fn value_name(&self, slug: &str, written: &str) -> String {
        let Source { language, reference, .. } = self.source;
        match self.source.lanes.grouping.facet() {
            Some(facet) => value_name(messages(language), reference, language, facet, slug, written),
            None => reference.vocabulary.series(slug, language).to_owned(),
        }
    }

    fn rest(&mut self, id: &str, name: &str, events: &[Event]) {
        if !events.is_empty() {
            self.push(Lane::new(id, name.to_owned(), Role::Events), events);
        }
    }

    /// The lines of numbered series: the one with the most numbers alone, or all of them when they are asked for.
    fn rail(&mut self, all: &[Hit<'_>]) {
        let Source { directory, reference, language, .. } = self.source;
        let mut series: Vec<(&str, Vec<Event>)> = Vec::new();
        for (event, _) in all {
            let Some(id) = directory.series_of(event.index) else { continue };
            match series.iter_mut().find(|(known, _)| *known == id) {
                Some((_, events)) => events.push(*event),
                None => series.push((id, vec![*event])),
            }
        }
        let numbers = |events: &[Event]| events.iter().filter(|event| event.ordinal.is_some()).count();
        series.retain(|(_, events)| numbers(events) > 1);
        // The national ones first, those of most numbers first among them.
        let national = |events: &[Event]| events.iter().filter(|event| event.level == Level::National).count();
        sort_by_key(&mut series, |(id, events)| (std::cmp::Reverse((national(events), numbers(events))), id.to_owned()));
        let open = self.source.is_open(SERIES);
        let toggle = (series.len() > 1).then_some(open);
        let shown = if open { series.len() } else { 1 };
        for (position, (id, events)) in series.iter().take(shown).enumerate() {
            let name = reference.vocabulary.series(id, language).to_owned();
            let first = position == 0;
            let id = if first { SERIES.to_owned() } else { ["series:", id].concat() };
            self.push(Lane { toggle: toggle.filter(|_| first), ..Lane::new(&id, name, Role::Series) }, events);
        }
    }
}
