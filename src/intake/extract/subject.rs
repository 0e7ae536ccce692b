//! What it was about: topics.

use crate::intake::{Article, Extraction};
use crate::model::Reference;

/// Fills in `topics`.
pub fn read(_article: &Article<'_>, _reference: &Reference, _extraction: &mut Extraction) {}
