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

    fn attribute(mut self, name: &'static str, value: String) -> Self {
        if !value.is_empty() {
            self.attributes.push((name, value));
        }
        self
    }

    fn fixed(self, name: &'static str, value: &str) -> Self {
        self.attribute(name, value.to_owned())
    }

    fn number(self, name: &'static str, value: f64) -> Self {
        self.attribute(name, number(value))
    }

    fn text(mut self, text: &str) -> Self {
        text.clone_into(&mut self.text);
        self
    }

    fn child(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }
}

/// The element of a picture.
#[must_use]
pub fn tree(picture: &Picture) -> Node {
    let prefix = [&picture.id, "-"].concat();
    let size = |node: Node| node.number("width", picture.width).number("height", picture.height);
    let defs = Node { children: definitions(picture, &prefix), ..Node::new("defs") };
    let mut root = size(Node::new("svg"))
        .attribute("viewBox", ["0 0 ", &number(picture.width), " ", &number(picture.height)].concat())
        .fixed("lang", picture.language.tag())
        .fixed("font-family", FONTS)
        .child(Node::new("title").text(&picture.title))
        .child(Node::new("desc").text(&picture.description))
        .child(defs)
        .child(size(Node::new("rect")).fixed("fill", SURFACE));
    root.children.extend(picture.groups.iter().enumerate().map(|(number, of)| group(of, number, &prefix)));
    root
}

/// What the shapes of a picture refer to: where groups are cut off, and the hatching that occurs.
fn definitions(picture: &Picture, prefix: &str) -> Vec<Node> {
    let clips = picture.groups.iter().enumerate().filter_map(|(number, group)| {
        let (width, height) = group.clip?;
        let edge = Node::new("rect").number("width", width).number("height", height);
        Some(Node::new("clipPath").attribute("id", clip_id(prefix, number)).child(edge))
    });
    let occurs = |hatch: &Hatch| {
        let is_it = |item: &Item| matches!(item, Item::Path { paint: Paint { fill: Fill::Hatch(own), .. }, .. } if own == hatch);
        picture.groups.iter().flat_map(|group| &group.items).any(is_it)
    };
    let patterns = Hatch::ALL.into_iter().filter(occurs).map(|hatch| pattern(hatch, prefix));
    clips.chain(patterns).collect()
}

fn clip_id(prefix: &str, number: usize) -> String {
    [prefix, "clip-", &number.to_string()].concat()
}

fn pattern(hatch: Hatch, prefix: &str) -> Node {
    let (lines, ground) = hatch.colours();
    let opacity = if hatch == Hatch::Uncollected { "" } else { "0.35" };
    Node::new("pattern")
        .attribute("id", [prefix, &hatch.id()].concat())
        .fixed("width", "6")
        .fixed("height", "6")
        .fixed("patternUnits", "userSpaceOnUse")
        .fixed("patternTransform", "rotate(45)")
        .child(Node::new("rect").fixed("width", "6").fixed("height", "6").fixed("fill", ground))
        .child(Node::new("path").fixed("d", "M1 0V6").fixed("stroke", lines).fixed("stroke-width", "1.4").fixed("opacity", opacity))
}

fn group(group: &Group, place: usize, prefix: &str) -> Node {
    let (x, y) = group.at;
    let mut transform = ["translate(", &number(x), " ", &number(y), ")"].concat();
    // A code is as sharp as its modules.
    let is_scaled = group.scale != 1.0;
    if is_scaled {
        transform.push_str(&[" scale(", &number(group.scale), ")"].concat());
    }
    let node = Node::new("g")
        .attribute("transform", transform)
        .fixed("shape-rendering", if is_scaled { "crispEdges" } else { "" })
        .attribute("clip-path", group.clip.map_or_else(String::new, |_| ["url(#", &clip_id(prefix, place), ")"].concat()));
    Node { children: items(&group.items, prefix), ..node }
}

/// The items of a group; texts of one look that follow one another share it.
fn items(items: &[Item], prefix: &str) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut last = None;
    for item in items {
        match item {
            Item::Path { paint, data } => {
                last = None;
                nodes.push(path(paint, data, prefix));
            }
            Item::Text { x, y, style, anchor, text } => {
                if last != Some(style) {
                    last = Some(style);
                    let look = Node::new("g").number("font-size", style.size);
                    nodes.push(look.fixed("font-weight", if style.bold { "bold" } else { "" }).fixed("fill", style.colour));
                }
                let anchor = match anchor {
                    Anchor::Start => "",
                    Anchor::Middle => "middle",
                    Anchor::End => "end",
                };
                let line = Node::new("text").number("x", *x).number("y", *y).fixed("text-anchor", anchor).text(text);
                if let Some(look) = nodes.last_mut() {
                    look.children.push(line);
                }
            }
        }
    }
    nodes
}

fn path(paint: &Paint, data: &str, prefix: &str) -> Node {
    let fill = match paint.fill {
        Fill::Empty => "none".to_owned(),
        Fill::Colour(colour) => colour.to_owned(),
        Fill::Hatch(hatch) => ["url(#", prefix, &hatch.id(), ")"].concat(),
    };
    Node::new("path")
        .fixed("d", data)
        .attribute("fill", fill)
        .fixed("stroke", paint.stroke)
        .fixed("stroke-width", paint.width)
        .fixed("stroke-dasharray", paint.dashes)
        .fixed("opacity", paint.opacity)
}

/// A number to the tenth.
fn number(value: f64) -> String {
    let mut text = String::new();
    push_number(&mut text, value);
    text
}
