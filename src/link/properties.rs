//! What holds for every view and every string.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use time::Date;

use super::{Ignored, Intake, View, ViewState};
use crate::catalog::{AsOf, Facet, Grouping, Sort};
use crate::model::{Language, PartialDate};

fn partial_date() -> impl Strategy<Value = PartialDate> {
    (0_i32..=9999, 1_u8..=12, 1_u16..=365, 0..3).prop_map(|(year, month, day, precision)| match precision {
        0 => PartialDate::year_only(year).unwrap(),
        1 => PartialDate::month_of(year, month).unwrap(),
        _ => PartialDate::day(Date::from_ordinal_date(year, day).unwrap()),
    })
}

fn window() -> impl Strategy<Value = (Date, Date)> {
    (0_i32..=9999, 1_u16..=365, 0_i32..=9999, 1_u16..=365).prop_map(|(year, day, other_year, other_day)| {
        let date = |year, day| Date::from_ordinal_date(year, day).unwrap();
        let (first, second) = (date(year, day), date(other_year, other_day));
        (first.min(second), first.max(second))
    })
}

/// Several values of one key.
fn values(least: usize) -> impl Strategy<Value = Vec<String>> {
    vec("[a-z0-9-]{1,12}|\\PC{1,6}|[,%&=+# ]{1,3}", least..4).prop_map(|values| {
        let mut distinct: Vec<String> = Vec::new();
        for value in values {
            if !distinct.contains(&value) {
                distinct.push(value);
            }
        }
        distinct
    })
}

fn facets() -> impl Strategy<Value = litemap::LiteMap<Facet, Vec<String>>> {
    btree_map(select(Facet::ALL.to_vec()), values(1), 0..5).prop_map(|facets| facets.into_iter().collect())
}

/// Parameters without a meaning, and parameters of which the view has the first one of their key or not: all that can be ignored.
fn ignored() -> impl Strategy<Value = Vec<Ignored>> {
    let single =
        select(vec!["q", "from", "to", "asof", "view", "lanes", "table", "rail", "sort", "sel", "intake", "lang", "star", "compare"]);
    let repeated = (single, select(vec!["2015", "now", "off", "on", "list", "chair", "newest", "vi", "%E1%BB", "fr"]));
    let unknown = ("[a-z]{2,4}x|\\PC{0,3}_", "\\PC{0,8}|[%&=,+]{1,4}");
    let pair = prop_oneof![
        repeated.prop_map(|(key, value)| (key.to_owned(), value.to_owned())),
        unknown.prop_map(|(key, value)| (key, value)),
        Just(("t0".to_owned(), "2014-05-01".to_owned())),
        Just(("t1".to_owned(), "2013-05-01".to_owned())),
    ];
    vec(pair, 0..5).prop_map(|pairs| {
        let mut distinct: Vec<Ignored> = Vec::new();
        for (key, value) in pairs {
            let ignored = Ignored { key, value };
            if !distinct.contains(&ignored) {
                distinct.push(ignored);
            }
        }
        distinct
    })
}

fn view_state() -> impl Strategy<Value = ViewState> {
    let layout = (any::<bool>(), any::<bool>(), option::of(select(vec![Sort::Newest, Sort::Oldest, Sort::Relevance])), any::<bool>());
    let dates = (option::of(partial_date()), option::of(partial_date()), option::of(window()));
    let words = ("\\PC{0,20}|[\"%&=+, #]{0,5}", option::of("[a-z0-9-]{1,20}|\\PC{1,5}"));
    let intake = option::of("queue|shared|opened|bookmark|[0-9a-f]{1,8}|\\PC{1,5}");
    let language = (option::of(select(Language::ALL.to_vec())), intake);
    let timeline = (select(Grouping::ALL.to_vec()), values(0), any::<bool>(), (any::<bool>(), any::<bool>(), any::<bool>()));
    let parts = (words, dates, facets(), (layout, timeline), language, ignored());
    parts.prop_map(|(words, dates, facets, (layout, timeline), language, ignored)| ViewState {
        text: words.0,
        literal: layout.3,
        from: dates.0,
        to: dates.1,
        facets,
        as_of: if layout.0 { AsOf::Today } else { AsOf::Then },
        view: if layout.1 { View::List } else { View::Timeline },
        lanes: timeline.0,
        open: timeline.1,
        table: timeline.2,
        rail_hidden: timeline.3.0,
        sort: layout.2,
        selected: words.1,
        window: dates.2,
        intake: language.1.as_deref().and_then(Intake::from_value),
        language: language.0,
        starred: timeline.3.2,
        compare: timeline.3.1,
        ignored,
    })
}

/// Strings that look like links often enough to reach every branch.
fn query_string() -> impl Strategy<Value = String> {
    let key = select(vec![
        "q", "from", "to", "level", "chair", "asof", "view", "lanes", "open", "table", "rail", "sort", "sel", "t0", "t1", "intake", "lang",
        "also", "star", "tag", "compare", "x", "%74o", "",
    ]);
    let value = prop_oneof![
        select(vec![
            "2015",
            "2015-02-30",
            "2015-01-01",
            "2016-01-01",
            "now",
            "list",
            "series",
            "on",
            "off",
            "oldest",
            "en",
            "",
            "a,b,a",
            "%E1%BB",
            "%",
            "%2C,"
        ])
        .prop_map(str::to_owned),
        "\\PC{0,6}",
    ];
    let parameters = vec((key, value), 0..8).prop_map(|pairs| {
        let written: Vec<String> = pairs.into_iter().map(|(key, value)| format!("{key}={value}")).collect();
        written.join("&")
    });
    prop_oneof![parameters, "\\PC{0,60}", "[?&=%,+a-f0-9]{0,40}"]
}

proptest! {
    #[test]
    fn a_view_comes_back_from_its_link(state in view_state()) {
        prop_assert_eq!(ViewState::parse(&state.to_query_string()), state);
    }

    #[test]
    fn a_question_is_the_same_by_its_link(state in view_state()) {
        prop_assert_eq!(ViewState::parse(&state.question()).query(), state.query());
    }

    /// How results are laid out is no part of the question, and stays when nothing narrows it.
    #[test]
    fn the_timelines_keys_are_no_part_of_the_question(state in view_state(), other in view_state()) {
        let ViewState { lanes, open, table, rail_hidden, .. } = other;
        let changed = ViewState { lanes, open: open.clone(), table, rail_hidden, ..state.clone() };
        prop_assert_eq!(changed.question(), state.question());
        let kept = changed.without_filters();
        prop_assert_eq!((kept.lanes, kept.open, kept.table, kept.rail_hidden), (lanes, open, table, rail_hidden));
    }

    #[test]
    fn any_string_is_read_and_its_canonical_form_is_its_own(query_string in query_string()) {
        let view = ViewState::parse(&query_string);
        let canonical = view.to_query_string();
        let again = ViewState::parse(&canonical);
        prop_assert_eq!(&again, &view);
        prop_assert_eq!(again.to_query_string(), canonical);
    }

    #[test]
    fn a_link_of_any_length_is_stable(query_string in "(\\PC{0,50}&?){0,20}", times in 1_usize..60) {
        let view = ViewState::parse(&query_string.repeat(times));
        prop_assert_eq!(ViewState::parse(&view.to_query_string()), view);
    }
}
