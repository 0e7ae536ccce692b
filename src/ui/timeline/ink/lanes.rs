//! What lies behind the events: the calendar, what was collected, the lives of units and the lines of series.

use super::{Ink, Layer, Scene};
use crate::model::{DayNumber, PartialDate, day_number};
use crate::ui::timeline::lanes::{Lane, Role};
use crate::ui::timeline::series::{Link, links};

pub(super) fn draw(scene: &Scene<'_>, ink: &mut Ink) {
    grid(scene, ink);
    for (number, lane) in scene.lanes.lanes.iter().enumerate() {
        let Some(place) = scene.boxes.get(number) else { continue };
        // What flows into a lane in sight comes from one of its neighbours.
        if place.end() + 2.0 * place.size < scene.sight.0 || place.begin - 2.0 * place.size > scene.sight.1 {
            continue;
        }
        match lane.role {
            Role::Unit => {
                uncollected(scene, ink, lane, (place.begin, place.size));
                life(scene, ink, lane, (place.begin, place.size));
            }
            Role::Series => series(scene, ink, number),
            Role::Events | Role::Group { .. } => {}
        }
    }
}

/// The pixels of the ground that are drawn.
fn ground(scene: &Scene<'_>) -> (f64, f64) {
    (scene.ground.0 - scene.origin, scene.ground.1 - scene.origin)
}

fn grid(scene: &Scene<'_>, ink: &mut Ink) {
    let end = scene.boxes.last().map_or(0.0, |lane| lane.end());
    for &(day, strong) in scene.grid {
        let x = scene.x(day);
        ink.on(if strong { Layer::GridStrong } else { Layer::Grid }, |path| path.line(&[(x, 0.0), (x, end)], false));
    }
}

/// The years within the archive's time of which there is no record of the unit, while it existed.
fn uncollected(scene: &Scene<'_>, ink: &mut Ink, lane: &Lane, (begin, size): (f64, f64)) {
    let (Some(collected), Some((&first, &last))) = (&lane.collected, scene.lanes.years.first().zip(scene.lanes.years.last())) else {
        return;
    };
    let (left, right) = ground(scene);
    let mut from: Option<u32> = None;
    for year in first..=last.saturating_add(1) {
        let missing = year <= last && collected.binary_search(&year).is_err();
        match (missing, from) {
            (true, None) => from = Some(year),
            (false, Some(start)) => {
                from = None;
                let begins = lane.life.0.map_or(left, |day| scene.x(day)).max(left);
                let ends = lane.life.1.map_or(right, |day| scene.x(day)).min(right);
                let (x, end) = (year_begins(start).map_or(left, |day| scene.x(day)), year_begins(year).map_or(right, |day| scene.x(day)));
                let (x, end) = (x.max(begins), end.min(ends));
                if end > x {
                    ink.on(Layer::Uncollected, |path| path.rectangle((x, begin + 1.0), (end - x, size - 2.0), 0.0));
                }
            }
            _ => {}
        }
    }
}

fn year_begins(year: u32) -> Option<DayNumber> {
    PartialDate::year_only(year.cast_signed()).map(|year| day_number(year.first_day()))
}

/// From the line of a unit's life to the end of its lane: events stand above it.
const BASE: f64 = 3.0;
/// How far the curve into another lane reaches along the main axis.
const REACH: f64 = 28.0;

/// The line of a unit's life, and the curve into the one that took it over.
fn life(scene: &Scene<'_>, ink: &mut Ink, lane: &Lane, (begin, size): (f64, f64)) {
    let (left, right) = ground(scene);
    let from = lane.life.0.map_or(left, |day| scene.x(day));
    let until = lane.life.1.map_or(right, |day| scene.x(day));
    let line = begin + size - BASE;
    for (absent, end) in [(left, from.min(right)), (until.max(left), right)] {
        if end > absent {
            ink.on(Layer::Absent, |path| path.rectangle((absent, begin), (end - absent, size), 0.0));
        }
    }
    if from.max(left) < until.min(right) {
        ink.on(Layer::Life, |path| path.line(&[(from.max(left), line), (until.min(right), line)], false));
    }
    let heir = lane.heir.and_then(|heir| scene.boxes.get(heir));
    if let Some(heir) = heir.filter(|_| lane.life.1.is_some() && until + REACH > left && until < right) {
        ink.on(Layer::Life, |path| path.curve((until, line), (until + REACH, heir.end() - BASE), REACH * 0.6));
    }
}

fn series(scene: &Scene<'_>, ink: &mut Ink, lane: usize) {
    let Some(events) = scene.lanes.track.lanes.get(lane) else { return };
    let Some(place) = scene.boxes.get(lane) else { return };
    let (left, right) = ground(scene);
    for Link { from, to, is_next, .. } in links(events) {
        let (from, to) = (scene.layout.x(from) - scene.origin, scene.layout.x(to) - scene.origin);
        if to > left && from < right {
            let line = [(from.max(left - 20.0), place.middle()), (to.min(right + 20.0), place.middle())];
            ink.on(if is_next { Layer::Series } else { Layer::SeriesGap }, |path| path.line(&line, false));
        }
    }
}
