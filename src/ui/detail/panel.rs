//! The open record as a whole: which one it is, and what stands there when there is none.

use crate::reactive::*;
use web_sys::MouseEvent;

use std::sync::Arc;

use super::bar::bar;
use super::focus;
use super::record::{self, Writing};
use crate::catalog::Entry;
use crate::i18n::messages;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, dynamic, element, when};
use crate::ui::record::{Keeper, edit_form, own_part};
use crate::worker::{Phase, Shelf};

/// The record that the view has open.
pub fn detail() -> Part {
    let context = AppContext::use_context();
    // Empty when no record is open.
    let selected = memo(move |_| context.state.with(|state| state.selected.clone()).unwrap_or_default());
    keep_focus(context, selected);
    element("div")
        .class("detail")
        .child(bar(context))
        .child(dynamic(move || {
            let id = selected.get();
            untrack(|| body(context, &id))
        }))
        .into()
}

/// The focus goes to what has opened, and back to the result when it closes.
fn keep_focus(context: AppContext, selected: Memo<String>) {
    // Empty also while the records are still coming.
    let shown = memo(move |_| if selected.with(|id| is_settled(context, id)) { selected.get() } else { String::new() });
    let last_shown = StoredValue::new(String::new());
    effect(move || {
        let id = shown.get();
        // The same record of another edition has not opened: whoever types in it stays where they are.
        if !id.is_empty() && last_shown.with_value(|last| *last != id) {
            focus::to_title();
            last_shown.set_value(id);
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

/// A record as it is now, and the records that it is one of.
struct Current {
    shelf: Arc<Shelf>,
    entry: Arc<Entry>,
}

impl PartialEq for Current {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.shelf, &other.shelf) && Arc::ptr_eq(&self.entry, &other.entry)
    }
}

/// The record with this id; nothing when none is open, or the records are still coming.
fn body(context: AppContext, id: &str) -> Part {
    let of = id.to_owned();
    // While the next edition's is on its way, the record stays as it was.
    let current = memo(move |before: Option<&Option<Arc<Current>>>| {
        let shelf = context.data.shelf.get()?;
        let index = shelf.directory.index_of(&of)?;
        match context.data.entry(index) {
            Some(entry) => Some(Arc::new(Current { shelf, entry })),
            None => before.cloned().flatten(),
        }
    });
    let (of, missing) = (id.to_owned(), id.to_owned());
    let is_here = memo(move |_| current.with(Option::is_some));
    let is_unknown = memo(move |_| !is_here.get() && is_settled(context, &of));
    let record = id.to_owned();
    Part::from([
        when(is_here.into(), move || page(context, &record, current)),
        when(is_unknown.into(), move || {
            let id = missing.clone();
            dynamic(move || unknown(context, &id))
        }),
    ])
}

/// The article. What the reader makes of the record stays in place when the rest is written anew, which happens with every change.
fn page(context: AppContext, id: &str, current: Memo<Option<Arc<Current>>>) -> Part {
    let keeper = Keeper::use_context();
    let written = move |write: &dyn Fn(&Writing<'_>) -> Part| {
        let language = context.language.get();
        let part = current.get().map(|current| {
            let Current { shelf, entry } = &*current;
            write(&Writing { entry, shelf, language, messages: messages(language) })
        });
        part.into()
    };
    let (of, open) = (id.to_owned(), RwSignal::new(Vec::new()));
    let rest = move || {
        if keeper.is_editing(&of) { edit_form(&of) } else { written(&|writing| record::rest(writing, open)) }
    };
    element("article")
        .class("record")
        .attr("aria-labelledby", focus::TITLE)
        .child(dynamic(move || written(&record::head)))
        .child(own_part(id))
        .child(dynamic(rest))
        .into()
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
