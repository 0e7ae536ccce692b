//! Which lines of a document are the article, and which are menus, counters, weather, other news and comments.

mod body;
mod headline;
mod sentences;
mod shape;
mod words;

pub(super) use words::{first_words, is_caption};

use self::body::Extent;
use self::sentences::Sentences;
use self::shape::{Role, Shape, shape_of};
use super::{Document, LineKind, Span};

/// So many lines before the body are looked at.
const ABOVE: usize = 14;
/// So many after it.
const BELOW: usize = 10;

/// A document with the article in it found.
#[derive(Clone, Debug)]
pub struct Article<'a> {
    /// The whole document.
    pub document: &'a Document,
    /// The headline; `None` when there is none.
    pub headline: Option<Span>,
    /// The article's own lines, the headline and the signature not among them.
    pub body: Vec<Span>,
    /// Short lines between the headline and the body, or just above the headline: stamps, sections, bylines.
    pub above: Vec<Span>,
    /// Short lines just after the body: signature, source, stamps.
    pub below: Vec<Span>,
}

impl<'a> Article<'a> {
    /// Finds the article in a document.
    #[must_use]
    pub fn find(document: &'a Document) -> Self {
        let shapes = shapes(document);
        let named = headline::in_metadata(document, &shapes);
        let extent = Extent::find(&shapes, named.map_or(0, |line| line + 1));
        let headline = named.or_else(|| headline::above(document, &shapes, &extent));
        let first = headline.map_or(extent.first, |line| line + 1).min(extent.first);
        let span = |line: &usize| document.lines.get(*line).map(|line| line.span);
        let is_seen = |line: &usize| shapes.get(*line).is_some_and(|shape| shape.role != Role::Outside) && Some(*line) != headline;
        let top = first.saturating_sub(ABOVE);
        Self {
            document,
            headline: headline.as_ref().and_then(span).or_else(|| headline::of_metadata_alone(document)),
            body: extent.lines(&shapes).filter(is_seen).filter_map(|line| span(&line)).collect(),
            above: (top..extent.first).filter(is_seen).filter_map(|line| span(&line)).collect(),
            below: extent.after(&shapes, BELOW).filter(is_seen).filter_map(|line| span(&line)).collect(),
        }
    }

    /// The document's text, which all spans are of.
    #[must_use]
    pub fn text(&self) -> &'a str {
        &self.document.text
    }

    /// The sentences of the body, each with where it is: a sentence never spans two lines, and a full stop in an abbreviation, a number or
    /// an initial does not end one.
    pub fn sentences(&self) -> impl Iterator<Item = (Span, &'a str)> + '_ {
        let text = self.text();
        self.body.iter().flat_map(move |&span| Sentences::new(text, span))
    }
}

/// The measures of all lines. Where a page is an aside as a whole (a form around all of it), its asides are its text.
fn shapes(document: &Document) -> Vec<Shape> {
    let measure = |is_all: bool| {
        let kind = |kind| if is_all && kind == LineKind::Aside { LineKind::Paragraph } else { kind };
        document.lines.iter().map(|line| shape_of(document.line(line), kind(line.kind), line.linked)).collect::<Vec<_>>()
    };
    let shapes = measure(false);
    let has_prose = shapes.iter().any(|shape| shape.role == Role::Prose);
    let has_asides = document.lines.iter().any(|line| line.kind == LineKind::Aside);
    if has_prose || !has_asides { shapes } else { measure(true) }
}

#[cfg(test)]
mod tests;
