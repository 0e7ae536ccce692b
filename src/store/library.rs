//! From rows to records: what the page reads at its start, and whether something newer waits.

use std::sync::Arc;

use super::{DatasetRows, Download, Fetch, InstallError, Installed, Role, Row, Storage, StoreError, decode, download, fetch_manifest};
use crate::catalog::Entry;
use crate::model::{Conference, Manifest, Origin, Reference};

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
    let DatasetRows { reference, conferences } = storage.rows(&manifest.version).await?;
    let reference: Reference = decode("reference", reference.as_deref())?;
    let own = storage.own().await?;
    let mut damaged = Vec::new();
    let mut entries = read_all(storage, &conferences, Origin::Published, &mut damaged).await;
    if entries.is_empty() && manifest.records > 0 {
        return Err(StoreError::Damaged { key: manifest.version });
    }
    entries.extend(read_all(storage, &own, Origin::Own, &mut damaged).await);
    Ok(Loaded { manifest, entries, reference: Arc::new(reference), damaged })
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

async fn read_all(storage: &impl Storage, rows: &[Row], origin: Origin, damaged: &mut Vec<DamagedRow>) -> Vec<Entry> {
    let mut entries = Vec::with_capacity(rows.len());
    for row in rows {
        storage.rest().await;
        match decode::<Conference>(&row.key, row.payload.as_deref()) {
            Ok(conference) => entries.push(Entry { conference, origin }),
            Err(_) => damaged.push(DamagedRow { key: row.key.clone(), origin }),
        }
    }
    entries
}
