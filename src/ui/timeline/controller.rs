//! What the parts of the timeline share: the window, the layout, the event that has the keyboard, and what can be done.

use std::any::Any;
use std::sync::Arc;

use crate::platform::page::{document, on_next_frame};
use crate::reactive::*;
use crate::ui::element::ElementRef;
use wasm_bindgen::JsCast;

use super::drawing::{MarkKey, PlotSize, Visible, measures, rows, tab_stop, visible};
use super::events::{BandEvents, Event, Track};
use super::layout::{Cluster, Content, Layout};
use super::scale::{Scale, TimeWindow};
use super::window_state::WindowState;
use super::words;
use crate::catalog::{Entry, RecordIndex};
use crate::model::{DayNumber, Held};
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;

/// The events of a cluster, shown in a list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct OpenCluster {
    pub events: Vec<RecordIndex>,
    pub first: DayNumber,
    pub end: DayNumber,
}

/// Shared by the parts of one timeline.
#[derive(Clone, Copy)]
pub(super) struct Controller {
    pub context: AppContext,
    pub plot: ElementRef<web_sys::HtmlElement>,
    pub size: RwSignal<PlotSize>,
    pub track: Memo<Track>,
    pub window: WindowState,
    pub layout: Memo<Arc<Layout>>,
    pub visible: Memo<Arc<Visible>>,
    /// The mark of the record that is open.
    pub selected: Memo<Option<MarkKey>>,
    /// The event that the keyboard stands on, alone or in a cluster.
    pub active: RwSignal<Option<RecordIndex>>,
    /// The mark that takes part in the page's tab order.
    pub tab_stop: Memo<Option<MarkKey>>,
    /// The mark under the pointer or the keyboard.
    pub pointed: RwSignal<Option<MarkKey>>,
    pub opened: RwSignal<Option<OpenCluster>>,
    /// The pointer has dragged: the click that follows opens nothing.
    pub dragged: StoredValue<bool>,
    /// What watches the plot, as long as there is one.
    watchers: StoredValue<Vec<Box<dyn Any>>, LocalStorage>,
}

impl Controller {
    pub(super) fn new(context: AppContext) -> Self {
        let size = RwSignal::new(PlotSize::before_it_is_drawn());
        let track = memo(move |_| {
            let Some(shelf) = context.data.shelf.get() else { return Track::default() };
            Track::new(&shelf.directory, &context.data.complete.get().hits, context.language.get())
        });
        let window = WindowState::new(context, track);
        let scale = move || Scale::new(window.shown.get(), size.get().width);
        let zoom = memo(move |_| scale().pixels_per_day());
        let layout = memo(move |_| {
            let origin = window.limits.get().dates().0;
            let (rows, measures) = (rows(size.get()), measures(size.get()));
            track.with(|track| Arc::new(Layout::new(track, crate::model::day_number(origin), zoom.get(), rows, &measures)))
        });
        let visible = memo(move |_| Arc::new(layout.with(|layout| visible(layout, scale(), measures(size.get()).shortest_label))));
        let selected = memo(move |_| {
            let index = open_record(context)?;
            track.with(|track| visible.with(|visible| visible.mark_of(track, index)))
        });
        let active = RwSignal::new(None);
        let tab_stop = memo(move |_| track.with(|track| visible.with(|visible| tab_stop(track, visible, active.get()))));
        Self {
            context,
            plot: ElementRef::new(),
            size,
            track,
            window,
            layout,
            visible,
            selected,
            active,
            tab_stop,
            pointed: RwSignal::new(None),
            opened: RwSignal::new(None),
            dragged: StoredValue::new(false),
            watchers: StoredValue::new_local(Vec::new()),
        }
    }

    /// The window on the plot.
    pub(super) fn scale(&self) -> Scale {
        Scale::new(self.window.shown.get(), self.size.get().width)
    }

    /// When a record was held.
    pub(super) fn held(&self, index: RecordIndex) -> Option<Held> {
        self.context.data.held(index)
    }

    /// When a record was held, in the language in use.
    pub(super) fn when(&self, index: RecordIndex) -> String {
        self.held(index).map(|held| words::when(self.context.language.get(), &held)).unwrap_or_default()
    }

    /// What a record is called in the language in use; nothing while it is on its way.
    pub(super) fn title(&self, index: RecordIndex) -> String {
        let title = |entry: Arc<Entry>| entry.conference.title.get(self.context.language.get()).to_owned();
        self.context.data.entry(index).map(title).unwrap_or_default()
    }

    /// The record that is open, when it is among the results but outside the window.
    pub(super) fn open_outside(&self) -> Option<Event> {
        let index = open_record(self.context)?;
        let event = self.track.with(|track| track.events().find(|event| event.index == index).copied())?;
        (!self.window.shown.get().touches(event.first, event.end)).then_some(event)
    }

    /// Keeps what watches the plot.
    pub(super) fn keep(&self, watcher: impl Any) {
        self.watchers.update_value(|watchers| watchers.push(Box::new(watcher)));
    }

    /// The rows of a band: before the records are here as many as they may need, so that nothing below moves when they come.
    pub(super) fn band_rows(&self, band: usize) -> usize {
        if self.context.data.has_records() {
            return self.layout.with(|layout| layout.bands.get(band).map_or(1, |band| band.rows.max(1)));
        }
        rows(self.size.get()).get(band).map_or(1, |rows| rows.points + rows.bars)
    }

    /// The height of a row, in CSS pixels: of a target that a finger hits, and of the text in it.
    pub(super) fn row_height(&self) -> f64 {
        (self.size.get().text * 2.15).max(28.0).round()
    }

    /// The pixels that lie before the window.
    pub(super) fn offset(&self) -> f64 {
        self.layout.with(|layout| layout.x(self.window.shown.get().start()))
    }

    /// Shows `window` and keeps the keyboard on its event.
    pub(super) fn show(&self, window: TimeWindow) -> bool {
        let had_focus = self.has_focus();
        let changed = self.window.show(window);
        if changed && had_focus {
            self.focus_soon();
        }
        changed
    }

    /// Longer or shorter around a moment; around the middle, or the event that has the keyboard, when there is none.
    pub(super) fn zoom(&self, factor: f64, around: Option<f64>) -> bool {
        let window = self.window.shown.get_untracked();
        let around = around.or_else(|| self.active_middle()).unwrap_or_else(|| window.middle());
        self.show(window.zoomed(factor, around, self.window.limits.get_untracked()))
    }

    /// Moves by a part of the window's length, later when positive.
    pub(super) fn pan(&self, part: f64) -> bool {
        let window = self.window.shown.get_untracked();
        self.show(window.panned(part * window.length(), self.window.limits.get_untracked()))
    }

    /// Moves by nearly a window; over times without events to the next one that has any.
    pub(super) fn page(&self, later: bool) {
        let limits = self.window.limits.get_untracked();
        let window = self.window.shown.get_untracked();
        let next = window.panned(if later { 0.8 } else { -0.8 } * window.length(), limits);
        let nearest = self.track.with_untracked(|track| {
            let found = if later { track.first_after(window) } else { track.last_before(window) };
            found.filter(|_| track.counts(next).within == 0).copied()
        });
        self.show(nearest.map_or(next, |event| next.centred(f64::midpoint(event.first.into(), event.end.into()), limits)));
    }

    /// Opens a record.
    pub(super) fn select(&self, index: RecordIndex) {
        let id = self.context.data.shelf.get_untracked().map(|shelf| shelf.directory.id(index).to_owned());
        self.window.write();
        self.context.change(Navigation::Push, |state| state.selected = id);
    }

    /// Opens a mark: a record, or a cluster by zooming to it, or by listing it when no zoom takes it apart.
    pub(super) fn activate(&self, key: MarkKey) {
        let mark = self.visible.with_untracked(|visible| visible.mark(key).cloned());
        match mark.map(|mark| mark.content) {
            Some(Content::Event { index, .. }) => {
                self.active.set(Some(index));
                self.select(index);
            }
            Some(Content::Cluster(cluster)) => self.open_cluster(key.band(), &cluster),
            None => {}
        }
    }

    fn open_cluster(&self, band: usize, cluster: &Cluster) {
        let members = self.track.with_untracked(|track| {
            let events = track.bands.get(band).map(|band| band.events.as_slice()).unwrap_or_default();
            cluster.members.iter().filter_map(|&position| events.get(position).copied()).collect::<Vec<Event>>()
        });
        self.active.set(members.first().map(|event| event.index));
        match self.window_that_separates(band, &members) {
            Some(window) => {
                self.show(window);
                self.focus_soon();
            }
            None => self.opened.set(Some(OpenCluster {
                events: members.iter().map(|event| event.index).collect(),
                first: cluster.first,
                end: cluster.end,
            })),
        }
    }

    /// The window around `members`, if they are no longer one mark there.
    fn window_that_separates(&self, band: usize, members: &[Event]) -> Option<TimeWindow> {
        let first = members.iter().map(|event| event.first).min()?;
        let end = members.iter().map(|event| event.end).max()?;
        let margin = (end - first) / 20;
        let window = TimeWindow::of_days(first - margin, end + margin - 1);
        let scale = Scale::new(window, self.size.get_untracked().width);
        let closer = scale.pixels_per_day() > untrack(|| self.scale()).pixels_per_day() * 1.02;
        let mut alone = Track::default();
        *alone.bands.get_mut(band)? = BandEvents::new(members);
        let size = self.size.get_untracked();
        let layout = Layout::new(&alone, first, scale.pixels_per_day(), rows(size), &measures(size));
        let apart = layout.bands.get(band)?.marks.len() > 1;
        (closer && apart).then_some(window)
    }

    fn active_middle(&self) -> Option<f64> {
        let index = self.active.get_untracked()?;
        let window = self.window.shown.get_untracked();
        let event = self.track.with_untracked(|track| track.events().find(|event| event.index == index).copied())?;
        let middle = f64::midpoint(event.first.into(), event.end.into());
        (self.has_focus() && middle > window.start() && middle < window.end()).then_some(middle)
    }

    /// Whether the keyboard is on the plot or a mark in it.
    pub(super) fn has_focus(&self) -> bool {
        let plot = self.plot.get_untracked();
        plot.is_some_and(|plot| document().active_element().is_some_and(|element| plot.contains(Some(&element))))
    }

    /// Puts the keyboard on the mark of the active event once it is drawn; on the plot itself when there is no mark.
    pub(super) fn focus_soon(&self) {
        focus_when_drawn(*self, FRAMES_TO_DRAW);
    }
}

/// How many frames a mark may take to be drawn: new ones come in stretches.
const FRAMES_TO_DRAW: u32 = 60;

/// Gives the focus to the mark that is next in the order of keys, when it is drawn; until then the plot keeps it, unless the reader goes
/// elsewhere.
fn focus_when_drawn(controller: Controller, frames: u32) {
    on_next_frame(move || {
        // The timeline may have gone meanwhile.
        let Some(tab_stop) = controller.tab_stop.try_get_untracked() else { return };
        let Some(plot) = controller.plot.get_untracked() else { return };
        let focused = document().active_element();
        if frames < FRAMES_TO_DRAW && focused.as_ref() != Some(plot.as_ref()) {
            return;
        }
        let mark = tab_stop.and_then(|key| document().get_element_by_id(&key.element_id()));
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that has left the page cannot take the focus, and needs none.
        let _ = match mark.and_then(|mark| mark.dyn_into::<web_sys::HtmlElement>().ok()) {
            Some(mark) => mark.focus_with_options(&options),
            None => plot.focus_with_options(&options),
        };
        let is_drawn = document().active_element().as_ref() != Some(plot.as_ref());
        if tab_stop.is_some() && !is_drawn && frames > 0 {
            focus_when_drawn(controller, frames - 1);
        }
    });
}

/// The record that the link opens.
fn open_record(context: AppContext) -> Option<RecordIndex> {
    context.state.with(|state| context.data.index_of(state.selected.as_deref()?))
}
