//! The header: what this is, the search box, and how the reader wants to see it.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::Layout;
use super::display::{DisplayMenu, LanguageControl};
use super::search_box::{SearchBox, follow_slash};
use crate::platform::connection;
use crate::platform::preferences::Preferences;
use crate::ui::context::AppContext;
use crate::ui::erased::{handler, when};

/// The first thing a keyboard reaches: past the header and the facets.
#[component]
pub fn SkipLink() -> impl IntoView {
    let context = AppContext::use_context();
    let jump = handler(move |event: MouseEvent| {
        // Done here, so that the address stays the view's.
        event.prevent_default();
        if let Some(heading) = document().get_element_by_id("results-heading") {
            focus(heading);
        }
    });
    view! { <a class="skip-link" href="#results-heading" on:click=jump>{context.word(|messages| messages.shell.skip_to_results)}</a> }
}

/// The banner; `children` are what can be done with the view as a whole.
#[component]
pub fn Header(children: Children) -> impl IntoView {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let preferences: Preferences = expect_context();
    follow_slash(preferences.slash());
    view! {
        <header class="page-header" inert=layout.covered>
            <div class="product">
                <h1 class="product-name">{context.word(|messages| messages.shell.product)}</h1>
                <p class="product-tagline">{context.word(|messages| messages.shell.tagline)}</p>
            </div>
            <SearchBox/>
            <div class="header-tools">
                <OfflineMark/>
                {children()}
                <LanguageControl/>
                <DisplayMenu/>
            </div>
        </header>
    }
}

/// Says that there is no network; everything that is on the device still works.
#[component]
fn OfflineMark() -> impl IntoView {
    let context = AppContext::use_context();
    let online = connection::is_online();
    when(Signal::derive(move || !online.get()), move || {
        view! { <span class="offline-mark">{context.word(|messages| messages.states.offline)}</span> }.into_any()
    })
}

fn focus(element: web_sys::Element) {
    use wasm_bindgen::JsCast;
    if let Ok(element) = element.dyn_into::<web_sys::HtmlElement>() {
        let _ = element.focus();
    }
}
