//! From rows to records: what the page reads at its start, and whether something newer waits.

use std::sync::Arc;

use super::{Collection, Download, Fetch, InstallError, Installed, Role, Storage, StoreError, decode, download, fetch_manifest};
use crate::catalog::Entry;
use crate::model::{Conference, Manifest, Origin, Reference};

/// How many rows are read at once.
const ROWS_AT_ONCE: u32 = 500;

/// The records of a version together with the reader's own.
#[derive(Debug)]
pub struct Loaded {
    /// The version.
    pub manifest: Manifest,
    /// Every record that could be read.
    pub entries: Vec<Entry>,
    /// Provinces and vocabulary.
    pub reference: Arc<Reference>,
    /// The rows that could not be read; the rest is unaffected.
    pub damaged: Vec<DamagedRow>,
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
    let reference = storage.reference(&manifest.version).await?;
    let reference: Arc<Reference> = Arc::new(decode("reference", reference.as_deref())?);
    let mut loaded = Loaded { manifest, entries: Vec::new(), reference, damaged: Vec::new() };
    read_all(storage, Origin::Published, &mut loaded).await?;
    if !is_whole(storage, &loaded).await? {
        return Err(StoreError::Damaged { key: loaded.manifest.version });
    }
    read_all(storage, Origin::Own, &mut loaded).await?;
    Ok(loaded)
}

/// Whether the published records are those of the version: some of them can be read, and another tab has not given it up for a newer one
/// while they were.
async fn is_whole(storage: &impl Storage, loaded: &Loaded) -> Result<bool, StoreError> {
    let Loaded { manifest, entries, damaged, .. } = loaded;
    if entries.len() + damaged.len() >= manifest.records {
        return Ok(!entries.is_empty() || manifest.records == 0);
    }
    let installed = storage.installed().await?;
    Ok(!entries.is_empty() && installed.versions().any(|version| version == manifest.version))
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

/// Reads the records of an origin, page by page.
async fn read_all(storage: &impl Storage, origin: Origin, loaded: &mut Loaded) -> Result<(), StoreError> {
    let mut after = None;
    loop {
        let collection = match origin {
            Origin::Published => Collection::Published(&loaded.manifest.version),
            Origin::Own => Collection::Own,
        };
        let page = storage.page(collection, after.as_deref(), ROWS_AT_ONCE).await?;
        for row in &page {
            storage.rest().await;
            match decode::<Conference>(&row.key, row.payload.as_deref()) {
                Ok(conference) => loaded.entries.push(Entry { conference, origin }),
                Err(_) => loaded.damaged.push(DamagedRow { key: row.key.clone(), origin }),
            }
        }
        let is_last = page.len() < ROWS_AT_ONCE as usize;
        match page.into_iter().next_back() {
            Some(last) if !is_last => after = Some(last.key),
            _ => return Ok(()),
        }
    }
}
