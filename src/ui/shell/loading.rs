//! Before the records are here: how far they are, or why they are not coming.

use leptos::prelude::*;

use super::failure::explain;
use crate::i18n::{Messages, format};
use crate::model::Language;
use crate::ui::context::AppContext;
use crate::ui::data::{LoadFailure, Phase};

/// Stands in the place of the records until they are here.
#[component]
pub fn Loading() -> impl IntoView {
    let context = AppContext::use_context();
    let failure = Memo::new(move |_| match context.data.phase.get() {
        Phase::Failed(failure) => Some(failure),
        _ => None,
    });
    let waiting = Memo::new(move |_| context.data.phase.with(|phase| !matches!(phase, Phase::Ready | Phase::Failed(_))));
    view! {
        <Show when=move || waiting.get()>
            <Progress/>
        </Show>
        {move || failure.get().map(|failure| view! { <Failure failure/> })}
    }
}

#[component]
fn Progress() -> impl IntoView {
    let context = AppContext::use_context();
    let words = move || context.data.phase.with(|phase| in_words(context.messages(), context.language.get(), phase));
    // Without a value the bar says that something goes on, not how far it is.
    let part = move || context.data.phase.with(|phase| fetched_part(phase).map(|part| part.to_string()));
    view! {
        <div class="loading">
            <p id="loading-words">{words}</p>
            <progress class="loading-bar" aria-labelledby="loading-words" max="1" value=part></progress>
            <p class="loading-note">{move || context.messages().states.first_visit}</p>
        </div>
    }
}

#[component]
fn Failure(failure: LoadFailure) -> impl IntoView {
    let context = AppContext::use_context();
    view! {
        <div class="failure" role="alert">
            <h2>{move || context.messages().states.failed}</h2>
            <p>{move || explain(context.messages(), &failure)}</p>
            <p>
                <button type="button" class="button button-primary" on:click=move |_| context.data.retry()>
                    {move || context.messages().states.retry}
                </button>
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

#[expect(clippy::cast_precision_loss, reason = "the dataset is far smaller than 2^53 bytes")]
fn fetched_part(phase: &Phase) -> Option<f64> {
    match phase {
        Phase::Fetching { received, total } if *total > 0 => Some((*received as f64 / *total as f64).min(1.0)),
        _ => None,
    }
}

/// In kB of 1000 bytes (SI), rounded up.
fn kilobytes(language: Language, bytes: u64) -> String {
    let rounded = usize::try_from(bytes.div_ceil(1000)).unwrap_or(usize::MAX);
    format!("{} kB", format::count(language, rounded))
}
