//! What is drawn: the plot's size, its rows and measures, and the marks that touch the window.

use crate::platform::page::window;
use wasm_bindgen::JsValue;

use super::events::Track;
use super::layout::{Cluster, Content, Lane, Layout, Mark, Measures, Rows};
use super::scale::Scale;
use crate::catalog::RecordIndex;
use crate::model::DayNumber;

/// What a mark is, however it is drawn: zooming keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MarkKey {
    Event { band: usize, index: RecordIndex },
    Cluster { band: usize, lane: Lane, first: DayNumber, end: DayNumber },
}

impl MarkKey {
    pub(super) fn new(band: usize, mark: &Mark) -> Self {
        match &mark.content {
            Content::Event { index, .. } => Self::Event { band, index: *index },
            Content::Cluster(Cluster { lane, first, end, .. }) => Self::Cluster { band, lane: *lane, first: *first, end: *end },
        }
    }

    pub(super) const fn band(self) -> usize {
        match self {
            Self::Event { band, .. } | Self::Cluster { band, .. } => band,
        }
    }

    /// The id of its element in the page.
    pub(super) fn element_id(self) -> String {
        match self {
            Self::Event { band, index } => format!("mark-{band}-{}", index.0),
            Self::Cluster { band, lane, first, end } => format!("cluster-{band}-{}-{first}-{end}", lane.slug()),
        }
    }
}

/// What the plot's drawing depends on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct PlotSize {
    /// The width of the plot without the bands' names, in CSS pixels.
    pub width: f64,
    /// The height of the browser's window.
    pub viewport: f64,
    /// The size of the plot's text.
    pub text: f64,
}

/// The size of the plot's text that most readers have, in CSS pixels.
pub(super) const USUAL_TEXT: f64 = 13.0;

impl PlotSize {
    /// A guess from the browser's window, so that the first measure changes little. Not from the viewport, which only laying out the page
    /// would tell.
    pub(super) fn before_it_is_drawn() -> Self {
        let number = |value: Result<JsValue, JsValue>, usual| value.ok().and_then(|value| value.as_f64()).unwrap_or(usual);
        let window = window();
        Self { width: number(window.outer_width(), 1000.0), viewport: number(window.outer_height(), 800.0), text: USUAL_TEXT }
    }
}

/// Marks that touch the window.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Visible {
    /// Per band, in the order of time.
    pub bands: [Vec<(MarkKey, Mark)>; 3],
}

impl Visible {
    pub(super) fn mark(&self, key: MarkKey) -> Option<&Mark> {
        self.bands.get(key.band())?.iter().find(|(own, _)| *own == key).map(|(_, mark)| mark)
    }

    /// The mark of an event, alone or in a cluster.
    pub(super) fn mark_of(&self, track: &Track, index: RecordIndex) -> Option<MarkKey> {
        let (number, position) = track.find(|event| event.index == index)?;
        self.bands.get(number)?.iter().find(|(_, mark)| mark.holds(position)).map(|(key, _)| *key)
    }
}

/// As many rows as leave room for the list below.
pub(super) fn rows(size: PlotSize) -> [Rows; 3] {
    let rows = |points, bars| Rows { points, bars };
    // Rows grow with the text.
    let viewport = size.viewport * USUAL_TEXT / size.text.max(1.0);
    if viewport < 700.0 || size.width < 480.0 {
        [rows(2, 1), rows(2, 1), rows(3, 1)]
    } else if viewport < 1000.0 {
        [rows(3, 1), rows(2, 1), rows(4, 2)]
    } else {
        [rows(4, 1), rows(3, 1), rows(5, 2)]
    }
}

pub(super) fn measures(size: PlotSize) -> Measures {
    Measures { character: size.text * 0.53, shortest_label: size.text * 7.5, longest_label: size.text * 20.0, ..Measures::default() }
}

pub(super) fn visible(layout: &Layout, scale: Scale, shortest_label: f64) -> Visible {
    let left = layout.x(scale.window.start());
    let mut visible = Visible::default();
    for (number, (band, marks)) in layout.bands.iter().zip(&mut visible.bands).enumerate() {
        for mark in band.visible(left, left + scale.width) {
            marks.push((MarkKey::new(number, mark), mark.within(left + scale.width, shortest_label)));
        }
    }
    visible
}

pub(super) fn tab_stop(track: &Track, visible: &Visible, active: Option<RecordIndex>) -> Option<MarkKey> {
    let first = || visible.bands.iter().flatten().next().map(|(key, _)| *key);
    active.and_then(|index| visible.mark_of(track, index)).or_else(first)
}
