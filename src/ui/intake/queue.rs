//! The queue of drafts as the desk tells it, and what follows from it.

use std::collections::HashSet;

use crate::desk::protocol::DraftBrief;
use crate::intake::DraftState;

/// All drafts, in the order in which they were taken in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Queue {
    /// The drafts.
    pub briefs: Vec<DraftBrief>,
}

impl Queue {
    /// Takes in drafts that are new, or not as they were.
    pub fn change(&mut self, briefs: Vec<DraftBrief>) {
        for brief in briefs {
            match self.briefs.iter_mut().find(|known| known.id == brief.id) {
                Some(known) => *known = brief,
                None => self.briefs.push(brief),
            }
        }
    }

    /// These drafts are gone.
    pub fn remove(&mut self, ids: &[String]) {
        let gone: HashSet<&String> = ids.iter().collect();
        self.briefs.retain(|brief| !gone.contains(&brief.id));
    }

    /// The draft with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&DraftBrief> {
        self.briefs.iter().find(|brief| brief.id == id)
    }

    /// The drafts that are so far: what waits in the order in which it came, what is decided with the latest first.
    #[must_use]
    pub fn of(&self, state: DraftState) -> Vec<&DraftBrief> {
        let mut found: Vec<&DraftBrief> = self.briefs.iter().filter(|brief| brief.state == state).collect();
        if state != DraftState::Waiting {
            found.reverse();
        }
        found
    }

    /// How many are so far.
    #[must_use]
    pub fn count(&self, state: DraftState) -> usize {
        self.briefs.iter().filter(|brief| brief.state == state).count()
    }

    /// The ids of those that wait with nothing missing and nothing to ask: they can be confirmed without a look at them.
    #[must_use]
    pub fn certain(&self) -> Vec<String> {
        let is_certain = |brief: &&&DraftBrief| brief.missing.is_empty() && brief.questions.is_empty();
        self.of(DraftState::Waiting).iter().filter(is_certain).map(|brief| brief.id.clone()).collect()
    }

    /// The place of a draft among those that are as far as it is, from 0, and how many these are.
    #[must_use]
    pub fn place(&self, id: &str) -> Option<(usize, usize)> {
        let state = self.get(id)?.state;
        let all = self.of(state);
        Some((all.iter().position(|brief| brief.id == id)?, all.len()))
    }

    /// The draft before or after this one among those that are as far as it is.
    #[must_use]
    pub fn beside(&self, id: &str, after: bool) -> Option<&str> {
        let (place, _) = self.place(id)?;
        let place = if after { Some(place + 1) } else { place.checked_sub(1) };
        self.of(self.get(id)?.state).get(place?).map(|brief| brief.id.as_str())
    }

    /// The draft to go on with when this one is decided: the next that waits, else the first of them.
    #[must_use]
    pub fn next_waiting(&self, id: &str) -> Option<&str> {
        let place = self.briefs.iter().position(|brief| brief.id == id).unwrap_or_default();
        let (before, after) = self.briefs.split_at(place);
        let waits = |brief: &&DraftBrief| brief.state == DraftState::Waiting && brief.id != id;
        after.iter().find(waits).or_else(|| before.iter().find(waits)).map(|brief| brief.id.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Field;
    use crate::ui::intake::sample::brief;

    fn queue() -> Queue {
        let mut queue = Queue::default();
        queue.change(["a", "b", "c", "d"].map(brief).to_vec());
        queue.change(vec![DraftBrief { state: DraftState::Kept, ..brief("b") }]);
        queue
    }

    #[test]
    fn what_is_told_again_is_no_new_draft() {
        let mut queue = queue();
        assert_eq!((queue.count(DraftState::Waiting), queue.count(DraftState::Kept)), (3, 1));
        queue.remove(&["a".to_owned(), "x".to_owned()]);
        assert_eq!(queue.of(DraftState::Waiting).iter().map(|brief| brief.id.as_str()).collect::<Vec<_>>(), ["c", "d"]);
    }

    #[test]
    fn only_what_neither_asks_nor_lacks_anything_is_certain() {
        let mut queue = queue();
        queue.change(vec![
            DraftBrief { questions: vec![Field::Held], ..brief("a") },
            DraftBrief { missing: vec![Field::Kind], ..brief("c") },
        ]);
        assert_eq!(queue.certain(), ["d"]);
    }

    #[test]
    fn going_on_leads_through_what_waits() {
        let queue = queue();
        assert_eq!((queue.beside("a", true), queue.beside("a", false), queue.beside("d", true)), (Some("c"), None, None));
        assert_eq!((queue.next_waiting("a"), queue.next_waiting("d"), queue.next_waiting("b")), (Some("c"), Some("a"), Some("c")));
        assert_eq!(queue.place("c"), Some((1, 3)));
        let mut one = Queue::default();
        one.change(vec![brief("a")]);
        assert_eq!(one.next_waiting("a"), None);
    }
}
