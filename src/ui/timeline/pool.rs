//! The buttons of the marks. There are many of them and all may change with every step of a gesture, so they are not components: one pass over
//! what is drawn tells each button only what is new about it, and those that are no longer needed serve for others.

use std::rc::Rc;

use litemap::LiteMap;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

use super::drawn::MarkKey;
use super::ink::push_number;
use crate::platform::page::document;

/// Buttons that are kept for marks to come.
const SPARE: usize = 200;

/// How a mark looks, and what is said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    /// Its classes.
    pub class: &'static str,
    /// The sign that stands in its shape.
    pub sign: &'static str,
    /// Its place, as declarations of CSS.
    pub place: String,
    /// What stands on it.
    pub text: Rc<str>,
    /// Its accessible name.
    pub name: Rc<str>,
    /// It shows or counts the record that is open.
    pub is_current: bool,
    /// It takes part in the page's tab order.
    pub is_tab_stop: bool,
}

/// One button.
struct Slot {
    key: MarkKey,
    id: String,
    element: HtmlElement,
    look: Look,
    /// What its words were made from: as long as that stays, so do they.
    words: u64,
}

/// One lane: a group of buttons.
struct Group {
    element: HtmlElement,
    name: String,
    place: String,
    slots: Vec<Slot>,
}

/// All buttons in the page.
#[derive(Default)]
pub(super) struct Pool {
    groups: LiteMap<String, Group>,
    /// Buttons that no mark needs, with what they were told last. They may still be in the page until the drawing is done.
    free: Vec<(HtmlElement, Look)>,
    /// A button that had the focus has left the page.
    lost_focus: bool,
}

/// A lane to be shown.
pub(super) struct Lane<'a> {
    /// Its id, which tells it from others.
    pub id: &'a str,
    /// Its accessible name.
    pub name: String,
    /// Its place, as declarations of CSS.
    pub place: String,
}

impl Pool {
    /// Shows these lanes in `layer`, and no others.
    pub(super) fn keep_lanes(&mut self, layer: &Element, lanes: &[Lane<'_>]) {
        let gone: Vec<String> = self.groups.keys().filter(|id| !lanes.iter().any(|lane| lane.id == **id)).cloned().collect();
        for id in gone {
            if let Some(group) = self.groups.remove(&id) {
                self.lost_focus |= document().active_element().is_some_and(|focused| group.element.contains(Some(&focused)));
                group.element.remove();
                self.free.extend(group.slots.into_iter().map(|slot| (slot.element, slot.look)));
            }
        }
        let mut before: Option<Element> = None;
        for lane in lanes {
            if self.groups.get(lane.id).is_none() {
                self.groups.insert(lane.id.to_owned(), Group::new());
            }
            let Some(group) = self.groups.get_mut(lane.id) else { continue };
            group.describe(lane);
            // The lanes stand in the page in their order, whichever of them were there before.
            let next = before.as_ref().map_or_else(|| layer.first_element_child(), Element::next_element_sibling);
            if next.as_ref() != Some(group.element.as_ref()) {
                let _ = layer.insert_before(&group.element, next.as_deref());
            }
            before = Some(group.element.clone().into());
        }
    }

    /// Shows these marks in a lane, in the order of time; `look` is told what its words were made from when they were made last.
    pub(super) fn keep_marks(&mut self, lane: &str, keys: &[MarkKey], mut look: impl FnMut(usize, Option<(&Look, u64)>) -> (Look, u64)) {
        let Some(group) = self.groups.get_mut(lane) else { return };
        let mut old: Vec<Option<Slot>> = group.slots.drain(..).map(Some).collect();
        let mut kept: Vec<Option<Slot>> = keys.iter().map(|key| take(&mut old, *key)).collect();
        let focused = document().active_element();
        for slot in old.into_iter().flatten() {
            if focused.as_ref() == Some(slot.element.as_ref()) {
                self.lost_focus = true;
                slot.element.remove();
            }
            self.free.push((slot.element, slot.look));
        }
        let mut next: Option<Node> = None;
        for (number, key) in keys.iter().enumerate().rev() {
            let is_new = kept.get(number).is_none_or(Option::is_none);
            let slot = kept.get_mut(number).and_then(Option::take);
            let mut slot = slot.unwrap_or_else(|| Slot::new(*key, self.free.pop().unwrap_or_else(|| (button(), Look::default()))));
            let (wanted, words) = look(number, (!is_new).then_some((&slot.look, slot.words)));
            slot.show(wanted);
            slot.words = words;
            if is_new {
                let _ = group.element.insert_before(&slot.element, next.as_ref());
            }
            next = Some(slot.element.clone().into());
            group.slots.push(slot);
        }
        group.slots.reverse();
    }

    /// All marks are drawn: buttons that none of them has taken leave the page.
    pub(super) fn finish(&mut self) {
        self.free.iter().for_each(|(element, _)| element.remove());
        self.free.truncate(SPARE);
    }

    /// Whether a button that had the focus has left the page since this was last asked.
    pub(super) fn take_lost_focus(&mut self) -> bool {
        std::mem::take(&mut self.lost_focus)
    }

    /// The mark of the button that `element` is, or is in.
    pub(super) fn key_of(&self, element: &Element) -> Option<MarkKey> {
        let button = element.closest("button.mark").ok()??;
        let id = button.id();
        self.groups.values().flat_map(|group| &group.slots).find(|slot| slot.id == id).map(|slot| slot.key)
    }
}

/// The slot of a key, which is nearly always the first of those that are left.
fn take(slots: &mut [Option<Slot>], key: MarkKey) -> Option<Slot> {
    slots.iter_mut().find(|slot| slot.as_ref().is_some_and(|slot| slot.key == key))?.take()
}

/// A new button, without a look.
fn button() -> HtmlElement {
    let element = document().create_element("button").map(JsCast::unchecked_into::<HtmlElement>);
    // Refused only for names that are no names.
    let button = element.unwrap_or_else(|error| error.unchecked_into());
    let _ = button.set_attribute("type", "button");
    let _ = button.set_attribute("tabindex", "-1");
    button
}

impl Group {
    fn new() -> Self {
        let element = document().create_element("div").map(JsCast::unchecked_into::<HtmlElement>);
        let element = element.unwrap_or_else(|error| error.unchecked_into());
        element.set_class_name("lane-marks");
        let _ = element.set_attribute("role", "group");
        Self { element, name: String::new(), place: String::new(), slots: Vec::new() }
    }

    fn describe(&mut self, lane: &Lane<'_>) {
        if self.name != lane.name {
            self.name.clone_from(&lane.name);
            let _ = self.element.set_attribute("aria-label", &lane.name);
        }
        if self.place != lane.place {
            self.place.clone_from(&lane.place);
            self.element.style().set_css_text(&lane.place);
        }
    }
}

impl Slot {
    /// A button that serves for another mark now: it is told only what is new about it.
    fn new(key: MarkKey, (element, look): (HtmlElement, Look)) -> Self {
        let id = key.element_id();
        element.set_id(&id);
        Self { key, id, element, look, words: 0 }
    }

    fn show(&mut self, wanted: Look) {
        let element = &self.element;
        let Look { class, sign, place, text, name, is_current, is_tab_stop } = &wanted;
        if self.look.class != *class {
            element.set_class_name(class);
        }
        if self.look.sign != *sign {
            let _ = element.set_attribute("data-sign", sign);
        }
        if self.look.place != *place {
            element.style().set_css_text(place);
        }
        if self.look.text != *text {
            element.set_text_content(Some(text));
        }
        if self.look.name != *name {
            let _ = element.set_attribute("aria-label", name);
        }
        if self.look.is_current != *is_current {
            let _ = if *is_current { element.set_attribute("aria-current", "true") } else { element.remove_attribute("aria-current") };
        }
        if self.look.is_tab_stop != *is_tab_stop {
            let _ = element.set_attribute("tabindex", if *is_tab_stop { "0" } else { "-1" });
        }
        self.look = wanted;
    }
}

/// One declaration of CSS in pixels.
pub(super) fn declare(css: &mut String, property: &str, pixels: f64) {
    css.push_str(property);
    css.push(':');
    push_number(css, pixels);
    css.push_str("px;");
}

/// A translation.
pub(super) fn translate(css: &mut String, (x, y): (f64, f64)) {
    css.push_str("transform:translate(");
    push_number(css, x);
    css.push_str("px,");
    push_number(css, y);
    css.push_str("px);");
}
