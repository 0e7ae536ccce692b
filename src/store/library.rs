//! From rows to records: what the page reads at its start, and whether something newer waits.

use std::sync::Arc;

use super::{Collection, Download, Fetch, InstallError, Installed, Role, Row, Storage, StoreError, decode, download, fetch_manifest};
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
    /// The payloads of their rows, in the same order; none when there are more than [`WHOLE`].
    pub payloads: Vec<Vec<u8>>,
    /// Provinces and vocabulary.
    pub reference: Arc<Reference>,
    /// The payload of their row.
    pub reference_row: Vec<u8>,
    /// The rows that could not be read; the rest is unaffected.
    pub damaged: Vec<DamagedRow>,
}

/// An archive of at most so many records is handed on with its rows.
pub const WHOLE: usize = 2_000;

impl Loaded {
    fn take(&mut self, Row { key, payload }: Row, origin: Origin) {
        let Ok(conference) = decode::<Conference>(&key, payload.as_deref()) else { return self.damaged.push(DamagedRow { key, origin }) };
        self.entries.push(Entry { conference, origin });
        if self.entries.len() <= WHOLE {
            self.payloads.push(payload.unwrap_or_default());
        } else {
            self.payloads.clear();
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
    let reference_row = storage.reference(&manifest.version).await?.unwrap_or_default();
    let reference: Arc<Reference> = Arc::new(decode("reference", Some(&reference_row))?);
    let mut loaded = Loaded { manifest, entries: Vec::new(), payloads: Vec::new(), reference, reference_row, damaged: Vec::new() };
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
        let is_last = page.len() < ROWS_AT_ONCE as usize;
        after = page.last().map(|row| row.key.clone());
        for row in page {
            storage.rest().await;
            loaded.take(row, origin);
        }
        if is_last {
            return Ok(());
        }
    }
}
