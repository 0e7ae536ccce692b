//! The timeline as a whole.

use leptos::prelude::*;
use web_sys::Element;

use super::axis::{Axis, Grid, Today};
use super::band::Band;
use super::cluster_list::ClusterList;
use super::controller::Controller;
use super::drawing::{PlotSize, USUAL_TEXT};
use super::legend::Legend;
use super::toolbar::{Announcement, Nothing, Preview, Toolbar};
use super::{keyboard, pointer};
use crate::model::Level;
use crate::platform::element_size::watch_size;
use crate::ui::context::AppContext;

/// The results over time: the equal of the list, which follows it in the page.
#[component]
pub fn Timeline() -> impl IntoView {
    let controller = Controller::new(AppContext::use_context());
    provide_context(controller);
    view! {
        <div class="timeline">
            <Toolbar/>
            <Plot/>
            <div class="timeline-foot">
                <Preview/>
                <Legend/>
            </div>
            <Announcement/>
            <ClusterList/>
        </div>
    }
}

#[component]
fn Plot() -> impl IntoView {
    let controller = Controller::use_context();
    let context = controller.context;
    let frame = NodeRef::<leptos::html::Div>::new();
    measure(controller, frame);
    pointer::follow(controller, frame);
    // Without marks the plot itself takes the keyboard, so that its keys always work.
    let tabindex = move || if controller.tab_stop.with(Option::is_some) { "-1" } else { "0" };
    view! {
        <div
            class="timeline-plot"
            role="group"
            tabindex=tabindex
            aria-label=move || context.messages().timeline.plot
            aria-describedby="timeline-instructions"
            node_ref=controller.plot
            on:keydown=move |event| keyboard::press(controller, &event)
        >
            <p id="timeline-instructions" hidden>{move || context.messages().timeline.instructions}</p>
            <Axis/>
            <div class="timeline-bands">
                <Grid/>
                {Level::ALL.iter().map(|&level| view! { <Band level/> }).collect_view()}
                <div class="timeline-overlay" aria-hidden="true"><Today flag=false/></div>
                <Nothing/>
            </div>
            <div class="timeline-frame" node_ref=frame aria-hidden="true"></div>
        </div>
    }
}

/// Keeps [`Controller::size`] true to the frame: an element as wide as the bands' tracks and as high as a line of text.
fn measure(controller: Controller, frame: NodeRef<leptos::html::Div>) {
    let watch = StoredValue::new_local(None);
    frame.on_load(move |frame| {
        let frame: Element = frame.into();
        // At once as well: events that come before the first report shall not move with it.
        update_size(controller, &frame);
        let measured = frame.clone();
        watch.set_value(Some(watch_size(&frame, move || update_size(controller, &measured))));
    });
}

fn update_size(controller: Controller, frame: &Element) {
    let text = window().get_computed_style(frame).ok().flatten().and_then(|style| style.get_property_value("font-size").ok());
    let text = text.and_then(|size| size.trim_end_matches("px").parse().ok()).unwrap_or(USUAL_TEXT);
    let viewport = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(800.0);
    let width = frame.get_bounding_client_rect().width();
    let size = PlotSize { width, viewport, text };
    if width > 0.0 && size != controller.size.get_untracked() {
        controller.size.set(size);
    }
}
