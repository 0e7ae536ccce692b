//! When the event was held.

use crate::intake::{Article, Extraction};

/// Fills in `held`; `published` and `headline` are there already.
pub fn read(_article: &Article<'_>, _extraction: &mut Extraction) {}
