//! Which lanes are on which page, and the pages made of their parts.

use std::ops::Range;
use std::sync::Arc;

use super::foot::Foot;
use super::head::Head;
use super::legend::Present;
use super::plot::Plot;
use super::{Group, Paper, Picture, PictureSource};
use crate::i18n::messages;
use crate::ui::timeline::events::{Event, LaneEvents};
use crate::ui::timeline::geometry::{Direction, Geometry};
use crate::ui::timeline::lanes::Role;
use crate::ui::timeline::layout::Rows;

/// Lanes and rows on paper: as low as the shapes and the smaller text of paper allow.
const GEOMETRY: Geometry = Geometry { direction: Direction::Across, row: 22.0, bar_row: 22.0, margin: 1.5 };
/// The most rows that a lane gets from the room that is left on a page.
const MOST_ROWS: usize = 16;

/// Between the lanes and what stands below.
const BEFORE_FOOT: f64 = 10.0;

/// The pages of a picture; one for a screen.
#[must_use]
pub fn pages(source: &PictureSource<'_>, paper: Paper) -> Vec<Picture> {
    let (width, height) = paper.size();
    let width = width - 2.0 * paper.margin();
    let (first, later) = (Head::new(source, width, true), Head::new(source, width, false));
    let foot = Foot::new(source, width);
    let room = height.map(|height| {
        // With the longest legend there may be: the rows decide what it has, and it decides how many rows there are.
        let below = BEFORE_FOOT + Plot::axis_height(source, width) + foot.height(source, &Present::everything());
        let room = |head: &Head| (height - head.height() - below).max(GEOMETRY.lane_size(Rows { points: 2, bars: 1 }));
        (room(&first), room(&later))
    });
    let rows = rows(source, room);
    let plot = Plot::new(source, width, GEOMETRY, rows.into());
    let present = plot.present();
    let split = split(&plot, source, room);
    let count = split.len();
    let picture = |(number, lanes): (usize, Range<usize>)| {
        let head = if number == 0 { &first } else { &later };
        let mut groups = vec![head.draw(source, (number + 1, count))];
        groups.extend(plot.draw(lanes.clone(), head.height()));
        let end = head.height() + plot.height(&lanes);
        let height = height.unwrap_or_else(|| (end + BEFORE_FOOT + foot.height(source, &present)).ceil());
        groups.extend(foot.draw(source, &present, height - foot.height(source, &present)));
        finished(source, paper, (number + 1, count), (width, height), groups)
    };
    split.into_iter().enumerate().map(picture).collect()
}

fn finished(
    source: &PictureSource<'_>,
    paper: Paper,
    (page, count): (usize, usize),
    (width, height): (f64, f64),
    mut groups: Vec<Group>,
) -> Picture {
    let mut title = [messages(source.language).shell.product, ": ", source.heading].concat();
    if count > 1 {
        title.push_str(&[" (", &page.to_string(), "/", &count.to_string(), ")"].concat());
    }
    let description = source.filters.iter().map(String::as_str).chain([source.link]).collect::<Vec<_>>().join("\n");
    let id = [paper.slug(), "-", &page.to_string()].concat();
    let margin = paper.margin();
    for group in &mut groups {
        group.at = (group.at.0 + margin, group.at.1 + margin);
    }
    let (width, height) = (width + 2.0 * margin, height + 2.0 * margin);
    Picture { id, width, height, language: source.language, title, description, groups }
}

/// The rows of each lane: those of the screen, no more than a page has room for; on a page that holds all lanes the room that is left goes to
/// those that need it most.
fn rows(source: &PictureSource<'_>, room: Option<(f64, f64)>) -> Vec<Rows> {
    let lanes = source.lanes.lanes.iter().zip(source.lanes.rows.iter()).zip(&source.lanes.track.lanes);
    let mut rows: Vec<Rows> = lanes.map(|((lane, rows), events)| used(source, lane.role, *rows, events)).collect();
    let Some((first, later)) = room else { return rows };
    for own in &mut rows {
        while GEOMETRY.lane_size(*own) > first.min(later) && own.all() > 1 {
            if own.points > own.bars { own.points -= 1 } else { own.bars -= 1 }
        }
    }
    let mut left = first - rows.iter().map(|rows| GEOMETRY.lane_size(*rows)).sum::<f64>();
    while left >= GEOMETRY.row {
        let Some((lane, is_point)) = fullest(source, &rows) else { break };
        let Some(own) = rows.get_mut(lane) else { break };
        let before = GEOMETRY.lane_size(*own);
        if is_point {
            own.points += 1
        } else {
            own.bars += 1
        }
        left -= GEOMETRY.lane_size(*own) - before;
    }
    rows
}

/// As many rows as on the screen, or as a picture has where the screen is a telephone's; no more than the events in the window can use, since a
/// picture does not move.
fn used(source: &PictureSource<'_>, role: Role, rows: Rows, events: &LaneEvents) -> Rows {
    let least = match role {
        Role::Events => 4,
        Role::Group { .. } => 2,
        Role::Unit | Role::Series => 1,
    };
    Rows { points: rows.points.max(least).min(within(source, &events.points)), bars: rows.bars.max(1).min(within(source, &events.bars)) }
}

fn within(source: &PictureSource<'_>, events: &[Event]) -> usize {
    events.iter().filter(|event| source.window.touches(event.first, event.end)).count()
}

/// The lane with the most events in a row, and whether those are points; `None` when no lane could use more rows.
fn fullest(source: &PictureSource<'_>, rows: &[Rows]) -> Option<(usize, bool)> {
    let lanes = source.lanes.lanes.iter().zip(&source.lanes.track.lanes).zip(rows).enumerate();
    let candidates = lanes.filter(|(_, ((lane, _), rows))| lane.role != Role::Series && rows.all() < MOST_ROWS).flat_map(
        |(number, ((_, events), rows))| {
            let (points, bars) = (within(source, &events.points), within(source, &events.bars));
            [(number, true, points, rows.points), (number, false, bars, rows.bars)]
        },
    );
    // More than two in a row of a tier is where clusters are.
    let crowded = candidates.filter(|(_, _, events, rows)| *rows > 0 && *events > rows * 2);
    crowded.max_by_key(|(number, _, events, rows)| (events * 100 / rows, usize::MAX - number)).map(|(lane, is_point, ..)| (lane, is_point))
}

/// The lanes of each page. The name of a group is never the last of a page.
fn split(plot: &Plot<'_>, source: &PictureSource<'_>, room: Option<(f64, f64)>) -> Vec<Range<usize>> {
    let boxes = plot.boxes();
    let Some((first, later)) = room else { return vec![0..boxes.len()] };
    let mut pages: Vec<Range<usize>> = Vec::new();
    let (mut start, mut top) = (0, 0.0);
    for (lane, place) in boxes.iter().enumerate() {
        let room = if pages.is_empty() { first } else { later };
        // A tenth of a pixel for sums that are not exact.
        if place.end() - top <= room + 0.1 || lane == start {
            continue;
        }
        let heads = |lane: usize| source.lanes.lanes.get(lane).is_some_and(|lane| matches!(lane.role, Role::Group { open: true }));
        let next = if lane > start + 1 && heads(lane - 1) { lane - 1 } else { lane };
        pages.push(start..next);
        (start, top) = (next, boxes.get(next).map_or(top, |place| place.begin));
    }
    pages.push(start..boxes.len());
    pages
}

/// For [`Plot`], which lays out by them.
pub(super) type SharedRows = Arc<[Rows]>;
