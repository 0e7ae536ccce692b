//! From drafts to records: what was there is never lost, and doing it twice changes nothing.

use super::drafts::{TEXT, chair, document, draft, event_of, figure, held, other_draft};
use crate::desk::records::record_of;
use crate::desk::standing::as_it_stands;
use crate::intake::{Draft, Extraction};
use crate::model::{Conference, Facts, Field, Format, Personal, Report};

fn edited(draft: Draft, edit: impl FnOnce(&mut Facts)) -> Draft {
    let mut decision = as_it_stands(&draft);
    edit(&mut decision.facts);
    Draft { decided: Some(decision), ..draft }
}

fn values(event: &Conference) -> Vec<(f64, Option<usize>)> {
    event.figures.iter().map(|figure| (figure.value, figure.report)).collect()
}

fn added(draft: &Draft, event: &Conference) -> Conference {
    record_of(draft, Some((event.clone(), false))).unwrap()
}

#[test]
fn a_new_event_has_the_draft_as_its_report() {
    let draft = draft();
    let event = event_of(&draft);
    assert_eq!(event.id, format!("2015-01-27-hoi-nghi-cong-tac-doi-ngoai-dia-phuong-{}", &draft.id[..6]));
    assert_eq!((event.title.en.as_str(), event.summary.vi.as_str(), &event.personal), ("", "", &Some(Personal::default())));
    assert_eq!(event.title.vi, "Hội nghị công tác đối ngoại địa phương năm 2015");
    assert_eq!((event.reports.len(), values(&event)), (1, vec![(408.0, None)]));
    let report = &event.reports[0];
    assert_eq!((report.text.as_deref(), report.publisher.as_str()), (Some(TEXT), "mofa.gov.vn"));
    let facts = report.facts.as_ref().unwrap();
    assert!(facts.evidence.iter().all(|evidence| TEXT.get(evidence.start..evidence.end).is_some_and(|words| !words.is_empty())));
}

#[test]
fn an_english_headline_is_the_english_title() {
    let mut draft = draft();
    draft.decided = Some(as_it_stands(&draft));
    draft.decided.as_mut().unwrap().report.language = "en".into();
    let event = event_of(&draft);
    assert!(event.title.vi.is_empty() && !event.title.en.is_empty());
}

#[test]
fn what_is_missing_is_named_and_nothing_is_made() {
    let draft = Draft { extraction: Extraction::default(), ..draft() };
    assert_eq!(record_of(&draft, None).unwrap_err(), [Field::Type, Field::Level, Field::Kind, Field::Held, Field::Headline]);
}

#[test]
fn the_same_report_twice_changes_nothing() {
    let event = event_of(&draft());
    assert_eq!(added(&draft(), &event), event);
    let both = added(&other_draft(), &event);
    assert_eq!(added(&other_draft(), &both), both);
    assert_eq!(added(&draft(), &both), both);
}

#[test]
fn figures_keep_the_reports_that_give_them() {
    let event = event_of(&draft());
    let other = edited(other_draft(), |facts| facts.figures = vec![figure(408.0, None), figure(410.0, None)]);
    let both = added(&other, &event);
    assert_eq!(values(&both), [(408.0, Some(0)), (408.0, Some(1)), (410.0, Some(1))]);
    assert!(both.reports[1].facts.as_ref().unwrap().figures.iter().all(|figure| figure.report.is_none()));
}

#[test]
fn a_figure_of_all_reports_is_not_put_into_the_mouth_of_a_new_one() {
    let mut event = event_of(&draft());
    event.reports.push(Report { text: None, url: Some("https://b".into()), facts: None, ..event.reports[0].clone() });
    let three = added(&edited(other_draft(), |facts| facts.figures = Vec::new()), &event);
    assert_eq!(values(&three), [(408.0, Some(0)), (408.0, Some(1))]);
}

#[test]
fn a_report_fills_what_is_empty_and_changes_nothing_else() {
    let event = event_of(&draft());
    let other = edited(other_draft(), |facts| {
        facts.venue = Some("Hà Nội".into());
        facts.format = Some(Format::Hybrid);
        facts.held = Some(held("2015-01-28"));
        facts.chairs = vec![chair("HỒ XUÂN SƠN"), chair("Hồ Xuân Sớn")];
        facts.documents = vec![document("22 -NQ/TW"), document("31-NQ/CP")];
        facts.provinces = vec!["Yên Bái".into(), "Yên Bái".into()];
    });
    let both = added(&other, &event);
    assert_eq!((both.venue.as_deref(), both.format, both.held), (Some("Hà Nội"), Some(Format::Hybrid), held("2015-01-27")));
    assert_eq!(both.chairs.iter().map(|chair| chair.name.as_str()).collect::<Vec<_>>(), ["Hồ Xuân Sơn", "Hồ Xuân Sớn"]);
    assert_eq!((both.documents.len(), both.provinces.len()), (2, 1));
    assert_eq!(both.reports[1].facts.as_ref().unwrap().held, Some(held("2015-01-28")), "what it says differently stays with it");
    assert_eq!((both.id, both.title), (event.id, event.title));
}

#[test]
fn a_report_of_a_published_event_is_the_readers_and_knows_what_was_published() {
    let mut published = Conference { personal: None, ..event_of(&draft()) };
    published.reports[0] = Report { text: None, facts: None, url: Some("https://b".into()), ..published.reports[0].clone() };
    let own = record_of(&other_draft(), Some((published.clone(), true))).unwrap();
    assert_eq!(own.personal.as_ref().unwrap().base.as_deref(), Some(&published));
    assert_eq!((own.reports.len(), &own.reports[0]), (2, &published.reports[0]));
    assert_eq!(added(&other_draft(), &own), own);
}

#[test]
fn an_article_that_is_known_by_its_address_gets_its_text() {
    let mut published = Conference { personal: None, ..event_of(&draft()) };
    (published.reports[0].text, published.reports[0].facts) = (None, None);
    let own = record_of(&draft(), Some((published.clone(), true))).unwrap();
    assert_eq!((own.reports.len(), own.reports[0].text.as_deref()), (1, Some(TEXT)));
    assert_eq!(values(&own), [(408.0, Some(0))]);
    assert_eq!(added(&draft(), &own), own);
}

#[test]
fn a_whole_record_is_kept_as_it_is_or_adds_what_it_has_more() {
    let event = event_of(&draft());
    let both = added(&other_draft(), &event);
    let handed_in = Draft { record: Some(both.clone()), ..draft() };
    assert_eq!(record_of(&handed_in, None).unwrap(), both);
    assert_eq!(added(&handed_in, &both), both);
    let joined = added(&handed_in, &event);
    assert_eq!((&joined.reports, values(&joined)), (&both.reports, values(&both)));
}
