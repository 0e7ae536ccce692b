//! One row of the table of events.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent, MouseEvent};

use super::controller::Controller;
use super::event_table::{Table, position};
use super::events::Event;
use super::reporting;
use super::table_pages::row_by_key;
use crate::catalog::RecordIndex;
use crate::i18n::format::{self, DateStyle};
use crate::i18n::{self, Messages};
use crate::platform::page::{document, on_next_frame};
use crate::reactive::*;
use crate::ui::element::{Part, dynamic, element};
use crate::ui::results::{date_note, level_mark, provinces};

/// Frames in which a row that is to have the focus may still come: rows are made in as many tasks as they need.
const FRAMES: u32 = 20;

/// The row of an event, in the language in use. It stands for the event's mark: where the focus is here, the keyboard stands in the plot.
pub(super) fn row(table: Table, event: Event) -> Part {
    let (controller, context, index) = (table.controller, table.controller.context, event.index);
    let is_active = derived(move || (table.active.get() == Some(index)).then_some("true"));
    let tabindex = derived(move || if table.stop.get() == Some(index) { "0" } else { "-1" });
    let title = derived(move || match controller.title(index) {
        title if title.is_empty() => context.messages().cards.coming.to_owned(),
        title => title,
    });
    let button = element("button")
        .class("event-table-button")
        .attr("id", row_id(index))
        .attr("type", "button")
        .attr("tabindex", tabindex)
        .on("focus", move |_: web_sys::Event| stand(table, event))
        .on("keydown", move |key: KeyboardEvent| walk(table, index, &key))
        .on("click", move |_: MouseEvent| controller.select(index))
        .child(title);
    element("tr")
        .attr("role", "row")
        .attr("aria-current", is_active)
        .child(date(controller, index))
        .child(element("th").class("table-title").attr("role", "rowheader").attr("scope", "row").child(button))
        .child(level(context.messages(), &event))
        .child(dynamic(move || details(controller, &event)))
        .into()
}

fn cell(class: &'static str, content: impl Into<Part>) -> Part {
    element("td").attr("class", class).attr("role", "cell").child(content).into()
}

fn span(class: &'static str, content: impl Into<Part>) -> Part {
    element("span").attr("class", class).child(content).into()
}

fn date(controller: Controller, index: RecordIndex) -> Part {
    let context = controller.context;
    let Some(held) = controller.held(index) else { return cell("table-date", "") };
    let date = format::held(context.language.get(), &held, DateStyle::Short);
    let note = date_note(context, &held).map(|note| span("card-note", note));
    cell("table-date", Part::from([date.into(), " ".into(), note.into()]))
}

fn level(messages: &'static Messages, event: &Event) -> Part {
    let word = element("span").attr("class", ["level-word ", event.level.slug()].concat()).child((messages.terms.level)(event.level));
    cell("table-level", Part::from([level_mark(event.level, event.record_type), word.into()]))
}

/// What is known when the record has come; and its kind, which stands between.
fn details(controller: Controller, event: &Event) -> Part {
    let (context, messages) = (controller.context, controller.context.messages());
    let entry = context.data.entry(event.index);
    let names = entry.as_ref().zip(context.data.shelf.get());
    let names = names.map(|(entry, shelf)| provinces(&entry.conference.provinces, &shelf.reference.gazetteer, context.language.get()));
    let reports = entry.map(|entry| {
        let count = entry.conference.reports.len();
        let number = i18n::count(context.language.get(), count);
        // In words where there is no heading above it.
        let words = (messages.results.reports)(&number, count == 1);
        let contradict =
            reporting::of(controller, event.index).is_some_and(|reporting| reporting.contradict).then(|| contradiction(messages));
        Part::from([span("table-number", number), span("table-words", words), contradict.into()])
    });
    Part::from([
        cell("table-province", names.unwrap_or_default()),
        cell("table-kind", (messages.terms.kind)(event.kind)),
        cell("table-reports", reports),
    ])
}

fn contradiction(messages: &'static Messages) -> Part {
    let words = messages.timeline.legend_contradiction;
    let sign = element("span").class("table-contradiction").attr("aria-hidden", "true").attr("title", words).child(" ≠");
    Part::from([sign.into(), span("visually-hidden", words)])
}

fn row_id(index: RecordIndex) -> String {
    ["row-", &index.0.to_string()].concat()
}

/// The keyboard has come to a row: it stands on the event, whose mark is in the window.
fn stand(table: Table, event: Event) {
    let controller = table.controller;
    if table.active.get_untracked() != Some(event.index) {
        controller.point_at(event.index);
    }
    let (shown, limits) = (controller.window.shown.get_untracked(), controller.window.limits.get_untracked());
    if !shown.touches(event.first, event.end) {
        controller.window.show(shown.revealing(event.first, event.end).moved_into(limits));
    }
}

/// Arrows, Home and End lead to other rows, on other pages too.
fn walk(table: Table, index: RecordIndex, key: &KeyboardEvent) {
    if key.ctrl_key() || key.meta_key() || key.alt_key() {
        return;
    }
    let target = table.rows.with_untracked(|rows| {
        let row = position(rows, Some(index))?;
        rows.get(row_by_key(&key.key(), row, rows.len())?).copied()
    });
    let Some(target) = target else { return };
    key.prevent_default();
    stand(table, target);
    focus_soon(target.index, FRAMES);
}

fn focus_soon(index: RecordIndex, frames: u32) {
    on_next_frame(move || {
        let button = document().get_element_by_id(&row_id(index)).and_then(|button| button.dyn_into::<HtmlElement>().ok());
        match button {
            // An element in the page can take the focus.
            Some(button) => drop(button.focus()),
            None if frames > 0 => focus_soon(index, frames - 1),
            None => {}
        }
    });
}
