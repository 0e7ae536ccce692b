//! What the shapes, lines and colours of a picture mean: those that occur in it.

use std::mem::discriminant;

use super::measure::{LEGEND, NUMBER, Style};
use super::paint::{Paint, colours};
use super::{Anchor, Group, drawn};
use crate::i18n::messages;
use crate::model::{Kind, Language, Level, RecordType};
use crate::ui::timeline::ink::{Hue, Layer, badge, glyph};
use crate::ui::timeline::meanings::{MEANINGS, Sample, meaning_of};

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
}

/// How wide a sample is.
const fn width(sample: Sample) -> f64 {
    match sample {
        Sample::Shape(..) | Sample::Corner(_) | Sample::Signed(..) => 20.0,
        Sample::Box(_) | Sample::Line(_) | Sample::Cluster => 28.0,
        Sample::Colour(_) => 12.0,
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
        width(self.sample) + GAP + LEGEND.width(self.words)
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
    let has = |meaning: &Layer| present.layers.iter().any(|layer| discriminant(layer) == discriminant(meaning));
    let meanings = MEANINGS.iter().filter(|meaning| has(meaning)).filter_map(|meaning| meaning_of(*meaning, words));
    entries.extend(meanings.map(|(sample, words)| Entry { sample, words }));
    entries
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
    let width = width(entry.sample);
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
            group.path(Paint::of(layer), drawn(&mut |path| badge(path, layer, (centre.0 + 4.0, middle - 5.0))));
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

/// Writes around a middle.
pub(super) fn written(group: &mut Group, (x, middle): (f64, f64), style: Style, text: &str) {
    group.text((x, middle + style.drop()), style, Anchor::Middle, text.to_owned());
}
