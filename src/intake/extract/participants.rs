//! Who took part: provinces, organisers, partners; and the venue.

use super::page::Page;
use crate::intake::Extraction;

/// Fills in `provinces`, `organizers`, `venue` and `partners`; `level` and `viewpoint` are there already.
pub fn read(_page: &Page<'_>, _extraction: &mut Extraction) {}
