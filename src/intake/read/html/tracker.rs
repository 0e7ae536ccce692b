//! From tags to lines: which elements are open, and what that makes of the text between. The open elements are a list, nothing calls itself,
//! and no tag looks further back than a fixed number of them, so that a page of nothing but tags is read in linear time.

use super::element::{Element, Flow};
use super::lines::{Lines, Place};
use super::metadata::Metadata;
use super::naming::{Named, named, of_role};
use super::regions::Regions;
use crate::intake::LineKind;

/// An end tag, or a begin that ends another, looks back so far.
const FARTHEST: usize = 400;

/// The attributes that matter, as far as they are known.
#[derive(Clone, Debug, Default)]
pub struct Attributes(Vec<(Vec<u8>, String)>);

impl Attributes {
    /// The names of attributes that say something to this reader.
    pub fn matters(name: &[u8]) -> bool {
        matches!(
            name,
            b"class"
                | b"id"
                | b"role"
                | b"itemprop"
                | b"hidden"
                | b"style"
                | b"href"
                | b"name"
                | b"property"
                | b"content"
                | b"type"
                | b"lang"
                | b"rel"
                | b"datetime"
                | b"http-equiv"
                | b"xml:lang"
        )
    }

    /// Adds one; of two with the same name the first counts.
    pub fn add(&mut self, name: &[u8]) {
        self.0.push((name.to_vec(), String::new()));
    }

    /// Gives the last one its value.
    pub fn set(&mut self, value: &[u8]) {
        if let Some((_, known)) = self.0.last_mut() {
            *known = String::from_utf8_lossy(value).into_owned();
        }
    }

    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name.as_bytes()).map(|(_, value)| value.as_str())
    }

    /// Forgets all, for the next tag.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

/// An open element and what it makes of the text in it.
#[derive(Clone, Copy, Debug)]
struct Open {
    element: Element,
    kind: LineKind,
    region: Option<usize>,
    is_hidden: bool,
    is_article: bool,
    is_preformatted: bool,
    /// The cell of a table that text in it is directly in.
    cell: Option<usize>,
    /// Of a `<span>`, its class; see [`Tracker::part`].
    class: u32,
}

const OUTSIDE: Open = Open {
    element: Element::Root,
    kind: LineKind::Paragraph,
    region: None,
    is_hidden: false,
    is_article: false,
    is_preformatted: false,
    cell: None,
    class: 0,
};

/// Reads tags and text in their order.
#[derive(Debug, Default)]
pub struct Tracker {
    open: Vec<Open>,
    /// The lines so far.
    pub lines: Lines,
    /// The parts of the page that may not be the article.
    pub regions: Regions,
    /// What the page says about itself.
    pub metadata: Metadata,
    is_linked: bool,
    cells: usize,
    /// The inline element that ended right before, with its class.
    ended: Option<(Element, u32)>,
}

impl Tracker {
    fn top(&self) -> Open {
        self.open.last().copied().unwrap_or(OUTSIDE)
    }

    /// A begin tag.
    pub fn begin(&mut self, element: Element, attributes: &Attributes) {
        self.end_what_this_ends(element);
        let flow = element.flow();
        if flow == Flow::Block || flow == Flow::Cell || element == Element::Break {
            self.lines.end();
        }
        self.part(element, attributes);
        if !self.top().is_hidden {
            self.metadata.element(element, attributes);
        }
        match element {
            Element::Link => self.is_linked = attributes.get("href").is_some(),
            Element::Script | Element::Title => {}
            _ if flow == Flow::Void => return,
            _ => {}
        }
        let opened = self.opened(element, attributes);
        if element != Element::Link && element != Element::Root {
            self.open.push(opened);
        }
    }

    fn opened(&mut self, element: Element, attributes: &Attributes) -> Open {
        let around = self.top();
        let flow = element.flow();
        let mut open = Open { element, kind: element.kind(around.kind), ..around };
        open.is_hidden |= flow == Flow::Skipped || (element != Element::Root && is_hidden(attributes));
        open.is_preformatted |= element == Element::Preformatted;
        open.class = class_of(element, attributes);
        match element {
            Element::Cell => {
                self.cells += 1;
                open.cell = Some(self.cells);
            }
            Element::ListItem | Element::Definition => open.cell = None,
            _ => {}
        }
        // A paragraph in a cell is a paragraph; one in an item of a list is the item.
        if element == Element::Paragraph && around.cell.is_some() {
            open.kind = LineKind::Paragraph;
        }
        if open.is_hidden || matches!(flow, Flow::Inline | Flow::Skipped) || element == Element::Root {
            return open;
        }
        match meaning(element, attributes, around.is_article) {
            Some(Named::Article) => self.regions.begin_article(around.region),
            Some(named) => open.region = Some(self.regions.open(around.region, named, element == Element::Header)),
            None => {}
        }
        open.is_article |= matches!(element, Element::Article | Element::Main);
        open
    }

    /// Two links, or two stretches of different classes, that touch in the source are shown apart. Word processors cut words into stretches
    /// too, but without classes.
    fn part(&mut self, element: Element, attributes: &Attributes) {
        let begun = (element, class_of(element, attributes));
        let is_apart = match self.ended.take() {
            Some((Element::Link, _)) => matches!(element, Element::Link | Element::Stretch),
            Some((Element::Stretch, class)) => element == Element::Stretch && class != 0 && begun.1 != 0 && class != begun.1,
            _ => false,
        };
        if is_apart {
            self.lines.part();
        }
    }

    /// What a begin tag ends although no end tag says so, such as the paragraph before it.
    fn end_what_this_ends(&mut self, beginning: Element) {
        let mut ended = None;
        for (place, open) in self.open.iter().enumerate().rev().take(FARTHEST) {
            if beginning.ends(open.element) {
                ended = Some(place);
                if !matches!(beginning, Element::Row) {
                    break;
                }
            }
            if open.element.shields(beginning) {
                break;
            }
        }
        if let Some(place) = ended {
            self.open.truncate(place);
        }
    }

    /// An end tag.
    pub fn end(&mut self, element: Element) {
        let flow = element.flow();
        match element {
            Element::Link => self.is_linked = false,
            Element::Break | Element::Paragraph => self.lines.end(),
            _ => {}
        }
        let is_bound = |open: &Open| match flow {
            Flow::Inline => open.element.flow() != Flow::Inline,
            _ => open.element.flow() == Flow::Cell && element != Element::Table && element != Element::Row,
        };
        let mut ended = None;
        for (place, open) in self.open.iter().enumerate().rev().take(FARTHEST) {
            if open.element == element {
                ended = Some(place);
                break;
            }
            if is_bound(open) {
                break;
            }
        }
        self.ended = match element {
            Element::Link => Some((element, 0)),
            Element::Stretch => ended.and_then(|place| self.open.get(place)).map(|open| (element, open.class)),
            _ => None,
        };
        if let Some(place) = ended {
            if flow == Flow::Block || flow == Flow::Cell {
                self.lines.end();
            }
            self.open.truncate(place);
        }
    }

    /// Text between tags.
    pub fn text(&mut self, text: &str) {
        let top = self.top();
        let is_in_hidden = self.open.iter().rev().nth(1).is_some_and(|around| around.is_hidden);
        if (!is_in_hidden && self.metadata.text(top.element, text)) || top.is_hidden {
            return;
        }
        self.ended = None;
        let place = Place { kind: top.kind, region: top.region, cell: top.cell, is_linked: self.is_linked };
        if top.is_preformatted {
            for (number, line) in text.split('\n').enumerate() {
                if number > 0 {
                    self.lines.end();
                }
                self.lines.add(line, place);
            }
        } else {
            self.lines.add(text, place);
        }
    }
}

/// A number for the class of a `<span>` (FNV-1a); 0 for none.
fn class_of(element: Element, attributes: &Attributes) -> u32 {
    let class = if element == Element::Stretch { attributes.get("class") } else { None };
    class.map_or(0, |class| class.bytes().fold(0x811C_9DC5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)).max(1))
}

/// What an element says it is: by its tag, its role, its class or its id.
fn meaning(element: Element, attributes: &Attributes, in_article: bool) -> Option<Named> {
    if element == Element::Main
        || attributes.get("itemprop").is_some_and(|value| value.split_ascii_whitespace().any(|word| word == "articleBody"))
    {
        return Some(Named::Article);
    }
    let by_tag = match element {
        Element::Beside => Some(Named::Apart),
        Element::Footer if !in_article => Some(Named::Apart),
        Element::Header if !in_article => Some(Named::Loosely),
        Element::Form => Some(Named::Loosely),
        Element::Headline | Element::Heading | Element::Article => return None,
        _ => None,
    };
    let role = attributes.get("role").and_then(of_role);
    let by_name =
        || ["class", "id"].into_iter().filter_map(|name| attributes.get(name).and_then(named)).max_by_key(|named| *named == Named::Apart);
    by_tag.or(role).or_else(by_name)
}

fn is_hidden(attributes: &Attributes) -> bool {
    attributes.get("hidden").is_some_and(|value| !value.eq_ignore_ascii_case("false"))
        || attributes.get("style").is_some_and(|style| {
            let style: String = style.chars().filter(|letter| !letter.is_whitespace()).map(|letter| letter.to_ascii_lowercase()).collect();
            style.contains("display:none") || style.contains("visibility:hidden")
        })
}
