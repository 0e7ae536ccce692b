//! What is certain is a value; what is not is a question.

use super::drafts::{TEXT, draft, span};
use crate::desk::protocol::DraftBrief;
use crate::desk::standing::{as_it_stands, missing, questions};
use crate::intake::{Decision, Draft, Extraction, Match, Proposal, Span};
use crate::model::{Field, Level};

#[test]
fn values_are_those_that_are_certain_and_each_points_at_the_words_that_say_it() {
    let Decision { facts, report, event } = as_it_stands(&draft());
    assert_eq!((facts.level, facts.venue, event), (Some(Level::National), None, None));
    assert_eq!((report.publisher.as_str(), report.language.as_str()), ("mofa.gov.vn", "vi"));
    assert!(facts.evidence.iter().all(|evidence| evidence.field != Field::Venue));
    let held = facts.evidence.iter().find(|evidence| evidence.field == Field::Held).unwrap();
    assert_eq!(&TEXT[held.start..held.end], "27/1/2015");
}

#[test]
fn the_items_of_evidence_are_those_of_the_values_that_are_left() {
    let mut draft = draft();
    let province = |name: &str, confidence| Proposal::new(name.to_owned(), Span::new(0, 1), confidence);
    draft.extraction.provinces = vec![province("A", 0.9), province("B", 0.2), province("C", 0.7)];
    let facts = as_it_stands(&draft).facts;
    let items: Vec<usize> =
        facts.evidence.iter().filter(|evidence| evidence.field == Field::Provinces).map(|evidence| evidence.item).collect();
    assert_eq!((facts.provinces, items), (vec!["A".to_owned(), "C".to_owned()], vec![0, 1]));
}

#[test]
fn a_doubtful_value_is_a_question_until_it_has_one() {
    let mut draft = draft();
    assert_eq!(questions(&draft), [Field::Venue]);
    draft.extraction.publisher = vec![Proposal::new("Báo".to_owned(), span("Hà Nội"), 0.3)];
    assert_eq!(questions(&draft), [Field::Venue, Field::Publisher]);
    let mut decision = as_it_stands(&draft);
    decision.facts.venue = Some("Hà Nội".into());
    draft.decided = Some(decision);
    assert!(questions(&draft).is_empty());
}

#[test]
fn a_new_event_misses_what_a_report_of_a_known_one_does_not() {
    let draft = Draft { extraction: Extraction::default(), address: None, ..draft() };
    let mut decision = as_it_stands(&draft);
    assert_eq!(missing(&decision), [Field::Type, Field::Level, Field::Kind, Field::Held, Field::Headline]);
    assert_eq!(decision.report.publisher, "bài 1.html");
    decision.event = Some("2015-a".into());
    assert!(missing(&decision).is_empty());
}

#[test]
fn a_likely_event_is_taken_and_a_doubtful_one_asked_about() {
    let with = |score| Draft { matches: vec![Match { id: "2015-a".into(), score, why: Vec::new() }], ..draft() };
    assert_eq!(as_it_stands(&with(0.9)).event.as_deref(), Some("2015-a"));
    assert_eq!(as_it_stands(&with(0.5)).event, None);
    let is_certain = |draft: &Draft| DraftBrief::of(draft).is_certain();
    assert_eq!([is_certain(&draft()), is_certain(&with(0.9)), is_certain(&with(0.5))], [true, true, false]);
    let doubtful = with(0.5);
    let decided = Draft { decided: Some(as_it_stands(&doubtful)), ..doubtful };
    let brief = DraftBrief::of(&decided);
    assert_eq!((brief.is_certain(), brief.event), (true, None));
}
