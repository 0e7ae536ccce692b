//! A small menu below its button.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDetailsElement, KeyboardEvent};

use super::{IconShape, icon_image};
use crate::platform::page::on_window;
use crate::reactive::*;
use crate::ui::element::{ElementRef, Part, element};

/// A button with a picture and a word that shows `panel` below it, until the reader presses Escape or elsewhere.
pub fn menu(menu: ElementRef<HtmlDetailsElement>, icon: IconShape, word: Signal<&'static str>, panel: Part) -> Part {
    close_by_pressing_elsewhere(menu);
    let key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && close_menu(menu) {
            event.prevent_default();
        }
    };
    element("details")
        .class("display-menu")
        .reference(menu)
        .on("keydown", key)
        .child(element("summary").class("button").child(icon_image(icon)).child(element("span").class("button-word").child(word)))
        .child(element("div").class("display-panel").child(panel))
        .into()
}

/// Closes the menu and gives the keyboard back to its button; `false` when it is not open.
pub fn close_menu(menu: ElementRef<HtmlDetailsElement>) -> bool {
    let Some(menu) = menu.get_untracked().filter(HtmlDetailsElement::open) else { return false };
    menu.set_open(false);
    if let Ok(Some(summary)) = menu.query_selector("summary")
        && let Some(summary) = summary.dyn_ref::<web_sys::HtmlElement>()
    {
        let _ = summary.focus();
    }
    true
}

/// A press outside closes the menu, as readers expect of one.
fn close_by_pressing_elsewhere(menu: ElementRef<HtmlDetailsElement>) {
    on_window("pointerdown", move |event: web_sys::PointerEvent| {
        let Some(menu) = menu.get_untracked() else { return };
        let inside =
            event.target().and_then(|target| target.dyn_into::<web_sys::Node>().ok()).is_some_and(|node| menu.contains(Some(&node)));
        if menu.open() && !inside {
            menu.set_open(false);
        }
    });
}
