//! The desk over a store in memory: what it tells is stored, nothing comes in twice, and what it builds is what the engine needs.

use std::cell::RefCell;
use std::rc::Rc;

use futures::executor::block_on;
use miniserde::json;

use super::drafts::{draft, event_of, other_draft};
use crate::desk::protocol::{Event, Failure, Obstacle, Placed, Same, Unplaced};
use crate::desk::standing::as_it_stands;
use crate::desk::{Desk, Emit};
use crate::intake::{Document, Draft, DraftState, Found, Line, LineKind, Span};
use crate::model::{Conference, MANIFEST_SCHEMA, Manifest, Reference, Shard};
use crate::store::{DatasetRows, MemoryStorage, Role, Row, Storage, encode};

const ARTICLE: &str = "Tỉnh Yên Bái tổng kết công tác đối ngoại năm 2015\n\nSáng 27/1/2015, Ủy ban nhân dân tỉnh Yên Bái tổ chức hội nghị \
                       tổng kết công tác đối ngoại năm 2014 và triển khai nhiệm vụ năm 2015. Dự hội nghị có lãnh đạo các sở, ngành.\n\n\
                       Trong năm, tỉnh đã đón 45 đoàn khách quốc tế và cử 20 đoàn đi công tác nước ngoài theo kế hoạch đã được phê duyệt.";

struct Room {
    desk: Desk<MemoryStorage>,
    told: Rc<RefCell<Vec<Event>>>,
}

/// A dataset of these records is installed.
fn room(published: &[Conference]) -> Room {
    let store = MemoryStorage::default();
    let shard = Shard { file: String::new(), bytes: 0, sha256: String::new(), records: 0 };
    let manifest = Manifest {
        schema: MANIFEST_SCHEMA,
        version: "1".into(),
        as_of: "2026-11-21".into(),
        records: published.len(),
        reference: shard,
        conferences: Vec::new(),
    };
    let conferences = published.iter().map(|event| Row::new(event.id.clone(), encode(event))).collect();
    let rows = DatasetRows { reference: Some(encode(&Reference::default())), conferences };
    block_on(store.install(&manifest, &rows, Role::Active)).unwrap();
    let room = room_over(store);
    block_on(room.desk.read_known()).unwrap();
    room
}

fn room_over(store: MemoryStorage) -> Room {
    let told = Rc::new(RefCell::new(Vec::new()));
    let heard = Rc::clone(&told);
    let emit: Emit = Box::new(move |event| heard.borrow_mut().push(event.clone()));
    Room { desk: Desk::new(store, emit, || 5.0), told }
}

impl Room {
    fn told(&self) -> Vec<Event> {
        self.told.take()
    }

    fn take(&self, documents: Vec<Document>, records: Vec<Conference>) -> Event {
        block_on(self.desk.take_found(1, Found { documents, records, problems: Vec::new() }));
        self.told().pop().unwrap()
    }

    /// As if they had been taken in.
    fn put(&self, drafts: &[Draft]) {
        let rows: Vec<Row> = drafts.iter().map(|draft| Row::new(draft.id.clone(), encode(draft))).collect();
        block_on(self.desk.store.put_drafts(&rows)).unwrap();
    }

    fn confirm(&self, ids: &[&str]) -> (Vec<Conference>, Vec<Placed>, Vec<Unplaced>) {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        block_on(self.desk.confirm(9, &ids));
        match self.told().pop() {
            Some(Event::Confirmed { number: 9, records, placed, unplaced }) => {
                let read = |record: &Vec<u8>| json::from_str(std::str::from_utf8(record).unwrap()).unwrap();
                (records.iter().map(read).collect(), placed, unplaced)
            }
            other => panic!("{other:?}"),
        }
    }

    /// As the engine does.
    fn keep(&self, records: &[Conference]) {
        let rows: Vec<Row> = records.iter().map(|event| Row::new(event.id.clone(), encode(event))).collect();
        block_on(self.desk.store.put_own(&rows)).unwrap();
        block_on(self.desk.read_known()).unwrap();
    }

    fn queue(&self) -> Vec<(String, DraftState)> {
        block_on(self.desk.list());
        match self.told().pop() {
            Some(Event::Queue(briefs)) => briefs.into_iter().map(|brief| (brief.id, brief.state)).collect(),
            other => panic!("{other:?}"),
        }
    }
}

fn article(name: &str) -> Document {
    Document::plain(name, ARTICLE.to_owned())
}

fn new_drafts(event: &Event) -> Vec<String> {
    match event {
        Event::Taken { drafts, failure: None, .. } => drafts.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_taken_in_is_stored_and_then_told() {
    let room = room(&[]);
    block_on(room.desk.take_found(7, Found { documents: vec![article("a.txt")], ..Found::default() }));
    let told = room.told();
    let [Event::Changed(briefs), taken @ Event::Taken { number: 7, .. }] = &told[..] else { panic!("{told:?}") };
    assert_eq!(new_drafts(taken), [briefs[0].id.clone()]);
    let kept = block_on(room.desk.draft(&briefs[0].id)).unwrap().unwrap();
    assert_eq!((kept.text.as_str(), kept.name.as_str(), kept.state), (ARTICLE, "a.txt", DraftState::Waiting));
    assert_eq!(room.queue(), [(kept.id, DraftState::Waiting)]);
}

#[test]
fn the_same_article_twice_adds_nothing_and_says_who_has_it() {
    let room = room(&[]);
    let first = room.take(vec![article("a.txt"), article("b.txt")], Vec::new());
    let id = new_drafts(&first).pop().unwrap();
    let twins = |event: Event| match event {
        Event::Taken { drafts, twins, .. } => (drafts.len(), twins.into_iter().map(|twin| (twin.name, twin.of)).collect::<Vec<_>>()),
        other => panic!("{other:?}"),
    };
    assert_eq!(twins(first), (1, vec![("b.txt".into(), Same::Draft(id.clone()))]));
    assert_eq!(twins(room.take(vec![article("c.txt")], Vec::new())), (0, vec![("c.txt".into(), Same::Draft(id.clone()))]));
    let mut event = event_of(&draft());
    event.reports[0].text = Some(ARTICLE.to_uppercase());
    room.keep(std::slice::from_ref(&event));
    block_on(room.desk.remove(&[id]));
    assert_eq!(twins(room.take(vec![article("d.txt")], Vec::new())), (0, vec![("d.txt".into(), Same::Record(event.id))]));
}

#[test]
fn a_page_without_an_article_is_named() {
    let room = room(&[]);
    let text = "Trang chủ".to_owned();
    let line = Line { span: Span::new(0, text.len()), kind: LineKind::Aside, linked: 100 };
    let page = Document { name: "menu.html".into(), text, lines: vec![line], ..Document::default() };
    let Event::Taken { drafts, problems, .. } = room.take(vec![page], Vec::new()) else { panic!() };
    assert_eq!((drafts.len(), problems.len(), problems[0].name.as_str()), (0, 1, "menu.html"));
}

#[test]
fn without_provinces_and_vocabulary_nothing_is_taken_in_and_it_is_said() {
    let room = room_over(MemoryStorage::default());
    assert_eq!(block_on(room.desk.read_known()), Err(Failure::NoReference));
    let Event::Taken { failure, .. } = room.take(vec![article("a.txt")], Vec::new()) else { panic!() };
    assert_eq!(failure, Some(Failure::NoReference));
}

#[test]
fn a_decision_is_kept_and_can_be_taken_back() {
    let room = room(&[]);
    room.put(&[draft()]);
    let mut decision = as_it_stands(&draft());
    decision.facts.venue = Some("Hà Nội".into());
    block_on(room.desk.decide(&draft().id, Some(decision.clone())));
    assert!(matches!(&room.told()[..], [Event::Changed(briefs)] if briefs[0].is_decided));
    assert_eq!(block_on(room.desk.draft(&draft().id)).unwrap().unwrap().decided, Some(decision));
    block_on(room.desk.decide(&draft().id, None));
    assert_eq!(block_on(room.desk.draft(&draft().id)).unwrap().unwrap(), draft());
    block_on(room.desk.decide("nowhere", None));
    assert!(room.told().contains(&Event::Nowhere { id: "nowhere".into() }));
}

#[test]
fn confirming_builds_records_and_stores_nothing() {
    let room = room(&[]);
    room.put(&[draft()]);
    let (records, placed, unplaced) = room.confirm(&[&draft().id, "nowhere"]);
    assert_eq!(records, [event_of(&draft())]);
    assert_eq!(placed, [Placed { draft: draft().id, record: records[0].id.clone() }]);
    assert_eq!(unplaced, [Unplaced { draft: "nowhere".into(), why: Obstacle::NoDraft }]);
    assert!(block_on(room.desk.store.own()).unwrap().is_empty());
    assert_eq!(room.queue(), [(draft().id, DraftState::Waiting)]);
    assert_eq!(room.confirm(&[&draft().id]).0, records, "as often as it is asked");
}

#[test]
fn a_browser_that_is_closed_before_settling_loses_and_doubles_nothing() {
    let room = room(&[]);
    room.put(&[draft()]);
    let (records, ..) = room.confirm(&[&draft().id]);
    room.keep(&records);
    let (again, ..) = room.confirm(&[&draft().id]);
    assert_eq!(again, records);
    block_on(room.desk.settle(&[draft().id], DraftState::Kept));
    assert_eq!(room.queue(), [(draft().id, DraftState::Kept)]);
}

#[test]
fn what_was_kept_and_deleted_since_can_be_taken_in_again() {
    let room = room(&[]);
    let id = new_drafts(&room.take(vec![article("a.txt")], Vec::new())).pop().unwrap();
    let mut decision = as_it_stands(&draft());
    decision.facts.evidence = Vec::new();
    block_on(room.desk.decide(&id, Some(decision)));
    let (records, ..) = room.confirm(&[&id]);
    block_on(room.desk.settle(std::slice::from_ref(&id), DraftState::Kept));
    let taken = room.take(vec![article("b.txt")], Vec::new());
    assert!(matches!(taken, Event::Taken { twins, .. } if twins[0].of == Same::Record(records[0].id.clone())), "it is known at once");
    // The engine has deleted it, and the page says so.
    block_on(room.desk.read_known()).unwrap();
    assert_eq!(new_drafts(&room.take(vec![article("c.txt")], Vec::new())), std::slice::from_ref(&id));
    assert_eq!(room.queue(), [(id, DraftState::Waiting)]);
}

#[test]
fn two_reports_of_one_event_confirmed_together_are_one_record() {
    let room = room(&[]);
    let event = event_of(&draft());
    let other =
        Draft { decided: Some(crate::intake::Decision { event: Some(event.id.clone()), ..as_it_stands(&other_draft()) }), ..other_draft() };
    room.put(&[draft(), other.clone()]);
    let (records, placed, unplaced) = room.confirm(&[&draft().id, &other.id]);
    assert_eq!((records.len(), placed.len(), unplaced.len()), (1, 2, 0));
    assert_eq!(records[0].reports.len(), 2);
}

#[test]
fn a_report_of_a_published_event_comes_with_what_was_published() {
    let published = Conference { personal: None, reports: Vec::new(), ..event_of(&draft()) };
    let room = room(std::slice::from_ref(&published));
    let decision = |event: &str| Some(crate::intake::Decision { event: Some(event.to_owned()), ..as_it_stands(&other_draft()) });
    room.put(&[Draft { decided: decision(&published.id), ..other_draft() }, Draft { decided: decision("gone"), ..draft() }]);
    let (records, _, unplaced) = room.confirm(&[&other_draft().id, &draft().id]);
    assert_eq!(records[0].personal.as_ref().unwrap().base.as_deref(), Some(&published));
    assert_eq!(unplaced, [Unplaced { draft: draft().id, why: Obstacle::NoEvent("gone".into()) }]);
}

#[test]
fn a_record_that_is_handed_in_whole_is_confirmed_as_it_is() {
    let room = room(&[]);
    let event = event_of(&draft());
    let id = new_drafts(&room.take(Vec::new(), vec![event.clone()])).pop().unwrap();
    let Event::Taken { drafts, twins, .. } = room.take(Vec::new(), vec![event.clone()]) else { panic!() };
    assert_eq!((drafts.len(), twins.len()), (0, 1));
    let (records, ..) = room.confirm(&[&id]);
    assert_eq!(records, std::slice::from_ref(&event));
    room.keep(&records);
    assert_eq!(room.confirm(&[&id]).0, [event]);
}

#[test]
fn where_the_store_is_refused_the_page_tells_what_was_kept() {
    let room = room(&[]);
    let event = event_of(&draft());
    let record = json::to_string(&event).into_bytes();
    block_on(room.desk.told(&[record, b"{}".to_vec()], &[]));
    let decided = Some(crate::intake::Decision { event: Some(event.id.clone()), ..as_it_stands(&other_draft()) });
    room.put(&[Draft { decided, ..other_draft() }]);
    assert_eq!(room.confirm(&[&other_draft().id]).0[0].reports.len(), 2);
    block_on(room.desk.told(&[], std::slice::from_ref(&event.id)));
    assert_eq!(room.confirm(&[&other_draft().id]).2[0].why, Obstacle::NoEvent(event.id));
}

#[test]
fn a_new_event_is_found_for_what_waits() {
    let room = room(&[]);
    room.put(&[other_draft()]);
    room.keep(&[event_of(&draft())]);
    assert_eq!(block_on(room.desk.rematch(None)), None);
    let told = room.told();
    assert!(matches!(&told[..], [Event::Changed(briefs)] if briefs[0].event.as_ref().is_some_and(|event| event.score > 0.9)), "{told:?}");
    assert_eq!(block_on(room.desk.rematch(None)), None);
    assert!(room.told().is_empty(), "what has not changed is not told again");
}
