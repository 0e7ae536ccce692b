//! The shapes on the screen: one SVG path for each layer, behind the marks' buttons.

use std::cell::RefCell;
use std::collections::HashMap;

use web_sys::Element;

use super::controller::Controller;
use super::drawn::Drawn;
use super::ink::{Layer, Reporting, Scene, draw};
use super::layout::Mark;
use super::{axis, reporting};
use crate::catalog::RecordIndex;
use crate::ui::element::{ElementRef, Part, svg};

/// The paths, and what each of them shows.
pub(super) struct Paths {
    paths: Vec<(ElementRef<Element>, String)>,
    /// What the reports of records are like, of those that were here when they were drawn. It holds for an edition of the records.
    reporting: RefCell<(u32, HashMap<u32, Reporting>)>,
}

impl Paths {
    /// The element of all shapes, and its paths. What they say is said by the marks' names as well, hence hidden from assistive technology.
    pub(super) fn new() -> (Self, Part) {
        let layers = Layer::all();
        let paths: Vec<(ElementRef<Element>, String)> = layers.iter().map(|_| (ElementRef::new(), String::new())).collect();
        let part = |(layer, path): (&Layer, &(ElementRef<Element>, String))| -> Part {
            svg("path").attr("class", layer.class()).reference(path.0).into()
        };
        let parts: Vec<Part> = layers.iter().zip(&paths).map(part).collect();
        let ink = svg("svg").attr("class", "timeline-ink").attr("aria-hidden", "true").attr("focusable", "false");
        (Self { paths, reporting: RefCell::default() }, ink.child(hatching()).child(parts).into())
    }

    /// Shows these marks and what lies behind them.
    pub(super) fn show(&mut self, controller: Controller, drawn: &Drawn) {
        let edition = controller.context.data.shelf.get().map_or(0, |shelf| shelf.edition);
        if self.reporting.borrow().0 != edition {
            self.reporting.replace((edition, HashMap::new()));
        }
        let shapes = shapes(controller, drawn, &|index| self.reporting_of(controller, index));
        for ((_, data), (path, shown)) in shapes.into_iter().zip(&mut self.paths) {
            if data != *shown
                && let Some(path) = path.get_untracked()
            {
                let _ = path.set_attribute("d", &data);
                *shown = data;
            }
        }
    }
}

impl Paths {
    fn reporting_of(&self, controller: Controller, index: RecordIndex) -> Reporting {
        if let Some(known) = self.reporting.borrow().1.get(&index.0) {
            return *known;
        }
        let Some(found) = reporting::of(controller, index) else { return Reporting::default() };
        self.reporting.borrow_mut().1.insert(index.0, found);
        found
    }
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

fn shapes(controller: Controller, drawn: &Drawn, reporting: &dyn Fn(RecordIndex) -> Reporting) -> Vec<(Layer, String)> {
    let (lanes, layout, boxes) = (controller.lanes.get(), controller.layout.get(), controller.boxes.get());
    let (offset, length) = (controller.offset(), controller.size.get().length);
    // The page of the layout in which the window begins, and the one after it.
    let page = (offset / length).floor();
    let ground = (page * length, (page + 2.0) * length);
    let mark = |place: super::events::Place| layout.mark_of(place).map(|mark| (place.lane, mark));
    let relations: Vec<[(usize, Mark); 2]> =
        controller.relations().into_iter().filter_map(|[from, to]| Some([mark(from)?, mark(to)?])).collect();
    draw(&Scene {
        lanes: &lanes,
        layout: &layout,
        boxes: &boxes,
        geometry: controller.geometry.get(),
        marks: &drawn.lanes,
        sight: controller.sight.get(),
        visible: (offset, offset + length),
        ground,
        origin: controller.origin(),
        grid: &axis::grid(controller, ground),
        relations: &relations,
        reporting,
    })
}
