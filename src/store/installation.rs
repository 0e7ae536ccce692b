//! Fetching and verifying the published dataset. Nothing is written here: a download that fails leaves no trace.

use std::cell::RefCell;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use miniserde::{Deserialize, json};
use sha2::{Digest, Sha256};

use super::rows::{elements, enclose};
use super::{DatasetRows, Row, StoreError};
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

    /// Awaited between two pieces of long work, so that whoever else uses the thread comes to its turn.
    async fn rest(&self) {}
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
pub async fn download(source: &impl Fetch, manifest: Manifest, progress: &dyn Fn(u64)) -> Result<Download, InstallError> {
    let arrived = RefCell::new(vec![0_u64; 1 + manifest.conferences.len()]);
    let note = |position: usize, bytes: u64| {
        if let Some(place) = arrived.borrow_mut().get_mut(position) {
            *place = bytes;
        }
        progress(arrived.borrow().iter().sum());
    };
    let note = &note;
    let transfer = |(position, shard)| -> Transfer<'_> { Box::pin(fetch_shard(source, shard, move |bytes| note(position, bytes))) };
    let files = together(manifest.shards().enumerate().map(transfer).collect()).await?;
    let mut files = manifest.shards().zip(&files);
    let mut rows = DatasetRows::default();
    if let Some((shard, bytes)) = files.next() {
        rows.reference = Some(reference_row(shard, bytes)?);
    }
    for (shard, bytes) in files {
        source.rest().await;
        rows.conferences.extend(conference_rows(shard, bytes)?);
    }
    Ok(Download { manifest, rows })
}

/// The file that a transfer brings.
type Transfer<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, InstallError>> + 'a>>;

/// All files, in the order of their transfers, which run at the same time. The first failure ends the others.
async fn together(mut transfers: Vec<Transfer<'_>>) -> Result<Vec<Vec<u8>>, InstallError> {
    let mut files: Vec<Option<Vec<u8>>> = vec![None; transfers.len()];
    poll_fn(move |context| {
        for (transfer, file) in transfers.iter_mut().zip(&mut files).filter(|(_, file)| file.is_none()) {
            if let Poll::Ready(came) = transfer.as_mut().poll(context) {
                match came {
                    Ok(bytes) => *file = Some(bytes),
                    Err(error) => return Poll::Ready(Err(error)),
                }
            }
        }
        if files.iter().any(Option::is_none) {
            return Poll::Pending;
        }
        Poll::Ready(Ok(std::mem::take(&mut files).into_iter().flatten().collect()))
    })
    .await
}

fn read_manifest(bytes: &[u8]) -> Result<Manifest, InstallError> {
    /// The one field that every form has.
    #[derive(Deserialize)]
    struct Form {
        schema: u32,
    }
    let damaged = || InstallError::Damaged { file: MANIFEST_FILE.to_owned() };
    let form: Form = read(bytes).ok_or_else(damaged)?;
    if form.schema > MANIFEST_SCHEMA {
        return Err(InstallError::Newer);
    }
    let manifest: Manifest = read(bytes).ok_or_else(damaged)?;
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
            Ok(bytes) if is_as_promised(shard, &bytes) => {
                source.rest().await;
                return Ok(bytes);
            }
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
    let digit = |value: u8| char::from_digit(u32::from(value), 16);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).flatten().collect()
}

/// The rows of a shard's records. What is kept is what was verified, with the fields that a later version of the app may know.
fn conference_rows(shard: &Shard, bytes: &[u8]) -> Result<Vec<Row>, InstallError> {
    let damaged = || InstallError::Damaged { file: shard.file.clone() };
    let conferences: Vec<Conference> = read(bytes).ok_or_else(damaged)?;
    let texts = std::str::from_utf8(bytes).map(elements).unwrap_or_default();
    if texts.len() != conferences.len() {
        return Err(damaged());
    }
    let row = |(conference, text): (Conference, &str)| Row::new(conference.id, enclose(text));
    Ok(conferences.into_iter().zip(texts).map(row).collect())
}

fn reference_row(shard: &Shard, bytes: &[u8]) -> Result<Vec<u8>, InstallError> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| json::from_str::<Reference>(text).is_ok());
    text.map(enclose).ok_or_else(|| InstallError::Damaged { file: shard.file.clone() })
}

fn read<T: Deserialize>(bytes: &[u8]) -> Option<T> {
    json::from_str(std::str::from_utf8(bytes).ok()?).ok()
}

fn explain(failure: FetchFailure, file: &str) -> InstallError {
    let file = file.to_owned();
    match failure {
        FetchFailure::Unreachable => InstallError::Unreachable { file },
        FetchFailure::TooLarge => InstallError::Damaged { file },
    }
}
