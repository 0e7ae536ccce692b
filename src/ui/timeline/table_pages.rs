//! Which rows of the table of events are shown.

use std::ops::Range;

/// Rows of a page: few enough to be made within a frame or two, whatever the number of events.
pub const PAGE_ROWS: usize = 50;

/// The number of the last page, from 0, of so many rows.
#[must_use]
pub const fn last_page(rows: usize) -> usize {
    rows.saturating_sub(1) / PAGE_ROWS
}

/// The page that is shown, from 0: the one that the reader has turned to, as long as that holds, else the one with the row at `active`.
#[must_use]
pub fn page(rows: usize, active: Option<usize>, turned: Option<usize>) -> usize {
    turned.or_else(|| active.map(|row| row / PAGE_ROWS)).unwrap_or_default().min(last_page(rows))
}

/// The rows of a page.
#[must_use]
pub fn rows_of(page: usize, rows: usize) -> Range<usize> {
    let first = page.saturating_mul(PAGE_ROWS).min(rows);
    first..first.saturating_add(PAGE_ROWS).min(rows)
}

/// The row to which a key leads from the one at `row`: one up or down, the first or the last; `None` for other keys.
#[must_use]
pub fn row_by_key(key: &str, row: usize, rows: usize) -> Option<usize> {
    let last = rows.saturating_sub(1);
    match key {
        "ArrowDown" => Some(row.saturating_add(1).min(last)),
        "ArrowUp" => Some(row.saturating_sub(1)),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_the_reader_turned_to_comes_before_the_active_row() {
        assert_eq!(page(298, None, None), 0);
        assert_eq!(page(298, Some(120), None), 2);
        assert_eq!(page(298, Some(120), Some(4)), 4);
        assert_eq!(page(60, None, Some(4)), 1);
        assert_eq!(page(0, None, Some(4)), 0);
        assert_eq!((rows_of(5, 298), rows_of(0, 0)), (250..298, 0..0));
    }

    #[test]
    fn keys_stay_within_the_rows() {
        assert_eq!(row_by_key("ArrowUp", 0, 60), Some(0));
        assert_eq!(row_by_key("ArrowDown", 49, 60), Some(50));
        assert_eq!(row_by_key("ArrowDown", 59, 60), Some(59));
        assert_eq!((row_by_key("Home", 9, 60), row_by_key("End", 9, 60), row_by_key("x", 9, 60)), (Some(0), Some(59), None));
    }

    proptest! {
        #[test]
        fn the_pages_hold_each_row_once_and_a_row_is_on_its_page(rows in 0..10_000_usize, at in 0..10_000_usize) {
            let all: Vec<usize> = (0..=last_page(rows)).flat_map(|page| rows_of(page, rows)).collect();
            prop_assert_eq!(all, (0..rows).collect::<Vec<_>>());
            if at < rows {
                prop_assert!(rows_of(page(rows, Some(at), None), rows).contains(&at));
            }
        }
    }
}
