//! A drag that goes on after the hand has left, slower and slower.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::controller::Controller;
use crate::platform::page::on_next_frame;
use crate::reactive::*;

/// Movements older than this say nothing about the speed at the end, in milliseconds.
const RECENT: f64 = 90.0;
/// After so many milliseconds the speed is 1/e of what it was.
const DECAY: f64 = 260.0;
/// A slower movement is none, in pixels a millisecond.
const SLOWEST: f64 = 0.03;

/// How fast the pointer moved, and whether the plot goes on by itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Motion {
    /// When the pointer moved, and by how much, in pixels along the axis.
    moves: Rc<RefCell<Vec<(f64, f64)>>>,
    /// Changes with every movement of the reader's own: what goes on by itself stops.
    run: Rc<Cell<u32>>,
}

impl Motion {
    /// Nothing goes on any more.
    pub(super) fn stop(&self) {
        self.moves.borrow_mut().clear();
        self.run.set(self.run.get().wrapping_add(1));
    }

    /// The pointer has moved the plot by so many pixels.
    pub(super) fn note(&self, time: f64, pixels: f64) {
        let mut moves = self.moves.borrow_mut();
        moves.retain(|(at, _)| time - at < RECENT);
        moves.push((time, pixels));
    }

    /// The pointer has left at `time`: the plot goes on as fast as it went.
    pub(super) fn go_on(&self, controller: Controller, time: f64) {
        let moves = self.moves.take();
        let recent = moves.iter().filter(|(at, _)| time - at < RECENT);
        let speed = recent.map(|(_, pixels)| pixels).sum::<f64>() / RECENT;
        self.run.set(self.run.get().wrapping_add(1));
        step(self.clone(), controller, speed, self.run.get(), None);
    }
}

fn step(motion: Motion, controller: Controller, speed: f64, run: u32, last: Option<f64>) {
    // The timeline may have gone meanwhile.
    let Some(window) = controller.window.shown.try_get_untracked() else { return };
    if motion.run.get() != run {
        return;
    }
    if speed.abs() < SLOWEST {
        controller.window.write();
        return;
    }
    let now = js_sys::Date::now();
    let elapsed = last.map_or(16.0, |last| (now - last).clamp(0.0, 64.0));
    let by = speed * elapsed / untrack(|| controller.scale()).pixels_per_day();
    controller.show(window.panned(by, controller.window.limits.get_untracked()));
    let slower = speed * (-elapsed / DECAY).exp();
    on_next_frame(move || step(motion, controller, slower, run, Some(now)));
}
