//! What the reader should know besides the results: each notice says one thing, and goes away when told to.

use leptos::prelude::*;

/// All notices, above the content and never over it.
#[component]
pub fn Notices() -> impl IntoView {
    view! { <div class="notices"></div> }
}
