//! The records of one edition as the engine has them. All use of the catalog is here.

use std::sync::Arc;

use super::findings::Findings;
use super::protocol::{Ask, Event};
use crate::catalog::{Catalog, RecordIndex, Sort};
use crate::link::ViewState;
use crate::model::Origin;
use crate::store::WHOLE;

/// The catalog, and which record in the store an index means.
#[derive(Debug)]
pub struct Holdings {
    /// The number of the edition.
    pub edition: u32,
    /// The version of the published dataset.
    pub version: String,
    /// The last change of the reader's own records that is in it.
    pub revision: u32,
    /// Every record, indexed.
    pub catalog: Catalog,
}

impl Holdings {
    /// The answer to a question. Only an order by relevance costs more the more of it is wanted: any other comes whole.
    pub fn answer(&mut self, ask: &Ask) -> Event {
        let query = ViewState::parse(&ask.link).query();
        let first = if query.effective_sort() == Sort::Relevance { ask.first as usize } else { usize::MAX };
        let mut answer = self.catalog.answer(&query, first);
        if answer.hits.len() < answer.total && answer.total <= WHOLE {
            answer = self.catalog.answer(&query, WHOLE);
        }
        let mut findings = Findings::of(answer);
        if let Some(grouping) = ask.lanes.filter(|_| findings.is_complete()) {
            findings.lanes = Some(Arc::new(self.catalog.lanes(&query, &findings.hits, grouping)));
        }
        Event::Answer { number: ask.number, edition: self.edition, findings }
    }

    /// How many results each of these views has.
    pub fn totals(&mut self, links: &[String]) -> Vec<u32> {
        let total = |link: &String| self.catalog.answer(&ViewState::parse(link).query(), 0).total;
        links.iter().map(total).map(|total| u32::try_from(total).unwrap_or(u32::MAX)).collect()
    }

    /// Of these records those that there are: the index of each, whose it is and its id. Nothing when they are another edition's.
    #[must_use]
    pub fn wanted(&self, edition: u32, indices: &[u32]) -> Vec<(u32, (Origin, String))> {
        let indices = if edition == self.edition { indices } else { &[] };
        let record = |&index: &u32| {
            let (id, origin) = self.catalog.id(RecordIndex(index))?;
            Some((index, (origin, id.to_owned())))
        };
        indices.iter().filter_map(record).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::fixtures::{Record, catalog, record};
    use crate::catalog::{Grouping, Lanes};
    use crate::model::Level;

    fn holdings(records: u32) -> Holdings {
        let level = |number| if number % 4 == 0 { Level::National } else { Level::Provincial };
        let record = |number| record(&format!("r{number}"), "2015").title("Hội nghị đối ngoại", "").level(level(number));
        let records: Vec<Record> = (0..records).map(record).collect();
        Holdings { edition: 3, version: "1".into(), revision: 0, catalog: catalog(records).catalog.into_inner() }
    }

    fn ask(holdings: &mut Holdings, link: &str, first: u32) -> (u32, Findings) {
        ask_in_lanes(holdings, link, first, None)
    }

    fn ask_in_lanes(holdings: &mut Holdings, link: &str, first: u32, lanes: Option<Grouping>) -> (u32, Findings) {
        match holdings.answer(&Ask { number: 7, link: link.into(), first, lanes }) {
            Event::Answer { number: 7, edition, findings } => (edition, findings),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_link_is_answered() {
        let (edition, findings) = ask(&mut holdings(8), "level=national", 1);
        assert_eq!((edition, findings.total, findings.hits.len()), (3, 2, 2), "few results come at once");
        assert!(findings.is_complete());
    }

    #[test]
    fn of_many_results_by_relevance_only_the_first_come() {
        let mut many = holdings(2_001);
        let (_, first) = ask(&mut many, "q=h%E1%BB%99i+", 50);
        assert_eq!((first.total, first.hits.len(), first.is_complete()), (2_001, 50, false));
        let (_, all) = ask(&mut many, "q=h%E1%BB%99i+", u32::MAX);
        assert!(all.is_complete() && all.hits.starts_with(&first.hits));
        let (_, newest) = ask(&mut many, "", 50);
        assert!(newest.is_complete(), "an order in time costs nothing");
    }

    #[test]
    fn lanes_come_when_they_are_asked_for_and_all_results_are_here() {
        let mut many = holdings(2_001);
        let mut lanes = |link: &str, first: u32, grouping| ask_in_lanes(&mut many, link, first, grouping).1.lanes;
        assert_eq!(lanes("", 50, None), None);
        assert_eq!(lanes("q=h%E1%BB%99i+", 50, Some(Grouping::Level)), None, "not of the first results only");
        let by_level = lanes("q=h%E1%BB%99i+", u32::MAX, Some(Grouping::Level)).unwrap();
        assert_eq!((by_level.grouping, by_level.values.len(), by_level.of(2_000).len()), (Grouping::Level, 2, 1));
        let of_nothing = lanes("level=regional", 50, Some(Grouping::Kind)).unwrap();
        assert_eq!((of_nothing.values.len(), of_nothing.years.as_slice()), (0, [2015].as_slice()));
        assert_ne!(*of_nothing, Lanes::default());
    }

    #[test]
    fn totals_are_those_of_the_views() {
        let totals = holdings(8).totals(&["level=national".into(), "q=khong".into(), String::new()]);
        assert_eq!(totals, [2, 0, 8]);
    }

    #[test]
    fn an_index_means_a_record_of_its_edition_only() {
        let holdings = holdings(3);
        assert_eq!(holdings.wanted(3, &[2, 9]), [(2, (Origin::Published, "r2".to_owned()))]);
        assert_eq!(holdings.wanted(2, &[2, 9]), []);
    }
}
