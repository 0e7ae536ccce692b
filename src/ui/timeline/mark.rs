//! One mark: an event or a cluster, as a button.

use leptos::prelude::*;

use super::axis::pixels;
use super::controller::Controller;
use super::drawing::MarkKey;
use super::layout::{Cluster, Content, Label, Lane, Mark};
use super::words;
use crate::catalog::{Entry, RecordIndex};
use crate::i18n::format;
use crate::model::{Certainty, RecordType};

/// The mark of `key`, wherever it is drawn now.
#[component]
pub(super) fn MarkView(key: MarkKey) -> impl IntoView {
    let controller = Controller::use_context();
    // What is about to leave the page has no mark any more: it keeps its last place.
    let mark = Memo::new(move |last: Option<&Option<Mark>>| {
        let now = controller.visible.with(|visible| visible.marks.get(&key).cloned());
        now.or_else(|| last.cloned().flatten())
    });
    let left = move || mark.with(|mark| mark.as_ref().map(|mark| pixels(mark.x)));
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let top = move || mark.with(|mark| mark.as_ref().map(|mark| pixels(mark.row as f64 * controller.row_height() + 3.0)));
    let width = move || mark.with(|mark| mark.as_ref().map(|mark| pixels(mark.right() - mark.x)));
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let height = move || mark.with(|mark| mark.as_ref().map(|mark| pixels(mark.rows as f64 * controller.row_height() - 3.0)));
    let body = Memo::new(move |_| mark.with(|mark| mark.as_ref().map(|mark| pixels(mark.width))));
    let tabindex = move || if controller.tab_stop.get() == Some(key) { "0" } else { "-1" };
    // A cluster that holds the open record is marked as well.
    let selected = Memo::new(move |_| {
        let (band, position) = controller.selected.get().unwrap_or((usize::MAX, 0));
        band == key.band() && mark.with(|mark| mark.as_ref().is_some_and(|mark| mark.holds(position)))
    });
    let class = move || class(controller, key, mark);
    let open = move |_| {
        if !controller.dragged.get_value() {
            controller.activate(key);
        }
    };
    let focus = move |_| {
        controller.active.set(first_record(controller, key));
        controller.pointed.set(Some(key));
    };
    view! {
        <button
            type="button"
            id=key.element_id()
            class=class
            style:left=left
            style:top=top
            style:width=width
            style:height=height
            tabindex=tabindex
            aria-current=move || selected.get().then_some("true")
            aria-label=move || name(controller, key)
            on:click=open
            on:focus=focus
            on:pointerenter=move |_| controller.pointed.set(Some(key))
        >
            {contents(controller, key, mark, body)}
        </button>
    }
}

fn contents(controller: Controller, key: MarkKey, mark: Memo<Option<Mark>>, body: Memo<Option<String>>) -> AnyView {
    match key {
        MarkKey::Event { index, .. } => event_contents(controller, index, mark, body).into_any(),
        MarkKey::Cluster { band, lane, .. } => cluster_contents(controller, band, lane, mark).into_any(),
    }
}

fn event_contents(controller: Controller, index: RecordIndex, mark: Memo<Option<Mark>>, body: Memo<Option<String>>) -> impl IntoView {
    let label = Memo::new(move |_| mark.with(|mark| mark.as_ref().map_or(Label::Hidden, label)));
    let title = move || entry(controller, index).map(|entry| entry.conference.title.get(controller.context.language.get()).to_owned());
    let glyph = move || entry(controller, index).map(|entry| glyph(entry.conference.held.certainty));
    // The label of a bar that begins before the window stays in sight.
    let indent = move || pixels(if label.get() == Label::Inside { outside(controller, mark).0 } else { 0.0 });
    let text = move || view! { <span class="mark-label">{title}</span> };
    view! {
        <span class="mark-body" style:width=move || body.get()>
            <span class="mark-shape" style:padding-left=indent>
                <span class="mark-glyph">{glyph}</span>
                {move || (label.get() == Label::Inside).then(text)}
            </span>
        </span>
        {move || matches!(label.get(), Label::After(_)).then(text)}
    }
}

/// The number of events, in the middle of what is in sight; over a period also a filling as high as it is full, next to the
/// fullest of the band.
fn cluster_contents(controller: Controller, band: usize, lane: Lane, mark: Memo<Option<Mark>>) -> impl IntoView {
    let count = Memo::new(move |_| mark.with(|mark| mark.as_ref().and_then(cluster).map_or(0, |cluster| cluster.members.len())));
    let fill = move || {
        let fullest = controller.layout.with(|layout| layout.bands.get(band).map_or(0, |band| band.fullest)).max(1);
        format!("{}%", (count.get() * 100 / fullest).min(100))
    };
    let shift = move || {
        let (before, after) = outside(controller, mark);
        format!("translateX({:.2}px)", (before - after) / 2.0)
    };
    let roomy = Memo::new(move |_| mark.with(|mark| mark.as_ref().is_some_and(|mark| mark.width > 120.0)));
    let text = move || {
        let language = controller.context.language.get();
        if roomy.get() { words::events(language, count.get()) } else { format::count(language, count.get()) }
    };
    view! {
        {(lane == Lane::Points).then(|| view! { <span class="cluster-fill" style:height=fill></span> })}
        <span class="cluster-count" style:transform=shift>{text}</span>
    }
}

/// How much of the mark's body lies before and after the window, in pixels.
fn outside(controller: Controller, mark: Memo<Option<Mark>>) -> (f64, f64) {
    let left = controller.offset();
    let right = left + controller.scale.get().width;
    mark.with(|mark| mark.as_ref().map_or((0.0, 0.0), |mark| ((left - mark.x).max(0.0), (mark.x + mark.width - right).max(0.0))))
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

fn class(controller: Controller, key: MarkKey, mark: Memo<Option<Mark>>) -> String {
    let MarkKey::Event { index, .. } = key else {
        let MarkKey::Cluster { lane, .. } = key else { return String::new() };
        return format!("mark mark-cluster cluster-{}", if lane == Lane::Points { "period" } else { "bar" });
    };
    let Some(entry) = entry(controller, index) else { return "mark".to_owned() };
    let held = entry.conference.held;
    let form = match entry.conference.record_type {
        RecordType::Conference => "conference",
        RecordType::Plan => "plan",
    };
    let extent = if is_span(&entry) {
        "span"
    } else if mark.with(|mark| mark.as_ref().is_some_and(|mark| mark.width > 28.0)) {
        "range"
    } else {
        "point"
    };
    format!("mark mark-{form} mark-{} mark-{extent}", held.certainty.slug())
}

/// The date is known only to the month or year.
fn is_span(entry: &Entry) -> bool {
    let held = entry.conference.held;
    [held.start, held.end].iter().any(|date| date.precision() != crate::model::Precision::Day)
}

fn entry(controller: Controller, index: RecordIndex) -> Option<Entry> {
    controller.context.data.catalog.with(|catalog| catalog.as_ref().and_then(|catalog| catalog.entry(index)).cloned())
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
                .with_untracked(|visible| visible.marks.get(&key).and_then(cluster).and_then(|cluster| cluster.members.first().copied()))?;
            controller.track.with_untracked(|track| track.bands.get(band)?.events.get(first).map(|event| event.index))
        }
    }
}

/// The accessible name: title, date, what is uncertain; or how many events of which time.
pub(super) fn name(controller: Controller, key: MarkKey) -> Option<String> {
    let language = controller.context.language.get();
    let messages = controller.context.messages();
    match key {
        MarkKey::Event { index, .. } => {
            let entry = entry(controller, index)?;
            let conference = &entry.conference;
            let plan = (conference.record_type == RecordType::Plan).then(|| (messages.terms.record_type)(RecordType::Plan));
            let parts = [Some(conference.title.get(language)), plan];
            let parts = parts.into_iter().flatten().map(str::to_owned).chain([words::when(language, conference)]);
            Some(parts.collect::<Vec<_>>().join(", "))
        }
        MarkKey::Cluster { first, end, .. } => {
            let count =
                controller.visible.with(|visible| visible.marks.get(&key).and_then(cluster).map(|cluster| cluster.members.len()))?;
            Some((messages.timeline.cluster)(&words::events(language, count), &words::period(language, first, end)))
        }
    }
}
