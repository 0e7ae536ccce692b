//! Pages of HTML. A page is only ever read: nothing of it is run or kept as markup, all that comes out is text.

mod attributes;
mod element;
mod json_ld;
mod lines;
mod metadata;
mod naming;
mod regions;
#[cfg(test)]
mod tests;
mod tracker;

use std::collections::BTreeSet;
use std::convert::Infallible;

use attributes::Attributes;
use element::Element;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
pub use json_ld::{is_article, type_of};
use regions::PROSE;
use tracker::Tracker;

use super::composer::{BodyLine, Composer};
use crate::intake::LineKind;

/// Reads a page, or a part of one; broken ones as far as they go.
pub fn read(html: &str) -> Composer {
    let mut tracker = Tracker::default();
    let mut tag = Tag::default();
    let callback = |event: CallbackEvent<'_>, _: Span<()>| -> Option<Infallible> {
        tag.handle(&event, &mut tracker);
        None
    };
    let mut emitter = CallbackEmitter::new(callback);
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
    composed(tracker)
}

/// The begin tag that is being read.
#[derive(Default)]
struct Tag {
    element: Option<Element>,
    attributes: Attributes,
    matters: bool,
}

impl Tag {
    fn handle(&mut self, event: &CallbackEvent<'_>, tracker: &mut Tracker) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.element = Some(Element::named(name));
                self.attributes.clear();
                self.matters = false;
            }
            CallbackEvent::AttributeName { name } => {
                self.matters = self.element.is_some() && Attributes::matters(name);
                if self.matters {
                    self.attributes.add(name);
                }
            }
            CallbackEvent::AttributeValue { value } if self.matters => self.attributes.set(value),
            CallbackEvent::CloseStartTag { .. } => {
                if let Some(element) = self.element.take() {
                    tracker.begin(element, &self.attributes);
                }
            }
            CallbackEvent::EndTag { name } => tracker.end(Element::named(name)),
            CallbackEvent::String { value } => tracker.text(&String::from_utf8_lossy(value)),
            CallbackEvent::Comment { value } => tracker.metadata.comment(&String::from_utf8_lossy(value)),
            _ => {}
        }
    }
}

fn composed(mut tracker: Tracker) -> Composer {
    tracker.lines.end();
    for placed in &tracker.lines.lines {
        tracker.regions.add_line(placed.region, placed.characters, placed.line.linked, placed.line.kind == LineKind::Headline);
    }
    let is_beside = tracker.regions.decided();
    let with_prose: BTreeSet<usize> =
        tracker.lines.lines.iter().filter(|placed| placed.characters >= PROSE).filter_map(|placed| placed.cell).collect();
    let lines = tracker.lines.lines.iter().map(|placed| {
        let beside = placed.region.and_then(|region| is_beside.get(region).copied()).unwrap_or(false);
        let is_in_layout = placed.cell.is_some_and(|cell| with_prose.contains(&cell));
        let kind = match placed.line.kind {
            _ if beside => LineKind::Aside,
            // A cell with sentences in it is there for the layout of the page.
            LineKind::Item if is_in_layout => LineKind::Paragraph,
            kind => kind,
        };
        BodyLine { kind, ..placed.line }
    });
    let lines = lines.collect();
    let mut composer = Composer::default();
    tracker.metadata.hand_to(&mut composer);
    composer.lines(tracker.lines.text, lines);
    composer
}
