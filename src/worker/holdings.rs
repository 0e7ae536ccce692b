//! The records of one edition as the engine has them. All use of the catalog is here.

use super::WHOLE;
use super::findings::Findings;
use super::protocol::{Ask, Event, StoredRecord};
use crate::catalog::{Catalog, RecordIndex, Sort};
use crate::link::ViewState;

/// The catalog, and the records as they are kept.
#[derive(Debug)]
pub struct Holdings {
    edition: u32,
    catalog: Catalog,
    /// By index.
    payloads: Vec<Vec<u8>>,
}

impl Holdings {
    /// `payloads` are the rows of the catalog's entries, in their order.
    #[must_use]
    pub const fn new(edition: u32, catalog: Catalog, payloads: Vec<Vec<u8>>) -> Self {
        Self { edition, catalog, payloads }
    }

    /// The answer to a question. Only an order by relevance costs more the more of it is wanted: any other comes whole.
    #[must_use]
    pub fn answer(&self, ask: &Ask) -> Event {
        let query = ViewState::parse(&ask.link).query();
        let answer = self.catalog.answer(&query);
        let is_whole = answer.total() <= WHOLE || query.effective_sort() != Sort::Relevance;
        let first = if is_whole { usize::MAX } else { ask.first as usize };
        Event::Answer { number: ask.number, edition: self.edition, findings: Findings::of(answer, first) }
    }

    /// How many results each of these views has.
    #[must_use]
    pub fn totals(&self, links: &[String]) -> Vec<u32> {
        let total = |link: &String| self.catalog.answer(&ViewState::parse(link).query()).total();
        links.iter().map(|link| u32::try_from(total(link)).unwrap_or(u32::MAX)).collect()
    }

    /// Of these records those that there are; nothing when they are another edition's.
    #[must_use]
    pub fn records(&self, edition: u32, indices: &[u32]) -> Vec<StoredRecord> {
        let indices = if edition == self.edition { indices } else { &[] };
        indices.iter().filter_map(|&index| self.record(index)).collect()
    }

    fn record(&self, index: u32) -> Option<StoredRecord> {
        let origin = self.catalog.entry(RecordIndex(index))?.origin;
        Some(StoredRecord { index, origin, payload: self.payloads.get(index as usize)?.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::fixtures::{catalog, record};
    use crate::model::{Level, Origin};
    use crate::worker::protocol::Event;

    fn holdings(records: u32) -> Holdings {
        let level = |number| if number % 4 == 0 { Level::National } else { Level::Provincial };
        let record = |number| record(&format!("r{number}"), "2015").title("Hội nghị đối ngoại", "").level(level(number));
        Holdings::new(3, catalog((0..records).map(record)), (0..records).map(|number| vec![number.to_le_bytes()[0]]).collect())
    }

    fn ask(holdings: &Holdings, link: &str, first: u32) -> (u32, Findings) {
        match holdings.answer(&Ask { number: 7, link: link.into(), first }) {
            Event::Answer { number: 7, edition, findings } => (edition, findings),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_link_is_answered() {
        let (edition, findings) = ask(&holdings(8), "level=national", 1);
        assert_eq!((edition, findings.total, findings.hits.len()), (3, 2, 2), "few results come at once");
        assert!(findings.is_complete());
    }

    #[test]
    fn of_many_results_by_relevance_only_the_first_come() {
        let many = holdings(2_001);
        let (_, first) = ask(&many, "q=h%E1%BB%99i+", 50);
        assert_eq!((first.total, first.hits.len(), first.is_complete()), (2_001, 50, false));
        let (_, all) = ask(&many, "q=h%E1%BB%99i+", u32::MAX);
        assert!(all.is_complete() && all.hits.starts_with(&first.hits));
        let (_, newest) = ask(&many, "", 50);
        assert!(newest.is_complete(), "an order in time costs nothing");
    }

    #[test]
    fn totals_are_those_of_the_views() {
        let totals = holdings(8).totals(&["level=national".into(), "q=khong".into(), String::new()]);
        assert_eq!(totals, [2, 0, 8]);
    }

    #[test]
    fn records_are_given_as_they_are_kept_and_only_of_this_edition() {
        let holdings = holdings(3);
        let found = |edition| holdings.records(edition, &[2, 9]);
        assert_eq!(found(3), [StoredRecord { index: 2, origin: Origin::Published, payload: vec![2] }]);
        assert_eq!(found(2), []);
    }
}
