//! The timeline on paper: its pages are in the document only while it is printed.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::picture::{Paper, pages};
use super::picture_source::WithSource;
use super::picture_view::picture_dom;
use crate::platform::page::document;
use crate::platform::printing::around_printing;
use crate::ui::element::{ElementRef, Part, element};

/// On the root of the page while the timeline has pages: what they say already is then not printed again.
const PRINTED: &str = "timeline-printed";

/// Both forms of the pages: `style/print.css` shows those that are as the paper lies.
pub(super) fn paper(source: WithSource) -> Part {
    let place = ElementRef::<Element>::new();
    let before = move || {
        if let Some(place) = place.get_untracked() {
            fill(&place, &source);
        }
    };
    let after = move || {
        if let Some(place) = place.get_untracked() {
            clear(&place);
        }
    };
    around_printing(Box::new(before), Box::new(after));
    element("div").class("print-only paper").reference(place).into()
}

fn fill(place: &Element, source: &WithSource) {
    // A browser may tell it twice.
    clear(place);
    source(&mut |source| {
        for paper in [Paper::A4Portrait, Paper::A4Landscape] {
            for picture in pages(source, paper) {
                if let Some(page) = page(paper, picture_dom(&picture)) {
                    let _ = place.append_child(&page);
                    show(true);
                }
            }
        }
    });
}

fn page(paper: Paper, picture: Option<Element>) -> Option<Element> {
    let page = document().create_element("div").ok()?;
    page.set_class_name(&["paper-page paper-", paper.slug()].concat());
    page.append_child(picture?.as_ref()).ok()?;
    Some(page)
}

fn clear(place: &Element) {
    place.set_text_content(None);
    show(false);
}

fn show(printed: bool) {
    if let Some(root) = document().document_element() {
        let _ = root.unchecked_into::<Element>().class_list().toggle_with_force(PRINTED, printed);
    }
}
