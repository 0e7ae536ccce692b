//! From rows to records: what the page reads at its start, and whether something newer waits.

use std::collections::HashSet;
use std::sync::Arc;

use super::layers::{Seen, changed_rows, over_published, take_change};
use super::{Collection, Download, Fetch, InstallError, Installed, Role, Row, Storage, StoreError, decode, download, fetch_manifest};
use crate::catalog::{Catalog, Entry, RecordIndex};
use crate::model::{Manifest, Origin, Reference};

/// How many rows are read at once.
const ROWS_AT_ONCE: u32 = 500;

/// The records of a version together with the reader's own.
#[derive(Debug)]
pub struct Loaded {
    /// The version.
    pub manifest: Manifest,
    /// Every record that could be read, indexed.
    pub catalog: Catalog,
    /// Their rows, each with its index; none when there are more than [`WHOLE`].
    pub payloads: Vec<(RecordIndex, Origin, Vec<u8>)>,
    /// The payload of the row of provinces and vocabulary.
    pub reference: Vec<u8>,
    /// The rows that could not be read; the rest is unaffected.
    pub damaged: Vec<DamagedRow>,
    /// The last change of the reader's own records that is in it.
    pub revision: u32,
    /// It is what the stored snapshot says: there is nothing to keep.
    pub is_kept: bool,
}

/// An archive of at most so many records is handed on with its rows.
pub const WHOLE: usize = 2_000;

impl Loaded {
    fn new(manifest: Manifest, reference: Vec<u8>, catalog: Catalog) -> Self {
        Self { manifest, catalog, payloads: Vec::new(), reference, damaged: Vec::new(), revision: 0, is_kept: false }
    }

    fn take(&mut self, seen: Seen, origin: Origin) {
        let Seen { row: Row { key, payload }, conference, covers } = seen;
        if let Some(covered) = self.catalog.get(&key, Origin::Published).filter(|_| covers) {
            self.catalog.remove(covered);
            self.payloads.retain(|(index, ..)| *index != covered);
        }
        let Some(conference) = conference else { return self.damaged.push(DamagedRow { key, origin }) };
        let index = self.catalog.add(&Entry { conference, origin });
        self.keep_row(index, origin, payload);
    }

    fn keep_row(&mut self, index: RecordIndex, origin: Origin, payload: Option<Vec<u8>>) {
        if self.catalog.len() <= WHOLE {
            self.payloads.push((index, origin, payload.unwrap_or_default()));
        } else {
            self.payloads = Vec::new();
        }
    }
}

/// A row that could not be read. It stays where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DamagedRow {
    /// Its key.
    pub key: String,
    /// Whose record it was.
    pub origin: Origin,
}

/// What came of looking for a newer dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Newer {
    /// What is active is what is published.
    None,
    /// This version is installed beside the active one and waits.
    Waits(Manifest),
}

/// The active version; `None` when nothing is installed.
///
/// # Errors
/// [`StoreError::Damaged`] when the version as a whole cannot be read and must be installed again; else what the store says.
pub async fn load(storage: &impl Storage) -> Result<Option<Loaded>, StoreError> {
    match storage.installed().await?.active {
        Some(manifest) => load_version(storage, manifest).await.map(Some),
        None => Ok(None),
    }
}

/// One version that is installed.
///
/// # Errors
/// As [`load`].
pub async fn load_version(storage: &impl Storage, manifest: Manifest) -> Result<Loaded, StoreError> {
    let row = storage.reference(&manifest.version).await?.unwrap_or_default();
    let reference: Arc<Reference> = Arc::new(decode("reference", Some(&row))?);
    if let Some(loaded) = restored(storage, &manifest, &row, &reference).await? {
        return Ok(loaded);
    }
    // What changes from now on is read again at the next start.
    let revision = storage.changes_since(0).await?.revision.max(storage.forgotten().await?);
    let mut loaded = Loaded { revision, ..Loaded::new(manifest, row, Catalog::new(reference)) };
    read_all(storage, Origin::Published, &mut loaded).await?;
    if !is_whole(storage, &loaded).await? {
        return Err(StoreError::Damaged { key: loaded.manifest.version });
    }
    read_all(storage, Origin::Own, &mut loaded).await?;
    Ok(loaded)
}

/// What a snapshot of `manifest` says on its label.
#[must_use]
pub fn label(manifest: &Manifest) -> Vec<u8> {
    manifest.version.clone().into_bytes()
}

/// The records as the stored snapshot has them, with what has changed since; `None` when there is none that can be used, whatever the reason.
async fn restored(
    storage: &impl Storage,
    manifest: &Manifest,
    row: &[u8],
    reference: &Arc<Reference>,
) -> Result<Option<Loaded>, StoreError> {
    let revision = storage.forgotten().await?;
    let Ok(Some(snapshot)) = storage.snapshot().await else { return Ok(None) };
    if snapshot.label == label(manifest)
        && let Ok(catalog) = Catalog::restore(snapshot.parts, Arc::clone(reference))
    {
        let mut loaded = Loaded { revision, is_kept: true, ..Loaded::new(manifest.clone(), row.to_vec(), catalog) };
        if catch_up(storage, &mut loaded).await? && (loaded.catalog.len() > WHOLE || read_rows(storage, &mut loaded).await?) {
            return Ok(Some(loaded));
        }
    }
    // Its room is better used; should that fail, the next one takes its place.
    let _ = storage.delete_snapshot().await;
    Ok(None)
}

/// Takes in the changes of the reader's own records that came after the snapshot; whether all of them are known.
async fn catch_up(storage: &impl Storage, loaded: &mut Loaded) -> Result<bool, StoreError> {
    let changes = storage.changes_since(loaded.revision).await?;
    let is_known = storage.forgotten().await? == loaded.revision;
    loaded.revision = changes.revision;
    loaded.is_kept = changes.ids.is_empty();
    for layers in changed_rows(storage, &loaded.manifest.version, changes.ids).await? {
        storage.rest().await;
        if take_change(&mut loaded.catalog, &layers).is_err() {
            loaded.damaged.push(DamagedRow { key: layers.own.key, origin: Origin::Own });
        }
    }
    Ok(is_known)
}

/// Reads the rows of all records; whether they are those of the catalog, and none is damaged.
async fn read_rows(storage: &impl Storage, loaded: &mut Loaded) -> Result<bool, StoreError> {
    // Published rows that the catalog does not have: each must be covered.
    let mut uncovered = HashSet::new();
    for origin in [Origin::Published, Origin::Own] {
        let (mut after, mut is_last) = (None, false);
        while !is_last {
            let page;
            (page, is_last) = next_page(storage, origin, &loaded.manifest, &mut after).await?;
            for Seen { row, conference, covers } in page {
                storage.rest().await;
                let is_uncovered = covers && !uncovered.remove(&row.key);
                if conference.is_none() || is_uncovered {
                    return Ok(false);
                }
                match loaded.catalog.get(&row.key, origin) {
                    Some(index) => loaded.keep_row(index, origin, row.payload),
                    None => drop(uncovered.insert(row.key)),
                }
            }
        }
    }
    Ok(uncovered.is_empty() && loaded.payloads.len() == loaded.catalog.len())
}

/// The rows of an origin after the key `after`, which moves to the last of them, as the reader sees them; and whether there are no more.
async fn next_page(
    storage: &impl Storage,
    origin: Origin,
    manifest: &Manifest,
    after: &mut Option<String>,
) -> Result<(Vec<Seen>, bool), StoreError> {
    let collection = match origin {
        Origin::Published => Collection::Published(&manifest.version),
        Origin::Own => Collection::Own,
    };
    let page = storage.page(collection, after.as_deref(), ROWS_AT_ONCE).await?;
    *after = page.last().map(|row| row.key.clone());
    let is_last = page.len() < ROWS_AT_ONCE as usize;
    // Only what is a correction is read once more, as published.
    Ok((over_published(storage, &manifest.version, page).await?, is_last))
}

/// Whether the published records are those of the version: some of them can be read, and another tab has not given it up for a newer one
/// while they were.
async fn is_whole(storage: &impl Storage, loaded: &Loaded) -> Result<bool, StoreError> {
    let Loaded { manifest, catalog, damaged, .. } = loaded;
    if catalog.len() + damaged.len() >= manifest.records {
        return Ok(!catalog.is_empty() || manifest.records == 0);
    }
    let installed = storage.installed().await?;
    Ok(!catalog.is_empty() && installed.versions().any(|version| version == manifest.version))
}

/// Looks for a newer dataset and installs it beside the active one, so that it is there when the reader agrees.
///
/// # Errors
/// What is installed stays as it is.
pub async fn newer(storage: &impl Storage, source: &impl Fetch) -> Result<Newer, InstallError> {
    let published = fetch_manifest(source).await?;
    let Installed { active, pending } = storage.installed().await?;
    if active.is_some_and(|active| active.version == published.version) {
        return Ok(Newer::None);
    }
    if pending.is_none_or(|pending| pending.version != published.version) {
        let download = download(source, published.clone(), &|_| ()).await?;
        storage.install(&download.manifest, &download.rows, Role::Pending).await?;
    }
    Ok(Newer::Waits(published))
}

/// Writes the active version once more, when what is published is still that version. `None` when it is not: then a newer one waits.
///
/// # Errors
/// What is installed stays as it is.
pub async fn repair(storage: &impl Storage, source: &impl Fetch) -> Result<Option<Loaded>, InstallError> {
    let Some(active) = storage.installed().await?.active else { return Ok(None) };
    let published = fetch_manifest(source).await?;
    if published.version != active.version {
        return Ok(None);
    }
    let Download { manifest, rows } = download(source, published, &|_| ()).await?;
    storage.install(&manifest, &rows, Role::Active).await?;
    Ok(Some(load_version(storage, manifest).await?))
}

/// Reads the records of an origin, page by page. What was added is folded as soon as there is much of it: so the catalog needs little more
/// room than it has in the end.
async fn read_all(storage: &impl Storage, origin: Origin, loaded: &mut Loaded) -> Result<(), StoreError> {
    let (mut after, mut is_last) = (None, false);
    while !is_last {
        let page;
        (page, is_last) = next_page(storage, origin, &loaded.manifest, &mut after).await?;
        for seen in page {
            storage.rest().await;
            loaded.take(seen, origin);
        }
        while loaded.catalog.settle_when_due() {
            storage.rest().await;
        }
    }
    Ok(())
}
