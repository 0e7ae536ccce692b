//! Not read yet.
use super::format::ending;
use super::{Found, Limits};
use crate::intake::ProblemKind;

/// Whether bytes are a packed file.
pub fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Refuses.
pub fn read(name: &str, _bytes: &[u8], _limits: &Limits) -> Found {
    Found::problem(name, ProblemKind::UnknownFormat, ending(name))
}
