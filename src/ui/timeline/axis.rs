//! The axis above the bands, the lines behind them, and today.

use leptos::prelude::*;

use super::calendar::Step;
use super::controller::Controller;
use super::ticks::{Axis as Ticks, LabelWidths, Tick};
use crate::i18n::format::{self, DateStyle};
use crate::i18n::messages;
use crate::model::{DayNumber, Language, PartialDate, date_of, day_number};
use crate::platform::clock;

/// Months at least this wide, in pixels, have their names in full.
const ROOM_FOR_A_MONTH: f64 = 76.0;

/// The labels of time. What they say is also in every event's name and in the toolbar, hence hidden from assistive technology.
#[component]
pub(super) fn Axis() -> impl IntoView {
    let controller = Controller::use_context();
    let axis = ticks(controller);
    let language = controller.context.language;
    let names = move || {
        let width = axis.with(|axis| axis.step.shortest()) * controller.scale.get().pixels_per_day();
        if width >= ROOM_FOR_A_MONTH { Names::Full } else { Names::Short }
    };
    let labels = move || axis.with(|axis| row(language.get(), axis.step, &axis.ticks, names()));
    let context = move || axis.with(|axis| axis.context.as_ref().map(|(step, ticks)| row(language.get(), *step, ticks, Names::WithYear)));
    view! {
        <div class="timeline-axis" aria-hidden="true">
            <div class="tick-row">{context}<Today flag=true/></div>
            <div class="tick-row">{labels}</div>
        </div>
    }
}

/// The lines of the ticks through all bands.
#[component]
pub(super) fn Grid() -> impl IntoView {
    let controller = Controller::use_context();
    let axis = ticks(controller);
    let lines = |class: &'static str, ticks: &[Tick]| {
        let inside = ticks.iter().filter(|tick| tick.x >= 0.0);
        inside.map(|tick| view! { <span class=class style:left=pixels(tick.x)></span> }).collect_view()
    };
    let fine = move || axis.with(|axis| lines("grid-line", &axis.ticks));
    let strong = move || axis.with(|axis| axis.context.as_ref().map(|(_, ticks)| lines("grid-line grid-line-strong", ticks)));
    view! { <div class="timeline-grid" aria-hidden="true">{fine}{strong}</div> }
}

/// The present day, when it is in the window: a line, or the flag with its name above the line.
#[component]
pub(super) fn Today(flag: bool) -> impl IntoView {
    let controller = Controller::use_context();
    let today = clock::today().map(day_number);
    let x = Memo::new(move |_| {
        let scale = controller.scale.get();
        today.filter(|&day| scale.window.touches(day, day + 1)).map(|day| scale.x(f64::from(day) + 0.5))
    });
    let class = move |x: f64| match (flag, x > controller.scale.get().width / 2.0) {
        (false, _) => "today-line",
        (true, false) => "today-flag",
        (true, true) => "today-flag today-flag-before",
    };
    let name = move || flag.then(|| controller.context.messages().timeline.today);
    move || x.get().map(|x| view! { <span class=class(x) style:left=pixels(x)>{name}</span> })
}

fn ticks(controller: Controller) -> Memo<Ticks> {
    Memo::new(move |_| Ticks::new(controller.scale.get(), &widths(controller.context.language.get(), controller.size.get().text)))
}

/// The widest labels of a language, from their number of characters: digits and letters are not wider than 0.56 of the text's size.
fn widths(language: Language, text: f64) -> LabelWidths {
    let characters = |count: f64| count * text * 0.56 + 9.0;
    let (month, month_of_year) = match language {
        Language::Vietnamese => (3.0, 12.0),
        Language::English => (4.0, 9.0),
    };
    LabelWidths { day: characters(2.0), month: characters(month), year: characters(4.0), month_of_year: characters(month_of_year) }
}

fn row(language: Language, step: Step, ticks: &[Tick], names: Names) -> impl IntoView + use<> {
    let class = if names == Names::WithYear { "tick-label tick-label-context" } else { "tick-label" };
    let labelled = ticks.iter().filter(|tick| tick.labelled);
    labelled
        .map(|tick| {
            let text = label(language, step, tick.period.first, names);
            view! { <span class=class style:left=pixels(tick.x.max(0.0)) style:max-width=pixels(tick.room)>{text}</span> }
        })
        .collect_view()
}

/// How months are named on the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Names {
    /// With the year, where no larger period above says it.
    WithYear,
    /// The month alone.
    Full,
    /// The month alone, in the narrowest way.
    Short,
}

fn label(language: Language, step: Step, first: DayNumber, names: Names) -> String {
    let date = date_of(first);
    match step {
        Step::Day | Step::Week => date.day().to_string(),
        Step::Months(_) => {
            let style = if names == Names::WithYear { DateStyle::Short } else { DateStyle::WithoutYear };
            let month = PartialDate::month_of(date.year(), date.month().into());
            let name = month.map(|month| format::date(language, month, style)).unwrap_or_default();
            if names == Names::Short { (messages(language).timeline.month)(date.month().into(), &name) } else { name }
        }
        Step::Years(_) => date.year().to_string(),
    }
}

/// A length for the browser.
pub(super) fn pixels(value: f64) -> String {
    format!("{value:.2}px")
}
