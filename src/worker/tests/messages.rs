//! The messages and the directory: what goes in comes out, and no bytes do any harm.

use std::sync::Arc;

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::catalog::bytes::{Reader, Writer};
use crate::catalog::fixtures::{Archive, Record, record, reference};
use crate::catalog::{Entry, Facet, FacetValue, Grouping, Lanes, Limit, Query, RecordIndex, UnknownValue};
use crate::model::{Certainty, Kind, Language, Level, Origin, RecordType};
use crate::store::DamagedRow;
use crate::worker::protocol::{Ask, Edition, Event, Request, StoredRecord, Written};
use crate::worker::{DatasetOffer, Directory, Findings, Keeping, LoadFailure, Phase};

fn entry(record: Record) -> Entry {
    record.0
}

fn directory_of(entries: &[Entry]) -> Directory {
    Directory::of(&Archive::new(reference(), entries.to_vec()).catalog.into_inner())
}

fn requests() -> Vec<Request> {
    vec![
        Request::Start { online: true },
        Request::AcceptOffer,
        Request::Keep,
        Request::Ask(Ask { number: 3, link: "q=đối+ngoại".into(), first: u32::MAX, lanes: None }),
        Request::Ask(Ask { number: 3, link: String::new(), first: 0, lanes: Some(Grouping::Chair) }),
        Request::Totals { number: 9, links: vec![String::new(), "level=national".into()] },
        Request::Records { edition: 2, indices: vec![0, u32::MAX] },
        Request::PutOwn { number: 1, records: vec![b"{}".to_vec(), Vec::new()] },
        Request::DeleteOwn { number: 1, ids: vec!["2015-a".into()] },
    ]
}

/// Of few results, with a density of few parts: every byte of it is cut off once.
fn lanes() -> Lanes {
    let chaired = |id: &str, held: &str| record(id, held).level(Level::Provincial).provinces(&["Yên Bái", "Lào Cai"]);
    let mut catalog = Archive::new(reference(), [entry(chaired("a", "2015")), entry(record("b", "2016"))]).catalog.into_inner();
    let mut lanes = catalog.lanes(&Query::default(), &[RecordIndex(1), RecordIndex(0)], Grouping::Province);
    assert_eq!((lanes.of(0), lanes.of(1).len(), lanes.values.len()), (&[][..], 1, 2));
    lanes.density.parts.truncate(3);
    lanes
}

fn events() -> Vec<Event> {
    let file = || "manifest.json".to_owned();
    let value = FacetValue { value: "lao".into(), name: "Lào".into(), count: 4, chosen: true };
    let findings = Findings {
        total: 7,
        hits: vec![RecordIndex(4), RecordIndex(0)],
        facets: Facet::ALL.into_iter().map(|facet| (facet, if facet == Facet::Partner { vec![value.clone()] } else { vec![] })).collect(),
        years: vec![(-3, 1), (2015, 6)],
        limits: vec![Limit::Text, Limit::Values(Facet::Level), Limit::Values(Facet::Origin)],
        objects: vec![value.clone()],
        unknown: vec![UnknownValue { facet: Facet::Kind, value: "nonsense".into() }],
        lanes: Some(Arc::new(lanes())),
        ..Findings::default()
    };
    let findings_without_lanes = Findings { lanes: None, facets: findings.facets.clone(), ..Findings::default() };
    let edition = Edition {
        number: 2,
        as_of: "2026-11-21".into(),
        is_whole: true,
        reference: b"{}".to_vec(),
        directory: directory_of(&[entry(record("a", "2015")), entry(record("b", "2016-02-29").own().series("national", Some(20)))]),
    };
    let stored = StoredRecord { index: 5, origin: Origin::Own, payload: b"{}".to_vec() };
    let phases = [
        Phase::Opening,
        Phase::Fetching { received: 1, total: 2 },
        Phase::Installing,
        Phase::Ready,
        Phase::Failed(LoadFailure::Unreachable { file: file() }),
        Phase::Failed(LoadFailure::Damaged { file: file() }),
        Phase::Failed(LoadFailure::Newer),
    ];
    let mut events = phases.map(Event::Phase).to_vec();
    events.extend([Keeping::Device, Keeping::TabRefused, Keeping::TabFull].map(Event::Keeping));
    events.extend([
        Event::Offer(None),
        Event::Offer(Some(DatasetOffer { records: 299, as_of: "2026".into() })),
        Event::UpdateFailure(LoadFailure::Newer),
        Event::Damaged(vec![
            DamagedRow { key: "a".into(), origin: Origin::Own },
            DamagedRow { key: "b".into(), origin: Origin::Published },
        ]),
        Event::Edition(edition),
        Event::Answer { number: 1, edition: 2, findings },
        Event::Answer { number: 1, edition: 2, findings: findings_without_lanes },
        Event::Totals { number: 1, totals: vec![0, 4] },
        Event::Records { edition: 1, records: vec![stored] },
        Event::Written(Written { number: 1, written: 2, unreadable: vec![1], failure: Some("the store is full".into()) }),
        Event::Written(Written::default()),
        Event::OnPage,
    ]);
    events
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
    for (number, message) in events().iter().map(Event::write).chain(requests().iter().map(Request::write)).enumerate() {
        let read = |bytes: &[u8]| if number < events().len() { Event::read(bytes).is_some() } else { Request::read(bytes).is_some() };
        for length in 0..message.len() {
            assert!(!read(&message[..length]), "message {number}, {length} bytes");
        }
        assert!(!read(&[message.as_slice(), &[0]].concat()));
    }
}

/// Arbitrary bytes behind a kind that exists.
fn noise() -> impl Strategy<Value = Vec<u8>> {
    (0_u8..12, prop::collection::vec(prop_oneof![Just(0_u8), 0_u8..4, any::<u8>()], 0..200)).prop_map(|(kind, mut bytes)| {
        bytes.insert(0, kind);
        bytes
    })
}

/// Everything that the page asks of a directory.
fn walk(directory: &Directory, index: RecordIndex) {
    let _ = (directory.id(index), directory.held(index), directory.year(index), directory.origin(index), directory.kind(index));
    let _ = (directory.level(index), directory.record_type(index), directory.ordinal(index), directory.extent());
    let _ = (directory.title_length(index, Language::English), directory.index_of("a"), directory.series("national"));
}

/// Everything that the page asks of results in lanes.
fn walk_lanes(lanes: &Lanes, position: usize) {
    let _ = (lanes.of(position).len(), lanes.collected(position).len());
}

fn any_lanes() -> impl Strategy<Value = Lanes> {
    let parts = (0_usize..3, 0_usize..7, 0..3_usize, 2000..2030, prop::collection::vec(select(&["Yên Bái", "Huế", "Hủa Phăn"][..]), 0..3));
    let built = |(number, (level, kind, chairs, year, provinces)): (usize, (usize, usize, usize, i32, Vec<&str>))| {
        let record = record(&format!("r{number}"), &year.to_string()).level(Level::ALL[level]).kind(Kind::ALL[kind]).provinces(&provinces);
        entry((0..chairs).fold(record, |record, chair| record.chair(&format!("Chair {chair}"), "")))
    };
    (prop::collection::vec(parts, 0..20), select(&Grouping::ALL[..])).prop_map(move |(records, grouping)| {
        let count = u32::try_from(records.len()).unwrap();
        let mut catalog = Archive::new(reference(), records.into_iter().enumerate().map(built)).catalog.into_inner();
        catalog.lanes(&Query::default(), &(0..count).rev().map(RecordIndex).collect::<Vec<_>>(), grouping)
    })
}

proptest! {
    #[test]
    fn lanes_are_read_as_they_were_written_and_not_from_other_bytes(lanes in any_lanes(), place in any::<usize>(), change in 1..=255_u8) {
        let mut writer = Writer::default();
        lanes.write(&mut writer);
        let mut bytes = writer.finish();
        let mut reader = Reader::new(&bytes);
        prop_assert_eq!(&Lanes::read(&mut reader), &Some(lanes));
        prop_assert!(reader.is_at_end());
        let place = place % bytes.len();
        prop_assert_eq!(&Lanes::read(&mut Reader::new(&bytes[..place])), &None);
        bytes[place] ^= change;
        if let Some(damaged) = Lanes::read(&mut Reader::new(&bytes)) {
            (0..25).chain([usize::MAX]).for_each(|position| walk_lanes(&damaged, position));
        }
    }

    #[test]
    fn no_bytes_do_harm(bytes in noise()) {
        let _ = Request::read(&bytes);
        if let Some(Event::Edition(edition)) = Event::read(&bytes) {
            walk(&edition.directory, RecordIndex(0));
        }
        if let Some(Event::Answer { findings: Findings { lanes: Some(lanes), .. }, .. }) = Event::read(&bytes) {
            walk_lanes(&lanes, 0);
        }
        let cells = Directory::read(&mut Reader::new(&bytes));
        for index in [0, 1, 700, u32::MAX] {
            cells.iter().for_each(|directory| walk(directory, RecordIndex(index)));
        }
    }

    #[test]
    fn any_question_is_read_as_it_was_written(
        number in any::<u32>(), link in any::<String>(), first in any::<u32>(), lanes in option::of(select(&Grouping::ALL[..])),
        links in any::<Vec<String>>(), indices in any::<Vec<u32>>(),
    ) {
        for request in [
            Request::Ask(Ask { number, link, first, lanes }),
            Request::Totals { number, links },
            Request::Records { edition: number, indices },
        ] {
            prop_assert_eq!(Request::read(&request.write()), Some(request));
        }
    }

    #[test]
    fn a_record_is_in_brief_what_it_is(
        (start, length, precisions) in (0_i64..20_000, 0_i64..900, (0_usize..3, 0_usize..3)),
        (level, kind, certainty, plan, own) in (0_usize..3, 0_usize..7, 0_usize..3, any::<bool>(), any::<bool>()),
        ordinal in option::of(1_u32..99),
        title in "\\PC{0,40}",
    ) {
        let date = |days: i64, precision: usize| {
            let date = time::Date::from_calendar_date(1990, time::Month::January, 1).unwrap() + time::Duration::days(days);
            date.to_string()[..[4, 7, 10][precision]].to_owned()
        };
        let held = format!("{}/{}", date(start, precisions.0), date(start + length, precisions.1));
        let mut wanted = record("2015-a", &held).title(&title, &title).series("national", ordinal).change(|conference| {
            conference.level = Level::ALL[level];
            conference.kind = Kind::ALL[kind];
            conference.held.certainty = Certainty::ALL[certainty];
            conference.record_type = if plan { RecordType::Plan } else { RecordType::Conference };
        });
        if own {
            wanted = wanted.own();
        }
        let entries = [entry(record("b", "2000")), entry(wanted.clone()), entry(record("c", "2000"))];
        let mut writer = Writer::default();
        directory_of(&entries).write(&mut writer);
        let directory = Directory::read(&mut Reader::new(&writer.finish())).unwrap();
        let index = directory.index_of("2015-a").unwrap();
        let Entry { conference, origin } = entry(wanted);
        prop_assert_eq!(index, RecordIndex(1));
        prop_assert_eq!(directory.id(index), conference.id.as_str());
        prop_assert_eq!(directory.held(index), Some(conference.held));
        prop_assert_eq!(directory.year(index), Some(conference.held.start.year()));
        prop_assert_eq!((directory.level(index), directory.kind(index)), (Some(conference.level), Some(conference.kind)));
        prop_assert_eq!((directory.record_type(index), directory.origin(index)), (Some(conference.record_type), Some(origin)));
        prop_assert_eq!(directory.ordinal(index), ordinal);
        prop_assert_eq!(directory.title_length(index, Language::Vietnamese), title.chars().count());
    }
}

#[test]
fn of_one_id_the_readers_own_record_is_found() {
    let directory = directory_of(&[entry(record("b", "2015")), entry(record("a", "2015")), entry(record("b", "2016").own())]);
    assert_eq!(directory.index_of("b"), Some(RecordIndex(2)));
    assert_eq!(directory.index_of("a"), Some(RecordIndex(1)));
    assert_eq!((directory.index_of("c"), directory.index_of("")), (None, None));
    assert_eq!(directory.len(), 3);
}

#[test]
fn a_series_is_by_ordinal_and_then_by_date() {
    let member = |id: &str, held: &str, ordinal| entry(record(id, held).series("national", ordinal));
    let directory = directory_of(&[
        member("late", "2020", None),
        member("second", "2016", Some(2)),
        entry(record("other", "2015").series("regional", Some(1))),
        member("first", "2018", Some(1)),
        member("early", "2010", None),
    ]);
    let ids: Vec<&str> = directory.series("national").into_iter().map(|index| directory.id(index)).collect();
    assert_eq!(ids, ["first", "second", "early", "late"]);
    assert!(directory.series("unknown").is_empty());
}
