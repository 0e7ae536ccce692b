//! The results: their number and what is applied, above everything; and the list.

use crate::reactive::*;

use super::bar::{sort_control, view_control};
use super::list::result_list;
use super::nothing::nothing_fits;
use crate::i18n;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element, when};
use crate::ui::shell::facets_button;
use crate::worker::Phase;

/// The number of results and how they are laid out; `children` are the filters that apply.
///
/// It stands above timeline and list, so that nothing moves when one of them goes.
pub fn results_bar(children: Part) -> Part {
    let context = AppContext::use_context();
    let ready = is_ready(context);
    let status = derived(move || {
        if !ready.get() {
            return String::new();
        }
        let total = context.answer.get().total;
        (context.messages().shell.results)(&i18n::count(context.language.get(), total), total == 1)
    });
    // Nothing is said while the number is still that of the question before.
    let busy = derived(move || context.is_asking.get().then_some("true"));
    let view_bar = || element("div").class("view-bar").child(facets_button()).child(view_control()).into();
    Part::from([
        element("div")
            .class("results-bar")
            .class_while("empty", derived(move || !ready.get()))
            .child(element("p").class("results-status").attr("role", "status").attr("aria-busy", busy).child(status))
            .child(when(ready, view_bar))
            .into(),
        children,
    ])
}

/// The list.
pub fn results_section() -> Part {
    let context = AppContext::use_context();
    let ready = is_ready(context);
    let has_results = move || context.answer.get().total > 0;
    let some = derived(move || ready.get() && has_results());
    let none = derived(move || ready.get() && !has_results());
    element("section")
        .class("results")
        .attr("aria-labelledby", "results-heading")
        .child(
            element("div")
                .class("results-header")
                .class_while("empty", derived(move || !ready.get()))
                .child(
                    element("h2")
                        .attr("id", "results-heading")
                        .attr("tabindex", "-1")
                        .child(context.word(|messages| messages.results.list)),
                )
                .child(when(some, sort_control)),
        )
        .child(when(none, nothing_fits))
        .child(result_list())
        .into()
}

fn is_ready(context: AppContext) -> Signal<bool> {
    memo(move |_| context.data.status.get().phase == Phase::Ready).into()
}
