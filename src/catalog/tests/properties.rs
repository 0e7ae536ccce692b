//! What holds for every set of records, every question and every text.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::lanes::{seen, told};
use super::scan::Scan;
use crate::catalog::fixtures::{Archive, Record, catalog, record};
use crate::catalog::fold::{exact, folded};
use crate::catalog::tokens::tokens;
use crate::catalog::{AsOf, Catalog, Facet, Grouping, ParsedText, Query, highlight};
use crate::model::{Kind, Level, PartialDate, Topic, day_number};

const WORDS: [&str; 14] =
    ["UBND", "uỷ ban nhân dân", "hòa", "hoà", "hoa", "Lào", "lao", "đối", "doi", "ngoại", "ngoai", "22-NQ/TW", "quý", "ngo"];
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
    let series = option::of((select(vec!["national", "border"]), option::of(1_u32..3)));
    let names = (subsequence(PROVINCES.to_vec(), 0..3), subsequence(NAMES.to_vec(), 0..3), select(vec!["Lào", "Pháp", "Cuba"]));
    (0..40_usize, date(), words(5), words(6), terms, (names, series)).prop_map(|(id, held, title, summary, terms, (names, series))| {
        let mut built = record(&format!("r{id}"), &held).title(&title, "x").summary(&summary, "");
        built = built.level(terms.0).kind(terms.1).topics(&terms.2).provinces(&names.0).partner(names.2).report(names.2, None);
        if let Some((series, ordinal)) = series {
            built = built.series(series, ordinal);
        }
        for name in names.1 {
            built = built.chair(name, "Bộ trưởng").document("05", name);
        }
        if terms.3 { built.own().personal(id % 3 == 0, names_of_tags(id), &title) } else { built }
    })
}

fn names_of_tags(id: usize) -> &'static [&'static str] {
    [&[][..], &["Đọc sau"], &["đọc sau", "Lào"]][id % 3]
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
        "doc-sau",
    ]);
    let facets = btree_map(select(Facet::ALL.to_vec()), vec(value.prop_map(str::to_owned), 0..3), 0..3);
    let search = prop_oneof![
        Just(String::new()),
        words(3),
        words(3).prop_map(|text| format!("\"{text}\"")),
        words(2).prop_map(|text| text + " "),
        words(2).prop_map(|text| format!("-{text} ")),
        (words(2), words(2)).prop_map(|(some, other)| format!("{some} -\"{other}\"")),
        (select(vec!["title", "chair", "summary", "doc", "tag", "note"]), words(2)).prop_map(|(key, text)| format!("{key}:{text} ")),
        select(vec!["Lào Cai ", "Hanoi ", "TP Hà Nội hòa", "UBND ", "ủy ban nhân dân ", "l", "đ"]).prop_map(str::to_owned)
    ];
    let starred = (0..4).prop_map(|chance| chance == 0);
    (search, option::of(date()), option::of(date()), facets, (any::<bool>(), starred)).prop_map(
        |(text, from, to, facets, (today, starred))| Query {
            text,
            from: from.map(|date| date.parse().unwrap()),
            to: to.map(|date| date.parse().unwrap()),
            facets: facets.into_iter().collect(),
            as_of: if today { AsOf::Today } else { AsOf::Then },
            starred,
            literal: false,
            sort: None,
        },
    )
}

#[derive(Clone, Debug)]
enum Step {
    Add(Box<Record>),
    Delete(usize),
    Settle(usize),
    Restart,
    Ask(Query),
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => any_record().prop_map(|record| Step::Add(Box::new(record))),
        3 => (0..50_usize).prop_map(Step::Delete),
        1 => (0..3_usize).prop_map(Step::Settle),
        1 => Just(Step::Restart),
        1 => any_query().prop_map(Step::Ask),
    ]
}

/// The hits, the counts of every facet, the years, and the density agree with looking at every record.
fn agrees(archive: &Archive, query: &Query) -> Result<(), TestCaseError> {
    let reference = archive.catalog.borrow().reference().clone();
    let entries = archive.entries().into_iter().map(|(index, entry)| (index.0, entry)).collect();
    let (answer, scan) = (archive.answer(query), Scan::new(&reference, entries, query));
    let hits: BTreeSet<u32> = answer.hits.iter().map(|hit| hit.0).collect();
    prop_assert_eq!(hits.len(), answer.hits.len(), "no result twice");
    prop_assert_eq!(hits.len(), answer.total);
    prop_assert_eq!(hits, scan.matching(None, true));
    prop_assert_eq!(&answer.years, &scan.years().into_iter().collect::<Vec<_>>());
    for facet in Facet::ALL {
        let answered: BTreeMap<String, u32> = answer.facets[&facet].iter().map(|value| (value.value.clone(), value.count)).collect();
        prop_assert_eq!(answered, scan.counts(facet));
        let marked = answer.facets[&facet].iter().filter(|value| value.chosen).map(|value| value.value.clone());
        prop_assert_eq!(&marked.collect::<BTreeSet<_>>(), &scan.chosen[&facet]);
    }
    let (first, last) = (
        day_number("2006-03-01".parse::<PartialDate>().unwrap().first_day()),
        day_number("2007-09-30".parse::<PartialDate>().unwrap().first_day()),
    );
    let density = archive.catalog.borrow_mut().density(query, first, last, 7);
    prop_assert_eq!(density.parts, scan.density(first, last, 7));
    for grouping in Grouping::ALL {
        let lanes = archive.catalog.borrow_mut().lanes(query, &answer.hits, grouping);
        prop_assert_eq!(told(&lanes, &answer.hits), seen(archive, query, &answer.hits, grouping));
        let (first, last) = (lanes.density.first, lanes.density.last);
        if !lanes.years.is_empty() {
            prop_assert!(lanes.density == archive.catalog.borrow_mut().density(query, first, last, 480));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn answers_agree_with_a_scan(records in vec(any_record(), 0..50), query in any_query()) {
        agrees(&catalog(records), &query)?;
    }

    /// Whatever was added, changed, deleted, settled, kept and read again, and in whatever order.
    #[test]
    fn a_catalog_with_a_history_agrees_with_a_scan(steps in vec(any_step(), 0..60), queries in vec(any_query(), 1..4)) {
        let mut archive = catalog([]);
        for step in steps {
            match step {
                Step::Add(record) => archive.add(record.0),
                Step::Delete(place) => {
                    let there: Vec<_> = archive.entries().iter().map(|(index, _)| *index).collect();
                    if !there.is_empty() {
                        prop_assert!(archive.catalog.get_mut().remove(there[place % there.len()]));
                    }
                }
                Step::Settle(step) => {
                    archive.catalog.get_mut().settle(step);
                }
                Step::Restart => {
                    let catalog = archive.catalog.get_mut();
                    let parts = catalog.snapshot();
                    let before: Vec<_> = queries.iter().map(|query| catalog.answer(query, usize::MAX)).collect();
                    let restored = Catalog::restore(parts, catalog.reference().clone());
                    prop_assert!(restored.is_ok());
                    *catalog = restored.unwrap_or_default();
                    for (query, before) in queries.iter().zip(before) {
                        prop_assert_eq!(catalog.answer(query, usize::MAX), before, "as before it was kept");
                    }
                }
                Step::Ask(query) => {
                    archive.answer(&query);
                }
            }
        }
        for query in &queries {
            agrees(&archive, query)?;
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
                prop_assert_eq!(catalog.answer(&chosen).total, value.count as usize);
            }
        }
    }

    /// A snapshot in which anything was changed is refused, and never read as something else.
    #[test]
    fn a_damaged_snapshot_is_refused(records in vec(any_record(), 1..9), part in 0..9_usize, place in 0..100_000_usize, change in 1..=255_u8) {
        let archive = catalog(records);
        let mut inner = archive.catalog.borrow_mut();
        let mut parts = inner.snapshot();
        let part = part % parts.len();
        let place = place % parts[part].len();
        parts[part][place] ^= change;
        prop_assert!(Catalog::restore(parts.clone(), inner.reference().clone()).is_err());
        parts[part].truncate(place);
        prop_assert!(Catalog::restore(parts.clone(), inner.reference().clone()).is_err());
        parts.remove(part);
        prop_assert!(Catalog::restore(parts, inner.reference().clone()).is_err());
    }

    #[test]
    fn any_text_is_answered(records in vec(any_record(), 0..5), search in "\\PC{0,80}") {
        let catalog = catalog(records);
        let answer = catalog.answer(&Query { text: search, ..Query::default() });
        prop_assert!(answer.total <= catalog.entries().len());
    }

    #[test]
    fn folding_twice_changes_nothing(word in "\\PC{0,20}") {
        prop_assert_eq!(folded(&folded(&word)), folded(&word));
        prop_assert_eq!(exact(&exact(&word)), exact(&word));
        prop_assert_eq!(folded(&exact(&word)), folded(&word), "the exact tier lies within the folded one");
    }

    #[test]
    fn marks_are_ranges_of_the_text(search in "\\PC{0,12}|[a-zà-ỹ \"]{0,12}", shown in "\\PC{0,60}|[a-zà-ỹ\u{300}\u{301}\u{323} ]{0,60}") {
        let ranges = highlight(&ParsedText::parse(&search, None, AsOf::Then), &shown);
        for range in &ranges {
            prop_assert!(range.start < range.end && shown.get(range.clone()).is_some());
        }
        prop_assert!(ranges.windows(2).all(|pair| pair[0].end < pair[1].start));
    }

    #[test]
    fn a_word_marks_itself(word in "\\PC{1,8}|[a-zàảãáạăằẵêễôốơởưữđ]{1,8}") {
        let parsed = ParsedText::parse(&word, None, AsOf::Then);
        prop_assume!(parsed.clauses.iter().all(|clause| !clause.excluded));
        let ranges = highlight(&parsed, &word);
        for token in tokens(&word) {
            prop_assert!(ranges.iter().any(|range| range.start <= token.range.start && token.range.end <= range.end));
        }
    }

    #[test]
    fn a_date_finds_what_is_held_on_it(records in vec(any_record(), 1..20)) {
        let catalog = catalog(records);
        for (_, entry) in catalog.entries() {
            let day = Some(PartialDate::day(entry.conference.held.start.first_day()));
            let answer = catalog.answer(&Query { from: day, to: day, ..Query::default() });
            prop_assert!(answer.hits.iter().any(|&hit| catalog.entry(hit) == entry));
        }
    }
}
