//! What the reader sees of a record that they have corrected, case by case and for all records.

use super::*;
use crate::catalog::fixtures::record;
use crate::model::{Report, Unit};

fn report(publisher: &str, url: Option<&str>) -> Report {
    Report {
        publisher: publisher.into(),
        url: url.map(Into::into),
        published: None,
        province: None,
        language: "vi".into(),
        author: None,
        text: None,
        facts: None,
    }
}

fn figure(indicator: &str, value: f64, report: Option<usize>) -> Figure {
    Figure { indicator: indicator.into(), value, unit: Unit::Count, period: "2014".into(), scope: "national".into(), approx: false, report }
}

fn conference(change: impl FnOnce(&mut Conference)) -> Conference {
    record("a", "2015-01-27").title("Hội nghị", "Conference").provinces(&["Hà Nội", "Huế"]).change(change).0.conference
}

fn starred(record: &Conference, base: &Conference) -> Conference {
    let personal = Personal { starred: true, tags: vec!["riêng".into()], note: "ghi".into(), base: Some(Box::new(base.clone())) };
    Conference { personal: Some(personal), ..record.clone() }
}

fn shares(list: &[Report]) -> Vec<&str> {
    list.iter().map(|report| report.url.as_deref().unwrap_or(&report.publisher)).collect()
}

#[test]
fn what_the_reader_changed_is_theirs_and_the_rest_is_published() {
    let base = conference(|_| ());
    let row = starred(&conference(|row| (row.title.vi, row.venue) = ("Của tôi".into(), Some("Đây".into()))), &base);
    let now = conference(|now| {
        (now.title.vi, now.title.en, now.format) = ("Mới".into(), "New".into(), Some(crate::model::Format::Online));
        now.venue = Some("Kia".into());
    });
    let seen = merged(&base, &row, &now);
    assert_eq!((seen.title.vi.as_str(), seen.title.en.as_str(), seen.venue.as_deref()), ("Của tôi", "New", Some("Đây")));
    assert_eq!(seen.format, now.format);
    let personal = seen.personal.unwrap();
    assert_eq!((personal.starred, personal.tags, personal.note.as_str()), (true, vec!["riêng".to_owned()], "ghi"));
    assert_eq!(personal.base.as_deref(), Some(&now), "a later correction starts from what is published now");
}

#[test]
fn what_was_taken_out_stays_out_and_what_was_added_comes_last() {
    let base = conference(|_| ());
    let row = conference(|row| row.provinces = vec!["Lào Cai".into(), "Hà Nội".into()]);
    let now = conference(|now| now.provinces = vec!["Đà Nẵng".into(), "Huế".into(), "Hà Nội".into()]);
    assert_eq!(merged(&base, &row, &now).provinces, ["Đà Nẵng", "Hà Nội", "Lào Cai"]);
}

#[test]
fn a_changed_role_is_not_a_second_chair() {
    let chair = |role: &str| Chair { name: "Lê A".into(), role: Some(Bilingual { vi: role.into(), en: role.into() }) };
    let with = |role: &str| conference(|record| record.chairs = vec![chair(role)]);
    let others = |role: &str| conference(|record| record.chairs = vec![chair(role), Chair { name: "Trần B".into(), role: None }]);
    assert_eq!(merged(&with("1"), &with("2"), &others("1")).chairs, others("2").chairs);
    assert_eq!(merged(&with("1"), &with("2"), &others("3")).chairs, others("2").chairs, "the reader's word before the publisher's");
    assert_eq!(merged(&with("1"), &others("1"), &others("3")).chairs, others("3").chairs);
    assert_eq!(merged(&with("1"), &with("2"), &conference(|_| ())).chairs, with("2").chairs, "what the reader changed is not lost");
}

#[test]
fn published_reports_are_as_they_are_now_and_the_readers_follow() {
    let base = conference(|base| base.reports = vec![report("Báo A", Some("a")), report("Báo B", None)]);
    let mine = Report { text: Some("Toàn văn".into()), ..report("Báo M", Some("m")) };
    let row = conference(|row| {
        row.reports = vec![Report { author: Some("Tôi".into()), ..report("Báo A", Some("a")) }, report("Báo B", None), mine.clone()];
        row.figures = vec![figure("mous", 3.0, Some(2)), figure("visits", 1.0, Some(0))];
    });
    let now = conference(|now| {
        now.reports = vec![report("Báo C", Some("c")), Report { province: Some("Huế".into()), ..report("Báo A", Some("a")) }];
        now.figures = vec![figure("oda", 5.0, Some(0))];
    });
    let seen = merged(&base, &row, &now);
    assert_eq!(shares(&seen.reports), ["c", "a", "m"]);
    assert_eq!((seen.reports[1].author.as_deref(), seen.reports[1].province.as_deref()), (Some("Tôi"), Some("Huế")));
    assert_eq!(seen.reports[2], mine);
    assert_eq!(seen.figures, [figure("oda", 5.0, Some(0)), figure("mous", 3.0, Some(2)), figure("visits", 1.0, Some(1))]);
}

#[test]
fn an_article_that_both_sides_added_is_one_with_what_only_the_reader_has() {
    let base = conference(|_| ());
    let own = Report { text: Some("Toàn văn".into()), author: Some("T".into()), ..report("bao-a.vn", Some("a")) };
    let row = conference(|row| row.reports = vec![own]);
    let now = conference(|now| now.reports = vec![report("Báo A", Some("a"))]);
    let seen = merged(&base, &row, &now).reports;
    assert_eq!(seen, [Report { text: Some("Toàn văn".into()), author: Some("T".into()), ..report("Báo A", Some("a")) }]);
}

#[test]
fn a_report_that_is_no_longer_published_stays_when_the_reader_rests_on_it() {
    let base = conference(|base| base.reports = vec![report("Báo A", Some("a")), report("Báo B", Some("b"))]);
    let row = conference(|row| {
        row.reports.clone_from(&base.reports);
        row.figures = vec![figure("mous", 3.0, Some(1))];
    });
    let now = conference(|now| now.reports = vec![report("Báo C", Some("c"))]);
    let seen = merged(&base, &row, &now);
    assert_eq!(shares(&seen.reports), ["c", "b"]);
    assert_eq!(seen.figures, [figure("mous", 3.0, Some(1))]);
}

#[test]
fn a_correction_takes_the_place_of_what_it_corrects_and_nothing_else_does() {
    let base = conference(|_| ());
    let row = starred(&conference(|row| row.venue = Some("Đây".into())), &base);
    let now = conference(|now| now.title.en = "New".into());
    let (seen, takes_place) = shown(row.clone(), Some(&now));
    assert_eq!((seen.venue.as_deref(), seen.title.en.as_str(), takes_place), (Some("Đây"), "New", true));
    assert_eq!(shown(row.clone(), None), (row, false), "it is no longer published");
    let own = conference(|_| ());
    assert_eq!(shown(own.clone(), Some(&now)), (own, false));
}

#[cfg(not(target_arch = "wasm32"))]
mod properties {
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::{select, subsequence};

    use super::*;

    fn any_reports() -> impl Strategy<Value = Vec<Report>> {
        let details = vec((select(vec!["X", "Y"]), option::of(select(vec!["T", "U"]))), 4);
        (subsequence(vec!["a", "b", "c", "d"], 0..4), details, option::of(select(vec!["X", "Y"]))).prop_map(|(urls, details, last)| {
            let with = |(url, (publisher, author)): (&str, (&str, Option<&str>))| Report {
                author: author.map(Into::into),
                ..report(publisher, Some(url))
            };
            urls.into_iter().zip(details).map(with).chain(last.map(|publisher| report(publisher, None))).collect()
        })
    }

    fn any_conference() -> impl Strategy<Value = Conference> {
        let names = || subsequence(vec!["Hà Nội", "Huế", "Lào Cai", "Đà Nẵng"], 0..4).prop_shuffle();
        let chairs = (subsequence(vec!["A", "B", "C"], 0..3), vec(option::of(select(vec!["1", "2"])), 3));
        let figures = vec((select(vec!["mous", "oda", "visits"]), 0_u8..3, option::of(0_usize..5)), 0..4);
        (names(), names(), chairs, figures, any_reports(), select(vec!["", "x", "y"])).prop_map(
            |(provinces, partners, chairs, figures, reports, venue)| {
                conference(|record| {
                    record.provinces = provinces.into_iter().map(Into::into).collect();
                    record.partners = partners.into_iter().map(Into::into).collect();
                    let role = |role: &str| Bilingual { vi: role.into(), en: role.into() };
                    let chair = |(name, known): (&str, Option<&str>)| Chair { name: name.into(), role: known.map(role) };
                    record.chairs = chairs.0.into_iter().zip(chairs.1).map(chair).collect();
                    let said = |place: Option<usize>| place.filter(|&place| place < reports.len());
                    let figure = |(indicator, value, place): (&str, u8, Option<usize>)| figure(indicator, f64::from(value), said(place));
                    record.figures = figures.into_iter().map(figure).collect();
                    (record.reports, record.title.vi) = (reports.clone(), venue.into());
                })
            },
        )
    }

    /// What was, what the reader made of it, and what it is now: each differs from the first in all or in some.
    fn any_versions() -> impl Strategy<Value = (Conference, Conference, Conference)> {
        let same = || (any::<bool>(), any::<bool>());
        (any_conference(), any_conference(), any_conference(), same(), same()).prop_map(|(base, row, now, of_row, of_now)| {
            let partly = |mut record: Conference, (reports, names): (bool, bool)| {
                if reports {
                    record.figures.iter_mut().for_each(|figure| figure.report = figure.report.filter(|&place| place < base.reports.len()));
                    record.reports.clone_from(&base.reports);
                }
                if names {
                    record.provinces.clone_from(&base.provinces);
                    record.chairs.clone_from(&base.chairs);
                }
                record
            };
            (base.clone(), partly(row, of_row), partly(now, of_now))
        })
    }

    fn plain(record: &Conference) -> Conference {
        Conference { personal: None, ..record.clone() }
    }

    /// A figure, and the address of the report that says it.
    fn said<'a>(record: &'a Conference, figure: &Figure) -> (String, u64, Option<&'a Option<String>>) {
        let report = figure.report.and_then(|place| record.reports.get(place));
        (figure.indicator.clone(), figure.value.to_bits(), report.map(|report| &report.url))
    }

    proptest! {
        #[test]
        fn without_a_change_on_one_side_it_is_the_other(base in any_conference(), other in any_conference()) {
            prop_assert_eq!(plain(&merged(&base, &other, &base)), plain(&other));
            prop_assert_eq!(plain(&merged(&base, &base, &other)), plain(&other));
        }

        #[test]
        fn once_more_changes_nothing((base, row, now) in any_versions()) {
            let seen = merged(&base, &row, &now);
            prop_assert_eq!(&merged(&now, &seen, &now), &seen);
        }

        #[test]
        fn what_either_side_added_is_there((base, row, now) in any_versions()) {
            let seen = merged(&base, &row, &now);
            for side in [&row, &now] {
                for name in side.provinces.iter().filter(|name| !base.provinces.contains(name)) {
                    prop_assert!(seen.provinces.contains(name));
                }
                for chair in side.chairs.iter().filter(|chair| base.chairs.iter().all(|known| known.name != chair.name)) {
                    prop_assert!(seen.chairs.contains(chair));
                }
                for figure in &side.figures {
                    let is_new = base.figures.iter().all(|known| known.indicator != figure.indicator);
                    if is_new && figure.report.is_none() {
                        let found = seen.figures.iter().any(|other| said(&seen, other) == said(side, figure));
                        prop_assert!(found, "{:?}", figure);
                    }
                }
            }
            for report in row.reports.iter().filter(|report| report.url.is_some()) {
                if base.reports.iter().all(|known| known.url != report.url && known.publisher != report.publisher) {
                    prop_assert!(seen.reports.iter().any(|other| other.url == report.url) || row.reports.len() <= base.reports.len());
                }
            }
            for figure in row.figures.iter().filter(|figure| base.figures.iter().all(|known| known.indicator != figure.indicator)) {
                let is_same = |other: &Figure| (&other.indicator, other.value.to_bits()) == (&figure.indicator, figure.value.to_bits());
                prop_assert!(seen.figures.iter().any(is_same), "a figure of the reader's is lost");
            }
            let places = seen.figures.iter().filter_map(|figure| figure.report);
            prop_assert!(places.into_iter().all(|place| place < seen.reports.len()), "every figure has its report");
        }
    }
}
