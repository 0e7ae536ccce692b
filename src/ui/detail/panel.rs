//! The open record as a whole: which one it is, and what stands there when there is none.

use crate::reactive::*;
use web_sys::MouseEvent;

use super::bar::bar;
use super::focus;
use super::record::{Writing, article};
use crate::i18n::messages;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, dynamic, element};
use crate::worker::Phase;

/// The record that the view has open.
pub fn detail() -> Part {
    let context = AppContext::use_context();
    // Empty when no record is open.
    let selected = memo(move |_| context.state.with(|state| state.selected.clone()).unwrap_or_default());
    keep_focus(context, selected);
    element("div").class("detail").child(bar(context)).child(dynamic(move || body(context, &selected.get()))).into()
}

/// The focus goes to what has opened, and back to the result when it closes.
fn keep_focus(context: AppContext, selected: Memo<String>) {
    // Empty also while the records are still coming.
    let shown = memo(move |_| if selected.with(|id| is_settled(context, id)) { selected.get() } else { String::new() });
    let last_shown = StoredValue::new(String::new());
    effect(move || {
        if shown.with(|id| !id.is_empty()) {
            focus::to_title();
            last_shown.set_value(shown.get());
        }
    });
    on_cleanup(move || {
        if let Some(id) = last_shown.try_get_value().filter(|id| !id.is_empty()) {
            focus::to_result(id);
        }
    });
}

/// Whether it is known what stands here: the record with this id, or that there is none.
fn is_settled(context: AppContext, id: &str) -> bool {
    !id.is_empty() && if context.data.has_records() { !is_coming(context, id) } else { has_failed(context) }
}

/// There is such a record, and it is on its way.
fn is_coming(context: AppContext, id: &str) -> bool {
    context.data.index_of(id).is_some_and(|index| context.data.entry(index).is_none())
}

fn has_failed(context: AppContext) -> bool {
    matches!(context.data.status.get().phase, Phase::Failed(_))
}

/// The record with this id; nothing when none is open, or the records are still coming.
fn body(context: AppContext, id: &str) -> Part {
    if !is_settled(context, id) {
        return Part::nothing();
    }
    let (language, shelf) = (context.language.get(), context.data.shelf.get());
    let entry = context.data.index_of(id).and_then(|index| context.data.entry(index));
    match shelf.zip(entry) {
        Some((shelf, entry)) => article(&Writing { entry: &entry, shelf: &shelf, language, messages: messages(language) }),
        None => unknown(context, id),
    }
}

/// No record has this id.
fn unknown(context: AppContext, id: &str) -> Part {
    let words = &context.messages().detail;
    let back = move |_: MouseEvent| context.change(Navigation::Push, |state| state.selected = None);
    element("div")
        .class("detail-unknown")
        .child(element("h2").attr("id", focus::TITLE).attr("tabindex", "-1").child(words.unknown))
        .child(element("p").child((words.unknown_explained)(id)))
        .child(element("p").child(element("button").class("button").attr("type", "button").on("click", back).child(words.back)))
        .into()
}
