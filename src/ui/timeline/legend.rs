//! What the marks mean.

use super::controller::Controller;
use super::geometry::Geometry;
use super::ink::{Hue, Layer, Path, glyph};
use crate::i18n::Messages;
use crate::model::{Kind, RecordType};
use crate::reactive::*;
use crate::ui::element::{Part, element, svg};

/// The size of a sample, in CSS pixels.
const HEIGHT: f64 = 24.0;

/// The legend, closed until it is asked for.
pub(super) fn legend(controller: Controller) -> Part {
    let context = controller.context;
    let kinds = Kind::ALL.iter().map(|&kind| {
        let drawn = shape(kind, if kind == Kind::Plan { Layer::Plan(Hue::Mixed) } else { Layer::Stated(Hue::Mixed) }, "");
        entry(drawn, derived(move || (context.messages().terms.kind)(kind).to_owned()))
    });
    let word = |words: fn(&'static Messages) -> &'static str| derived(move || words(context.messages()).to_owned());
    let others = [
        entry(sample(&[(Layer::Range(Hue::Mixed), bar(8.0))], 44.0, ""), word(|messages| messages.timeline.legend_days)),
        entry(sample(&[(Layer::Span(Hue::Mixed), bar(0.0))], 44.0, ""), word(|messages| messages.timeline.legend_span)),
        entry(shape(Kind::AnnualReview, Layer::Inferred(Hue::Mixed), "≈"), word(|messages| messages.timeline.legend_inferred)),
        entry(shape(Kind::AnnualReview, Layer::Announced(Hue::Mixed), "?"), word(|messages| messages.timeline.legend_announced)),
        entry(sample(&[(Layer::Cluster(Hue::Mixed), bar(4.0))], 44.0, "12"), word(|messages| messages.timeline.legend_cluster)),
        entry(badge(Layer::Reports), word(|messages| messages.timeline.legend_reports)),
        entry(badge(Layer::Contradiction), word(|messages| messages.timeline.legend_contradiction)),
        entry(line(Layer::Series), word(|messages| messages.timeline.legend_series)),
        entry(line(Layer::SeriesGap), word(|messages| messages.timeline.legend_gap)),
        entry(line(Layer::Life), word(|messages| messages.timeline.legend_life)),
        entry(sample(&[(Layer::Uncollected, bar(0.0))], 44.0, ""), word(|messages| messages.timeline.legend_uncollected)),
    ];
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

fn bar(radius: f64) -> String {
    drawn(|path| path.rectangle((1.0, 3.0), (42.0, 18.0), radius))
}

fn badge(layer: Layer) -> Part {
    let circle = drawn(|path| path.circle((10.0, 13.0), 7.5));
    let badge = drawn(|path| match layer {
        Layer::Contradiction => path.polygon((17.5, 5.5), 4.5, &[(0.0, -1.0), (1.0, 0.8), (-1.0, 0.8)]),
        _ => path.circle((17.5, 5.5), 2.5),
    });
    sample(&[(Layer::Stated(Hue::Mixed), circle), (layer, badge)], 24.0, "")
}

fn line(layer: Layer) -> Part {
    sample(&[(layer, drawn(|path| path.line(&[(2.0, 12.0), (42.0, 12.0)], false)))], 44.0, "")
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
