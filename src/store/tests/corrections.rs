//! The reader's corrections of published records, over every store. Each function is one behaviour, as in [`super::behaviour`].

use super::fixtures::{conference, entries, published, row, rows};
use crate::catalog::{Facet, Grouping, Query};
use crate::model::{Bilingual, Conference, Origin, Personal};
use crate::store::{DatasetRows, Loaded, Role, Row, Storage, changed_rows, decode, encode, load, load_version, seen_records, take_change};

/// What the reader made of a published record: the venue is theirs.
fn correction(id: &str) -> Row {
    let base = conference(id);
    let personal = Personal { starred: true, base: Some(Box::new(base.clone())), ..Personal::default() };
    Row::new(id, encode(&Conference { venue: Some("Đây".into()), personal: Some(personal), ..base }))
}

/// The records of a version, each with this English title.
fn titled(ids: &[&str], english: &str) -> DatasetRows {
    let title = Bilingual { en: english.into(), ..conference("").title };
    let record = |id: &&str| Row::new(*id, encode(&Conference { title: title.clone(), ..conference(id) }));
    DatasetRows { conferences: ids.iter().map(record).collect(), ..rows(&[]) }
}

async fn install(storage: &impl Storage, version: &str, records: DatasetRows, role: Role) {
    let ids: Vec<&str> = records.conferences.iter().map(|row| row.key.as_str()).collect();
    storage.install(&published(version, &ids).0, &records, role).await.unwrap();
}

/// Id, origin, venue and English title of all records, by the rows that are handed on; the catalog has just these.
fn seen(loaded: &mut Loaded) -> Vec<(String, Origin, Option<String>, String)> {
    let mut seen: Vec<_> = entries(loaded)
        .into_iter()
        .map(|entry| (entry.conference.id, entry.origin, entry.conference.venue, entry.conference.title.en))
        .collect();
    seen.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.cmp(&other.1)));
    let answer = loaded.catalog.answer(&Query::default(), usize::MAX);
    let mut indexed: Vec<_> = answer.hits.iter().map(|&hit| loaded.catalog.id(hit).unwrap()).collect();
    indexed.sort_unstable();
    assert_eq!(indexed, seen.iter().map(|(id, origin, ..)| (id.as_str(), *origin)).collect::<Vec<_>>());
    let counted: u32 = answer.facets[&Facet::Origin].iter().map(|value| value.count).sum();
    assert_eq!(counted as usize, seen.len(), "no facet counts both");
    let lanes = loaded.catalog.lanes(&Query::default(), &answer.hits, Grouping::Level);
    assert_eq!((0..seen.len()).map(|place| lanes.of(place).len()).sum::<usize>(), seen.len(), "no lane has both");
    seen
}

fn line(id: &str, origin: Origin, venue: Option<&str>, english: &str) -> (String, Origin, Option<String>, String) {
    (id.into(), origin, venue.map(Into::into), english.into())
}

async fn loaded(storage: &impl Storage) -> Loaded {
    load(storage).await.unwrap().unwrap()
}

pub async fn a_correction_takes_the_place_of_the_published_record(storage: impl Storage) {
    install(&storage, "1", titled(&["a", "b"], "Now"), Role::Active).await;
    storage.put_own(&[correction("a"), row("mine")]).await.unwrap();
    let mut loaded = loaded(&storage).await;
    let mine = line("mine", Origin::Own, None, "Conference");
    let expected = [line("a", Origin::Own, Some("Đây"), "Now"), line("b", Origin::Published, None, "Now"), mine];
    assert_eq!(seen(&mut loaded), expected, "the reader's venue, and the title as it is published now");
    assert_eq!(loaded.damaged, []);
    let personal = entries(&loaded).into_iter().find_map(|entry| entry.conference.personal).unwrap();
    assert!(personal.starred && personal.base.is_some_and(|base| base.title.en == "Now"));
}

pub async fn a_dataset_update_keeps_corrections(storage: impl Storage) {
    install(&storage, "1", titled(&["a", "b"], "Then"), Role::Active).await;
    storage.put_own(&[correction("a"), correction("b")]).await.unwrap();
    install(&storage, "2", titled(&["a", "c"], "Now"), Role::Pending).await;
    let pending = storage.installed().await.unwrap().pending.unwrap();
    let next = [
        line("a", Origin::Own, Some("Đây"), "Now"),
        line("b", Origin::Own, Some("Đây"), "Conference"),
        line("c", Origin::Published, None, "Now"),
    ];
    assert_eq!(
        seen(&mut load_version(&storage, pending).await.unwrap()),
        next,
        "what is no longer published is shown as the reader has it"
    );
    storage.activate_pending().await.unwrap();
    assert_eq!(seen(&mut loaded(&storage).await), next);
    assert_eq!(storage.own().await.unwrap(), [correction("a"), correction("b")], "the rows themselves are as they were");
}

pub async fn a_record_that_was_asked_for_comes_merged(storage: impl Storage) {
    install(&storage, "1", titled(&["a", "b"], "Now"), Role::Active).await;
    storage.put_own(&[correction("a"), correction("gone"), row("mine"), Row::new("odd", b"damage".to_vec())]).await.unwrap();
    let wanted = [(Origin::Own, "mine"), (Origin::Own, "a"), (Origin::Published, "a"), (Origin::Own, "gone"), (Origin::Own, "odd")];
    let wanted: Vec<(Origin, String)> = wanted.into_iter().map(|(origin, id)| (origin, id.to_owned())).collect();
    let rows = seen_records(&storage, "1", &wanted).await.unwrap();
    let read: Conference = decode("a", rows[1].payload.as_deref()).unwrap();
    assert_eq!((read.venue.as_deref(), read.title.en.as_str()), (Some("Đây"), "Now"));
    assert_eq!(rows[2], titled(&["a"], "Now").conferences[0]);
    assert_eq!([&rows[0], &rows[3], &rows[4]], [&row("mine"), &correction("gone"), &Row::new("odd", b"damage".to_vec())]);
    assert!(seen_records(&storage, "1", &[(Origin::Own, "nobody".to_owned())]).await.unwrap()[0].payload.is_none());
}

pub async fn what_is_no_longer_corrected_is_as_published_again(storage: impl Storage) {
    install(&storage, "1", titled(&["a"], "Now"), Role::Active).await;
    let mut loaded = loaded(&storage).await;
    for (change, origin, venue) in [
        (Some(correction("a")), Origin::Own, Some("Đây")),
        (None, Origin::Published, None),
        (Some(correction("a")), Origin::Own, Some("Đây")),
        (Some(Row::new("a", b"damage".to_vec())), Origin::Published, None),
    ] {
        match &change {
            Some(row) => storage.put_own(std::slice::from_ref(row)).await.unwrap(),
            None => storage.delete_own(&["a".to_owned()]).await.unwrap(),
        }
        let layers = changed_rows(&storage, "1", vec!["a".to_owned()]).await.unwrap();
        let is_damaged = take_change(&mut loaded.catalog, &layers[0]).is_err();
        assert_eq!(is_damaged, change.is_some_and(|row| row.payload == Some(b"damage".to_vec())));
        let again = load(&storage).await.unwrap().unwrap();
        assert_eq!(
            entries(&again).iter().map(|entry| (entry.origin, entry.conference.venue.as_deref())).collect::<Vec<_>>(),
            [(origin, venue)]
        );
        let hits = loaded.catalog.answer(&Query::default(), 9).hits;
        assert_eq!(hits.into_iter().map(|hit| loaded.catalog.id(hit).unwrap()).collect::<Vec<_>>(), [("a", origin)]);
        let found = loaded.catalog.answer(&Query { text: "đây ".into(), ..Query::default() }, 9).total;
        assert_eq!(found, usize::from(venue.is_some()));
    }
}

pub async fn a_correction_of_a_damaged_record_is_shown_alone(storage: impl Storage) {
    let mut records = titled(&["a", "b"], "Now");
    records.conferences[0].payload = Some(b"damage".to_vec());
    install(&storage, "1", records, Role::Active).await;
    storage.put_own(&[correction("a")]).await.unwrap();
    let mut loaded = loaded(&storage).await;
    assert_eq!(seen(&mut loaded), [line("a", Origin::Own, Some("Đây"), "Conference"), line("b", Origin::Published, None, "Now")]);
    assert_eq!(loaded.damaged.len(), 1);
}
