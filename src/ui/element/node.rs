//! Nodes of the document. What a browser could refuse here cannot be: names are ours, and a node is put only where nodes can be.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node, Text};

use crate::platform::page::document;

const SVG: &str = "http://www.w3.org/2000/svg";

pub(super) fn html(tag: &str) -> Element {
    made(document().create_element(tag))
}

pub(super) fn svg(tag: &str) -> Element {
    made(document().create_element_ns(Some(SVG), tag))
}

fn made(element: Result<Element, JsValue>) -> Element {
    element.unwrap_or_else(JsCast::unchecked_into)
}

pub(super) fn text() -> Text {
    document().create_text_node("")
}

/// What marks a place and is not seen.
pub(super) fn placeholder() -> Node {
    document().create_comment("").into()
}

pub(super) fn fragment() -> Node {
    document().create_document_fragment().into()
}

pub(super) fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

pub(super) fn set_property(element: &Element, name: &str, value: &JsValue) {
    let _ = js_sys::Reflect::set(element, &JsValue::from_str(name), value);
}

pub(super) fn append(parent: &Node, child: &Node) {
    let _ = parent.append_child(child);
}

/// Puts `node` before `next`, wherever that is now.
pub(super) fn insert_before(next: &Node, node: &Node) {
    if let Some(parent) = next.parent_node() {
        let _ = parent.insert_before(node, Some(next));
    }
}

pub(super) fn remove(node: &Node) {
    if let Some(parent) = node.parent_node() {
        let _ = parent.remove_child(node);
    }
}
