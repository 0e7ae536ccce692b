//! The published dataset, read from its files: what readers really look for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use miniserde::Deserialize;

use super::{chosen, ids, text, today};
use crate::catalog::fixtures::Archive;
use crate::catalog::{Entry, Facet, Query};
use crate::model::{Bilingual, Conference, Gazetteer, NamedTerm, Origin, Province, Reference, Region, Vocabulary};

thread_local! {
    static SHARED: &'static Archive = Box::leak(Box::new(archive()));
}

/// All of it, read once for each thread.
pub(crate) fn catalog() -> &'static Archive {
    SHARED.with(|shared| *shared)
}

fn archive() -> Archive {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/dataset");
    let mut files = Vec::new();
    collect(&root.join("conferences"), &mut files);
    let entries = files.iter().map(|file| Entry { conference: read(file), origin: Origin::Published });
    Archive::new(reference(&root), entries)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

fn read<T: Deserialize>(path: &Path) -> T {
    miniserde::json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn reference(root: &Path) -> Reference {
    #[derive(Deserialize)]
    struct Provinces {
        regions: BTreeMap<String, Bilingual>,
        regions34: BTreeMap<String, Bilingual>,
        units: Vec<Province>,
    }
    let provinces: Provinces = read(&root.join("provinces.json"));
    let partners: BTreeMap<String, String> = read(&root.join("vocabulary/partners.json"));
    let series: BTreeMap<String, Bilingual> = read(&root.join("vocabulary/series.json"));
    let vocabulary = Vocabulary {
        indicators: Vec::new(),
        series: series.into_iter().map(|(id, name)| NamedTerm { id, name }).collect(),
        partners: partners.into_iter().map(|(vi, en)| NamedTerm { id: vi.clone(), name: Bilingual { vi, en } }).collect(),
    };
    // In the order of the alphabet, not from north to south, which is lost in reading.
    let regions = |regions: BTreeMap<String, Bilingual>| regions.into_iter().map(|(id, name)| Region { id, name }).collect();
    let gazetteer = Gazetteer { regions: regions(provinces.regions), regions34: regions(provinces.regions34), units: provinces.units };
    Reference { gazetteer, vocabulary }
}

fn by_id(id: &str) -> &'static Conference {
    let index = catalog().catalog.borrow().get(id, Origin::Published).unwrap();
    &catalog().entry(index).conference
}

fn found(query: &str) -> Vec<&'static str> {
    ids(catalog(), &catalog().answer(&text(query)))
}

/// What must be found, and what must come first.
#[test]
fn readers_find_what_they_look_for() {
    for (query, first) in [
        ("hoi nghi ngoai vu toan quoc lan thu 18", "2016-08-21-national-foreign-affairs-conference-18"),
        ("18th national", "2016-08-21-national-foreign-affairs-conference-18"),
        ("Hội nghị Ngoại giao lần thứ 29", "2016-08-22-diplomatic-conference-29"),
        ("hội nghị trực tuyến đối ngoại địa phương 2014", "2015-01-27-national-local-foreign-affairs-review"),
        ("Yên Bái ", "2020-11-yen-bai-mofa-working-session"),
        ("yen bai", "2020-11-yen-bai-mofa-working-session"),
        ("training course", "2016-09-08-quang-binh-people-diplomacy-training"),
        ("val-de-marne", "2023-yen-bai-val-de-marne-assessment"),
        ("\"Kết luận 12\"", "2022-06-29-national-overseas-vietnamese-conclusion-12"),
        ("an giang takeo", "2022-09-21-an-giang-takeo-review"),
        ("Kế hoạch 51/KH-UBND", "2017-03-27-son-la-foreign-affairs-plan"),
    ] {
        assert_eq!(found(query).first(), Some(&first), "{query}");
    }
}

#[test]
fn spellings_of_one_thing_find_the_same() {
    for spellings in [
        &["22-NQ/TW", "22 - NQ/TW", "22-nq/tw ", "\"22 NQ TW\""][..],
        &["Hòa Bình ", "Hoà Bình ", "hoa binh ", "HOÀ BÌNH "],
        &["Đối ngoại ", "đối ngoại ", "doi ngoai ", "Ðối ngoại "],
        &["Phạm Bình Minh ", "pham binh minh "],
        &["Thừa Thiên Huế ", "Thừa Thiên – Huế "],
    ] {
        let expected = sorted(found(spellings[0]));
        assert!(!expected.is_empty(), "{}", spellings[0]);
        for spelling in spellings {
            assert_eq!(sorted(found(spelling)), expected, "{spelling}");
        }
    }
}

#[test]
fn the_resolution_is_found_where_it_is_cited_and_nowhere_else() {
    let cited = sorted(ids(catalog(), &catalog().answer(&chosen(&[(Facet::Document, &["22-nq-tw"])]))));
    assert!(cited.contains(&"2015-01-27-national-local-foreign-affairs-review"));
    assert_eq!(sorted(found("22-NQ/TW ")), cited);
}

#[test]
fn a_country_comes_before_a_province_that_begins_like_it() {
    let first: Vec<&str> = found("Lào ").into_iter().take(5).collect();
    let laos = |id: &&str| by_id(id).partners.iter().any(|partner| partner == "Lào");
    assert!(first.iter().all(laos), "{first:?}");
}

#[test]
fn a_past_province_is_found_under_todays() {
    let then = ids(catalog(), &catalog().answer(&chosen(&[(Facet::Province, &["lao-cai"])])));
    let now = ids(catalog(), &catalog().answer(&today(chosen(&[(Facet::Province, &["lao-cai"])]))));
    assert!(!then.contains(&"2020-11-yen-bai-mofa-working-session"));
    assert!(now.contains(&"2020-11-yen-bai-mofa-working-session") && then.iter().all(|id| now.contains(id)));
}

#[test]
fn every_province_has_its_unit_and_every_value_its_own_name() {
    let answer = catalog().answer(&Query::default());
    assert_eq!(answer.total, catalog().entries().len());
    for value in &answer.facets[&Facet::Province] {
        assert!(catalog().catalog.borrow().reference().gazetteer.by_id(&value.value).is_some(), "{}", value.name);
    }
    for (facet, values) in &answer.facets {
        for value in values {
            assert!(value.value.is_ascii() && !value.value.is_empty(), "{facet:?} {}", value.value);
        }
    }
}

#[test]
fn nonsense_finds_nothing() {
    for query in ["xyzabc", "khong co gi het", "22-NQ/TU", "hội nghị zzz"] {
        assert_eq!(found(query), Vec::<&str>::new(), "{query}");
    }
}

fn sorted(mut ids: Vec<&str>) -> Vec<&str> {
    ids.sort_unstable();
    ids
}
