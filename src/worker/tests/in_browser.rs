//! The engine over a store in a real browser, asked in messages as the page asks it.

use std::cell::RefCell;
use std::rc::Rc;

use miniserde::json;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::catalog::fixtures::{record, reference};
use crate::catalog::{Entry, Grouping, RecordIndex};
use crate::model::{Conference, Kind, MANIFEST_SCHEMA, Manifest, Origin, Personal, Shard};
use crate::platform::timer::sleep;
use crate::store::{DatasetRows, IndexedDbStorage, Role, Row, Storage, Store, StoredSnapshot, decode, encode, label, load};
use crate::worker::engine::Engine;
use crate::worker::protocol::{Ask, Event, Request, Written};
use crate::worker::{Findings, Shelf};

/// An engine, and what it has told.
struct Talk {
    engine: Engine,
    events: Rc<RefCell<Vec<Event>>>,
}

impl Talk {
    /// Over a database of this name, with published records of these ids.
    async fn start(name: &str, ids: &[&str]) -> Self {
        let storage = IndexedDbStorage::open(name).await.unwrap();
        let shard = Shard { file: "a".into(), bytes: 0, sha256: String::new(), records: ids.len() };
        let manifest = Manifest {
            schema: MANIFEST_SCHEMA,
            version: "1".into(),
            as_of: "2026-11-21".into(),
            records: ids.len(),
            reference: shard.clone(),
            conferences: vec![shard],
        };
        let row = |id: &&str| Row::new(*id, encode(&record(id, "2015").0.conference));
        let rows = DatasetRows { reference: Some(encode(&reference())), conferences: ids.iter().map(row).collect() };
        storage.install(&manifest, &rows, Role::Active).await.unwrap();
        let events: Rc<RefCell<Vec<Event>>> = Rc::default();
        let told = Rc::clone(&events);
        let engine = Engine::new(Box::new(move |event| told.borrow_mut().push(Event::read(&event).unwrap())));
        engine.0.store.replace(Some(Rc::new(Store::Device(storage))));
        Self { engine, events }
    }

    fn ask(&self, request: &Request) {
        self.engine.receive(&request.write());
    }

    /// Waits for an event, which is then forgotten with all before it.
    async fn hear<T>(&self, wanted: impl Fn(&Event) -> Option<T>) -> T {
        for _ in 0..500 {
            let found = {
                let mut events = self.events.borrow_mut();
                let found = events.iter().enumerate().find_map(|(place, event)| Some((place, wanted(event)?)));
                found.map(|(place, found)| {
                    events.drain(..=place);
                    found
                })
            };
            if let Some(found) = found {
                return found;
            }
            sleep(5).await;
        }
        panic!("waited in vain; told was {:?}", self.events.borrow());
    }

    async fn shelf(&self) -> Shelf {
        let edition = self.hear(|event| if let Event::Edition(edition) = event { Some(edition.clone()) } else { None }).await;
        Shelf::new(edition).unwrap()
    }

    async fn answer(&self, number: u32) -> (u32, Findings) {
        let answer = |event: &Event| match event {
            Event::Answer { number: own, edition, findings } if *own == number => Some((*edition, findings.clone())),
            _ => None,
        };
        self.hear(answer).await
    }
}

fn question(number: u32, link: &str) -> Request {
    Request::Ask(Ask { number, link: link.into(), first: 10, lanes: None })
}

#[wasm_bindgen_test]
async fn what_is_asked_before_the_records_are_here_is_answered_once_and_only_the_newest() {
    let talk = Talk::start("engine-asked", &["a", "b"]).await;
    talk.ask(&question(1, "level=provincial"));
    talk.ask(&Request::Start { online: false });
    talk.ask(&question(2, ""));
    let shelf = talk.shelf().await;
    let (edition, findings) = talk.answer(2).await;
    assert_eq!((edition, findings.total), (shelf.edition, 2));
    talk.ask(&Request::Totals { number: 5, links: vec!["level=national".into(), "level=regional".into()] });
    let totals = talk.hear(|event| if let Event::Totals { number: 5, totals } = event { Some(totals.clone()) } else { None }).await;
    assert_eq!(totals, [2, 0]);
    let is_answer = |event: &Event| matches!(event, Event::Answer { .. });
    assert!(!talk.events.borrow().iter().any(is_answer), "the older question has no answer");
}

#[wasm_bindgen_test]
async fn lanes_come_with_the_answer_and_again_with_every_change() {
    let talk = Talk::start("engine-lanes", &["a"]).await;
    talk.ask(&Request::Start { online: false });
    talk.ask(&Request::Ask(Ask { number: 1, link: String::new(), first: 10, lanes: Some(Grouping::Kind) }));
    let lanes = |findings: Findings| findings.lanes.unwrap();
    let first = lanes(talk.answer(1).await.1);
    assert_eq!((first.grouping, first.values.len(), first.of(0), first.years.as_slice()), (Grouping::Kind, 1, &[0][..], &[2015][..]));
    let mine = json::to_string(&record("mine", "2016").kind(Kind::Plenary).0.conference).into_bytes();
    talk.ask(&Request::PutOwn { number: 7, records: vec![mine] });
    let second = lanes(talk.answer(1).await.1);
    assert_eq!((second.values.len(), second.years.as_slice()), (2, &[2015, 2016][..]));
}

#[wasm_bindgen_test]
async fn records_are_sent_as_they_are_kept() {
    let talk = Talk::start("engine-records", &["a", "b"]).await;
    talk.ask(&Request::Start { online: false });
    talk.ask(&question(1, ""));
    let shelf = talk.shelf().await;
    talk.answer(1).await;
    let index = shelf.directory.index_of("b").unwrap();
    talk.ask(&Request::Records { edition: shelf.edition, indices: vec![index.0] });
    let records = talk.hear(|event| if let Event::Records { records, .. } = event { Some(records.clone()) } else { None }).await;
    let conference = decode("b", Some(&records[0].payload)).unwrap();
    assert_eq!(record("b", "2015").0, Entry { conference, origin: records[0].origin });
}

#[wasm_bindgen_test]
async fn own_records_are_kept_found_and_deleted() {
    let talk = Talk::start("engine-own", &["a"]).await;
    talk.ask(&Request::Start { online: false });
    talk.ask(&question(1, "origin=own"));
    talk.shelf().await;
    assert_eq!(talk.answer(1).await.1.total, 0);
    let mine = json::to_string(&record("mine", "2016").0.conference).into_bytes();
    talk.ask(&Request::PutOwn { number: 7, records: vec![b"nonsense".to_vec(), mine] });
    let put = talk.hear(written).await;
    assert_eq!((put.number, put.written, put.unreadable, put.failure), (7, 1, vec![0], None));
    let shelf = talk.shelf().await;
    let (edition, findings) = talk.answer(1).await;
    assert_eq!((edition, findings.total), (shelf.edition, 1), "the question is answered again from the new edition");
    let id = |hit: &RecordIndex| shelf.directory.id(*hit).to_owned();
    assert_eq!(findings.hits.iter().map(id).collect::<Vec<_>>(), ["mine"]);
    talk.ask(&Request::DeleteOwn { number: 8, ids: vec!["mine".into()] });
    assert_eq!(talk.hear(written).await.written, 1);
    assert_eq!(talk.answer(1).await.1.total, 0);
}

/// A page whose engine began anew says again what it wants to be kept, and may say so first.
#[wasm_bindgen_test]
async fn what_is_written_before_the_records_are_here_is_kept_and_shown_with_them() {
    let talk = Talk::start("engine-early", &["a"]).await;
    let mine = json::to_string(&record("mine", "2016").0.conference).into_bytes();
    for number in [1, 2] {
        talk.ask(&Request::PutOwn { number, records: vec![mine.clone()] });
        let written = talk.hear(written).await;
        assert_eq!((written.number, written.written, written.failure), (number, 1, None));
    }
    talk.ask(&Request::Start { online: false });
    talk.ask(&question(1, "origin=own"));
    assert_eq!(talk.answer(1).await.1.total, 1);
}

/// What came of a request to write.
fn written(event: &Event) -> Option<Written> {
    if let Event::Written(written) = event { Some(written.clone()) } else { None }
}

#[wasm_bindgen_test]
async fn a_correction_is_shown_for_the_published_record_until_it_is_deleted() {
    let talk = Talk::start("engine-corrected", &["a", "b"]).await;
    talk.ask(&Request::Start { online: false });
    talk.ask(&question(1, ""));
    talk.shelf().await;
    assert_eq!(talk.answer(1).await.1.total, 2);
    let base = record("a", "2015").0.conference;
    let personal = Personal { starred: true, tags: vec!["Đọc sau".into()], base: Some(Box::new(base.clone())), ..Personal::default() };
    let mine = Conference { venue: Some("Đây".into()), personal: Some(personal), ..base };
    talk.ask(&Request::PutOwn { number: 7, records: vec![json::to_string(&mine).into_bytes()] });
    assert_eq!(talk.hear(written).await.written, 1);
    let shelf = talk.shelf().await;
    let (edition, findings) = talk.answer(1).await;
    assert_eq!((edition, findings.total), (shelf.edition, 2), "never both");
    let index = shelf.directory.index_of("a").unwrap();
    assert_eq!(shelf.directory.origin(index), Some(Origin::Own));
    talk.ask(&Request::Records { edition, indices: vec![index.0] });
    let of_a = |event: &Event| match event {
        Event::Records { records, .. } => records.iter().find(|record| record.index == index.0).cloned(),
        _ => None,
    };
    let conference: Conference = decode("a", Some(&talk.hear(of_a).await.payload)).unwrap();
    assert_eq!((conference.venue.as_deref(), conference.personal.map(|personal| personal.starred)), (Some("Đây"), Some(true)));
    talk.ask(&question(2, "star=on&tag=doc-sau"));
    assert_eq!(talk.answer(2).await.1.total, 1);
    talk.ask(&Request::DeleteOwn { number: 8, ids: vec!["a".into()] });
    assert_eq!(talk.hear(written).await.written, 1);
    let shelf = talk.shelf().await;
    assert_eq!(talk.answer(2).await.1.total, 0);
    assert_eq!((shelf.directory.len(), shelf.directory.origin(shelf.directory.index_of("a").unwrap())), (2, Some(Origin::Published)));
}

/// What another tab has written is in no catalog but its own: this tab's snapshot must not say that it is.
#[wasm_bindgen_test]
async fn what_another_tab_wrote_is_not_forgotten_with_this_tabs_snapshot() {
    let talk = Talk::start("engine-tabs", &["a"]).await;
    talk.ask(&Request::Start { online: false });
    talk.ask(&question(1, "origin=own"));
    talk.answer(1).await;
    let other = IndexedDbStorage::open("engine-tabs").await.unwrap();
    let row = |id: &str| Row::new(id, encode(&record(id, "2016").0.conference));
    other.put_own(&[row("theirs")]).await.unwrap();
    let mine = json::to_string(&record("mine", "2016").0.conference).into_bytes();
    talk.ask(&Request::PutOwn { number: 7, records: vec![mine] });
    talk.hear(|event| matches!(event, Event::Written(_)).then_some(())).await;
    assert_eq!(talk.answer(1).await.1.total, 2, "what the other tab wrote is taken in, too");
    talk.ask(&Request::Keep);
    kept(&other, 2).await;
    let catalog = load(&other).await.unwrap().unwrap().catalog;
    assert!(catalog.get("theirs", Origin::Own).is_some() && catalog.get("mine", Origin::Own).is_some());
}

/// Another tab's snapshot comprises a change that this tab has not seen, and the change itself is forgotten: this tab reads all anew.
#[wasm_bindgen_test]
async fn what_is_known_only_from_another_tabs_snapshot_is_read_from_the_rows() {
    let talk = Talk::start("engine-forgotten", &["a"]).await;
    talk.ask(&Request::Start { online: false });
    talk.ask(&question(1, "origin=own"));
    talk.answer(1).await;
    let other = IndexedDbStorage::open("engine-forgotten").await.unwrap();
    other.put_own(&[Row::new("theirs", encode(&record("theirs", "2016").0.conference))]).await.unwrap();
    let mut loaded = load(&other).await.unwrap().unwrap();
    let snapshot = StoredSnapshot { label: label(&loaded.manifest), parts: loaded.catalog.snapshot() };
    other.put_snapshot(&snapshot, loaded.revision).await.unwrap();
    let mine = json::to_string(&record("mine", "2016").0.conference).into_bytes();
    talk.ask(&Request::PutOwn { number: 7, records: vec![mine] });
    for _ in 0..3 {
        if talk.answer(1).await.1.total == 2 {
            return;
        }
    }
    panic!("the other tab's record is not found");
}

/// Waits until a snapshot is kept that comprises so many changes.
async fn kept(storage: &IndexedDbStorage, revision: u32) {
    for _ in 0..500 {
        if storage.forgotten().await.unwrap() >= revision {
            return;
        }
        sleep(5).await;
    }
    panic!("no snapshot was kept");
}
