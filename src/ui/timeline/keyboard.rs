//! The plot's keys: arrows walk the events, the others move the window.

use web_sys::KeyboardEvent;

use super::controller::Controller;
use super::drawing::MarkKey;
use super::layout::{Content, Mark};
use crate::catalog::RecordIndex;

/// How much one key press zooms.
pub(super) const ZOOM_STEP: f64 = 2.0;

/// Does what the pressed key stands for; other keys, and keys with modifiers, keep their usual meaning.
pub(super) fn press(controller: Controller, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    match event.key().as_str() {
        "ArrowRight" => walk(controller, true),
        "ArrowLeft" => walk(controller, false),
        "ArrowDown" => change_band(controller, true),
        "ArrowUp" => change_band(controller, false),
        "+" | "=" => {
            controller.zoom(1.0 / ZOOM_STEP, None);
        }
        "-" | "_" => {
            controller.zoom(ZOOM_STEP, None);
        }
        "PageDown" => controller.page(true),
        "PageUp" => controller.page(false),
        "Home" => go_to_end(controller, false),
        "End" => go_to_end(controller, true),
        _ => return,
    }
    event.prevent_default();
}

/// To the next mark of the band in time, moving the window when it lies outside.
fn walk(controller: Controller, later: bool) {
    let Some(current) = controller.tab_stop.get_untracked() else { return controller.page(later) };
    let next = controller.layout.with_untracked(|layout| {
        let marks = &layout.bands.get(current.band())?.marks;
        let here = marks.iter().position(|mark| MarkKey::new(current.band(), mark) == current)?;
        let next = if later { here.checked_add(1) } else { here.checked_sub(1) };
        marks.get(next?).cloned()
    });
    if let Some(next) = next {
        go_to(controller, current.band(), &next);
    }
}

/// To the nearest mark in sight of the next band that has one.
fn change_band(controller: Controller, down: bool) {
    let Some(current) = controller.tab_stop.get_untracked() else { return };
    let target = controller.visible.with_untracked(|visible| {
        let middle = visible.mark(current)?.middle();
        let bands: Vec<usize> =
            if down { (current.band() + 1..visible.bands.len()).collect() } else { (0..current.band()).rev().collect() };
        let distance = |mark: &Mark| (mark.middle() - middle).abs();
        bands.into_iter().find_map(|band| {
            let marks = visible.bands.get(band)?.iter().map(|(_, mark)| mark);
            let nearest = marks.min_by(|left, right| distance(left).total_cmp(&distance(right)))?;
            Some((band, nearest.clone()))
        })
    });
    if let Some((band, mark)) = target {
        go_to(controller, band, &mark);
    }
}

/// To the first or the last of all events.
fn go_to_end(controller: Controller, last: bool) {
    let target = controller.layout.with_untracked(|layout| {
        let ends = layout.bands.iter().enumerate().filter_map(|(band, layout)| {
            let mark = if last { layout.marks.last() } else { layout.marks.first() };
            mark.map(|mark| (band, mark.clone()))
        });
        let by_place = |left: &(usize, Mark), right: &(usize, Mark)| left.1.x.total_cmp(&right.1.x);
        if last { ends.max_by(by_place) } else { ends.min_by(by_place) }
    });
    if let Some((band, mark)) = target {
        go_to(controller, band, &mark);
    }
}

fn go_to(controller: Controller, band: usize, mark: &Mark) {
    let place = controller.track.with_untracked(|track| {
        let events = &track.bands.get(band)?.events;
        match &mark.content {
            Content::Event { position, .. } => events.get(*position).map(|event| (event.index, event.first, event.end)),
            Content::Cluster(cluster) => {
                let first = events.get(*cluster.members.first()?)?;
                Some((first.index, cluster.first, cluster.end))
            }
        }
    });
    let Some((index, first, end)): Option<(RecordIndex, i32, i32)> = place else { return };
    controller.active.set(Some(index));
    let limits = controller.window.limits.get_untracked();
    controller.window.show(controller.window.shown.get_untracked().revealing(first, end).moved_into(limits));
    controller.focus_soon();
}
