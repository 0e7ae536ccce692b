//! Shapes of markup that the parts of a record share: functions, so that each is compiled once.

use leptos::prelude::*;

use crate::ui::highlight::Highlighted;

/// A part of a text with a class of its own.
pub(super) fn span(class: &'static str, content: AnyView) -> AnyView {
    view! { <span class=class>{content}</span> }.into_any()
}

/// Text with what is searched for marked in it.
pub(super) fn searched(text: &str) -> AnyView {
    view! { <Highlighted text=text.to_owned()/> }.into_any()
}

/// The same in Vietnamese, whatever the language of the page.
pub(super) fn searched_vietnamese(text: &str) -> AnyView {
    view! { <span lang="vi">{searched(text)}</span> }.into_any()
}

/// A part of the record under its heading, which is `spoken` only where the eye sees what it is.
pub(super) fn part(heading: &'static str, spoken: bool, content: AnyView) -> AnyView {
    view! {
        <section class="record-part">
            <h3 class:visually-hidden=spoken>{heading}</h3>
            {content}
        </section>
    }
    .into_any()
}
