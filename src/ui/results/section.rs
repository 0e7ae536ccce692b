//! The results: their number and what is applied, above everything; and the list.

use leptos::prelude::*;

use super::bar::{SortControl, ViewControl};
use super::list::List;
use super::nothing::Nothing;
use crate::i18n::format;
use crate::ui::context::AppContext;
use crate::ui::data::Phase;
use crate::ui::erased::when;
use crate::ui::shell::FacetsButton;

/// The number of results and how they are laid out; `children` are the filters that apply.
///
/// It stands above timeline and list, so that nothing moves when one of them goes.
#[component]
pub fn ResultsBar(children: Children) -> impl IntoView {
    let context = AppContext::use_context();
    let ready = is_ready(context);
    let status = Signal::derive(move || {
        if !ready.get() {
            return String::new();
        }
        let total = context.answer.with(|answer| answer.total());
        (context.messages().shell.results)(&format::count(context.language.get(), total), total == 1)
    });
    let view_bar = || view! { <div class="view-bar"><FacetsButton/><ViewControl/></div> }.into_any();
    view! {
        <div class="results-bar" class:empty=Signal::derive(move || !ready.get())>
            <p class="results-status" role="status">
                {status}
            </p>
            {when(ready, view_bar)}
        </div>
        {children()}
    }
}

/// The list.
#[component]
pub fn Results() -> impl IntoView {
    let context = AppContext::use_context();
    let ready = is_ready(context);
    let has_results = move || context.answer.with(|answer| !answer.hits.is_empty());
    let some = Signal::derive(move || ready.get() && has_results());
    let none = Signal::derive(move || ready.get() && !has_results());
    view! {
        <section class="results" aria-labelledby="results-heading">
            <div class="results-header" class:empty=Signal::derive(move || !ready.get())>
                <h2 id="results-heading" tabindex="-1">
                    {context.word(|messages| messages.results.list)}
                </h2>
                {when(some, || view! { <SortControl/> }.into_any())}
            </div>
            {when(none, || view! { <Nothing/> }.into_any())}
            <List/>
        </section>
    }
}

fn is_ready(context: AppContext) -> Signal<bool> {
    Memo::new(move |_| context.data.phase.with(|phase| *phase == Phase::Ready)).into()
}
