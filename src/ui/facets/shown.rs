//! Which values of a facet are mounted, and in which order.
//!
//! A value's count does not depend on what is chosen in its own facet, so the order by count is at rest while a reader ticks
//! values. What would still move is "chosen first"; therefore the order is only made anew when something *else* changes.

use crate::catalog::ordering::sort_by;
use crate::catalog::{Facet, FacetValue, Query};

/// How many values of a long facet are shown at first.
pub const FIRST: usize = 8;
/// How many more each time the reader asks.
pub const STEP: usize = 100;

/// In which order the values of a facet are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrangement {
    /// The facet's own order, all at once: the closed lists.
    Own,
    /// The facet's own order, the values with most results first seen: provinces.
    OwnMostFirst,
    /// The values with most results first: names.
    MostFirst,
}

impl Arrangement {
    /// The arrangement of a facet.
    #[must_use]
    pub const fn of(facet: Facet) -> Self {
        match facet {
            Facet::Level | Facet::Kind | Facet::Type | Facet::Topic | Facet::Origin => Self::Own,
            Facet::Province => Self::OwnMostFirst,
            Facet::Chair | Facet::Document | Facet::Partner | Facet::Publisher | Facet::Tag => Self::MostFirst,
        }
    }

    /// Whether only the first values are shown until the reader asks for more.
    #[must_use]
    pub const fn is_long(self) -> bool {
        !matches!(self, Self::Own)
    }
}

/// A value in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The slug.
    pub value: String,
    /// The value as written in the records.
    pub name: String,
    /// Its place by importance, 0 first: chosen, then most results.
    pub rank: usize,
}

/// The order of a facet's values, and the question that it was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    basis: Query,
    records: u32,
    /// The values in reading order.
    pub rows: Vec<Row>,
}

impl Order {
    /// The order for `query` over the edition `records`; the `previous` one, lengthened if need be, as long as only choices
    /// in this facet have changed.
    #[must_use]
    pub fn next(previous: Option<&Self>, facet: Facet, query: &Query, records: u32, values: &[FacetValue]) -> Self {
        let mut basis = query.clone();
        basis.facets.remove(&facet);
        basis.sort = None;
        match previous.filter(|previous| previous.basis == basis && previous.records == records) {
            Some(previous) => previous.with_added(values),
            None => Self { basis, records, rows: arranged(Arrangement::of(facet), values) },
        }
    }

    fn with_added(&self, values: &[FacetValue]) -> Self {
        let mut present: Vec<&str> = self.rows.iter().map(|row| row.value.as_str()).collect();
        sort_by(&mut present, |one, other| one.cmp(other));
        let added = values.iter().filter(|value| is_shown(value) && present.binary_search(&value.value.as_str()).is_err());
        let mut order = self.clone();
        for value in added {
            order.rows.push(Row { value: value.value.clone(), name: value.name.clone(), rank: order.rows.len() });
        }
        order
    }

    /// The rows that are mounted, in reading order, and how many are left out: of the `accepted` ones (by position) the `limit` most
    /// important, and all chosen ones.
    #[must_use]
    pub fn first(&self, limit: usize, accepted: impl Fn(usize) -> bool, is_chosen: impl Fn(&str) -> bool) -> (Vec<Row>, usize) {
        let accepted: Vec<&Row> = self.rows.iter().enumerate().filter(|(position, _)| accepted(*position)).map(|(_, row)| row).collect();
        // To leave out one or two rows would take as much room as the button that shows them.
        let limit = if accepted.len() <= limit.saturating_add(2) { accepted.len() } else { limit };
        let end = self.rank_of_first_left_out(&accepted, limit);
        let rows: Vec<Row> = accepted.iter().filter(|row| row.rank < end || is_chosen(&row.value)).map(|row| (*row).clone()).collect();
        let left_out = accepted.len() - rows.len();
        (rows, left_out)
    }

    /// The rank after those of the `limit` most important of `accepted`. Ranks are positions, each that of one row.
    fn rank_of_first_left_out(&self, accepted: &[&Row], limit: usize) -> usize {
        let mut is_accepted = vec![false; self.rows.len()];
        for row in accepted {
            if let Some(rank) = is_accepted.get_mut(row.rank) {
                *rank = true;
            }
        }
        let ranks = is_accepted.iter().enumerate().filter(|(_, accepted)| **accepted);
        ranks.map(|(rank, _)| rank).nth(limit).unwrap_or(usize::MAX)
    }
}

fn is_shown(value: &FacetValue) -> bool {
    value.count > 0 || value.chosen
}

fn arranged(arrangement: Arrangement, values: &[FacetValue]) -> Vec<Row> {
    let shown: Vec<&FacetValue> = values.iter().filter(|value| is_shown(value)).collect();
    let row = |value: &FacetValue, rank: usize| Row { value: value.value.clone(), name: value.name.clone(), rank };
    let own_order = |ranks: &[usize]| shown.iter().zip(ranks).map(|(value, &rank)| row(value, rank)).collect();
    let mut ranks: Vec<usize> = (0..shown.len()).collect();
    if arrangement == Arrangement::Own {
        return own_order(&ranks);
    }
    let mut by_importance: Vec<(usize, &FacetValue)> = shown.iter().copied().enumerate().collect();
    // Equals stay in the facet's own order.
    sort_by(&mut by_importance, |(_, one), (_, other)| (other.chosen, other.count).cmp(&(one.chosen, one.count)));
    if arrangement == Arrangement::MostFirst {
        return by_importance.iter().enumerate().map(|(rank, (_, value))| row(value, rank)).collect();
    }
    for (rank, (own, _)) in by_importance.iter().enumerate() {
        if let Some(own) = ranks.get_mut(*own) {
            *own = rank;
        }
    }
    own_order(&ranks)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(value: &str, count: u32, chosen: bool) -> FacetValue {
        FacetValue { value: value.into(), name: value.to_uppercase(), count, chosen }
    }

    fn names(order: &Order) -> Vec<&str> {
        order.rows.iter().map(|row| row.value.as_str()).collect()
    }

    fn query(facet: Facet, values: &[&str]) -> Query {
        Query { facets: [(facet, values.iter().map(ToString::to_string).collect())].into_iter().collect(), ..Query::default() }
    }

    #[test]
    fn names_come_by_results_with_the_chosen_ones_first_and_without_the_empty() {
        let values = [value("a", 1, false), value("b", 5, false), value("c", 0, true), value("d", 0, false), value("e", 5, false)];
        let order = Order::next(None, Facet::Publisher, &Query::default(), 1, &values);
        assert_eq!(names(&order), ["c", "b", "e", "a"]);
    }

    #[test]
    fn nothing_moves_while_the_reader_ticks_values() {
        let before = [value("a", 9, false), value("b", 5, false), value("c", 0, true)];
        let first = Order::next(None, Facet::Chair, &query(Facet::Chair, &["c"]), 1, &before);
        assert_eq!(names(&first), ["c", "a", "b"]);
        let after = [value("a", 9, false), value("b", 5, true)];
        let second = Order::next(Some(&first), Facet::Chair, &query(Facet::Chair, &["b"]), 1, &after);
        assert_eq!(names(&second), ["c", "a", "b"], "the value that was just unticked stays under the pointer");
        let mut elsewhere = query(Facet::Chair, &["b"]);
        elsewhere.text = "biên giới".into();
        assert_eq!(names(&Order::next(Some(&second), Facet::Chair, &elsewhere, 1, &after)), ["b", "a"]);
        assert_eq!(names(&Order::next(Some(&second), Facet::Chair, &query(Facet::Chair, &["b"]), 2, &after)), ["b", "a"], "other records");
    }

    #[test]
    fn a_value_that_appears_meanwhile_is_added_at_the_end() {
        let first = Order::next(None, Facet::Chair, &Query::default(), 1, &[value("a", 9, false)]);
        let second = Order::next(Some(&first), Facet::Chair, &query(Facet::Chair, &["z"]), 1, &[value("z", 0, true), value("a", 9, false)]);
        assert_eq!(names(&second), ["a", "z"]);
    }

    #[test]
    fn closed_lists_and_provinces_keep_their_own_order() {
        let values = [value("a", 1, false), value("b", 9, false), value("c", 3, true)];
        for facet in [Facet::Level, Facet::Province] {
            assert_eq!(names(&Order::next(None, facet, &Query::default(), 1, &values)), ["a", "b", "c"]);
        }
        let many: Vec<_> = (0..20).map(|number| value(&format!("p{number:02}"), number, false)).collect();
        let provinces = Order::next(None, Facet::Province, &Query::default(), 1, &many);
        let (two, left_out) = provinces.first(2, |_| true, |_| false);
        assert_eq!(two.iter().map(|row| row.value.as_str()).collect::<Vec<_>>(), ["p18", "p19"], "those with most results");
        assert_eq!(left_out, 17, "without the one that gives nothing");
    }

    #[test]
    fn a_chosen_value_is_mounted_wherever_it_stands() {
        let values: Vec<_> = (0..5_000).map(|number| value(&format!("p{number}"), 5_000 - number, false)).collect();
        let order = Order::next(None, Facet::Publisher, &Query::default(), 1, &values);
        let (mounted, left_out) = order.first(FIRST, |_| true, |value| value == "p4000");
        assert_eq!((mounted.len(), left_out), (FIRST + 1, 5_000 - FIRST - 1));
        assert_eq!(mounted.last().map(|row| row.value.as_str()), Some("p4000"));
        let (found, left_out) = order.first(FIRST, |position| position >= 4_990, |_| false);
        assert_eq!((found.len(), left_out), (10, 0), "among those found, one or two are not worth a button");
    }
}
