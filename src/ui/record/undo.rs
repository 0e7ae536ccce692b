//! What has just been done, and how it is undone.

use crate::model::{Bilingual, Conference};

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A record of the reader's own was deleted.
    Deleted,
    /// A report was taken out.
    ReportRemoved,
    /// The form was saved.
    Changed,
    /// Corrections were withdrawn.
    Withdrawn,
}

/// Something that can be undone.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Tells it from every other one.
    pub number: u32,
    /// What was done.
    pub deed: Deed,
    /// The record's id.
    pub id: String,
    /// Its title at that time.
    pub title: Bilingual,
    /// The row as it was; `None` where there was none.
    pub before: Option<Conference>,
}

/// Steps that are remembered at most.
const REMEMBERED: usize = 20;

/// What can be undone, the last at the end.
#[derive(Clone, Debug, Default)]
pub struct Steps {
    steps: Vec<Step>,
    last: u32,
}

impl Steps {
    /// Remembers a step; the oldest is forgotten once there are many.
    pub fn push(&mut self, deed: Deed, id: &str, title: Bilingual, before: Option<Conference>) {
        self.last += 1;
        self.steps.push(Step { number: self.last, deed, id: id.to_owned(), title, before });
        if self.steps.len() > REMEMBERED {
            self.steps.remove(0);
        }
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Step] {
        &self.steps
    }

    /// Forgets a step: it was undone, or the reader has closed its notice.
    pub fn forget(&mut self, number: u32) {
        self.steps.retain(|step| step.number != number);
    }

    /// The step that is undone next.
    #[must_use]
    pub fn next(&self) -> Option<&Step> {
        self.steps.last()
    }

    /// Whether a step may be undone: no later one is about the same record, which it would take back as well.
    #[must_use]
    pub fn may_undo(&self, number: u32) -> bool {
        let Some(step) = self.steps.iter().find(|step| step.number == number) else { return false };
        !self.steps.iter().any(|later| later.number > number && later.id == step.id)
    }
}
