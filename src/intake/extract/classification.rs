//! Conference or plan, level, kind, format and series.

mod event;
mod format;
mod kind;
mod level;
mod level_words;
mod rank;
mod record_type;
mod series;
mod series_words;
#[cfg(test)]
mod tests;

pub use self::series::{SeriesName, names as series_names};
use super::page::Page;
use crate::intake::{Extraction, Proposal};

/// Fills in `record_type`, `level`, `kind`, `format` and `series`; `organizers` are there already.
pub fn read(page: &Page<'_>, extraction: &mut Extraction) {
    let events = event::events(page);
    extraction.record_type = record_type::read(page);
    let is_plan = extraction.record_type.first().is_some_and(|proposal| proposal.value == crate::model::RecordType::Plan);
    extraction.series = series::read(page, is_plan);
    extraction.kind = kind::read(page, &events, extraction);
    extraction.level = level::read(page, &events, extraction);
    if !is_plan {
        extraction.format = format::read(page);
    }
}

/// One proposal where there is evidence for it.
fn one<T>(value: T, evidence: Option<crate::intake::Span>, confidence: f32) -> Vec<Proposal<T>> {
    evidence.map(|span| Proposal::new(value, span, confidence)).into_iter().collect()
}
