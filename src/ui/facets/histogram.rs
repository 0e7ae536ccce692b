//! Results per year as bars, with a brush: by dragging over them, and by two handles that also work by keyboard and touch.

use std::cell::Cell;
use std::rc::Rc;

use leptos::ev::{Event, FocusEvent, PointerEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::bars::{self, Bar, HEIGHT, WIDTH, Years};
use crate::i18n::format::{self, DateStyle};
use crate::link::ViewState;
use crate::model::PartialDate;
use crate::platform::location::Navigation;
use crate::platform::number::to_hundredths;
use crate::ui::context::AppContext;
use crate::ui::erased::{Keyed, handler, keyed};

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
pub(super) fn histogram(context: AppContext, years: Years) -> AnyView {
    let all = Memo::new(move |_| context.answer.with(|answer| bars::bars(years, &answer.years)));
    view! {
        <div class="histogram" style=("--years", years.number().to_string())>
            {drawing(context, years, all)}
            <div class="histogram-handles">{handle(context, years, End::From)}{handle(context, years, End::To)}</div>
            <p class="histogram-ends" aria-hidden="true">
                <span>{years.first.to_string()}</span>
                <span>{years.last.to_string()}</span>
            </p>
            {counts_table(context, all)}
        </div>
    }
    .into_any()
}

fn drawing(context: AppContext, years: Years, bars: Memo<Vec<Bar>>) -> AnyView {
    let brush = Rc::new(Cell::new(None::<Brush>));
    let (pressed, dragged, released) = (Rc::clone(&brush), Rc::clone(&brush), Rc::clone(&brush));
    let down = move |event: PointerEvent| {
        let bar = bar_under(&event, bars).filter(|_| event.button() == 0);
        pressed.set(bar.map(|bar| Brush { first: bar.first, last: bar.last, start_x: f64::from(event.client_x()), dragging: false }));
    };
    let drag = move |event: PointerEvent| {
        let Some(mut now) = dragged.get() else { return };
        if event.buttons() == 0 {
            // Let go outside of the bars before the drag began.
            dragged.set(None);
            return;
        }
        now.dragging = now.dragging || (f64::from(event.client_x()) - now.start_x).abs() >= PRESS;
        let Some(bar) = bar_under(&event, bars).filter(|_| now.dragging) else { return };
        capture(&event);
        dragged.set(Some(now));
        let limits = years.limits(&(now.first.min(bar.first)..=now.last.max(bar.last)));
        context.change(Navigation::Continue, |state| (state.from, state.to) = limits);
    };
    let up = move |_: PointerEvent| match released.take() {
        Some(Brush { dragging: false, first, last, .. }) => {
            context.change(Navigation::Push, |state| {
                let pressed = (PartialDate::year_only(first), PartialDate::year_only(last));
                // A second press on the only chosen bar lets it go.
                (state.from, state.to) = if (state.from, state.to) == pressed { (None, None) } else { pressed };
            });
        }
        Some(_) => context.settle(),
        None => {}
    };
    let cancel = move |_: PointerEvent| {
        brush.set(None);
        context.settle();
    };
    let shapes = move || per_bar(context, bars, bar_shape);
    view! {
        <div
            class="histogram-bars"
            aria-hidden="true"
            on:pointerdown=handler(down)
            on:pointermove=handler(drag)
            on:pointerup=handler(up)
            on:pointercancel=handler(cancel)
        >
            <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") preserveAspectRatio="none" focusable="false">
                {keyed(shapes)}
            </svg>
        </div>
    }
    .into_any()
}

fn bar_shape(context: AppContext, bars: Memo<Vec<Bar>>, drawn: Bar) -> AnyView {
    let bar = move || bar_of(bars, drawn.first);
    let attribute = move |read: fn(Bar) -> f64| Signal::derive(move || to_hundredths(bar().map_or(0.0, read)));
    let inside = Signal::derive(move || bar().is_some_and(|bar| is_chosen(context, &bar)));
    let title = Signal::derive(move || bar().map_or_else(String::new, |bar| bar_text(context, &bar)));
    let (x, width) = (attribute(|bar| bar.x), attribute(|bar| bar.width));
    view! {
        // The place reaches over the whole height, so that an empty year can be pressed and named as well.
        <g class="bar" class:inside=inside>
            <rect class="bar-place" x=x y="0" width=width height=to_hundredths(HEIGHT)/>
            <rect class="bar-count" x=x y=attribute(|bar| HEIGHT - bar.height) width=width height=attribute(|bar| bar.height)/>
            <title>{title}</title>
        </g>
    }
    .into_any()
}

/// The bar that begins with this year, while there is one; tracks the bars.
fn bar_of(bars: Memo<Vec<Bar>>, first: i32) -> Option<Bar> {
    bars.with(|bars| bars.iter().find(|bar| bar.first == first).copied())
}

/// One item per bar, told apart by its first year; tracks the bars.
fn per_bar(context: AppContext, bars: Memo<Vec<Bar>>, draw: fn(AppContext, Memo<Vec<Bar>>, Bar) -> AnyView) -> Vec<Keyed> {
    let item = |&bar: &Bar| -> Keyed { (bar.first.to_string(), Box::new(move || draw(context, bars, bar))) };
    bars.with(|all| all.iter().map(item).collect())
}

/// Whether any of the bar's years is chosen; tracks the view.
fn is_chosen(context: AppContext, bar: &Bar) -> bool {
    context.state.with(|state| state.from.is_none_or(|from| from.year() <= bar.last) && state.to.is_none_or(|to| to.year() >= bar.first))
}

/// Which end of the range a handle or a box is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The first date.
    From,
    /// The last date.
    To,
}

fn handle(context: AppContext, years: Years, end: End) -> AnyView {
    let limit = move || context.state.with(|state| end.of(state));
    let open = if end == End::From { years.first } else { years.last };
    let position = move || years.position(limit(), open);
    let label = match end {
        End::From => context.word(|messages| messages.facets.from_year),
        End::To => context.word(|messages| messages.facets.to_year),
    };
    let value_text = Signal::derive(move || match limit() {
        Some(date) => format::date(context.language.get(), date, DateStyle::Full),
        None => (context.messages().facets.not_limited)(&open.to_string()),
    });
    let slide = move |event: Event| {
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
    let on_top = Signal::derive(move || end == End::From && position() * 2 > years.first + years.last);
    // The element's own value is only set where the year has changed.
    let value: Signal<String> = Memo::new(move |_| position().to_string()).into();
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
            prop:value=value
            on:input=handler(slide)
            on:pointerup=handler(move |_: PointerEvent| context.settle())
            on:pointercancel=handler(move |_: PointerEvent| context.settle())
            on:blur=handler(move |_: FocusEvent| context.settle())
        />
    }
    .into_any()
}

/// The bars' numbers for those who do not see them.
fn counts_table(context: AppContext, bars: Memo<Vec<Bar>>) -> AnyView {
    let rows = move || per_bar(context, bars, counts_row);
    view! {
        <div class="visually-hidden">
            <table>
                <caption>{context.word(|messages| messages.facets.per_year)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{context.word(|messages| messages.facets.year)}</th>
                        <th scope="col">{context.word(|messages| messages.facets.results)}</th>
                    </tr>
                </thead>
                <tbody>{keyed(rows)}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn counts_row(context: AppContext, bars: Memo<Vec<Bar>>, drawn: Bar) -> AnyView {
    let count = move || bar_of(bars, drawn.first).map_or(0, |bar| bar.count);
    let count = Signal::derive(move || format::number(context.language.get(), f64::from(count())));
    view! { <tr><th scope="row">{years_text(&drawn)}</th><td>{count}</td></tr> }.into_any()
}

impl End {
    /// This end of the range in `state`.
    #[must_use]
    pub const fn of(self, state: &ViewState) -> Option<PartialDate> {
        match self {
            Self::From => state.from,
            Self::To => state.to,
        }
    }

    /// Sets this end of the range.
    pub const fn set(self, state: &mut ViewState, date: Option<PartialDate>) {
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

fn bar_under(event: &PointerEvent, bars: Memo<Vec<Bar>>) -> Option<Bar> {
    let drawing = event.current_target()?.dyn_into::<web_sys::Element>().ok()?.get_bounding_client_rect();
    let fraction = (f64::from(event.client_x()) - drawing.left()) / drawing.width().max(1.0);
    bars.with_untracked(|bars| bars::bar_at(bars, fraction).copied())
}

/// The drag goes on outside of the bars.
fn capture(event: &PointerEvent) {
    if let Some(bars) = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) {
        // Refused only for a pointer that is gone already.
        let _ = bars.set_pointer_capture(event.pointer_id());
    }
}
