//! What is drawn: the plot's size, its rows and measures, and the marks that touch the window.

use std::collections::HashMap;

use leptos::prelude::window;
use wasm_bindgen::JsValue;

use super::events::Track;
use super::layout::{Cluster, Content, Lane, Layout, Mark, Measures, Rows};
use super::scale::Scale;
use crate::catalog::RecordIndex;
use crate::model::DayNumber;

/// What a mark is, however it is drawn: zooming keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
            Self::Cluster { band, lane, first, end } => format!("cluster-{band}-{lane:?}-{first}-{end}"),
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
    /// A guess from the browser's window, so that the first measure changes little.
    pub(super) fn before_it_is_drawn() -> Self {
        let number = |value: Result<JsValue, JsValue>, usual| value.ok().and_then(|value| value.as_f64()).unwrap_or(usual);
        let window = window();
        Self { width: number(window.inner_width(), 1000.0), viewport: number(window.inner_height(), 800.0), text: USUAL_TEXT }
    }
}

/// Marks that touch the window.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Visible {
    /// Per band, in the order of time.
    pub keys: [Vec<MarkKey>; 3],
    pub marks: HashMap<MarkKey, Mark>,
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
    for (number, (band, keys)) in layout.bands.iter().zip(&mut visible.keys).enumerate() {
        for mark in band.visible(left, left + scale.width) {
            let key = MarkKey::new(number, mark);
            keys.push(key);
            visible.marks.insert(key, mark.within(left + scale.width, shortest_label));
        }
    }
    visible
}

pub(super) fn tab_stop(track: &Track, visible: &Visible, active: Option<RecordIndex>) -> Option<MarkKey> {
    let keys = || visible.keys.iter().flatten().copied();
    let holder = active.and_then(|index| {
        let (number, position) = track.find(|event| event.index == index)?;
        let mut band = visible.keys.get(number)?.iter().copied();
        band.find(|key| visible.marks.get(key).is_some_and(|mark| mark.holds(position)))
    });
    holder.or_else(|| keys().next())
}
