//! What belongs to the reader: their own records, and the drafts of them. Each function is one behaviour, as in [`super::behaviour`].

use super::behaviour::{changes, install, paged};
use super::fixtures::row;
use crate::store::{Changes, Collection, Role, Row, Storage};

pub async fn an_own_record_can_be_changed_and_deleted(storage: impl Storage) {
    storage.put_own(&[row("mine")]).await.unwrap();
    storage.put_own(&[row("other")]).await.unwrap();
    storage.put_own(&[Row::new("mine", b"changed".to_vec())]).await.unwrap();
    storage.delete_own(&["other".to_owned()]).await.unwrap();
    storage.delete_own(&["never there".to_owned()]).await.unwrap();
    assert_eq!(storage.own().await.unwrap(), [Row::new("mine", b"changed".to_vec())]);
}

pub async fn many_own_records_are_written_and_deleted_at_once(storage: impl Storage) {
    let ids: Vec<String> = (0..120).map(|number| format!("mine-{number:03}")).collect();
    let rows: Vec<Row> = ids.iter().rev().map(|id| row(id)).collect();
    storage.put_own(&rows).await.unwrap();
    storage.put_own(&[]).await.unwrap();
    assert_eq!(storage.own().await.unwrap(), ids.iter().map(|id| row(id)).collect::<Vec<_>>(), "all of them, by key");
    storage.delete_own(&ids[1..]).await.unwrap();
    storage.delete_own(&[]).await.unwrap();
    assert_eq!(storage.own().await.unwrap(), [row("mine-000")]);
    assert_eq!(changes(&storage, 0).await.ids, ids.iter().rev().cloned().collect::<Vec<_>>());
    assert_eq!(changes(&storage, 0).await.revision, 120 + 119);
}

pub async fn of_rows_with_one_key_the_last_is_kept(storage: impl Storage) {
    let written = [row("b"), Row::new("a", b"first".to_vec()), Row::new("a", b"second".to_vec())];
    storage.put_own(&written).await.unwrap();
    assert_eq!(storage.own().await.unwrap(), [written[2].clone(), row("b")]);
    assert_eq!(changes(&storage, 0).await, Changes { ids: vec!["b".to_owned(), "a".to_owned()], revision: 3 });
}

pub async fn every_change_of_an_own_record_has_a_number(storage: impl Storage) {
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    assert_eq!(changes(&storage, 0).await, Changes { ids: vec![], revision: 0 });
    storage.put_own(&[row("b"), row("a")]).await.unwrap();
    storage.put_own(&[row("c")]).await.unwrap();
    storage.delete_own(&ids(&["b"])).await.unwrap();
    assert_eq!(changes(&storage, 0).await, Changes { ids: ids(&["b", "a", "c"]), revision: 4 });
    assert_eq!(changes(&storage, 2).await, Changes { ids: ids(&["c", "b"]), revision: 4 });
    assert_eq!(changes(&storage, 4).await, Changes { ids: vec![], revision: 4 });
    install(&storage, "1", &["d"], Role::Active).await;
    assert_eq!(changes(&storage, 4).await.ids, ids(&[]), "what is published is no change of the reader's");
}

pub async fn drafts_are_kept_beside_the_records(storage: impl Storage) {
    assert_eq!(storage.draft("a").await.unwrap(), None);
    install(&storage, "1", &["a"], Role::Active).await;
    storage.put_own(&[row("a")]).await.unwrap();
    storage.put_drafts(&[row("c"), Row::new("a", b"first".to_vec()), row("b")]).await.unwrap();
    storage.put_drafts(&[row("a")]).await.unwrap();
    storage.put_drafts(&[]).await.unwrap();
    assert_eq!(paged(&storage, Collection::Drafts, 2).await, [vec!["a", "b"], vec!["c"]]);
    assert_eq!(storage.drafts(Some("a"), 1).await.unwrap(), [row("b")]);
    assert_eq!(storage.draft("b").await.unwrap(), Some(row("b")));
    storage.delete_drafts(&["a".to_owned(), "unknown".to_owned()]).await.unwrap();
    assert_eq!(storage.drafts(None, 9).await.unwrap(), [row("b"), row("c")]);
    assert_eq!((storage.own().await.unwrap(), changes(&storage, 0).await.revision), (vec![row("a")], 1), "a draft is no record");
    assert_eq!(storage.draft("a").await.unwrap(), None);
}
