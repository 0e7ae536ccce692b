//! The lane of narrow marks, and its clusters: periods of the calendar that hold more than the rows can show.

use super::placer::Placer;
use super::{Body, Cluster, Lane, Mark, Measures, Pixels, members};
use crate::model::DayNumber;
use crate::ui::timeline::calendar::Step;
use crate::ui::timeline::scale::whole;

/// A body and the first day of its period; of the period whose cluster counts it, when that is another.
type Celled<'a> = (DayNumber, &'a Body);

/// Places `bodies` (by their left edges) into at most `rows` rows; periods of `step` that hold too much become clusters.
pub(super) fn place(bodies: &[Body], rows: usize, step: Step, pixels: Pixels, measures: &Measures) -> Vec<Mark> {
    let cell = |body: &Body| step.floor(whole((f64::midpoint(body.event.first.into(), body.event.end.into())).floor()));
    let mut celled: Vec<Celled> = bodies.iter().map(|body| (cell(body), body)).collect();
    let dense = dense_cells(&celled, rows, measures);
    let periods = Periods { step, pixels, measures };
    let clusters = periods.clusters(&mut celled, &dense);
    let loose = celled.iter().filter(|(cell, _)| !dense.contains(*cell)).map(|(_, body)| *body);
    let mut clusters = clusters.into_iter().peekable();
    let mut placer = Placer::new(rows, measures);
    for body in loose {
        while let Some(place_of) = clusters.next_if(|place_of| place_of.left <= body.x) {
            placer.place_cluster(place_of.left, place_of.right - place_of.left, rows, place_of.cluster);
        }
        let placed = placer.place(body);
        debug_assert!(placed, "dense periods were taken out until all others fit");
    }
    for place_of in clusters {
        placer.place_cluster(place_of.left, place_of.right - place_of.left, rows, place_of.cluster);
    }
    placer.finish()
}

/// A period with the bodies in it, by their left edges.
struct Cell<'a> {
    first: DayNumber,
    bodies: Vec<&'a Body>,
}

/// The periods that have bodies, in the order of time.
fn cells<'a>(celled: &[Celled<'a>]) -> Vec<Cell<'a>> {
    let mut cells: Vec<Cell> = Vec::new();
    for &(first, body) in celled {
        // Left edges are nearly in the order of time: a new period is nearly always the last.
        let place = cells.partition_point(|cell| cell.first < first);
        match cells.get_mut(place).filter(|cell| cell.first == first) {
            Some(cell) => cell.bodies.push(body),
            None => cells.insert(place, Cell { first, bodies: vec![body] }),
        }
    }
    cells
}

/// Periods in the order of time.
#[derive(Default)]
struct Dense(Vec<DayNumber>);

impl Dense {
    fn contains(&self, cell: DayNumber) -> bool {
        self.0.binary_search(&cell).is_ok()
    }

    fn insert(&mut self, cell: DayNumber) {
        if let Err(place) = self.0.binary_search(&cell) {
            self.0.insert(place, cell);
        }
    }
}

/// The periods to be taken out so that the rest fits into the rows.
fn dense_cells(celled: &[Celled], rows: usize, measures: &Measures) -> Dense {
    let cells = cells(celled);
    let size = |first: DayNumber| {
        let cell = cells.get(cells.partition_point(|cell| cell.first < first));
        cell.filter(|cell| cell.first == first).map_or(0, |cell| cell.bodies.len())
    };
    let mut dense = Dense::default();
    loop {
        let before = dense.0.len();
        let mut ends: Vec<(f64, DayNumber)> = vec![(f64::NEG_INFINITY, DayNumber::MIN); rows];
        for &(cell, body) in celled {
            if dense.contains(cell) {
                continue;
            }
            let free = ends.iter_mut().find(|(end, holder)| *end + measures.gap <= body.x || dense.contains(*holder));
            if let Some(row) = free {
                *row = (body.right(), cell);
                continue;
            }
            // The fullest of the periods that meet here: at least two of its events become a cluster.
            let meeting = ends.iter().map(|(_, holder)| *holder);
            let fullest = meeting.fold(cell, |fullest, cell| {
                let larger = (size(cell), std::cmp::Reverse(cell)) > (size(fullest), std::cmp::Reverse(fullest));
                if larger { cell } else { fullest }
            });
            dense.insert(fullest);
        }
        if dense.0.len() == before {
            return dense;
        }
    }
}

/// A cluster with its edges.
struct ClusterBox {
    cell: DayNumber,
    left: f64,
    right: f64,
    cluster: Cluster,
}

/// The calendar's periods on the axis.
struct Periods<'a> {
    step: Step,
    pixels: Pixels,
    measures: &'a Measures,
}

impl Periods<'_> {
    /// The clusters of the dense periods, by their left edges. Marks of neighbouring periods that leave one too little room to be
    /// hit are counted in it as well.
    fn clusters(&self, celled: &mut [Celled], dense: &Dense) -> Vec<ClusterBox> {
        loop {
            let clusters = self.boxes(celled, dense);
            let Some(narrow) = clusters.iter().find(|place_of| place_of.right - place_of.left < self.measures.body) else {
                return clusters;
            };
            let (left, right) = self.edges(narrow.cell);
            for (cell, body) in celled.iter_mut() {
                if !dense.contains(*cell) && body.right() + self.margin() > left && body.x - self.margin() < right {
                    *cell = narrow.cell;
                }
            }
        }
    }

    /// Each cluster over its whole period, less what its neighbours' marks reach into it.
    fn boxes(&self, celled: &[Celled], dense: &Dense) -> Vec<ClusterBox> {
        let cells = cells(celled);
        let mut boxes = Vec::new();
        let mut before = f64::NEG_INFINITY;
        for (number, cell) in cells.iter().enumerate() {
            if !dense.contains(cell.first) {
                before = cell.bodies.iter().map(|body| body.right()).fold(f64::NEG_INFINITY, f64::max) + self.margin();
                continue;
            }
            let next = cells.iter().skip(number + 1).find(|next| !dense.contains(next.first)).and_then(|next| next.bodies.first());
            let after = next.map_or(f64::INFINITY, |body| body.x - self.margin());
            let (left, right) = self.edges(cell.first);
            let cluster = self.cluster(cell.first, &cell.bodies);
            boxes.push(ClusterBox { cell: cell.first, left: left.max(before), right: right.min(after), cluster });
        }
        boxes
    }

    fn cluster(&self, cell: DayNumber, bodies: &[&Body]) -> Cluster {
        let (first, end) = (cell, self.step.next(cell));
        // A mark narrower than its own time may have begun before the period; only one counted from a neighbour extends it.
        let middle = |body: &&Body| i32::midpoint(body.event.first, body.event.end);
        let foreign = || bodies.iter().filter(|body| !(first..end).contains(&middle(body)));
        let first = foreign().map(|body| body.event.first).fold(first, DayNumber::min);
        let end = foreign().map(|body| body.event.end).fold(end, DayNumber::max);
        Cluster { members: members(bodies), first, end, lane: Lane::Points }
    }

    /// The pixels of a period.
    fn edges(&self, cell: DayNumber) -> (f64, f64) {
        let inset = self.measures.gap / 2.0;
        (self.pixels.x(f64::from(cell)) + inset, self.pixels.x(f64::from(self.step.next(cell))) - inset)
    }

    /// The distance between a cluster and a mark: twice the gap, so that no rounding makes them touch.
    fn margin(&self) -> f64 {
        2.0 * self.measures.gap
    }
}
