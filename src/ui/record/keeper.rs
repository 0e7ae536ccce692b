//! Keeps what the reader makes of records. A change is shown at once and taken back when it could not be kept; what was typed stays with
//! whoever typed it.

use std::sync::Arc;

use super::change::{is_needed, own_row};
use super::form::RecordForm;
use super::undo::{Deed, Step, Steps};
use crate::catalog::Entry;
use crate::model::{Bilingual, Conference, Origin};
use crate::platform::location::Navigation;
use crate::reactive::*;
use crate::ui::context::AppContext;
use crate::ui::detail::recover_focus;
use crate::worker::protocol::Written;

/// A row that was given to the engine and may not be shown yet.
#[derive(Clone, Debug)]
struct Ahead {
    id: String,
    /// `None` when it was deleted.
    row: Option<Arc<Conference>>,
    /// How many writings are on their way.
    writings: u32,
    /// The edition that was shown when the last of them was done.
    edition: u32,
}

/// Why something was not kept, and what.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The record's title.
    pub title: Bilingual,
    /// What the store said; nothing when the engine could not read the record.
    pub reason: Option<String>,
    id: String,
    row: Option<Arc<Conference>>,
}

/// Handed down by the root; `Copy`, so that closures take it freely.
#[derive(Clone, Copy)]
pub struct Keeper {
    context: AppContext,
    ahead: RwSignal<Vec<Ahead>>,
    steps: RwSignal<Steps>,
    failure: RwSignal<Option<Failure>>,
    /// Records whose form is open.
    editing: RwSignal<Vec<String>>,
    /// What stands in the forms: it stays when the reader looks at another record.
    forms: StoredValue<Vec<(String, RecordForm)>>,
    /// The row that was asked for last: it stands while the next edition's record is on its way.
    last: StoredValue<Option<Arc<Conference>>>,
}

impl Keeper {
    /// Nothing yet; called once, by the root.
    #[must_use]
    pub fn start(context: AppContext) -> Self {
        Self {
            context,
            ahead: RwSignal::new(Vec::new()),
            steps: RwSignal::new(Steps::default()),
            failure: RwSignal::new(None),
            editing: RwSignal::new(Vec::new()),
            forms: StoredValue::new(Vec::new()),
            last: StoredValue::new(None),
        }
    }

    /// The keeper of the page that is being built.
    #[must_use]
    pub fn use_context() -> Self {
        expect_context()
    }

    /// The record with this id as the reader keeps it, with what was changed a moment ago; tracks it. `None` where there is none, or it is on its
    /// way for the first time.
    #[must_use]
    pub fn row(self, id: &str) -> Option<Arc<Conference>> {
        let index = self.context.data.index_of(id);
        let shown = index.and_then(|index| self.context.data.entry(index)).map(|entry| own_row(&entry));
        if index.is_some() && shown.is_none() {
            return self.last.get_value().filter(|last| last.id == id);
        }
        let row = self.newest(id, shown);
        self.last.set_value(row.clone());
        row
    }

    fn newest(self, id: &str, shown: Option<Conference>) -> Option<Arc<Conference>> {
        let edition = self.context.data.shelf.get().map_or(0, |shelf| shelf.edition);
        let ahead = self.ahead.get().into_iter().find(|ahead| ahead.id == id);
        // An edition that was on its way may still be without it; the one after it has it.
        match ahead.filter(|ahead| ahead.writings > 0 || (edition < ahead.edition + 2 && ahead.row.as_deref() != shown.as_ref())) {
            Some(ahead) => ahead.row,
            None => shown.map(Arc::new),
        }
    }

    /// Keeps what `change` makes of the record with this id. `then` is told whether it was kept.
    pub fn change(self, id: &str, change: impl FnOnce(&Conference) -> Conference, then: impl FnOnce(bool) + 'static) {
        match untrack(|| self.row(id)) {
            Some(row) => self.write(id, Some(Arc::new(change(&row))), row.title.clone(), Box::new(then)),
            None => then(false),
        }
    }

    /// The same as a step that can be undone.
    pub fn change_with_undo(self, id: &str, deed: Deed, change: impl FnOnce(&Conference) -> Conference, then: impl FnOnce(bool) + 'static) {
        let before = self.before(id);
        let title = untrack(|| self.row(id)).map(|row| row.title.clone()).unwrap_or_default();
        let step_of = id.to_owned();
        self.change(id, change, move |kept| {
            if kept {
                self.steps.update(|steps| steps.push(deed, &step_of, title, before));
            }
            then(kept);
        });
    }

    /// Deletes a record of the reader's own; it can be undone.
    pub fn delete(self, id: &str) {
        let Some(row) = untrack(|| self.row(id)) else { return };
        let (title, before, step_of) = (row.title.clone(), self.before(id), id.to_owned());
        let told = title.clone();
        let then = move |kept: bool| {
            if kept {
                self.steps.update(|steps| steps.push(Deed::Deleted, &step_of, told, before));
                if self.context.state.with_untracked(|state| state.selected.as_deref() == Some(step_of.as_str())) {
                    self.context.change(Navigation::Push, |state| state.selected = None);
                }
            }
        };
        self.write(id, None, title, Box::new(then));
    }

    /// The row as it is kept now; `None` where nothing is kept of a published record.
    fn before(self, id: &str) -> Option<Conference> {
        untrack(|| self.row(id)).filter(|row| is_needed(row)).map(|row| (*row).clone())
    }

    /// What can be undone; tracks it.
    #[must_use]
    pub fn steps(self) -> Steps {
        self.steps.get()
    }

    /// Forgets a step.
    pub fn forget(self, number: u32) {
        self.steps.update(|steps| steps.forget(number));
    }

    /// Undoes a step: the very row is there again, and a record that was deleted is open again.
    pub fn undo(self, number: u32) {
        let steps = self.steps.get_untracked();
        let Some(Step { deed, id, title, before, .. }) = steps.all().iter().find(|step| step.number == number).cloned() else { return };
        if !steps.may_undo(number) {
            return;
        }
        // Where nothing was kept of a published record, that record as it is.
        let published = || {
            let conference = untrack(|| self.row(&id))?.personal.clone()?.base?;
            Some(own_row(&Entry { conference: *conference, origin: Origin::Published }))
        };
        let before = before.or_else(published);
        let undone = id.clone();
        let then = move |kept: bool| {
            if kept {
                self.forget(number);
                recover_focus();
                if deed == Deed::Deleted {
                    self.context.change(Navigation::Push, |state| state.selected = Some(undone));
                }
            }
        };
        self.write(&id, before.map(Arc::new), title, Box::new(then));
    }

    /// Why the last change was not kept; tracks it.
    #[must_use]
    pub fn failure(self) -> Option<Failure> {
        self.failure.get()
    }

    /// The reader has read of the failure.
    pub fn dismiss_failure(self) {
        self.failure.set(None);
    }

    /// Tries once more what could not be kept.
    pub fn retry(self) {
        if let Some(Failure { title, id, row, .. }) = self.failure.get_untracked() {
            self.failure.set(None);
            self.write(&id, row, title, Box::new(|_| ()));
        }
    }

    /// Whether the form of this record is open; tracks it.
    #[must_use]
    pub fn is_editing(self, id: &str) -> bool {
        self.editing.with(|editing| editing.iter().any(|open| open == id))
    }

    /// Whether anything stands in a form that is not kept.
    #[must_use]
    pub fn has_typed(self) -> bool {
        self.forms.with_value(|forms| !forms.is_empty())
    }

    /// Opens the form of a record.
    pub fn edit(self, id: &str) {
        if !untrack(|| self.is_editing(id)) {
            self.editing.update(|editing| editing.push(id.to_owned()));
        }
    }

    /// Closes the form of a record and forgets what stands in it.
    pub fn close_form(self, id: &str) {
        self.forms.update_value(|forms| forms.retain(|(known, _)| known != id));
        self.editing.update(|editing| editing.retain(|open| open != id));
    }

    /// What stands in the form of a record.
    #[must_use]
    pub fn form(self, record: &Conference) -> RecordForm {
        let known = self.forms.with_value(|forms| forms.iter().find(|(id, _)| *id == record.id).map(|(_, form)| form.clone()));
        known.unwrap_or_else(|| RecordForm::of(record))
    }

    /// Remembers what stands in the form of a record.
    pub fn keep_form(self, id: &str, form: RecordForm) {
        self.forms.update_value(|forms| {
            forms.retain(|(known, _)| known != id);
            forms.push((id.to_owned(), form));
        });
    }

    /// Writes a row, or deletes it where it is nothing or nothing in it is the reader's. Compiled once for all callers.
    fn write(self, id: &str, row: Option<Arc<Conference>>, title: Bilingual, then: Box<dyn FnOnce(bool)>) {
        let is_kept_already = row.is_some() || untrack(|| self.row(id)).is_some();
        if !is_kept_already {
            return then(false);
        }
        self.set_ahead(id, row.clone());
        let (of, kept) = (id.to_owned(), row.clone());
        let told = move |written: Written| {
            let is_kept = written.failure.is_none() && written.unreadable.is_empty();
            self.settle_ahead(&of, is_kept);
            if !is_kept {
                self.failure.set(Some(Failure { title, reason: written.failure, id: of, row: kept }));
            }
            then(is_kept);
        };
        match row.filter(|row| is_needed(row)) {
            Some(row) => self.context.data.put_own(vec![miniserde::json::to_string(&*row).into_bytes()], told),
            None => self.context.data.delete_own(vec![id.to_owned()], told),
        }
    }

    fn set_ahead(self, id: &str, row: Option<Arc<Conference>>) {
        self.ahead.update(|all| match all.iter_mut().find(|ahead| ahead.id == id) {
            Some(ahead) => (ahead.row, ahead.writings) = (row, ahead.writings + 1),
            None => all.push(Ahead { id: id.to_owned(), row, writings: 1, edition: 0 }),
        });
    }

    /// A writing is done. What could not be kept is no longer shown.
    fn settle_ahead(self, id: &str, is_kept: bool) {
        let edition = self.context.data.shelf.get_untracked().map_or(0, |shelf| shelf.edition);
        self.ahead.update(|all| {
            if let Some(ahead) = all.iter_mut().find(|ahead| ahead.id == id) {
                (ahead.writings, ahead.edition) = (ahead.writings.saturating_sub(1), edition);
            }
            all.retain(|ahead| ahead.id != id || is_kept || ahead.writings > 0);
        });
    }
}
