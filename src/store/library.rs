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
    /// The payloads of their rows, in the same order.
    pub payloads: Vec<Vec<u8>>,
    /// Provinces and vocabulary.
    pub reference: Arc<Reference>,
    /// The payload of their row.
    pub reference_row: Vec<u8>,
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
    let reference_row = reference.unwrap_or_default();
    let reference: Reference = decode("reference", Some(&reference_row))?;
    let own = storage.own().await?;
    let (entries, payloads, damaged) = (Vec::with_capacity(conferences.len()), Vec::with_capacity(conferences.len()), Vec::new());
    let mut loaded = Loaded { manifest, entries, payloads, reference: Arc::new(reference), reference_row, damaged };
    read_all(storage, conferences, Origin::Published, &mut loaded).await;
    if loaded.entries.is_empty() && loaded.manifest.records > 0 {
        return Err(StoreError::Damaged { key: loaded.manifest.version });
    }
    read_all(storage, own, Origin::Own, &mut loaded).await;
    Ok(loaded)
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

async fn read_all(storage: &impl Storage, rows: Vec<Row>, origin: Origin, loaded: &mut Loaded) {
    for Row { key, payload } in rows {
        storage.rest().await;
        match decode::<Conference>(&key, payload.as_deref()) {
            Ok(conference) => {
                loaded.entries.push(Entry { conference, origin });
                loaded.payloads.push(payload.unwrap_or_default());
            }
            Err(_) => loaded.damaged.push(DamagedRow { key, origin }),
        }
    }
}
