//! What was done last, with the way back.

use web_sys::MouseEvent;

use super::desk::{Desk, Done};
use crate::i18n;
use crate::intake::DraftState;
use crate::platform::location::Navigation;
use crate::reactive::*;
use crate::ui::element::{Part, dynamic, element};

/// What was done last, what of it could not be done, and whether drafts go with the tab.
pub(super) fn done_notices(desk: Desk) -> Part {
    let context = desk.context;
    let lost = derived(move || if desk.is_lost_with_tab.get() { context.messages().intake.tab_only } else { "" });
    element("div")
        .class("notices intake-done")
        .attr("aria-live", "polite")
        .child(warning(derived(move || lost.get().to_owned())))
        .child(dynamic(move || desk.done.get().map_or_else(Part::nothing, |done| notice(desk, &done))))
        .child(warning(derived(move || {
            let count = desk.unplaced.with(|unplaced| unplaced.len());
            if count == 0 { String::new() } else { (context.messages().intake.done.unplaced)(&i18n::count(context.language.get(), count)) }
        })))
        .child(warning(derived(move || {
            desk.not_kept.get().map(|said| (context.messages().intake.done.not_kept)(&said)).unwrap_or_default()
        })))
        .into()
}

fn warning(text: Signal<String>) -> Part {
    dynamic(move || {
        let text = text.get();
        if text.is_empty() {
            return Part::nothing();
        }
        element("div").class("notice notice-warning").child(element("div").class("notice-body").child(element("p").child(text))).into()
    })
}

fn notice(desk: Desk, done: &Done) -> Part {
    let context = desk.context;
    let words = &context.messages().intake.done;
    let count = |value: usize| i18n::count(context.language.get(), value);
    let (text, record) = match done {
        Done::Kept(kept) => {
            let number = kept.placed.len();
            let record = kept.placed.first().filter(|_| number == 1).map(|placed| placed.record.clone());
            ((words.kept)(&count(number), number == 1), record)
        }
        Done::Settled { ids, to, .. } => {
            let say = if *to == DraftState::Discarded { words.discarded } else { words.waiting };
            (say(&count(ids.len()), ids.len() == 1), None)
        }
    };
    let open = record.map(|id| {
        let open = move |_: MouseEvent| context.change(Navigation::Push, |state| state.selected = Some(id.clone()));
        element("button").class("button").attr("type", "button").on("click", open).child(words.open)
    });
    element("div")
        .class("notice")
        .child(
            element("div")
                .class("notice-body")
                .child(element("p").child(text))
                .child(
                    element("button")
                        .class("button")
                        .attr("type", "button")
                        .on("click", move |_: MouseEvent| desk.undo())
                        .child(words.undo),
                )
                .child(open),
        )
        .into()
}
