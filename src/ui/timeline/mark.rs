//! One mark: an event or a cluster, as a button.

use crate::reactive::*;
use web_sys::{FocusEvent, MouseEvent, PointerEvent};

use super::axis::{pixels, shift};
use super::controller::Controller;
use super::drawing::MarkKey;
use super::layout::{Cluster, Content, Label, Lane, Mark};
use super::words;
use crate::catalog::RecordIndex;
use crate::i18n;
use crate::model::{Certainty, Held, Precision, RecordType};
use crate::ui::element::{Part, element, when};

/// The mark of `key`, wherever it is drawn now; `first` is where it appears.
pub(super) fn mark_view(controller: Controller, key: MarkKey, first: Mark) -> Part {
    // What is about to leave the page has no mark any more: it keeps its last place.
    let mark = memo(move |last: Option<&Mark>| {
        let now = controller.visible.with(|visible| visible.mark(key).cloned());
        now.unwrap_or_else(|| last.unwrap_or(&first).clone())
    });
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let (top, height): (Length, Length) = (|mark, row| mark.row as f64 * row + 3.0, |mark, row| mark.rows as f64 * row - 3.0);
    let tabindex = derived(move || if controller.tab_stop.get() == Some(key) { "0" } else { "-1" });
    // A cluster that holds the open record is marked as well.
    let current = derived(move || (controller.selected.get() == Some(key)).then_some("true"));
    let open = move |_: MouseEvent| {
        if !controller.dragged.get_value() {
            controller.activate(key);
        }
    };
    let focus = move |_: FocusEvent| {
        controller.active.set(first_record(controller, key));
        controller.pointed.set(Some(key));
    };
    let contents = match key {
        MarkKey::Event { index, .. } => event_contents(controller, index, mark),
        MarkKey::Cluster { band, lane, .. } => cluster_contents(controller, band, lane, mark),
    };
    element("button")
        .attr("class", derived(move || class(controller, key, mark)))
        .attr("type", "button")
        .attr("id", key.element_id())
        .style("left", length(controller, mark, |mark, _| mark.x))
        .style("top", length(controller, mark, top))
        .style("width", length(controller, mark, |mark, _| mark.right() - mark.x))
        .style("height", length(controller, mark, height))
        .attr("tabindex", tabindex)
        .attr("aria-current", current)
        .attr("aria-label", derived(move || name(controller, key)))
        .on("click", open)
        .on("focus", focus)
        .on("pointerenter", move |_: PointerEvent| controller.pointed.set(Some(key)))
        .child(contents)
        .into()
}

/// A length of a mark, from it and the height of a row.
type Length = fn(&Mark, f64) -> f64;

fn length(controller: Controller, mark: Memo<Mark>, length: Length) -> Signal<String> {
    derived(move || mark.with(|mark| pixels(length(mark, controller.row_height()))))
}

fn event_contents(controller: Controller, index: RecordIndex, mark: Memo<Mark>) -> Part {
    let title = derived(move || controller.title(index));
    let glyph = derived(move || controller.held(index).map_or("", |held| glyph(held.certainty)));
    let is_inside = move || mark.with(|mark| label(mark) == Label::Inside);
    // The label of a bar that begins before the window stays in sight.
    let indent = derived(move || pixels(if is_inside() { outside(controller, mark).0 } else { 0.0 }));
    let text = move || element("span").class("mark-label").child(title).into();
    let after = derived(move || mark.with(|mark| matches!(label(mark), Label::After(_))));
    Part::from([
        element("span")
            .class("mark-body")
            .style("width", length(controller, mark, |mark, _| mark.width))
            .child(
                element("span")
                    .class("mark-shape")
                    .style("padding-left", indent)
                    .child(element("span").class("mark-glyph").child(glyph))
                    .child(when(derived(is_inside), text)),
            )
            .into(),
        when(after, text),
    ])
}

/// The number of events, in the middle of what is in sight; over a period also a filling as high as it is full, next to the
/// fullest of the band.
fn cluster_contents(controller: Controller, band: usize, lane: Lane, mark: Memo<Mark>) -> Part {
    let count = move || mark.with(|mark| cluster(mark).map_or(0, |cluster| cluster.members.len()));
    let fill = derived(move || {
        let fullest = controller.layout.with(|layout| layout.bands.get(band).map_or(0, |band| band.fullest)).max(1);
        format!("{}%", (count() * 100 / fullest).min(100))
    });
    let fill = match lane {
        Lane::Points => element("span").class("cluster-fill").style("height", fill).into(),
        Lane::Ranges | Lane::Spans => Part::nothing(),
    };
    let middle = derived(move || {
        let (before, after) = outside(controller, mark);
        shift((before - after) / 2.0)
    });
    let text = derived(move || {
        let language = controller.context.language.get();
        let roomy = mark.with(|mark| mark.width > 120.0);
        if roomy { words::events(language, count()) } else { i18n::count(language, count()) }
    });
    Part::from([fill, element("span").class("cluster-count").style("transform", middle).child(text).into()])
}

/// How much of the mark's body lies before and after the window, in pixels.
fn outside(controller: Controller, mark: Memo<Mark>) -> (f64, f64) {
    let left = controller.offset();
    let right = left + controller.scale().width;
    mark.with(|mark| ((left - mark.x).max(0.0), (mark.x + mark.width - right).max(0.0)))
}

/// Said to the eye next to the shape, where the name says it in words.
pub(super) const fn glyph(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Stated => "",
        Certainty::Inferred => "≈",
        Certainty::Announced => "?",
    }
}

fn label(mark: &Mark) -> Label {
    match &mark.content {
        Content::Event { label, .. } => *label,
        Content::Cluster(_) => Label::Hidden,
    }
}

fn cluster(mark: &Mark) -> Option<&Cluster> {
    match &mark.content {
        Content::Cluster(cluster) => Some(cluster),
        Content::Event { .. } => None,
    }
}

fn class(controller: Controller, key: MarkKey, mark: Memo<Mark>) -> String {
    let MarkKey::Event { index, .. } = key else {
        let MarkKey::Cluster { lane, .. } = key else { return String::new() };
        return format!("mark mark-cluster cluster-{}", if lane == Lane::Points { "period" } else { "bar" });
    };
    let Some(held) = controller.held(index) else { return "mark".to_owned() };
    let form = if is_plan(controller, index) { RecordType::Plan } else { RecordType::Conference }.slug();
    let extent = if is_span(&held) {
        "span"
    } else if mark.with(|mark| mark.width > 28.0) {
        "range"
    } else {
        "point"
    };
    format!("mark mark-{form} mark-{} mark-{extent}", held.certainty.slug())
}

/// The date is known only to the month or year.
fn is_span(held: &Held) -> bool {
    [held.start, held.end].iter().any(|date| date.precision() != Precision::Day)
}

fn is_plan(controller: Controller, index: RecordIndex) -> bool {
    let shelf = controller.context.data.shelf.get();
    shelf.is_some_and(|shelf| shelf.directory.record_type(index) == Some(RecordType::Plan))
}

/// The event that the keyboard stands on when `key` has it: in a cluster the one it came from, else the first.
fn first_record(controller: Controller, key: MarkKey) -> Option<RecordIndex> {
    if controller.tab_stop.get_untracked() == Some(key)
        && let Some(active) = controller.active.get_untracked()
    {
        return Some(active);
    }
    match key {
        MarkKey::Event { index, .. } => Some(index),
        MarkKey::Cluster { band, .. } => {
            let first = controller
                .visible
                .with_untracked(|visible| visible.mark(key).and_then(cluster).and_then(|cluster| cluster.members.first().copied()))?;
            controller.track.with_untracked(|track| track.bands.get(band)?.events.get(first).map(|event| event.index))
        }
    }
}

/// The accessible name: title, date, what is uncertain; or how many events of which time.
pub(super) fn name(controller: Controller, key: MarkKey) -> String {
    let language = controller.context.language.get();
    let messages = controller.context.messages();
    match key {
        MarkKey::Event { index, .. } => event_name(controller, index),
        MarkKey::Cluster { first, end, .. } => {
            let members = |cluster: &Cluster| cluster.members.len();
            let count = controller.visible.with(|visible| visible.mark(key).and_then(cluster).map_or(0, members));
            (messages.timeline.cluster)(&words::events(language, count), &words::period(language, first, end))
        }
    }
}

/// Without the title while the record is on its way.
fn event_name(controller: Controller, index: RecordIndex) -> String {
    let mut parts = vec![controller.title(index)];
    if is_plan(controller, index) {
        parts.push((controller.context.messages().terms.record_type)(RecordType::Plan).to_owned());
    }
    parts.push(controller.when(index));
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}
