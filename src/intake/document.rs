//! One article with all that stood around it, as a reader of a format hands it on.

use super::Span;

/// What a line is, as far as its format says so. Plain text says nothing: every line is a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LineKind {
    /// The page's own title: `<title>`, `og:title`, the title of a feed's item or of a row.
    Title,
    /// The site's name: `og:site_name`, a feed's title.
    Site,
    /// When it was published, in whatever form the page's data has it: `article:published_time`, JSON-LD `datePublished`, `pubDate`.
    Published,
    /// When it was changed.
    Modified,
    /// Who wrote it: `author`, `dc:creator`.
    Author,
    /// `description`.
    Description,
    /// `<h1>`.
    Headline,
    /// A lower heading.
    Heading,
    /// A paragraph, or any other run of text.
    Paragraph,
    /// An item of a list, or a cell of a table.
    Item,
    /// The words under a picture.
    Caption,
    /// What the format itself marks as not the article: navigation, asides, footers, forms, comments.
    Aside,
}

impl LineKind {
    /// Whether the line is the page's data about itself: not visible on the page, but part of the text, so that it can be pointed at.
    #[must_use]
    pub const fn is_metadata(self) -> bool {
        matches!(self, Self::Title | Self::Site | Self::Published | Self::Modified | Self::Author | Self::Description)
    }
}

/// One line of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it is, without white space at its ends; never empty.
    pub span: Span,
    /// What it is.
    pub kind: LineKind,
    /// How much of it lies in links, in per cent of its characters; 0 in plain text.
    pub linked: u8,
}

/// An article as it was handed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// What it was called: the file's name, with the entry's name or the row's number behind it where a file holds several.
    pub name: String,
    /// All its text, in NFC (Unicode Standard Annex 15). Metadata comes first, one line each.
    pub text: String,
    /// Its lines from first to last; blank ones are left out.
    pub lines: Vec<Line>,
    /// Its address, http or https, where the format says it.
    pub address: Option<String>,
    /// Its language as the format says it, ISO 639-1.
    pub language: Option<String>,
}

impl Document {
    /// Of plain text, which is in NFC.
    #[must_use]
    pub fn plain(name: &str, text: String) -> Self {
        let mut lines = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive(['\n', '\r']) {
            let span = Span::new(start, start + line.len()).trimmed(&text);
            start += line.len();
            if !span.is_empty() {
                lines.push(Line { span, kind: LineKind::Paragraph, linked: 0 });
            }
        }
        Self { name: name.to_owned(), text, lines, address: None, language: None }
    }

    /// The words of a line.
    #[must_use]
    pub fn line(&self, line: &Line) -> &str {
        line.span.of(&self.text)
    }
}
