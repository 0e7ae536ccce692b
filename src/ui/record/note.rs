//! The private note, saved as it is typed.

use gloo::timers::callback::Timeout;
use web_sys::{Event, FocusEvent, HtmlTextAreaElement};

use super::change::with_personal;
use super::own::Own;
use crate::model::Conference;
use crate::platform::local_storage;
use crate::platform::page::{on_window, typed};
use crate::platform::timer::after;
use crate::reactive::*;
use crate::ui::element::{ElementRef, Part, element};
use crate::worker::Keeping;

/// How long nobody types before it is saved, in milliseconds.
const PAUSE: u32 = 500;

/// How far the note is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    /// As it is kept.
    Untouched,
    Saving,
    Saved,
    Failed,
}

/// What is typed, on its way to where it is kept.
#[derive(Clone, Copy)]
struct Writing {
    own: Own,
    /// What was typed and is not kept yet.
    waiting: StoredValue<Option<String>>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
    progress: RwSignal<Progress>,
}

impl Writing {
    fn typed(self, text: String) {
        // A page that is closed at this moment has it at the next visit.
        local_storage::write(&draft_key(&self.own.id()), &text);
        self.waiting.set_value(Some(text));
        self.progress.set(Progress::Saving);
        self.timer.set_value(Some(after(PAUSE, move || self.flush())));
    }

    fn flush(self) {
        // The part may have gone; what waits has been saved then.
        let Some(text) = self.waiting.try_get_value().flatten() else { return };
        self.waiting.set_value(None);
        let (id, kept_text) = (self.own.id(), text.clone());
        let key = draft_key(&id);
        let then = move |kept: bool| {
            let is_newest = local_storage::read(&key).is_none_or(|draft| draft == kept_text);
            if kept && is_newest {
                local_storage::remove(&key);
            }
            if self.waiting.try_get_value().flatten().is_none() {
                let _ = self.progress.try_set(if kept { Progress::Saved } else { Progress::Failed });
            }
        };
        let change = move |row: &Conference| with_personal(row, |personal| personal.note = text);
        self.own.keeper.change(&id, change, then);
    }
}

fn draft_key(id: &str) -> String {
    ["note:", id].concat()
}

/// The note, with where it is kept.
pub(super) fn note(own: Own) -> Part {
    let writing =
        Writing { own, waiting: StoredValue::new(None), timer: StoredValue::new_local(None), progress: RwSignal::new(Progress::Untouched) };
    let kept = untrack(|| own.personal(|personal| personal.note.clone()));
    let draft = local_storage::read(&draft_key(&own.id())).filter(|draft| *draft != kept);
    if let Some(draft) = draft.clone() {
        writing.typed(draft);
    }
    let text = draft.unwrap_or(kept);
    let field = ElementRef::<HtmlTextAreaElement>::new();
    follow_elsewhere(writing, field);
    on_cleanup(move || writing.flush());
    on_window("pagehide", move |_: Event| writing.flush());
    element("details")
        .class("own-note")
        .attr("open", !text.is_empty())
        .child(element("summary").child(own.context.word(|messages| messages.record.note)))
        .child(
            element("textarea")
                .attr("rows", "4")
                .attr("aria-label", own.context.word(|messages| messages.record.note))
                .attr("aria-describedby", "own-note-kept")
                .field_value(text)
                .reference(field)
                .on("input", move |event: Event| writing.typed(typed(&event)))
                .on("blur", move |_: FocusEvent| writing.flush()),
        )
        .child(element("p").class("own-note-kept").attr("id", "own-note-kept").child(derived(move || kept_words(writing))))
        .into()
}

/// What was written elsewhere, in another tab, is shown while nobody types here.
fn follow_elsewhere(writing: Writing, field: ElementRef<HtmlTextAreaElement>) {
    let note = memo(move |_| writing.own.personal(|personal| personal.note.clone()));
    effect(move || {
        let note = note.get();
        let is_resting = writing.waiting.with_value(Option::is_none) && writing.progress.get_untracked() == Progress::Untouched;
        if let Some(field) = field.get_untracked().filter(|field| is_resting && field.value() != note) {
            field.set_value(&note);
        }
    });
}

fn kept_words(writing: Writing) -> String {
    let words = &writing.own.context.messages().record;
    let place = if writing.own.context.data.status.get().keeping == Keeping::Device { words.note_kept } else { words.note_in_tab };
    let progress = match writing.progress.get() {
        Progress::Untouched => return place.to_owned(),
        Progress::Saving => words.saving,
        Progress::Saved => words.saved,
        Progress::Failed => words.unsaved,
    };
    [progress, place].join(" ")
}
