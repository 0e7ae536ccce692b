//! The footer: what this is, where it comes from, and how the keyboard works.

use leptos::prelude::*;

use super::Layout;
use super::notices::day;
use crate::ui::context::AppContext;

/// The content information.
#[component]
pub fn Footer() -> impl IntoView {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let edition = move || {
        let as_of = context.data.as_of.get()?;
        Some((context.messages().shell.edition)(&day(context.language.get(), &as_of)))
    };
    view! {
        <footer class="page-footer" inert=move || layout.covered.get()>
            <div class="footer-about">
                <p>{move || context.messages().shell.about}</p>
                <p>{move || context.messages().shell.sources} " " {edition}</p>
                <p>{move || context.messages().shell.privacy}</p>
            </div>
            <details class="footer-keys">
                <summary>{move || context.messages().shell.keyboard}</summary>
                <dl>
                    {move || {
                        let keys = context.messages().shell.keys.iter();
                        keys.map(|(key, what)| view! { <div><dt><kbd>{*key}</kbd></dt><dd>{*what}</dd></div> }).collect_view()
                    }}
                </dl>
            </details>
        </footer>
    }
}
