//! What stops a command.

use std::io;
use std::path::{Path, PathBuf};

/// Why a command cannot do its work.
#[derive(Debug, thiserror::Error)]
pub enum CurateError {
    /// A file or folder cannot be read or written.
    #[error("cannot {action} {}: {source}", path.display())]
    File {
        /// What was tried: `read`, `write`, …
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A file does not hold what its place promises.
    #[error("{} {reason}", path.display())]
    Content {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The dataset has problems, which were printed.
    #[error("{0} in the dataset")]
    Unsound(String),
    /// A folder to seal lacks a part of the app.
    #[error("{} lacks {what}; build the app and the dataset first", path.display())]
    Incomplete {
        /// The folder.
        path: PathBuf,
        /// What is missing.
        what: String,
    },
    /// The service worker's source has no single place for its list.
    #[error("{} has {found} lines that begin with `{marker}`; expected exactly one", path.display())]
    Marker {
        /// The worker.
        path: PathBuf,
        /// How the line begins.
        marker: &'static str,
        /// How many there are.
        found: usize,
    },
    /// No article could be read; what is wrong with each file was printed.
    #[error("not one of the files could be read")]
    NothingRead,
    /// A thread died.
    #[error("a compressing thread stopped unexpectedly")]
    Worker,
}

impl CurateError {
    /// Names the file and the attempt that an I/O error belongs to.
    pub fn file(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { action, path, source }
    }
}
