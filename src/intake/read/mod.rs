//! Readers of formats: from bytes to documents.

use super::{Document, Problem};
use crate::model::Conference;

/// What may be taken in at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one file, and of one unpacked entry.
    pub file_bytes: usize,
    /// Bytes of everything that one packed file unpacks to.
    pub unpacked_bytes: usize,
    /// Articles in one file.
    pub articles: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file_bytes: 20 << 20, unpacked_bytes: 200 << 20, articles: 5_000 }
    }
}

/// What was found in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Articles to be extracted.
    pub documents: Vec<Document>,
    /// Records that were handed in as such.
    pub records: Vec<Conference>,
    /// What was wrong; the rest is good.
    pub problems: Vec<Problem>,
}

/// Reads a file. Its format is known by its bytes before its name's ending.
#[must_use]
pub fn read(_name: &str, _bytes: &[u8], _limits: &Limits) -> Found {
    Found::default()
}

/// Reads what was pasted or shared: `html` where the clipboard has it, and `plain`; `address` where it is known.
#[must_use]
pub fn read_pasted(_name: &str, _html: Option<&str>, _plain: &str, _address: Option<&str>, _limits: &Limits) -> Found {
    Found::default()
}
