//! The form in which a record of the reader's own is edited, and a published one corrected.

use std::sync::Arc;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, MouseEvent};

use super::choices::Terms;
use super::correction::base;
use super::fields::{Group, Place, Problem, Single};
use super::form::RecordForm;
use super::group::{field, group};
use super::keeper::Keeper;
use super::reading::read;
use super::undo::Deed;
use crate::i18n::{self, messages};
use crate::model::Conference;
use crate::platform::page::{document, on_next_frame};
use crate::reactive::*;
use crate::ui::context::AppContext;
use crate::ui::detail::focus_title;
use crate::ui::element::{Part, element};

/// What the parts of the form share.
#[derive(Clone, Copy)]
pub(super) struct Editing {
    pub context: AppContext,
    keeper: Keeper,
    id: StoredValue<String>,
    form: StoredValue<RecordForm>,
    /// What was to be put right when it was last to be saved.
    pub problems: RwSignal<Vec<Problem>>,
    /// Changes when items come or go.
    pub items: RwSignal<()>,
}

impl Editing {
    /// The form as it stands.
    pub fn form(self) -> RecordForm {
        self.form.get_value()
    }

    /// Changes what stands in it.
    pub fn change(self, change: impl FnOnce(&mut RecordForm)) {
        self.form.update_value(change);
        self.keeper.keep_form(&self.id.get_value(), self.form());
    }

    /// Puts `text` at a place; what was wrong there may be right now.
    pub fn set(self, place: Place, text: String) {
        self.change(|form| form.set(place, text));
        if self.problems.with_untracked(|problems| problems.iter().any(|problem| problem.place == place)) {
            self.problems.update(|problems| problems.retain(|problem| problem.place != place));
        }
    }

    /// The record as the reader keeps it now.
    pub fn row(self) -> Option<Arc<Conference>> {
        untrack(|| self.keeper.row(&self.id.get_value()))
    }

    fn close(self) {
        self.keeper.close_form(&self.id.get_value());
        focus_title();
    }

    fn save(self) {
        let Some((row, shelf)) = self.row().zip(self.context.data.shelf.get_untracked()) else { return };
        let record = match read(&self.form(), &row, &shelf.reference) {
            Ok(record) => record,
            Err(problems) => {
                let first = problems.first().map(|problem| element_id(problem.place));
                self.problems.set(problems);
                return on_next_frame(move || first.into_iter().for_each(|id| focus(&id)));
            }
        };
        self.problems.set(Vec::new());
        if record == *row {
            return self.close();
        }
        // A form that could not be saved stays as it is.
        let then = move |kept: bool| {
            if kept {
                self.close();
            }
        };
        self.keeper.change_with_undo(&self.id.get_value(), Deed::Changed, |_| record, then);
    }
}

/// The id of the element of a place in the form.
pub(super) fn element_id(place: Place) -> String {
    let number = |group: Group| Group::ALL.iter().position(|one| *one == group).unwrap_or_default();
    match place {
        Place::Single(field) => format!("edit-{}", Single::ALL.iter().position(|one| *one == field).unwrap_or_default()),
        Place::Item(group, item, column) => {
            let column = group.columns().iter().position(|one| *one == column).unwrap_or_default();
            format!("edit-{}-{item}-{column}", number(group))
        }
    }
}

pub(super) fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// The form of the record with this id; nothing where there is none. Written anew when the language changes; what was typed stays.
pub fn edit_form(id: &str) -> Part {
    let (context, keeper) = (AppContext::use_context(), Keeper::use_context());
    let language = context.language.get();
    let (messages, shelf) = (messages(language), context.data.shelf.get_untracked());
    let Some((record, shelf)) = untrack(|| keeper.row(id)).zip(shelf) else { return Part::nothing() };
    let editing = Editing {
        context,
        keeper,
        id: StoredValue::new(id.to_owned()),
        form: StoredValue::new(keeper.form(&record)),
        problems: RwSignal::new(Vec::new()),
        items: RwSignal::new(()),
    };
    let terms = Terms { messages, language, shelf: &shelf, record: &record };
    let words = &messages.record;
    let is_own = base(&record).is_none();
    let explained = (!is_own).then(|| element("p").class("edit-explained").child(words.correct_explained));
    let singles: Vec<Part> = Single::ALL.into_iter().map(|one| field(editing, &terms, Place::Single(one))).collect();
    let groups: Vec<Part> = Group::ALL.into_iter().map(|one| group(editing, one)).collect();
    let submit = move |event: Event| {
        event.prevent_default();
        editing.save();
    };
    on_next_frame(|| focus("edit-heading"));
    element("form")
        .class("edit-form")
        .attr("aria-labelledby", "edit-heading")
        .attr("novalidate", true)
        .attr("autocomplete", "off")
        .on("submit", submit)
        .child(element("h3").attr("id", "edit-heading").attr("tabindex", "-1").child(if is_own { words.edit } else { words.correct }))
        .child(explained)
        .child(singles)
        .child(groups)
        .child(buttons(editing))
        .into()
}

fn buttons(editing: Editing) -> Part {
    let context = editing.context;
    let told = derived(move || match editing.problems.with(Vec::len) {
        0 => String::new(),
        number => (context.messages().record.problems)(&i18n::count(context.language.get(), number), number == 1),
    });
    let cancel = move |_: MouseEvent| editing.close();
    element("div")
        .class("edit-buttons")
        .child(element("p").class("field-problem").attr("role", "alert").child(told))
        .child(element("button").class("button button-primary").child(context.word(|messages| messages.record.save)))
        .child(
            element("button")
                .class("button")
                .attr("type", "button")
                .on("click", cancel)
                .child(context.word(|messages| messages.record.cancel)),
        )
        .into()
}
