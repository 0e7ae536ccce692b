//! The window of time that is shown: the link's, and while the reader zooms or pans, what the link will say in a moment.

use crate::reactive::*;
use gloo::timers::callback::Timeout;
use time::Date;

use std::sync::Arc;

use super::lanes::LaneSet;
use super::scale::TimeWindow;
use crate::model::day_number;
use crate::platform::clock;
use crate::platform::location::Navigation;
use crate::platform::timer::after;
use crate::ui::context::AppContext;

/// Rest after which a changed window is written to the link, in milliseconds.
const WRITE_AFTER: u32 = 250;
/// Rest after which the next change is a step of its own in the history.
const SETTLE_AFTER: u32 = 1500;

/// A window by gesture or key, more exact than whole days.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Gesture {
    window: TimeWindow,
    /// What the link says with it: what it said when the gesture began, or what the gesture wrote. As soon as the link says
    /// something else (*back*, another link) the gesture is history.
    link: Option<(Date, Date)>,
}

/// The window and the way to change it.
#[derive(Clone, Copy)]
pub(super) struct WindowState {
    context: AppContext,
    gesture: RwSignal<Option<Gesture>>,
    pending: StoredValue<Option<Timeout>, LocalStorage>,
    settling: StoredValue<Option<Timeout>, LocalStorage>,
    /// The whole years of all results.
    pub fit: Memo<TimeWindow>,
    /// The whole years of all records: as far as zooming and panning go.
    pub limits: Memo<TimeWindow>,
    /// What is shown.
    pub shown: Memo<TimeWindow>,
    /// What was shown when the last gesture came to rest.
    pub at_rest: Memo<TimeWindow>,
    /// The reader has chosen a window and it has come to rest; set anew each time.
    pub rested: RwSignal<bool>,
}

impl WindowState {
    pub(super) fn new(context: AppContext, lanes: Memo<Arc<LaneSet>>) -> Self {
        let limits = memo(move |_| {
            let extent = context.data.shelf.get().and_then(|shelf| shelf.directory.extent());
            extent.map_or_else(before_there_are_records, |(first, last)| TimeWindow::of_whole_years(first, last))
        });
        let fit = memo(move |_| {
            let extent = lanes.with(|lanes| lanes.track.extent());
            extent.map_or_else(|| limits.get(), |(first, last)| TimeWindow::of_whole_years(first, last))
        });
        let gesture = RwSignal::new(None);
        let shown = memo(move |_| {
            let linked = context.state.with(|state| state.window);
            let current = gesture.get().filter(|gesture: &Gesture| gesture.link == linked);
            current.map_or_else(|| linked.map_or_else(|| fit.get(), TimeWindow::of_dates), |gesture| gesture.window)
        });
        let rested = RwSignal::new(false);
        let at_rest = memo(move |_| {
            // Each step of a gesture changes what is shown; these change when it rests.
            context.state.with(|state| state.window);
            rested.track();
            fit.track();
            untrack(|| shown.get())
        });
        let timer = || StoredValue::new_local(None);
        Self { context, gesture, pending: timer(), settling: timer(), fit, limits, shown, at_rest, rested }
    }

    /// Whether the link names a window of its own.
    pub(super) fn is_chosen(&self) -> bool {
        self.context.state.with(|state| state.window.is_some()) || self.shown.get() != self.fit.get()
    }

    /// Shows `window` at once, and in the link after a short rest; `false` when it is shown already.
    pub(super) fn show(&self, window: TimeWindow) -> bool {
        if window == self.shown.get_untracked() {
            return false;
        }
        self.gesture.set(Some(Gesture { window, link: self.context.state.with_untracked(|state| state.window) }));
        let state = *self;
        self.pending.set_value(Some(after(WRITE_AFTER, move || state.write())));
        true
    }

    /// Shows all results again.
    pub(super) fn show_fit(&self) {
        self.pending.set_value(None);
        self.write_link(None, self.fit.get_untracked());
    }

    /// Writes a window that waits to be written.
    pub(super) fn write(&self) {
        if self.pending.try_update_value(Option::take).flatten().is_none() {
            return;
        }
        if let Some(gesture) = self.gesture.get_untracked() {
            let link = Some(gesture.window.dates()).filter(|dates| *dates != self.fit.get_untracked().dates());
            self.write_link(link, gesture.window);
        }
    }

    fn write_link(&self, link: Option<(Date, Date)>, window: TimeWindow) {
        self.gesture.set(link.map(|_| Gesture { window, link }));
        self.context.change(Navigation::Continue, |state| state.window = link);
        self.rested.set(true);
        let context = self.context;
        self.settling.set_value(Some(after(SETTLE_AFTER, move || context.settle())));
    }
}

/// The last twenty years: something to draw an axis for until the records are here.
fn before_there_are_records() -> TimeWindow {
    let last = clock::today().map_or(0, day_number);
    TimeWindow::of_whole_years(last - 20 * 365, last)
}
