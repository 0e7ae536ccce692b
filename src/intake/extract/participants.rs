//! Who took part: provinces, partners; and the venue.

mod partners;
mod provinces;
mod seats;
mod venue;
mod words;

use super::page::Page;
use crate::intake::Extraction;

/// Fills in `provinces`, `venue` and `partners`; `organizers`, `chairs`, `level` and `viewpoint` are there already.
pub fn read(page: &Page<'_>, extraction: &mut Extraction) {
    let is_plan = extraction.record_type.first().is_some_and(|proposal| proposal.value == crate::model::RecordType::Plan);
    if !is_plan {
        venue::read(page, extraction);
    }
    provinces::read(page, extraction, is_plan);
    partners::read(page, extraction);
}
