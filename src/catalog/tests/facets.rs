//! Facets: what they filter, what they count, how values are called.

use super::{chosen, ids, text, today, values};
use crate::catalog::fixtures::{Archive, Record, catalog, record, reference};
use crate::catalog::{AsOf, Catalog, Facet, Provinces, Query, RecordIndex, UnknownValue, slugs_as_of};
use crate::model::{Kind, Level, Topic};

fn sample() -> Archive {
    catalog([
        record("a", "2015-01-27")
            .level(Level::National)
            .kind(Kind::AnnualReview)
            .topics(&[Topic::Economic, Topic::Border])
            .title("Một", ""),
        record("b", "2016-03").level(Level::Provincial).kind(Kind::AnnualReview).topics(&[Topic::Economic]).title("Hai", ""),
        record("c", "2016").level(Level::Provincial).kind(Kind::Plan).topics(&[Topic::Ngo]).title("Ba", ""),
        record("d", "2019-12-30/2020-01-02").level(Level::Regional).kind(Kind::Thematic).title("Bốn một", "").own(),
    ])
}

#[test]
fn everything_is_found_and_counted_at_first() {
    let answer = sample().answer(&Query::default());
    assert_eq!(answer.total, 4);
    assert_eq!(values(&answer, Facet::Level), ["national 1", "regional 1", "provincial 2"], "in the order of the terms");
    assert_eq!(values(&answer, Facet::Topic), ["economic 2", "border 1", "ngo 1"]);
    assert_eq!(values(&answer, Facet::Origin), ["published 3", "own 1"]);
    assert!(answer.text.is_empty());
}

#[test]
fn values_of_a_facet_are_alternatives_and_facets_are_conditions() {
    let catalog = sample();
    let answer = catalog.answer(&chosen(&[(Facet::Level, &["national", "provincial"]), (Facet::Topic, &["economic"])]));
    assert_eq!(ids(&catalog, &answer), ["b", "a"]);
}

#[test]
fn a_count_is_what_choosing_the_value_gives() {
    let catalog = sample();
    let answer = catalog.answer(&chosen(&[(Facet::Level, &["provincial"])]));
    assert_eq!(values(&answer, Facet::Level), ["national 1", "regional 1", "provincial 2*"], "its own facet does not narrow it");
    assert_eq!(values(&answer, Facet::Topic), ["economic 1", "ngo 1"]);
    assert_eq!(values(&catalog.answer(&text("mot ")), Facet::Level), ["national 1", "regional 1"]);
}

#[test]
fn a_chosen_value_stays_visible_without_results() {
    let catalog = sample();
    let answer = catalog.answer(&chosen(&[(Facet::Level, &["national"]), (Facet::Topic, &["ngo", "cultural"])]));
    assert_eq!(answer.total, 0);
    assert_eq!(values(&answer, Facet::Topic), ["economic 1", "cultural 0*", "border 1", "ngo 0*"]);
}

#[test]
fn an_unknown_value_is_reported_and_does_not_filter() {
    let catalog = sample();
    let only_unknown = catalog.answer(&chosen(&[(Facet::Level, &["communal"]), (Facet::Chair, &["nobody"])]));
    assert_eq!(only_unknown.total, 4);
    let unknown = |facet, value: &str| UnknownValue { facet, value: value.to_owned() };
    assert_eq!(only_unknown.unknown, [unknown(Facet::Level, "communal"), unknown(Facet::Chair, "nobody")]);
    let beside_known = catalog.answer(&chosen(&[(Facet::Level, &["communal", "national"])]));
    assert_eq!(ids(&catalog, &beside_known), ["a"]);
}

#[test]
fn a_term_or_province_without_records_gives_nothing_rather_than_everything() {
    let catalog = catalog([record("a", "2015").provinces(&["Lào Cai"])]);
    for (facet, value) in [(Facet::Origin, "own"), (Facet::Province, "thanh-hoa"), (Facet::Topic, "ngo")] {
        let answer = catalog.answer(&chosen(&[(facet, &[value])]));
        assert_eq!((answer.total, answer.unknown.len()), (0, 0), "{value}");
    }
}

#[test]
fn dates_choose_by_overlap() {
    let catalog = sample();
    let between = |from: &str, to: &str| {
        let answer = catalog.answer(&Query { from: from.parse().ok(), to: to.parse().ok(), ..Query::default() });
        ids(&catalog, &answer).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(between("2016-03-31", "2016-04-01"), ["b", "c"], "the last day of the month, and the whole year");
    assert_eq!(between("2020-01-02", ""), ["d"]);
    assert_eq!(between("", "2015"), ["a"]);
    assert_eq!(between("2020", "2015"), Vec::<String>::new(), "no time at all");
    assert_eq!(between("2020-01-01", "2019-12-31"), Vec::<String>::new());
}

#[test]
fn years_do_not_depend_on_the_asked_dates_and_have_no_gaps() {
    let catalog = sample();
    let answer = catalog.answer(&Query { from: "2019".parse().ok(), ..Query::default() });
    let expected = [(2015, 1), (2016, 2), (2017, 0), (2018, 0), (2019, 1), (2020, 1)];
    assert_eq!(answer.years.into_iter().collect::<Vec<_>>(), expected);
    let narrowed = catalog.answer(&chosen(&[(Facet::Kind, &["annual-review"])]));
    assert_eq!(narrowed.years.into_iter().collect::<Vec<_>>(), [(2015, 1), (2016, 1)]);
    assert!(catalog.answer(&text("khongco ")).years.is_empty());
}

#[test]
fn a_province_is_the_unit_of_that_time_or_of_today() {
    let catalog = catalog([
        record("yen-bai", "2015").provinces(&["Yên Bái"]),
        record("both", "2016").provinces(&["Lào Cai", "Yên Bái"]),
        record("ha-tay", "2007").provinces(&["Hà Tây"]),
        record("old-hue", "2010").provinces(&["Huế"]),
        record("new-hue", "2025-06").provinces(&["TP. Huế"]),
        record("abroad", "2012").provinces(&["Luông Pha Băng"]),
    ]);
    let then = catalog.answer(&Query::default());
    let expected = ["ha-tay 1", "lao-cai 1", "yen-bai 2", "thua-thien-hue 1", "hue 1", "luong-pha-bang 1"];
    assert_eq!(values(&then, Facet::Province), expected, "in the gazetteer's order, others last");
    let now = catalog.answer(&today(Query::default()));
    assert_eq!(values(&now, Facet::Province), ["ha-noi 1", "lao-cai 2", "hue 2", "luong-pha-bang 1"]);
    assert_eq!(ids(&catalog, &catalog.answer(&today(chosen(&[(Facet::Province, &["lao-cai"])])))), ["both", "yen-bai"]);
}

#[test]
fn a_past_units_slug_read_today_is_the_unit_it_belongs_to() {
    let catalog = catalog([record("a", "2015").provinces(&["Yên Bái"]), record("b", "2016").provinces(&["Lào Cai"])]);
    let answer = catalog.answer(&today(chosen(&[(Facet::Province, &["yen-bai"])])));
    assert_eq!(values(&answer, Facet::Province), ["lao-cai 2*"]);
    assert_eq!(answer.total, 2);
    let gazetteer = &reference().gazetteer;
    let slugs = ["yen-bai".to_owned(), "lao-cai".to_owned(), "x".to_owned()];
    assert_eq!(slugs_as_of(gazetteer, &slugs, AsOf::Today), ["lao-cai", "x"]);
    assert_eq!(slugs_as_of(gazetteer, &slugs, AsOf::Then), slugs);
}

#[test]
fn frequent_values_go_first_where_a_facet_has_no_order() {
    let chaired = |id: &str, name: &str| record(id, "2015").chair(name, "");
    let catalog =
        catalog([chaired("a", "Phạm Bình Minh"), chaired("b", "Bùi Thanh Sơn"), chaired("c", "Phạm Bình Minh"), chaired("d", "An")]);
    let answer = catalog.answer(&Query::default());
    assert_eq!(values(&answer, Facet::Chair), ["pham-binh-minh 2", "an 1", "bui-thanh-son 1"]);
    assert_eq!(answer.facets[&Facet::Chair][0].name, "Phạm Bình Minh");
}

#[test]
fn names_with_one_slug_share_a_value_that_names_both() {
    let published = |id: &str, name: &str| record(id, "2015").report(name, None);
    let catalog = catalog([published("a", "Báo Mới"), published("b", "Báo mới"), published("c", "Báo Mới"), published("d", "Bảo Mới")]);
    let value = catalog.answer(&Query::default()).facets[&Facet::Publisher][0].clone();
    assert_eq!((value.value.as_str(), value.count), ("bao-moi", 4));
    assert_eq!(value.name, "Báo Mới / Bảo Mới", "case alone makes no second name");
}

#[test]
fn two_reports_of_one_publisher_count_once() {
    let catalog = catalog([record("a", "2015").report("VOV", None).report("VOV", None).report("…", None)]);
    assert_eq!(values(&catalog.answer(&Query::default()), Facet::Publisher), ["vov 1"]);
}

#[test]
fn documents_of_one_number_and_two_provinces_are_two() {
    let cites = |id: &str, number: &str, issuer: &str| -> Record { record(id, "2015").document(number, issuer) };
    let catalog = catalog([
        cites("a", "34/KH-UBND", "UBND tỉnh Lào Cai"),
        cites("b", "34/KH-UBND", "UBND tỉnh Thanh Hoá"),
        cites("c", "22-NQ/TW", "Bộ Chính trị"),
        cites("d", "22 - NQ/TW", "BCT"),
    ]);
    let answer = catalog.answer(&Query::default());
    let expected = ["22-nq-tw 2", "34-kh-ubnd-ubnd-tinh-lao-cai 1", "34-kh-ubnd-ubnd-tinh-thanh-hoa 1"];
    assert_eq!(values(&answer, Facet::Document), expected);
    let names: Vec<&str> = answer.facets[&Facet::Document].iter().map(|value| value.name.as_str()).collect();
    assert_eq!(names[1..], ["34/KH-UBND (UBND tỉnh Lào Cai)", "34/KH-UBND (UBND tỉnh Thanh Hoá)"]);
}

#[test]
fn public_slugs_are_those_of_the_values() {
    let catalog = catalog([record("a", "2010")
        .provinces(&["Huế"])
        .chair("Lê Văn A", "")
        .document("05", "Ban B")
        .partner("Lào")
        .report("Báo C", None)]);
    let conference = &catalog.entry(RecordIndex(0)).conference;
    let gazetteer = &reference().gazetteer;
    let provinces = Provinces::new(gazetteer);
    let slugs = [
        (Facet::Province, provinces.value(gazetteer, "Huế", &conference.held, AsOf::Then).0),
        (Facet::Chair, Catalog::name_slug("Lê Văn A")),
        (Facet::Document, Catalog::document_slug(&conference.documents[0])),
        (Facet::Partner, Catalog::name_slug("Lào")),
        (Facet::Publisher, Catalog::name_slug("Báo C")),
    ];
    for (facet, slug) in slugs {
        assert_eq!(values(&catalog.answer(&Query::default()), facet), [format!("{slug} 1")]);
    }
    assert_eq!(provinces.unit(gazetteer, "Huế", &conference.held).unwrap().id, "thua-thien-hue");
    assert_eq!(provinces.value(gazetteer, "Huế", &conference.held, AsOf::Today).0, "hue");
}

#[test]
fn a_star_is_a_condition_and_tags_are_values() {
    let tagged = |id: &str, starred, tags: &[&str]| record(id, "2015").own().personal(starred, tags, "");
    let catalog = catalog([
        tagged("a", true, &["Đọc sau", "Biển Đông"]),
        tagged("b", false, &["đọc sau"]),
        tagged("c", true, &[]),
        record("d", "2015"),
    ]);
    let tags = ["doc-sau 2", "bien-dong 1"];
    assert_eq!(values(&catalog.answer(&Query::default()), Facet::Tag), tags);
    assert_eq!(ids(&catalog, &catalog.answer(&chosen(&[(Facet::Tag, &["doc-sau"])]))), ["a", "b"]);
    let starred = catalog.answer(&Query { starred: true, ..Query::default() });
    assert_eq!(
        (ids(&catalog, &starred), values(&starred, Facet::Tag)),
        (vec!["a", "c"], vec!["bien-dong 1".to_owned(), "doc-sau 1".to_owned()])
    );
    let both = catalog.answer(&Query { starred: true, ..chosen(&[(Facet::Tag, &["doc-sau"])]) });
    assert_eq!(ids(&catalog, &both), ["a"]);
}
