//! One band: the events of a level.

use crate::reactive::*;

use super::axis::{pixels, shift};
use super::controller::Controller;
use super::events::band_of;
use super::mark::mark_view;
use super::words;
use crate::model::Level;
use crate::ui::element::{Keyed, Part, element, keyed};

/// The events of `level`, in rows, with the level's name and the number of its events in the window.
pub(super) fn band(controller: Controller, level: Level) -> Part {
    let context = controller.context;
    let number = band_of(level);
    let count = move || {
        let window = controller.window.shown.get();
        controller.track.with(|track| track.bands.get(number).map_or(0, |band| band.counts(window).within))
    };
    // Said in three places, and the same for most of a drag.
    let events = memo(move |_| words::events(context.language.get(), count()));
    let events: Signal<String> = events.into();
    let name = move || (context.messages().terms.level)(level);
    let label = derived(move || events.with(|events| [name(), events].join(", ")));
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let height = derived(move || pixels(controller.band_rows(number) as f64 * controller.row_height() + 6.0));
    // Panning moves this layer; what is in it stays where it is.
    let shift = derived(move || shift(-controller.offset()));
    let marks = keyed(move || {
        controller.visible.with(|visible| {
            let marks = visible.bands.get(number).into_iter().flatten().cloned();
            marks.map(|(key, mark)| -> Keyed { (key.element_id(), Box::new(move || mark_view(controller, key, mark))) }).collect()
        })
    });
    element("div")
        .attr("class", format!("timeline-band band-{}", level.slug()))
        .attr("role", "group")
        .attr("aria-label", label)
        .child(
            element("div")
                .class("band-name")
                .attr("aria-hidden", "true")
                .child(element("span").class("band-title").child(derived(name)))
                .child(element("span").class("band-count").child(events)),
        )
        .child(
            element("div")
                .class("band-track")
                .style("height", height)
                .child(element("div").class("band-layer").style("transform", shift).child(marks)),
        )
        .into()
}
