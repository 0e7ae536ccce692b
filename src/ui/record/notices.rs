//! What has just been done and can be undone, and what could not be kept: above everything, until it is closed.

use web_sys::{Event, HtmlElement, KeyboardEvent, MouseEvent};

use super::keeper::{Failure, Keeper};
use super::undo::{Deed, Step};
use crate::i18n::Messages;
use crate::platform::page::{document, on_window};
use crate::reactive::*;
use crate::ui::context::AppContext;
use crate::ui::detail::recover_focus;
use crate::ui::element::{Keyed, Part, dynamic, element, keyed};
use crate::ui::shell::{IconShape, icon_image};
use wasm_bindgen::JsCast;

/// Notices that are shown at most; what was done before can still be undone by its keys.
const SHOWN: usize = 3;

/// The notices, and the keys that undo.
pub fn undo_notices() -> Part {
    let (context, keeper) = (AppContext::use_context(), Keeper::use_context());
    on_window("keydown", move |event: KeyboardEvent| {
        let is_undo = (event.ctrl_key() || event.meta_key()) && !event.shift_key() && !event.alt_key() && event.key() == "z";
        // In a field the keys undo what was typed.
        let next = untrack(|| keeper.steps()).next().map(|step| step.number);
        if let Some(number) = next.filter(|_| is_undo && !is_typing()) {
            event.prevent_default();
            keeper.undo(number);
        }
    });
    on_window("beforeunload", move |event: Event| {
        if keeper.has_typed() {
            event.prevent_default();
        }
    });
    let items = move || {
        let steps = keeper.steps();
        let item = |step: &Step| -> Keyed {
            let step = step.clone();
            (step.number.to_string(), Box::new(move || step_notice(context, keeper, step)))
        };
        steps.all().iter().rev().take(SHOWN).map(item).collect()
    };
    element("div")
        .class("undo-notices")
        .attr("role", "region")
        .attr("aria-label", context.word(|messages| messages.record.undo.region))
        .attr("aria-live", "polite")
        .child(dynamic(move || keeper.failure().map(|failure| failure_notice(context, keeper, failure)).into()))
        .child(keyed(items))
        .into()
}

fn is_typing() -> bool {
    let Some(active) = document().active_element().and_then(|active| active.dyn_into::<HtmlElement>().ok()) else { return false };
    matches!(active.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
}

fn notice(context: AppContext, class: &'static str, text: Signal<String>, action: Part, dismiss: impl FnMut(MouseEvent) + 'static) -> Part {
    element("div")
        .attr("class", class)
        .child(element("p").child(text))
        .child(action)
        .child(
            element("button")
                .class("icon-button")
                .attr("type", "button")
                .on("click", dismiss)
                .child(icon_image(IconShape::Close))
                .child(element("span").class("visually-hidden").child(context.word(|messages| messages.record.undo.dismiss))),
        )
        .into()
}

fn action(context: AppContext, word: fn(&'static Messages) -> &'static str, press: impl FnMut(MouseEvent) + 'static) -> Part {
    element("button").class("button").attr("type", "button").on("click", press).child(context.word(word)).into()
}

fn step_notice(context: AppContext, keeper: Keeper, step: Step) -> Part {
    let (number, deed, title) = (step.number, step.deed, step.title);
    let text = derived(move || {
        let words = &context.messages().record.undo;
        let say = match deed {
            Deed::Deleted => words.deleted,
            Deed::ReportRemoved => words.report_removed,
            Deed::Changed => words.changed,
            Deed::Withdrawn => words.withdrawn,
        };
        say(title.get(context.language.get()))
    });
    let may_undo = derived(move || keeper.steps().may_undo(number));
    let undo = dynamic(move || {
        let undo = move |_: MouseEvent| keeper.undo(number);
        may_undo.get().then(|| action(context, |messages| messages.record.undo.undo, undo)).into()
    });
    let forget = move |_: MouseEvent| {
        keeper.forget(number);
        recover_focus();
    };
    notice(context, "undo-notice", text, undo, forget)
}

fn failure_notice(context: AppContext, keeper: Keeper, failure: Failure) -> Part {
    let text = derived(move || {
        let words = &context.messages().record.undo;
        (words.failed)(failure.title.get(context.language.get()), failure.reason.as_deref().unwrap_or(words.refused))
    });
    let retry = action(context, |messages| messages.record.undo.retry, move |_| keeper.retry());
    notice(context, "undo-notice undo-failure", text, retry, move |_| keeper.dismiss_failure())
}
