//! What the facts of a record say, before they are put into words: provinces then and today, how a date is known, neighbours.

use std::ops::Range;

use crate::model::{Evidence, Gazetteer, Held, Precision, Province, Succession};

/// What became of a province, as far as a reader of an old report needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It bears the same name today.
    Same,
    /// It has another name today and nothing else was joined to it.
    Renamed(Province),
    /// It is a part of this unit today.
    PartOf(Province),
}

/// What became of `unit`.
#[must_use]
pub fn fate(gazetteer: &Gazetteer, unit: &Province) -> Fate {
    match gazetteer.succession(unit) {
        Succession::Current => Fate::Same,
        Succession::MergedInto(today) if unit.is_renamed_as(today) => Fate::Renamed(today.clone()),
        Succession::MergedInto(today) => Fate::PartOf(today.clone()),
    }
}

/// How precisely it is known when something was held: as precisely as the vaguer of its two ends.
#[must_use]
pub fn precision(held: &Held) -> Precision {
    held.start.precision().min(held.end.precision())
}

/// What the evidence marks in a text: each byte once, in the order of the text.
#[must_use]
pub fn marked(evidence: &[Evidence]) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = evidence.iter().map(|one| one.start..one.end).filter(|range| !range.is_empty()).collect();
    ranges.sort_unstable_by_key(|range| (range.start, range.end));
    let mut marked: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match marked.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => marked.push(range),
        }
    }
    marked
}

/// Whether an address may become a link: only what leads to a page, never `javascript:` and its like.
#[must_use]
pub fn is_web_address(address: &str) -> bool {
    let scheme = address.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    matches!(scheme.as_deref(), Some("http" | "https"))
}

/// What stands before and after the first of `items` that `is_current`; nothing when there is none.
pub fn neighbours<T: Copy>(items: &[T], is_current: impl Fn(&T) -> bool) -> (Option<T>, Option<T>) {
    let Some(position) = items.iter().position(is_current) else { return (None, None) };
    let before = position.checked_sub(1).and_then(|before| items.get(before));
    (before.copied(), items.get(position + 1).copied())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Bilingual, Certainty, Field};

    fn unit(id: &str, time: [&str; 2], successor: Option<&str>, predecessors: &[&str]) -> Province {
        let [from, until] = time.map(|date| date.parse().ok());
        Province {
            id: id.into(),
            name: Bilingual { vi: id.into(), en: id.into() },
            type_history: Vec::new(),
            region: None,
            region34: None,
            from,
            until,
            successor: successor.map(Into::into),
            predecessors: predecessors.iter().map(|&id| id.into()).collect(),
            aliases: Vec::new(),
            aliases_loose: Vec::new(),
        }
    }

    #[test]
    fn a_merger_is_told_from_a_new_name() {
        let units = vec![
            unit("ha-tay", ["", "2008-08-01"], Some("ha-noi"), &[]),
            unit("ha-noi", ["", ""], None, &["ha-tay"]),
            unit("thua-thien-hue", ["", "2025-01-01"], Some("hue"), &[]),
            unit("hue", ["2025-01-01", ""], None, &["thua-thien-hue"]),
        ];
        let gazetteer = Gazetteer { units, ..Gazetteer::default() };
        let fate_of = |id: &str| fate(&gazetteer, gazetteer.by_id(id).unwrap());
        assert!(matches!(fate_of("ha-tay"), Fate::PartOf(today) if today.id == "ha-noi"));
        assert!(matches!(fate_of("thua-thien-hue"), Fate::Renamed(today) if today.id == "hue"));
        assert_eq!(fate_of("hue"), Fate::Same);
    }

    #[test]
    fn a_range_is_known_as_precisely_as_its_vaguer_end() {
        let held = Held { start: "2011-12-14".parse().unwrap(), end: "2011-12".parse().unwrap(), certainty: Certainty::Stated };
        assert_eq!(precision(&held), Precision::Month);
    }

    #[test]
    fn evidence_that_overlaps_is_marked_once() {
        let one = |start, end| Evidence { field: Field::Held, item: 0, start, end };
        assert_eq!(marked(&[one(5, 9), one(0, 3), one(7, 12), one(4, 4), one(12, 13)]), [0..3, 5..13]);
    }

    #[test]
    fn only_addresses_of_pages_become_links() {
        assert!(is_web_address("http://vovworld.vn/zh-CN/新闻.vov"));
        assert!(is_web_address("HTTPS://example.vn"));
        for address in ["javascript://%0aalert(1)", "javascript:alert(1)", "data:text/html,x", "//example.vn", "báo giấy", ""] {
            assert!(!is_web_address(address), "{address}");
        }
    }

    #[test]
    fn neighbours_end_with_the_list() {
        let items = [1, 2, 3];
        let beside = |wanted: i32| neighbours(&items, |&item| item == wanted);
        assert_eq!(beside(1), (None, Some(2)));
        assert_eq!(beside(2), (Some(1), Some(3)));
        assert_eq!(beside(3), (Some(2), None));
        assert_eq!(beside(4), (None, None));
    }
}
