//! Not read yet.
use super::format::ending;
use super::{Found, Limits};
use crate::intake::ProblemKind;

/// Refuses.
pub fn read(name: &str, _text: &str, _limits: &Limits) -> Found {
    Found::problem(name, ProblemKind::UnknownFormat, ending(name))
}
