//! Figures: how many or how much of what, when and where.

use crate::intake::{Article, Extraction};
use crate::model::Reference;

/// Fills in `figures`; `held`, `level`, `viewpoint` and `provinces` are there already.
pub fn read(_article: &Article<'_>, _reference: &Reference, _extraction: &mut Extraction) {}
