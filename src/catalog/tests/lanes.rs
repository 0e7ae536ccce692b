//! Results in lanes: what the catalog tells, and what is seen by looking at every record.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::fixtures::{Archive, Record, catalog, record};
use crate::catalog::{AsOf, Catalog, Entry, Grouping, Lanes, Provinces, Query, RecordIndex};
use crate::model::{Kind, Level, Topic, date_of, day_number};

/// Everything that lanes say of results but the density, by slugs.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    values: Vec<String>,
    lanes: Vec<Vec<String>>,
    collected: Vec<Vec<u32>>,
    years: Vec<u32>,
}

/// As the catalog tells it.
pub(super) fn told(lanes: &Lanes, hits: &[RecordIndex]) -> Said {
    let slug = |&value: &u32| lanes.values[value as usize].slug.clone();
    assert!(lanes.of(hits.len()).is_empty(), "behind the last result");
    Said {
        values: lanes.values.iter().map(|value| value.slug.clone()).collect(),
        lanes: (0..hits.len()).map(|position| lanes.of(position).iter().map(slug).collect()).collect(),
        collected: (0..lanes.values.len()).map(|value| lanes.collected(value).to_vec()).collect(),
        years: lanes.years.clone(),
    }
}

/// As it is seen by looking at every record.
pub(super) fn seen(archive: &Archive, query: &Query, hits: &[RecordIndex], grouping: Grouping) -> Said {
    let reference = archive.catalog.borrow().reference().clone();
    let provinces = Provinces::new(&reference.gazetteer);
    let units = |entry: &Entry| {
        let unit = |name: &String| provinces.value(&reference.gazetteer, name, &entry.conference.held, query.as_of).0;
        distinct(entry.conference.provinces.iter().map(unit))
    };
    let (mut years, mut collected): (BTreeSet<u32>, BTreeMap<String, BTreeSet<u32>>) = Default::default();
    let mut numbered: BTreeSet<String> = reference.vocabulary.series.iter().map(|series| series.id.clone()).collect();
    for (_, entry) in archive.entries() {
        let year = |day| u32::try_from(date_of(day).year()).unwrap();
        let held = year(entry.conference.held.first_day())..=year(entry.conference.held.last_day());
        years.extend(held.clone());
        units(entry).into_iter().for_each(|unit| collected.entry(unit).or_default().extend(held.clone()));
        numbered.extend(entry.conference.series.iter().filter(|series| series.ordinal.is_some()).map(|series| series.id.clone()));
    }
    let lanes_of = |hit: &RecordIndex| -> Vec<String> {
        let entry = archive.entry(*hit);
        let conference = &entry.conference;
        match grouping {
            Grouping::Province if conference.level == Level::Provincial => units(entry).into_iter().take(1).collect(),
            Grouping::Province => Vec::new(),
            Grouping::Level => vec![conference.level.slug().to_owned()],
            Grouping::Kind => vec![conference.kind.slug().to_owned()],
            Grouping::Topic => distinct(conference.topics.iter().map(|topic| topic.slug().to_owned())),
            Grouping::Chair => distinct(conference.chairs.iter().map(|chair| Catalog::name_slug(&chair.name))),
            Grouping::Series => conference.series.iter().map(|series| series.id.clone()).filter(|id| numbered.contains(id)).collect(),
        }
    };
    let lanes: Vec<Vec<String>> = hits.iter().map(lanes_of).collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    lanes.iter().flatten().for_each(|slug| *counts.entry(slug.clone()).or_default() += 1);
    let own: Vec<&str> = match grouping {
        Grouping::Province => reference.gazetteer.units.iter().map(|unit| unit.id.as_str()).collect(),
        Grouping::Level => Level::ALL.iter().map(|term| term.slug()).collect(),
        Grouping::Kind => Kind::ALL.iter().map(|term| term.slug()).collect(),
        Grouping::Topic => Topic::ALL.iter().map(|term| term.slug()).collect(),
        Grouping::Chair | Grouping::Series => Vec::new(),
    };
    let is_province = grouping == Grouping::Province;
    let mut values: Vec<String> = if is_province { collected.keys().cloned().collect() } else { counts.keys().cloned().collect() };
    values.sort_by_key(|slug| match grouping {
        Grouping::Chair => usize::MAX - counts[slug],
        _ => own.iter().position(|own| own == slug).unwrap_or(usize::MAX),
    });
    let of_province = |slug: &String| if is_province { collected[slug].iter().copied().collect() } else { Vec::new() };
    let collected = values.iter().map(of_province).collect();
    Said { values, lanes, collected, years: years.into_iter().collect() }
}

fn distinct(slugs: impl Iterator<Item = String>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for slug in slugs {
        if !slug.is_empty() && !distinct.contains(&slug) {
            distinct.push(slug);
        }
    }
    distinct
}

fn lanes(archive: &Archive, query: &Query, grouping: Grouping) -> Lanes {
    let hits = archive.answer(query).hits;
    let lanes = archive.catalog.borrow_mut().lanes(query, &hits, grouping);
    assert_eq!(told(&lanes, &hits), seen(archive, query, &hits, grouping));
    lanes
}

/// The lanes of the record with this id, by slug.
fn of(archive: &Archive, query: &Query, grouping: Grouping, id: &str) -> Vec<String> {
    let position = archive.answer(query).hits.iter().position(|&hit| archive.entry(hit).conference.id == id).unwrap();
    let lanes = lanes(archive, query, grouping);
    lanes.of(position).iter().map(|&value| lanes.values[value as usize].slug.clone()).collect()
}

fn values(lanes: &Lanes) -> Vec<(&str, &str)> {
    lanes.values.iter().map(|value| (value.slug.as_str(), value.name.as_str())).collect()
}

fn provincial(id: &str, held: &str, provinces: &[&str]) -> Record {
    record(id, held).level(Level::Provincial).provinces(provinces)
}

fn sample() -> Archive {
    catalog([
        provincial("yen-bai", "2015-03", &["Yên Bái", "Lào Cai"]).title("Cảng", ""),
        provincial("abroad", "2016", &["Xiêng Khoảng"]),
        provincial("nowhere", "2017-12-30/2018-01-02", &[]),
        record("all", "2012").provinces(&["Thanh Hóa", "Lào Cai"]).topics(&[Topic::ALL[2], Topic::ALL[0]]),
    ])
}

#[test]
fn a_provincial_record_is_in_the_lane_of_the_first_province_it_names() {
    let (all, now) = (Query::default(), Query { as_of: AsOf::Today, ..Query::default() });
    let of = |query: &Query, id: &str| of(&sample(), query, Grouping::Province, id);
    assert_eq!(of(&all, "yen-bai"), ["yen-bai"]);
    assert_eq!(of(&now, "yen-bai"), ["lao-cai"], "as of today the unit that took it in");
    assert_eq!(of(&all, "abroad"), ["xieng-khoang"]);
    assert!(of(&all, "nowhere").is_empty() && of(&all, "all").is_empty());
}

#[test]
fn provinces_are_told_whether_or_not_they_have_results() {
    let archive = sample();
    let query = Query { text: "cảng ".into(), ..Query::default() };
    let found = lanes(&archive, &query, Grouping::Province);
    let expected = [("lao-cai", "Lào Cai"), ("yen-bai", "Yên Bái"), ("thanh-hoa", "Thanh Hóa"), ("xieng-khoang", "Xiêng Khoảng")];
    assert_eq!(values(&found), expected, "in the gazetteer's order");
    assert_eq!([0, 1, 2, 3].map(|value| found.collected(value)), [&[2012, 2015][..], &[2015], &[2012], &[2016]]);
    assert_eq!(found.years, [2012, 2015, 2016, 2017, 2018]);
}

#[test]
fn what_is_gone_was_not_collected() {
    let mut archive = sample();
    let gone = archive.entries().into_iter().find(|(_, entry)| entry.conference.id == "abroad").unwrap().0;
    assert!(archive.catalog.get_mut().remove(gone));
    let left = lanes(&archive, &Query::default(), Grouping::Province);
    assert_eq!((left.values.len(), left.years.contains(&2016)), (3, false));
}

#[test]
fn the_density_is_that_of_the_results_over_whole_years_of_the_archive() {
    let day = |text: &str| day_number(text.parse::<crate::model::PartialDate>().unwrap().first_day());
    let query = Query { text: "cảng ".into(), ..Query::default() };
    let density = lanes(&sample(), &query, Grouping::Level).density;
    assert_eq!((density.first, density.last, density.parts.len()), (day("2012-01-01"), day("2018-12-31"), 480));
    let touched: Vec<usize> = (0..480).filter(|&part| density.parts[part] == [0, 0, 1]).collect();
    let part = |text: &str| ((day(text) - density.first) * 480 / (density.last - density.first + 1)) as usize;
    assert_eq!(touched, (part("2015-03-01")..=part("2015-03-31")).collect::<Vec<_>>());
}

#[test]
fn terms_are_in_their_own_order_and_only_those_of_results() {
    let archive = sample();
    let all = Query::default();
    assert_eq!(values(&lanes(&archive, &all, Grouping::Level)), [("national", "national"), ("provincial", "provincial")]);
    assert_eq!(of(&archive, &all, Grouping::Topic, "all"), [Topic::ALL[2].slug(), Topic::ALL[0].slug()], "as the record has them");
    let topics = lanes(&archive, &all, Grouping::Topic);
    assert_eq!(topics.values.iter().map(|value| value.slug.as_str()).collect::<Vec<_>>(), [0, 2].map(|topic| Topic::ALL[topic].slug()));
    assert!(topics.collected(0).is_empty());
}

#[test]
fn who_chaired_most_comes_first() {
    let chaired = |id: &str, chairs: &[&str]| chairs.iter().fold(record(id, "2015"), |record, chair| record.chair(chair, ""));
    let archive = catalog([chaired("a", &["Lê A", "Phạm Minh"]), chaired("b", &["Phạm Minh", "Bùi B", "?"]), chaired("c", &[])]);
    let all = lanes(&archive, &Query::default(), Grouping::Chair);
    assert_eq!(values(&all), [("pham-minh", "Phạm Minh"), ("bui-b", "Bùi B"), ("le-a", "Lê A")]);
    assert_eq!(of(&archive, &Query::default(), Grouping::Chair, "a"), ["le-a", "pham-minh"]);
}

#[test]
fn a_series_without_name_and_numbers_is_no_lane() {
    let archive = catalog([
        record("a", "2015").series("national", None),
        record("b", "2015").series("border", Some(2)),
        record("c", "2015").series("border", None),
        record("d", "2015").series("other", None),
        record("e", "2015"),
    ]);
    assert_eq!(values(&lanes(&archive, &Query::default(), Grouping::Series)), [("border", "border"), ("national", "national")]);
    let of = |id: &str| of(&archive, &Query::default(), Grouping::Series, id);
    assert_eq!((of("c"), of("d"), of("e")), (vec!["border".to_owned()], vec![], vec![]));
}

#[test]
fn without_records_there_is_nothing() {
    let nothing = lanes(&catalog([]), &Query::default(), Grouping::Province);
    assert_eq!(nothing, Lanes::default());
}
