//! Strings by number and numbers by string: terms, ids, slugs, names. Two flat arrays and a table of slots, so that a snapshot keeps
//! and restores it as it is, and adding costs what the string costs.

use super::bytes::{Reader, Writer};
use super::ordering::ordered_positions;

/// A slot that holds nothing; a string's number is one less than what its slot holds.
const FREE: u32 = 0;

/// Slots of the smallest table; a power of two.
const SMALLEST: usize = 64;

/// A growing set of strings, numbered from 0 in the order of their coming. Nothing is ever taken out.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    /// All strings, one after the other.
    text: String,
    /// Where each ends.
    ends: Vec<u32>,
    /// Open addressing with linear steps; at most half of it is taken.
    slots: Vec<u32>,
}

impl Names {
    /// As a snapshot has them.
    pub fn from_parts(bytes: Vec<u8>, ends: Vec<u32>) -> Option<Self> {
        let text = String::from_utf8(bytes).ok()?;
        let sound = ends.is_sorted() && ends.iter().all(|&end| text.is_char_boundary(end as usize));
        if !sound || ends.last().map_or(0, |&end| end as usize) != text.len() {
            return None;
        }
        let mut names = Self { text, ends, slots: Vec::new() };
        names.place_all();
        Some(names)
    }

    /// For a snapshot.
    pub fn write(&self, writer: &mut Writer) {
        writer.bytes(self.text.as_bytes());
        writer.numbers(&self.ends);
    }

    /// From what [`Self::write`] wrote.
    pub fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Self::from_parts(reader.bytes()?.to_vec(), reader.numbers()?)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The string of a number; empty for a number that none has.
    pub fn name(&self, number: u32) -> &str {
        self.text.get(self.range(number)).unwrap_or_default()
    }

    fn bytes_of(&self, number: u32) -> &[u8] {
        self.text.as_bytes().get(self.range(number)).unwrap_or_default()
    }

    #[inline(always)]
    fn range(&self, number: u32) -> std::ops::Range<usize> {
        let start = match number {
            0 => 0,
            _ => self.ends.get(number as usize - 1).copied().unwrap_or_default(),
        };
        let end = self.ends.get(number as usize).copied().unwrap_or_default();
        start as usize..end as usize
    }

    /// The number of a string.
    pub fn get(&self, name: &str) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        let taken = *self.slots.get(self.slot_of(name.as_bytes()))?;
        taken.checked_sub(1)
    }

    /// The number of a string, which is added when it is new.
    pub fn intern(&mut self, name: &str) -> u32 {
        if self.slots.len() < 2 * (self.len() + 1) {
            self.place_all();
        }
        let place = self.slot_of(name.as_bytes());
        let Some(slot) = self.slots.get_mut(place) else { return 0 };
        if *slot == FREE {
            self.text.push_str(name);
            self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
            *slot = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        }
        *slot - 1
    }

    /// The slot that holds `name`, or the free one where it would go.
    fn slot_of(&self, name: &[u8]) -> usize {
        let mask = self.slots.len().saturating_sub(1);
        let mut place = hash(name) as usize & mask;
        while let Some(&taken) = self.slots.get(place) {
            if taken == FREE || self.bytes_of(taken - 1) == name {
                break;
            }
            place = (place + 1) & mask;
        }
        place
    }

    /// A table of twice the needed size with every string in its place.
    fn place_all(&mut self) {
        let slots = (4 * (self.len() + 1)).next_power_of_two().max(SMALLEST);
        self.slots = vec![FREE; slots];
        for number in 0..u32::try_from(self.len()).unwrap_or(u32::MAX) {
            let mut place = hash(self.bytes_of(number)) as usize & (slots - 1);
            while self.slots.get(place).is_some_and(|&taken| taken != FREE) {
                place = (place + 1) & (slots - 1);
            }
            if let Some(slot) = self.slots.get_mut(place) {
                *slot = number + 1;
            }
        }
    }
}

/// FNV-1a with a last mixing step (<http://www.isthe.com/chongo/tech/comp/fnv/>): words are short.
fn hash(bytes: &[u8]) -> u32 {
    let mut hash = 0x811C_9DC5_u32;
    for &byte in bytes {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    hash ^ hash >> 15
}

/// The numbers below `count` in the alphabetical order of their strings: `sorted`, which has the first of them in order, with the rest
/// put in their places.
pub(super) fn sorted(names: &Names, sorted: &[u32]) -> Vec<u32> {
    let known = sorted.len();
    let number = |position: usize| u32::try_from(known + position).unwrap_or(u32::MAX);
    let compare = |one: usize, other: usize| names.name(number(one)).cmp(names.name(number(other)));
    let mut new = ordered_positions(names.len() - known, &compare).into_iter().map(number).peekable();
    let mut merged = Vec::with_capacity(names.len());
    for &old in sorted {
        while let Some(name) = new.next_if(|&name| names.name(name) < names.name(old)) {
            merged.push(name);
        }
        merged.push(old);
    }
    merged.extend(new);
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_keeps_its_number() {
        let mut names = Names::default();
        assert_eq!(names.get("a"), None);
        let numbers: Vec<u32> = (0..1000).map(|number| names.intern(&format!("tên {number}"))).collect();
        assert_eq!(numbers, (0..1000).collect::<Vec<_>>());
        for number in 0..1000 {
            assert_eq!(names.get(&format!("tên {number}")), Some(number));
            assert_eq!(names.intern(&format!("tên {number}")), number);
            assert_eq!(names.name(number), format!("tên {number}"));
        }
        assert_eq!((names.len(), names.get("tên"), names.name(1000)), (1000, None, ""));
        assert_eq!(names.intern(""), 1000, "the empty string is one, too");
    }

    #[test]
    fn parts_that_are_not_strings_are_refused() {
        let mut names = Names::default();
        names.intern("đối");
        names.intern("ngoại");
        let restored = Names::from_parts(names.text.clone().into_bytes(), names.ends.clone()).unwrap();
        assert_eq!(restored.get("ngoại"), Some(1));
        assert!(Names::from_parts(names.text.clone().into_bytes(), vec![1, names.ends[1]]).is_none(), "within a letter");
        assert!(Names::from_parts(names.text.clone().into_bytes(), vec![names.ends[0]]).is_none());
        assert!(Names::from_parts(vec![0xFF], vec![1]).is_none());
    }
}
