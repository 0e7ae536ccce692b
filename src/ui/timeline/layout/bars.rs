//! The lanes of wide marks. Where too many overlap, all that overlap one another become one cluster over their whole time.

use super::placer::Placer;
use super::{Body, Cluster, Lane, Mark, Measures, members};

/// Places `bodies` (by their left edges) into at most `rows` rows.
pub(super) fn place(bodies: &[Body], rows: usize, lane: Lane, measures: &Measures) -> Vec<Mark> {
    let mut placer = Placer::new(rows, measures);
    for group in overlapping(bodies, measures) {
        if fits(group, rows, measures) {
            for body in group {
                placer.place(body);
            }
        } else if let Some((x, width, cluster)) = cluster(group, lane) {
            placer.place_cluster(x, width, rows.min(1), cluster);
        }
    }
    placer.finish()
}

/// The longest runs of bodies that are chained together by overlaps.
fn overlapping<'a>(bodies: &'a [Body], measures: &Measures) -> impl Iterator<Item = &'a [Body]> {
    let mut reach = f64::NEG_INFINITY;
    let mut starts: Vec<usize> = Vec::new();
    for (position, body) in bodies.iter().enumerate() {
        if reach + measures.gap > body.x {
            reach = reach.max(body.right());
        } else {
            starts.push(position);
            reach = body.right();
        }
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([bodies.len()]).collect();
    starts.into_iter().zip(ends).filter_map(|(start, end)| bodies.get(start..end))
}

fn fits(group: &[Body], rows: usize, measures: &Measures) -> bool {
    let mut ends = vec![f64::NEG_INFINITY; rows];
    group.iter().all(|body| {
        let free = ends.iter_mut().find(|end| **end + measures.gap <= body.x);
        free.map(|end| *end = body.right()).is_some()
    })
}

fn cluster(group: &[Body], lane: Lane) -> Option<(f64, f64, Cluster)> {
    let left = group.first()?.x;
    let right = group.iter().map(Body::right).fold(left, f64::max);
    let first = group.iter().map(|body| body.event.first).min()?;
    let end = group.iter().map(|body| body.event.end).max()?;
    let bodies: Vec<&Body> = group.iter().collect();
    Some((left, right - left, Cluster { members: members(&bodies), first, end, lane }))
}
