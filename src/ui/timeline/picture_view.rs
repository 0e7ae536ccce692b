//! A picture as nodes of the page.

use web_sys::Element;

use super::picture::Picture;
use super::picture::tree::{Node, tree};
use crate::platform::page::document;

const SVG: &str = "http://www.w3.org/2000/svg";

/// The element of a picture: the same as in its file.
pub(super) fn picture_dom(picture: &Picture) -> Option<Element> {
    dom(&tree(picture))
}

/// Names are ours, and texts are texts: nothing of it is ever read as markup.
fn dom(node: &Node) -> Option<Element> {
    let element = document().create_element_ns(Some(SVG), node.tag).ok()?;
    for (name, value) in &node.attributes {
        let _ = element.set_attribute(name, value);
    }
    if !node.text.is_empty() {
        element.set_text_content(Some(&node.text));
    }
    for child in node.children.iter().filter_map(dom) {
        let _ = element.append_child(&child);
    }
    Some(element)
}
