//! Which lanes the reader can see: those outside have no marks in the page.

use web_sys::{Element, HtmlElement};

use super::controller::Controller;
use super::geometry::Direction;
use crate::platform::page::{document, listener, on_next_frame, window};
use crate::reactive::*;
use crate::ui::element::ElementRef;

/// What lies so near to what is seen, in pixels, is drawn already.
const MARGIN: f64 = 32.0;
/// What is seen changes in steps of this many pixels, so that scrolling does not draw anew each time.
const STEP: f64 = 64.0;

/// Keeps [`Controller::sight`] true while the page, or the lanes within it, are scrolled. `body` lies over all lanes.
pub(super) fn watch(controller: Controller, body: ElementRef<HtmlElement>) {
    body.on_load(move |body| {
        let body: Element = body.into();
        let scroller = body.parent_element();
        let waiting = StoredValue::new_local(false);
        let look = move || {
            // The timeline may have gone by then, here and below.
            if waiting.try_update_value(|waiting| std::mem::replace(waiting, true)) == Some(false) {
                let body = body.clone();
                on_next_frame(move || {
                    if waiting.try_set_value(false).is_none() && body.is_connected() {
                        update(controller, &body);
                    }
                });
            }
        };
        look();
        let again = look.clone();
        controller.keep(listener(&window(), "resize", Box::new(move |_| again())));
        // The lanes of a narrow page scroll by themselves, and such events do not come up to the page.
        if let Some(scroller) = scroller {
            let again = look.clone();
            controller.keep(listener(&scroller, "scroll", Box::new(move |_| again())));
        }
        controller.keep(listener(&document(), "scroll", Box::new(move |_| look())));
    });
}

fn update(controller: Controller, body: &Element) {
    let rectangle = body.get_bounding_client_rect();
    let number =
        |value: Result<wasm_bindgen::JsValue, wasm_bindgen::JsValue>| value.ok().and_then(|value| value.as_f64()).unwrap_or(1_000.0);
    let (begin, end) = match controller.size.get_untracked().direction {
        Direction::Across => (-rectangle.top(), number(window().inner_height()) - rectangle.top()),
        Direction::Down => (-rectangle.left(), number(window().inner_width()) - rectangle.left()),
    };
    let sight = ((begin / STEP).floor() * STEP - MARGIN, (end / STEP).ceil() * STEP + MARGIN);
    if controller.sight.get_untracked() != sight {
        controller.sight.set(sight);
    }
}
