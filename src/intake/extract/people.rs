//! Who chaired it.

use crate::intake::{Article, Extraction};

/// Fills in `chairs`.
pub fn read(_article: &Article<'_>, _extraction: &mut Extraction) {}
