//! Fetching and verifying the published dataset. Nothing is written here: a download that fails leaves no trace.

use std::cell::RefCell;

use futures::future::try_join_all;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::{DatasetRows, Row, StoreError, encode};
use crate::model::{Conference, MANIFEST_SCHEMA, Manifest, Reference, Shard};

/// The name of the manifest, next to its shards.
pub const MANIFEST_FILE: &str = "manifest.json";

/// A manifest of thousands of shards is far smaller; anything larger is not ours.
const MANIFEST_LIMIT: u64 = 1 << 20;

/// How a file may be answered from the browser's cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// The name contains the hash: any copy will do.
    Any,
    /// The host is asked whether the copy is still good.
    Checked,
    /// The copy is bad: past the cache.
    Reload,
}

/// Why a file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchFailure {
    /// No connection, it broke off, or the host does not have the file.
    Unreachable,
    /// It is larger than promised.
    TooLarge,
}

/// Where the published dataset comes from.
#[expect(async_fn_in_trait, reason = "the page has one thread; no caller needs the futures to be Send")]
pub trait Fetch {
    /// The bytes of a file next to the manifest, at most `limit` of them. `arrived` is told how many have come so far.
    /// Dropping the future ends the transfer.
    async fn fetch(&self, file: &str, freshness: Freshness, limit: u64, arrived: &dyn Fn(u64)) -> Result<Vec<u8>, FetchFailure>;
}

/// Why the dataset could not be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InstallError {
    /// A file did not come.
    #[error("`{file}` cannot be reached")]
    Unreachable {
        /// The file.
        file: String,
    },
    /// A file is not what the manifest promises.
    #[error("`{file}` is damaged")]
    Damaged {
        /// The file.
        file: String,
    },
    /// The manifest is of a later form than this version of the app knows.
    #[error("the dataset needs a newer version of the app")]
    Newer,
    /// It could not be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A whole version of the dataset, verified, ready to be installed.
#[derive(Debug)]
pub struct Download {
    /// What it is.
    pub manifest: Manifest,
    /// Its rows.
    pub rows: DatasetRows,
}

/// The manifest that is published now.
///
/// # Errors
/// When it does not come, is damaged, or is of a later form.
pub async fn fetch_manifest(source: &impl Fetch) -> Result<Manifest, InstallError> {
    let fetched = source.fetch(MANIFEST_FILE, Freshness::Checked, MANIFEST_LIMIT, &|_| ()).await;
    let bytes = fetched.map_err(|failure| explain(failure, MANIFEST_FILE))?;
    read_manifest(&bytes)
}

/// Fetches and verifies every file of `manifest`. `progress` is told how many bytes of all have come so far.
///
/// # Errors
/// The first file that does not come or is damaged; the others are then dropped.
pub async fn download(source: &impl Fetch, manifest: Manifest, progress: impl Fn(u64)) -> Result<Download, InstallError> {
    let arrived = RefCell::new(vec![0_u64; 1 + manifest.conferences.len()]);
    let note = |position: usize, bytes: u64| {
        if let Some(place) = arrived.borrow_mut().get_mut(position) {
            *place = bytes;
        }
        progress(arrived.borrow().iter().sum());
    };
    let note = &note;
    let files = manifest.shards().enumerate();
    let files = try_join_all(files.map(|(position, shard)| fetch_shard(source, shard, move |bytes| note(position, bytes)))).await?;
    let mut files = manifest.shards().zip(&files);
    let mut rows = DatasetRows::default();
    if let Some((shard, bytes)) = files.next() {
        rows.reference = Some(encode(&parse::<Reference>(shard, bytes)?)?);
    }
    for (shard, bytes) in files {
        rows.conferences.extend(conference_rows(shard, bytes)?);
    }
    Ok(Download { manifest, rows })
}

fn read_manifest(bytes: &[u8]) -> Result<Manifest, InstallError> {
    /// The one field that every form has.
    #[derive(Deserialize)]
    struct Form {
        schema: u32,
    }
    let damaged = || InstallError::Damaged { file: MANIFEST_FILE.to_owned() };
    let form: Form = serde_json::from_slice(bytes).map_err(|_| damaged())?;
    if form.schema > MANIFEST_SCHEMA {
        return Err(InstallError::Newer);
    }
    let manifest: Manifest = serde_json::from_slice(bytes).map_err(|_| damaged())?;
    let sound = manifest.schema == MANIFEST_SCHEMA && manifest.shards().all(|shard| is_plain_name(&shard.file));
    if sound { Ok(manifest) } else { Err(damaged()) }
}

/// A name that cannot lead out of the dataset's folder.
fn is_plain_name(file: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !file.is_empty() && !file.starts_with('.') && file.bytes().all(plain)
}

/// The bytes of a shard, exactly as promised. A bad copy in a cache on the way must not last: it is fetched once more, past the cache.
async fn fetch_shard(source: &impl Fetch, shard: &Shard, arrived: impl Fn(u64)) -> Result<Vec<u8>, InstallError> {
    for freshness in [Freshness::Any, Freshness::Reload] {
        match source.fetch(&shard.file, freshness, shard.bytes, &arrived).await {
            Ok(bytes) if is_as_promised(shard, &bytes) => return Ok(bytes),
            Ok(_) | Err(FetchFailure::TooLarge) => {}
            Err(failure) => return Err(explain(failure, &shard.file)),
        }
    }
    Err(InstallError::Damaged { file: shard.file.clone() })
}

fn is_as_promised(shard: &Shard, bytes: &[u8]) -> bool {
    bytes.len() as u64 == shard.bytes && hexadecimal(&Sha256::digest(bytes)) == shard.sha256
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn conference_rows(shard: &Shard, bytes: &[u8]) -> Result<Vec<Row>, InstallError> {
    let conferences: Vec<Conference> = parse(shard, bytes)?;
    let rows = conferences.iter().map(|conference| Ok(Row::new(conference.id.clone(), encode(conference)?)));
    rows.collect()
}

fn parse<T: DeserializeOwned>(shard: &Shard, bytes: &[u8]) -> Result<T, InstallError> {
    serde_json::from_slice(bytes).map_err(|_| InstallError::Damaged { file: shard.file.clone() })
}

fn explain(failure: FetchFailure, file: &str) -> InstallError {
    let file = file.to_owned();
    match failure {
        FetchFailure::Unreachable => InstallError::Unreachable { file },
        FetchFailure::TooLarge => InstallError::Damaged { file },
    }
}
