//! Numbers of documents however they are typed, and the documents that they name.

use super::super::{chosen, ids, text};
use super::{Case, articles, case, dataset, run};
use crate::catalog::fixtures::{Archive, catalog, record};
use crate::catalog::{Facet, Query};

pub(super) const ARTICLES: [Case; 15] = [
    case("22-NQ/TW").only(&["resolution-22", "resolution-in-text"]).because("the resolution, not the directive of that number"),
    case("22 - NQ/TW").only(&["resolution-22", "resolution-in-text"]),
    case("22 -NQ / TW ").only(&["resolution-22", "resolution-in-text"]),
    case("22-nq/tw").only(&["resolution-22", "resolution-in-text"]),
    case("22NQ/TW").only(&["resolution-22", "resolution-in-text"]).because("digits and letters are two words"),
    case("22 NQ/TW").only(&["resolution-22", "resolution-in-text"]).because("a sign goes on with its number"),
    case("22–NQ/TW ").only(&["resolution-22", "resolution-in-text"]).because("a dash of a word processor"),
    case("nghị quyết 22-NQ/TW").only(&["resolution-in-text"]),
    case("doc:22NQ/TW").only(&["resolution-22"]).because("the other has it in its text"),
    case("72/2015/NĐ-CP").only(&["decree"]),
    case("72/2015/ND-CP ").only(&["decree"]).because("typed without Đ"),
    case("202/2025/QH15").only(&["assembly"]),
    case("202/2025/QH 15 ").only(&["assembly"]),
    case("34 KH-UBND").has(&["ubnd-plan", "committee"]).because("two provinces have one number"),
    case("COVID19 ").only(&["health"]).because("COVID-19"),
];

pub(super) const PUBLISHED: [Case; 10] = [
    case("22-NQ/TW")
        .has(&["2013-12-15-national-foreign-affairs-conference-17", "2015-01-27-national-local-foreign-affairs-review"])
        .not(&["2025-09-16-national-resolution-59-conference"]),
    case("22 NQ/TW ").has(&["2013-12-15-national-foreign-affairs-conference-17", "2015-01-27-national-local-foreign-affairs-review"]),
    case("51/KH-UBND").only(&["2017-03-27-son-la-foreign-affairs-plan"]),
    case("51KH UBND ").first(&["2017-03-27-son-la-foreign-affairs-plan"]),
    case("72/2015/nd-cp")
        .has(&["2018-02-08-ha-tinh-external-information-plan", "2020-03-13-lao-cai-external-information-plan"])
        .not(&["2014-03-lao-cai-external-information-plan"]),
    case("59-NQ/TW ").has(&["2025-09-16-national-resolution-59-conference", "2025-12-22-hcmc-foreign-affairs-review"]),
    case("2112/QĐ-UBND").only(&["2014-10-17-ha-giang-external-information-programme"]),
    case("doc:KL/TW ").has(&["2022-06-29-national-overseas-vietnamese-conclusion-12"]),
    case("18th national conference").first(&["2016-08-21-national-foreign-affairs-conference-18"]),
    case("22-NQ/TU ").only(&[]).because("no such number"),
];

#[test]
fn numbers_however_typed() {
    run(&ARTICLES, &articles::archive());
    run(&PUBLISHED, dataset::catalog());
}

/// What a text names, as `slug count`.
fn objects(archive: &Archive, query: &str) -> Vec<String> {
    archive.answer(&text(query)).objects.iter().map(|object| format!("{} {}", object.value, object.count)).collect()
}

#[test]
fn a_typed_number_names_its_documents() {
    let archive = articles::archive();
    assert_eq!(objects(&archive, "22-NQ/TW"), ["22-nq-tw 1"]);
    assert_eq!(objects(&archive, "34/KH-UBND"), ["34-kh-ubnd-ubnd-tinh-lao-cai 1", "34-kh-ubnd-ubnd-tinh-yen-bai 1"]);
    assert_eq!(objects(&archive, "họp về 22-NQ/TW và 72/2015/ND-CP "), ["22-nq-tw 1", "72-2015-nd-cp 1"], "one after the other");
    assert_eq!(objects(&archive, "202/2025/QH15"), ["202-2025-qh15 1"], "though its slug has no hyphen there");
    assert_eq!(objects(&archive, "22-nq/t"), ["22-nq-tw 1"], "while it is typed");
    for none in ["22", "2015", "NQ/TW", "-22-NQ/TW ", "title:22-NQ/TW", "99-NQ/TW", "2-NQ/TW", ""] {
        assert_eq!(objects(&archive, none), Vec::<String>::new(), "{none}");
    }
    assert_eq!(objects(dataset::catalog(), "22 - NQ/TW"), ["22-nq-tw 3"]);
    assert_eq!(objects(dataset::catalog(), "34/KH-UBND"), ["34-kh-ubnd-ubnd-tinh-lao-cai 2"]);
}

#[test]
fn objects_are_of_all_live_records_at_most_five_the_most_cited_first() {
    let issuers = ["A", "B", "C", "D", "E", "F", "G"];
    let mut archive = catalog(issuers.map(|issuer| record(issuer, "2015").document("05/KH-UBND", issuer)));
    archive.add(record("second", "2016").title("Cá tra", "").document("05/KH-UBND", "F").0);
    let expected = ["05-kh-ubnd-f 2", "05-kh-ubnd-a 1", "05-kh-ubnd-b 1", "05-kh-ubnd-c 1", "05-kh-ubnd-d 1"];
    assert_eq!(objects(&archive, "05/KH-UBND "), expected);
    assert_eq!(objects(&archive, "05/KH-UBND cá tra ")[0], "05-kh-ubnd-f 2", "whatever else is asked");
    let gone = archive.catalog.borrow().get("second", crate::model::Origin::Published).unwrap();
    archive.catalog.get_mut().remove(gone);
    assert_eq!(objects(&archive, "05/KH-UBND ")[0], "05-kh-ubnd-a 1");
    let query = Query { text: "05/KH-UBND ".to_owned(), ..chosen(&[(Facet::Document, &["05-kh-ubnd-b"])]) };
    let answer = archive.answer(&query);
    assert_eq!(
        answer.objects.iter().filter(|object| object.chosen).map(|object| object.value.as_str()).collect::<Vec<_>>(),
        ["05-kh-ubnd-b"]
    );
    assert_eq!((ids(&archive, &answer), answer.objects[0].name.as_str()), (vec!["B"], "05/KH-UBND (A)"));
}
