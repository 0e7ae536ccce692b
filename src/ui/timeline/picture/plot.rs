//! The axis, the lanes with their names, the shapes and the words beside and in them.

mod axis;
mod gutter;
mod words;

use std::ops::Range;
use std::sync::Arc;

use super::legend::Present;
use super::paint::{LINE, LINE_STRONG, Paint};
use super::plan::SharedRows;
use super::{Group, PictureSource};
use crate::model::{Kind, RecordType};
use crate::ui::timeline::calendar::Step;
use crate::ui::timeline::events::Event;
use crate::ui::timeline::geometry::{Geometry, LaneBox};
use crate::ui::timeline::ink::{self, LaneMarks, Layer, Scene};
use crate::ui::timeline::lanes::Role;
use crate::ui::timeline::layout::{Content, Layout, Mark, Measures};
use crate::ui::timeline::scale::{Scale, whole};
use crate::ui::timeline::tick_words::widths;
use crate::ui::timeline::ticks::Axis;
use axis::AxisBand;

/// The measures of paper: smaller than those of a finger.
const MEASURES: Measures =
    Measures { body: 22.0, gap: 1.5, cell: 25.0, shortest_label: 48.0, longest_label: 240.0, character: 6.1, roomy: 84.0, beside: false };

/// All lanes laid out for one width; drawn page by page.
pub(super) struct Plot<'a> {
    source: &'a PictureSource<'a>,
    geometry: Geometry,
    layout: Layout,
    boxes: Vec<LaneBox>,
    marks: Vec<LaneMarks>,
    axis: AxisBand,
    /// The width of the lanes' names.
    gutter: f64,
    /// The width of the whole.
    width: f64,
    /// The pixels of the layout that are drawn.
    visible: (f64, f64),
}

/// The width of the lanes' names on a picture of `width`.
fn gutter(width: f64) -> f64 {
    (width * 0.18).clamp(104.0, 176.0).round()
}

impl<'a> Plot<'a> {
    pub(super) fn new(source: &'a PictureSource<'a>, width: f64, geometry: Geometry, rows: SharedRows) -> Self {
        let gutter = gutter(width);
        let scale = Scale::new(source.window, width - gutter);
        let origin = whole(source.window.start().floor());
        let boxes = geometry.boxes(&rows);
        let layout = Layout::new(Arc::clone(&source.lanes.track), rows, origin, scale.pixels_per_day(), MEASURES);
        let visible = (layout.x(source.window.start()), layout.x(source.window.end()));
        let marks = |lane: usize| {
            let mut marks = layout.marks(lane, visible.0, visible.1);
            // An event of the day before would be half a shape with a title that is not in the window.
            marks.retain(|mark| {
                let (tier, positions) = mark.members();
                let events = source.lanes.track.lanes.get(lane).map(|events| events.tier(tier)).unwrap_or_default();
                let is_inside = |event: &Event| source.window.touches(event.first, event.end);
                positions.iter().any(|&position| events.get(position).is_some_and(is_inside))
            });
            LaneMarks { lane, marks: marks.iter().map(|mark| mark.within(visible.1, MEASURES.shortest_label)).collect(), away: Vec::new() }
        };
        let marks = (0..boxes.len()).map(marks).collect();
        let axis = AxisBand::new(source, scale);
        Self { source, geometry, layout, boxes, marks, axis, gutter, width, visible }
    }

    /// The height of the axis on a picture of `width`.
    pub(super) fn axis_height(source: &PictureSource<'_>, width: f64) -> f64 {
        AxisBand::new(source, Scale::new(source.window, width - gutter(width))).height()
    }

    /// The places of the lanes, below one another.
    pub(super) fn boxes(&self) -> &[LaneBox] {
        &self.boxes
    }

    /// The height of some lanes with the axis above them.
    pub(super) fn height(&self, lanes: &Range<usize>) -> f64 {
        self.axis.height() + self.lanes_height(lanes)
    }

    fn lanes_height(&self, lanes: &Range<usize>) -> f64 {
        let end = lanes.end.checked_sub(1).and_then(|last| self.boxes.get(last)).map_or(0.0, |lane| lane.end());
        (end - self.top(lanes)).max(self.geometry.row)
    }

    fn top(&self, lanes: &Range<usize>) -> f64 {
        self.boxes.get(lanes.start).map_or(0.0, |lane| lane.begin)
    }

    /// What occurs in all of it.
    pub(super) fn present(&self) -> Present {
        let mut present = Present::everything();
        let events = self.marks.iter().flat_map(|lane| lane.marks.iter().filter(|_| !self.is_series(lane.lane)));
        let shapes: Vec<(RecordType, Kind)> = events
            .filter_map(|mark| match &mark.content {
                Content::Event { event, .. } => Some((event.record_type, event.kind)),
                Content::Cluster(_) => None,
            })
            .collect();
        let is_plan = |(record_type, kind): &(RecordType, Kind)| *record_type == RecordType::Plan || *kind == Kind::Plan;
        present.shapes.retain(|shape| shapes.iter().any(|own| own == shape || (is_plan(own) && is_plan(shape))));
        let drawn = self.ink(&(0..self.boxes.len()));
        present.layers.retain(|layer| drawn.iter().any(|(own, data)| own == layer && !data.is_empty()));
        present
    }

    fn is_series(&self, lane: usize) -> bool {
        self.source.lanes.lanes.get(lane).is_some_and(|lane| lane.role == Role::Series)
    }

    fn is_unit(&self, lane: usize) -> bool {
        self.source.lanes.lanes.get(lane).is_some_and(|lane| lane.role == Role::Unit)
    }

    /// The shapes of some lanes, the first of which begins at 0.
    fn ink(&self, lanes: &Range<usize>) -> Vec<(Layer, String)> {
        self.on_scene(lanes, &mut |scene| ink::draw(scene))
    }

    /// Calls `draw` with the scene of some lanes. Lanes on other pages keep their places, so that what leads to them leads off the page.
    fn on_scene<T>(&self, lanes: &Range<usize>, draw: &mut dyn FnMut(&Scene<'_>) -> T) -> T {
        let top = self.top(lanes);
        let boxes: Vec<LaneBox> = self.boxes.iter().map(|lane| LaneBox { begin: lane.begin - top, ..*lane }).collect();
        draw(&Scene {
            lanes: self.source.lanes,
            layout: &self.layout,
            boxes: &boxes,
            geometry: self.geometry,
            marks: self.marks.get(lanes.clone()).unwrap_or_default(),
            sight: (0.0, self.lanes_height(lanes)),
            visible: self.visible,
            ground: self.visible,
            origin: self.visible.0,
            // Drawn by the axis, which goes with every page.
            grid: &[],
            relations: &[],
            reporting: self.source.reporting,
        })
    }

    /// Draws some lanes below the axis, whose upper edge is at `y`.
    pub(super) fn draw(&self, lanes: Range<usize>, y: f64) -> Vec<Group> {
        let (top, height) = (self.top(&lanes), self.lanes_height(&lanes));
        let below = y + self.axis.height();
        let mut ground = Group::at(0.0, below);
        gutter::bands(self, &mut ground, lanes.clone(), top);
        let plot = Group { clip: Some((self.width - self.gutter, height)), ..Group::at(self.gutter, below) };
        let mut shapes = plot.clone();
        self.axis.grid(&mut shapes, height);
        for (layer, data) in self.ink(&lanes) {
            shapes.path(Paint::of(layer), data);
        }
        self.axis.today_line(&mut shapes, height);
        let mut texts = plot;
        self.on_scene(&lanes, &mut |scene| words::write(self, scene, &mut texts));
        let mut names = Group::at(0.0, below);
        gutter::names(self, &mut names, lanes.clone(), top);
        let mut frame = Group::at(0.0, y);
        gutter::continued(self, &mut frame, lanes.start, self.axis.height());
        let whole = self.axis.height() + height;
        for (corner, size) in [((0.0, whole - 1.0), (self.width, 1.0)), ((self.gutter, 0.0), (1.0, whole))] {
            frame.rectangle(Paint::filled(LINE_STRONG), corner, size);
        }
        vec![self.axis.draw((self.gutter, y), self.width), ground, shapes, texts, names, frame]
    }
}
