//! Legal documents that the article cites.

use crate::intake::{Article, Extraction};
use crate::model::Reference;

/// Fills in `documents`.
pub fn read(_article: &Article<'_>, _reference: &Reference, _extraction: &mut Extraction) {}
