//! The cells of a value: what the reader fills in.

use web_sys::Event;

use super::form::shape::{Cell, Choices, Filling, Slot};
use super::form_view::{PARTNERS, PROVINCES};
use super::names::{choices, reference, slot_name};
use super::reviewing::Review;
use super::typed::number;
use crate::i18n::format;
use crate::model::Field;
use crate::reactive::*;
use crate::ui::element::{Element, Part, dynamic, element};

/// All cells of an item.
pub(super) fn cells(review: Review, slot: Slot, key: u32) -> Vec<Part> {
    let is_alone = slot.cells().len() == 1;
    slot.cells()
        .iter()
        .enumerate()
        .map(|(place, (cell, filling))| labelled(Place { review, slot, key, place, cell: *cell, is_alone }, *filling))
        .collect()
}

/// Where a cell is; `Copy`.
#[derive(Clone, Copy)]
struct Place {
    review: Review,
    slot: Slot,
    key: u32,
    place: usize,
    cell: Cell,
    /// It is the only one: the field's name is its own.
    is_alone: bool,
}

impl Place {
    fn text(self) -> Signal<String> {
        derived(move || self.review.with_form(|form| form.cell(self.key, self.place)))
    }

    fn name(self) -> Signal<&'static str> {
        let context = self.review.desk.context;
        derived(
            move || {
                if self.is_alone { slot_name(context.messages(), self.slot) } else { (context.messages().intake.review.cell)(self.cell) }
            },
        )
    }

    fn fill(self, event: &Event) {
        let text = typed(event);
        let unit = if self.cell == Cell::Indicator { self.unit_of(&text) } else { None };
        self.review.change(Some((self.key, self.place)), |form| {
            form.fill(self.key, self.place, &text);
            // An indicator has one unit.
            if let Some(unit) = unit {
                let place = self.slot.cells().iter().position(|(cell, _)| *cell == Cell::Unit);
                place.into_iter().for_each(|place| form.fill(self.key, place, unit));
            }
        });
    }

    fn unit_of(self, indicator: &str) -> Option<&'static str> {
        untrack(|| {
            reference(self.review.desk.context, |reference| reference.vocabulary.indicator_term(indicator).map(|term| term.unit.slug()))
        })
    }
}

/// What a field holds, whichever kind of field it is.
fn typed(event: &Event) -> String {
    let value = event.target().and_then(|target| js_sys::Reflect::get(&target, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

fn labelled(place: Place, filling: Filling) -> Part {
    let name = element("span").class_while("visually-hidden", place.is_alone).child(place.name());
    let control = match filling {
        Filling::Flag => return flag(place),
        Filling::Choice(of) => choice(place, of),
        Filling::Text if matches!(place.slot, Slot::Of(Field::Headline | Field::Venue)) => {
            described(element("textarea").attr("rows", "2"), place).into()
        }
        Filling::Text => input(place, "text").into(),
        Filling::Date => input(place, "text").attr("placeholder", "27/1/2015").into(),
        Filling::Number => Part::from([input(place, "text").into(), amount(place)]),
        Filling::Count => input(place, "numeric").into(),
        Filling::Province => Part::from([input(place, "text").attr("list", PROVINCES).into(), province_note(place)]),
        Filling::Partner => input(place, "text").attr("list", PARTNERS).into(),
    };
    element("label").class("review-cell").child(name).child(control).into()
}

fn described(control: Element, place: Place) -> Element {
    control
        .attr("aria-describedby", format!("problem-{}", place.key))
        .attr("autocomplete", "off")
        .field_value(place.text())
        .on("input", move |event: Event| place.fill(&event))
}

fn input(place: Place, mode: &'static str) -> Element {
    described(element("input").attr("type", "text").attr("inputmode", mode), place)
}

/// Yes or no.
fn flag(place: Place) -> Part {
    let text = place.text();
    let toggle = move |_: Event| {
        let now = if text.get_untracked().is_empty() { "1" } else { "" };
        place.review.change(None, |form| form.fill(place.key, place.place, now));
    };
    element("label")
        .class("choice")
        .child(element("input").attr("type", "checkbox").checked(derived(move || !text.get().is_empty())).on("change", toggle))
        .child(element("span").child(place.name()))
        .into()
}

/// One of a closed list; a value that is not in it stays what it is.
fn choice(place: Place, of: Choices) -> Part {
    let context = place.review.desk.context;
    dynamic(move || {
        let mut all = choices(context, of);
        let now = untrack(|| place.text().get());
        if !now.is_empty() && all.iter().all(|(slug, _)| *slug != now) {
            all.push((now.clone(), now));
        }
        let option = |slug: String, name: String| Part::from(element("option").attr("value", slug).child(name));
        let none = option(String::new(), context.messages().intake.review.none.to_owned());
        let options: Vec<Part> = all.into_iter().map(|(slug, name)| option(slug, name)).collect();
        element("select")
            .attr("aria-describedby", format!("problem-{}", place.key))
            .child(none)
            .child(options)
            .field_value(place.text())
            .on("change", move |event: Event| place.fill(&event))
            .into()
    })
}

/// How a typed number is read.
fn amount(place: Place) -> Part {
    let context = place.review.desk.context;
    let text = place.text();
    let read = derived(move || {
        let value = number::amount(&text.get()).map(|amount| format::number(context.language.get(), amount.value));
        value.map(|number| (context.messages().intake.review.amount)(&number)).unwrap_or_default()
    });
    element("span").class("intake-hint").child(read).into()
}

/// That a name is not that of a province: it is kept, but nothing is found by it.
fn province_note(place: Place) -> Part {
    let context = place.review.desk.context;
    let text = place.text();
    let note = derived(move || {
        let name = text.get();
        let is_known = name.trim().is_empty()
            || reference(context, |reference| Some(reference.gazetteer.by_name(name.trim()).is_some())).unwrap_or(true);
        if is_known { "" } else { context.messages().intake.review.no_province }
    });
    element("span").class("intake-hint").child(note).into()
}
