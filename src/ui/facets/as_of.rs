//! The switch between provinces as named then and as today.

use leptos::ev::Event;
use leptos::prelude::*;

use super::list::with_reference;
use super::provinces::switched;
use crate::catalog::AsOf;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::erased::handler;

/// Two radio buttons; what is chosen keeps its meaning when they change.
pub(super) fn as_of_switch(context: AppContext) -> AnyView {
    view! {
        <fieldset class="as-of">
            <legend class="visually-hidden">{context.word(|messages| messages.facets.as_of)}</legend>
            {as_of_choice(context, AsOf::Then, context.word(|messages| messages.facets.as_of_then))}
            {as_of_choice(context, AsOf::Today, context.word(|messages| messages.facets.as_of_today))}
        </fieldset>
    }
    .into_any()
}

fn as_of_choice(context: AppContext, as_of: AsOf, label: Signal<&'static str>) -> AnyView {
    let chosen = Signal::derive(move || context.state.with(|state| state.as_of == as_of));
    let switch = move |_: Event| {
        let state = context.state.get_untracked();
        let next = untrack(|| with_reference(context, |reference| switched(&state, &reference.gazetteer, as_of)));
        context.show(&next, Navigation::Push);
    };
    view! {
        <label class="as-of-choice" class:chosen=chosen>
            <input type="radio" name="as-of" prop:checked=chosen on:change=handler(switch)/>
            {label}
        </label>
    }
    .into_any()
}
