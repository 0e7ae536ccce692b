//! The form in which a draft is reviewed: what was proposed, what the reader has made of it, and how they can go back. Plain data, tested
//! natively; the components only show it and say what the reader does.

pub mod build;
pub mod cells;
pub mod decide;
pub mod history;
pub mod shape;

use self::shape::Slot;
use crate::intake::Span;

/// How a value stands in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Read with certainty: a value unless the reader says otherwise.
    Proposed,
    /// Proposed, and the reader has agreed.
    Accepted,
    /// The reader's own.
    Written,
    /// Read with doubt: no value unless the reader agrees.
    Question,
    /// Set aside: read, and another value stands in its place, or the reader does not want it.
    Aside,
}

impl Standing {
    /// Whether it counts as a value.
    #[must_use]
    pub const fn is_value(self) -> bool {
        matches!(self, Self::Proposed | Self::Accepted | Self::Written)
    }
}

/// One value of a field, or the proposal of one.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Which field.
    pub slot: Slot,
    /// Tells it from every other one of the form, for as long as the form is open.
    pub key: u32,
    /// What its cells hold.
    pub cells: Vec<String>,
    /// How it stands.
    pub standing: Standing,
    /// Where the article says it.
    pub evidence: Vec<Span>,
    /// How sure it was read; 0 for the reader's own.
    pub confidence: f32,
}

impl Item {
    /// Whether nothing has been filled in.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().take(self.slot.cells().len()).all(|cell| cell.trim().is_empty())
    }
}

/// Everything in the form. Items of one field are in the order in which they are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// All values and proposals.
    pub items: Vec<Item>,
    /// The id of the event that it is a report of; `None` for a new event.
    pub event: Option<String>,
    /// The publisher and the language of a report that names none.
    fallback: (String, String),
    next_key: u32,
}

impl Form {
    /// The items of a field.
    pub fn of(&self, slot: Slot) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.slot == slot)
    }

    /// The item with this key.
    #[must_use]
    pub fn item(&self, key: u32) -> Option<&Item> {
        self.items.iter().find(|item| item.key == key)
    }

    fn item_mut(&mut self, key: u32) -> Option<&mut Item> {
        self.items.iter_mut().find(|item| item.key == key)
    }

    /// What a cell holds.
    #[must_use]
    pub fn cell(&self, key: u32, cell: usize) -> String {
        self.item(key).and_then(|item| item.cells.get(cell)).cloned().unwrap_or_default()
    }

    /// Puts an item behind the others of its field; gives its key.
    fn push(&mut self, slot: Slot, cells: Vec<String>, standing: Standing, evidence: Vec<Span>, confidence: f32) -> u32 {
        let key = self.next_key;
        self.next_key += 1;
        self.items.push(Item { slot, key, cells, standing, evidence, confidence });
        key
    }

    /// Adds an empty value; gives its key.
    pub fn add(&mut self, slot: Slot) -> u32 {
        self.push(slot, vec![String::new(); slot.cells().len()], Standing::Written, Vec::new(), 0.0)
    }

    /// The reader fills in a cell: the value is theirs from now on.
    pub fn fill(&mut self, key: u32, cell: usize, text: &str) {
        let Some(item) = self.item_mut(key) else { return };
        if let Some(held) = item.cells.get_mut(cell)
            && held != text
        {
            text.clone_into(held);
            item.standing = Standing::Written;
            // What the cell is in the other language is not known any more.
            if item.slot == Slot::Of(crate::model::Field::Chairs)
                && cell == 1
                && let Some(english) = item.cells.get_mut(2)
            {
                english.clear();
            }
            let slot = item.slot;
            if !slot.is_many() {
                self.make_room(slot, key);
            }
        }
    }

    /// The reader agrees with an item. Of a field with one value it takes the place of the others.
    pub fn accept(&mut self, key: u32) {
        let Some(slot) = self.item(key).map(|item| item.slot) else { return };
        if !slot.is_many() {
            self.make_room(slot, key);
        }
        if let Some(item) = self.item_mut(key) {
            item.standing = Standing::Accepted;
        }
    }

    /// The reader does not want an item: what was read is set aside, what they wrote themselves goes.
    pub fn set_aside(&mut self, key: u32) {
        let Some(item) = self.item_mut(key) else { return };
        let slot = item.slot;
        if item.confidence > 0.0 {
            item.standing = Standing::Aside;
        } else {
            self.items.retain(|item| item.key != key);
        }
        self.leave_no_field_without_a_place(slot);
    }

    /// The reader says by the text what the values of a field are: of one value they take the place of the present one.
    pub fn put(&mut self, slot: Slot, values: Vec<Vec<String>>, evidence: Span) -> Option<u32> {
        let mut last = None;
        for cells in values {
            // The same value once more is only more evidence for it.
            let same = self.of(slot).find(|item| item.cells == cells).map(|item| item.key);
            let key = same.unwrap_or_else(|| self.push(slot, cells, Standing::Written, Vec::new(), 0.0));
            if let Some(item) = self.item_mut(key) {
                item.standing = if item.confidence > 0.0 { Standing::Accepted } else { Standing::Written };
                item.evidence.retain(|span| *span != evidence);
                item.evidence.insert(0, evidence);
            }
            if !slot.is_many() {
                self.make_room(slot, key);
            }
            last = Some(key);
        }
        // An empty place that was only waiting for a value.
        self.items.retain(|item| item.slot != slot || Some(item.key) == last || !item.is_blank());
        last
    }

    /// Sets aside all items of a field but one.
    fn make_room(&mut self, slot: Slot, key: u32) {
        self.items.retain(|item| item.slot != slot || item.key == key || item.confidence > 0.0);
        for item in self.items.iter_mut().filter(|item| item.slot == slot && item.key != key) {
            item.standing = Standing::Aside;
        }
    }

    /// A field of one value always has a place to fill in.
    fn leave_no_field_without_a_place(&mut self, slot: Slot) {
        if !slot.is_many() && !self.of(slot).any(|item| item.standing.is_value()) {
            self.add(slot);
        }
    }

    /// The fields with proposals that are all questions, in the order of the form.
    #[must_use]
    pub fn questions(&self) -> Vec<Slot> {
        let has = |slot: Slot, wanted: fn(&Item) -> bool| self.of(slot).any(wanted);
        let is_question = |slot: &Slot| {
            has(*slot, |item| item.standing == Standing::Question) && !has(*slot, |item| item.standing.is_value() && !item.is_blank())
        };
        Slot::all().filter(is_question).collect()
    }

    /// The fields without which there is no new event, and which have no value yet. A report of a known event needs none.
    #[must_use]
    pub fn missing(&self) -> Vec<Slot> {
        if self.event.is_some() {
            return Vec::new();
        }
        let has_value = |slot: Slot| self.of(slot).any(|item| item.standing.is_value() && decide::is_whole(item));
        Slot::all().filter(|slot| slot.is_needed() && !has_value(*slot)).collect()
    }

    /// Values that are begun and cannot be understood: they would be left out.
    #[must_use]
    pub fn unclear(&self) -> Vec<u32> {
        let is_unclear = |item: &&Item| item.standing.is_value() && !item.is_blank() && !decide::is_whole(item);
        self.items.iter().filter(is_unclear).map(|item| item.key).collect()
    }

    /// Where the article says what: each stretch with the key of the item that it is evidence of. What is set aside points nowhere.
    #[must_use]
    pub fn marks(&self) -> Vec<(Span, u32)> {
        let shown = self.items.iter().filter(|item| item.standing != Standing::Aside);
        shown.flat_map(|item| item.evidence.iter().map(|span| (*span, item.key))).collect()
    }
}

#[cfg(test)]
mod tests;
