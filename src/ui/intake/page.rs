//! The page of the intake: the ways in above the queue, or the review of one draft.

use web_sys::{KeyboardEvent, MouseEvent};

use super::arrival;
use super::desk::Desk;
use super::done::done_notices;
use super::failure::failure_notice;
use super::progress::progress;
use super::queue_view::queue_view;
use super::review::review_page;
use super::ways::ways;
use crate::i18n;
use crate::link::{Intake, ViewState};
use crate::platform::location::Navigation;
use crate::platform::page::{document, on_next_frame, on_window};
use crate::reactive::*;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, dynamic, element};
use crate::ui::results::is_plain_click;
use crate::ui::shell::{IconShape, icon_image};

/// The id of the page's heading.
const HEADING: &str = "intake-heading";

/// Sets the desk up, without loading its program, and takes in what the app was opened with; called once, by the root.
pub fn start_intake(context: AppContext) {
    let desk = Desk::start(context);
    provide_context(desk);
    arrival::attend(desk);
    let wanted = memo(move |_| context.state.with(|state| state.intake.clone()));
    // What is asked for is told by events.
    effect(move || match wanted.get() {
        Some(Intake::Draft(id)) => {
            desk.list();
            desk.open(&id);
        }
        Some(_) => desk.list(),
        None => {}
    });
}

/// Leads to the intake; says how many drafts wait.
pub fn intake_button() -> Part {
    let desk = Desk::use_context();
    let context = desk.context;
    let spoken = derived(move || match desk.waiting() {
        0 => String::new(),
        count => (context.messages().intake.add_waiting)(&i18n::count(context.language.get(), count)),
    });
    let badge = derived(move || match desk.waiting() {
        0 => String::new(),
        count => i18n::count(context.language.get(), count),
    });
    let change = |state: &mut ViewState| {
        state.intake = Some(Intake::Queue);
        state.selected = None;
    };
    let follow = move |event: MouseEvent| {
        if is_plain_click(&event) {
            event.prevent_default();
            context.change(Navigation::Push, change);
        }
    };
    let current = derived(move || context.state.with(|state| state.intake.is_some()).then_some("page"));
    element("a")
        .class("button intake-button")
        .attr("href", derived(move || context.href(change)))
        .attr("aria-current", current)
        .on("click", follow)
        .child(icon_image(IconShape::Plus))
        .child(element("span").class("button-word").child(context.word(|messages| messages.intake.add)))
        .child(element("span").class("intake-badge").attr("aria-hidden", "true").child(badge))
        .child(element("span").class("visually-hidden").child(spoken))
        .into()
}

/// The page: in the place of the timeline and the list.
pub fn intake_page() -> Part {
    let desk = Desk::use_context();
    let context = desk.context;
    let draft = memo(move |_| context.state.with(|state| state.intake.as_ref()?.draft().map(str::to_owned)));
    close_by_key(desk);
    undo_by_key(desk);
    on_next_frame(|| focus(HEADING));
    let close = move |_: MouseEvent| leave(context);
    element("div")
        .class("intake")
        .child(
            element("div")
                .class("intake-head")
                .child(element("h2").attr("id", HEADING).attr("tabindex", "-1").child(context.word(|messages| messages.intake.add)))
                .child(
                    element("button")
                        .class("button")
                        .attr("type", "button")
                        .on("click", close)
                        .child(icon_image(IconShape::Close))
                        .child(context.word(|messages| messages.intake.close)),
                ),
        )
        .child(failure_notice(desk))
        .child(done_notices(desk))
        .child(progress(desk, derived(move || draft.with(Option::is_none))))
        .child(dynamic(move || {
            let draft = draft.get();
            untrack(|| match draft {
                Some(id) => review_page(desk, id),
                None => element("div").class("intake-columns").child(queue_view(desk)).child(ways(desk)).into(),
            })
        }))
        .into()
}

fn leave(context: AppContext) {
    context.change(Navigation::Push, |state| state.intake = None);
}

/// The focus goes to the element with this id.
pub(super) fn focus(id: &str) {
    use wasm_bindgen::JsCast;
    if let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Escape leads from the review to the queue, and from there to the timeline; where it closes something else, it does only that.
fn close_by_key(desk: Desk) {
    let context = desk.context;
    on_window("keydown", move |event: KeyboardEvent| {
        let is_ours = event.key() == "Escape" && !event.default_prevented() && !event.is_composing() && !is_over_page(context);
        if !is_ours {
            return;
        }
        event.prevent_default();
        let draft = context.state.with_untracked(|state| state.intake.as_ref().and_then(|intake| intake.draft().map(str::to_owned)));
        match draft {
            Some(id) => {
                desk.show(Intake::Queue);
                on_next_frame(move || focus(&format!("draft-{id}")));
            }
            None => leave(context),
        }
    });
}

/// Something lies over the page, or beside it, and is closed first.
fn is_over_page(context: AppContext) -> bool {
    let is_dialog = document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some());
    is_dialog || context.state.with_untracked(|state| state.selected.is_some())
}

/// In the queue what was done last is taken back by key; in the review that key is the form's.
fn undo_by_key(desk: Desk) {
    on_window("keydown", move |event: KeyboardEvent| {
        let is_undo = (event.ctrl_key() || event.meta_key()) && !event.shift_key() && event.key().eq_ignore_ascii_case("z");
        let is_queue = desk.context.state.with_untracked(|state| state.intake.as_ref().is_some_and(|intake| intake.draft().is_none()));
        if is_undo && is_queue && !event.default_prevented() && !crate::platform::transfer::is_in_field(&event) {
            event.prevent_default();
            desk.undo();
        }
    });
}
