//! The form: each field with its values, its questions and what else was read.

use web_sys::{FocusEvent, MouseEvent};

use super::cell_view::cells;
use super::form::shape::Slot;
use super::form::{Item, Standing};
use super::names::{reference, slot_name, value_name};
use super::reviewing::Review;
use crate::i18n::Messages;
use crate::reactive::*;
use crate::ui::element::{Keyed, Part, dynamic, element, keyed, when};
use crate::ui::shell::{IconShape, icon_image};

/// The id of the list of provinces' names.
pub(super) const PROVINCES: &str = "intake-provinces";
/// The id of the list of partners' names.
pub(super) const PARTNERS: &str = "intake-partners";

/// All fields.
pub(super) fn form_view(review: Review) -> Part {
    let part = |heading: fn(&'static Messages) -> &'static str, slots: &[Slot]| {
        let fields: Vec<Part> = slots.iter().map(|slot| field(review, *slot)).collect();
        let heading = element("h4").child(review.desk.context.word(heading));
        Part::from(element("div").class("review-part").child(heading).child(fields))
    };
    Part::from([
        part(|messages| messages.intake.review.event, &Slot::EVENT),
        part(|messages| messages.intake.review.report, &Slot::REPORT),
        names(review),
    ])
}

/// The names that the fields suggest.
fn names(review: Review) -> Part {
    let context = review.desk.context;
    let list = |id: &'static str, names: Vec<String>| {
        let options: Vec<Part> = names.into_iter().map(|name| element("option").attr("value", name).into()).collect();
        Part::from(element("datalist").attr("id", id).child(options))
    };
    dynamic(move || {
        reference(context, |reference| {
            let provinces = reference.gazetteer.units.iter().map(|unit| unit.name.vi.clone()).collect();
            let partners = reference.vocabulary.partners.iter().map(|term| term.id.clone()).collect();
            vec![list(PROVINCES, provinces), list(PARTNERS, partners)]
        })
        .into()
    })
}

fn field(review: Review, slot: Slot) -> Part {
    let context = review.desk.context;
    let name = derived(move || slot_name(context.messages(), slot));
    let is_missing = derived(move || review.with_form(|form| form.missing().contains(&slot)));
    let needed = move || element("span").class("review-needed").child(context.word(|messages| messages.intake.review.needed)).into();
    let items = keyed(move || {
        let wanted = |item: &Item| (item.key, item.standing == Standing::Question);
        let all: Vec<(u32, bool)> =
            review.with_form(|form| form.of(slot).filter(|item| item.standing != Standing::Aside).map(wanted).collect());
        let make = |(key, is_question): (u32, bool)| -> Keyed {
            // A question that is answered is drawn anew.
            let id = if is_question { format!("{key}?") } else { key.to_string() };
            (id, Box::new(move || if is_question { question(review, slot, key) } else { value(review, slot, key) }))
        };
        all.into_iter().map(make).collect()
    });
    let add = move || {
        let word = derived(move || (context.messages().intake.review.add)(slot_name(context.messages(), slot)));
        let press = move |_: MouseEvent| {
            let mut key = None;
            review.change(None, |form| key = Some(form.add(slot)));
            key.into_iter().for_each(|key| review.focus_item(key));
        };
        element("button")
            .class("button button-plain")
            .attr("type", "button")
            .on("click", press)
            .child(icon_image(IconShape::Plus))
            .child(word)
    };
    element("div")
        .class("review-field")
        .attr("id", format!("field-{}", slot.slug()))
        .attr("role", "group")
        .attr("aria-labelledby", format!("label-{}", slot.slug()))
        .child(
            element("div")
                .class("review-label")
                .child(element("span").attr("id", format!("label-{}", slot.slug())).child(name))
                .child(when(is_missing, needed)),
        )
        .child(items)
        .child(unusable(review, slot))
        .child(others(review, slot))
        .child(slot.is_many().then(add))
        .into()
}

/// A value with its cells.
fn value(review: Review, slot: Slot, key: u32) -> Part {
    let context = review.desk.context;
    let standing = derived(move || {
        let words = &context.messages().intake.review;
        review.with_form(|form| match form.item(key).map(|item| (item.standing, item.confidence)) {
            Some((Standing::Proposed, sure)) if sure > 0.0 => (words.proposed)(sure),
            Some((Standing::Accepted, _)) => words.accepted,
            _ => "",
        })
    });
    let unclear = derived(move || {
        let is_unclear = review.with_form(|form| form.unclear().contains(&key));
        if is_unclear { context.messages().intake.review.unclear } else { "" }
    });
    let can_go = derived(move || slot.is_many() || review.with_form(|form| form.item(key).is_some_and(|item| !item.is_blank())));
    element("div")
        .class("review-item")
        .attr("id", format!("item-{key}"))
        .on("focusin", move |_: FocusEvent| review.show_evidence(key))
        .child(element("div").class("review-cells").child(cells(review, slot, key)))
        .child(
            element("div")
                .class("review-item-tools")
                .child(element("span").class("review-standing").child(standing))
                .child(evidence_button(review, slot, key))
                .child(when(can_go, move || remove_button(review, slot, key))),
        )
        .child(element("p").class("field-problem").attr("id", format!("problem-{key}")).child(unclear))
        .into()
}

/// What is read with doubt, as a question.
fn question(review: Review, slot: Slot, key: u32) -> Part {
    let context = review.desk.context;
    let text = derived(move || (context.messages().intake.review.question)(&shown_value(review, slot, key)));
    let button = |word: fn(&'static Messages) -> &'static str, act: fn(Review, u32)| {
        let press = move |_: MouseEvent| act(review, key);
        // What is asked belongs to the answer, for whoever hears only that.
        let name = derived(move || format!("{}: {}", word(context.messages()), text.get()));
        Part::from(
            element("button").class("button").attr("type", "button").attr("aria-label", name).on("click", press).child(context.word(word)),
        )
    };
    let accept: fn(Review, u32) = |review, key| {
        review.change(None, |form| form.accept(key));
        review.focus_item(key);
    };
    let dismiss: fn(Review, u32) = |review, key| {
        let slot = untrack(|| review.with_form(|form| form.item(key).map(|item| item.slot)));
        review.change(None, |form| form.set_aside(key));
        slot.into_iter().for_each(|slot| review.focus_slot(slot));
    };
    element("div")
        .class("review-item review-asked")
        .attr("id", format!("item-{key}"))
        .on("focusin", move |_: FocusEvent| review.show_evidence(key))
        .child(element("span").class("review-question").child(text))
        .child(
            element("div")
                .class("review-item-tools")
                .child(button(|messages| messages.intake.review.accept, accept))
                .child(button(|messages| messages.intake.review.dismiss, dismiss))
                .child(evidence_button(review, slot, key)),
        )
        .into()
}

/// A value in words; tracks it.
fn shown_value(review: Review, slot: Slot, key: u32) -> String {
    let cells = review.with_form(|form| form.item(key).map(|item| item.cells.clone())).unwrap_or_default();
    value_name(review.desk.context, slot, &cells)
}

/// Shows where the text says it; on a narrow screen the text comes with it.
fn evidence_button(review: Review, slot: Slot, key: u32) -> Part {
    let context = review.desk.context;
    let has_evidence = derived(move || review.with_form(|form| form.item(key).is_some_and(|item| !item.evidence.is_empty())));
    let name = derived(move || (context.messages().intake.review.evidence)(slot_name(context.messages(), slot)));
    let press = move |_: MouseEvent| {
        review.has_text.set(true);
        review.show_evidence(key);
    };
    when(has_evidence, move || {
        element("button")
            .class("icon-button")
            .attr("type", "button")
            .attr("aria-label", name)
            .attr("title", name)
            .on("click", press)
            .child(icon_image(IconShape::Search))
            .into()
    })
}

fn remove_button(review: Review, slot: Slot, key: u32) -> Part {
    let context = review.desk.context;
    let name = derived(move || (context.messages().intake.review.remove)(&shown_value(review, slot, key)));
    let press = move |_: MouseEvent| {
        review.change(None, |form| form.set_aside(key));
        review.focus_slot(slot);
    };
    element("button")
        .class("icon-button")
        .attr("type", "button")
        .attr("aria-label", name)
        .attr("title", name)
        .on("click", press)
        .child(icon_image(IconShape::Close))
        .into()
}

/// What was read besides, or set aside: a press takes it.
fn others(review: Review, slot: Slot) -> Part {
    let context = review.desk.context;
    let aside = memo(move |_| {
        let is_aside = |item: &&Item| item.standing == Standing::Aside;
        review.with_form(|form| form.of(slot).filter(is_aside).map(|item| (item.key, item.cells.clone())).collect::<Vec<_>>())
    });
    let other = move |(key, cells): (u32, Vec<String>)| {
        let name = value_name(context, slot, &cells);
        let press = move |_: MouseEvent| {
            review.change(None, |form| form.accept(key));
            review.focus_item(key);
        };
        Part::from(
            element("button")
                .class("button review-other")
                .attr("type", "button")
                .attr("aria-label", (context.messages().intake.review.instead)(&name))
                .on("click", press)
                .child(name),
        )
    };
    dynamic(move || {
        let others = aside.get();
        if others.is_empty() {
            return Part::nothing();
        }
        let buttons: Vec<Part> = others.into_iter().map(other).collect();
        element("p").class("review-others").child(element("span").child(context.messages().intake.review.others)).child(buttons).into()
    })
}

/// That a selection cannot be a value of this field.
fn unusable(review: Review, slot: Slot) -> Part {
    let context = review.desk.context;
    let text = derived(move || match review.unusable.get() {
        Some((words, of)) if of == slot => (context.messages().intake.review.unusable)(&words, slot_name(context.messages(), slot)),
        _ => String::new(),
    });
    element("p").class("field-problem").attr("role", "alert").child(text).into()
}
