//! The line of a numbered series: which numbers follow one another, and which are missing between two.

use super::events::{Event, LaneEvents};
use crate::catalog::ordering::sort_by_key;

/// From one event of a series to the next that is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The middle of the first, in days.
    pub from: f64,
    /// The middle of the second.
    pub to: f64,
    /// The second has the number after that of the first.
    pub is_next: bool,
    /// The first and the last of the numbers between them.
    pub missing: Option<(u32, u32)>,
}

/// The links of a series, in the order of time.
#[must_use]
pub fn links(events: &LaneEvents) -> Vec<Link> {
    let mut ordered: Vec<Event> = events.all().copied().collect();
    sort_by_key(&mut ordered, |event| (event.first, event.end, event.ordinal, event.index));
    let pairs = ordered.iter().zip(ordered.iter().skip(1));
    pairs.map(|(first, second)| link(first, second)).collect()
}

fn link(first: &Event, second: &Event) -> Link {
    let middle = |event: &Event| f64::midpoint(event.first.into(), event.end.into());
    let numbers = first.ordinal.zip(second.ordinal);
    let is_next = numbers.is_some_and(|(first, second)| first.checked_add(1) == Some(second));
    let missing = numbers.and_then(|(first, second)| Some((first.checked_add(1)?, second.checked_sub(1)?)));
    Link { from: middle(first), to: middle(second), is_next, missing: missing.filter(|(first, last)| first <= last) }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::ui::timeline::events::tests::event;

    #[test]
    fn gaps_name_the_numbers_that_are_missing() {
        let numbered = |index, day, ordinal| Event { ordinal, ..event(index, day, 1, true, 9) };
        let events = [numbered(0, 100, Some(15)), numbered(1, 900, Some(16)), numbered(2, 2_000, Some(19)), numbered(3, 3_000, None)];
        let links = links(&LaneEvents::new(&events));
        assert_eq!(links.iter().map(|link| link.is_next).collect::<Vec<_>>(), [true, false, false]);
        assert_eq!(links.iter().map(|link| link.missing).collect::<Vec<_>>(), [None, Some((17, 18)), None]);
        assert!((links[0].from, links[0].to) == (100.5, 900.5));
    }
}
