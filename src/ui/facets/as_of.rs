//! The switch between provinces as named then and as today.

use crate::reactive::*;
use web_sys::Event;

use super::list::with_reference;
use super::provinces::switched;
use crate::catalog::AsOf;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element};

/// Two radio buttons; what is chosen keeps its meaning when they change.
pub(super) fn as_of_switch(context: AppContext) -> Part {
    element("fieldset")
        .class("as-of")
        .child(element("legend").class("visually-hidden").child(context.word(|messages| messages.facets.as_of)))
        .child(as_of_choice(context, AsOf::Then, context.word(|messages| messages.facets.as_of_then)))
        .child(as_of_choice(context, AsOf::Today, context.word(|messages| messages.facets.as_of_today)))
        .into()
}

fn as_of_choice(context: AppContext, as_of: AsOf, label: Signal<&'static str>) -> Part {
    let chosen = derived(move || context.state.with(|state| state.as_of == as_of));
    let switch = move |_: Event| {
        let state = context.state.get_untracked();
        let next = untrack(|| with_reference(context, |reference| switched(&state, &reference.gazetteer, as_of)));
        context.show(&next, Navigation::Push);
    };
    element("label")
        .class("as-of-choice")
        .class_while("chosen", chosen)
        .child(element("input").attr("type", "radio").attr("name", "as-of").checked(chosen).on("change", switch))
        .child(label)
        .into()
}
