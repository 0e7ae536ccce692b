//! The review of a draft: what stands above its text and its form, and the keys.

use std::sync::Arc;

use web_sys::{KeyboardEvent, MouseEvent};

use super::desk::Desk;
use super::event_choice::event_choice;
use super::form_view::form_view;
use super::names::slot_name;
use super::page::focus;
use super::reviewing::{MENU, Review, TITLE};
use super::text_view::text_view;
use crate::i18n::{self, Messages};
use crate::intake::{Draft, DraftState};
use crate::link::Intake;
use crate::platform::page::{on_next_frame, on_window};
use crate::platform::transfer::is_in_field;
use crate::reactive::*;
use crate::ui::element::{Part, dynamic, element, when};
use crate::ui::shell::{IconShape, icon_image};

/// The review of the draft with this id, once it is here.
pub(super) fn review_page(desk: Desk, id: String) -> Part {
    let context = desk.context;
    let (unknown, wanted) = (id.clone(), id);
    let is_unknown = memo(move |_| desk.nowhere.with(|nowhere| nowhere.as_ref() == Some(&unknown)));
    // Its text never changes, and what the reader decides is the form's: once it is here it stays as it is.
    let is_here = memo(move |_| desk.opened.with(|opened| opened.as_ref().is_some_and(|draft| draft.id == wanted)));
    dynamic(move || {
        if is_here.get()
            && let Some(draft) = desk.opened.get_untracked()
        {
            return untrack(|| review(desk, draft));
        }
        let word = |pick: fn(&'static Messages) -> &'static str| element("p").class("intake-empty").child(context.word(pick)).into();
        if is_unknown.get() {
            return Part::from([word(|messages| messages.intake.review.unknown), to_queue(desk)]);
        }
        word(|messages| messages.intake.queue.loading)
    })
}

fn review(desk: Desk, draft: Arc<Draft>) -> Part {
    let context = desk.context;
    let is_record = draft.record.is_some();
    let headline = draft.record.as_ref().map(|record| record.title.vi.clone());
    let name = draft.name.clone();
    let review = Review::new(desk, draft);
    follow_keys(review);
    on_next_frame(|| focus(TITLE));
    let title = derived(move || {
        let stands = desk.queue.with(|queue| queue.get(&review.id()).map(|brief| brief.headline.clone()));
        let title = headline.clone().or(stands).unwrap_or_default();
        if title.is_empty() { context.messages().intake.queue.untitled.to_owned() } else { title }
    });
    let whole = move || element("p").class("intake-hint").child(context.word(|messages| messages.intake.review.whole)).into();
    let form = move || Part::from([event_choice(review), form_view(review)]);
    element("article")
        .class("review")
        .attr("aria-labelledby", TITLE)
        .child(bar(review))
        .child(element("h3").class("review-title").attr("id", TITLE).attr("tabindex", "-1").child(title))
        .child(element("p").class("intake-hint").child(name))
        .child(state_notice(review))
        .child(refusal(review))
        .child(
            element("div").class("review-columns").child(text_view(review)).child(
                element("section")
                    .class("review-form")
                    .attr("aria-label", context.word(|messages| messages.intake.review.form))
                    .child(if is_record { whole() } else { form() }),
            ),
        )
        .into()
}

fn to_queue(desk: Desk) -> Part {
    let press = move |_: MouseEvent| desk.show(Intake::Queue);
    element("button")
        .class("button")
        .attr("type", "button")
        .on("click", press)
        .child(icon_image(IconShape::List))
        .child(desk.context.word(|messages| messages.intake.review.to_queue))
        .into()
}

fn state(review: Review) -> Option<DraftState> {
    review.desk.queue.with(|queue| queue.get(&review.id()).map(|brief| brief.state))
}

/// What can be done with the draft as a whole.
fn bar(review: Review) -> Part {
    let (desk, context) = (review.desk, review.desk.context);
    let can_undo = derived(move || review.history.with(|history| history.can_undo()));
    let can_redo = derived(move || review.history.with(|history| history.can_redo()));
    let waits = derived(move || state(review) == Some(DraftState::Waiting));
    let position = derived(move || {
        let count = |value: usize| i18n::count(context.language.get(), value);
        let place = desk.queue.with(|queue| queue.place(&review.id()));
        place.map(|(place, all)| (context.messages().intake.review.position)(&count(place + 1), &count(all))).unwrap_or_default()
    });
    let decide = move || {
        Part::from([
            words_button(review, "button", |messages| messages.intake.review.discard, Signal::stored(true), Review::discard),
            words_button(review, "button button-primary", |messages| messages.intake.review.confirm, Signal::stored(true), Review::confirm),
        ])
    };
    element("div")
        .class("review-bar")
        .child(to_queue(desk))
        .child(
            element("div")
                .class("review-steps")
                .child(step(review, false))
                .child(element("span").class("detail-position").child(position))
                .child(step(review, true)),
        )
        .child(
            element("div")
                .class("review-history")
                .child(words_button(review, "button", |messages| messages.intake.review.undo, can_undo, Review::undo))
                .child(words_button(review, "button", |messages| messages.intake.review.redo, can_redo, Review::redo)),
        )
        .child(element("div").class("review-decide").child(when(waits, decide)))
        .child(element("p").class("intake-hint review-keys").child(context.word(|messages| messages.intake.review.keys)))
        .into()
}

/// A button that stays in its place when it can do nothing.
fn words_button(
    review: Review,
    class: &'static str,
    word: fn(&'static Messages) -> &'static str,
    can: Signal<bool>,
    act: fn(Review),
) -> Part {
    let press = move |_: MouseEvent| {
        if can.get_untracked() {
            act(review);
        }
    };
    element("button")
        .class(class)
        .attr("type", "button")
        .attr("aria-disabled", derived(move || (!can.get()).then_some("true")))
        .on("click", press)
        .child(review.desk.context.word(word))
        .into()
}

/// To the draft before or after.
fn step(review: Review, after: bool) -> Part {
    let desk = review.desk;
    let target = memo(move |_| desk.queue.with(|queue| queue.beside(&review.id(), after).map(str::to_owned)));
    let press = move |_: MouseEvent| {
        if let Some(id) = target.get_untracked() {
            desk.show(Intake::Draft(id));
        }
    };
    let word = desk.context.word(if after { |messages| messages.intake.review.next } else { |messages| messages.intake.review.previous });
    element("button")
        .class("icon-button")
        .attr("type", "button")
        .attr("title", word)
        .attr("aria-disabled", derived(move || target.with(Option::is_none).then_some("true")))
        .on("click", press)
        .child(icon_image(if after { IconShape::Next } else { IconShape::Previous }))
        .child(element("span").class("visually-hidden").child(word))
        .into()
}

/// That the draft is decided, and the way back.
fn state_notice(review: Review) -> Part {
    let (desk, context) = (review.desk, review.desk.context);
    let now = memo(move |_| state(review));
    dynamic(move || {
        let words = &context.messages().intake.review;
        let text = match now.get() {
            Some(DraftState::Kept) => words.is_kept,
            Some(DraftState::Discarded) => words.is_discarded,
            Some(DraftState::Waiting) | None => return Part::nothing(),
        };
        let back = move |_: MouseEvent| desk.settle(vec![review.id()], DraftState::Waiting);
        let is_discarded = now.get_untracked() == Some(DraftState::Discarded);
        let button =
            is_discarded.then(|| element("button").class("button").attr("type", "button").on("click", back).child(words.fetch_back));
        element("div").class("notice").child(element("div").class("notice-body").child(element("p").child(text)).child(button)).into()
    })
}

/// What is missing, once the reader wanted to confirm; it goes when nothing is missing any more.
fn refusal(review: Review) -> Part {
    let context = review.desk.context;
    let text = derived(move || {
        let missing = if review.is_refused.get() { review.with_form(super::form::Form::missing) } else { Vec::new() };
        if missing.is_empty() {
            return String::new();
        }
        let messages = context.messages();
        let names: Vec<&str> = missing.into_iter().map(|slot| slot_name(messages, slot)).collect();
        (messages.intake.review.missing)(&names.join(", "))
    });
    element("p").class("field-problem").attr("role", "alert").child(text).into()
}

fn follow_keys(review: Review) {
    on_window("keydown", move |event: KeyboardEvent| {
        let is_command = event.ctrl_key() || event.meta_key();
        if event.default_prevented() || event.is_composing() {
            return;
        }
        let key = event.key().to_lowercase();
        let act: fn(Review) = match (is_command, event.shift_key(), event.alt_key(), key.as_str()) {
            (true, false, false, "enter") if untrack(|| state(review)) == Some(DraftState::Waiting) => Review::confirm,
            (true, false, false, "z") if !is_in_field(&event) => Review::undo,
            (true, false, false, "y") | (true, true, false, "z") if !is_in_field(&event) => Review::redo,
            (false, false, true, "u") => |_| on_next_frame(focus_menu),
            _ => return,
        };
        event.prevent_default();
        act(review);
    });
}

fn focus_menu() {
    use wasm_bindgen::JsCast;
    let button = crate::platform::page::document().query_selector(&format!("#{MENU} button")).ok().flatten();
    if let Some(button) = button.and_then(|button| button.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = button.focus();
    }
}
