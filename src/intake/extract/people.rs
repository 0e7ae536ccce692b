//! Who chaired it.

use super::page::Page;
use crate::intake::Extraction;

/// Fills in `chairs`.
pub fn read(_page: &Page<'_>, _extraction: &mut Extraction) {}
