//! What comes first: title before summary before body, rare words before common ones, and never by length or by repetition.

use super::super::text;
use super::{Case, articles, case, dataset, ids, run};
use crate::catalog::fixtures::{Archive, catalog, record};

pub(super) const ARTICLES: [Case; 6] = [
    case("biên giới ")
        .first(&["border-title", "border-long-title", "border-summary"])
        .has(&["border-body", "border-long"])
        .because("sixty times in a long text is less than once in a title or a summary; a long text does not lose its title"),
    case("bien gioi ").first(&["border-title", "border-long-title", "border-summary"]),
    case("biê").first(&["border-title"]).has(&["border-long-title", "irrigation"]),
    case("consular course").first(&["consular"]),
    case("\"biên giới\"").first(&["border-title", "border-long-title", "border-summary"]).has(&["border-body", "border-long"]),
    case("water projects").only(&["ngo-english"]),
];

pub(super) const PUBLISHED: [Case; 7] = [
    case("hội nghị ngoại giao ")
        .first(&["2011-12-diplomatic-conference-27", "2016-08-22-diplomatic-conference-29"])
        .because("the conference of that name before the many that have the words apart"),
    case("economic diplomacy").first(&["2023-03-27-hai-phong-economic-diplomacy-programme"]),
    case("Lạng Sơn Quảng Tây ")
        .first(&["2025-11-27-lang-son-guangxi-talks", "2020-04-23-lang-son-guangxi-border-talks"])
        .because("both in the title"),
    case("biên giới Campuchia ")
        .first(&["2021-10-28-vietnam-cambodia-border-provinces-conference-11"])
        .not(&["2017-02-10-guangxi-spring-meeting"]),
    case("training course 2016").first(&["2016-09-08-quang-binh-people-diplomacy-training"]),
    case("overseas vietnamese")
        .first(&["2022-06-29-national-overseas-vietnamese-conclusion-12"])
        .has(&["2025-12-25-national-overseas-vietnamese-resolution-36"]),
    case("gặp gỡ đầu xuân ")
        .has(&["2017-02-10-guangxi-spring-meeting", "2025-02-19-guangxi-spring-meeting"])
        .not(&["2018-02-24-guangxi-joint-committee-9"]),
];

#[test]
fn the_best_comes_first() {
    run(&ARTICLES, &articles::archive());
    run(&PUBLISHED, dataset::catalog());
}

fn order(records: &[(&str, &str, &str, &str)], query: &str) -> Vec<String> {
    let built = records.iter().map(|(id, title, summary, body)| record(id, "2015").title(title, "").summary(summary, "").text(body));
    let archive = catalog(built);
    ids(&archive, &archive.answer(&text(query))).into_iter().map(str::to_owned).collect()
}

#[test]
fn a_title_before_a_summary_before_a_body() {
    let records = [("body", "", "", "cảng biển"), ("summary", "", "cảng biển", ""), ("title", "cảng biển", "", "")];
    for query in ["cảng ", "cảng biển ", "\"cảng biển\"", "cản", "cang"] {
        assert_eq!(order(&records, query), ["title", "summary", "body"], "{query}");
    }
}

#[test]
fn a_rare_word_counts_more_than_a_common_one() {
    let common = "hội nghị bàn việc";
    let mut records = vec![("rare", "việc khác", "hội nghị cá tra", ""), ("common", "hội nghị", "nói cá tra một lần", "")];
    records.extend(["a", "b", "c", "d", "e"].map(|id| (id, common, "", "")));
    records.push(("both", "cá tra", "hội nghị", ""));
    assert_eq!(order(&records, "hội nghị cá tra ")[0], "both", "the rare words in the title, the common ones below");
}

#[test]
fn repetition_saturates_and_length_does_not_win() {
    let (many, long) = ("cảng ".repeat(400), format!("cảng {}", "việc khác nữa ".repeat(400)));
    let records =
        [("many", "", "", many.as_str()), ("long", "", "", &long), ("summary", "", "một cảng nhỏ", ""), ("short", "", "", "một cảng nhỏ")];
    let found = order(&records, "cảng ");
    assert_eq!(found[0], "summary", "{found:?}");
    assert_eq!(found[3], "long", "a short text that has the word says more of it: {found:?}");
    let alike = "cá cua còng cà cải cam cau chè chợ chữ cơm cúc ".repeat(30);
    let found = order(&[("body", "", "", &alike), ("summary", "", "cảng", "")], "c");
    assert_eq!(found, ["summary", "body"], "a long text has many words that begin alike");
    let (title, padded) = ("Chuyện cảng", "việc khác nữa ".repeat(2_000));
    let found = order(&[("title", title, "", &padded), ("summary", "", "cảng cảng cảng cảng", "")], "cảng ");
    assert_eq!(found, ["title", "summary"], "a long text takes nothing from its title");
}

/// The same records in any order of coming, and after any of them was changed, are answered in the same order.
#[test]
fn the_order_is_stable() {
    let build = |ids: &[&str]| {
        let archive = catalog(ids.iter().map(|id| record(id, "2015-02-03").title("Cảng biển", "")));
        let found = ids_of(&archive, "cảng ");
        assert_eq!(found, ids_of(&archive, "cảng "), "asked again");
        found
    };
    let expected = ["a", "b", "c", "d"];
    for order in [["a", "b", "c", "d"], ["d", "c", "b", "a"], ["c", "a", "d", "b"]] {
        assert_eq!(build(&order), expected);
    }
    let mut archive = catalog(expected.map(|id| record(id, "2015-02-03").title("Cảng biển", "")));
    archive.add(record("b", "2015-02-03").title("Cảng biển", "").0);
    assert_eq!(ids_of(&archive, "cảng "), expected);
}

fn ids_of(archive: &Archive, query: &str) -> Vec<String> {
    ids(archive, &archive.answer(&text(query))).into_iter().map(str::to_owned).collect()
}
