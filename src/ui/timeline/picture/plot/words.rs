//! The titles beside and in events, their signs and numbers, and the numbers of clusters.

use super::{Content, Mark, Plot, Scene};
use crate::i18n;
use crate::model::{Certainty, RecordType};
use crate::ui::timeline::events::Event;
use crate::ui::timeline::ink::{shape_of, sign as uncertainty};
use crate::ui::timeline::layout::Label;
use crate::ui::timeline::picture::legend::written;
use crate::ui::timeline::picture::measure::{LABEL, NUMBER, ON_SHAPE};
use crate::ui::timeline::picture::paint::{Paint, SURFACE};
use crate::ui::timeline::picture::{Anchor, Group};

/// From the middle of the shape of a bar to the title in it.
const INSIDE: f64 = 12.0;

/// Writes what belongs to the marks of a scene: first all titles, so that signs and numbers lie over what they meet.
pub(super) fn write(plot: &Plot<'_>, scene: &Scene<'_>, group: &mut Group) {
    let each = |write: &mut dyn FnMut(usize, &Mark)| {
        scene.marks.iter().for_each(|lane| lane.marks.iter().for_each(|mark| write(lane.lane, mark)));
    };
    each(&mut |lane, mark| {
        if let Content::Event { event, label, .. } = &mark.content {
            title(plot, scene, group, (lane, mark), event, *label);
        }
    });
    each(&mut |lane, mark| match &mark.content {
        Content::Event { event, .. } => sign(plot, scene, group, (lane, mark), event),
        Content::Cluster(_) => count(plot, scene, group, (lane, mark)),
    });
}

fn title(plot: &Plot<'_>, scene: &Scene<'_>, group: &mut Group, (lane, mark): (usize, &Mark), event: &Event, label: Label) {
    if plot.is_series(lane) {
        // Its number and the name of the lane say the same.
        return;
    }
    let ((shape, middle), _) = shape_of(scene, lane, mark, event);
    let (x, end) = match label {
        Label::After(length) => {
            let x = mark.end() - scene.origin + if event.is_point() { 1.0 } else { 4.0 };
            (x, x + length - 6.0)
        }
        Label::Inside => (shape + INSIDE, mark.end().min(scene.visible.1) - scene.origin - 4.0),
        Label::Hidden | Label::Beside => return,
    };
    let text = LABEL.shortened(&(plot.source.titles)(event.index), end - x);
    if plot.is_unit(lane) && !text.is_empty() {
        // Neither the line of the unit's life nor the hatching goes through it.
        group.rectangle(Paint::filled(SURFACE), (x - 1.0, middle - 6.0), (LABEL.width(&text) + 3.0, 12.0));
    }
    group.text((x, middle + LABEL.drop()), LABEL, Anchor::Start, text);
}

/// What stands in the shape of an event: its number in a lane of its series, otherwise the sign of an uncertain date.
fn sign(plot: &Plot<'_>, scene: &Scene<'_>, group: &mut Group, (lane, mark): (usize, &Mark), event: &Event) {
    let (middle, _) = shape_of(scene, lane, mark, event);
    let is_series = plot.is_series(lane);
    let is_filled = (event.certainty, event.record_type) == (Certainty::Stated, RecordType::Conference) && (event.exact || !is_series);
    let number = event.ordinal.filter(|_| is_series).map(|number| number.to_string());
    let style = if is_filled { ON_SHAPE } else { NUMBER };
    written(group, middle, style, number.as_deref().unwrap_or(uncertainty(event.certainty)));
}

/// Which numbers of a series a cluster has: how many would read as a number itself.
fn numbers(scene: &Scene<'_>, lane: usize, mark: &Mark) -> Option<String> {
    let (tier, positions) = mark.members();
    let events = scene.lanes.track.lanes.get(lane)?.tier(tier);
    let numbers: Option<Vec<u32>> = positions.iter().map(|&position| events.get(position)?.ordinal).collect();
    let numbers = numbers?;
    let (first, last) = numbers.iter().min().zip(numbers.iter().max())?;
    Some(if first == last { first.to_string() } else { [first.to_string(), last.to_string()].join("–") })
}

/// How many events a cluster has, in the middle of what is in sight of it and never cut off.
fn count(plot: &Plot<'_>, scene: &Scene<'_>, group: &mut Group, (lane, mark): (usize, &Mark)) {
    let (begin, size) = scene.across(lane, mark);
    let numbers = if plot.is_series(lane) { numbers(scene, lane, mark) } else { None };
    let text = numbers.unwrap_or_else(|| i18n::count(plot.source.language, mark.count()));
    let half = NUMBER.width(&text) / 2.0 + 1.0;
    let length = scene.visible.1 - scene.visible.0;
    let x = scene.middle(mark).min(length - half).max(half);
    written(group, (x, begin + size / 2.0), NUMBER, &text);
}
