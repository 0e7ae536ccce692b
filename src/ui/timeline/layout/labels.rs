//! How much of its label each mark can show.

use super::{Content, Label, Mark, Measures};

/// Gives every event its label, from the last to the first: up to the next mark in its row, or hidden where that is too little. `marks` are by
/// their left edges.
pub(super) fn give(marks: &mut [Mark], rows: usize, measures: &Measures) {
    // Where the next mark of each row begins.
    let mut next = vec![f64::INFINITY; rows];
    for mark in marks.iter_mut().rev() {
        let wanted = match &mark.content {
            _ if measures.beside => Label::Beside,
            Content::Event { .. } if mark.width >= measures.roomy => Label::Inside,
            Content::Event { event, .. } => Label::After(measures.label(event)),
            Content::Cluster(_) => Label::Hidden,
        };
        let room = next.get(mark.row).copied().unwrap_or(f64::INFINITY) - measures.gap;
        if let Content::Event { label, .. } = &mut mark.content {
            *label = wanted;
        }
        *mark = mark.within(room, measures.shortest_label);
        next.iter_mut().skip(mark.row).take(mark.rows).for_each(|begin| *begin = mark.x);
    }
}
