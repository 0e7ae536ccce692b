//! The tier of what has an extent. Where too many overlap, all that are chained together become clusters.

use super::{Cluster, Content, Label, Mark, Measures, Members, Pixels, Rows, labels, marks};
use crate::catalog::ordering::ordered_positions;
use crate::model::DayNumber;
use crate::ui::timeline::calendar::Step;
use crate::ui::timeline::events::{Event, Tier};

/// A bar with its place, before it has a row.
#[derive(Clone, Copy, Debug)]
struct Body {
    position: usize,
    event: Event,
    x: f64,
    width: f64,
}

impl Body {
    fn new(position: usize, event: Event, pixels: Pixels, measures: &Measures) -> Self {
        let (left, right) = (pixels.x(f64::from(event.first)), pixels.x(f64::from(event.end)));
        // One pixel on each side, so that the bars of neighbouring months and years do not run together.
        let width = (right - left - 2.0).max(measures.body);
        Self { position, event, x: f64::midpoint(left, right) - width / 2.0, width }
    }

    fn right(&self) -> f64 {
        self.x + self.width
    }

    /// The day of its middle.
    const fn day(&self) -> DayNumber {
        i32::midpoint(self.event.first, self.event.end - 1)
    }
}

/// Places the bars of a lane below its points.
pub(super) fn place(events: &[Event], rows: Rows, pixels: Pixels, measures: &Measures) -> Vec<Mark> {
    if rows.bars == 0 {
        return Vec::new();
    }
    let bodies: Vec<Body> = events.iter().enumerate().map(|(position, event)| Body::new(position, *event, pixels, measures)).collect();
    let key = |number: usize| bodies.get(number).map_or((0.0, 0), |body| (body.x, body.position));
    let order = ordered_positions(bodies.len(), &|one, other| {
        let ((one, position), (other, other_position)) = (key(one), key(other));
        one.total_cmp(&other).then(position.cmp(&other_position))
    });
    let bodies: Vec<Body> = order.into_iter().filter_map(|number| bodies.get(number).copied()).collect();
    let mut placed = Vec::new();
    for chain in chains(&bodies, measures) {
        if !place_alone(chain, rows, measures, &mut placed) {
            placed.extend(clusters(chain, rows, pixels, measures));
        }
    }
    marks::sort(&mut placed);
    labels::give(&mut placed, rows.points + rows.bars, measures);
    placed
}

/// The longest runs of bodies that are chained together by overlaps.
fn chains<'a>(bodies: &'a [Body], measures: &Measures) -> Vec<&'a [Body]> {
    let mut reach = f64::NEG_INFINITY;
    let mut begins: Vec<usize> = Vec::new();
    for (position, body) in bodies.iter().enumerate() {
        if reach + measures.gap > body.x {
            reach = reach.max(body.right());
        } else {
            begins.push(position);
            reach = body.right();
        }
    }
    let ends: Vec<usize> = begins.iter().skip(1).copied().chain([bodies.len()]).collect();
    begins.into_iter().zip(ends).filter_map(|(begin, end)| bodies.get(begin..end)).collect()
}

/// Puts every body of a chain into the first free row; nothing, and `false`, when they do not all fit.
fn place_alone(chain: &[Body], rows: Rows, measures: &Measures, placed: &mut Vec<Mark>) -> bool {
    let before = placed.len();
    let mut ends = vec![f64::NEG_INFINITY; rows.bars];
    for body in chain {
        let Some((row, end)) = ends.iter_mut().enumerate().find(|(_, end)| **end + measures.gap <= body.x) else {
            placed.truncate(before);
            return false;
        };
        *end = body.right();
        let content = Content::Event { event: body.event, tier: Tier::Bars, position: body.position, label: Label::Hidden };
        placed.push(Mark { x: body.x, width: body.width, row: rows.points + row, rows: 1, content });
    }
    true
}

/// The part of a chain that becomes one cluster.
#[derive(Default)]
struct Group {
    bodies: Vec<Body>,
    left: f64,
    right: f64,
}

/// One cluster for each period as long as the longest of the chain, within the chain's own time.
fn clusters(chain: &[Body], rows: Rows, pixels: Pixels, measures: &Measures) -> Vec<Mark> {
    let longest = chain.iter().map(|body| body.event.end - body.event.first).max().unwrap_or(1);
    let is_long = |step: &Step| step.longest() >= longest && step.shortest() * pixels.per_day >= measures.cell;
    let step = Step::NESTED.into_iter().find(is_long).unwrap_or(Step::Years(100));
    let begin = chain.first().map_or(0.0, |body| body.x);
    let end = chain.iter().map(Body::right).fold(begin, f64::max);
    let mut by_day: Vec<Body> = chain.to_vec();
    crate::catalog::ordering::sort_by_key(&mut by_day, |body| (body.day(), body.position));
    let mut groups: Vec<Group> = Vec::new();
    for body in by_day {
        let left = (pixels.x(step.floor(body.day()).into()) + measures.gap / 2.0).max(begin);
        let right = (pixels.x(step.next(body.day()).into()) - measures.gap / 2.0).min(end);
        match groups.last_mut() {
            // One event alone, or a box too narrow to be hit, is no cluster: it is counted with what follows.
            Some(group) if group.right > left || group.bodies.len() < 2 || group.right - group.left < measures.body => {
                group.right = group.right.max(right);
                group.bodies.push(body);
            }
            _ => groups.push(Group { bodies: vec![body], left, right }),
        }
    }
    if let Some(last) = groups.pop_if(|last| last.bodies.len() < 2 || last.right - last.left < measures.body) {
        match groups.last_mut() {
            Some(group) => {
                group.right = last.right;
                group.bodies.extend(last.bodies);
            }
            None => groups.push(last),
        }
    }
    groups.into_iter().map(|group| cluster(&group, rows)).collect()
}

fn cluster(group: &Group, rows: Rows) -> Mark {
    let first = group.bodies.iter().map(|body| body.event.first).min().unwrap_or_default();
    let end = group.bodies.iter().map(|body| body.event.end).max().unwrap_or_default();
    let mut positions: Vec<usize> = group.bodies.iter().map(|body| body.position).collect();
    positions.sort_unstable();
    let cluster = Cluster { members: Members::Bars(positions.into()), first, end };
    Mark { x: group.left, width: group.right - group.left, row: rows.points, rows: rows.bars, content: Content::Cluster(cluster) }
}
