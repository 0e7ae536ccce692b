//! Which lines of a document are the article, and which are menus, counters, weather, other news and comments.

use super::{Document, Span};

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
        let body = document.lines.iter().filter(|line| !line.kind.is_metadata()).map(|line| line.span).collect();
        Self { document, headline: None, body, above: Vec::new(), below: Vec::new() }
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
        self.body.iter().map(move |&span| (span, span.of(text)))
    }
}
