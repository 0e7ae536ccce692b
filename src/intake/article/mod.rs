//! Which lines of a document are the article, and which are menus, counters, weather, other news and comments.

mod body;
mod headline;
mod sentences;
mod shape;
mod words;

pub(super) use words::{first_words, folded_words, is_caption};

use std::cell::OnceCell;

use self::body::Extent;
use self::sentences::Sentences;
use self::shape::{Role, Shape, shape_of};
use super::{Document, LineKind, Span, Token, tokens};

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
    /// The words of the headline and of the body's lines, taken apart when an extractor first asks for them.
    headline_tokens: OnceCell<Vec<Token>>,
    body_tokens: OnceCell<Vec<Vec<Token>>>,
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
            headline_tokens: OnceCell::new(),
            body_tokens: OnceCell::new(),
        }
    }

    /// The document's text, which all spans are of.
    #[must_use]
    pub fn text(&self) -> &'a str {
        &self.document.text
    }

    /// The tokens of the headline.
    #[must_use]
    pub fn headline_tokens(&self) -> &[Token] {
        self.headline_tokens.get_or_init(|| self.headline.map(|span| tokens(self.text(), span)).unwrap_or_default())
    }

    /// The tokens of each line of the body.
    #[must_use]
    pub fn body_tokens(&self) -> &[Vec<Token>] {
        self.body_tokens.get_or_init(|| self.body.iter().map(|&span| tokens(self.text(), span)).collect())
    }

    /// The sentences of the body, each with where it is and its tokens: a sentence never spans two lines, and a full stop in an
    /// abbreviation, a number or an initial does not end one.
    pub fn sentences(&self) -> impl Iterator<Item = (Span, &[Token])> {
        let lines = self.body.iter().zip(self.body_tokens());
        lines.flat_map(|(&line, tokens)| {
            let mut rest = tokens.as_slice();
            Sentences::new(self.text(), line).map(move |(span, _)| {
                let (here, later) = rest.split_at(rest.partition_point(|token| token.span.start < span.end));
                rest = later;
                (span, here)
            })
        })
    }

    /// The last sentence of the body.
    #[must_use]
    pub fn last_sentence(&self) -> Option<Span> {
        self.body.iter().rev().find_map(|&line| Sentences::new(self.text(), line).last()).map(|(span, _)| span)
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
