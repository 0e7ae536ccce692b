//! What it was about: topics.

use super::page::Page;
use crate::intake::Extraction;

/// Fills in `topics`.
pub fn read(_page: &Page<'_>, _extraction: &mut Extraction) {}
