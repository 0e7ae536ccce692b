//! One band: the events of a level.

use leptos::prelude::*;

use super::axis::pixels;
use super::controller::Controller;
use super::events::band_of;
use super::mark::MarkView;
use super::words;
use crate::model::Level;

/// The events of `level`, in rows, with the level's name and the number of its events in the window.
#[component]
pub(super) fn Band(level: Level) -> impl IntoView {
    let controller = Controller::use_context();
    let context = controller.context;
    let number = band_of(level);
    let rows = Memo::new(move |_| controller.band_rows(number));
    let keys = Memo::new(move |_| controller.visible.with(|visible| visible.keys.get(number).cloned().unwrap_or_default()));
    let count = Memo::new(move |_| {
        let window = controller.window.shown.get();
        controller.track.with(|track| track.bands.get(number).map_or(0, |band| band.counts(window).within))
    });
    let name = move || (context.messages().terms.level)(level);
    let events = move || words::events(context.language.get(), count.get());
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let height = move || pixels(rows.get() as f64 * controller.row_height() + 6.0);
    // Panning moves this layer; what is in it stays where it is.
    let shift = move || format!("translateX({:.2}px)", -controller.offset());
    view! {
        <div class=format!("timeline-band band-{}", level.slug()) role="group" aria-label=move || format!("{}, {}", name(), events())>
            <div class="band-name" aria-hidden="true">
                <span class="band-title">{name}</span>
                <span class="band-count">{events}</span>
            </div>
            <div class="band-track" style:height=height>
                <div class="band-layer" style:transform=shift>
                    <For each=move || keys.get() key=|key| *key let:key>
                        <MarkView key/>
                    </For>
                </div>
            </div>
        </div>
    }
}
