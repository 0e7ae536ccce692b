//! Results per year as bars, with a brush: by dragging over them, and by two handles that also work by keyboard and touch.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::bars::{self, Bar, HEIGHT, WIDTH, Years};
use crate::i18n::format::{self, DateStyle};
use crate::model::PartialDate;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;

/// Shorter movements of a pointer are a press, in CSS pixels.
const PRESS: f64 = 4.0;

/// A pointer that is down on the bars.
#[derive(Clone, Copy)]
struct Brush {
    first: i32,
    last: i32,
    start_x: f64,
    dragging: bool,
}

/// The bars, their handles and the same numbers as a table.
#[component]
pub fn Histogram(years: Years) -> impl IntoView {
    let context = AppContext::use_context();
    let all = Memo::new(move |_| context.answer.with(|answer| bars::bars(years, &answer.years)));
    view! {
        <div class="histogram" style=("--years", years.number().to_string())>
            <Drawing years bars=all/>
            <div class="histogram-handles">
                <Handle years end=End::From/>
                <Handle years end=End::To/>
            </div>
            <p class="histogram-ends" aria-hidden="true"><span>{years.first}</span><span>{years.last}</span></p>
            <CountsTable bars=all/>
        </div>
    }
}

#[component]
fn Drawing(years: Years, bars: Memo<Vec<Bar>>) -> impl IntoView {
    let context = AppContext::use_context();
    let brush = StoredValue::new(None::<Brush>);
    let down = move |event: leptos::ev::PointerEvent| {
        let bar = bar_under(&event, bars).filter(|_| event.button() == 0);
        brush.set_value(bar.map(|bar| Brush { first: bar.first, last: bar.last, start_x: f64::from(event.client_x()), dragging: false }));
    };
    let drag = move |event: leptos::ev::PointerEvent| {
        let Some(mut now) = brush.get_value() else { return };
        if event.buttons() == 0 {
            // Let go outside of the bars before the drag began.
            brush.set_value(None);
            return;
        }
        now.dragging = now.dragging || (f64::from(event.client_x()) - now.start_x).abs() >= PRESS;
        let Some(bar) = bar_under(&event, bars).filter(|_| now.dragging) else { return };
        capture(&event);
        brush.set_value(Some(now));
        let limits = years.limits(&(now.first.min(bar.first)..=now.last.max(bar.last)));
        context.change(Navigation::Continue, |state| (state.from, state.to) = limits);
    };
    let up = move |_| match brush.get_value() {
        Some(Brush { dragging: false, first, last, .. }) => {
            brush.set_value(None);
            context.change(Navigation::Push, |state| {
                let pressed = (PartialDate::year_only(first), PartialDate::year_only(last));
                // A second press on the only chosen bar lets it go.
                (state.from, state.to) = if (state.from, state.to) == pressed { (None, None) } else { pressed };
            });
        }
        Some(_) => {
            brush.set_value(None);
            context.settle();
        }
        None => {}
    };
    let cancel = move |_| {
        brush.set_value(None);
        context.settle();
    };
    view! {
        <div class="histogram-bars" aria-hidden="true" on:pointerdown=down on:pointermove=drag on:pointerup=up on:pointercancel=cancel>
            <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") preserveAspectRatio="none" focusable="false">
                <For each=move || bars.get() key=|bar| bar.first let:bar><BarShape bars first=bar.first/></For>
            </svg>
        </div>
    }
}

#[component]
fn BarShape(bars: Memo<Vec<Bar>>, first: i32) -> impl IntoView {
    let context = AppContext::use_context();
    let bar = Memo::new(move |_| bars.with(|bars| bars.iter().find(|bar| bar.first == first).copied()));
    let attribute = move |read: fn(Bar) -> f64| move || bar.get().map_or(0.0, read).to_string();
    let inside = move || {
        bar.get().is_some_and(|bar| {
            context
                .state
                .with(|state| state.from.is_none_or(|from| from.year() <= bar.last) && state.to.is_none_or(|to| to.year() >= bar.first))
        })
    };
    let title = move || bar.get().map(|bar| bar_text(context, &bar));
    view! {
        // The place reaches over the whole height, so that an empty year can be pressed and named as well.
        <g class="bar" class:inside=inside>
            <rect class="bar-place" x=attribute(|bar| bar.x) y="0" width=attribute(|bar| bar.width) height=HEIGHT.to_string()/>
            <rect
                class="bar-count"
                x=attribute(|bar| bar.x)
                y=attribute(|bar| HEIGHT - bar.height)
                width=attribute(|bar| bar.width)
                height=attribute(|bar| bar.height)
            />
            <title>{title}</title>
        </g>
    }
}

/// Which end of the range a handle or a box is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The first date.
    From,
    /// The last date.
    To,
}

#[component]
fn Handle(years: Years, end: End) -> impl IntoView {
    let context = AppContext::use_context();
    let limit = Memo::new(move |_| context.state.with(|state| end.of(state)));
    let open = if end == End::From { years.first } else { years.last };
    let position = move || years.position(limit.get(), open);
    let words = move || &context.messages().facets;
    let label = move || if end == End::From { words().from_year } else { words().to_year };
    let value_text = move || match limit.get() {
        Some(date) => format::date(context.language.get(), date, DateStyle::Full),
        None => (words().not_limited)(&open.to_string()),
    };
    let slide = move |event: leptos::ev::Event| {
        let Ok(year) = event_target_value(&event).parse::<i32>() else { return };
        let (from, to) =
            context.state.with_untracked(|state| (years.position(state.from, years.first), years.position(state.to, years.last)));
        // A handle stops at the other one.
        let year = if end == End::From { year.min(to) } else { year.max(from) };
        event_target::<web_sys::HtmlInputElement>(&event).set_value(&year.to_string());
        let date = (year != open).then(|| PartialDate::year_only(year)).flatten();
        context.change(Navigation::Continue, |state| end.set(state, date));
    };
    // The two handles lie on each other at the ends; the one that can still move is on top.
    let on_top = move || end == End::From && years.position(limit.get(), open) * 2 > years.first + years.last;
    view! {
        <input
            type="range"
            class="histogram-handle"
            class:on-top=on_top
            step="1"
            min=years.first.to_string()
            max=years.last.to_string()
            aria-label=label
            aria-valuetext=value_text
            prop:value=move || position().to_string()
            on:input=slide
            on:pointerup=move |_| context.settle()
            on:pointercancel=move |_| context.settle()
            on:blur=move |_| context.settle()
        />
    }
}

/// The bars' numbers for those who do not see them.
#[component]
fn CountsTable(bars: Memo<Vec<Bar>>) -> impl IntoView {
    let context = AppContext::use_context();
    let words = move || &context.messages().facets;
    let count = move |first: i32| {
        let count = bars.with(|bars| bars.iter().find(|bar| bar.first == first).map_or(0, |bar| bar.count));
        format::number(context.language.get(), f64::from(count))
    };
    view! {
        <div class="visually-hidden">
            <table>
                <caption>{move || words().per_year}</caption>
                <thead><tr><th scope="col">{move || words().year}</th><th scope="col">{move || words().results}</th></tr></thead>
                <tbody>
                    <For each=move || bars.get() key=|bar| bar.first let:bar>
                        <tr><th scope="row">{years_text(&bar)}</th><td>{move || count(bar.first)}</td></tr>
                    </For>
                </tbody>
            </table>
        </div>
    }
}

impl End {
    /// This end of the range in `state`.
    #[must_use]
    pub const fn of(self, state: &crate::link::ViewState) -> Option<PartialDate> {
        match self {
            Self::From => state.from,
            Self::To => state.to,
        }
    }

    /// Sets this end of the range.
    pub const fn set(self, state: &mut crate::link::ViewState, date: Option<PartialDate>) {
        match self {
            Self::From => state.from = date,
            Self::To => state.to = date,
        }
    }
}

fn years_text(bar: &Bar) -> String {
    if bar.first == bar.last { bar.first.to_string() } else { format!("{}–{}", bar.first, bar.last) }
}

fn bar_text(context: AppContext, bar: &Bar) -> String {
    let count = format::number(context.language.get(), f64::from(bar.count));
    (context.messages().facets.bar)(&years_text(bar), &count, bar.count == 1)
}

fn bar_under(event: &leptos::ev::PointerEvent, bars: Memo<Vec<Bar>>) -> Option<Bar> {
    let drawing = event.current_target()?.dyn_into::<web_sys::Element>().ok()?.get_bounding_client_rect();
    let fraction = (f64::from(event.client_x()) - drawing.left()) / drawing.width().max(1.0);
    bars.with_untracked(|bars| bars::bar_at(bars, fraction).copied())
}

/// The drag goes on outside of the bars.
fn capture(event: &leptos::ev::PointerEvent) {
    if let Some(bars) = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) {
        // Refused only for a pointer that is gone already.
        let _ = bars.set_pointer_capture(event.pointer_id());
    }
}
