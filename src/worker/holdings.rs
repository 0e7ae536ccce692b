//! The records of one edition as the engine has them. All use of the catalog is here.

use super::directory::Directory;
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
    /// Every record in brief, by the indices of `catalog`.
    pub directory: Directory,
    /// Every record, indexed.
    pub catalog: Catalog,
}

impl Holdings {
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

    /// Of these records those that there are: the index of each, whose it is and its id. Nothing when they are another edition's.
    #[must_use]
    pub fn wanted(&self, edition: u32, indices: &[u32]) -> Vec<(u32, (Origin, String))> {
        let indices = if edition == self.edition { indices } else { &[] };
        let record = |&index: &u32| {
            let origin = self.directory.origin(RecordIndex(index))?;
            Some((index, (origin, self.directory.id(RecordIndex(index)).to_owned())))
        };
        indices.iter().filter_map(record).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Entry;
    use crate::catalog::fixtures::{Record, catalog, record};
    use crate::model::Level;

    fn holdings(records: u32) -> Holdings {
        let level = |number| if number % 4 == 0 { Level::National } else { Level::Provincial };
        let record = |number| record(&format!("r{number}"), "2015").title("Hội nghị đối ngoại", "").level(level(number));
        let records: Vec<Record> = (0..records).map(record).collect();
        let entries: Vec<Entry> = records.iter().map(|record| record.0.clone()).collect();
        Holdings { edition: 3, version: "1".into(), directory: Directory::of(&entries), catalog: catalog(records) }
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
    fn an_index_means_a_record_of_its_edition_only() {
        let holdings = holdings(3);
        assert_eq!(holdings.wanted(3, &[2, 9]), [(2, (Origin::Published, "r2".to_owned()))]);
        assert_eq!(holdings.wanted(2, &[2, 9]), []);
    }
}
