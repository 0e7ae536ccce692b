//! The plot's keys: arrows walk the events, the others move the window.

use web_sys::KeyboardEvent;

use super::controller::Controller;
use super::drawn::MarkKey;
use super::geometry::Direction;
use super::layout::Mark;
use crate::reactive::*;

/// How much one key press zooms.
pub(super) const ZOOM_STEP: f64 = 2.0;

/// Where an arrow leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Earlier,
    Later,
    PreviousLane,
    NextLane,
}

/// Does what the pressed key stands for; other keys, and keys with modifiers, keep their usual meaning.
pub(super) fn press(controller: Controller, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let down = controller.geometry.get_untracked().direction == Direction::Down;
    let way = match (event.key().as_str(), down) {
        ("ArrowRight", false) | ("ArrowDown", true) => Some(Way::Later),
        ("ArrowLeft", false) | ("ArrowUp", true) => Some(Way::Earlier),
        ("ArrowDown", false) | ("ArrowRight", true) => Some(Way::NextLane),
        ("ArrowUp", false) | ("ArrowLeft", true) => Some(Way::PreviousLane),
        _ => None,
    };
    match (way, event.key().as_str()) {
        (Some(Way::Earlier), _) => walk(controller, false),
        (Some(Way::Later), _) => walk(controller, true),
        (Some(Way::PreviousLane), _) => change_lane(controller, false),
        (Some(Way::NextLane), _) => change_lane(controller, true),
        (_, "+" | "=") => {
            controller.zoom(1.0 / ZOOM_STEP, None);
        }
        (_, "-" | "_") => {
            controller.zoom(ZOOM_STEP, None);
        }
        (_, "PageDown") => controller.page(true),
        (_, "PageUp") => controller.page(false),
        (_, "Home") => go_to_end(controller, false),
        (_, "End") => go_to_end(controller, true),
        _ => return,
    }
    event.prevent_default();
    event.stop_propagation();
}

/// To the next mark of the lane in time, moving the window when it lies outside.
fn walk(controller: Controller, later: bool) {
    let Some(current) = controller.tab_stop.get_untracked() else { return controller.page(later) };
    let mark = controller.drawn.with_untracked(|drawn| drawn.mark(current).cloned());
    let next = mark.and_then(|mark| controller.layout.with_untracked(|layout| layout.neighbour(current.lane(), &mark, later)));
    if let Some(next) = next {
        go_to(controller, current.lane(), &next);
    }
}

/// To the mark of the next lane that is nearest in time; one in sight before all others.
fn change_lane(controller: Controller, next: bool) {
    let Some(current) = controller.tab_stop.get_untracked() else { return };
    let Some(middle) = controller.drawn.with_untracked(|drawn| drawn.mark(current).map(Mark::middle)) else { return };
    let lanes = controller.with_track(|track| track.lanes.len());
    let candidates: Vec<usize> = if next { (current.lane() + 1..lanes).collect() } else { (0..current.lane()).rev().collect() };
    let (offset, length) = untrack(|| (controller.offset(), controller.size.get().length));
    let distance = |mark: &Mark| (mark.middle() - middle).abs();
    let target = controller.layout.with_untracked(|layout| {
        let nearest = |lane: usize| {
            let marks = layout.marks(lane, offset, offset + length);
            marks.into_iter().min_by(|one, other| distance(one).total_cmp(&distance(other))).map(|mark| (lane, mark))
        };
        candidates.into_iter().find_map(nearest)
    });
    if let Some((lane, mark)) = target {
        go_to(controller, lane, &mark);
    }
}

/// To the first or the last of all events.
fn go_to_end(controller: Controller, last: bool) {
    let lanes = controller.with_track(|track| track.lanes.len());
    let target = controller.layout.with_untracked(|layout| {
        let ends = (0..lanes).filter_map(|lane| layout.end(lane, last).map(|mark| (lane, mark)));
        let by_place = |one: &(usize, Mark), other: &(usize, Mark)| one.1.x.total_cmp(&other.1.x);
        if last { ends.max_by(by_place) } else { ends.min_by(by_place) }
    });
    if let Some((lane, mark)) = target {
        go_to(controller, lane, &mark);
    }
}

/// Puts the keyboard on a mark and the mark into the window.
pub(super) fn go_to(controller: Controller, lane: usize, mark: &Mark) {
    let (tier, positions) = mark.members();
    let events: Vec<_> = controller.with_track(|track| {
        let events = track.lanes.get(lane).map(|lane| lane.tier(tier)).unwrap_or_default();
        positions.iter().filter_map(|&position| events.get(position).copied()).collect()
    });
    let Some(first) = events.first() else { return };
    controller.stand_on(lane, first.index);
    let (begin, end) = match MarkKey::new(lane, mark) {
        MarkKey::Event { .. } => (first.first, first.end),
        MarkKey::Cluster { first, end, .. } => (first, end),
    };
    let limits = controller.window.limits.get_untracked();
    controller.window.show(controller.window.shown.get_untracked().revealing(begin, end).moved_into(limits));
    controller.focus_soon();
}
