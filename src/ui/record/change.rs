//! Changes of what the reader keeps: star, tags, note, reports. Each is a new record; nothing is changed in place.

use super::correction::base;
use crate::catalog::{Entry, folded};
use crate::model::{Conference, Origin, Personal};

/// The record as the reader keeps it: one of their own as it is, a published one as a correction that changes nothing yet.
#[must_use]
pub fn own_row(entry: &Entry) -> Conference {
    let mut row = entry.conference.clone();
    if entry.origin == Origin::Published && row.personal.is_none() {
        let published = Box::new(row.clone());
        row.personal = Some(Personal { base: Some(published), ..Personal::default() });
    }
    row.personal.get_or_insert_default();
    row
}

/// Whether anything of the row is the reader's. A correction that corrects nothing any more need not be kept.
#[must_use]
pub fn is_needed(row: &Conference) -> bool {
    let Some(Personal { starred, tags, note, base: Some(base) }) = &row.personal else { return true };
    let published = Conference { personal: None, ..row.clone() } == Conference { personal: None, ..(**base).clone() };
    *starred || !tags.is_empty() || !note.is_empty() || !published
}

/// The row with what the reader keeps for themselves changed.
#[must_use]
pub fn with_personal(row: &Conference, change: impl FnOnce(&mut Personal)) -> Conference {
    let mut row = row.clone();
    change(row.personal.get_or_insert_default());
    row
}

/// Adds a tag, unless it is there already, however it is written. White space is one space, and a comma parts two tags.
pub fn add_tags(tags: &mut Vec<String>, typed: &str) {
    for tag in typed.split([',', '\n']) {
        let tag = tag.split_whitespace().collect::<Vec<_>>().join(" ");
        if !tag.is_empty() && !tags.iter().any(|known| folded(known) == folded(&tag)) {
            tags.push(tag);
        }
    }
}

/// Whether a report may be taken out: of a published record only those that the reader added, and never the last one.
#[must_use]
pub fn may_remove(row: &Conference, report: usize) -> bool {
    row.reports.len() > 1 && base(row).is_none_or(|base| report >= base.reports.len())
}

/// The row without one report and without what it alone says.
#[must_use]
pub fn without_report(row: &Conference, report: usize) -> Conference {
    let mut row = row.clone();
    if report >= row.reports.len() {
        return row;
    }
    row.reports.remove(report);
    row.figures.retain(|figure| figure.report != Some(report));
    for said_by in row.figures.iter_mut().filter_map(|figure| figure.report.as_mut()) {
        if *said_by > report {
            *said_by -= 1;
        }
    }
    row
}
