//! A picture as elements of SVG (SVG 1.1). Looks are attributes and no style sheet: every program that draws SVG knows them, and the page's
//! policy allows them.

use super::paint::{Fill, Hatch, Paint, SURFACE};
use super::{Anchor, Group, Item, Picture};
use crate::ui::timeline::ink::push_number;

/// The fonts of the product.
const FONTS: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/// An element of SVG.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// Its name.
    pub tag: &'static str,
    /// Its attributes, in order.
    pub attributes: Vec<(&'static str, String)>,
    /// The text in it, before its children.
    pub text: String,
    /// The elements in it.
    pub children: Vec<Self>,
}

impl Node {
    /// An element without anything.
    #[must_use]
    pub fn new(tag: &'static str) -> Self {
        Self { tag, ..Self::default() }
    }

    /// Sets an attribute, unless it is empty. Never inlined: elements are many and the program is to be small.
    #[inline(never)]
    fn set(&mut self, name: &'static str, value: &str) {
        if !value.is_empty() {
            self.attributes.push((name, value.to_owned()));
        }
    }

    /// Several attributes that are always the same.
    fn set_all(&mut self, attributes: &[(&'static str, &str)]) {
        for (name, value) in attributes {
            self.set(name, value);
        }
    }

    /// A new element at its end, after `make` has put into it what it holds.
    #[inline(never)]
    fn add(&mut self, tag: &'static str, attributes: &[(&'static str, &str)], make: &mut dyn FnMut(&mut Self)) {
        let mut child = Self::new(tag);
        child.set_all(attributes);
        make(&mut child);
        self.children.push(child);
    }

    /// A new element with nothing in it.
    fn add_empty(&mut self, tag: &'static str, attributes: &[(&'static str, &str)]) {
        self.add(tag, attributes, &mut |_| {});
    }

    /// A new element with a text.
    fn add_text(&mut self, tag: &'static str, attributes: &[(&'static str, &str)], text: &str) {
        self.add(tag, attributes, &mut |node| text.clone_into(&mut node.text));
    }
}

/// The element of a picture.
#[must_use]
pub fn tree(picture: &Picture) -> Node {
    let prefix = [&picture.id, "-"].concat();
    let (width, height) = (number(picture.width), number(picture.height));
    let mut root = Node::new("svg");
    let view = ["0 0 ", &width, " ", &height].concat();
    let language = picture.language.tag();
    root.set_all(&[("width", &width), ("height", &height), ("viewBox", &view), ("lang", language), ("font-family", FONTS)]);
    for (tag, text) in [("title", &picture.title), ("desc", &picture.description)] {
        root.add_text(tag, &[], text);
    }
    root.add("defs", &[], &mut |defs| define(defs, picture, &prefix));
    root.add_empty("rect", &[("width", &width), ("height", &height), ("fill", SURFACE)]);
    for (number, group) in picture.groups.iter().enumerate() {
        root.add("g", &[], &mut |node| draw_group(node, group, number, &prefix));
    }
    root
}

/// What the shapes of a picture refer to: where groups are cut off, and the hatching that occurs.
fn define(defs: &mut Node, picture: &Picture, prefix: &str) {
    let mut hatched: Vec<Hatch> = Vec::new();
    for (place, group) in picture.groups.iter().enumerate() {
        if let Some((width, height)) = group.clip {
            let edge = [("width", &*number(width)), ("height", &number(height))];
            defs.add("clipPath", &[("id", &clip_id(prefix, place))], &mut |clip| clip.add_empty("rect", &edge));
        }
        for item in &group.items {
            if let Item::Path { paint: Paint { fill: Fill::Hatch(hatch), .. }, .. } = item
                && !hatched.contains(hatch)
            {
                hatched.push(*hatch);
                define_pattern(defs, *hatch, prefix);
            }
        }
    }
}

fn clip_id(prefix: &str, number: usize) -> String {
    [prefix, "clip-", &number.to_string()].concat()
}

fn define_pattern(defs: &mut Node, hatch: Hatch, prefix: &str) {
    let (lines, ground) = hatch.colours();
    let opacity = if hatch == Hatch::Uncollected { "" } else { "0.35" };
    let id = [prefix, &hatch.id()].concat();
    defs.add("pattern", &[("id", &id), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse")], &mut |pattern| {
        pattern.set("patternTransform", "rotate(45)");
        pattern.add_empty("rect", &[("width", "6"), ("height", "6"), ("fill", ground)]);
        pattern.add_empty("path", &[("d", "M1 0V6"), ("stroke", lines), ("stroke-width", "1.4"), ("opacity", opacity)]);
    });
}

fn draw_group(node: &mut Node, group: &Group, place: usize, prefix: &str) {
    let (x, y) = group.at;
    let mut transform = ["translate(", &number(x), " ", &number(y), ")"].concat();
    // A code is as sharp as its modules.
    if group.scale != 1.0 {
        transform.push_str(&[" scale(", &number(group.scale), ")"].concat());
        node.set("shape-rendering", "crispEdges");
    }
    node.set("transform", &transform);
    if group.clip.is_some() {
        node.set("clip-path", &["url(#", &clip_id(prefix, place), ")"].concat());
    }
    // Texts of one look that follow one another share it.
    let mut last = None;
    for item in &group.items {
        match item {
            Item::Path { paint, data } => {
                last = None;
                draw_path(node, paint, data, prefix);
            }
            Item::Text { x, y, style, anchor, text } => {
                if last != Some(style) {
                    last = Some(style);
                    let weight = if style.bold { "bold" } else { "" };
                    node.add_empty("g", &[("font-size", &number(style.size)), ("font-weight", weight), ("fill", style.colour)]);
                }
                let anchor = match anchor {
                    Anchor::Start => "",
                    Anchor::Middle => "middle",
                    Anchor::End => "end",
                };
                if let Some(look) = node.children.last_mut() {
                    look.add_text("text", &[("x", &number(*x)), ("y", &number(*y)), ("text-anchor", anchor)], text);
                }
            }
        }
    }
}

fn draw_path(node: &mut Node, paint: &Paint, data: &str, prefix: &str) {
    let hatch;
    let fill = match paint.fill {
        Fill::Empty => "none",
        Fill::Colour(colour) => colour,
        Fill::Hatch(of) => {
            hatch = ["url(#", prefix, &of.id(), ")"].concat();
            &hatch
        }
    };
    let stroke = [("stroke", paint.stroke), ("stroke-width", paint.width), ("stroke-dasharray", paint.dashes)];
    node.add("path", &[("d", data), ("fill", fill)], &mut |path| {
        path.set_all(&stroke);
        path.set("opacity", paint.opacity);
    });
}

/// A number to the tenth.
fn number(value: f64) -> String {
    let mut text = String::new();
    push_number(&mut text, value);
    text
}
