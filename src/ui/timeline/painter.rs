//! Keeps the marks and the shapes behind them as they are drawn now.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use crate::reactive::*;
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, HtmlElement, MouseEvent, PointerEvent};

use super::controller::Controller;
use super::drawn::{Drawn, MarkKey};
use super::events::Tier;
use super::geometry::{Direction, Geometry, LaneBox};
use super::ink::{INDENT, LaneMarks, sign};
use super::ink_view::Paths;
use super::lanes::{LaneSet, Role};
use super::layout::{Content, Label, Layout, Mark};
use super::naming;
use super::pointing;
use super::pool::{self, Look, Pool, declare, translate};
use super::scale::TimeWindow;
use super::settling::{Places, left_after, on_the_way};
use super::words;
use crate::model::{Certainty, Language};
use crate::platform::media_query::{REDUCED_MOTION, matches};
use crate::platform::page::on_next_frame;
use crate::ui::element::{ElementRef, Part, element};

/// What is in the page, and what it took to get there.
struct Painter {
    controller: Controller,
    buttons: ElementRef<HtmlElement>,
    pool: Pool,
    paths: Paths,
    /// The lanes that were shown last: with others the marks go their way.
    lanes: Arc<LaneSet>,
    places: Places,
    /// Changes with every drawing: marks that are still on an earlier way stop.
    run: u32,
}

type Shared = Rc<RefCell<Painter>>;
/// What is to be drawn in the end, and how far its marks were away.
type Journey = (Arc<Drawn>, Vec<(f64, f64)>);

/// What moves with the window: the shapes, and the buttons of the marks over them.
pub(super) fn marks_layer(controller: Controller) -> Part {
    let layer = ElementRef::<HtmlElement>::new();
    let buttons = ElementRef::<HtmlElement>::new();
    let (paths, ink) = Paths::new();
    let painter = Painter { controller, buttons, pool: Pool::default(), paths, lanes: Arc::default(), places: Places::default(), run: 0 };
    let painter: Shared = Rc::new(RefCell::new(painter));
    let painted = Rc::clone(&painter);
    let still = matches(REDUCED_MOTION);
    effect(move || {
        let drawn = controller.drawn.get();
        let ways = painted.borrow_mut().begin(&drawn, still.get());
        painted.borrow_mut().paint(&on_the_way(&drawn, &ways, 1.0));
        if ways.iter().any(|way| *way != (0.0, 0.0)) {
            let run = painted.borrow().run;
            go_on(Rc::clone(&painted), run, Rc::new((drawn, ways)), js_sys::Date::now());
        }
    });
    effect(move || {
        if let Some(layer) = layer.get() {
            let by = controller.origin() - controller.offset();
            let mut css = String::new();
            translate(&mut css, controller.geometry.get().at(by, 0.0));
            layer.style().set_css_text(&css);
        }
    });
    let key_of = move |target: Option<web_sys::EventTarget>| {
        let element = target.and_then(|target| target.dyn_into::<web_sys::Element>().ok())?;
        painter.borrow().pool.key_of(&element)
    };
    let (pressed_on, focused_on, pointed_on) = (key_of.clone(), key_of.clone(), key_of);
    element("div")
        .class("timeline-layer")
        .reference(layer)
        .child(ink)
        .child(
            element("div")
                .class("timeline-marks")
                .reference(buttons)
                .on("click", move |event: MouseEvent| {
                    if let Some(key) = pressed_on(event.target()).filter(|_| !controller.dragged.get_value()) {
                        press(controller, key, &event);
                    }
                })
                .on("focusin", move |event: FocusEvent| {
                    if let Some(key) = focused_on(event.target()) {
                        if pointing::is_by_keyboard(&event) {
                            controller.point(key, false);
                        }
                        focus(controller, key);
                    }
                })
                .on("pointerover", move |event: PointerEvent| {
                    if let Some(key) = pointed_on(event.target()).filter(|_| event.pointer_type() == "mouse") {
                        controller.hover(Some(key));
                    }
                }),
        )
        .into()
}

/// The next picture of marks on their way, until they are there or something else is drawn.
fn go_on(painter: Shared, run: u32, way: Rc<Journey>, begun: f64) {
    on_next_frame(move || {
        // The timeline may have gone meanwhile.
        let is_gone = painter.borrow().controller.drawn.try_get_untracked().is_none();
        if is_gone || painter.borrow().run != run {
            return;
        }
        let left = left_after(js_sys::Date::now() - begun);
        untrack(|| painter.borrow_mut().paint(&on_the_way(&way.0, &way.1, left)));
        if left > 0.0 {
            go_on(painter, run, way, begun);
        }
    });
}

impl Painter {
    /// How far each mark is from its place: none, when the lanes and their events are those that were shown before.
    fn begin(&mut self, drawn: &Drawn, still: bool) -> Vec<(f64, f64)> {
        let controller = self.controller;
        self.run = self.run.wrapping_add(1);
        let (lanes, layout, boxes, geometry) =
            (controller.lanes.get(), controller.layout.get(), controller.boxes.get(), controller.geometry.get());
        let offset = controller.offset();
        let id = |lane: usize| lanes.lanes.get(lane).map(|lane| lane.id.clone()).unwrap_or_default();
        let place = |lane: usize, mark: &Mark| {
            let (begin, _) = geometry.of_mark(layout.rows(lane), mark);
            (mark.x - offset, begin + boxes.get(lane).map_or(0.0, |lane| lane.begin))
        };
        let places = Places::of(drawn, id, place);
        let before = std::mem::replace(&mut self.places, places);
        let is_new = !Arc::ptr_eq(&std::mem::replace(&mut self.lanes, Arc::clone(&lanes)), &lanes);
        if is_new && !still { before.ways(&self.places, drawn) } else { Vec::new() }
    }

    fn paint(&mut self, drawn: &Drawn) {
        self.paths.show(self.controller, drawn);
        if let Some(buttons) = self.buttons.get() {
            paint(&View::new(self.controller), drawn, &buttons, &mut self.pool);
        }
        self.pool.finish();
        if self.pool.take_lost_focus() {
            self.controller.focus_soon();
        }
    }
}

/// A finger asks first what it is; everything else opens it.
fn press(controller: Controller, key: MarkKey, event: &MouseEvent) {
    let by_finger = event.dyn_ref::<PointerEvent>().is_some_and(|event| event.pointer_type() == "touch");
    if by_finger && matches!(key, MarkKey::Event { .. }) {
        focus(controller, key);
        controller.point(key, true);
    } else {
        controller.activate(key);
    }
}

/// The keyboard has come to a mark. In a cluster it stands on the event that it came from, else on the first.
fn focus(controller: Controller, key: MarkKey) {
    if controller.tab_stop.get_untracked() == Some(key) && controller.active.with_untracked(Option::is_some) {
        return;
    }
    let first = untrack(|| controller.members(key)).first().map(|event| event.index);
    if let Some(index) = first {
        controller.stand_on(key.lane(), index);
    }
}

/// What every mark's look depends on, read once for all of them.
struct View {
    controller: Controller,
    lanes: Arc<LaneSet>,
    boxes: Arc<[LaneBox]>,
    layout: Arc<Layout>,
    geometry: Geometry,
    language: Language,
    /// The window as it came to rest: counts of events do not run along with a gesture.
    window: TimeWindow,
    /// The window in pixels of the layout, and the pixel to which places are relative.
    visible: (f64, f64),
    origin: f64,
    selected: Option<MarkKey>,
    tab_stop: Option<MarkKey>,
}

impl View {
    fn new(controller: Controller) -> Self {
        let offset = controller.offset();
        Self {
            controller,
            lanes: controller.lanes.get(),
            boxes: controller.boxes.get(),
            layout: controller.layout.get(),
            geometry: controller.geometry.get(),
            language: controller.context.language.get(),
            window: controller.window.at_rest.get(),
            visible: (offset, offset + controller.size.get().length),
            origin: controller.origin(),
            selected: controller.selected.get(),
            tab_stop: controller.tab_stop.get(),
        }
    }
}

fn paint(view: &View, drawn: &Drawn, buttons: &HtmlElement, pool: &mut Pool) {
    let View { lanes, boxes, geometry, language, window, .. } = view;
    let shown: Vec<pool::Lane<'_>> = drawn
        .lanes
        .iter()
        .filter_map(|LaneMarks { lane: number, .. }| {
            let (lane, place) = (lanes.lanes.get(*number)?, boxes.get(*number)?);
            let mut css = String::new();
            translate(&mut css, geometry.at(0.0, place.begin));
            Some(pool::Lane {
                id: &lane.id,
                name: [lane.name.as_str(), ", ", &words::events(*language, lanes.count(*number, *window))].concat(),
                place: css,
            })
        })
        .collect();
    pool.keep_lanes(buttons, &shown);
    for LaneMarks { lane: number, marks, away } in &drawn.lanes {
        let Some(lane) = lanes.lanes.get(*number) else { continue };
        let keys: Vec<MarkKey> = marks.iter().map(|mark| MarkKey::new(*number, mark)).collect();
        let is_series = lane.role == Role::Series;
        pool.keep_marks(&lane.id, &keys, |position, before| match (marks.get(position), keys.get(position)) {
            (Some(mark), Some(&key)) => {
                let away = away.get(position).copied().unwrap_or_default();
                look(view, (key, mark, away), is_series, before)
            }
            _ => (Look::default(), 0),
        });
    }
}

/// What a mark looks like now. Its words are made anew only when what they say has changed.
fn look(view: &View, (key, mark, away): (MarkKey, &Mark, f64), is_series: bool, before: Option<(&Look, u64)>) -> (Look, u64) {
    let (controller, language) = (view.controller, view.language);
    let is_here = match key {
        MarkKey::Event { index, .. } => controller.context.data.entry(index).is_some(),
        MarkKey::Cluster { .. } => true,
    };
    let is_roomy = mark.width > 120.0;
    let words = 1
        + u64::from(language == Language::English)
        + 2 * u64::from(is_here)
        + 4 * u64::from(is_roomy)
        + 8 * u64::try_from(mark.count()).unwrap_or_default();
    let (text, name) = match before {
        Some((look, known)) if known == words => (look.text.clone(), look.name.clone()),
        _ => (naming::text(controller, mark, is_series).into(), naming::name(controller, key, mark).into()),
    };
    let look = Look {
        class: class(mark, is_series),
        sign: match &mark.content {
            Content::Event { event, .. } => sign(event.certainty),
            Content::Cluster(_) => "",
        },
        place: place(view, key.lane(), (mark, away), is_series),
        text,
        name,
        // A cluster that holds the open record is marked as well.
        is_current: view.selected == Some(key),
        is_tab_stop: view.tab_stop == Some(key),
    };
    (look, words)
}

/// The shortest bar on which a text along it can be read, in CSS pixels.
const LEGIBLE: f64 = 72.0;

/// How its text stands.
fn class(mark: &Mark, is_series: bool) -> &'static str {
    match &mark.content {
        Content::Cluster(_) => "mark mark-cluster",
        Content::Event { event, .. } if is_series && (!event.exact || event.certainty != Certainty::Stated) => "mark mark-number mark-soft",
        Content::Event { .. } if is_series => "mark mark-number",
        Content::Event { label: Label::Hidden, .. } => "mark mark-bare",
        Content::Event { label: Label::Beside, tier: Tier::Points, .. } => "mark mark-beside",
        // Of a bar that is hardly longer than its shape no letter would be seen whole.
        Content::Event { label: Label::Beside, .. } if mark.width < LEGIBLE => "mark mark-bare",
        Content::Event { label: Label::Beside, .. } => "mark mark-along",
        Content::Event { .. } => "mark mark-label",
    }
}

/// Where the button is in its lane, and how much of it the shape takes before the text.
fn place(view: &View, lane: usize, (mark, away): (&Mark, f64), is_series: bool) -> String {
    let View { geometry, origin, visible: (left, right), .. } = *view;
    let (begin, size) = geometry.of_mark(view.layout.rows(lane), mark);
    let mut css = String::with_capacity(96);
    translate(&mut css, geometry.at(mark.x - origin, begin + away));
    let (width, height) = geometry.at(if is_series { mark.width } else { mark.right() - mark.x }, size);
    declare(&mut css, "width", width);
    declare(&mut css, "height", height);
    // What lies before the window, where the text of a long mark would not be seen.
    let hidden = (left - mark.x).clamp(0.0, (mark.width - 2.0 * INDENT).max(0.0));
    let before = if geometry.direction == Direction::Across { "padding-left" } else { "padding-top" };
    match &mark.content {
        Content::Event { .. } if is_series => {}
        Content::Cluster(_) => {
            let after = if geometry.direction == Direction::Across { "padding-right" } else { "padding-bottom" };
            declare(&mut css, before, (left - mark.x).max(0.0));
            declare(&mut css, after, (mark.end() - right).max(0.0));
        }
        Content::Event { label: Label::After(_), .. } => declare(&mut css, before, mark.width + 3.0),
        Content::Event { label: Label::Inside, .. } => declare(&mut css, before, hidden + 2.0 * INDENT),
        Content::Event { label: Label::Beside, tier: Tier::Points, .. } => declare(&mut css, "padding-left", 2.0 * INDENT + 2.0),
        Content::Event { label: Label::Beside, .. } => declare(&mut css, "padding-top", hidden + 2.0 * INDENT),
        Content::Event { label: Label::Hidden, .. } => {}
    }
    // Where the sign of uncertainty stands: in the middle of the shape.
    let shape = if mark.width < 2.0 * INDENT + 4.0 || mark_is_beside(mark) { mark.width / 2.0 } else { hidden + INDENT };
    declare(&mut css, "--shape", shape);
    css
}

fn mark_is_beside(mark: &Mark) -> bool {
    matches!(&mark.content, Content::Event { label: Label::Beside, tier: Tier::Points, .. })
}
