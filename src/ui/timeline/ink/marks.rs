//! The events and clusters themselves.

use super::glyphs::{badge, glyph};
use super::{Hue, Ink, Layer, Scene};
use crate::model::{Certainty, RecordType};
use crate::ui::timeline::events::{Event, Tier};
use crate::ui::timeline::geometry::Direction;
use crate::ui::timeline::lanes::Role;
use crate::ui::timeline::layout::{Cluster, Content, Mark};

/// The radius of an event's shape, in CSS pixels.
const RADIUS: f64 = 7.5;
/// Of one that is national, and of one whose sign of uncertainty stands in it.
const LARGE: f64 = 9.0;
/// Of a number of a series.
const NUMBER: f64 = 11.0;
/// From the beginning of a bar to the middle of its shape, in CSS pixels.
pub const INDENT: f64 = 12.0;

pub(super) fn draw(scene: &Scene<'_>, ink: &mut Ink) {
    for lane in scene.marks {
        let fullest = lane.marks.iter().filter(|mark| is_period(mark)).map(Mark::count).max().unwrap_or(1);
        for (mark, away) in lane.placed() {
            match &mark.content {
                Content::Event { event, tier, .. } => draw_event(scene, ink, lane.lane, (mark, away), event, *tier),
                Content::Cluster(cluster) => draw_cluster(scene, ink, lane.lane, (mark, away), cluster, fullest),
            }
        }
    }
    for [(lane, from), (other_lane, to)] in scene.relations {
        let place = |lane: usize, mark: &Mark| {
            let (begin, size) = scene.across(lane, mark);
            (scene.middle(mark), begin + size / 2.0)
        };
        let (from, to) = (place(*lane, from), place(*other_lane, to));
        let bend = ((to.0 - from.0).abs() / 2.0).clamp(24.0, 160.0);
        ink.on(Layer::Relation, |path| path.curve(from, to, if to.0 < from.0 { -bend } else { bend }));
    }
}

fn is_period(mark: &Mark) -> bool {
    matches!(&mark.content, Content::Cluster(cluster) if cluster.members.tier() == Tier::Points)
}

/// How an event is drawn.
const fn layer(event: &Event) -> Layer {
    let hue = Hue::Level(event.level);
    match (event.certainty, event.record_type) {
        (Certainty::Inferred, _) => Layer::Inferred(hue),
        (Certainty::Announced, _) => Layer::Announced(hue),
        (Certainty::Stated, RecordType::Plan) => Layer::Plan(hue),
        (Certainty::Stated, RecordType::Conference) => Layer::Stated(hue),
    }
}

/// Where the middle of an event's shape is along the main axis: at the beginning of what is in sight of a bar.
fn shape_place(scene: &Scene<'_>, mark: &Mark) -> f64 {
    let is_point = matches!(&mark.content, Content::Event { tier: Tier::Points, .. });
    let x = if is_point || mark.width < 2.0 * INDENT + 4.0 {
        mark.middle()
    } else {
        // The shape of a bar that begins before the window stays in sight.
        mark.x.max(scene.visible.0).min(mark.end() - 2.0 * INDENT) + INDENT
    };
    x - scene.origin
}

/// Where the shape of a lone event is: its middle on the page's own axes (along, across), and its radius.
#[must_use]
pub fn shape_of(scene: &Scene<'_>, lane: usize, mark: &Mark, event: &Event) -> ((f64, f64), f64) {
    let (begin, size) = scene.across(lane, mark);
    // Down the page the label stands beside the shape.
    let beside = scene.geometry.direction == Direction::Down && event.is_point() && !is_series(scene, lane);
    let middle = (shape_place(scene, mark), begin + if beside { INDENT.min(size / 2.0) } else { size / 2.0 });
    let radius = match event.certainty {
        _ if is_series(scene, lane) => NUMBER,
        Certainty::Inferred | Certainty::Announced => LARGE,
        Certainty::Stated if event.is_point() => RADIUS,
        Certainty::Stated => RADIUS - 1.0,
    };
    (middle, radius)
}

fn is_series(scene: &Scene<'_>, lane: usize) -> bool {
    scene.lanes.lanes.get(lane).is_some_and(|lane| lane.role == Role::Series)
}

fn draw_event(scene: &Scene<'_>, ink: &mut Ink, lane: usize, (mark, away): (&Mark, f64), event: &Event, tier: Tier) {
    let hue = Hue::Level(event.level);
    let (begin, size) = scene.across(lane, mark);
    let begin = begin + away;
    let is_series = is_series(scene, lane);
    let (middle, radius) = shape_of(scene, lane, mark, event);
    let middle = (middle.0, middle.1 + away);
    if tier == Tier::Bars && !is_series {
        let thick = (size - 4.0).min(24.0);
        let edge = (mark.x - scene.origin, begin + (size - thick) / 2.0);
        let (layer, radius) = if event.exact { (Layer::Range(hue), 8.0) } else { (Layer::Span(hue), 0.0) };
        ink.on(layer, |path| path.rectangle(edge, (mark.width, thick), radius));
    }
    if is_series {
        // A number whose day is not known is drawn as what is inferred: it stands in the middle of all it may mean.
        let layer = if event.exact { layer(event) } else { Layer::Inferred(hue) };
        ink.on(layer, |path| path.circle(middle, radius));
    } else {
        ink.on(layer(event), |path| glyph(path, middle, radius, event.kind, event.record_type));
    }
    let reporting = (scene.reporting)(event.index);
    // At the upper right, whichever way time runs: on the edge of a large circle, at the corner of what a smaller shape stands in, never in
    // the next lane.
    let reach = if is_series { radius * 0.8 } else { radius };
    let corner = match scene.geometry.direction {
        Direction::Across => (middle.0 + reach, middle.1 - reach),
        Direction::Down => (middle.0 - reach, middle.1 + reach),
    };
    if reporting.several {
        // What contradicts is said by several.
        let layer = if reporting.contradict { Layer::Contradiction } else { Layer::Reports };
        ink.on(layer, |path| badge(path, layer, corner));
    }
}

fn draw_cluster(scene: &Scene<'_>, ink: &mut Ink, lane: usize, (mark, away): (&Mark, f64), cluster: &Cluster, fullest: usize) {
    let (begin, size) = scene.across(lane, mark);
    let begin = begin + away;
    let level = scene.lanes.lanes.get(lane).and_then(|lane| lane.level);
    let only_level = || scene.lanes.track.lanes.get(lane).and_then(|events| events.only_level(&cluster.members));
    let hue = level.or_else(only_level).map_or(Hue::Mixed, Hue::Level);
    let edge = (mark.x - scene.origin, begin + 1.0);
    ink.on(Layer::Cluster(hue), |path| path.rectangle(edge, (mark.width, size - 2.0), 4.0));
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52 events")]
    let part = if is_period(mark) { mark.count() as f64 / fullest.max(1) as f64 } else { 1.0 };
    let filled = ((size - 4.0) * part).max(2.0);
    // From the bottom, or from the left where time runs down.
    let rest = if scene.geometry.direction == Direction::Down { 0.0 } else { size - 4.0 - filled };
    let inside = (edge.0 + 1.0, edge.1 + 1.0 + rest);
    ink.on(Layer::ClusterFill(hue), |path| path.rectangle(inside, (mark.width - 2.0, filled), 3.0));
}
