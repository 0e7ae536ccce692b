//! The results: their number and what is applied, above everything; and the list.

use leptos::prelude::*;

use super::bar::{SortControl, ViewControl};
use super::list::List;
use super::nothing::Nothing;
use crate::i18n::format;
use crate::ui::context::AppContext;
use crate::ui::data::Phase;
use crate::ui::shell::FacetsButton;

/// The number of results and how they are laid out; `children` are the filters that apply.
///
/// It stands above timeline and list, so that nothing moves when one of them goes.
#[component]
pub fn ResultsBar(children: Children) -> impl IntoView {
    let context = AppContext::use_context();
    let ready = Memo::new(move |_| is_ready(context));
    let status = move || {
        if !ready.get() {
            return String::new();
        }
        let total = context.answer.with(|answer| answer.total());
        (context.messages().shell.results)(&format::count(context.language.get(), total), total == 1)
    };
    view! {
        <div class="results-bar" class:empty=move || !ready.get()>
            <p class="results-status" role="status">
                {status}
            </p>
            <Show when=move || ready.get()>
                <div class="view-bar">
                    <FacetsButton/>
                    <ViewControl/>
                </div>
            </Show>
        </div>
        {children()}
    }
}

/// The list.
#[component]
pub fn Results() -> impl IntoView {
    let context = AppContext::use_context();
    let ready = Memo::new(move |_| is_ready(context));
    let empty = Memo::new(move |_| ready.get() && context.answer.with(|answer| answer.hits.is_empty()));
    view! {
        <section class="results" aria-labelledby="results-heading">
            <div class="results-header" class:empty=move || !ready.get()>
                <h2 id="results-heading" tabindex="-1">
                    {move || context.messages().results.list}
                </h2>
                <Show when=move || ready.get() && !empty.get()>
                    <SortControl/>
                </Show>
            </div>
            <Show when=move || empty.get()>
                <Nothing/>
            </Show>
            <List/>
        </section>
    }
}

fn is_ready(context: AppContext) -> bool {
    context.data.phase.with(|phase| *phase == Phase::Ready)
}
