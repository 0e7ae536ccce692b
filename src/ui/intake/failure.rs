//! Why the desk could not do what was asked, in words.

use web_sys::MouseEvent;

use super::desk::Desk;
use crate::desk::protocol::Failure;
use crate::i18n::Messages;
use crate::ui::element::{Part, dynamic, element};

/// The reason and what to do.
pub(super) fn explain(words: &Messages, failure: &Failure) -> String {
    let words = &words.intake.failure;
    match failure {
        Failure::Unreachable => words.unreachable.to_owned(),
        Failure::NoWorker => words.no_worker.to_owned(),
        Failure::Stopped => words.stopped.to_owned(),
        Failure::NoReference => words.no_reference.to_owned(),
        Failure::Full => words.full.to_owned(),
        Failure::Store(said) => (words.store)(said),
    }
}

/// The last failure, until what failed is asked for again.
pub(super) fn failure_notice(desk: Desk) -> Part {
    let context = desk.context;
    dynamic(move || {
        let Some(failure) = desk.failure.get() else { return Part::nothing() };
        let words = context.messages();
        element("div")
            .class("notice notice-warning")
            .attr("role", "alert")
            .child(
                element("div").class("notice-body").child(element("p").child(explain(words, &failure))).child(
                    element("button")
                        .class("button")
                        .attr("type", "button")
                        .on("click", move |_: MouseEvent| desk.retry())
                        .child(words.intake.failure.retry),
                ),
            )
            .into()
    })
}
