//! Sorting without a new sort for every type.

use std::cmp::Ordering;

/// The numbers below `length` in the order of what they stand for; equal ones keep their order. The one sort of the timeline: the
/// standard library's are compiled anew for every type and comparison, some kilobytes each.
pub(super) fn in_order(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..length).collect();
    order.sort_unstable_by(|&left, &right| compare(left, right).then(left.cmp(&right)));
    order
}
