//! The names of the lanes and how many events they have.

use std::ops::Range;

use super::{LINE, Paint, Plot, Role};
use crate::i18n::{self, messages};
use crate::ui::timeline::geometry::LaneBox;
use crate::ui::timeline::ink::Hue;
use crate::ui::timeline::lanes::Lane;
use crate::ui::timeline::picture::measure::{COUNT, GROUP, LANE, Style};
use crate::ui::timeline::picture::paint::{SUNKEN, colours};
use crate::ui::timeline::picture::{Anchor, Group};

/// The distance between the lines of a name: two of them in a lane of one row.
const LEADING: f64 = 12.4;
/// How far the lanes of a group are moved in.
const INDENT: f64 = 10.0;

/// The lanes of a page with their places on it.
fn on_page<'a>(plot: &'a Plot<'_>, lanes: Range<usize>, top: f64) -> impl Iterator<Item = (usize, &'a Lane, LaneBox)> {
    let all = plot.source.lanes.lanes.iter().zip(&plot.boxes).enumerate();
    let here = all.skip(lanes.start).take(lanes.len());
    here.map(move |(number, (lane, place))| (number, lane, LaneBox { begin: place.begin - top, ..*place }))
}

/// The grounds of groups, the lines between lanes, and the colours of lanes that have one.
pub(super) fn bands(plot: &Plot<'_>, group: &mut Group, lanes: Range<usize>, top: f64) {
    for (_, lane, place) in on_page(plot, lanes, top) {
        if matches!(lane.role, Role::Group { open: true }) {
            group.rectangle(Paint::filled(SUNKEN), (0.0, place.begin), (plot.width, place.size));
        }
        if place.begin > 0.0 {
            group.rectangle(Paint::filled(LINE), (0.0, place.begin - 0.5), (plot.width, 1.0));
        }
        if let Some(level) = lane.level {
            group.rectangle(Paint::filled(colours(Hue::Level(level)).0), (0.0, place.begin + 1.0), (3.0, place.size - 2.0));
        }
    }
}

/// The names and counts.
pub(super) fn names(plot: &Plot<'_>, group: &mut Group, lanes: Range<usize>, top: f64) {
    let mut counts = Vec::new();
    for (number, lane, place) in on_page(plot, lanes, top) {
        let count = plot.source.lanes.count(number, plot.source.window);
        let count = i18n::count(plot.source.language, count);
        let style = style(lane);
        let left = 8.0 + if group_of(plot, number).is_some() { INDENT } else { 0.0 };
        let room = plot.gutter - left - COUNT.width(&count) - 12.0;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of lines")]
        let most = (place.size / LEADING) as usize;
        let lines = style.lines(&lane.name, room, most.clamp(1, 3));
        #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
        let height = lines.len() as f64 * LEADING;
        let mut middle = place.begin + ((place.size - height) / 2.0).min(6.0) + LEADING / 2.0;
        counts.push((middle, count));
        for line in lines {
            group.text((left, middle + style.drop()), style, Anchor::Start, line);
            middle += LEADING;
        }
    }
    for (middle, count) in counts {
        group.text((plot.gutter - 6.0, middle + COUNT.drop()), COUNT, Anchor::End, count);
    }
}

/// The name of the group whose lanes go on from the page before, beside the axis.
pub(super) fn continued(plot: &Plot<'_>, group: &mut Group, first: usize, height: f64) {
    let Some(head) = group_of(plot, first).and_then(|head| plot.source.lanes.lanes.get(head)) else { return };
    let words = (messages(plot.source.language).picture.continued)(&head.name);
    let words = GROUP.shortened(&words, plot.gutter - 12.0);
    group.text((8.0, height - 8.0 + GROUP.drop()), GROUP, Anchor::Start, words);
}

/// The group that a lane is in.
fn group_of(plot: &Plot<'_>, lane: usize) -> Option<usize> {
    plot.source.lanes.lanes.iter().position(|group| group.members.contains(&lane))
}

const fn style(lane: &Lane) -> Style {
    match lane.role {
        Role::Group { .. } | Role::Events => GROUP,
        Role::Unit | Role::Series => LANE,
    }
}
