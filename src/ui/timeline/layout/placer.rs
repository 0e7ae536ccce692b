//! Putting bodies into rows from left to right.

use super::{Body, Cluster, Content, Label, Mark, Measures};

/// Fills rows from left to right. A body takes the first row where it leaves its predecessor's whole label; failing that the
/// row where the predecessor keeps the most of it. A body never fails to find a row as long as no more than `rows` of them
/// overlap (interval partitioning by left edges).
pub(super) struct Placer<'a> {
    measures: &'a Measures,
    rows: Vec<Row>,
    marks: Vec<Mark>,
}

#[derive(Clone, Copy)]
struct Row {
    /// Where the last body ends.
    end: f64,
    /// Where its label would like to end.
    label_end: f64,
    /// The last mark, in `marks`.
    last: Option<usize>,
}

impl<'a> Placer<'a> {
    pub(super) fn new(rows: usize, measures: &'a Measures) -> Self {
        let free = Row { end: f64::NEG_INFINITY, label_end: f64::NEG_INFINITY, last: None };
        Self { measures, rows: vec![free; rows], marks: Vec::new() }
    }

    /// Puts `body` into a row; `false` when none is free. Bodies come by their left edges.
    pub(super) fn place(&mut self, body: &Body) -> bool {
        let gap = self.measures.gap;
        let whole = self.rows.iter().position(|row| row.label_end + gap <= body.x);
        let free = || self.rows.iter().enumerate().filter(|(_, row)| row.end + gap <= body.x);
        let roomiest = || free().min_by(|(_, left), (_, right)| left.end.total_cmp(&right.end)).map(|(row, _)| row);
        let Some(row) = whole.or_else(roomiest) else { return false };
        let inside = body.width >= self.measures.roomy;
        let (label, label_end) = if inside { (Label::Inside, body.right()) } else { (Label::After(body.label), body.right() + body.label) };
        self.end_label(row, body.x);
        let content = Content::Event { position: body.position, index: body.event.index, label };
        self.push(Mark { x: body.x, width: body.width, row, rows: 1, content }, label_end);
        true
    }

    /// Puts a cluster over all rows from `x`.
    pub(super) fn place_cluster(&mut self, x: f64, width: f64, rows: usize, cluster: Cluster) {
        for row in 0..rows {
            self.end_label(row, x);
        }
        self.push(Mark { x, width, row: 0, rows, content: Content::Cluster(cluster) }, x + width);
    }

    pub(super) fn finish(self) -> Vec<Mark> {
        self.marks
    }

    fn push(&mut self, mark: Mark, label_end: f64) {
        let next = Row { end: mark.x + mark.width, label_end, last: Some(self.marks.len()) };
        for row in self.rows.iter_mut().skip(mark.row).take(mark.rows) {
            *row = next;
        }
        self.marks.push(mark);
    }

    /// Shortens the label of the last mark in `row` so that it ends before `x`.
    fn end_label(&mut self, row: usize, x: f64) {
        let last = self.rows.get(row).and_then(|row| row.last);
        if let Some(mark) = last.and_then(|last| self.marks.get_mut(last)) {
            *mark = mark.within(x - self.measures.gap, self.measures.shortest_label);
        }
    }
}
