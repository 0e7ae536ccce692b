//! How results lie in time, in any window and at any grain.

use super::answering::Selection;
use super::bitmap::Bitmap;
use super::{Catalog, Query};
use crate::model::{DayNumber, Level};

/// How many results touch each part of a window, by level: national, regional, provincial.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Density {
    /// By part, from the first to the last: in the order of [`Level::ALL`].
    pub parts: Vec<[u32; 3]>,
}

impl Catalog {
    /// The density of the results of `query` from day `first` to day `last`, inclusive, in `parts` equal parts.
    pub fn density(&mut self, query: &Query, first: DayNumber, last: DayNumber, parts: u16) -> Density {
        self.prepare();
        let hits = Selection::new(self, query).hits();
        Density { parts: count(self, &hits, (first, last), parts) }
    }
}

fn count(catalog: &Catalog, hits: &Bitmap, (first, last): (DayNumber, DayNumber), parts: u16) -> Vec<[u32; 3]> {
    // One up where a record begins, one down behind where it ends; summed up, that is the number in each part.
    let mut changes = vec![[0_i32; 3]; usize::from(parts) + 1];
    let days = i64::from(last) - i64::from(first) + 1;
    if days <= 0 || parts == 0 {
        return Vec::new();
    }
    let part = |day: DayNumber| usize::try_from((i64::from(day) - i64::from(first)) * i64::from(parts) / days).unwrap_or_default();
    hits.each(|record| {
        let Some(row) = catalog.records.row(record) else { return };
        let (begin, end) = row.days();
        if end < first || begin > last {
            return;
        }
        let level = Level::ALL.iter().position(|&level| level == row.level()).unwrap_or_default();
        for (place, change) in [(part(begin.max(first)), 1), (part(end.min(last)) + 1, -1)] {
            if let Some(count) = changes.get_mut(place).and_then(|levels| levels.get_mut(level)) {
                *count += change;
            }
        }
    });
    let mut current = [0_i32; 3];
    let sum = |changes: &[i32; 3]| {
        current.iter_mut().zip(changes).for_each(|(sum, change)| *sum += change);
        current.map(i32::cast_unsigned)
    };
    changes.iter().take(usize::from(parts)).map(sum).collect()
}
