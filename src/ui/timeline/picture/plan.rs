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

/// The rows of each lane: as on the screen and no more than a page has room for. Where all lanes can be on one page they are, and the room that is
/// left goes to those that need it most.
fn rows(source: &PictureSource<'_>, room: Option<(f64, f64)>) -> Vec<Rows> {
    let lanes = source.lanes.lanes.iter().zip(source.lanes.rows.iter()).zip(&source.lanes.track.lanes);
    let mut needs: Vec<Need> = lanes.map(|((lane, rows), events)| Need::new(source, lane.role, *rows, events)).collect();
    if let Some((first, later)) = room {
        let lowest: f64 = needs.iter().map(|need| GEOMETRY.lane_size(need.lowest())).sum();
        if lowest <= first {
            fill(&mut needs, first - lowest);
        } else {
            needs.iter_mut().for_each(|need| need.shrink(first.min(later)));
        }
    }
    needs.into_iter().map(|need| need.rows).collect()
}

/// What a lane could use.
struct Need {
    role: Role,
    /// As on the screen, or as a picture has where the screen is a telephone's; no more than the events in the window can use, since a picture
    /// does not move.
    usual: Rows,
    /// What it gets.
    rows: Rows,
    /// How many events of each tier are in the window.
    points: usize,
    bars: usize,
}

impl Need {
    fn new(source: &PictureSource<'_>, role: Role, rows: Rows, events: &LaneEvents) -> Self {
        let within = |events: &[Event]| events.iter().filter(|event| source.window.touches(event.first, event.end)).count();
        let (points, bars) = (within(&events.points), within(&events.bars));
        let least = match role {
            Role::Events => 4,
            Role::Group { .. } => 2,
            Role::Unit | Role::Series => 1,
        };
        let usual = Rows { points: rows.points.max(least).min(points), bars: rows.bars.max(1).min(bars) };
        Self { role, usual, rows: usual, points, bars }
    }

    /// One row for each tier that has anything.
    fn lowest(&self) -> Rows {
        Rows { points: self.usual.points.min(1), bars: self.usual.bars.min(1) }
    }

    /// No higher than `room`.
    fn shrink(&mut self, room: f64) {
        while GEOMETRY.lane_size(self.rows) > room && self.rows.all() > 1 {
            if self.rows.points > self.rows.bars { self.rows.points -= 1 } else { self.rows.bars -= 1 }
        }
    }

    /// How many events a row of each tier has, in hundredths; 0 where it needs no more rows: more than two in a row are where clusters are.
    fn crowding(&self) -> (usize, usize) {
        let of = |events: usize, rows: usize, usual: usize| {
            let needs_more = rows > 0 && events > rows && (rows < usual || events > rows * 2);
            if needs_more { events * 100 / rows } else { 0 }
        };
        if self.role == Role::Series || self.rows.all() >= MOST_ROWS {
            return (0, 0);
        }
        (of(self.points, self.rows.points, self.usual.points), of(self.bars, self.rows.bars, self.usual.bars))
    }
}

/// Gives every lane the least it needs, and `left` to those that are most crowded.
fn fill(needs: &mut [Need], mut left: f64) {
    needs.iter_mut().for_each(|need| need.rows = need.lowest());
    while left >= GEOMETRY.row {
        let most = |need: &&mut Need| need.crowding().0.max(need.crowding().1);
        let Some(need) = needs.iter_mut().max_by_key(most).filter(|need| most(need) > 0) else { break };
        let before = GEOMETRY.lane_size(need.rows);
        let (points, bars) = need.crowding();
        if points >= bars {
            need.rows.points += 1
        } else {
            need.rows.bars += 1
        }
        left -= GEOMETRY.lane_size(need.rows) - before;
    }
}

/// The lanes of each page. The name of a group is never the last of a page.
fn split(plot: &Plot<'_>, source: &PictureSource<'_>, room: Option<(f64, f64)>) -> Vec<Range<usize>> {
    let boxes = plot.boxes();
    let Some((first, later)) = room else { return std::iter::once(0..boxes.len()).collect() };
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
