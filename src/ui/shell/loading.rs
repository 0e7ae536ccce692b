//! Before the records are here: how far they are, or why they are not coming.

use crate::reactive::*;
use web_sys::MouseEvent;

use super::failure::explain;
use crate::i18n::{self, Messages};
use crate::model::Language;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element, when};
use crate::worker::Phase;

/// Stands in the place of the records until they are here.
pub fn loading() -> Part {
    let context = AppContext::use_context();
    let is_failed = derived(move || matches!(context.data.status.get().phase, Phase::Failed(_)));
    let is_waiting = derived(move || !matches!(context.data.status.get().phase, Phase::Ready | Phase::Failed(_)));
    Part::from([when(is_waiting, progress), when(is_failed, failure)])
}

fn progress() -> Part {
    let context = AppContext::use_context();
    let words = derived(move || in_words(context.messages(), context.language.get(), &context.data.status.get().phase));
    // Without a value the bar says that something goes on, not how far it is.
    let part = derived(move || fetched_part(&context.data.status.get().phase));
    element("div")
        .class("loading")
        .child(element("p").attr("id", "loading-words").child(words))
        .child(element("progress").class("loading-bar").attr("aria-labelledby", "loading-words").attr("max", "1").attr("value", part))
        .child(element("p").class("loading-note").child(context.word(|messages| messages.states.first_visit)))
        .into()
}

fn failure() -> Part {
    let context = AppContext::use_context();
    let reason = derived(move || match &context.data.status.get().phase {
        Phase::Failed(failure) => explain(context.messages(), failure),
        _ => String::new(),
    });
    let retry = move |_: MouseEvent| context.data.retry();
    element("div")
        .class("failure")
        .attr("role", "alert")
        .child(element("h2").child(context.word(|messages| messages.states.failed)))
        .child(element("p").child(reason))
        .child(
            element("p").child(
                element("button")
                    .class("button button-primary")
                    .attr("type", "button")
                    .on("click", retry)
                    .child(context.word(|messages| messages.states.retry)),
            ),
        )
        .into()
}

fn in_words(words: &Messages, language: Language, phase: &Phase) -> String {
    match phase {
        Phase::Fetching { received, total } if *total > 0 => {
            (words.states.fetching)(&kilobytes(language, *received), &kilobytes(language, *total))
        }
        Phase::Fetching { .. } => words.states.connecting.to_owned(),
        Phase::Installing => words.states.installing.to_owned(),
        Phase::Opening | Phase::Ready | Phase::Failed(_) => words.states.opening.to_owned(),
    }
}

/// From 0 to 1, to the thousandth.
fn fetched_part(phase: &Phase) -> Option<String> {
    match phase {
        Phase::Fetching { received, total } if received < total => {
            Some(format!("0.{:03}", u64::from(*received) * 1000 / u64::from(*total)))
        }
        Phase::Fetching { total, .. } if *total > 0 => Some("1".to_owned()),
        _ => None,
    }
}

/// In kB of 1000 bytes (SI), rounded up.
fn kilobytes(language: Language, bytes: u32) -> String {
    format!("{} kB", i18n::count(language, bytes.div_ceil(1000) as usize))
}
