//! Nothing found, and the ways back.

use crate::reactive::*;
use web_sys::MouseEvent;

use super::relax::{Filter, Relaxation, questions, relaxations};
use crate::i18n;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::element::{Keyed, Part, element, keyed};

/// Says that nothing is found; offers to give up all filters, or the one that stands in the way.
pub fn nothing_fits() -> Part {
    let context = AppContext::use_context();
    let asked = memo(move |_| context.state.with(questions));
    // The records may have changed: what they give is asked again.
    effect(move || {
        context.data.shelf.track();
        context.data.ask_totals(&asked.get());
    });
    let offers = keyed(move || {
        let offers = context.state.with(|state| relaxations(state, &context.data.status.get().totals));
        offers.into_iter().map(item).collect()
    });
    let clear = move |_: MouseEvent| context.change(Navigation::Push, |state| *state = state.without_filters());
    element("div")
        .class("nothing")
        .child(element("h3").child(context.word(|messages| messages.results.nothing)))
        .child(element("p").child(context.word(|messages| messages.results.nothing_advice)))
        .child(
            element("ul").class("nothing-offers").child(offers).child(
                element("li").child(
                    element("button")
                        .class("button button-primary")
                        .attr("type", "button")
                        .on("click", clear)
                        .child(context.word(|messages| messages.results.clear_filters)),
                ),
            ),
        )
        .into()
}

fn item(offer: Relaxation) -> Keyed {
    let key = format!("{} {}", offer.total, offer.state.to_query_string());
    (key, Box::new(move || element("li").child(offer_row(offer)).into()))
}

fn offer_row(offer: Relaxation) -> Part {
    let context = AppContext::use_context();
    let Relaxation { filter, state, total } = offer;
    let label = derived(move || {
        let words = context.messages();
        let count = i18n::count(context.language.get(), total as usize);
        let what = match filter {
            Filter::Text => context.state.with(|state| (words.results.without_text)(state.text.trim())),
            Filter::Dates => words.results.without_dates.to_owned(),
            Filter::Facet(facet) => (words.results.without_facet)((words.terms.facet)(facet)),
        };
        format!("{what}: {}", (words.shell.results)(&count, total == 1))
    });
    let accept = move |_: MouseEvent| context.show(&state, Navigation::Push);
    element("button").class("button").attr("type", "button").on("click", accept).child(label).into()
}
