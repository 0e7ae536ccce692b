//! The shape of an event: what it was for, or that it is a plan.

use super::Layer;
use super::path::Path;
use crate::model::{Certainty, Kind, RecordType};

/// Corners of the shapes, right and down of the middle, in parts of the radius.
const TRIANGLE: [(f64, f64); 3] = [(0.0, -1.1), (1.05, 0.8), (-1.05, 0.8)];
const ARROW: [(f64, f64); 5] = [(-0.95, -0.85), (0.2, -0.85), (1.15, 0.0), (0.2, 0.85), (-0.95, 0.85)];
const SQUARE: [(f64, f64); 4] = [(-0.86, -0.86), (0.86, -0.86), (0.86, 0.86), (-0.86, 0.86)];
const HEXAGON: [(f64, f64); 6] = [(-0.55, -0.95), (0.55, -0.95), (1.1, 0.0), (0.55, 0.95), (-0.55, 0.95), (-1.1, 0.0)];
const DIAMOND: [(f64, f64); 4] = [(0.0, -1.15), (1.15, 0.0), (0.0, 1.15), (-1.15, 0.0)];
const STAR: [(f64, f64); 10] = [
    (0.0, -1.25),
    (0.31, -0.42),
    (1.19, -0.39),
    (0.5, 0.16),
    (0.73, 1.01),
    (0.0, 0.52),
    (-0.73, 1.01),
    (-0.5, 0.16),
    (-1.19, -0.39),
    (-0.31, -0.42),
];

/// Draws the shape of an event around `middle`: a diamond for plans; otherwise a circle for reviews, an arrow for orientation, a star for
/// plenary conferences, a square for training, a hexagon for meetings with partners, a triangle for single subjects.
pub fn glyph(path: &mut Path, middle: (f64, f64), radius: f64, kind: Kind, record_type: RecordType) {
    match (record_type, kind) {
        (RecordType::Plan, _) | (_, Kind::Plan) => path.polygon(middle, radius, &DIAMOND),
        (_, Kind::AnnualReview) => path.circle(middle, radius),
        (_, Kind::Orientation) => path.polygon(middle, radius, &ARROW),
        (_, Kind::Plenary) => path.polygon(middle, radius, &STAR),
        (_, Kind::Training) => path.polygon(middle, radius, &SQUARE),
        (_, Kind::Promotion) => path.polygon(middle, radius, &HEXAGON),
        (_, Kind::Thematic) => path.polygon(middle, radius, &TRIANGLE),
    }
}

/// The size of what stands at the corner of a shape: a triangle, and a dot.
const TRIANGLE_BADGE: f64 = 4.5;
const DOT_BADGE: f64 = 2.5;
const BADGE: [(f64, f64); 3] = [(0.0, -1.0), (1.0, 0.8), (-1.0, 0.8)];

/// Draws at the corner of a shape that its reports contradict one another, or else that there are several.
pub fn badge(path: &mut Path, layer: Layer, middle: (f64, f64)) {
    if layer == Layer::Contradiction {
        path.polygon(middle, TRIANGLE_BADGE, &BADGE);
    } else {
        path.circle(middle, DOT_BADGE);
    }
}

/// What stands in the shape of an event whose date is uncertain; empty when a report states it. Its name says the same in words.
#[must_use]
pub const fn sign(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Stated => "",
        Certainty::Inferred => "≈",
        Certainty::Announced => "?",
    }
}
