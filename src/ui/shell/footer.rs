//! The footer: what this is and where it comes from.

use leptos::prelude::*;

use super::Layout;
use crate::ui::context::AppContext;

/// The content information.
#[component]
pub fn Footer() -> impl IntoView {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    view! {
        <footer class="page-footer" inert=move || layout.covered.get()>
            <p>{move || context.messages().shell.about}</p>
        </footer>
    }
}
