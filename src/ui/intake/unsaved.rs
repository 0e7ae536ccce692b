//! What the reader has made of a draft, on its way to the desk: kept by the browser until the desk has stored it.

use gloo::timers::callback::Timeout;
use miniserde::{Deserialize, Serialize, json};

use super::desk::Desk;
use crate::desk::protocol::{DraftBrief, Request};
use crate::intake::Decision;
use crate::platform::local_storage;
use crate::platform::timer::after;
use crate::reactive::*;

/// The key under which the browser keeps what the reader has made of a draft until the desk has stored it: a page may be left at any moment,
/// and its worker ends with it.
const UNSAVED: &str = "intake-unsaved";
/// How long a reader must pause before what they have made of a draft is kept, in milliseconds.
const PAUSE: u32 = 300;

/// What the browser keeps under [`UNSAVED`].
#[derive(Serialize, Deserialize)]
struct Unsaved {
    id: String,
    decision: Decision,
}

/// What the reader has made of a draft, on its way to the desk.
pub(super) struct Pending {
    id: String,
    decision: Decision,
    /// Dropped, it never rings.
    _timer: Timeout,
}

impl Desk {
    /// Keeps what the reader has made of a draft, once they pause.
    pub fn decide(self, id: &str, decision: Decision) {
        let is_other = self.pending.with_value(|pending| pending.as_ref().is_some_and(|pending| pending.id != id));
        if is_other {
            self.flush();
        }
        let unsaved = Unsaved { id: id.to_owned(), decision };
        local_storage::write(UNSAVED, &json::to_string(&unsaved));
        let timer = after(PAUSE, move || self.flush());
        self.pending.set_value(Some(Pending { id: unsaved.id, decision: unsaved.decision, _timer: timer }));
    }

    /// The same at once.
    pub fn flush(self) {
        let mut pending = None;
        self.pending.update_value(|waiting| pending = waiting.take());
        if let Some(Pending { id, decision, .. }) = pending {
            self.send_decision(id, decision);
        }
    }

    fn send_decision(self, id: String, decision: Decision) {
        self.line.update_value(|line| line.sent = (id.clone(), if line.sent.0 == id { line.sent.1 + 1 } else { 1 }));
        self.send(&Request::Decide { id, decision: Some(Box::new(decision)) });
    }

    /// Sends what an earlier page left unsaved, before anything is asked of the desk.
    pub(super) fn restore(self) {
        if self.line.with_value(|line| line.has_restored) {
            return;
        }
        self.line.update_value(|line| line.has_restored = true);
        let unsaved = local_storage::read(UNSAVED).and_then(|kept| json::from_str::<Unsaved>(&kept).ok());
        if let Some(Unsaved { id, decision }) = unsaved {
            self.send_decision(id, decision);
        }
    }

    /// Drafts have been stored: what the browser keeps of them is not needed any more, unless something newer is on its way.
    pub(super) fn forget_unsaved(self, stored: &[DraftBrief]) {
        let mut is_saved = false;
        self.line.update_value(|line| {
            let (id, count) = &mut line.sent;
            if *count > 0 && stored.iter().any(|brief| brief.id == *id) {
                *count -= 1;
                is_saved = *count == 0;
            }
        });
        if is_saved && self.pending.with_value(Option::is_none) {
            local_storage::remove(UNSAVED);
        }
    }

    /// There is no such draft any more.
    pub(super) fn forget_unsaved_of(self, id: &str) {
        if self.line.with_value(|line| line.sent.0 == id) {
            local_storage::remove(UNSAVED);
        }
    }
}
