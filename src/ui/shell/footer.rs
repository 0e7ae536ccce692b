//! The footer: what this is, where it comes from, and how the keyboard works.

use leptos::prelude::*;

use super::Layout;
use super::notices::day;
use crate::ui::context::AppContext;
use crate::ui::erased::dynamic;

/// The content information.
#[component]
pub fn Footer() -> impl IntoView {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let edition = Signal::derive(move || match context.data.as_of.get() {
        Some(as_of) => (context.messages().shell.edition)(&day(context.language.get(), &as_of)),
        None => String::new(),
    });
    let keys = dynamic(move || {
        let key = |(key, what): &(&'static str, &'static str)| view! { <div><dt><kbd>{*key}</kbd></dt><dd>{*what}</dd></div> }.into_any();
        context.messages().shell.keys.iter().map(key).collect::<Vec<AnyView>>().into_any()
    });
    view! {
        <footer class="page-footer" inert=layout.covered>
            <div class="footer-about">
                <p>{context.word(|messages| messages.shell.about)}</p>
                <p>{context.word(|messages| messages.shell.sources)} " " {edition}</p>
                <p>{context.word(|messages| messages.shell.privacy)}</p>
            </div>
            <details class="footer-keys">
                <summary>{context.word(|messages| messages.shell.keyboard)}</summary>
                <dl>{keys}</dl>
            </details>
        </footer>
    }
}
