//! What the parts of the timeline share: the lanes, the window, the layout, the event that has the keyboard, and what can be done.

use std::any::Any;
use std::sync::Arc;

use crate::platform::page::{document, on_next_frame, window};
use crate::reactive::*;
use crate::ui::element::ElementRef;
use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};

use super::drawn::{Drawn, MarkKey};
use super::events::{Event, LaneEvents, Place, Track};
use super::geometry::{Direction, Geometry, LaneBox};
use super::lanes::{LaneSet, Source};
use super::layout::{Content, Layout, Rows};
use super::plot_size::PlotSize;
use super::scale::{Scale, TimeWindow};
use super::window_state::WindowState;
use super::words;
use crate::catalog::{Entry, Facet, RecordIndex};
use crate::model::{DayNumber, Held, day_number};
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;

/// The events of a cluster, shown in a list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct OpenCluster {
    pub events: Vec<RecordIndex>,
    pub first: DayNumber,
    pub end: DayNumber,
}

/// The event that the keyboard stands on, alone or in a cluster.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Active {
    pub index: RecordIndex,
    /// The id of the lane in which it stands there.
    pub lane: String,
}

/// What is under the pointer, the keyboard or the finger.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pointed {
    pub key: MarkKey,
    /// A finger has pressed it: it is shown until it is closed.
    pub pressed: bool,
}

/// Shared by the parts of one timeline.
#[derive(Clone, Copy)]
pub(super) struct Controller {
    pub context: AppContext,
    pub plot: ElementRef<web_sys::HtmlElement>,
    pub size: RwSignal<PlotSize>,
    /// The part of the lanes that the reader can see, across the axis of time.
    pub sight: RwSignal<(f64, f64)>,
    pub lanes: Memo<Arc<LaneSet>>,
    pub window: WindowState,
    pub geometry: Memo<Geometry>,
    pub boxes: Memo<Arc<[LaneBox]>>,
    pub layout: Memo<Arc<Layout>>,
    pub drawn: Memo<Arc<Drawn>>,
    /// The mark of the record that is open.
    pub selected: Memo<Option<MarkKey>>,
    pub active: RwSignal<Option<Active>>,
    /// The mark that takes part in the page's tab order.
    pub tab_stop: Memo<Option<MarkKey>>,
    pub pointed: RwSignal<Option<Pointed>>,
    /// What will be pointed at when the mouse has rested.
    pub waiting: StoredValue<Option<Timeout>, LocalStorage>,
    pub opened: RwSignal<Option<OpenCluster>>,
    /// The pointer has dragged: the click that follows opens nothing.
    pub dragged: StoredValue<bool>,
    /// What watches the plot, as long as there is one.
    watchers: StoredValue<Vec<Box<dyn Any>>, LocalStorage>,
}

impl Controller {
    pub(super) fn new(context: AppContext) -> Self {
        let size = RwSignal::new(first_size());
        let sight = RwSignal::new((0.0, size.get_untracked().viewport));
        let lanes = lanes(context, size);
        let window = WindowState::new(context, lanes);
        let scale = move || Scale::new(window.shown.get(), size.get().length);
        let geometry = memo(move |_| size.get().geometry(lanes.with(|lanes| lanes.lanes.len())));
        let boxes = memo(move |_| lanes.with(|lanes| Arc::from(geometry.get().boxes(&lanes.rows))));
        let zoom = memo(move |_| scale().pixels_per_day());
        let layout = memo(move |_| {
            let origin = day_number(window.limits.get().dates().0);
            let (track, rows) = lanes.with(|lanes| (Arc::clone(&lanes.track), Arc::clone(&lanes.rows)));
            Arc::new(Layout::new(track, rows, origin, zoom.get(), size.get().measures()))
        });
        let active = RwSignal::new(None);
        let place = memo(move |_| active.with(|active| lanes.with(|lanes| place_of(lanes, active.as_ref()?))));
        let drawn = memo(move |_| {
            let held = place.get().map(|place| place.lane);
            let (measures, boxes) = (size.get().measures(), boxes.get());
            layout.with(|layout| Arc::new(Drawn::new(layout, scale(), &boxes, sight.get(), held, &measures)))
        });
        let selected = memo(move |_| {
            let index = open_record(context)?;
            let preferred = active.with(|active| active.as_ref().filter(|active| active.index == index).cloned());
            let place = lanes.with(|lanes| match &preferred {
                Some(active) => place_of(lanes, active),
                None => lanes.place(index, None),
            })?;
            drawn.with(|drawn| drawn.mark_of(place))
        });
        let tab_stop = memo(move |_| drawn.with(|drawn| drawn.tab_stop(place.get())));
        Self {
            context,
            plot: ElementRef::new(),
            size,
            sight,
            lanes,
            window,
            geometry,
            boxes,
            layout,
            drawn,
            selected,
            active,
            tab_stop,
            pointed: RwSignal::new(None),
            waiting: StoredValue::new_local(None),
            opened: RwSignal::new(None),
            dragged: StoredValue::new(false),
            watchers: StoredValue::new_local(Vec::new()),
        }
    }

    /// The window on the plot.
    pub(super) fn scale(&self) -> Scale {
        Scale::new(self.window.shown.get(), self.size.get().length)
    }

    /// Whether time runs down the page.
    pub(super) fn is_down(&self) -> bool {
        self.size.get().direction == Direction::Down
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
        let event = self.lanes.with(|lanes| lanes.track.all.all().find(|event| event.index == index).copied())?;
        (!self.window.shown.get().touches(event.first, event.end)).then_some(event)
    }

    /// Keeps what watches the plot.
    pub(super) fn keep(&self, watcher: impl Any) {
        self.watchers.update_value(|watchers| watchers.push(Box::new(watcher)));
    }

    /// The size of all lanes together; before the records are here as much as they may need, so that nothing below moves when they come.
    pub(super) fn lanes_size(&self) -> f64 {
        let geometry = self.geometry.get();
        match self.boxes.with(|boxes| boxes.last().copied()) {
            Some(last) => last.end(),
            None => (0..10).map(|_| geometry.lane_size(Rows { points: 1, bars: 1 })).sum(),
        }
    }

    /// The pixels of the layout that lie before the window.
    pub(super) fn offset(&self) -> f64 {
        self.layout.with(|layout| layout.x(self.window.shown.get().start()))
    }

    /// The pixel of the layout to which what is drawn is relative: it changes rarely, so that panning only moves what is there.
    pub(super) fn origin(&self) -> f64 {
        let page = (self.size.get().length * 16.0).max(1.0);
        (self.offset() / page).round() * page
    }

    /// The open record and those related to it, as pairs of places.
    pub(super) fn relations(&self) -> Vec<[Place; 2]> {
        let Some(index) = open_record(self.context) else { return Vec::new() };
        let Some(entry) = self.context.data.entry(index) else { return Vec::new() };
        let place = |index: RecordIndex| self.lanes.with(|lanes| lanes.place(index, None));
        let Some(from) = place(index) else { return Vec::new() };
        let related = entry.conference.related.iter().filter_map(|id| place(self.context.data.index_of(id)?));
        related.map(|to| [from, to]).collect()
    }

    /// Shows `window`.
    pub(super) fn show(&self, window: TimeWindow) -> bool {
        self.window.show(window)
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
        let nearest = self.with_track(|track| {
            let found = if later { track.first_after(window) } else { track.last_before(window) };
            found.filter(|_| track.all.counts(next).within == 0).copied()
        });
        self.show(nearest.map_or(next, |event| next.centred(f64::midpoint(event.first.into(), event.end.into()), limits)));
    }

    /// Opens a record.
    pub(super) fn select(&self, index: RecordIndex) {
        let id = self.context.data.shelf.get_untracked().map(|shelf| shelf.directory.id(index).to_owned());
        self.window.write();
        self.point_at_nothing();
        self.context.change(Navigation::Push, |state| state.selected = id);
    }

    /// The keyboard stands on a record in a lane.
    pub(super) fn stand_on(&self, lane: usize, index: RecordIndex) {
        let lane = self.lanes.with_untracked(|lanes| lanes.lanes.get(lane).map(|lane| lane.id.clone()));
        let next = lane.map(|lane| Active { index, lane });
        if self.active.with_untracked(|active| *active != next) {
            self.active.set(next);
        }
    }

    /// The keyboard stands on a record, in the first lane that has it.
    pub(super) fn point_at(&self, index: RecordIndex) {
        if let Some(place) = self.lanes.with_untracked(|lanes| lanes.place(index, None)) {
            self.stand_on(place.lane, index);
        }
    }

    /// Opens a mark: a record, or a cluster by zooming to it, or by listing it when no zoom takes it apart.
    pub(super) fn activate(&self, key: MarkKey) {
        let mark = self.drawn.with_untracked(|drawn| drawn.mark(key).cloned());
        match mark.as_ref().map(|mark| &mark.content) {
            Some(Content::Event { event, .. }) => {
                self.stand_on(key.lane(), event.index);
                self.select(event.index);
            }
            Some(Content::Cluster(_)) => self.open_cluster(key),
            None => {}
        }
    }

    /// The events of a mark, in the order of time.
    pub(super) fn members(&self, key: MarkKey) -> Vec<Event> {
        let members = self.drawn.with(|drawn| drawn.mark(key).map(super::layout::Mark::members));
        let Some((tier, positions)) = members else { return Vec::new() };
        self.lanes.with(|lanes| {
            let events = lanes.track.lanes.get(key.lane()).map(|events| events.tier(tier)).unwrap_or_default();
            positions.into_iter().filter_map(|position| events.get(position).copied()).collect()
        })
    }

    fn open_cluster(&self, key: MarkKey) {
        let members = untrack(|| self.members(key));
        if let Some(first) = members.first() {
            self.stand_on(key.lane(), first.index);
        }
        self.point_at_nothing();
        match self.window_that_separates(&members) {
            Some(window) => {
                self.show(window);
                self.focus_soon();
            }
            None => self.opened.set(Some(OpenCluster {
                events: members.iter().map(|event| event.index).collect(),
                first: members.iter().map(|event| event.first).min().unwrap_or_default(),
                end: members.iter().map(|event| event.end).max().unwrap_or_default(),
            })),
        }
    }

    /// The window around `members`, if they are no longer one mark there.
    fn window_that_separates(&self, members: &[Event]) -> Option<TimeWindow> {
        let first = members.iter().map(|event| event.first).min()?;
        let end = members.iter().map(|event| event.end).max()?;
        let margin = (end - first) / 20;
        let window = TimeWindow::of_days(first - margin, end + margin - 1);
        let size = self.size.get_untracked();
        let scale = Scale::new(window, size.length);
        let closer = scale.pixels_per_day() > untrack(|| self.scale()).pixels_per_day() * 1.02;
        let lane = LaneEvents::new(members);
        let rows = Rows { points: 1, bars: 1 };
        let alone = Track { lanes: vec![lane], all: LaneEvents::default() };
        let layout = Layout::new(Arc::new(alone), Arc::from([rows]), first, scale.pixels_per_day(), size.measures());
        let apart = layout.marks(0, -scale.width, 2.0 * scale.width).len() > 1;
        (closer && apart).then_some(window)
    }

    /// Reads the events as they are now.
    pub(super) fn with_track<T>(&self, read: impl FnOnce(&Track) -> T) -> T {
        self.lanes.with_untracked(|lanes| read(&lanes.track))
    }

    fn active_middle(&self) -> Option<f64> {
        let window = self.window.shown.get_untracked();
        let place = self.active.with_untracked(|active| self.lanes.with_untracked(|lanes| place_of(lanes, active.as_ref()?)))?;
        let event = self.with_track(|track| track.event(place).copied())?;
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
        let controller = *self;
        on_next_frame(move || {
            // The timeline may have gone meanwhile.
            let Some(tab_stop) = controller.tab_stop.try_get_untracked() else { return };
            let Some(plot) = controller.plot.get_untracked() else { return };
            let mark = tab_stop.and_then(|key| document().get_element_by_id(&key.element_id()));
            let mark = mark.and_then(|mark| mark.dyn_into::<web_sys::HtmlElement>().ok());
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(mark.is_none());
            // An element that has left the page cannot take the focus, and needs none.
            let _ = mark.as_ref().unwrap_or(&plot).focus_with_options(&options);
        });
    }
}

/// The size in a window that nobody has measured yet: what laying out the page would tell takes too long now.
fn first_size() -> PlotSize {
    let number = |value: Result<JsValue, JsValue>, usual| value.ok().and_then(|value| value.as_f64()).unwrap_or(usual);
    PlotSize::guessed(number(window().outer_width(), 1000.0), number(window().outer_height(), 800.0))
}

/// The lanes of the results.
fn lanes(context: AppContext, size: RwSignal<PlotSize>) -> Memo<Arc<LaneSet>> {
    let choice = memo(move |_| {
        context.state.with(|state| {
            let chosen = state.facets.get(&Facet::Province).cloned().unwrap_or_default();
            (chosen, state.open.clone(), state.rail_hidden)
        })
    });
    let room = memo(move |_| (size.get().direction, size.get().most_rows()));
    memo(move |_| {
        let (Some(shelf), answer) = (context.data.shelf.get(), context.data.complete.get()) else { return Arc::default() };
        let Some(lanes) = answer.lanes.as_deref() else { return Arc::default() };
        let ((chosen, open, without_rail), (direction, most_rows)) = (choice.get(), room.get());
        Arc::new(LaneSet::new(&Source {
            directory: &shelf.directory,
            reference: &shelf.reference,
            hits: &answer.hits,
            lanes,
            as_of: answer.query.as_of,
            chosen: &chosen,
            open: &open,
            without_rail,
            language: context.language.get(),
            vertical: direction == Direction::Down,
            most_rows,
        }))
    })
}

/// Where the keyboard stands; in another lane when its own is gone.
fn place_of(lanes: &LaneSet, active: &Active) -> Option<Place> {
    let lane = lanes.lanes.iter().position(|lane| lane.id == active.lane);
    lanes.place(active.index, lane)
}

/// The record that the link opens.
fn open_record(context: AppContext) -> Option<RecordIndex> {
    context.state.with(|state| context.data.index_of(state.selected.as_deref()?))
}
