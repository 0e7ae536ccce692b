//! The root: starts everything once and lays out the page.

use leptos::prelude::*;

use super::context::AppContext;
use super::data::Data;
use crate::i18n::format;
use crate::model::Language;
use crate::platform::location::Location;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let context = AppContext::new(Location::start(), Data::new(), Signal::stored(Language::Vietnamese));
    provide_context(context);
    view! {
        <h1>{move || context.messages().shell.product}</h1>
        <p role="status">
            {move || {
                let total = context.answer.with(|answer| answer.total());
                (context.messages().shell.results)(&format::count(context.language.get(), total), total == 1)
            }}
        </p>
    }
}
