//! The timeline as a whole.

use leptos::html::Div;
use leptos::prelude::*;
use web_sys::{Element, KeyboardEvent};

use super::controller::Controller;
use super::drawing::{PlotSize, USUAL_TEXT};
use super::{axis, band, cluster_list, keyboard, legend, pointer, toolbar};
use crate::model::Level;
use crate::platform::element_size::watch_size;
use crate::ui::context::AppContext;
use crate::ui::erased::handler;

/// The results over time: the equal of the list, which follows it in the page.
#[component]
pub fn Timeline() -> impl IntoView {
    let controller = Controller::new(AppContext::use_context());
    view! {
        <div class="timeline">
            {toolbar::toolbar(controller)}
            {plot(controller)}
            <div class="timeline-foot">
                {toolbar::preview(controller)}
                {legend::legend(controller)}
            </div>
            {toolbar::announcement(controller)}
            {cluster_list::cluster_list(controller)}
        </div>
    }
    .into_any()
}

fn plot(controller: Controller) -> AnyView {
    let context = controller.context;
    let frame = NodeRef::<Div>::new();
    measure(controller, frame);
    pointer::follow(controller, frame);
    // Without marks the plot itself takes the keyboard, so that its keys always work.
    let tabindex = Signal::derive(move || if controller.tab_stop.with(Option::is_some) { "-1" } else { "0" });
    view! {
        <div
            class="timeline-plot"
            role="group"
            tabindex=tabindex
            aria-label=context.word(|messages| messages.timeline.plot)
            aria-describedby="timeline-instructions"
            node_ref=controller.plot
            on:keydown=handler(move |event: KeyboardEvent| keyboard::press(controller, &event))
        >
            <p id="timeline-instructions" hidden>{context.word(|messages| messages.timeline.instructions)}</p>
            {axis::axis(controller)}
            <div class="timeline-bands">
                {axis::grid(controller)}
                {Level::ALL.iter().map(|&level| band::band(controller, level)).collect::<Vec<_>>()}
                <div class="timeline-overlay" aria-hidden="true">{axis::today(controller, false)}</div>
                {toolbar::nothing(controller)}
            </div>
            <div class="timeline-frame" node_ref=frame aria-hidden="true"></div>
        </div>
    }
    .into_any()
}

/// Keeps [`Controller::size`] true to the frame: an element as wide as the bands' tracks and as high as a line of text.
fn measure(controller: Controller, frame: NodeRef<Div>) {
    frame.on_load(move |frame| {
        let frame: Element = frame.into();
        // At once as well: events that come before the first report shall not move with it.
        update_size(controller, &frame);
        let measured = frame.clone();
        controller.keep(watch_size(&frame, move || update_size(controller, &measured)));
    });
}

fn update_size(controller: Controller, frame: &Element) {
    let text = window().get_computed_style(frame).ok().flatten().and_then(|style| style.get_property_value("font-size").ok());
    // A number and its unit, as JavaScript reads it; not a number without any.
    let text = text.map(|size| js_sys::parse_float(&size)).filter(|size| size.is_finite()).unwrap_or(USUAL_TEXT);
    let viewport = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(800.0);
    let width = frame.get_bounding_client_rect().width();
    let size = PlotSize { width, viewport, text };
    if width > 0.0 && size != controller.size.get_untracked() {
        controller.size.set(size);
    }
}
