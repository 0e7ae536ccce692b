//! The reader's correction of a published record: what they changed is theirs, whatever else is in it is the published one's as it is now.

mod lists;
mod reports;
#[cfg(test)]
mod tests;

use lists::merged_list;
use reports::merged_reports;

use super::{Bilingual, Chair, Conference, DocumentRef, Figure, Personal};

/// What the reader sees of a published record that they have corrected: `base` is the published record as it was when they did, `row` what they
/// made of it, `now` the published record as it is today.
///
/// A field that the reader changed is as they have it. Of lists, what they took out stays out and what they added comes after what is published;
/// nothing that either side added is lost. The outcome says that it was made from `now`: merged once more, it is the same.
#[must_use]
pub fn merged(base: &Conference, row: &Conference, now: &Conference) -> Conference {
    let reports = merged_reports(base, row, now);
    Conference {
        id: now.id.clone(),
        record_type: three(&base.record_type, &row.record_type, &now.record_type),
        level: three(&base.level, &row.level, &now.level),
        kind: three(&base.kind, &row.kind, &now.kind),
        series: three(&base.series, &row.series, &now.series),
        title: bilingual(&base.title, &row.title, &now.title),
        held: three(&base.held, &row.held, &now.held),
        format: three(&base.format, &row.format, &now.format),
        venue: three(&base.venue, &row.venue, &now.venue),
        provinces: merged_list(&base.provinces, &row.provinces, &now.provinces, &[]),
        organizers: merged_list(&base.organizers, &row.organizers, &now.organizers, &[]),
        chairs: merged_list(&base.chairs, &row.chairs, &now.chairs, &[same_person]),
        topics: merged_list(&base.topics, &row.topics, &now.topics, &[]),
        documents: merged_list(&base.documents, &row.documents, &now.documents, &[same_document]),
        figures: merged_list(&reports.base_figures, &reports.row_figures, &reports.now_figures, &[same_measure]),
        partners: merged_list(&base.partners, &row.partners, &now.partners, &[]),
        summary: bilingual(&base.summary, &row.summary, &now.summary),
        reports: reports.reports,
        related: merged_list(&base.related, &row.related, &now.related, &[]),
        personal: Some(Personal { base: Some(Box::new(without_personal(now))), ..row.personal.clone().unwrap_or_default() }),
    }
}

/// The row as the reader sees it over the published record of its id, if there is one: merged where it is a correction of it. The second is
/// whether it takes the published one's place.
#[must_use]
pub fn shown(row: Conference, now: Option<&Conference>) -> (Conference, bool) {
    let base = row.personal.as_ref().and_then(|personal| personal.base.as_deref());
    match (base, now) {
        (Some(base), Some(now)) => (merged(base, &row, now), true),
        _ => (row, false),
    }
}

/// A base is what was published: it has nothing of the reader's, and no base of its own.
fn without_personal(published: &Conference) -> Conference {
    Conference { personal: None, ..published.clone() }
}

/// The reader's value where they changed it, else the published one.
fn three<T: Clone + PartialEq>(base: &T, row: &T, now: &T) -> T {
    if row == base { now.clone() } else { row.clone() }
}

fn bilingual(base: &Bilingual, row: &Bilingual, now: &Bilingual) -> Bilingual {
    Bilingual { vi: three(&base.vi, &row.vi, &now.vi), en: three(&base.en, &row.en, &now.en) }
}

fn same_person(one: &Chair, other: &Chair) -> bool {
    one.name == other.name
}

fn same_document(one: &DocumentRef, other: &DocumentRef) -> bool {
    one.number == other.number && one.issuer == other.issuer
}

fn same_measure(one: &Figure, other: &Figure) -> bool {
    one.indicator == other.indicator && one.period == other.period && one.scope == other.scope && one.report == other.report
}
