//! What the ways of drawing mean, besides the shapes of events: what every legend lists.

use super::ink::{Hue, Layer, sign};
use crate::i18n::Messages;
use crate::model::{Certainty, Kind, RecordType};

/// What a legend draws before the words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sample {
    /// The shape of an event.
    Shape(RecordType, Kind),
    /// A shape of a layer with a sign in it.
    Signed(Layer, &'static str),
    /// A piece of a layer.
    Box(Layer),
    /// A counted cluster.
    Cluster,
    /// A line of a layer.
    Line(Layer),
    /// A sign at the corner of a shape.
    Corner(Layer),
    /// A colour alone.
    Colour(Hue),
}

/// The layers that have an entry, whatever their hue, in the order of a legend.
pub const MEANINGS: [Layer; 12] = [
    Layer::Range(Hue::Mixed),
    Layer::Span(Hue::Mixed),
    Layer::Inferred(Hue::Mixed),
    Layer::Announced(Hue::Mixed),
    Layer::Cluster(Hue::Mixed),
    Layer::Reports,
    Layer::Contradiction,
    Layer::Series,
    Layer::SeriesGap,
    Layer::Life,
    Layer::Absent,
    Layer::Uncollected,
];

/// What a layer means; `None` for one that explains itself.
#[must_use]
pub fn meaning_of(layer: Layer, words: &'static Messages) -> Option<(Sample, &'static str)> {
    let timeline = &words.timeline;
    Some(match layer {
        Layer::Range(_) => (Sample::Box(layer), timeline.legend_days),
        Layer::Span(_) => (Sample::Box(layer), timeline.legend_span),
        Layer::Inferred(_) => (Sample::Signed(layer, sign(Certainty::Inferred)), timeline.legend_inferred),
        Layer::Announced(_) => (Sample::Signed(layer, sign(Certainty::Announced)), timeline.legend_announced),
        Layer::Cluster(_) => (Sample::Cluster, timeline.legend_cluster),
        Layer::Reports => (Sample::Corner(layer), timeline.legend_reports),
        Layer::Contradiction => (Sample::Corner(layer), timeline.legend_contradiction),
        Layer::Series => (Sample::Line(layer), timeline.legend_series),
        Layer::SeriesGap => (Sample::Line(layer), timeline.legend_gap),
        Layer::Life => (Sample::Line(layer), timeline.legend_life),
        Layer::Absent => (Sample::Box(layer), words.picture.legend_absent),
        Layer::Uncollected => (Sample::Box(layer), timeline.legend_uncollected),
        _ => return None,
    })
}
