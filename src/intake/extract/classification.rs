//! Conference or plan, level, kind, format and series.

use crate::intake::{Article, Extraction};
use crate::model::Reference;

/// Fills in `record_type`, `level`, `kind`, `format` and `series`.
pub fn read(_article: &Article<'_>, _reference: &Reference, _extraction: &mut Extraction) {}
