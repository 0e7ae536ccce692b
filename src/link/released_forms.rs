//! Every form of link that has ever been released, and the view it opens. Lines are only ever added here, never changed.

use super::{Ignored, Intake, View, ViewState};
use crate::catalog::{AsOf, Facet, Grouping, Sort};
use crate::model::Language;

fn facet(facet: Facet, values: &[&str]) -> ViewState {
    ViewState { facets: [(facet, values.iter().map(|&value| value.to_owned()).collect())].into_iter().collect(), ..ViewState::default() }
}

fn ignored(pairs: &[(&str, &str)]) -> Vec<Ignored> {
    pairs.iter().map(|&(key, value)| Ignored { key: key.to_owned(), value: value.to_owned() }).collect()
}

fn window(first: &str, last: &str) -> Option<(time::Date, time::Date)> {
    let day = |text: &str| text.parse::<crate::model::PartialDate>().unwrap().first_day();
    Some((day(first), day(last)))
}

fn open(groups: &[&str]) -> Vec<String> {
    groups.iter().map(|&group| group.to_owned()).collect()
}

/// Each canonical link, and its view: reading gives the view, writing gives the link.
fn canonical() -> Vec<(&'static str, ViewState)> {
    let start = ViewState::default;
    vec![
        ("", start()),
        ("q=doi+ngoai", ViewState { text: "doi ngoai".into(), ..start() }),
        ("q=%C4%91%E1%BB%91i+ngo%E1%BA%A1i", ViewState { text: "đối ngoại".into(), ..start() }),
        ("q=%22h%E1%BB%99i+ngh%E1%BB%8B%22+22-NQ%2FTW", ViewState { text: "\"hội nghị\" 22-NQ/TW".into(), ..start() }),
        ("q=UBND&also=off", ViewState { text: "UBND".into(), literal: true, ..start() }),
        ("from=2015", ViewState { from: "2015".parse().ok(), ..start() }),
        ("from=2015-01&to=2016-03-27", ViewState { from: "2015-01".parse().ok(), to: "2016-03-27".parse().ok(), ..start() }),
        ("from=2016&to=2015", ViewState { from: "2016".parse().ok(), to: "2015".parse().ok(), ..start() }),
        ("level=national", facet(Facet::Level, &["national"])),
        ("kind=annual-review,orientation", facet(Facet::Kind, &["annual-review", "orientation"])),
        ("type=plan", facet(Facet::Type, &["plan"])),
        ("province=yen-bai,lao-cai", facet(Facet::Province, &["yen-bai", "lao-cai"])),
        ("asof=now", ViewState { as_of: AsOf::Today, ..start() }),
        ("topic=economic,overseas-vietnamese", facet(Facet::Topic, &["economic", "overseas-vietnamese"])),
        ("chair=pham-binh-minh", facet(Facet::Chair, &["pham-binh-minh"])),
        ("doc=22-nq-tw,34-kh-ubnd-ubnd-tinh-lao-cai", facet(Facet::Document, &["22-nq-tw", "34-kh-ubnd-ubnd-tinh-lao-cai"])),
        ("partner=trung-quoc", facet(Facet::Partner, &["trung-quoc"])),
        ("publisher=bao-yen-bai", facet(Facet::Publisher, &["bao-yen-bai"])),
        ("origin=own", facet(Facet::Origin, &["own"])),
        ("view=list", ViewState { view: View::List, ..start() }),
        ("sort=newest", ViewState { sort: Some(Sort::Newest), ..start() }),
        ("sort=oldest", ViewState { sort: Some(Sort::Oldest), ..start() }),
        ("sort=relevance", ViewState { sort: Some(Sort::Relevance), ..start() }),
        ("sel=2015-01-27-annual-review", ViewState { selected: Some("2015-01-27-annual-review".into()), ..start() }),
        ("t0=2014-12-01&t1=2015-03-31", ViewState { window: window("2014-12-01", "2015-03-31"), ..start() }),
        ("lang=vi", ViewState { language: Some(Language::Vietnamese), ..start() }),
        ("lang=en", ViewState { language: Some(Language::English), ..start() }),
        ("chair=a%2Cb", facet(Facet::Chair, &["a,b"])),
        ("colour=blue", ViewState { ignored: ignored(&[("colour", "blue")]), ..start() }),
        ("sort=foo", ViewState { ignored: ignored(&[("sort", "foo")]), ..start() }),
        ("lanes=level", ViewState { lanes: Grouping::Level, ..start() }),
        ("lanes=topic", ViewState { lanes: Grouping::Topic, ..start() }),
        ("lanes=kind", ViewState { lanes: Grouping::Kind, ..start() }),
        ("lanes=series", ViewState { lanes: Grouping::Series, ..start() }),
        ("lanes=chair", ViewState { lanes: Grouping::Chair, ..start() }),
        ("open=red-river-delta,central-highlands", ViewState { open: open(&["red-river-delta", "central-highlands"]), ..start() }),
        ("open=all", ViewState { open: open(&["all"]), ..start() }),
        ("table=on", ViewState { table: true, ..start() }),
        ("rail=off", ViewState { rail_hidden: true, ..start() }),
        ("compare=on", ViewState { compare: true, ..start() }),
        ("intake=queue", ViewState { intake: Some(Intake::Queue), ..start() }),
        ("intake=shared", ViewState { intake: Some(Intake::Shared), ..start() }),
        ("intake=opened", ViewState { intake: Some(Intake::Opened), ..start() }),
        ("intake=bookmark", ViewState { intake: Some(Intake::Bookmark), ..start() }),
        ("intake=0123abc", ViewState { intake: Some(Intake::Draft("0123abc".into())), ..start() }),
        ("star=on", ViewState { starred: true, ..start() }),
        ("tag=doc-sau,lao", facet(Facet::Tag, &["doc-sau", "lao"])),
        ("view=list&from=abc&x=%26", ViewState { view: View::List, ignored: ignored(&[("from", "abc"), ("x", "&")]), ..start() }),
    ]
}

#[test]
fn a_released_link_opens_its_view_and_is_written_the_same() {
    for (link, view) in canonical() {
        assert_eq!(ViewState::parse(link), view, "reading {link}");
        assert_eq!(view.to_query_string(), link, "writing {link}");
        assert_eq!(ViewState::parse(&format!("?{link}")), view, "reading ?{link}");
    }
}

#[test]
fn the_keys_keep_their_order() {
    let links = [
        "q=a&from=2014&to=2015&level=national&kind=plenary&type=conference&province=ha-noi&asof=now&topic=border\
                &chair=b&doc=c&partner=d&publisher=e&origin=published&view=list&sort=oldest&sel=f&t0=2014-01-01&t1=2015-12-31&lang=en",
        "q=a&origin=own&sel=b&lang=vi&star=on&tag=c,d",
        "origin=own&view=list&lanes=kind&open=north,south&table=on&rail=off&sort=oldest&sel=f",
        "sel=f&t0=2014-01-01&t1=2015-12-31&lang=en&compare=on",
        "sel=f&t0=2014-01-01&t1=2015-12-31&intake=queue&lang=en",
    ];
    for link in links {
        let view = ViewState::parse(link);
        assert_eq!(view.ignored, []);
        assert_eq!(view.to_query_string(), link);
        let reversed: Vec<&str> = link.split('&').rev().collect();
        assert_eq!(ViewState::parse(&reversed.join("&")), view);
    }
}

/// Links that are not canonical: typed by hand, repeated, damaged. What is read, and the canonical form.
#[test]
fn other_forms_are_read_and_made_canonical() {
    for (link, canonical) in [
        ("?q=doi%20ngoai", "q=doi+ngoai"),
        ("q=đối+ngoại", "q=%C4%91%E1%BB%91i+ngo%E1%BA%A1i"),
        ("&&view=timeline&asof=then&from=&level=", ""),
        ("level=national,national,,regional", "level=national,regional"),
        ("level=national&q=x&level=regional", "q=x&level=national,regional"),
        ("lang=en-US", "lang=en"),
        ("q=100%", "q=100%25"),
        ("q=a&q=b", "q=a&q=b"),
        ("view=list&view=timeline", "view=list&view=timeline"),
        ("from=abc&from=2015", "from=2015&from=abc"),
        ("from=2015-02-30&to=2015", "to=2015&from=2015-02-30"),
        ("view=x&sort=foo&lang=fr&asof=today", "view=x&sort=foo&lang=fr&asof=today"),
        ("t0=2015-01-01&lang=en", "lang=en&t0=2015-01-01"),
        ("t0=2015-01-01&t1=2014-01-01", "t0=2015-01-01&t1=2014-01-01"),
        ("t0=2015&t1=2016", "t0=2015&t1=2016"),
        ("t1=&t1=&t0=&view=list&t1=", "view=list"),
        ("new&level=national", "level=national&new="),
        ("lanes=province&open=&table=off&rail=on", ""),
        ("open=a,b,,a&open=c,b", "open=a,b,c"),
        ("lanes=x&table=1&rail=0", "lanes=x&table=1&rail=0"),
        ("compare=on&sel=a&compare=off", "sel=a&compare=on&compare=off"),
        ("compare=off&sel=a", "sel=a"),
        ("intake=", ""),
        ("intake=queue&intake=shared&lang=en", "intake=queue&lang=en&intake=shared"),
        ("tag=b,,b&star=on&star=off&lang=en", "lang=en&star=on&tag=b&star=off"),
        ("star=yes&star=", "star=yes"),
        ("lanes=kind&lanes=level&rail=off&rail=on", "lanes=kind&rail=off&lanes=level&rail=on"),
    ] {
        assert_eq!(ViewState::parse(link).to_query_string(), canonical, "{link}");
    }
}

#[test]
fn what_is_not_understood_is_named() {
    let view = ViewState::parse("q=%E1%BB&from=abc&sort=foo&view=x&lang=fr&t0=2015-01-01&colour=a%20b&level=national");
    let expected =
        [("q", "%E1%BB"), ("from", "abc"), ("sort", "foo"), ("view", "x"), ("lang", "fr"), ("t0", "2015-01-01"), ("colour", "a b")];
    assert_eq!(view.ignored, ignored(&expected));
    assert!(view.has(Facet::Level, "national"));
    assert_eq!(ViewState::parse(&view.to_query_string()), view, "a damaged text stays ignored");
}

#[test]
fn a_repeated_key_does_not_come_to_life_when_the_first_is_removed() {
    let repeated = ViewState::parse("q=a&q=b&view=list&view=timeline&t0=2015-01-01&t1=2015-02-01&t0=2016-01-01&t1=2016-02-01");
    let cleared = ViewState { text: String::new(), view: View::Timeline, window: None, ..repeated };
    assert_eq!(ViewState::parse(&cleared.to_query_string()), cleared);
}

#[test]
fn a_group_of_lanes_is_open_when_it_or_all_are() {
    let is_open = |link: &str| ViewState::parse(link).is_open("north");
    assert_eq!(["open=south,north", "open=all", "open=south", ""].map(is_open), [true, true, false, false]);
}

#[test]
fn a_link_that_is_too_long_is_read_as_far_as_it_goes() {
    let link = format!("q={}&level=national", "a".repeat(30_000));
    let view = ViewState::parse(&link);
    assert_eq!(view.text, "");
    assert!(view.has(Facet::Level, "national"));
    assert_eq!(view.ignored, ignored(&[(super::NOT_READ, "30002")]));
    assert_eq!(ViewState::parse(&view.to_query_string()), view);
}

#[test]
fn a_comparison_ends_with_its_record() {
    let mut view = ViewState::parse("sel=a&compare=on");
    view.change_with(&mut |view| view.table = true);
    assert!(view.compare);
    view.change_with(&mut |view| view.selected = Some("b".to_owned()));
    assert!(!view.compare);
}
