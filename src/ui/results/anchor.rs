//! Keeps a result where the reader sees it while the detail opens or closes beside the list and the lines break anew.

use crate::platform::page::{document, on_next_frame, window};
use crate::reactive::*;
use web_sys::Element;

use super::row::result_id;
use crate::ui::context::AppContext;

/// Holds the result that is opened or closed, from now on.
pub fn hold_result(context: AppContext) {
    let selected = memo(move |_| context.state.with(|state| state.selected.clone()));
    let last = StoredValue::new(None::<String>);
    // Immediate: where the result is has to be known before the page changes.
    ImmediateEffect::new_scoped(move || {
        let now = selected.get();
        let before = last.get_value();
        last.set_value(now.clone());
        if now.is_some() != before.is_some()
            && let Some(id) = now.or(before)
        {
            hold(&result_id(&id));
        }
    });
}

/// Once the page has changed, scrolls by as much as the element has moved. One that is out of sight is not held.
fn hold(element_id: &str) {
    let Some(element) = document().get_element_by_id(element_id) else { return };
    let before = top(&element);
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    if !(0.0..height).contains(&before) {
        return;
    }
    on_next_frame(move || {
        let moved = top(&element) - before;
        if element.is_connected() && moved.abs() >= 1.0 {
            window().scroll_by_with_x_and_y(0.0, moved);
        }
    });
}

fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}
