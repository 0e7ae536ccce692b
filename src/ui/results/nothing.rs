//! Nothing found, and the ways back.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::relax::{Filter, Relaxation, relaxations};
use crate::i18n::format;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::erased::{Keyed, handler, keyed};

/// Says that nothing is found; offers to give up all filters, or the one that stands in the way.
#[component]
pub fn Nothing() -> impl IntoView {
    let context = AppContext::use_context();
    let offers = keyed(move || {
        context.data.catalog.with(|catalog| {
            let Some(catalog) = catalog else { return Vec::new() };
            context.state.with(|state| relaxations(catalog, state)).into_iter().map(item).collect()
        })
    });
    let clear = handler(move |_: MouseEvent| context.change(Navigation::Push, |state| *state = state.without_filters()));
    view! {
        <div class="nothing">
            <h3>{context.word(|messages| messages.results.nothing)}</h3>
            <p>{context.word(|messages| messages.results.nothing_advice)}</p>
            <ul class="nothing-offers">
                {offers}
                <li>
                    <button type="button" class="button button-primary" on:click=clear>
                        {context.word(|messages| messages.results.clear_filters)}
                    </button>
                </li>
            </ul>
        </div>
    }
}

fn item(offer: Relaxation) -> Keyed {
    let key = format!("{} {}", offer.total, offer.state.to_query_string());
    (key, Box::new(move || view! { <li><Offer offer/></li> }.into_any()))
}

#[component]
fn Offer(offer: Relaxation) -> impl IntoView {
    let context = AppContext::use_context();
    let Relaxation { filter, state, total } = offer;
    let label = Signal::derive(move || {
        let words = context.messages();
        let count = format::count(context.language.get(), total);
        let what = match filter {
            Filter::Text => context.state.with(|state| (words.results.without_text)(state.text.trim())),
            Filter::Dates => words.results.without_dates.to_owned(),
            Filter::Facet(facet) => (words.results.without_facet)((words.terms.facet)(facet)),
        };
        format!("{what}: {}", (words.shell.results)(&count, total == 1))
    });
    let accept = handler(move |_: MouseEvent| context.show(&state, Navigation::Push));
    view! { <button type="button" class="button" on:click=accept>{label}</button> }
}
