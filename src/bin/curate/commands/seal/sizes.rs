//! What a first visit transfers.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use super::super::error::CurateError;
use super::{DATA, WORKER, precache};

/// One file's sizes in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct FileSize {
    path: String,
    /// As it is.
    plain: u64,
    /// As it is sent by a host that serves brotli.
    sent: u64,
    /// A first visit fetches it.
    first_visit: bool,
}

/// The sizes of all files of a sealed folder; displays as a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sizes {
    files: Vec<FileSize>,
}

impl Sizes {
    /// Measures `originals`; `compressed` are the sizes of those that have a brotli copy.
    pub fn measure(dist: &Path, originals: &[String], compressed: &BTreeMap<String, u64>) -> Result<Self, CurateError> {
        let mut files = Vec::new();
        for path in originals {
            let absolute = dist.join(path);
            let plain = fs::metadata(&absolute).map_err(CurateError::file("read", &absolute))?.len();
            let sent = compressed.get(path).copied().unwrap_or(plain);
            let first_visit = precache::is_precached(path) || path == WORKER || path.starts_with(DATA);
            files.push(FileSize { path: path.clone(), plain, sent, first_visit });
        }
        Ok(Self { files })
    }

    /// Bytes that a first visit transfers: the page and everything that its service worker keeps, the worker, the dataset.
    pub fn first_visit(&self) -> u64 {
        self.sent(|file| file.first_visit)
    }

    fn sent(&self, wanted: impl Fn(&FileSize) -> bool) -> u64 {
        self.files.iter().filter(|file| wanted(file)).map(|file| file.sent).sum()
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{:>10} {:>10}  file", "bytes", "brotli")?;
        for file in &self.files {
            writeln!(formatter, "{:>10} {:>10}  {}", file.plain, file.sent, file.path)?;
        }
        let wasm = self.sent(|file| file.path.ends_with(".wasm"));
        let data = self.sent(|file| file.path.starts_with(DATA));
        let total = self.first_visit();
        write!(formatter, "first visit: {total} bytes in brotli, of which wasm {wasm} and dataset {data}")
    }
}
