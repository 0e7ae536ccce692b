//! Links to another state of the view: real addresses that open in a new tab, followed in place on a plain click.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::catalog::Facet;
use crate::link::ViewState;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::results::is_plain_click;

/// A link to the present view, changed by `change`; a step of its own in the history.
#[component]
pub fn ViewLink<F>(change: F, children: Children) -> impl IntoView
where
    F: Fn(&mut ViewState) + Clone + Send + Sync + 'static,
{
    let context = AppContext::use_context();
    let follow = change.clone();
    let follow = move |event: MouseEvent| {
        if is_plain_click(&event) {
            event.prevent_default();
            context.change(Navigation::Push, |state| follow(state));
        }
    };
    view! { <a href=move || context.href(|state| change(state)) on:click=follow>{children()}</a> }
}

/// `text` as a link to the list narrowed to `value` of `facet`, with the record closed; plain text where a value has no slug.
pub(super) fn filter_link(facet: Facet, value: String, text: impl IntoView + 'static) -> AnyView {
    if value.is_empty() {
        return text.into_any();
    }
    let change = move |state: &mut ViewState| {
        state.facets.insert(facet, vec![value.clone()]);
        state.selected = None;
    };
    view! { <ViewLink change>{text}</ViewLink> }.into_any()
}

/// `text` as a link that opens the record with this id.
pub(super) fn record_link(id: &str, text: impl IntoView + 'static) -> AnyView {
    let id = id.to_owned();
    view! { <ViewLink change=move |state: &mut ViewState| state.selected = Some(id.clone())>{text}</ViewLink> }.into_any()
}
