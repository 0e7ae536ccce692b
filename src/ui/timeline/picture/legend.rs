//! What the shapes, lines and colours of a picture mean: those that occur in it.

use super::measure::{LEGEND, NUMBER, Style};
use super::paint::{Paint, colours};
use super::{Anchor, Group, drawn};
use crate::i18n::{Messages, messages};
use crate::model::{Kind, Language, Level, RecordType};
use crate::ui::timeline::ink::{Hue, Layer, glyph};

/// The height of a line of the legend.
pub(super) const LINE: f64 = 18.0;
/// Between a sample and its words.
const GAP: f64 = 5.0;
/// Between two entries.
const APART: f64 = 16.0;

/// What occurs in a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Present {
    /// The shapes of events.
    pub shapes: Vec<(RecordType, Kind)>,
    /// The ways of drawing.
    pub layers: Vec<Layer>,
}

impl Present {
    /// All there is.
    pub(super) fn everything() -> Self {
        let conferences = Kind::ALL.iter().filter(|kind| **kind != Kind::Plan).map(|&kind| (RecordType::Conference, kind));
        Self { shapes: conferences.chain([(RecordType::Plan, Kind::Plan)]).collect(), layers: Layer::all() }
    }

    fn has(&self, is_it: fn(&Layer) -> bool) -> bool {
        self.layers.iter().any(is_it)
    }
}

/// What is drawn before the words of an entry.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sample {
    Shape(RecordType, Kind),
    /// A shape of a layer with a sign in it.
    Signed(Layer, &'static str),
    Box(Layer),
    Cluster,
    Line(Layer),
    /// A sign at the corner of a shape.
    Corner(Layer),
    Colour(Hue),
}

impl Sample {
    const fn width(self) -> f64 {
        match self {
            Self::Shape(..) | Self::Corner(_) | Self::Signed(..) => 20.0,
            Self::Box(_) | Self::Line(_) | Self::Cluster => 28.0,
            Self::Colour(_) => 12.0,
        }
    }
}

/// One meaning.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    sample: Sample,
    words: &'static str,
}

impl Entry {
    fn width(&self) -> f64 {
        self.sample.width() + GAP + LEGEND.width(self.words)
    }
}

/// The entries for what occurs: shapes, colours, certainty, clusters, reports, lines and grounds.
pub(super) fn entries(present: &Present, language: Language) -> Vec<Entry> {
    let words = messages(language);
    let shape = |&(record_type, kind): &(RecordType, Kind)| {
        let is_plan = record_type == RecordType::Plan || kind == Kind::Plan;
        let words = if is_plan { (words.terms.record_type)(RecordType::Plan) } else { (words.terms.kind)(kind) };
        Entry { sample: Sample::Shape(record_type, kind), words }
    };
    let mut entries: Vec<Entry> = present.shapes.iter().map(shape).collect();
    for &level in Level::ALL {
        if present.layers.iter().any(|layer| hue_of(*layer) == Some(Hue::Level(level))) {
            entries.push(Entry { sample: Sample::Colour(Hue::Level(level)), words: (words.terms.level)(level) });
        }
    }
    let others = others(words);
    entries.extend(others.into_iter().filter(|(is_it, _)| present.has(*is_it)).map(|(_, entry)| entry));
    entries
}

/// The entries that follow from a layer.
fn others(words: &'static Messages) -> [(fn(&Layer) -> bool, Entry); 12] {
    let mixed = Hue::Mixed;
    let (timeline, picture) = (&words.timeline, &words.picture);
    let entry = |sample: Sample, words: &'static str| Entry { sample, words };
    [
        (|layer| matches!(layer, Layer::Range(_)), entry(Sample::Box(Layer::Range(mixed)), timeline.legend_days)),
        (|layer| matches!(layer, Layer::Span(_)), entry(Sample::Box(Layer::Span(mixed)), timeline.legend_span)),
        (|layer| matches!(layer, Layer::Inferred(_)), entry(Sample::Signed(Layer::Inferred(mixed), "≈"), timeline.legend_inferred)),
        (|layer| matches!(layer, Layer::Announced(_)), entry(Sample::Signed(Layer::Announced(mixed), "?"), timeline.legend_announced)),
        (|layer| matches!(layer, Layer::Cluster(_)), entry(Sample::Cluster, timeline.legend_cluster)),
        (|layer| matches!(layer, Layer::Reports), entry(Sample::Corner(Layer::Reports), timeline.legend_reports)),
        (|layer| matches!(layer, Layer::Contradiction), entry(Sample::Corner(Layer::Contradiction), timeline.legend_contradiction)),
        (|layer| matches!(layer, Layer::Series), entry(Sample::Line(Layer::Series), timeline.legend_series)),
        (|layer| matches!(layer, Layer::SeriesGap), entry(Sample::Line(Layer::SeriesGap), timeline.legend_gap)),
        (|layer| matches!(layer, Layer::Life), entry(Sample::Line(Layer::Life), timeline.legend_life)),
        (|layer| matches!(layer, Layer::Absent), entry(Sample::Box(Layer::Absent), picture.legend_absent)),
        (|layer| matches!(layer, Layer::Uncollected), entry(Sample::Box(Layer::Uncollected), timeline.legend_uncollected)),
    ]
}

const fn hue_of(layer: Layer) -> Option<Hue> {
    match layer {
        Layer::Cluster(hue)
        | Layer::ClusterFill(hue)
        | Layer::Range(hue)
        | Layer::Span(hue)
        | Layer::Stated(hue)
        | Layer::Plan(hue)
        | Layer::Inferred(hue)
        | Layer::Announced(hue) => Some(hue),
        _ => None,
    }
}

/// Where each entry begins, and how many lines they take in `room`.
pub(super) fn places(entries: &[Entry], room: f64) -> (Vec<(f64, usize)>, usize) {
    let (mut x, mut line) = (0.0, 0);
    let place = |entry: &Entry| {
        if x > 0.0 && x + entry.width() > room {
            (x, line) = (0.0, line + 1);
        }
        let place = (x, line);
        x += entry.width() + APART;
        place
    };
    let places: Vec<(f64, usize)> = entries.iter().map(place).collect();
    let lines = if entries.is_empty() { 0 } else { line + 1 };
    (places, lines)
}

/// Draws an entry with its left end at `x`, around the line at `middle`, no longer than `room`.
pub(super) fn draw(group: &mut Group, entry: &Entry, (x, middle): (f64, f64), room: f64) {
    let width = entry.sample.width();
    let centre = (x + width / 2.0, middle);
    match entry.sample {
        Sample::Shape(record_type, kind) => shape(group, centre, 6.5, record_type, kind),
        Sample::Signed(layer, sign) => {
            group.path(Paint::of(layer), drawn(&mut |path| path.circle(centre, 8.0)));
            written(group, centre, NUMBER, sign);
        }
        Sample::Box(layer) => {
            group.path(Paint::of(layer), drawn(&mut |path| path.rectangle((x + 0.5, middle - 6.0), (width - 1.0, 12.0), 0.0)))
        }
        Sample::Cluster => {
            let mixed = Hue::Mixed;
            let edge = (x + 0.5, middle - 7.0);
            group.path(Paint::of(Layer::Cluster(mixed)), drawn(&mut |path| path.rectangle(edge, (width - 1.0, 14.0), 4.0)));
            written(group, centre, NUMBER, "12");
        }
        Sample::Line(layer) => group.path(Paint::of(layer), drawn(&mut |path| path.line(&[(x, middle), (x + width, middle)], false))),
        Sample::Corner(layer) => {
            shape(group, (centre.0 - 2.0, middle + 1.0), 6.0, RecordType::Conference, Kind::AnnualReview);
            group.path(Paint::of(layer), drawn(&mut |path| corner(path, layer, (centre.0 + 4.0, middle - 5.0))));
        }
        Sample::Colour(hue) => {
            group.path(Paint::filled(colours(hue).0), drawn(&mut |path| path.rectangle((x, middle - 6.0), (width, 12.0), 2.0)));
        }
    }
    let at = (x + width + GAP, middle + LEGEND.drop());
    group.text(at, LEGEND, Anchor::Start, LEGEND.shortened(entry.words, room - width - GAP));
}

fn shape(group: &mut Group, middle: (f64, f64), radius: f64, record_type: RecordType, kind: Kind) {
    let layer = if record_type == RecordType::Plan { Layer::Plan(Hue::Mixed) } else { Layer::Stated(Hue::Mixed) };
    group.path(Paint::of(layer), drawn(&mut |path| glyph(path, middle, radius, kind, record_type)));
}

fn corner(path: &mut crate::ui::timeline::ink::Path, layer: Layer, middle: (f64, f64)) {
    if layer == Layer::Contradiction {
        path.polygon(middle, 4.5, &[(0.0, -1.0), (1.0, 0.8), (-1.0, 0.8)]);
    } else {
        path.circle(middle, 2.5);
    }
}

/// Writes around a middle.
pub(super) fn written(group: &mut Group, (x, middle): (f64, f64), style: Style, text: &str) {
    group.text((x, middle + style.drop()), style, Anchor::Middle, text.to_owned());
}
