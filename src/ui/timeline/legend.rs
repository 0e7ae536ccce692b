//! What the marks mean.

use super::controller::Controller;
use super::geometry::Geometry;
use super::ink::{Hue, Layer, Path, badge, glyph};
use super::meanings::{MEANINGS, Sample, meaning_of};
use crate::model::{Kind, RecordType};
use crate::reactive::*;
use crate::ui::element::{Part, element, svg};

/// The size of a sample, in CSS pixels.
const HEIGHT: f64 = 24.0;
/// The width of one of a bar or a line.
const WIDE: f64 = 44.0;

/// The legend, closed until it is asked for.
pub(super) fn legend(controller: Controller) -> Part {
    let context = controller.context;
    let kinds = Kind::ALL.iter().map(|&kind| {
        let drawn = shape(kind, if kind == Kind::Plan { Layer::Plan(Hue::Mixed) } else { Layer::Stated(Hue::Mixed) }, "");
        entry(drawn, derived(move || (context.messages().terms.kind)(kind).to_owned()))
    });
    let others = MEANINGS.iter().map(|&layer| {
        let words = derived(move || meaning_of(layer, context.messages()).map_or("", |(_, words)| words).to_owned());
        entry(meaning_of(layer, untrack(|| context.messages())).map(|(sample, _)| drawing(sample)).into(), words)
    });
    element("details")
        .class("timeline-legend")
        .child(element("summary").child(context.word(|messages| messages.timeline.legend)))
        .child(element("ul").child(kinds.chain(others).collect::<Vec<Part>>()))
        .into()
}

fn entry(sample: Part, words: Signal<String>) -> Part {
    element("li").child(sample).child(words).into()
}

fn drawn(draw: impl FnOnce(&mut Path)) -> String {
    let mut path = Path::new(Geometry::across(HEIGHT));
    draw(&mut path);
    path.finish()
}

fn shape(kind: Kind, layer: Layer, sign: &'static str) -> Part {
    let record_type = if kind == Kind::Plan { RecordType::Plan } else { RecordType::Conference };
    sample(&[(layer, drawn(|path| glyph(path, (12.0, 12.0), if sign.is_empty() { 7.5 } else { 9.0 }, kind, record_type)))], 24.0, sign)
}

fn drawing(of: Sample) -> Part {
    let mixed = Hue::Mixed;
    match of {
        Sample::Shape(_, kind) => shape(kind, Layer::Stated(mixed), ""),
        Sample::Signed(layer, sign) => shape(Kind::AnnualReview, layer, sign),
        Sample::Box(layer) => sample(&[(layer, bar(if layer == Layer::Range(mixed) { 8.0 } else { 0.0 }))], WIDE, ""),
        Sample::Cluster => sample(&[(Layer::Cluster(mixed), bar(4.0))], WIDE, "12"),
        Sample::Line(layer) => sample(&[(layer, drawn(|path| path.line(&[(2.0, 12.0), (42.0, 12.0)], false)))], WIDE, ""),
        Sample::Corner(layer) => {
            let circle = drawn(|path| path.circle((10.0, 13.0), 7.5));
            sample(&[(Layer::Stated(mixed), circle), (layer, drawn(|path| badge(path, layer, (17.5, 5.5))))], 24.0, "")
        }
        // On the screen every lane says its colour.
        Sample::Colour(_) => Part::nothing(),
    }
}

fn bar(radius: f64) -> String {
    drawn(|path| path.rectangle((1.0, 3.0), (42.0, 18.0), radius))
}

/// A drawing as in the plot, with what stands on it.
fn sample(paths: &[(Layer, String)], width: f64, text: &'static str) -> Part {
    let paths: Vec<Part> =
        paths.iter().map(|(layer, data)| svg("path").attr("class", layer.class()).attr("d", data.clone()).into()).collect();
    let size = super::axis::pixels(width);
    element("span")
        .class("legend-sample")
        .attr("aria-hidden", "true")
        .style("width", size)
        .child(svg("svg").attr("class", "timeline-ink").child(paths))
        .child(element("span").class("legend-text").child(text))
        .into()
}
