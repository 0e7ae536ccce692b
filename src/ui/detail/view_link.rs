//! Links to another state of the view: real addresses that open in a new tab, followed in place on a plain click.

use std::sync::Arc;

use web_sys::MouseEvent;

use crate::catalog::{AsOf, Facet};
use crate::link::ViewState;
use crate::platform::location::Navigation;
use crate::reactive::derived;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element};
use crate::ui::results::is_plain_click;

/// How a link changes the view.
type Change = Arc<dyn Fn(&mut ViewState) + Send + Sync>;

/// A link to the present view, changed by `change`; a step of its own in the history.
fn view_link(change: Change, text: Part) -> Part {
    let context = AppContext::use_context();
    let followed = Arc::clone(&change);
    let follow = move |event: MouseEvent| {
        if is_plain_click(&event) {
            event.prevent_default();
            context.change(Navigation::Push, |state| followed(state));
        }
    };
    let address = derived(move || context.href(|state| change(state)));
    element("a").attr("href", address).on("click", follow).child(text).into()
}

/// `text` as a link to the list narrowed to `value` of `facet`, with the record closed; plain text where a value has no slug.
pub(super) fn filter_link(facet: Facet, value: String, text: Part) -> Part {
    if value.is_empty() {
        return text;
    }
    let change = move |state: &mut ViewState| {
        state.facets.insert(facet, vec![value.clone()]);
        state.selected = None;
    };
    view_link(Arc::new(change), text)
}

/// `text` as a link to the list narrowed to the province with this id, read as `as_of`, with the record closed.
pub(super) fn province_link(id: String, as_of: AsOf, text: Part) -> Part {
    let change = move |state: &mut ViewState| {
        state.facets.insert(Facet::Province, vec![id.clone()]);
        state.as_of = as_of;
        state.selected = None;
    };
    view_link(Arc::new(change), text)
}

/// `text` as a link that opens the record with this id.
pub(super) fn record_link(id: &str, text: Part) -> Part {
    let id = id.to_owned();
    view_link(Arc::new(move |state: &mut ViewState| state.selected = Some(id.clone())), text)
}
