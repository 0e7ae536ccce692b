//! An article as lines of tokens: made once for the extractors that read it line by line.

use crate::intake::{Article, Token, tokens};

/// The tokens of an article's lines.
pub struct Lines {
    /// Those of the headline; none where there is no headline.
    pub headline: Vec<Token>,
    /// Those of each line of the body.
    pub body: Vec<Vec<Token>>,
}

impl Lines {
    /// Of an article.
    pub fn of(article: &Article<'_>) -> Self {
        let text = article.text();
        let read = |span| tokens(text, span);
        Self { headline: article.headline.map(read).unwrap_or_default(), body: article.body.iter().map(|span| read(*span)).collect() }
    }

    /// The headline and the body, in the order of the page.
    pub fn all(&self) -> impl Iterator<Item = &[Token]> + Clone {
        std::iter::once(self.headline.as_slice()).chain(self.body.iter().map(Vec::as_slice))
    }
}
