//! The results: their number, what is applied, and the list.

use leptos::prelude::*;

use crate::i18n::format;
use crate::ui::context::AppContext;
use crate::ui::data::Phase;
use crate::ui::shell::FacetsButton;

/// The section with the results; `children` are the filters that apply, shown between the number and the list.
#[component]
pub fn Results(children: Children) -> impl IntoView {
    let context = AppContext::use_context();
    let status = move || {
        if context.data.phase.get() != Phase::Ready {
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
                <FacetsButton/>
            </div>
            {children()}
        </section>
    }
}
