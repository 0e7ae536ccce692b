//! The review of one draft as what its parts share: the form with its history, what is looked at, what is selected.

use std::sync::Arc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::desk::Desk;
use super::form::Form;
use super::form::history::History;
use super::form::shape::Slot;
use super::names::reference;
use super::page::focus;
use super::text::selected;
use super::typed::selection::values;
use crate::intake::{Draft, DraftState, Span};
use crate::link::Intake;
use crate::platform::page::{document, on_next_frame, window};
use crate::reactive::*;

/// The id of the review's title.
pub(super) const TITLE: &str = "review-title";
/// The id of the text's scrolling part.
pub(super) const PANE: &str = "review-pane";
/// The id of the menu of fields that a selection can be used for.
pub(super) const MENU: &str = "review-menu";

/// Shared by the parts of the review; `Copy`.
#[derive(Clone, Copy)]
pub(super) struct Review {
    pub desk: Desk,
    pub draft: StoredValue<Arc<Draft>>,
    /// The form, as it is and as it was.
    pub history: RwSignal<Arc<History<Form>>>,
    /// The item whose evidence is shown.
    pub active: RwSignal<Option<u32>>,
    /// What is selected in the text.
    pub selection: RwSignal<Option<Span>>,
    /// What was selected and cannot be a value of the field that it was to be used for.
    pub unusable: RwSignal<Option<(String, Slot)>>,
    /// The reader wanted to confirm, and something is missing.
    pub is_refused: RwSignal<bool>,
    /// The text is seen, where there is no room for both.
    pub has_text: RwSignal<bool>,
    /// Rings when the selection has come to rest.
    pub(super) resting: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Review {
    pub fn new(desk: Desk, draft: Arc<Draft>) -> Self {
        let history = RwSignal::new(Arc::new(History::new(Form::of_draft(&draft))));
        Self {
            desk,
            draft: StoredValue::new(draft),
            history,
            active: RwSignal::new(None),
            selection: RwSignal::new(None),
            unusable: RwSignal::new(None),
            is_refused: RwSignal::new(false),
            has_text: RwSignal::new(true),
            resting: StoredValue::new_local(None),
        }
    }

    /// The draft's id.
    pub fn id(self) -> String {
        self.draft.with_value(|draft| draft.id.clone())
    }

    /// Reads the form; tracks it.
    pub fn with_form<T>(self, read: impl FnOnce(&Form) -> T) -> T {
        self.history.with(|history| read(history.present()))
    }

    /// The reader changes the form; see [`History::step`] for `about`.
    pub fn change(self, about: Option<(u32, usize)>, change: impl FnOnce(&mut Form)) {
        self.unusable.set(None);
        self.on_history(|history| history.step(about, change));
    }

    /// Takes the last change back.
    pub fn undo(self) {
        self.on_history(History::undo);
    }

    /// Does it again.
    pub fn redo(self) {
        self.on_history(History::redo);
    }

    fn on_history(self, act: impl FnOnce(&mut History<Form>) -> bool) {
        let mut history = (*self.history.get_untracked()).clone();
        if act(&mut history) {
            let decision = history.present().decision();
            self.history.set(Arc::new(history));
            self.desk.decide(&self.id(), decision);
        }
    }

    /// Makes the record, when nothing is missing, and goes on to the next draft; else says what is missing and leads there.
    pub fn confirm(self) {
        let missing = untrack(|| self.with_form(Form::missing));
        let is_record = self.draft.with_value(|draft| draft.record.is_some());
        match missing.first().filter(|_| !is_record) {
            Some(slot) => {
                self.is_refused.set(true);
                self.focus_slot(*slot);
            }
            None => self.decide_with(|desk, id| desk.confirm(vec![id])),
        }
    }

    /// Discards the draft and goes on.
    pub fn discard(self) {
        self.decide_with(|desk, id| desk.settle(vec![id], DraftState::Discarded));
    }

    fn decide_with(self, act: impl FnOnce(Desk, String)) {
        let (desk, id) = (self.desk, self.id());
        let next = desk.queue.with_untracked(|queue| queue.next_waiting(&id).map(str::to_owned));
        act(desk, id);
        match next {
            Some(next) => desk.show(Intake::Draft(next)),
            None => {
                desk.show(Intake::Queue);
                on_next_frame(|| focus("intake-heading"));
            }
        }
    }

    /// Shows where the text says what an item says.
    pub fn show_evidence(self, key: u32) {
        if self.active.get_untracked() != Some(key) {
            self.active.set(Some(key));
        }
        on_next_frame(move || scroll_to_evidence(key));
    }

    /// The focus goes to the item with this key.
    pub fn focus_item(self, key: u32) {
        on_next_frame(move || focus_inside(&format!("#item-{key}")));
    }

    pub fn focus_slot(self, slot: Slot) {
        on_next_frame(move || focus_inside(&format!("#field-{}", slot.slug())));
    }

    /// The selection becomes the value of a field, with itself as evidence.
    pub fn use_selection(self, slot: Slot) {
        let Some(span) = self.selection.get_untracked() else { return };
        let text = self.draft.with_value(|draft| span.of(&draft.text).to_owned());
        let year = untrack(|| self.with_form(year_of));
        let found = untrack(|| reference(self.desk.context, |reference| values(slot, &text, reference, year)));
        match found {
            Some(values) => {
                let mut last = None;
                self.change(None, |form| last = form.put(slot, values, span));
                self.drop_selection();
                last.into_iter().for_each(|key| {
                    self.active.set(Some(key));
                    self.focus_item(key);
                });
            }
            None => {
                self.unusable.set(Some((text, slot)));
                self.focus_slot(slot);
            }
        }
    }

    /// Nothing is selected any more.
    pub fn drop_selection(self) {
        self.selection.set(None);
        if let Ok(Some(selection)) = window().get_selection() {
            let _ = selection.remove_all_ranges();
        }
    }

    /// Takes in what is selected, in bytes of the text.
    pub fn select(self, range: Option<std::ops::Range<usize>>) {
        let span = range.and_then(|range| self.draft.with_value(|draft| selected(&draft.text, range)));
        if span != self.selection.get_untracked() {
            self.selection.set(span);
        }
    }
}

/// The year that the article is of, as far as it is known: what completes a date without one.
fn year_of(form: &Form) -> Option<i32> {
    let decision = form.decision();
    decision.facts.held.map(|held| held.start.year()).or_else(|| decision.report.published.map(|date| date.year()))
}

fn focus_inside(selector: &str) {
    let inside = ["input", "textarea", "select", "button"].map(|tag| format!("{selector} {tag}")).join(", ");
    let found = document().query_selector(&inside).ok().flatten().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = found {
        let _ = element.focus();
    }
}

/// Scrolls the text, and nothing else, to the first evidence of an item.
fn scroll_to_evidence(key: u32) {
    let Some(pane) = document().get_element_by_id(PANE) else { return };
    let Ok(Some(mark)) = pane.query_selector(&format!("[data-says~=\"{key}\"]")) else { return };
    if let Some(around) = mark.closest("details").ok().flatten() {
        let _ = around.set_attribute("open", "");
    }
    let (outer, inner) = (pane.get_bounding_client_rect(), mark.get_bounding_client_rect());
    if inner.top() < outer.top() || inner.bottom() > outer.bottom() {
        scroll_by(&pane, inner.top() - outer.top() - outer.height() / 3.0);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a browser scrolls by whole pixels")]
fn scroll_by(pane: &Element, pixels: f64) {
    pane.set_scroll_top(pane.scroll_top() + pixels as i32);
}
