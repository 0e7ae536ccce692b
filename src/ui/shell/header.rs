//! The header: what this is, the search box, and how the reader wants to see it.

use crate::platform::page::document;
use crate::reactive::*;
use web_sys::MouseEvent;

use super::Layout;
use super::display::{display_menu, language_control};
use super::search_box::{follow_slash, search_box};
use crate::platform::connection;
use crate::platform::preferences::Preferences;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element, when};

/// The first thing a keyboard reaches: past the header and the facets.
pub fn skip_link() -> Part {
    let context = AppContext::use_context();
    let is_intake = move || context.state.with(|state| state.intake.is_some());
    let target = derived(move || if is_intake() { "#intake-heading" } else { "#results-heading" });
    let jump = move |event: MouseEvent| {
        // Done here, so that the address stays the view's.
        event.prevent_default();
        let heading = document().get_element_by_id(target.get_untracked().trim_start_matches('#'));
        if let Some(heading) = heading {
            focus(heading);
        }
    };
    element("a")
        .class("skip-link")
        .attr("href", target)
        .on("click", jump)
        .child(context.word(|messages| messages.shell.skip_to_results))
        .into()
}

/// The banner; `children` are what can be done with the view as a whole.
pub fn header(children: Part) -> Part {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let preferences: Preferences = expect_context();
    follow_slash(preferences.slash());
    element("header")
        .class("page-header")
        .attr("inert", layout.covered)
        .child(
            element("div")
                .class("product")
                .child(element("h1").class("product-name").child(context.word(|messages| messages.shell.product)))
                .child(element("p").class("product-tagline").child(context.word(|messages| messages.shell.tagline))),
        )
        .child(search_box())
        .child(element("div").class("header-tools").child(offline_mark()).child(children).child(language_control()).child(display_menu()))
        .into()
}

/// Says that there is no network; everything that is on the device still works.
fn offline_mark() -> Part {
    let context = AppContext::use_context();
    let online = connection::is_online();
    when(derived(move || !online.get()), move || {
        element("span").class("offline-mark").child(context.word(|messages| messages.states.offline)).into()
    })
}

fn focus(element: web_sys::Element) {
    use wasm_bindgen::JsCast;
    if let Ok(element) = element.dyn_into::<web_sys::HtmlElement>() {
        let _ = element.focus();
    }
}
