//! The axis above the bands, the lines behind them, and today.

use leptos::prelude::*;
use time::Month;

use super::calendar::Step;
use super::controller::Controller;
use super::ticks::{Axis as Ticks, LabelWidths, Tick};
use crate::i18n::format::{self, DateStyle};
use crate::i18n::messages;
use crate::model::{DayNumber, Language, PartialDate, date_of, day_number};
use crate::platform::clock;

/// The labels of time. What they say is also in every event's name and in the toolbar, hence hidden from assistive technology.
#[component]
pub(super) fn Axis() -> impl IntoView {
    let controller = Controller::use_context();
    let axis = ticks(controller);
    let language = controller.context.language;
    let labels = move || axis.with(|axis| row("tick-label", language.get(), axis.step, &axis.ticks));
    let context = move || {
        axis.with(|axis| axis.context.as_ref().map(|(step, ticks)| row("tick-label tick-label-context", language.get(), *step, ticks)))
    };
    view! {
        <div class="timeline-axis" aria-hidden="true">
            <div class="tick-row">{context}</div>
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

/// The line of the present day, when it is in the window.
#[component]
pub(super) fn Today() -> impl IntoView {
    let controller = Controller::use_context();
    let today = clock::today().map(day_number);
    let x = Memo::new(move |_| {
        let scale = controller.scale.get();
        today.filter(|&day| scale.window.touches(day, day + 1)).map(|day| scale.x(f64::from(day) + 0.5))
    });
    let line = move || {
        x.get().map(|x| {
            let late = x > controller.scale.get().width - 80.0;
            view! {
                <div class="timeline-today" class:timeline-today-late=late style:left=pixels(x)>
                    <span>{move || controller.context.messages().timeline.today}</span>
                </div>
            }
        })
    };
    view! { <div class="timeline-overlay" aria-hidden="true">{line}</div> }
}

fn ticks(controller: Controller) -> Memo<Ticks> {
    Memo::new(move |_| Ticks::new(controller.scale.get(), &widths(controller.context.language.get(), controller.size.get().text)))
}

/// The widest labels of a language, from their number of characters: digits and letters are about as wide as 0.6 of the text's size.
fn widths(language: Language, text: f64) -> LabelWidths {
    let characters = |count: f64| count * text * 0.6 + 10.0;
    let month_of_year = match language {
        Language::Vietnamese => 18.0,
        Language::English => 14.0,
    };
    LabelWidths {
        day: characters(2.0),
        month: characters(6.0),
        quarter: characters(7.0),
        year: characters(4.0),
        month_of_year: characters(month_of_year),
    }
}

fn row(class: &'static str, language: Language, step: Step, ticks: &[Tick]) -> impl IntoView + use<> {
    let labelled = ticks.iter().filter(|tick| tick.labelled);
    labelled
        .map(|tick| {
            let text = label(language, step, tick.period.first);
            view! { <span class=class style:left=pixels(tick.x.max(0.0)) style:max-width=pixels(tick.room)>{text}</span> }
        })
        .collect_view()
}

fn label(language: Language, step: Step, first: DayNumber) -> String {
    let date = date_of(first);
    let month = u8::from(date.month());
    match step {
        Step::Day | Step::Week => date.day().to_string(),
        Step::Months(1) => {
            let month_alone = PartialDate::month_of(date.year(), month).map(|month| format::date(language, month, DateStyle::WithoutYear));
            month_alone.unwrap_or_else(|| month.to_string())
        }
        Step::Months(_) => (messages(language).timeline.quarter)((month - u8::from(Month::January)) / 3 + 1).to_owned(),
        Step::Years(_) => date.year().to_string(),
    }
}

/// A length for the browser.
pub(super) fn pixels(value: f64) -> String {
    format!("{value:.2}px")
}
