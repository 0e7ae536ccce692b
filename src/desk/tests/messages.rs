//! What goes in comes out, and no bytes do any harm.

use proptest::prelude::*;

use crate::desk::protocol::{DraftBrief, Event, Failure, Obstacle, Placed, Request, Same, Twin, Unplaced};
use crate::intake::{Decision, Draft, DraftState, Extraction, Match, Problem, ProblemKind, Proposal, Reason, Span};
use crate::model::{Facts, Field, Level, Report};

fn decision() -> Box<Decision> {
    let report = Report {
        publisher: "Báo Lạng Sơn".into(),
        url: None,
        published: Some("2015-01-28".parse().unwrap()),
        province: None,
        language: "vi".into(),
        author: None,
        text: None,
        facts: None,
    };
    Box::new(Decision { facts: Facts { level: Some(Level::National), ..Facts::default() }, report, event: Some("2015-a".into()) })
}

fn best() -> Match {
    Match { id: "2015-a".into(), score: 0.75, why: vec![Reason::SameDate, Reason::SameChair] }
}

fn draft() -> Box<Draft> {
    let headline = Proposal::new("Hội nghị".to_owned(), Span::new(0, 10), 0.5);
    Box::new(Draft {
        id: "0123".into(),
        name: "a.zip/b.html".into(),
        taken_in: 1_700_000_000_123.0,
        address: Some("https://example.org/a".into()),
        text: "Hội nghị \u{1F600} \"x\"\n".into(),
        extraction: Extraction { headline: vec![headline], ..Extraction::default() },
        matches: vec![best()],
        problems: vec![Problem::new("b.html", ProblemKind::Question, "held")],
        state: DraftState::Kept,
        decided: Some(*decision()),
        record: None,
    })
}

fn brief() -> DraftBrief {
    DraftBrief {
        id: "0123".into(),
        name: "b.html".into(),
        headline: "Hội nghị".into(),
        state: DraftState::Discarded,
        held: Some("2015-01".parse().unwrap()),
        level: Some(Level::Regional),
        questions: vec![Field::Held, Field::Viewpoint],
        missing: vec![Field::Type],
        event: Some(best()),
        is_decided: true,
        taken_in: 1.5,
        problems: 2,
    }
}

fn requests() -> Vec<Request> {
    let ids = || vec!["a".to_owned(), String::new()];
    let (number, name, plain) = (7, "tin.html".to_owned(), "một\nhai".to_owned());
    let paste =
        Request::Paste { number, name: name.clone(), html: Some("<p>".into()), plain: plain.clone(), address: Some("https://a".into()) };
    let mut all = vec![
        Request::Take { number, name: name.clone(), bytes: vec![0, 255] },
        paste,
        Request::Paste { number, name, html: None, plain, address: None },
        Request::List,
        Request::Open { id: "a".into() },
        Request::Decide { id: "a".into(), decision: Some(decision()) },
        Request::Decide { id: "a".into(), decision: None },
        Request::Confirm { number: u32::MAX, ids: ids() },
        Request::Remove { ids: ids() },
        Request::Refresh,
        Request::Known { records: vec![b"{}".to_vec(), Vec::new()], gone: ids() },
    ];
    let states = [DraftState::Waiting, DraftState::Kept, DraftState::Discarded];
    all.extend(states.map(|state| Request::Settle { ids: ids(), state }));
    all
}

fn events() -> Vec<Event> {
    let failures = [
        Failure::Unreachable,
        Failure::NoWorker,
        Failure::Stopped,
        Failure::NoReference,
        Failure::Full,
        Failure::Store("AbortError".into()),
    ];
    let taken = |failure| Event::Taken {
        number: 1,
        drafts: vec!["a".into()],
        twins: vec![Twin { name: "b".into(), of: Same::Draft("a".into()) }, Twin { name: "c".into(), of: Same::Record("2015-a".into()) }],
        problems: vec![Problem::new("d.pdf", ProblemKind::Binary, "")],
        failure,
    };
    let unplaced = |why| Unplaced { draft: "a".into(), why };
    let mut all = vec![
        Event::Ready { is_kept: true },
        Event::Progress { number: 1, done: 2, all: 3 },
        taken(None),
        taken(Some(Failure::Full)),
        Event::Queue(vec![brief(), DraftBrief { level: None, held: None, event: None, ..brief() }]),
        Event::Changed(vec![brief()]),
        Event::Removed(vec!["a".into()]),
        Event::Opened(draft()),
        Event::Nowhere { id: "a".into() },
        Event::Confirmed {
            number: 1,
            records: vec![b"{}".to_vec()],
            placed: vec![Placed { draft: "a".into(), record: "2015-a".into() }],
            unplaced: vec![
                unplaced(Obstacle::NoDraft),
                unplaced(Obstacle::Missing(vec![Field::Held, Field::Kind])),
                unplaced(Obstacle::NoEvent("2015-b".into())),
            ],
        },
    ];
    all.extend(failures.map(Event::Failure));
    all
}

#[test]
fn every_message_is_read_as_it_was_written() {
    for request in requests() {
        assert_eq!(Request::read(&request.write()), Some(request));
    }
    for event in events() {
        assert_eq!(Event::read(&event.write()), Some(event));
    }
}

#[test]
fn a_message_that_is_cut_or_goes_on_is_none() {
    let check = |message: &[u8], is_some: fn(&[u8]) -> bool| {
        for length in 0..message.len() {
            assert!(!is_some(&message[..length]), "{length} bytes of {message:?}");
        }
        assert!(!is_some(&[message, &[0]].concat()));
    };
    for request in requests() {
        check(&request.write(), |bytes| Request::read(bytes).is_some());
    }
    for event in events() {
        check(&event.write(), |bytes| Event::read(bytes).is_some());
    }
}

proptest! {
    #[test]
    fn arbitrary_bytes_do_no_harm(kind in 0_u8..12, rest: Vec<u8>) {
        let message = [vec![kind], rest].concat();
        let _ = (Request::read(&message), Event::read(&message));
    }

    #[test]
    fn a_message_with_a_changed_byte_does_no_harm(which: prop::sample::Index, place: prop::sample::Index, byte: u8) {
        let mut message = which.get(&events()).write();
        let place = place.index(message.len());
        message[place] = byte;
        let _ = Event::read(&message);
    }
}
