use super::*;
use crate::intake::{Proposal, Span};
use crate::model::{Certainty, Chair, Held, Level, SeriesRef};

fn event(id: &str, held: &str, title: &str) -> Conference {
    let mut event = crate::catalog::fixtures::record(id, held).title(title, "").0.conference;
    event.reports.clear();
    event
}

fn proposal<T>(value: T) -> Proposal<T> {
    Proposal::new(value, Span::new(0, 1), 0.9)
}

fn article(headline: &str, held: &str) -> (Document, Extraction) {
    let date = held.parse().unwrap();
    let held = Held { start: date, end: date, certainty: Certainty::Stated };
    let extraction = Extraction { headline: vec![proposal(headline.to_owned())], held: vec![proposal(held)], ..Default::default() };
    (Document::plain("bài", headline.to_owned()), extraction)
}

fn known(events: &[Conference]) -> Known {
    let mut known = Known::default();
    events.iter().for_each(|event| known.add(event));
    known
}

#[test]
fn the_conference_of_that_day_chair_and_theme_is_found_with_its_reasons() {
    let mut right = event("right", "2015-01-27", "Hội nghị trực tuyến đánh giá công tác đối ngoại địa phương 2014");
    right.chairs = vec![Chair { name: "Hồ Văn Sơn".into(), role: None }];
    let same_day = event("same-day", "2015-01-27", "Gặp gỡ hữu nghị nhân dân");
    let other_day = event("other-day", "2015-01-28", "Hội nghị trực tuyến đánh giá công tác đối ngoại địa phương 2014");
    let (document, mut extraction) = article("Tham dự Hội nghị trực tuyến về công tác đối ngoại địa phương năm 2014", "2015-01-27");
    extraction.chairs = vec![proposal(Chair { name: "Hồ Văn SƠN".into(), role: None })];
    let found = known(&[same_day, other_day, right]).matches(&document, &extraction);
    assert_eq!(found[0].id, "right");
    assert_eq!(found[0].why, [Reason::SameDate, Reason::SameChair, Reason::SameTheme]);
    assert!(found[0].score > 0.8, "{found:?}");
    assert!(found.iter().all(|found| found.id != "other-day"), "another day is another event: {found:?}");
    assert!(found.iter().all(|found| found.id != "same-day" || found.score < 0.6));
}

#[test]
fn a_copy_of_a_text_is_found_whatever_it_says_of_itself() {
    let text: String = (0..200).map(|word| format!("từ{} ", word * 37 % 501)).collect();
    let mut old = event("old", "2011", "Chuyện khác");
    let mut report = crate::catalog::fixtures::record("any", "2011").report("Báo", None).0.conference.reports.remove(0);
    report.text = Some(format!("Trang chủ\n{text}\nTin khác"));
    old.reports = vec![report];
    let document = Document::plain("bản sao", text);
    let extraction = Extraction { body: document.lines.iter().map(|line| line.span).collect(), ..Default::default() };
    let found = known(&[old]).matches(&document, &extraction);
    assert_eq!((found[0].id.as_str(), found[0].why[0]), ("old", Reason::SameText));
}

#[test]
fn one_address_is_one_report_with_or_without_what_varies() {
    let mut old = event("old", "2011", "Chuyện khác");
    let mut report = crate::catalog::fixtures::record("any", "2011").report("Báo", None).0.conference.reports.remove(0);
    report.url = Some("http://www.example.vn/Tin/1/".into());
    old.reports = vec![report];
    let (mut document, extraction) = article("Hội nghị", "2020-02-02");
    document.address = Some("https://example.vn/tin/1#phan-hoi".into());
    assert_eq!(known(&[old]).matches(&document, &extraction)[0].why, [Reason::SameAddress]);
}

#[test]
fn a_series_is_found_though_papers_differ_by_a_day_and_its_other_numbers_are_not() {
    let numbered = |id: &str, held: &str, ordinal| {
        let series = Some(SeriesRef { id: "plenary".into(), ordinal: Some(ordinal) });
        Conference { series, level: Level::National, ..event(id, held, "Hội nghị Ngoại vụ toàn quốc") }
    };
    let (document, mut extraction) = article("Hội nghị Ngoại vụ toàn quốc lần thứ 19", "2018-08-13");
    extraction.series = vec![proposal(SeriesRef { id: "plenary".into(), ordinal: Some(19) })];
    let found = known(&[numbered("n18", "2016-08-25", 18), numbered("n19", "2018-08-12", 19)]).matches(&document, &extraction);
    assert_eq!(found.iter().map(|found| found.id.as_str()).collect::<Vec<_>>(), ["n19"]);
}

#[test]
fn a_replaced_event_is_matched_as_it_is_now() {
    let mut known = known(&[event("one", "2015-01-27", "Hội nghị đối ngoại địa phương")]);
    known.add(&event("one", "2016-01-27", "Hội nghị đối ngoại địa phương"));
    let (document, extraction) = article("Hội nghị đối ngoại địa phương", "2015-01-27");
    assert_eq!((known.len(), known.matches(&document, &extraction).len()), (1, 0));
    let (document, extraction) = article("Hội nghị đối ngoại địa phương", "2016-01-27");
    assert_eq!(known.matches(&document, &extraction).len(), 1);
}
