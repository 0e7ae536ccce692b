//! What holds for every set of records, every question and every text.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::scan::Scan;
use crate::catalog::fixtures::{Record, catalog, record};
use crate::catalog::fold::{exact, folded};
use crate::catalog::tokens::tokens;
use crate::catalog::{AsOf, Facet, ParsedText, Query, highlight};
use crate::model::{Kind, Level, PartialDate, Topic};

const WORDS: [&str; 12] = ["hòa", "hoà", "hoa", "Lào", "lao", "đối", "doi", "ngoại", "ngoai", "22-NQ/TW", "quý", "ngo"];
const PROVINCES: [&str; 6] = ["Yên Bái", "Lào Cai", "Huế", "Hà Tây", "Hà Nội", "Xiêng Khoảng"];
const NAMES: [&str; 4] = ["Phạm Minh", "Phạm Mính", "Lê A", "?"];

fn words(most: usize) -> impl Strategy<Value = String> {
    vec(select(WORDS.to_vec()), 0..most).prop_map(|words| words.join(" "))
}

fn date() -> impl Strategy<Value = String> {
    (2005..2009, 1..5, 1..28, 0..3).prop_map(|(year, month, day, precision)| match precision {
        0 => format!("{year}"),
        1 => format!("{year}-{month:02}"),
        _ => format!("{year}-{month:02}-{day:02}"),
    })
}

fn any_record() -> impl Strategy<Value = Record> {
    let terms = (select(Level::ALL), select(Kind::ALL), subsequence(Topic::ALL, 0..3), any::<bool>());
    let names = (subsequence(PROVINCES.to_vec(), 0..3), subsequence(NAMES.to_vec(), 0..3), select(vec!["Lào", "Pháp", "Cuba"]));
    (0..40, date(), words(5), words(6), terms, names).prop_map(|(id, held, title, summary, terms, names)| {
        let mut built = record(&format!("r{id}"), &held).title(&title, "x").summary(&summary, "");
        built = built.level(terms.0).kind(terms.1).topics(&terms.2).provinces(&names.0).partner(names.2).report(names.2, None);
        for name in names.1 {
            built = built.chair(name, "Bộ trưởng").document("05", name);
        }
        if terms.3 { built.own() } else { built }
    })
}

fn any_query() -> impl Strategy<Value = Query> {
    let value = select(vec![
        "national",
        "provincial",
        "plan",
        "economic",
        "ngo",
        "yen-bai",
        "lao-cai",
        "hue",
        "thua-thien-hue",
        "xieng-khoang",
        "pham-minh",
        "le-a",
        "lao",
        "own",
        "published",
        "nothing",
        "05-plan-le-a",
    ]);
    let facets = btree_map(select(Facet::ALL.to_vec()), vec(value.prop_map(str::to_owned), 0..3), 0..3);
    let search =
        prop_oneof![Just(String::new()), words(3), words(3).prop_map(|text| format!("\"{text}\"")), words(2).prop_map(|text| text + " ")];
    (search, option::of(date()), option::of(date()), facets, any::<bool>()).prop_map(|(text, from, to, facets, today)| Query {
        text,
        from: from.map(|date| date.parse().unwrap()),
        to: to.map(|date| date.parse().unwrap()),
        facets: facets.into_iter().collect(),
        as_of: if today { AsOf::Today } else { AsOf::Then },
        sort: None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn answers_agree_with_a_scan(records in vec(any_record(), 0..50), query in any_query()) {
        let catalog = catalog(records);
        let (answer, scan) = (catalog.answer(&query), Scan::new(&catalog, &query));
        let hits: BTreeSet<u32> = answer.hits.iter().map(|hit| hit.0).collect();
        prop_assert_eq!(hits.len(), answer.hits.len(), "no result twice");
        prop_assert_eq!(hits, scan.matching(None, true));
        prop_assert_eq!(&answer.years, &scan.years().into_iter().collect::<Vec<_>>());
        for facet in Facet::ALL {
            let answered: BTreeMap<String, u32> = answer.facets[&facet].iter().map(|value| (value.value.clone(), value.count)).collect();
            prop_assert_eq!(answered, scan.counts(facet));
            let marked = answer.facets[&facet].iter().filter(|value| value.chosen).map(|value| value.value.clone());
            prop_assert_eq!(&marked.collect::<BTreeSet<_>>(), &scan.chosen[&facet]);
        }
    }

    #[test]
    fn choosing_a_value_gives_its_count(records in vec(any_record(), 0..50), query in any_query()) {
        let catalog = catalog(records);
        for facet in Facet::ALL {
            let without: Query = Query { facets: query.facets.clone().into_iter().filter(|(other, _)| *other != facet).collect(), ..query.clone() };
            for value in &catalog.answer(&without).facets[&facet] {
                let mut chosen = without.clone();
                chosen.facets.insert(facet, vec![value.value.clone()]);
                prop_assert_eq!(catalog.answer(&chosen).total(), value.count as usize);
            }
        }
    }

    #[test]
    fn any_text_is_answered(records in vec(any_record(), 0..5), search in "\\PC{0,80}") {
        let catalog = catalog(records);
        let answer = catalog.answer(&Query { text: search, ..Query::default() });
        prop_assert!(answer.total() <= catalog.entries().len());
    }

    #[test]
    fn folding_twice_changes_nothing(word in "\\PC{0,20}") {
        prop_assert_eq!(folded(&folded(&word)), folded(&word));
        prop_assert_eq!(exact(&exact(&word)), exact(&word));
        prop_assert_eq!(folded(&exact(&word)), folded(&word), "the exact tier lies within the folded one");
    }

    #[test]
    fn marks_are_ranges_of_the_text(search in "\\PC{0,12}|[a-zà-ỹ \"]{0,12}", shown in "\\PC{0,60}|[a-zà-ỹ\u{300}\u{301}\u{323} ]{0,60}") {
        let ranges = highlight(&ParsedText::parse(&search), &shown);
        for range in &ranges {
            prop_assert!(range.start < range.end && shown.get(range.clone()).is_some());
        }
        prop_assert!(ranges.windows(2).all(|pair| pair[0].end < pair[1].start));
    }

    #[test]
    fn a_word_marks_itself(word in "\\PC{1,8}|[a-zàảãáạăằẵêễôốơởưữđ]{1,8}") {
        let ranges = highlight(&ParsedText::parse(&word), &word);
        for token in tokens(&word) {
            prop_assert!(ranges.iter().any(|range| range.start <= token.range.start && token.range.end <= range.end));
        }
    }

    #[test]
    fn a_date_finds_what_is_held_on_it(records in vec(any_record(), 1..20)) {
        let catalog = catalog(records);
        for entry in catalog.entries() {
            let day = Some(PartialDate::day(entry.conference.held.start.first_day()));
            let answer = catalog.answer(&Query { from: day, to: day, ..Query::default() });
            prop_assert!(answer.hits.iter().any(|&hit| catalog.entry(hit) == Some(entry)));
        }
    }
}
