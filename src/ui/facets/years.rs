//! The range of dates: the histogram, and two boxes for dates as people type them.

use crate::platform::page::{document, field, typed};
use crate::reactive::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};

use super::bars::Years;
use super::date_input::{self, DateInputError};
use super::group::disclosure;
use super::histogram::{End, histogram};
use crate::model::PartialDate;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, dynamic, element, when};

/// The facet of time.
pub(super) fn year_range(context: AppContext) -> Part {
    let years = memo(move |_| context.data.shelf.get()?.directory.extent().map(Years::of));
    let note = derived(move || date_range_text(context).unwrap_or_default());
    let contents = move || {
        let drawing = dynamic(move || years.get().map_or_else(Part::nothing, |years| histogram(context, years)));
        Part::from([
            drawing,
            element("div").class("date-boxes").child(date_box(context, End::From)).child(date_box(context, End::To)).into(),
            element("p").class("field-hint").attr("id", "date-hint").child(context.word(|messages| messages.facets.date_hint)).into(),
            reversed(context),
        ])
    };
    disclosure(true, context.word(|messages| messages.facets.time), note, Box::new(contents))
}

/// What was typed and is no date stays in its box until the reader changes it, or the date comes from elsewhere.
#[derive(Clone, Copy)]
struct DateBox {
    context: AppContext,
    end: End,
    /// What was typed and is no date; empty when there is no such thing.
    mistyped: RwSignal<String>,
    /// The date that applied when it was typed, as it is written.
    applied_then: RwSignal<String>,
}

impl DateBox {
    /// The date that applies, as it is written.
    fn applied(self) -> String {
        self.context.state.with(|state| self.end.of(state)).map(date_input::written).unwrap_or_default()
    }

    /// What was typed, is no date, and still stands in the box.
    fn standing(self) -> Option<String> {
        let mistyped = self.mistyped.get();
        (!mistyped.is_empty() && self.applied_then.get() == self.applied()).then_some(mistyped)
    }

    /// What is wrong with what stands in the box; empty when nothing is.
    fn problem(self) -> String {
        let Some(mistyped) = self.standing() else { return String::new() };
        let words = &self.context.messages().facets;
        let message = match date_input::parse(&mistyped) {
            Err(DateInputError::Calendar) => words.date_calendar,
            Err(DateInputError::Form) | Ok(_) => words.date_form,
        };
        let label = if self.end == End::From { words.from } else { words.to };
        message(label, mistyped.trim())
    }

    fn confirm(self, event: &Event) {
        let typed = typed(event);
        if let Ok(date) = date_input::parse(&typed) {
            self.mistyped.set(String::new());
            let written = date.map(date_input::written).unwrap_or_default();
            if let Some(field) = field(event) {
                field.set_value(&written);
            }
            self.context.change(Navigation::Push, |state| self.end.set(state, date));
        } else {
            self.applied_then.set(untrack(|| self.applied()));
            self.mistyped.set(typed);
        }
    }
}

fn date_box(context: AppContext, end: End) -> Part {
    let date_box = DateBox { context, end, mistyped: RwSignal::new(String::new()), applied_then: RwSignal::new(String::new()) };
    let id = end.box_id();
    let label = match end {
        End::From => context.word(|messages| messages.facets.from),
        End::To => context.word(|messages| messages.facets.to),
    };
    // The element's own value is only set when this changes, so that nothing overwrites what is being typed.
    let text: Signal<String> = memo(move |_| date_box.standing().unwrap_or_else(|| date_box.applied())).into();
    let invalid = derived(move || date_box.standing().is_some().to_string());
    let described_by =
        derived(move || if date_box.standing().is_some() { format!("{id}-problem date-hint") } else { "date-hint".to_owned() });
    element("div")
        .class("date-box")
        .child(element("label").attr("for", id).child(label))
        .child(
            element("input")
                .attr("type", "text")
                .attr("id", id)
                .attr("autocomplete", "off")
                .attr("spellcheck", "false")
                .attr("aria-describedby", described_by)
                .attr("aria-invalid", invalid)
                .field_value(text)
                .on("change", move |event: Event| date_box.confirm(&event)),
        )
        .child(
            element("p")
                .class("field-problem")
                .attr("id", format!("{id}-problem"))
                .attr("role", "alert")
                .child(derived(move || date_box.problem())),
        )
        .into()
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
fn reversed(context: AppContext) -> Part {
    let is_reversed = derived(move || {
        context.state.with(|state| match (state.from, state.to) {
            (Some(from), Some(to)) => from.first_day() > to.last_day(),
            _ => false,
        })
    });
    let swap = move |_: MouseEvent| {
        // The button goes with what it says; the focus moves to the first of the two boxes.
        if let Some(input) =
            document().get_element_by_id(End::From.box_id()).and_then(|input| input.dyn_into::<web_sys::HtmlElement>().ok())
        {
            let _ = input.focus();
        }
        context.change(Navigation::Push, |state| std::mem::swap(&mut state.from, &mut state.to));
    };
    let way_out = move || {
        Part::from([
            element("p").class("field-problem").child(context.word(|messages| messages.facets.reversed)).into(),
            element("button")
                .class("button")
                .attr("type", "button")
                .on("click", swap)
                .child(context.word(|messages| messages.facets.swap))
                .into(),
        ])
    };
    element("div").attr("role", "alert").child(when(is_reversed, way_out)).into()
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
