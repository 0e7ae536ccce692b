//! The timeline as a whole.

use crate::platform::page::window;
use crate::reactive::*;
use web_sys::{Element, FocusEvent, KeyboardEvent, PointerEvent};

use super::axis::pixels;
use super::controller::Controller;
use super::export_menu::export_menu;
use super::geometry::Direction;
use super::paper::paper;
use super::picture_source::picture_source;
use super::plot_size::{NARROW, PlotSize, USUAL_TEXT, length_down};
use super::{
    axis, cluster_list, event_card, event_sheet, event_table, keyboard, lane_choice, lane_names, legend, overview_strip, painter, pointer,
    pointing, sight, toolbar,
};
use crate::platform::element_size::watch_size;
use crate::platform::timer::later;
use crate::ui::context::AppContext;
use crate::ui::element::{ElementRef, Part, element};

/// The results over time: the equal of the list, which follows it in the page.
pub fn timeline() -> Part {
    let controller = Controller::new(AppContext::use_context());
    let direction = derived(move || if controller.is_down() { "down" } else { "across" });
    element("div")
        .class("timeline")
        .attr("data-direction", direction)
        .style("--plot-length", derived(move || pixels(controller.size.get().length)))
        .child(toolbar::toolbar(controller))
        .child(lane_choice::options(controller))
        .child(overview_strip::overview(controller))
        .child(plot(controller))
        .child(element("div").class("timeline-foot").child(legend::legend(controller)).child(export_menu(picture_source(controller))))
        .child(event_table::event_table(controller))
        .child(paper(picture_source(controller)))
        .child(toolbar::announcement(controller))
        .child(cluster_list::cluster_list(controller))
        .child(event_sheet::event_sheet(controller))
        .into()
}

fn plot(controller: Controller) -> Part {
    let context = controller.context;
    let frame = ElementRef::<web_sys::HtmlElement>::new();
    let body = ElementRef::<web_sys::HtmlElement>::new();
    measure(controller, frame);
    pointer::follow(controller, frame);
    sight::watch(controller, body);
    // Without marks the plot itself takes the keyboard, so that its keys always work.
    let tabindex = derived(move || if controller.tab_stop.with(Option::is_some) { "-1" } else { "0" });
    let size = move |of: Direction, size: fn(&Controller) -> f64| {
        derived(move || if controller.geometry.get().direction == of { pixels(size(&controller)) } else { String::new() })
    };
    element("div")
        .class("timeline-plot")
        .attr("role", "group")
        .attr("tabindex", tabindex)
        .attr("aria-label", context.word(|messages| messages.timeline.plot))
        .attr("aria-describedby", "timeline-instructions")
        .reference(controller.plot)
        .on("keydown", move |event: KeyboardEvent| keyboard::press(controller, &event))
        .on("pointerover", move |event: PointerEvent| pointing::pointer_over(controller, &event))
        .on("focusout", move |event: FocusEvent| pointing::focus_out(controller, &event))
        .child(
            element("p")
                .attr("id", "timeline-instructions")
                .attr("hidden", true)
                .child(context.word(|messages| messages.timeline.instructions)),
        )
        .child(axis::axis(controller))
        .child(
            element("div").class("timeline-scroller").child(
                element("div")
                    .class("timeline-body")
                    .reference(body)
                    .style("height", size(Direction::Across, Controller::lanes_size))
                    .style("width", size(Direction::Down, Controller::lanes_size))
                    .child(element("div").class("timeline-tracks").child(painter::marks_layer(controller)))
                    .child(event_card::event_card(controller))
                    .child(lane_names::lane_names(controller)),
            ),
        )
        .child(element("div").class("timeline-overlay").attr("aria-hidden", "true").child(axis::today(controller, false)))
        .child(toolbar::nothing(controller))
        .child(element("div").class("timeline-frame").reference(frame).attr("aria-hidden", "true"))
        .into()
}

/// Keeps [`Controller::size`] true to the frame: an element as wide and as high as the part of the plot that shows lanes.
fn measure(controller: Controller, frame: ElementRef<web_sys::HtmlElement>) {
    frame.on_load(move |frame| {
        let frame: Element = frame.into();
        // Soon as well: events that come before the first report shall not move with it. To measure is to lay out the page: a task of its own.
        let measured = frame.clone();
        later(move || {
            // The timeline may have gone by then.
            if measured.is_connected() {
                update_size(controller, &measured);
            }
        });
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
    let whole = controller.plot.get_untracked().map_or(width, |plot| plot.get_bounding_client_rect().width());
    let size = if whole < NARROW * text / USUAL_TEXT {
        PlotSize { direction: Direction::Down, length: length_down(viewport), across: width, viewport, text }
    } else {
        PlotSize { direction: Direction::Across, length: width, across: 0.0, viewport, text }
    };
    if width > 0.0 && size != controller.size.get_untracked() {
        controller.size.set(size);
    }
}
