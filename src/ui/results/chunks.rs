//! The layout of the list: results in groups by year, each cut into chunks that the page draws only when they come near.

use crate::catalog::RecordIndex;

/// Rows in a chunk: few enough to draw within a frame, enough that few chunks are watched.
pub const CHUNK_ROWS: usize = 20;

/// Rows under no heading that are taken together: those that are here first stay as they are when the others come.
pub const GROUP_ROWS: usize = 200;

/// Consecutive results, drawn together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// The position of its first row in its group, from 0.
    pub start: usize,
    /// The position of its first row among all results, from 0.
    pub position: usize,
    /// Its rows, never empty.
    pub rows: Vec<RecordIndex>,
}

/// Consecutive results under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The year in which they began; `None` when the list is not in order of time.
    pub year: Option<i32>,
    /// Its results.
    pub total: usize,
    /// The same, cut.
    pub chunks: Vec<Chunk>,
}

/// Lays out `hits`, each with the year of its heading, in their order.
pub fn layout(hits: impl IntoIterator<Item = (RecordIndex, Option<i32>)>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (position, (hit, year)) in hits.into_iter().enumerate() {
        match groups.last_mut() {
            Some(group) if group.year == year && (year.is_some() || group.total < GROUP_ROWS) => group.push(hit, position),
            _ => groups.push(Group::starting(hit, year, position)),
        }
    }
    groups
}

impl Group {
    /// Tells it from every other group of the same records: its heading, its place and its rows.
    #[must_use]
    pub fn key(&self) -> String {
        let mut key = self.year.map(|year| year.to_string()).unwrap_or_default();
        for chunk in &self.chunks {
            for number in std::iter::once(chunk.position).chain(chunk.rows.iter().map(|row| row.0 as usize)) {
                key.push(' ');
                key.push_str(&number.to_string());
            }
        }
        key
    }

    fn starting(hit: RecordIndex, year: Option<i32>, position: usize) -> Self {
        Self { year, total: 1, chunks: vec![Chunk { start: 0, position, rows: vec![hit] }] }
    }

    fn push(&mut self, hit: RecordIndex, position: usize) {
        match self.chunks.last_mut() {
            Some(chunk) if chunk.rows.len() < CHUNK_ROWS => chunk.rows.push(hit),
            _ => self.chunks.push(Chunk { start: self.total, position, rows: vec![hit] }),
        }
        self.total += 1;
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn no_result_has_no_group() {
        assert_eq!(layout([]), []);
    }

    #[test]
    fn each_year_has_its_heading_and_long_years_are_cut() {
        let hits = (0..120).map(|index| (RecordIndex(index), Some(if index < 3 { 2026 } else { 2025 })));
        let groups = layout(hits);
        assert_eq!(groups.iter().map(|group| (group.year, group.total)).collect::<Vec<_>>(), [(Some(2026), 3), (Some(2025), 117)]);
        let starts: Vec<_> = groups[1].chunks.iter().map(|chunk| (chunk.start, chunk.position, chunk.rows.len())).collect();
        assert_eq!(starts, [(0, 3, 20), (20, 23, 20), (40, 43, 20), (60, 63, 20), (80, 83, 20), (100, 103, 17)]);
    }

    #[test]
    fn without_headings_what_is_here_stays_when_more_comes() {
        let keys = |rows| layout((0..rows).map(|index| (RecordIndex(index), None))).iter().map(Group::key).collect::<Vec<_>>();
        let (first, all) = (keys(200), keys(450));
        assert_eq!((first.len(), all.len()), (1, 3));
        assert_eq!(all[0], first[0]);
    }

    #[test]
    fn groups_that_differ_have_different_keys() {
        let keys = |rows: &[(u32, Option<i32>)]| {
            layout(rows.iter().map(|(row, year)| (RecordIndex(*row), *year))).iter().map(Group::key).collect::<Vec<_>>()
        };
        let before = keys(&[(1, Some(2026)), (23, Some(2025)), (4, Some(2025))]);
        assert_eq!(before, keys(&[(1, Some(2026)), (23, Some(2025)), (4, Some(2025))]));
        let others = [
            keys(&[(23, Some(2025)), (4, Some(2025))]),
            keys(&[(1, Some(2026)), (2, Some(2025)), (34, Some(2025))]),
            keys(&[(1, Some(2026)), (23, None), (4, None)]),
        ];
        assert!(others.iter().flatten().all(|key| !before[1..].contains(key)));
    }

    proptest! {
        #[test]
        fn every_result_is_drawn_once_and_in_order(years in prop::collection::vec(prop::option::of(2000..2030_i32), 0..400)) {
            let hits: Vec<_> = years.iter().enumerate().map(|(index, year)| (RecordIndex(index as u32), *year)).collect();
            let groups = layout(hits.clone());
            let drawn: Vec<_> = groups
                .iter()
                .flat_map(|group| group.chunks.iter().flat_map(|chunk| chunk.rows.iter().map(|row| (*row, group.year))))
                .collect();
            prop_assert_eq!(drawn, hits);
            for group in &groups {
                prop_assert_eq!(group.total, group.chunks.iter().map(|chunk| chunk.rows.len()).sum::<usize>());
                for chunk in &group.chunks {
                    prop_assert!(!chunk.rows.is_empty() && chunk.rows.len() <= CHUNK_ROWS);
                }
            }
            let positions: Vec<_> = groups.iter().flat_map(|group| &group.chunks).map(|chunk| (chunk.position, chunk.rows[0])).collect();
            for (position, first) in positions {
                prop_assert_eq!(position, first.0 as usize);
            }
        }
    }
}
