//! The reader's own rows over the published ones: a correction takes the place of what it corrects, as the merge of both.

use super::{Row, Storage, StoreError, decode, encode};
use crate::catalog::{Catalog, Entry};
use crate::model::overlay::shown;
use crate::model::{Conference, Origin};

/// One of the reader's own rows as they see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// The row; merged where it is a correction of what is published.
    pub row: Row,
    /// Its record; `None` when it cannot be read.
    pub conference: Option<Conference>,
    /// It takes the place of the published record with its id.
    pub covers: bool,
}

/// What one of the reader's own records is now, and what is published under its id; without a payload what there is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layers {
    /// The reader's.
    pub own: Row,
    /// The published one.
    pub published: Row,
}

/// The rows of the reader's own records as they see them over the published ones of `version`.
///
/// # Errors
/// What the store says.
pub async fn over_published(storage: &impl Storage, version: &str, rows: Vec<Row>) -> Result<Vec<Seen>, StoreError> {
    let mut seen = Vec::with_capacity(rows.len());
    for row in rows {
        storage.rest().await;
        let conference = decode(&row.key, row.payload.as_deref()).ok();
        seen.push(Seen { row, conference, covers: false });
    }
    let corrections: Vec<&mut Seen> = seen.iter_mut().filter(|seen| seen.is_correction()).collect();
    let wanted: Vec<(Origin, String)> = corrections.iter().map(|seen| (Origin::Published, seen.row.key.clone())).collect();
    if !wanted.is_empty() {
        for (seen, published) in corrections.into_iter().zip(storage.records(version, &wanted).await?) {
            storage.rest().await;
            seen.put_over(&published);
        }
    }
    Ok(seen)
}

/// The rows of just these records as the reader sees them, in the order asked: as [`Storage::records`], but corrections merged.
///
/// # Errors
/// What the store says.
pub async fn seen_records(storage: &impl Storage, version: &str, wanted: &[(Origin, String)]) -> Result<Vec<Row>, StoreError> {
    let mut rows = storage.records(version, wanted).await?;
    let is_own = |(row, (origin, _)): &(&mut Row, &(Origin, String))| *origin == Origin::Own && row.payload.is_some();
    let places: Vec<&mut Row> = rows.iter_mut().zip(wanted).filter(is_own).map(|(row, _)| row).collect();
    let own = places.iter().map(|row| (**row).clone()).collect();
    for (place, seen) in places.into_iter().zip(over_published(storage, version, own).await?) {
        *place = seen.row;
    }
    Ok(rows)
}

/// The reader's own records with these ids as they are now, each over what is published.
///
/// # Errors
/// What the store says.
pub async fn changed_rows(storage: &impl Storage, version: &str, ids: Vec<String>) -> Result<Vec<Layers>, StoreError> {
    let of = |origin: Origin| ids.iter().map(move |id| (origin, id.clone())).collect::<Vec<_>>();
    let own = storage.records(version, &of(Origin::Own)).await?;
    let published = storage.records(version, &of(Origin::Published)).await?;
    Ok(own.into_iter().zip(published).map(|(own, published)| Layers { own, published }).collect())
}

/// Takes in what one of the reader's own records is now: changed, new, or gone. What it does not cover, or no longer, is there again.
///
/// # Errors
/// [`StoreError::Damaged`] when it cannot be read; then it is gone.
pub fn take_change(catalog: &mut Catalog, layers: &Layers) -> Result<(), StoreError> {
    let Layers { own, published } = layers;
    if let Some(before) = catalog.get(&own.key, Origin::Own) {
        catalog.remove(before);
    }
    let conference = decode(&own.key, own.payload.as_deref());
    let damaged = conference.as_ref().err().cloned().filter(|_| own.payload.is_some());
    let mut seen = Seen { row: own.clone(), conference: conference.ok(), covers: false };
    seen.put_over(published);
    match catalog.get(&own.key, Origin::Published) {
        Some(covered) if seen.covers => {
            catalog.remove(covered);
        }
        None if !seen.covers => {
            if let Ok(conference) = decode(&published.key, published.payload.as_deref()) {
                catalog.add(&Entry { conference, origin: Origin::Published });
            }
        }
        _ => {}
    }
    if let Some(conference) = seen.conference {
        catalog.add(&Entry { conference, origin: Origin::Own });
    }
    damaged.map_or(Ok(()), Err)
}

impl Seen {
    fn is_correction(&self) -> bool {
        let personal = self.conference.as_ref().and_then(|conference| conference.personal.as_ref());
        personal.is_some_and(|personal| personal.base.is_some())
    }

    /// Merges it with what is published, when it is a correction of that.
    fn put_over(&mut self, published: &Row) {
        let Some(now) = decode::<Conference>(&published.key, published.payload.as_deref()).ok().filter(|_| self.is_correction()) else {
            return;
        };
        let Some(own) = self.conference.take() else { return };
        let (conference, covers) = shown(own, Some(&now));
        self.row.payload = Some(encode(&conference));
        self.conference = Some(conference);
        self.covers = covers;
    }
}
