//! What the files of a published folder weigh. What of them a first visit transfers is measured by tests/size.sh.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use super::super::error::CurateError;

/// One file's sizes in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct FileSize {
    path: String,
    /// As it is.
    plain: u64,
    /// As it is sent by a host that serves brotli.
    sent: u64,
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
            files.push(FileSize { path: path.clone(), plain, sent });
        }
        Ok(Self { files })
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:>10} {:>10}  file", "bytes", "brotli")?;
        for file in &self.files {
            write!(formatter, "\n{:>10} {:>10}  {}", file.plain, file.sent, file.path)?;
        }
        Ok(())
    }
}
