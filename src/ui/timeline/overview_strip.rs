//! All time above the plot: where results are dense, what has been collected, and the window as a box to be moved.

use std::sync::Arc;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent, PointerEvent};

use super::axis::pixels;
use super::brush::{self, Drag, Edge};
use super::controller::Controller;
use super::geometry::Direction;
use super::overview::{self, CLASSES, Year, spans};
use super::pool::declare;
use super::scale::{Scale, TimeWindow, whole};
use super::tick_words::widths;
use super::ticks::{Axis, LabelWidths};
use super::words;
use crate::catalog::{Facet, Grouping};
use crate::i18n::count;
use crate::i18n::format::{self, DateStyle};
use crate::model::{PartialDate, date_of, day_number};
use crate::platform::element_size::watch_size;
use crate::platform::page::{capture, listener, place_in};
use crate::reactive::*;
use crate::ui::element::{ElementRef, Part, dynamic, element, svg};

/// Months of a year: how far the keys for pages move an edge.
const YEAR: i32 = 12;

/// What the parts of the strip share.
#[derive(Clone, Copy)]
struct Strip {
    controller: Controller,
    /// In CSS pixels.
    width: RwSignal<f64>,
    years: Memo<Arc<[Year]>>,
    /// The pointer that is down.
    drag: RwSignal<Option<Drag>>,
    /// The year under the pointer.
    pointed: RwSignal<Option<i32>>,
}

/// The strip.
pub(super) fn overview(controller: Controller) -> Part {
    let strip = Strip {
        controller,
        // A guess until it is measured.
        width: RwSignal::new(
            controller.size.with_untracked(|size| if size.direction == Direction::Down { size.across } else { size.length }),
        ),
        years: memo(move |_| years(controller)),
        drag: RwSignal::new(None),
        pointed: RwSignal::new(None),
    };
    let context = controller.context;
    element("div")
        .class("overview")
        .attr("role", "group")
        .attr("aria-label", context.word(|messages| messages.overview.name))
        .child(element("p").class("visually-hidden").child(derived(move || strip.summary())))
        .child(
            element("div")
                .class("overview-names")
                .attr("aria-hidden", "true")
                .child(element("span").child(context.word(|messages| messages.overview.density)))
                .child(element("span").child(context.word(|messages| messages.overview.coverage))),
        )
        .child(track(strip))
        .child(element("div").class("overview-axis").attr("aria-hidden", "true").child(dynamic(move || strip.labels())))
        .into()
}

fn years(controller: Controller) -> Arc<[Year]> {
    let context = controller.context;
    let limits = controller.window.limits.get();
    let Some(shelf) = context.data.shelf.get() else { return Arc::default() };
    let answer = context.data.complete.get();
    let chosen = context.state.with(|state| state.facets.get(&Facet::Province).cloned().unwrap_or_default());
    let by_province = answer.lanes.as_deref().filter(|lanes| lanes.grouping == Grouping::Province);
    let units = by_province.map(|lanes| overview::units(&shelf.reference.gazetteer, lanes, answer.query.as_of, &chosen));
    let units = units.unwrap_or_default();
    controller.lanes.with(|lanes| overview::years(limits, &lanes.years, &units, !chosen.is_empty(), &lanes.track.all).into())
}

impl Strip {
    fn scale(self) -> Scale {
        Scale::new(self.controller.window.limits.get(), self.width.get())
    }

    /// All of it in one sentence.
    fn summary(self) -> String {
        let words = &self.controller.context.messages().overview;
        let (mut missing, mut empty, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
        self.years.with(|years| {
            for year in years.iter() {
                if !year.is_collected {
                    missing.push(year.year);
                } else if year.found == 0 {
                    empty.push(year.year);
                }
                if year.of > 0 {
                    numbers.push([&year.year.to_string(), " – ", &year.named.to_string(), "/", &year.of.to_string()].concat());
                }
            }
        });
        let mut said = if missing.is_empty() { words.all_collected.to_owned() } else { String::new() };
        let parts =
            [(words.uncollected_years, spans(&missing)), (words.empty_years, spans(&empty)), (words.units_by_year, numbers.join(", "))];
        for (subject, years) in parts {
            if !years.is_empty() {
                for text in [if said.is_empty() { "" } else { "; " }, subject, ": ", &years] {
                    said.push_str(text);
                }
            }
        }
        said
    }

    /// What is known of the year under the pointer, in one line.
    fn year_words(self) -> String {
        let context = self.controller.context;
        let words = &context.messages().overview;
        let pointed = self.pointed.get();
        let year = self.years.with(|years| years.iter().find(|year| Some(year.year) == pointed).copied());
        let Some(year) = year else { return String::new() };
        let language = context.language.get();
        let found = match (year.found, year.is_collected) {
            (0, false) => words.nothing_collected.to_owned(),
            (0, true) => words.nothing_found.to_owned(),
            (found, _) => words::events(language, found),
        };
        let mut said = [&year.year.to_string(), ": ", &found].concat();
        if year.of > 0 {
            for text in [" · ", &count(language, year.named), "/", &count(language, year.of), " ", words.units] {
                said.push_str(text);
            }
        }
        said
    }

    /// The names of the years below the strip, as many as there is room for.
    fn labels(self) -> Part {
        let controller = self.controller;
        let usual = widths(controller.context.language.get(), controller.size.get().text);
        let only_years = LabelWidths { day: f64::INFINITY, month: f64::INFINITY, ..usual };
        let mut labels: Vec<Part> = Vec::new();
        for tick in Axis::new(self.scale(), &only_years).ticks {
            if tick.labelled {
                let year = date_of(tick.period.first).year().to_string();
                labels.push(element("span").style("left", pixels(tick.x.max(0.0))).child(year).into());
            }
        }
        labels.into()
    }

    /// A pointer on a grip or the box takes hold of it; elsewhere it calls the box there.
    fn follow(self, event: &PointerEvent) {
        // Another finger changes nothing.
        let Some((x, _)) = place_in(event).filter(|_| event.is_primary()) else { return };
        let scale = untrack(|| self.scale());
        let window = self.controller.window.shown.get_untracked();
        match event.type_().as_str() {
            "pointerdown" if event.button() == 0 => {
                capture(event);
                self.drag.set(Some(Drag::begin(scale, window, x)));
            }
            "pointerup" | "pointercancel" => {
                self.drag.set(None);
                self.controller.window.write();
            }
            _ => {}
        }
        if let Some(drag) = self.drag.get_untracked() {
            self.controller.show(drag.to(scale, x));
        }
        let year = Some(date_of(whole(scale.day_at(x).floor())).year()).filter(|_| event.type_() != "pointerleave");
        if self.pointed.get_untracked() != year {
            self.pointed.set(year);
        }
    }

    /// Keys move an edge as those of any slider do, by calendar months and years.
    fn press_key(self, edge: Edge, event: &KeyboardEvent) {
        let (window, limits) = (self.controller.window.shown.get_untracked(), self.controller.window.limits.get_untracked());
        let months = match event.key().as_str() {
            "ArrowLeft" | "ArrowDown" => -1,
            "ArrowRight" | "ArrowUp" => 1,
            "PageDown" => -YEAR,
            "PageUp" => YEAR,
            "Home" => i32::MIN,
            "End" => i32::MAX,
            _ => return,
        };
        event.prevent_default();
        self.controller.show(brush::stepped(window, edge, months, limits));
    }
}

/// The drawing, the box of the window and its two grips.
fn track(strip: Strip) -> Part {
    let track = ElementRef::<HtmlElement>::new();
    track.on_load(move |track: HtmlElement| {
        for kind in ["pointerdown", "pointermove", "pointerup", "pointercancel", "pointerleave"] {
            strip.controller.keep(listener(&track, kind, Box::new(move |event: &Event| strip.follow(event.unchecked_ref()))));
        }
        follow_width(strip, track);
    });
    effect(move || {
        if let Some(track) = track.get() {
            track.style().set_css_text(&places(strip));
        }
    });
    let hidden = |class: &'static str| element("div").class(class).attr("aria-hidden", "true");
    element("div")
        .class("overview-track")
        .reference(track)
        .child(drawing(strip))
        .child(hidden("overview-outside overview-before"))
        .child(hidden("overview-outside overview-after"))
        .child(hidden("overview-window"))
        .child(grip(strip, Edge::Start))
        .child(grip(strip, Edge::End))
        .child(hidden("overview-tip").child(derived(move || strip.year_words())))
        .into()
}

/// Keeps [`Strip::width`] true to the page.
fn follow_width(strip: Strip, track: HtmlElement) {
    let measured = track.clone();
    strip.controller.keep(watch_size(&track, move || {
        let width = measured.get_bounding_client_rect().width();
        if width > 0.0 && (width - strip.width.get_untracked()).abs() > 0.1 {
            strip.width.set(width);
        }
    }));
}

/// Where the box of the window, its grips and the words about a year are, as properties that the style sheet reads.
fn places(strip: Strip) -> String {
    let (scale, window) = (strip.scale(), strip.controller.window.shown.get());
    let (start, end) = brush::grips(scale, window);
    let on_strip = |day: f64| scale.x(day).max(0.0).min(scale.width);
    let year = strip.pointed.get().and_then(PartialDate::year_only);
    // Nobody sees the words where there is no year.
    let year = year.map_or(0.0, |year| f64::from(day_number(year.first_day())) + 183.0);
    let mut css = String::new();
    let all = [
        ("--from", on_strip(window.start())),
        ("--to", on_strip(window.end())),
        ("--start", start),
        ("--end", end),
        ("--year", on_strip(year)),
    ];
    all.iter().for_each(|&(name, value)| declare(&mut css, name, value));
    css
}

/// What it shows is said by the summary as well, hence hidden from assistive technology.
fn drawing(strip: Strip) -> Part {
    let controller = strip.controller;
    let paths: Vec<(ElementRef<web_sys::Element>, Part)> = CLASSES
        .iter()
        .map(|&class| {
            let path = ElementRef::new();
            (path, svg("path").attr("class", class).reference(path).into())
        })
        .collect();
    let (paths, parts): (Vec<_>, Vec<Part>) = paths.into_iter().unzip();
    effect(move || {
        let scale = strip.scale();
        let drawn = strip.years.with(|years| controller.lanes.with(|lanes| overview::draw(&lanes.density, years, scale)));
        for (path, data) in paths.iter().zip(&drawn) {
            if let Some(path) = path.get_untracked() {
                let _ = path.set_attribute("d", data);
            }
        }
    });
    svg("svg").attr("class", "overview-drawing").attr("aria-hidden", "true").attr("focusable", "false").child(parts).into()
}

/// One edge of the window, as a slider over all time: 0 … 100 unless said otherwise (WAI-ARIA 1.2).
fn grip(strip: Strip, edge: Edge) -> Part {
    let context = strip.controller.context;
    let (shown, limits) = (strip.controller.window.shown, strip.controller.window.limits);
    let text = derived(move || {
        let (first, last) = shown.get().dates();
        let date = PartialDate::day(if edge == Edge::Start { first } else { last });
        format::date(context.language.get(), date, DateStyle::Full)
    });
    let (class, name) = match edge {
        Edge::Start => ("overview-grip overview-start", context.word(|messages| messages.overview.start)),
        Edge::End => ("overview-grip overview-end", context.word(|messages| messages.overview.end)),
    };
    element("div")
        .class(class)
        .attr("role", "slider")
        .attr("tabindex", "0")
        .attr("aria-label", name)
        .attr("aria-valuenow", derived(move || percent(edge.of(shown.get()), limits.get()).to_string()))
        .attr("aria-valuetext", text)
        .on("keydown", move |event: KeyboardEvent| strip.press_key(edge, &event))
        .into()
}

/// How far into `limits` a moment is.
fn percent(day: f64, limits: TimeWindow) -> i32 {
    whole(((day - limits.start()) / limits.length() * 100.0).round()).clamp(0, 100)
}
