use super::history::History;
use super::*;
use crate::intake::{Draft, Match, Proposal};
use crate::model::{Certainty, Field, Held, Kind, Level, PartialDate, RecordType};
use crate::ui::intake::sample;

const HELD: Slot = Slot::Of(Field::Held);
const PROVINCES: Slot = Slot::Of(Field::Provinces);
const LEVEL: Slot = Slot::Of(Field::Level);

fn held(date: &str) -> Held {
    let date: PartialDate = date.parse().unwrap();
    Held { start: date, end: date, certainty: Certainty::Stated }
}

fn proposal<T>(value: T, start: usize, confidence: f32) -> Proposal<T> {
    Proposal::new(value, Span::new(start, start + 4), confidence)
}

fn draft() -> Draft {
    let mut draft = sample::draft("Hội nghị đối ngoại tổng kết năm 2014 tại Hà Nội");
    draft.extraction.headline = vec![proposal("Hội nghị".to_owned(), 0, 0.9)];
    draft.extraction.record_type = vec![proposal(RecordType::Conference, 0, 0.9)];
    draft.extraction.kind = vec![proposal(Kind::AnnualReview, 0, 0.9)];
    draft.extraction.level = vec![proposal(Level::National, 4, 0.5), proposal(Level::Regional, 8, 0.3)];
    draft.extraction.held = vec![proposal(held("2015-01-27"), 8, 0.8), proposal(held("2015-01-28"), 12, 0.7)];
    draft.extraction.provinces = vec![proposal("Yên Bái".to_owned(), 20, 0.9), proposal("Lào Cai".to_owned(), 24, 0.4)];
    draft
}

fn form() -> Form {
    Form::of_draft(&draft())
}

/// The same, likely a report of an event that is known.
fn with_match() -> Draft {
    let known = Match { id: "known".to_owned(), score: 0.9, why: Vec::new() };
    Draft { matches: vec![known], ..draft() }
}

#[test]
fn a_report_of_a_known_event_needs_nothing() {
    let mut form = Form::of_draft(&with_match());
    assert_eq!((form.event.as_deref(), form.missing()), (Some("known"), vec![]));
    form.event = None;
    assert_eq!(form.missing(), [LEVEL]);
}

#[test]
fn what_a_report_must_have_is_no_value_before_the_reader_says_so() {
    let form = form();
    assert_eq!(state(&form, Slot::Of(Field::Publisher)), [(String::new(), Standing::Written)]);
    let kept = form.decision();
    assert_eq!((kept.report.publisher.as_str(), kept.report.language.as_str()), ("bài.html", "vi"));
    let again = Form::of_draft(&Draft { decided: Some(kept), ..draft() });
    assert_eq!(state(&again, Slot::Of(Field::Publisher)), [(String::new(), Standing::Written)]);
}

fn key(form: &Form, slot: Slot, standing: Standing) -> u32 {
    form.of(slot).find(|item| item.standing == standing).unwrap().key
}

/// The first cells of a field's items with their standings.
fn state(form: &Form, slot: Slot) -> Vec<(String, Standing)> {
    form.of(slot).map(|item| (item.cells[0].clone(), item.standing)).collect()
}

#[test]
fn what_is_certain_is_filled_in_and_what_is_doubtful_asked() {
    let form = form();
    assert_eq!(state(&form, HELD), [("27/1/2015".into(), Standing::Proposed), ("28/1/2015".into(), Standing::Aside)]);
    assert_eq!(state(&form, PROVINCES), [("Yên Bái".into(), Standing::Proposed), ("Lào Cai".into(), Standing::Question)]);
    assert_eq!(
        state(&form, LEVEL),
        [(String::new(), Standing::Written), ("national".into(), Standing::Question), ("regional".into(), Standing::Question)]
    );
    assert_eq!((form.questions(), form.missing()), (vec![LEVEL], vec![LEVEL]));
}

#[test]
fn accepting_one_proposal_of_a_single_value_sets_the_others_aside() {
    let mut form = form();
    form.accept(key(&form, LEVEL, Standing::Question));
    assert_eq!(state(&form, LEVEL), [("national".into(), Standing::Accepted), ("regional".into(), Standing::Aside)]);
    assert_eq!((form.questions(), form.missing()), (vec![], vec![]));
    form.accept(key(&form, HELD, Standing::Aside));
    assert_eq!(form.decision().facts.held, Some(held("2015-01-28")));
}

#[test]
fn dismissing_leaves_nothing_behind_and_a_place_to_fill_in() {
    let mut form = form();
    form.set_aside(key(&form, HELD, Standing::Proposed));
    assert_eq!(form.decision().facts.held, None);
    assert_eq!(form.missing(), [HELD, LEVEL]);
    let place = key(&form, HELD, Standing::Written);
    form.fill(place, 0, "31/2/2015");
    assert_eq!((form.unclear(), form.missing()), (vec![place], vec![HELD, LEVEL]));
    form.fill(place, 0, "3/2/2015");
    assert_eq!(form.decision().facts.held, Some(held("2015-02-03")));
    assert_eq!(form.unclear(), Vec::<u32>::new());
}

#[test]
fn what_the_reader_selects_has_its_evidence() {
    let mut form = form();
    let span = Span::new(0, 9);
    let put = form.put(LEVEL, vec![vec!["provincial".to_owned()]], span).unwrap();
    assert_eq!(form.item(put).unwrap().evidence, [span]);
    let decision = form.decision();
    assert_eq!(decision.facts.level, Some(Level::Provincial));
    assert!(decision.facts.evidence.iter().any(|evidence| evidence.field == Field::Level && (evidence.start, evidence.end) == (0, 9)));
    // A proposal that is selected again is agreed with, not doubled.
    form.put(PROVINCES, vec![vec!["Lào Cai".to_owned()], vec!["Hà Giang".to_owned()]], span);
    assert_eq!(state(&form, PROVINCES).iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["Yên Bái", "Lào Cai", "Hà Giang"]);
    assert_eq!(form.decision().facts.provinces.len(), 3);
}

#[test]
fn evidence_counts_values_and_not_places() {
    let mut form = form();
    form.set_aside(key(&form, PROVINCES, Standing::Proposed));
    form.accept(key(&form, PROVINCES, Standing::Question));
    let evidence = form.decision().facts.evidence;
    let provinces: Vec<(usize, usize)> =
        evidence.iter().filter(|one| one.field == Field::Provinces).map(|one| (one.item, one.start)).collect();
    assert_eq!(provinces, [(0, 24)]);
}

#[test]
fn a_form_comes_back_from_what_was_kept_of_it() {
    let mut form = form();
    form.accept(key(&form, LEVEL, Standing::Question));
    form.set_aside(key(&form, PROVINCES, Standing::Proposed));
    form.put(PROVINCES, vec![vec!["Hà Giang".to_owned()]], Span::new(1, 5));
    form.event = None;
    let kept = form.decision();
    let again = Form::of_draft(&Draft { decided: Some(kept.clone()), ..with_match() });
    assert_eq!(again.decision(), kept);
    assert_eq!(again.event, None, "a new event is a decision, too");
    assert_eq!(
        state(&again, PROVINCES),
        [("Hà Giang".into(), Standing::Written), ("Yên Bái".into(), Standing::Aside), ("Lào Cai".into(), Standing::Aside)]
    );
    assert_eq!(again.questions(), []);
}

#[test]
fn every_change_can_be_taken_back() {
    let mut history = History::new(form());
    let question = key(history.present(), LEVEL, Standing::Question);
    history.step(None, |form| form.accept(question));
    let place = key(history.present(), HELD, Standing::Proposed);
    history.step(Some((place, 0)), |form| form.fill(place, 0, "1/2/2015"));
    assert!(history.undo() && history.undo());
    assert_eq!(*history.present(), form());
}

#[cfg(not(target_arch = "wasm32"))]
proptest::proptest! {
    /// Whatever is done: a field of one value has at most one, and always a place for it.
    #[test]
    fn a_field_of_one_value_never_has_two(steps in proptest::collection::vec((0_u8..4, 0_u32..40, 0_usize..3, "\\PC{0,6}"), 0..30)) {
        let mut form = form();
        for (what, key, cell, text) in steps {
            match what {
                0 => form.fill(key, cell, &text),
                1 => form.accept(key),
                2 => form.set_aside(key),
                _ => drop(form.put(HELD, vec![vec![text, String::new(), String::new()]], Span::new(0, 3))),
            }
            for slot in Slot::all().filter(|slot| !slot.is_many()) {
                proptest::prop_assert_eq!(form.of(slot).filter(|item| item.standing.is_value()).count(), 1, "{:?}", slot);
            }
        }
    }
}
