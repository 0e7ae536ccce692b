//! The shapes on the screen: one SVG path for each layer, behind the marks' buttons.

use std::cell::RefCell;

use crate::reactive::*;
use crate::ui::element::{ElementRef, Part, svg};

use super::controller::Controller;
use super::ink::{LaneMarks, Layer, Scene, draw};
use super::layout::Mark;
use super::{axis, reporting};

/// The shapes. What they say is said by the marks' names as well, hence hidden from assistive technology.
pub(super) fn ink(controller: Controller) -> Part {
    let layers = Layer::all();
    let paths: Vec<ElementRef<web_sys::Element>> = layers.iter().map(|_| ElementRef::new()).collect();
    let parts = layers.iter().zip(&paths).map(|(layer, path)| svg("path").attr("class", layer.class()).reference(*path).into());
    let parts: Vec<Part> = parts.collect();
    let shown: RefCell<Vec<String>> = RefCell::new(vec![String::new(); layers.len()]);
    effect(move || {
        let drawn = scene(controller);
        for (((_, data), path), shown) in drawn.into_iter().zip(&paths).zip(shown.borrow_mut().iter_mut()) {
            if data != *shown
                && let Some(path) = path.get_untracked()
            {
                let _ = path.set_attribute("d", &data);
                *shown = data;
            }
        }
    });
    svg("svg").attr("class", "timeline-ink").attr("aria-hidden", "true").attr("focusable", "false").child(hatching()).child(parts).into()
}

/// The patterns that spans and what was not collected are filled with.
fn hatching() -> Part {
    let pattern = |name: &str| {
        svg("pattern")
            .attr("id", ["hatch-", name].concat())
            .attr("class", ["hatch hatch-", name].concat())
            .attr("width", "7")
            .attr("height", "7")
            .attr("patternUnits", "userSpaceOnUse")
            .child(svg("path").attr("d", "M-1 1l2 -2M0 7l7 -7M6 8l2 -2"))
    };
    let names = ["national", "regional", "provincial", "mixed", "ground"];
    svg("defs").child(names.iter().map(|name| pattern(name).into()).collect::<Vec<Part>>()).into()
}

fn scene(controller: Controller) -> Vec<(Layer, String)> {
    let (lanes, layout, boxes, drawn) = (controller.lanes.get(), controller.layout.get(), controller.boxes.get(), controller.drawn.get());
    let (offset, length) = (controller.offset(), controller.size.get().length);
    let mark = |place: super::events::Place| layout.mark_of(place).map(|mark| (place.lane, mark));
    let relations: Vec<[(usize, Mark); 2]> =
        controller.relations().into_iter().filter_map(|[from, to]| Some([mark(from)?, mark(to)?])).collect();
    let marks: &[LaneMarks] = &drawn.lanes;
    draw(&Scene {
        lanes: &lanes,
        layout: &layout,
        boxes: &boxes,
        geometry: controller.geometry.get(),
        marks,
        sight: controller.sight.get(),
        visible: (offset, offset + length),
        origin: controller.origin(),
        grid: &axis::grid(controller),
        relations: &relations,
        reporting: &|index| reporting::of(controller, index),
    })
}
