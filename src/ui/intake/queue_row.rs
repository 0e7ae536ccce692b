//! One row of the queue.

use web_sys::MouseEvent;

use super::names::{event_title, field_names};
use super::queue_view::{QueueView, on_change};
use crate::desk::protocol::DraftBrief;
use crate::i18n::format::{self, DateStyle};
use crate::intake::CERTAIN;
use crate::link::{Intake, ViewState};
use crate::model::RecordType;
use crate::platform::location::Navigation;
use crate::reactive::*;
use crate::ui::element::{Part, dynamic, element};
use crate::ui::results::{is_plain_click, level_mark};

/// The row of the draft with this id; it follows what the desk tells of it.
pub(super) fn row(view: QueueView, id: String) -> Part {
    let context = view.desk.context;
    let wanted = id.clone();
    let brief = memo(move |_| view.desk.queue.with(|queue| queue.get(&wanted).cloned()));
    let headline = derived(move || {
        let headline = brief.with(|brief| brief.as_ref().map(|brief| brief.headline.clone())).unwrap_or_default();
        if headline.is_empty() { context.messages().intake.queue.untitled.to_owned() } else { headline }
    });
    let to = id.clone();
    let change = move |state: &mut ViewState| state.intake = Some(Intake::Draft(to.clone()));
    let (followed, shown) = (change.clone(), id.clone());
    let follow = move |event: MouseEvent| {
        if is_plain_click(&event) {
            event.prevent_default();
            context.change(Navigation::Push, &followed);
        }
    };
    let select = derived(move || (context.messages().intake.queue.select)(&headline.get()));
    let chosen = id.clone();
    element("li")
        .class("intake-row")
        .attr("data-draft", id.clone())
        .child(
            element("label").class("intake-check").child(
                element("input")
                    .attr("type", "checkbox")
                    .attr("aria-label", select)
                    .checked(derived(move || view.is_chosen(&chosen)))
                    .on("change", on_change(view, shown)),
            ),
        )
        .child(
            element("div")
                .class("intake-row-body")
                .child(
                    element("a")
                        .class("result-title")
                        .attr("id", format!("draft-{id}"))
                        .attr("href", derived(move || context.href(&change)))
                        .on("click", follow)
                        .child(headline),
                )
                .child(dynamic(move || brief.get().map_or_else(Part::nothing, |brief| facts(view, &brief)))),
        )
        .into()
}

fn facts(view: QueueView, brief: &DraftBrief) -> Part {
    let context = view.desk.context;
    let (messages, language) = (context.messages(), context.language.get());
    let words = &messages.intake.queue;
    let date = brief.held.map_or_else(|| words.undated.to_owned(), |held| format::date(language, held, DateStyle::Short));
    let level = brief.level.map(|level| {
        let mark = level_mark(level, RecordType::Conference);
        element("span").attr("class", format!("level-word {}", level.slug())).child(mark).child((messages.terms.level)(level))
    });
    let event = match &brief.event {
        Some(event) => {
            let title = event_title(context, &event.id).unwrap_or_else(|| event.id.clone());
            if event.score >= CERTAIN { (words.report_of)(&title) } else { (words.perhaps_report_of)(&title) }
        }
        None => words.new_event.to_owned(),
    };
    let open = |class: &'static str, text: String| Part::from(element("span").class(class).child(text));
    let mut state = Vec::new();
    if !brief.missing.is_empty() {
        state.push(open("intake-missing", (words.missing)(&field_names(messages, &brief.missing))));
    }
    if !brief.questions.is_empty() {
        state.push(open("intake-question", (words.questions)(&field_names(messages, &brief.questions))));
    }
    if state.is_empty() && brief.state == crate::intake::DraftState::Waiting {
        state.push(open("intake-certain", words.certain.to_owned()));
    }
    Part::from([
        element("p")
            .class("result-meta")
            .child(element("span").child(date))
            .child(level)
            .child(element("span").child((words.from_file)(&brief.name)))
            .into(),
        element("p").class("intake-event").child(event).into(),
        element("p").class("intake-state").child(state).into(),
    ])
}
