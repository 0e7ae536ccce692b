//! The switch between provinces as named then and as today.

use leptos::prelude::*;

use super::list::with_reference;
use super::provinces::switched;
use crate::catalog::AsOf;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;

/// Two radio buttons; what is chosen keeps its meaning when they change.
#[component]
pub fn AsOfSwitch() -> impl IntoView {
    let context = AppContext::use_context();
    view! {
        <fieldset class="as-of">
            <legend class="visually-hidden">{move || context.messages().facets.as_of}</legend>
            <AsOfChoice as_of=AsOf::Then/>
            <AsOfChoice as_of=AsOf::Today/>
        </fieldset>
    }
}

#[component]
fn AsOfChoice(as_of: AsOf) -> impl IntoView {
    let context = AppContext::use_context();
    let chosen = Memo::new(move |_| context.state.with(|state| state.as_of == as_of));
    let switch = move |_| {
        let state = context.state.get_untracked();
        let next = untrack(|| with_reference(context, |reference| switched(&state, &reference.gazetteer, as_of)));
        context.show(&next, Navigation::Push);
    };
    let label = move || match as_of {
        AsOf::Then => context.messages().facets.as_of_then,
        AsOf::Today => context.messages().facets.as_of_today,
    };
    view! {
        <label class="as-of-choice" class:chosen=move || chosen.get()>
            <input type="radio" name="as-of" prop:checked=move || chosen.get() on:change=switch/>
            {label}
        </label>
    }
}
