//! Nothing found, and the ways back.

use leptos::prelude::*;

use super::relax::{Filter, Relaxation, relaxations};
use crate::i18n::format;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;

/// Says that nothing is found; offers to give up all filters, or the one that stands in the way.
#[component]
pub fn Nothing() -> impl IntoView {
    let context = AppContext::use_context();
    let offers = Memo::new(move |_| {
        context.data.catalog.with(|catalog| {
            let Some(catalog) = catalog else { return Vec::new() };
            context.state.with(|state| relaxations(catalog, state))
        })
    });
    let clear = move |_| context.change(Navigation::Push, |state| *state = state.without_filters());
    view! {
        <div class="nothing">
            <h3>{move || context.messages().results.nothing}</h3>
            <p>{move || context.messages().results.nothing_advice}</p>
            <ul class="nothing-offers">
                <For each=move || offers.get() key=|offer| (offer.state.to_query_string(), offer.total) let:offer>
                    <li><Offer offer/></li>
                </For>
                <li>
                    <button type="button" class="button button-primary" on:click=clear>
                        {move || context.messages().results.clear_filters}
                    </button>
                </li>
            </ul>
        </div>
    }
}

#[component]
fn Offer(offer: Relaxation) -> impl IntoView {
    let context = AppContext::use_context();
    let Relaxation { filter, state, total } = offer;
    let text = move || context.state.with(|state| state.text.trim().to_owned());
    let label = move || {
        let words = context.messages();
        let count = format::count(context.language.get(), total);
        let what = match filter {
            Filter::Text => (words.results.without_text)(&text()),
            Filter::Dates => words.results.without_dates.to_owned(),
            Filter::Facet(facet) => (words.results.without_facet)((words.terms.facet)(facet)),
        };
        format!("{what}: {}", (words.shell.results)(&count, total == 1))
    };
    view! { <button type="button" class="button" on:click=move |_| context.show(&state, Navigation::Push)>{label}</button> }
}
