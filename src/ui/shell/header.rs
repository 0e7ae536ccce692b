//! The header: what this is, the search box, and how the reader wants to see it.

use leptos::prelude::*;

use super::Layout;
use super::search_box::SearchBox;
use crate::ui::context::AppContext;

/// The first thing a keyboard reaches: past the header and the facets.
#[component]
pub fn SkipLink() -> impl IntoView {
    let context = AppContext::use_context();
    let jump = move |event: leptos::ev::MouseEvent| {
        // Done here, so that the address stays the view's.
        event.prevent_default();
        if let Some(heading) = document().get_element_by_id("results-heading") {
            focus(heading);
        }
    };
    view! { <a class="skip-link" href="#results-heading" on:click=jump>{move || context.messages().shell.skip_to_results}</a> }
}

/// The banner.
#[component]
pub fn Header() -> impl IntoView {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    view! {
        <header class="page-header" inert=move || layout.covered.get()>
            <div class="product">
                <h1 class="product-name">{move || context.messages().shell.product}</h1>
                <p class="product-tagline">{move || context.messages().shell.tagline}</p>
            </div>
            <SearchBox/>
            <div class="header-tools"></div>
        </header>
    }
}

fn focus(element: web_sys::Element) {
    use wasm_bindgen::JsCast;
    if let Ok(element) = element.dyn_into::<web_sys::HtmlElement>() {
        let _ = element.focus();
    }
}
