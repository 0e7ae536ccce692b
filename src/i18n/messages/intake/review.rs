//! The review of an article: the form beside its text.

use crate::model::Field;
use crate::ui::intake::form::shape::Cell;

/// Messages of the review.
#[derive(Debug)]
pub struct Review {
    /// Back to the queue.
    pub to_queue: &'static str,
    /// There is no such draft.
    pub unknown: &'static str,
    /// The name of the text's region.
    pub text: &'static str,
    /// The name of the form's region.
    pub form: &'static str,
    /// Shows the text on a narrow screen.
    pub show_text: &'static str,
    /// Hides it.
    pub hide_text: &'static str,
    /// Lines of the page that are not the article.
    pub around: fn(count: &str) -> String,
    /// Makes the text selectable with the keyboard.
    pub caret: &'static str,
    /// What the text is good for.
    pub text_hint: &'static str,
    /// The heading of what the article is.
    pub report: &'static str,
    /// The heading of what the event is.
    pub event: &'static str,
    /// The name of a field; `None` is the address.
    pub field: fn(Option<Field>) -> &'static str,
    /// The name of a part of a value.
    pub cell: fn(Cell) -> &'static str,
    /// Nothing is chosen.
    pub none: &'static str,
    /// A field without which there is no record.
    pub needed: &'static str,
    /// Read with certainty: how sure that is, from 0 to 1.
    pub proposed: fn(f32) -> &'static str,
    /// The reader has agreed.
    pub accepted: &'static str,
    /// Read with doubt.
    pub question: fn(value: &str) -> String,
    /// Agrees with a question.
    pub accept: &'static str,
    /// Rejects it, or removes a value.
    pub dismiss: &'static str,
    /// The same with the value's name.
    pub remove: fn(value: &str) -> String,
    /// Adds a value.
    pub add: fn(field: &str) -> String,
    /// What was read besides, or set aside.
    pub others: &'static str,
    /// Uses one of these.
    pub instead: fn(value: &str) -> String,
    /// Shows where the text says it.
    pub evidence: fn(field: &str) -> String,
    /// A value that cannot be understood.
    pub unclear: &'static str,
    /// The name is not that of a province.
    pub no_province: &'static str,
    /// How a number is read.
    pub amount: fn(number: &str) -> String,
    /// What is selected, before the fields that it can be used for.
    pub use_for: fn(words: &str) -> String,
    /// It cannot be a value of that field.
    pub unusable: fn(words: &str, field: &str) -> String,
    /// Puts the menu away.
    pub use_close: &'static str,
    /// The heading of the choice of the event.
    pub which: &'static str,
    /// It is a report of an event: its title and date.
    pub report_of: fn(title: &str, date: &str) -> String,
    /// How likely, and why.
    pub likely: fn(score: f32, reasons: &str) -> String,
    /// It is a new event.
    pub new_event: &'static str,
    /// Opens the event.
    pub open_event: &'static str,
    /// Confirms.
    pub confirm: &'static str,
    /// Discards.
    pub discard: &'static str,
    /// The draft before.
    pub previous: &'static str,
    /// The draft after.
    pub next: &'static str,
    /// Where it stands among the drafts.
    pub position: fn(place: &str, all: &str) -> String,
    /// Takes the last change back.
    pub undo: &'static str,
    /// Does it again.
    pub redo: &'static str,
    /// What is missing.
    pub missing: fn(fields: &str) -> String,
    /// It is kept already.
    pub is_kept: &'static str,
    /// It was discarded.
    pub is_discarded: &'static str,
    /// Puts it back into the queue.
    pub fetch_back: &'static str,
    /// It is a record already.
    pub whole: &'static str,
    /// How it is used with the keyboard.
    pub keys: &'static str,
}
