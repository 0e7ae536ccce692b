//! The lane of narrow marks, and its clusters: periods of the calendar that hold more than the rows can show.

use std::collections::{BTreeMap, BTreeSet};

use super::placer::Placer;
use super::{Body, Cluster, Lane, Mark, Measures, Pixels};
use crate::model::DayNumber;
use crate::ui::timeline::calendar::Step;
use crate::ui::timeline::scale::whole;

/// A body and the first day of its period.
type Celled<'a> = (DayNumber, &'a Body);

/// Places `bodies` (by their left edges) into at most `rows` rows; periods of `step` that hold too much become clusters.
pub(super) fn place(bodies: &[Body], rows: usize, step: Step, pixels: Pixels, measures: &Measures) -> Vec<Mark> {
    let cell = |body: &Body| step.floor(whole((f64::midpoint(body.event.first.into(), body.event.end.into())).floor()));
    let celled: Vec<Celled> = bodies.iter().map(|body| (cell(body), body)).collect();
    let dense = dense_cells(&celled, rows, measures);
    let loose: Vec<&Body> = celled.iter().filter(|(cell, _)| !dense.contains(cell)).map(|(_, body)| *body).collect();
    let mut clusters = clusters(&celled, &dense, step, pixels, measures).into_iter().peekable();
    let mut placer = Placer::new(rows, measures);
    for body in loose {
        while let Some((x, width, cluster)) = clusters.next_if(|(x, ..)| *x <= body.x) {
            placer.place_cluster(x, width, rows, cluster);
        }
        let placed = placer.place(body);
        debug_assert!(placed, "dense periods were taken out until all others fit");
    }
    for (x, width, cluster) in clusters {
        placer.place_cluster(x, width, rows, cluster);
    }
    placer.finish()
}

/// The periods to be taken out so that the rest fits into the rows.
fn dense_cells(celled: &[Celled], rows: usize, measures: &Measures) -> BTreeSet<DayNumber> {
    let mut members: BTreeMap<DayNumber, usize> = BTreeMap::new();
    for (cell, _) in celled {
        *members.entry(*cell).or_default() += 1;
    }
    let mut dense = BTreeSet::new();
    loop {
        let before = dense.len();
        let mut ends: Vec<(f64, DayNumber)> = vec![(f64::NEG_INFINITY, DayNumber::MIN); rows];
        for (cell, body) in celled {
            if dense.contains(cell) {
                continue;
            }
            let free = ends.iter_mut().find(|(end, holder)| *end + measures.gap <= body.x || dense.contains(holder));
            if let Some(row) = free {
                *row = (body.right(), *cell);
                continue;
            }
            // The fullest of the periods that meet here: at least two of its events become a cluster.
            let meeting = ends.iter().map(|(_, holder)| *holder).chain([*cell]);
            dense.extend(meeting.max_by_key(|cell| (members.get(cell).copied().unwrap_or(0), std::cmp::Reverse(*cell))));
        }
        if dense.len() == before {
            return dense;
        }
    }
}

/// The clusters with their left edges and widths: the whole period, less what its neighbours' marks reach into it.
fn clusters(celled: &[Celled], dense: &BTreeSet<DayNumber>, step: Step, pixels: Pixels, measures: &Measures) -> Vec<(f64, f64, Cluster)> {
    let mut members: BTreeMap<DayNumber, Vec<usize>> = BTreeMap::new();
    let mut edges: BTreeMap<DayNumber, (f64, f64)> = BTreeMap::new();
    for (cell, body) in celled {
        if dense.contains(cell) {
            members.entry(*cell).or_default().push(body.position);
        } else {
            let edge = edges.entry(*cell).or_insert((f64::INFINITY, f64::NEG_INFINITY));
            *edge = (edge.0.min(body.x), edge.1.max(body.right()));
        }
    }
    let cluster = |(first, mut members): (DayNumber, Vec<usize>)| {
        members.sort_unstable();
        let end = step.next(first);
        // Twice the gap, so that no rounding makes a neighbour touch.
        let before = edges.range(..first).next_back().map_or(f64::NEG_INFINITY, |(_, edge)| edge.1 + 2.0 * measures.gap);
        let after = edges.range(end..).next().map_or(f64::INFINITY, |(_, edge)| edge.0 - 2.0 * measures.gap);
        let left = (pixels.x(f64::from(first)) + measures.gap / 2.0).max(before);
        let right = (pixels.x(f64::from(end)) - measures.gap / 2.0).min(after);
        (left, right - left, Cluster { members: members.into(), first, end, lane: Lane::Points })
    };
    members.into_iter().map(cluster).collect()
}
