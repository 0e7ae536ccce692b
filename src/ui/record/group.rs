//! The fields of the form.

use web_sys::{Event, MouseEvent};

use super::choices::{Choice, Shape, Terms};
use super::edit::{Editing, element_id, focus};
use super::fields::{Group, Place};
use super::labels::{complaint, group_label, hint, label};
use crate::i18n::{self, messages};
use crate::model::Topic;
use crate::platform::page::{field as box_of, on_next_frame, typed};
use crate::reactive::*;
use crate::ui::element::{Element, Part, dynamic, element};

/// A field with its label, how it is filled in, and what is wrong with it.
pub(super) fn field(editing: Editing, terms: &Terms<'_>, place: Place) -> Part {
    let (form, id) = (editing.form(), element_id(place));
    let current = form.get(place);
    let name = label(terms.messages, place);
    let control = match terms.shape(place, current) {
        Shape::Line => element("input").attr("type", "text").attr("spellcheck", "false").field_value(current.to_owned()),
        Shape::Lines => element("textarea").attr("rows", rows(current)).field_value(current.to_owned()),
        Shape::Choice(choices) => menu(choices, current),
        Shape::Check => return check(editing, place, id, name, !current.is_empty()),
        Shape::Topics => return topics(editing, terms, place, name, current),
    };
    let problem_id = format!("{id}-problem");
    let problem = derived(move || {
        let found = editing.problems.with(|problems| problems.iter().find(|problem| problem.place == place).cloned());
        found.map_or_else(String::new, |problem| complaint(editing.context.messages(), &problem.reason))
    });
    let is_wrong = derived(move || problem.with(|problem| (!problem.is_empty()).to_string()));
    let hint_id = format!("{id}-hint");
    let hint = hint(terms.messages, place).map(|hint| element("span").class("field-hint").attr("id", hint_id.clone()).child(hint));
    let control = control
        .attr("id", id.clone())
        .attr("aria-describedby", [hint_id, problem_id.clone()].join(" "))
        .attr("aria-invalid", is_wrong)
        .on("input", move |event: Event| editing.set(place, typed(&event)));
    element("div")
        .class("edit-field")
        .child(element("label").attr("for", id).child(name))
        .child(hint)
        .child(control)
        .child(element("p").class("field-problem").attr("id", problem_id).child(problem))
        .into()
}

fn rows(text: &str) -> String {
    text.lines().count().clamp(2, 8).to_string()
}

fn menu(choices: Vec<Choice>, current: &str) -> Element {
    let option = |(value, name): Choice| -> Part {
        let is_current = value == current;
        element("option").attr("value", value).selected(is_current).child(name).into()
    };
    element("select").child(choices.into_iter().map(option).collect::<Vec<Part>>())
}

/// A box to tick, with its label behind it.
fn ticked(checked: bool, name: String, mut tick: impl FnMut(bool) + 'static) -> Element {
    let change = move |event: Event| tick(box_of(&event).is_some_and(|field| field.checked()));
    element("label").class("edit-check").child(element("input").attr("type", "checkbox").checked(checked).on("change", change)).child(name)
}

fn check(editing: Editing, place: Place, id: String, name: String, checked: bool) -> Part {
    let tick = move |checked: bool| editing.set(place, if checked { "1" } else { "" }.to_owned());
    element("div").class("edit-field").attr("id", id).child(ticked(checked, name, tick)).into()
}

fn topics(editing: Editing, terms: &Terms<'_>, place: Place, name: String, current: &str) -> Part {
    let chosen: Vec<&str> = current.lines().collect();
    let topic = |topic: &Topic| -> Part {
        let slug = topic.slug();
        let tick = move |checked: bool| {
            let form = editing.form();
            let others = form.get(place).lines().filter(|known| *known != slug);
            let next: Vec<&str> = others.chain(checked.then_some(slug)).collect();
            editing.set(place, next.join("\n"));
        };
        ticked(chosen.contains(&slug), (terms.messages.terms.topic)(*topic).to_owned(), tick).into()
    };
    let topics: Vec<Part> = Topic::ALL.iter().map(topic).collect();
    element("fieldset").class("edit-topics").child(element("legend").child(name)).child(topics).into()
}

/// A list of items, of which more can be added; reports come by taking in articles.
pub(super) fn group(editing: Editing, group: Group) -> Part {
    let context = editing.context;
    let name = derived(move || group_label(context.messages(), group));
    let items = dynamic(move || {
        editing.items.track();
        untrack(|| items(editing, group))
    });
    let add = move |_: MouseEvent| {
        editing.change(|form| form.add(group));
        editing.items.set(());
        let last = editing.form().items(group).len().saturating_sub(1);
        let first = group.columns().first().map(|column| element_id(Place::Item(group, last, *column)));
        on_next_frame(move || first.into_iter().for_each(|id| focus(&id)));
    };
    let add_word = derived(move || (context.messages().record.form.add_to)(name.get()));
    let add = (group != Group::Reports).then(|| element("button").class("button").attr("type", "button").on("click", add).child(add_word));
    element("fieldset").class("edit-group").child(element("legend").child(name)).child(items).child(add).into()
}

fn items(editing: Editing, group: Group) -> Part {
    let (context, language) = (editing.context, editing.context.language.get());
    let Some((shelf, record)) = context.data.shelf.get().zip(editing.row()) else { return Part::nothing() };
    let messages = messages(language);
    let terms = Terms { messages, language, shelf: &shelf, record: &record };
    let one = |item: usize| -> Part {
        let fields: Vec<Part> = group.columns().iter().map(|column| field(editing, &terms, Place::Item(group, item, *column))).collect();
        let number = i18n::count(language, item + 1);
        let remove = move |_: MouseEvent| {
            editing.change(|form| form.remove(group, item));
            editing.problems.set(Vec::new());
            editing.items.set(());
        };
        let word = (messages.record.form.remove_from)(group_label(messages, group), &number);
        let remove = (group != Group::Reports)
            .then(|| element("button").class("button button-plain").attr("type", "button").on("click", remove).child(word));
        element("div").class("edit-item").attr("role", "group").attr("aria-label", number).child(fields).child(remove).into()
    };
    (0..editing.form().items(group).len()).map(one).collect::<Vec<Part>>().into()
}
