//! How results lie in time, in any window and at any grain.

use super::answering::Selection;
use super::bitmap::Bitmap;
use super::{Catalog, Query};
use crate::model::{DayNumber, Level};

/// How many results touch each part of a window, by level: national, regional, provincial.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Density {
    /// The first day of the window.
    pub first: DayNumber,
    /// Its last day.
    pub last: DayNumber,
    /// By part, from the first to the last: in the order of [`Level::ALL`].
    pub parts: Vec<[u32; 3]>,
}

impl Catalog {
    /// The density of the results of `query` from day `first` to day `last`, inclusive, in `parts` equal parts.
    pub fn density(&mut self, query: &Query, first: DayNumber, last: DayNumber, parts: u16) -> Density {
        self.prepare();
        let hits = Selection::new(self, query).hits();
        Density { first, last, parts: count(self, &hits, (first, last), parts) }
    }
}

/// The density of these records, part by part.
pub(super) fn count(catalog: &Catalog, hits: &Bitmap, (first, last): (DayNumber, DayNumber), parts: u16) -> Vec<[u32; 3]> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::fixtures::{Archive, catalog, record};
    use crate::model::{PartialDate, day_number};

    fn day(text: &str) -> DayNumber {
        day_number(text.parse::<PartialDate>().unwrap().first_day())
    }

    fn density(archive: &Archive, text: &str, (first, last): (&str, &str), parts: u16) -> Vec<[u32; 3]> {
        let query = Query { text: text.to_owned(), ..Query::default() };
        archive.catalog.borrow_mut().density(&query, day(first), day(last), parts).parts
    }

    fn sample() -> Archive {
        catalog([
            record("before", "2014").title("Cảng", ""),
            record("first", "2015-01-01").level(Level::National).title("Cảng", ""),
            record("across", "2015-01-05/2015-01-06").level(Level::Regional).title("Chợ", ""),
            record("month", "2015-01").level(Level::Provincial).title("Cảng", ""),
        ])
    }

    #[test]
    fn each_part_counts_what_touches_it_by_level() {
        let window = ("2015-01-01", "2015-01-10");
        assert_eq!(density(&sample(), "", window, 2), [[1, 1, 1], [0, 1, 1]], "what lasts touches every part of its time");
        assert_eq!(density(&sample(), "", window, 10)[4..6], [[0, 1, 1]; 2]);
        assert_eq!(density(&sample(), "cảng ", window, 1), [[1, 0, 1]], "only what answers");
    }

    #[test]
    fn a_window_of_no_time_or_no_parts_has_none() {
        assert_eq!(density(&sample(), "", ("2015-01-02", "2015-01-01"), 4), Vec::<[u32; 3]>::new());
        assert_eq!(density(&sample(), "", ("2015-01-01", "2015-01-02"), 0), Vec::<[u32; 3]>::new());
        let more_parts_than_days = density(&sample(), "chợ ", ("2015-01-05", "2015-01-05"), 3);
        assert_eq!(more_parts_than_days, [[0, 1, 0], [0, 0, 0], [0, 0, 0]], "a day begins in one of them");
    }
}
