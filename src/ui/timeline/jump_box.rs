//! The way to a date as people write it: a box in which to type it.

use web_sys::{Event, HtmlInputElement};

use super::controller::Controller;
use super::jump::jump;
use crate::reactive::*;
use crate::ui::element::{ElementRef, Part, element};
use crate::ui::facets::date_input::DateInputError;

/// The box with its label, and why the reader is not where it says.
pub(super) fn jump_box(controller: Controller) -> Part {
    let context = controller.context;
    let field = ElementRef::<HtmlInputElement>::new();
    let asked = RwSignal::new(String::new());
    let go = move |event: Event| {
        event.prevent_default();
        let typed = field.get_untracked().map(|field| field.value()).unwrap_or_default();
        if let Ok(Some(jump)) = jump(&typed, controller.window.limits.get_untracked()) {
            controller.show(jump.window);
            controller.window.write();
        }
        asked.set(typed);
    };
    let is_mistyped = derived(move || asked.with(|asked| jump(asked, controller.window.limits.get()).is_err()).to_string());
    let form = element("form")
        .class("timeline-jump")
        .on("submit", go)
        .child(element("label").attr("for", "timeline-jump").child(context.word(|messages| messages.overview.jump)))
        .child(
            element("input")
                .attr("type", "text")
                .attr("id", "timeline-jump")
                .attr("autocomplete", "off")
                .attr("spellcheck", "false")
                .attr("enterkeyhint", "go")
                .attr("placeholder", context.word(|messages| messages.overview.jump_hint))
                .attr("aria-describedby", "timeline-jump-problem")
                .attr("aria-invalid", is_mistyped)
                .reference(field),
        )
        .child(element("button").class("button").child(context.word(|messages| messages.overview.go)));
    let words = derived(move || problem(controller, asked.get().trim()));
    Part::from([
        form.into(),
        element("p").class("field-problem").attr("id", "timeline-jump-problem").attr("role", "alert").child(words).into(),
    ])
}

/// Why what was asked for is not shown; empty when it is.
fn problem(controller: Controller, asked: &str) -> String {
    let messages = controller.context.messages();
    let limits = controller.window.limits.get();
    match jump(asked, limits) {
        Err(DateInputError::Form) => (messages.facets.date_form)(messages.overview.jump, asked),
        Err(DateInputError::Calendar) => (messages.facets.date_calendar)(messages.overview.jump, asked),
        Ok(Some(jump)) if jump.is_nearest => {
            let (first, last) = limits.dates();
            (messages.overview.outside)(asked, &first.year().to_string(), &last.year().to_string())
        }
        Ok(_) => String::new(),
    }
}
