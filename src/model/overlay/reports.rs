//! The reports of three versions of a record as one list, and its figures, which name the report that says them by its place.

use super::lists::{Lists, Pairing, Place, aligned, at};
use super::three;
use crate::model::{Conference, Figure, Report};

/// The reports, and the figures of each version as if the places of their reports were those of the outcome.
pub(super) struct Reports {
    pub reports: Vec<Report>,
    pub base_figures: Vec<Figure>,
    pub row_figures: Vec<Figure>,
    pub now_figures: Vec<Figure>,
}

const SAME: [Pairing<Report>; 2] = [same_address, same_publication];

fn same_address(one: &Report, other: &Report) -> bool {
    one.url.is_some() && one.url == other.url
}

fn same_publication(one: &Report, other: &Report) -> bool {
    one.publisher == other.publisher && one.published == other.published
}

pub(super) fn merged_reports(base: &Conference, row: &Conference, now: &Conference) -> Reports {
    let to_row = by_place(aligned(&base.reports, &row.reports, &SAME), row.reports.len());
    let to_now = aligned(&base.reports, &now.reports, &SAME);
    // Where nothing came and nothing went, what stands in the place of a report is that report, changed.
    let to_now = if base.reports.len() == now.reports.len() { by_place(to_now, now.reports.len()) } else { to_now };
    let lists = Lists { base: &base.reports, row: &row.reports, now: &now.reports, to_row, to_now };
    // A report that says a figure of the reader's is not taken away from under it.
    let says_own = |place: usize| {
        let own = |figure: &&Figure| figure.report.is_some() && figure.report == at(&lists.to_row, place);
        row.figures.iter().filter(own).any(|figure| !base.figures.contains(&Figure { report: Some(place), ..figure.clone() }))
    };
    let places = lists.places(&[same_address], &says_own);
    let reports = places.iter().filter_map(|place| report(&lists, *place)).collect();
    let figures = |figures: &[Figure], of: fn(&Place) -> Option<usize>| -> Vec<Figure> {
        let moved = |report: usize| places.iter().position(|place| of(place) == Some(report));
        // What only a report says that is gone is gone with it.
        let moved = |figure: &Figure| match figure.report {
            Some(report) => moved(report).map(|report| Figure { report: Some(report), ..figure.clone() }),
            None => Some(figure.clone()),
        };
        figures.iter().filter_map(moved).collect()
    };
    Reports {
        reports,
        base_figures: figures(&base.figures, |place| place.base),
        row_figures: figures(&row.figures, |place| place.row),
        now_figures: figures(&now.figures, |place| place.now),
    }
}

/// Reports that were found nowhere, at the same place of the other list when that is free: there they are changed.
fn by_place(mut places: Vec<Option<usize>>, length: usize) -> Vec<Option<usize>> {
    for place in 0..places.len().min(length) {
        if !places.contains(&Some(place))
            && let Some(slot) = places.get_mut(place).filter(|slot| slot.is_none())
        {
            *slot = Some(place);
        }
    }
    places
}

fn report(lists: &Lists<'_, Report>, place: Place) -> Option<Report> {
    let item = |list: &'_ [Report], place: Option<usize>| place.and_then(|place| list.get(place).cloned());
    match (item(lists.base, place.base), item(lists.row, place.row), item(lists.now, place.now)) {
        (Some(base), Some(row), Some(now)) => Some(changed(&base, &row, &now)),
        // The same article came from both sides: the publisher's account of it, with what only the reader has.
        (None, Some(row), Some(now)) => Some(Report {
            published: now.published.or(row.published),
            province: now.province.or(row.province),
            author: now.author.or(row.author),
            text: row.text,
            facts: row.facts,
            ..now
        }),
        (_, row, now) => row.or(now),
    }
}

fn changed(base: &Report, row: &Report, now: &Report) -> Report {
    Report {
        publisher: three(&base.publisher, &row.publisher, &now.publisher),
        url: three(&base.url, &row.url, &now.url),
        published: three(&base.published, &row.published, &now.published),
        province: three(&base.province, &row.province, &now.province),
        language: three(&base.language, &row.language, &now.language),
        author: three(&base.author, &row.author, &now.author),
        text: three(&base.text, &row.text, &now.text),
        facts: three(&base.facts, &row.facts, &now.facts),
    }
}
