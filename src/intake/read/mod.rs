//! Readers of formats: from bytes to documents.

mod archive;
mod composer;
mod encoding;
mod feed;
mod fields;
mod format;
mod html;
mod json;
mod json_text;
mod mhtml;
mod paste;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod properties;
mod table;
#[cfg(test)]
mod tests;
mod windows_1258;

pub use paste::read_pasted;

use super::{Document, Problem, ProblemKind};
use crate::model::Conference;
use format::TextFormat;

/// What a file and an article in it are joined by in a name.
const WITHIN: &str = " › ";

/// Nobody reads more problems of one file.
const MOST_PROBLEMS: usize = 1_000;

/// What may be taken in at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one file, and of one unpacked entry.
    pub file_bytes: usize,
    /// Bytes of everything that one packed file unpacks to.
    pub unpacked_bytes: usize,
    /// Articles in one file.
    pub articles: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file_bytes: 20 << 20, unpacked_bytes: 200 << 20, articles: 5_000 }
    }
}

/// What was found in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Articles to be extracted.
    pub documents: Vec<Document>,
    /// Records that were handed in as such.
    pub records: Vec<Conference>,
    /// What was wrong; the rest is good.
    pub problems: Vec<Problem>,
}

impl Found {
    fn problem(name: &str, kind: ProblemKind, detail: impl Into<String>) -> Self {
        Self { problems: vec![Problem::new(name, kind, detail)], ..Self::default() }
    }

    fn document(document: Document) -> Self {
        Self { documents: vec![document], ..Self::default() }
    }

    /// How many articles and records there are.
    fn articles(&self) -> usize {
        self.documents.len() + self.records.len()
    }

    fn append(&mut self, mut other: Self) {
        self.documents.append(&mut other.documents);
        self.records.append(&mut other.records);
        self.problems.append(&mut other.problems);
        self.problems.truncate(MOST_PROBLEMS);
    }

    fn say(&mut self, name: &str, kind: ProblemKind, detail: impl Into<String>) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(Problem::new(name, kind, detail));
        }
    }
}

/// Reads a file. Its format is known by its bytes before its name's ending.
#[must_use]
pub fn read(name: &str, bytes: &[u8], limits: &Limits) -> Found {
    if archive::is_archive(bytes) && bytes.len() <= limits.file_bytes {
        archive::read(name, bytes, limits)
    } else {
        read_single(name, bytes, limits)
    }
}

/// Reads a file that is not an archive.
fn read_single(name: &str, bytes: &[u8], limits: &Limits) -> Found {
    if bytes.len() > limits.file_bytes {
        return Found::problem(name, ProblemKind::TooLarge, limits.file_bytes.to_string());
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Found::problem(name, ProblemKind::Empty, "");
    }
    if format::is_binary(bytes) {
        return Found::problem(name, ProblemKind::Binary, "");
    }
    match mhtml::page(bytes) {
        Some(page) => page_of(name, page),
        None => read_text(name, encoding::decoded(bytes, None), limits),
    }
}

/// Reads a text in NFC.
fn read_text(name: &str, text: String, limits: &Limits) -> Found {
    if text.trim_matches(|character: char| character.is_whitespace() || character == '\u{FEFF}').is_empty() {
        return Found::problem(name, ProblemKind::Empty, "");
    }
    match format::of_text(name, &text) {
        TextFormat::Html => page_of(name, Some(html::read(&text))),
        TextFormat::Feed => feed::read(name, &text, limits),
        TextFormat::Json => json::read(name, &text, limits),
        TextFormat::Table => table::read(name, &text, limits),
        TextFormat::Address => Found::problem(name, ProblemKind::OnlyAddress, ""),
        TextFormat::OtherXml | TextFormat::ForMachines => Found::problem(name, ProblemKind::UnknownFormat, format::ending(name)),
        TextFormat::Plain => Found::document(Document::plain(name, text)),
    }
}

/// A page with something to be read on it.
fn page_of(name: &str, page: Option<composer::Composer>) -> Found {
    match page {
        Some(page) if !page.is_blank() => Found::document(page.document(name)),
        _ => Found::problem(name, ProblemKind::NoArticle, ""),
    }
}
