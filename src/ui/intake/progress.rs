//! How far a batch is, and what came of it.

use web_sys::MouseEvent;

use super::desk::Desk;
use super::failure::explain;
use crate::desk::protocol::{Same, Twin};
use crate::i18n;
use crate::intake::ProblemKind;
use crate::link::{Intake, ViewState};
use crate::platform::location::Navigation;
use crate::reactive::*;
use crate::ui::element::{Part, dynamic, element, when};
use crate::ui::results::is_plain_click;
use crate::ui::shell::{IconShape, icon_image};

/// Both, each when it is time for it; what came of it only where the queue is, or it would stand in the way of the review.
pub(super) fn progress(desk: Desk, is_queue: Signal<bool>) -> Part {
    let is_running = memo(move |_| desk.batch.with(|batch| batch.is_running()));
    let is_done = memo(move |_| is_queue.get() && desk.batch.with(|batch| !batch.is_running() && !batch.is_empty()));
    Part::from([
        when(is_running.into(), move || running(desk)),
        element("div")
            .attr("aria-live", "polite")
            .child(dynamic(move || if is_done.get() { summary(desk) } else { Part::nothing() }))
            .into(),
    ])
}

fn running(desk: Desk) -> Part {
    let context = desk.context;
    let count = move |value: usize| i18n::count(context.language.get(), value);
    let words = derived(move || {
        let (done, all) = desk.batch.with(|batch| batch.progress());
        (context.messages().intake.batch.progress)(&count(done), &count(all))
    });
    let current = derived(move || {
        let words = &context.messages().intake.batch;
        desk.batch.with(|batch| match (batch.current(), batch.part) {
            (Some(name), (_, 0)) => (words.current)(name),
            (Some(name), (done, all)) => (words.part)(name, &count(done as usize), &count(all as usize)),
            (None, _) => String::new(),
        })
    });
    let (value, most) = (
        derived(move || desk.batch.with(|batch| batch.progress().0).to_string()),
        derived(move || desk.batch.with(|batch| batch.progress().1.max(1)).to_string()),
    );
    let can_cancel = derived(move || desk.batch.with(|batch| batch.waiting() > 0));
    let cancel = move || {
        element("button")
            .class("button")
            .attr("type", "button")
            .on("click", move |_: MouseEvent| desk.cancel())
            .child(context.word(|messages| messages.intake.batch.cancel))
            .into()
    };
    element("div")
        .class("intake-progress")
        .child(element("p").attr("id", "intake-progress").child(words))
        .child(element("progress").attr("aria-labelledby", "intake-progress").attr("max", most).attr("value", value))
        .child(element("p").class("intake-current").child(current))
        .child(when(can_cancel, cancel))
        .into()
}

fn summary(desk: Desk) -> Part {
    let context = desk.context;
    let words = &context.messages().intake;
    let batch = desk.batch.get();
    let count = |value: usize| i18n::count(context.language.get(), value);
    let one = |value: usize| value == 1;
    let taken = batch.drafts.len();
    let line = |text: String| Part::from(element("p").child(text));
    let mut parts = vec![line(if taken == 0 { words.batch.nothing.to_owned() } else { (words.batch.taken)(&count(taken), one(taken)) })];
    if !batch.twins.is_empty() {
        parts.push(line((words.batch.twins)(&count(batch.twins.len()), one(batch.twins.len()))));
        parts.push(list(batch.twins.iter().map(|twin| twin_link(desk, twin)).collect()));
    }
    let mut problems: Vec<Part> =
        batch.failures.iter().map(|(name, failure)| (words.batch.named)(name, &explain(context.messages(), failure)).into()).collect();
    let is_address = |kind: ProblemKind| kind == ProblemKind::OnlyAddress;
    problems.extend(
        batch.problems.iter().map(|problem| (words.batch.named)(&problem.name, &(words.problem)(problem.kind, &problem.detail)).into()),
    );
    if !problems.is_empty() {
        parts.push(line((words.batch.problems)(&count(problems.len()), one(problems.len()))));
        parts.push(list(problems));
    }
    if batch.problems.iter().any(|problem| is_address(problem.kind)) {
        parts.push(line(words.ways.only_address.to_owned()));
    }
    if batch.cancelled() > 0 {
        parts.push(line((words.batch.cancelled)(&count(batch.cancelled()))));
    }
    element("div")
        .class("intake-summary")
        .child(
            element("div").class("intake-summary-head").child(element("h3").child(words.batch.summary)).child(
                element("button")
                    .class("icon-button")
                    .attr("type", "button")
                    .on("click", move |_: MouseEvent| desk.forget_batch())
                    .child(icon_image(IconShape::Close))
                    .child(element("span").class("visually-hidden").child(words.batch.dismiss)),
            ),
        )
        .child(parts)
        .into()
}

fn list(items: Vec<Part>) -> Part {
    let items: Vec<Part> = items.into_iter().map(|item| element("li").child(item).into()).collect();
    element("ul").class("intake-list").child(items).into()
}

/// The way to what is here already.
fn twin_link(desk: Desk, twin: &Twin) -> Part {
    let context = desk.context;
    let of = twin.of.clone();
    let change = move |state: &mut ViewState| match &of {
        Same::Draft(id) => state.intake = Some(Intake::Draft(id.clone())),
        Same::Record(id) => state.selected = Some(id.clone()),
    };
    let text = (context.messages().intake.batch.open_twin)(&twin.name);
    let href = context.href(&change);
    let follow = move |event: MouseEvent| {
        if is_plain_click(&event) {
            event.prevent_default();
            context.change(Navigation::Push, &change);
        }
    };
    element("a").attr("href", href).on("click", follow).child(text).into()
}
