//! Where the keyboard is when a record opens, changes and closes.

use crate::platform::page::{document, on_next_frame};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::ui::results::result_id;

/// The id of the record's title.
pub(super) const TITLE: &str = "detail-title";
/// The id of the buttons that step through the results.
pub(super) const STEPS: &str = "detail-steps";
/// The id of the button that compares reports.
pub(super) const COMPARE: &str = "detail-compare";

/// Once the page is drawn: the title, unless the reader is stepping through the results with the keyboard.
pub fn to_title() {
    on_next_frame(|| {
        let active = document().active_element();
        let steps = document().get_element_by_id(STEPS);
        let stepping = steps.is_some_and(|steps| steps.contains(active.as_deref()));
        if !stepping {
            focus(TITLE);
        }
    });
}

/// Once the page is drawn: the result in the list, or else the list's heading. Only when closing the record took the focus away.
pub(super) fn to_result(id: String) {
    on_next_frame(move || {
        if is_lost() && !focus(&result_id(&id)) {
            focus("results-heading");
        }
    });
}

/// Once the page is drawn: the button that compares reports, when closing the comparison took the focus away.
pub(super) fn to_compare() {
    on_next_frame(|| {
        if is_lost() && !focus(COMPARE) {
            focus(TITLE);
        }
    });
}

/// Once the page is drawn: what is open, or else the list, when what had the focus is gone.
pub fn recover() {
    on_next_frame(|| {
        if is_lost() && !focus(TITLE) {
            focus("results-heading");
        }
    });
}

fn is_lost() -> bool {
    document().active_element().is_none_or(|active| active.tag_name() == "BODY")
}

fn focus(id: &str) -> bool {
    let element = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}
