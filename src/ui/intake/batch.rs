//! What is being taken in: how far it is, and in the end what came of it.

use crate::desk::protocol::{Failure, Twin};
use crate::intake::Problem;

/// Something to be taken in: a file, or what was pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    number: u32,
    name: String,
    state: EntryState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EntryState {
    Waits,
    Begun,
    Done,
    Cancelled,
}

/// All that is being taken in, or was the last time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Batch {
    entries: Vec<Entry>,
    next_number: u32,
    /// So many of so many articles of the present entry are read; 0 of 0 where it is one article.
    pub part: (u32, u32),
    /// The ids of the drafts that are new.
    pub drafts: Vec<String>,
    /// What was here already.
    pub twins: Vec<Twin>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Why drafts could not be stored, with the name of what they were to be made of.
    pub failures: Vec<(String, Failure)>,
}

impl Batch {
    /// Adds what is to be taken in; gives its numbers. Once everything before it is done, it is a new batch.
    pub fn add(&mut self, names: Vec<String>) -> Vec<u32> {
        if !self.is_running() {
            *self = Self { next_number: self.next_number, ..Self::default() };
        }
        let first = self.next_number + 1;
        for name in names {
            self.next_number += 1;
            self.entries.push(Entry { number: self.next_number, name, state: EntryState::Waits });
        }
        (first..=self.next_number).collect()
    }

    /// The next that has not begun; it has now.
    pub fn begin(&mut self) -> Option<u32> {
        let entry = self.entries.iter_mut().find(|entry| entry.state == EntryState::Waits)?;
        entry.state = EntryState::Begun;
        self.part = (0, 0);
        Some(entry.number)
    }

    /// How many have begun and are not done.
    #[must_use]
    pub fn begun(&self) -> usize {
        self.entries.iter().filter(|entry| entry.state == EntryState::Begun).count()
    }

    /// Something is done; `false` when it is not of this batch.
    pub fn finish(&mut self, number: u32) -> bool {
        let entry = self.entries.iter_mut().find(|entry| entry.number == number && entry.state == EntryState::Begun);
        entry.map(|entry| entry.state = EntryState::Done).is_some()
    }

    /// What has not begun is left out.
    pub fn cancel(&mut self) {
        for entry in self.entries.iter_mut().filter(|entry| entry.state == EntryState::Waits) {
            entry.state = EntryState::Cancelled;
        }
    }

    /// The name of what has this number.
    #[must_use]
    pub fn name(&self, number: u32) -> Option<&str> {
        self.entries.iter().find(|entry| entry.number == number).map(|entry| entry.name.as_str())
    }

    /// Whether something is being taken in, or waits for it.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.entries.iter().any(|entry| matches!(entry.state, EntryState::Waits | EntryState::Begun))
    }

    /// Whether anything was taken in at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many are done, of how many.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.entries.iter().filter(|entry| entry.state == EntryState::Done).count(), self.entries.len() - self.cancelled())
    }

    /// The name of what is being taken in.
    #[must_use]
    pub fn current(&self) -> Option<&str> {
        self.entries.iter().find(|entry| entry.state == EntryState::Begun).map(|entry| entry.name.as_str())
    }

    /// How many wait.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.entries.iter().filter(|entry| entry.state == EntryState::Waits).count()
    }

    /// How many were left out because the reader wished so.
    #[must_use]
    pub fn cancelled(&self) -> usize {
        self.entries.iter().filter(|entry| entry.state == EntryState::Cancelled).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(names: &[&str]) -> Batch {
        let mut batch = Batch::default();
        batch.add(names.iter().map(|name| (*name).to_owned()).collect());
        batch
    }

    #[test]
    fn it_goes_from_one_to_the_next() {
        let mut batch = batch(&["a", "b", "c"]);
        assert_eq!((batch.begin(), batch.current(), batch.progress()), (Some(1), Some("a"), (0, 3)));
        assert!(batch.finish(1) && !batch.finish(1) && !batch.finish(9));
        assert_eq!((batch.begin(), batch.progress(), batch.waiting()), (Some(2), (1, 3), 1));
        batch.cancel();
        assert_eq!((batch.begin(), batch.progress(), batch.cancelled()), (None, (1, 2), 1));
        assert!(batch.is_running() && batch.finish(2) && !batch.is_running());
    }

    #[test]
    fn what_is_added_while_it_runs_belongs_to_it_and_afterwards_does_not() {
        let mut batch = batch(&["a"]);
        assert_eq!(batch.add(vec!["b".to_owned()]), [2]);
        assert_eq!(batch.progress(), (0, 2));
        while let Some(number) = batch.begin() {
            batch.finish(number);
        }
        batch.drafts.push("d".to_owned());
        assert_eq!(batch.add(vec!["c".to_owned()]), [3]);
        assert_eq!((batch.progress(), batch.drafts.len()), ((0, 1), 0));
    }
}
