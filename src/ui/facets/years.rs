//! The range of dates: the histogram, and two boxes for dates as people type them.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::bars::Years;
use super::date_input::{self, DateInputError};
use super::group::Disclosure;
use super::histogram::{End, Histogram};
use crate::model::PartialDate;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;

/// What was typed and is no date. It stays in its box until the reader changes it, or the date comes from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Mistyped {
    text: String,
    problem: DateInputError,
    /// The date that applied when it was typed.
    applied: Option<PartialDate>,
}

/// The facet of time.
#[component]
pub fn YearRange() -> impl IntoView {
    let context = AppContext::use_context();
    let years = Memo::new(move |_| context.data.catalog.with(|catalog| catalog.as_ref().and_then(|catalog| Years::of(catalog.entries()))));
    let note = move || date_range_text(context).unwrap_or_default();
    view! {
        <Disclosure open=true heading=Signal::derive(move || context.messages().facets.time.to_owned()) note=Signal::derive(note)>
            {move || years.get().map(|years| view! { <Histogram years/> })}
            <div class="date-boxes">
                <DateBox end=End::From/>
                <DateBox end=End::To/>
            </div>
            <p class="field-hint" id="date-hint">{move || context.messages().facets.date_hint}</p>
            <Reversed/>
        </Disclosure>
    }
}

#[component]
fn DateBox(end: End) -> impl IntoView {
    let context = AppContext::use_context();
    let id = end.box_id();
    let problem_id = format!("{id}-problem");
    let words = move || &context.messages().facets;
    let label = move || if end == End::From { words().from } else { words().to };
    let applied = Memo::new(move |_| context.state.with(|state| end.of(state)));
    let mistyped = RwSignal::new(None::<Mistyped>);
    let standing = Memo::new(move |_| mistyped.get().filter(|mistyped| mistyped.applied == applied.get()));
    let text = move || standing.get().map_or_else(|| applied.get().map(date_input::written).unwrap_or_default(), |mistyped| mistyped.text);
    let confirm = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event);
        match date_input::parse(&typed) {
            Ok(date) => {
                mistyped.set(None);
                let written = date.map(date_input::written).unwrap_or_default();
                event_target::<web_sys::HtmlInputElement>(&event).set_value(&written);
                context.change(Navigation::Push, |state| end.set(state, date));
            }
            Err(problem) => mistyped.set(Some(Mistyped { text: typed, problem, applied: applied.get_untracked() })),
        }
    };
    let problem = move || {
        let mistyped = standing.get()?;
        let message = match mistyped.problem {
            DateInputError::Form => words().date_form,
            DateInputError::Calendar => words().date_calendar,
        };
        Some(message(label(), mistyped.text.trim()))
    };
    let described_by = {
        let problem_id = problem_id.clone();
        move || if standing.get().is_some() { format!("{problem_id} date-hint") } else { "date-hint".to_owned() }
    };
    view! {
        <div class="date-box">
            <label for=id>{label}</label>
            <input
                type="text"
                id=id
                autocomplete="off"
                spellcheck="false"
                aria-describedby=described_by
                aria-invalid=move || standing.get().is_some().to_string()
                prop:value=text
                on:change=confirm
            />
            <p class="field-problem" id=problem_id role="alert">{problem}</p>
        </div>
    }
}

impl End {
    const fn box_id(self) -> &'static str {
        match self {
            Self::From => "date-from",
            Self::To => "date-to",
        }
    }
}

/// The first date is after the last: says so, and offers the obvious way out.
#[component]
fn Reversed() -> impl IntoView {
    let context = AppContext::use_context();
    let reversed = Memo::new(move |_| {
        context.state.with(|state| match (state.from, state.to) {
            (Some(from), Some(to)) => from.first_day() > to.last_day(),
            _ => false,
        })
    });
    let swap = move |_| {
        // The button goes with what it says; the focus moves to the first of the two boxes.
        if let Some(input) =
            document().get_element_by_id(End::From.box_id()).and_then(|input| input.dyn_into::<web_sys::HtmlElement>().ok())
        {
            let _ = input.focus();
        }
        context.change(Navigation::Push, |state| std::mem::swap(&mut state.from, &mut state.to));
    };
    view! {
        <div role="alert">
            <Show when=move || reversed.get()>
                <p class="field-problem">{move || context.messages().facets.reversed}</p>
                <button type="button" class="button" on:click=swap>{move || context.messages().facets.swap}</button>
            </Show>
        </div>
    }
}

/// The range of dates that applies, in words; `None` when there is none. Tracks the view and the language.
#[must_use]
pub fn date_range_text(context: AppContext) -> Option<String> {
    let range = context.state.with(|state| (state.from, state.to));
    range_text(context, range.0, range.1)
}

/// A range of dates in words; `None` without any limit. Tracks the language.
#[must_use]
pub fn range_text(context: AppContext, from: Option<PartialDate>, to: Option<PartialDate>) -> Option<String> {
    use crate::i18n::format::{DateStyle, date};
    let words = &context.messages().facets;
    let written = |day| date(context.language.get(), day, DateStyle::Short);
    match (from, to) {
        (Some(from), Some(to)) if from == to => Some(written(from)),
        (Some(from), Some(to)) => Some((words.between)(&written(from), &written(to))),
        (Some(from), None) => Some((words.since)(&written(from))),
        (None, Some(to)) => Some((words.until)(&written(to))),
        (None, None) => None,
    }
}
