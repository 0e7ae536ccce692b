//! The results: their number, what is applied, and the list.

use leptos::prelude::*;

use super::bar::{SortControl, ViewControl};
use super::list::List;
use super::nothing::Nothing;
use crate::i18n::format;
use crate::ui::context::AppContext;
use crate::ui::data::Phase;
use crate::ui::shell::FacetsButton;

/// The section with the results; `children` are the filters that apply, shown between the number and the list.
#[component]
pub fn Results(children: Children) -> impl IntoView {
    let context = AppContext::use_context();
    let ready = Memo::new(move |_| context.data.phase.with(|phase| *phase == Phase::Ready));
    let empty = Memo::new(move |_| ready.get() && context.answer.with(|answer| answer.hits.is_empty()));
    let status = move || {
        if !ready.get() {
            return String::new();
        }
        let total = context.answer.with(|answer| answer.total());
        (context.messages().shell.results)(&format::count(context.language.get(), total), total == 1)
    };
    view! {
        <section class="results" aria-labelledby="results-heading">
            <h2 class="visually-hidden" id="results-heading" tabindex="-1">{move || context.messages().shell.results_heading}</h2>
            <div class="results-bar">
                <p class="results-status" role="status">{status}</p>
                <Show when=move || ready.get()>
                    <SortControl/>
                    <div class="view-bar">
                        <FacetsButton/>
                        <ViewControl/>
                    </div>
                </Show>
            </div>
            {children()}
            <Show when=move || empty.get()>
                <Nothing/>
            </Show>
            <List/>
        </section>
    }
}
