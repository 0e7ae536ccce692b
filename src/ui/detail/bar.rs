//! The bar of the record: the previous and the next result, and the way back to the list.

use crate::reactive::*;
use web_sys::MouseEvent;

use super::focus::STEPS;
use crate::i18n;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element};
use crate::ui::shell::{IconShape, icon_image};

/// Steps through the results in their order and closes the record.
pub(super) fn bar(context: AppContext) -> Part {
    // From 1; 0 when the record is not among the results.
    let position = memo(move |_| position_in_results(context).unwrap_or_default());
    let close = move |_: MouseEvent| context.change(Navigation::Push, |state| state.selected = None);
    let position_text = derived(move || match position.get() {
        0 => String::new(),
        position => {
            let count = |value| i18n::count(context.language.get(), value);
            (context.messages().detail.position)(&count(position), &count(context.answer.get().total))
        }
    });
    let previous = derived(move || position.get().checked_sub(2).map_or_else(String::new, |index| id_at(context, index)));
    let next = derived(move || match position.get() {
        0 => String::new(),
        position => id_at(context, position),
    });
    // The focus stays on the button, so that the next press steps on; what has opened is told this way.
    let stepped_to = RwSignal::new(String::new());
    let title = derived(move || title_after_step(context, stepped_to));
    element("div")
        .class("detail-bar")
        .child(
            element("div")
                .class("detail-steps")
                .attr("id", STEPS)
                .attr("hidden", derived(move || position.get() == 0))
                .child(step(context, stepped_to, previous, IconShape::Previous, context.word(|messages| messages.detail.previous_result)))
                .child(element("span").class("detail-position").child(position_text))
                .child(step(context, stepped_to, next, IconShape::Next, context.word(|messages| messages.detail.next_result))),
        )
        .child(element("span").class("visually-hidden").attr("aria-live", "polite").child(title))
        .child(
            element("button")
                .class("button detail-close")
                .attr("type", "button")
                .on("click", close)
                .child(icon_image(IconShape::Close))
                .child(context.word(|messages| messages.detail.close)),
        )
        .into()
}

/// A button to the record whose id is `target`. Where that is empty there is nowhere to go: it stays in place and keeps the focus.
fn step(context: AppContext, stepped_to: RwSignal<String>, target: Signal<String>, icon: IconShape, label: Signal<&'static str>) -> Part {
    let step = move |_: MouseEvent| {
        let id = target.get_untracked();
        if !id.is_empty() {
            stepped_to.set(id.clone());
            context.change(Navigation::Replace, |state| state.selected = Some(id));
        }
    };
    let disabled = derived(move || target.with(String::is_empty).then_some("true"));
    element("button")
        .class("icon-button")
        .attr("type", "button")
        .attr("title", label)
        .attr("aria-disabled", disabled)
        .on("click", step)
        .child(icon_image(icon))
        .child(element("span").class("visually-hidden").child(label))
        .into()
}

/// The title of the open record when it was stepped to; empty otherwise.
fn title_after_step(context: AppContext, stepped_to: RwSignal<String>) -> String {
    let selected = context.state.with(|state| state.selected.clone()).unwrap_or_default();
    if selected.is_empty() || stepped_to.with(|to| *to != selected) {
        return String::new();
    }
    let entry = context.data.index_of(&selected).and_then(|index| context.data.entry(index));
    entry.map_or_else(String::new, |entry| entry.conference.title.get(context.language.get()).to_owned())
}

/// The position of the open record among the results, from 1.
fn position_in_results(context: AppContext) -> Option<usize> {
    let id = context.state.with(|state| state.selected.clone())?;
    let shelf = context.data.shelf.get()?;
    // By its id: the reader's own record may stand beside a published one.
    let before = context.answer.get().hits.iter().position(|&index| shelf.directory.id(index) == id)?;
    Some(before + 1)
}

/// The id of the result at `index`, from 0; empty where there is none.
fn id_at(context: AppContext, index: usize) -> String {
    let (shelf, answer) = (context.data.shelf.get(), context.answer.get());
    shelf.zip(answer.hits.get(index)).map(|(shelf, &hit)| shelf.directory.id(hit).to_owned()).unwrap_or_default()
}
