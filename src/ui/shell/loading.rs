//! Before the records are here: how far they are, or why they are not coming.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::failure::explain;
use crate::i18n::{Messages, format};
use crate::model::Language;
use crate::ui::context::AppContext;
use crate::ui::data::Phase;
use crate::ui::erased::{handler, when};

/// Stands in the place of the records until they are here.
#[component]
pub fn Loading() -> impl IntoView {
    let context = AppContext::use_context();
    let is_failed = Signal::derive(move || context.data.phase.with(|phase| matches!(phase, Phase::Failed(_))));
    let is_waiting = Signal::derive(move || context.data.phase.with(|phase| !matches!(phase, Phase::Ready | Phase::Failed(_))));
    view! {
        {when(is_waiting, || view! { <Progress/> }.into_any())}
        {when(is_failed, || view! { <Failure/> }.into_any())}
    }
}

#[component]
fn Progress() -> impl IntoView {
    let context = AppContext::use_context();
    let words = Signal::derive(move || context.data.phase.with(|phase| in_words(context.messages(), context.language.get(), phase)));
    // Without a value the bar says that something goes on, not how far it is.
    let part = Signal::derive(move || context.data.phase.with(fetched_part));
    view! {
        <div class="loading">
            <p id="loading-words">{words}</p>
            <progress class="loading-bar" aria-labelledby="loading-words" max="1" value=part></progress>
            <p class="loading-note">{context.word(|messages| messages.states.first_visit)}</p>
        </div>
    }
}

#[component]
fn Failure() -> impl IntoView {
    let context = AppContext::use_context();
    let reason = Signal::derive(move || {
        context.data.phase.with(|phase| match phase {
            Phase::Failed(failure) => explain(context.messages(), failure),
            _ => String::new(),
        })
    });
    let retry = handler(move |_: MouseEvent| context.data.retry());
    view! {
        <div class="failure" role="alert">
            <h2>{context.word(|messages| messages.states.failed)}</h2>
            <p>{reason}</p>
            <p>
                <button type="button" class="button button-primary" on:click=retry>{context.word(|messages| messages.states.retry)}</button>
            </p>
        </div>
    }
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
        Phase::Fetching { received, total } if received < total => Some(format!("0.{:03}", received * 1000 / total)),
        Phase::Fetching { total, .. } if *total > 0 => Some("1".to_owned()),
        _ => None,
    }
}

/// In kB of 1000 bytes (SI), rounded up.
fn kilobytes(language: Language, bytes: u64) -> String {
    let rounded = usize::try_from(bytes.div_ceil(1000)).unwrap_or(usize::MAX);
    format!("{} kB", format::count(language, rounded))
}
