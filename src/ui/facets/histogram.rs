//! Results per year as bars, with a brush: by dragging over them, and by two handles that also work by keyboard and touch.

use std::cell::Cell;
use std::rc::Rc;

use crate::platform::page::{capture, field, place_in, typed};
use crate::reactive::*;
use web_sys::{Event, FocusEvent, PointerEvent};

use super::bars::{self, Bar, HEIGHT, WIDTH, Years};
use crate::i18n::format::{self, DateStyle};
use crate::link::ViewState;
use crate::model::PartialDate;
use crate::platform::location::Navigation;
use crate::platform::number::to_hundredths;
use crate::ui::context::AppContext;
use crate::ui::element::{Keyed, Part, element, keyed, svg};

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
pub(super) fn histogram(context: AppContext, years: Years) -> Part {
    let all = memo(move |_| bars::bars(years, &context.answer.get().years));
    element("div")
        .class("histogram")
        .style("--years", years.number().to_string())
        .child(drawing(context, years, all))
        .child(element("div").class("histogram-handles").child(handle(context, years, End::From)).child(handle(context, years, End::To)))
        .child(
            element("p")
                .class("histogram-ends")
                .attr("aria-hidden", "true")
                .child(element("span").child(years.first.to_string()))
                .child(element("span").child(years.last.to_string())),
        )
        .child(counts_table(context, all))
        .into()
}

fn drawing(context: AppContext, years: Years, bars: Memo<Vec<Bar>>) -> Part {
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
        // The drag goes on outside of the bars.
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
    element("div")
        .class("histogram-bars")
        .attr("aria-hidden", "true")
        .on("pointerdown", down)
        .on("pointermove", drag)
        .on("pointerup", up)
        .on("pointercancel", cancel)
        .child(
            svg("svg")
                .attr("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
                .attr("preserveAspectRatio", "none")
                .attr("focusable", "false")
                .child(keyed(shapes)),
        )
        .into()
}

fn bar_shape(context: AppContext, bars: Memo<Vec<Bar>>, drawn: Bar) -> Part {
    let bar = move || bar_of(bars, drawn.first);
    let attribute = move |read: fn(Bar) -> f64| derived(move || to_hundredths(bar().map_or(0.0, read)));
    let inside = derived(move || bar().is_some_and(|bar| is_chosen(context, &bar)));
    let title = derived(move || bar().map_or_else(String::new, |bar| bar_text(context, &bar)));
    let (x, width) = (attribute(|bar| bar.x), attribute(|bar| bar.width));
    svg("g")
        .class("bar")
        .class_while("inside", inside)
        .child(svg("rect").class("bar-place").attr("x", x).attr("y", "0").attr("width", width).attr("height", to_hundredths(HEIGHT)))
        .child(
            svg("rect")
                .class("bar-count")
                .attr("x", x)
                .attr("y", attribute(|bar| HEIGHT - bar.height))
                .attr("width", width)
                .attr("height", attribute(|bar| bar.height)),
        )
        .child(element("title").child(title))
        .into()
}

/// The bar that begins with this year, while there is one; tracks the bars.
fn bar_of(bars: Memo<Vec<Bar>>, first: i32) -> Option<Bar> {
    bars.with(|bars| bars.iter().find(|bar| bar.first == first).copied())
}

/// One item per bar, told apart by its first year; tracks the bars.
fn per_bar(context: AppContext, bars: Memo<Vec<Bar>>, draw: fn(AppContext, Memo<Vec<Bar>>, Bar) -> Part) -> Vec<Keyed> {
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

fn handle(context: AppContext, years: Years, end: End) -> Part {
    let limit = move || context.state.with(|state| end.of(state));
    let open = if end == End::From { years.first } else { years.last };
    let position = move || years.position(limit(), open);
    let label = match end {
        End::From => context.word(|messages| messages.facets.from_year),
        End::To => context.word(|messages| messages.facets.to_year),
    };
    let value_text = derived(move || match limit() {
        Some(date) => format::date(context.language.get(), date, DateStyle::Full),
        None => (context.messages().facets.not_limited)(&open.to_string()),
    });
    let slide = move |event: Event| {
        let Ok(year) = typed(&event).parse::<i32>() else { return };
        let (from, to) =
            context.state.with_untracked(|state| (years.position(state.from, years.first), years.position(state.to, years.last)));
        // A handle stops at the other one.
        let year = if end == End::From { year.min(to) } else { year.max(from) };
        if let Some(field) = field(&event) {
            field.set_value(&year.to_string());
        }
        let date = (year != open).then(|| PartialDate::year_only(year)).flatten();
        context.change(Navigation::Continue, |state| end.set(state, date));
    };
    // The two handles lie on each other at the ends; the one that can still move is on top.
    let on_top = derived(move || end == End::From && position() * 2 > years.first + years.last);
    // The element's own value is only set where the year has changed.
    let value: Signal<String> = memo(move |_| position().to_string()).into();
    element("input")
        .class("histogram-handle")
        .attr("type", "range")
        .class_while("on-top", on_top)
        .attr("step", "1")
        .attr("min", years.first.to_string())
        .attr("max", years.last.to_string())
        .attr("aria-label", label)
        .attr("aria-valuetext", value_text)
        .field_value(value)
        .on("input", slide)
        .on("pointerup", move |_: PointerEvent| context.settle())
        .on("pointercancel", move |_: PointerEvent| context.settle())
        .on("blur", move |_: FocusEvent| context.settle())
        .into()
}

/// The bars' numbers for those who do not see them.
fn counts_table(context: AppContext, bars: Memo<Vec<Bar>>) -> Part {
    let rows = move || per_bar(context, bars, counts_row);
    element("div")
        .class("visually-hidden")
        .child(
            element("table")
                .child(element("caption").child(context.word(|messages| messages.facets.per_year)))
                .child(
                    element("thead").child(
                        element("tr")
                            .child(element("th").attr("scope", "col").child(context.word(|messages| messages.facets.year)))
                            .child(element("th").attr("scope", "col").child(context.word(|messages| messages.facets.results))),
                    ),
                )
                .child(element("tbody").child(keyed(rows))),
        )
        .into()
}

fn counts_row(context: AppContext, bars: Memo<Vec<Bar>>, drawn: Bar) -> Part {
    let count = move || bar_of(bars, drawn.first).map_or(0, |bar| bar.count);
    let count = derived(move || format::number(context.language.get(), f64::from(count())));
    element("tr").child(element("th").attr("scope", "row").child(years_text(&drawn))).child(element("td").child(count)).into()
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
    let (x, width) = place_in(event)?;
    bars.with_untracked(|bars| bars::bar_at(bars, x / width.max(1.0)).copied())
}
