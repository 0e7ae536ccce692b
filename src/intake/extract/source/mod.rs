//! The report itself: headline, publisher, date of publication, author, viewpoint, language.

mod author;
mod language;
mod masthead;
mod media;
mod names;
mod published;
mod publisher;
mod stamp;

pub use self::names::NameKeys;
use crate::intake::{Article, Extraction, LineKind, Proposal};
use crate::model::day_number;

/// Fills in `headline`, `publisher`, `published`, `author`, `viewpoint` and `language`.
pub fn read(article: &Article<'_>, names: &NameKeys, extraction: &mut Extraction) {
    read_headline(article, extraction);
    published::read(article, extraction);
    language::read(article, extraction);
    let day = extraction.published.first().map(|published| day_number(published.value.first_day()));
    let names = names.on(day);
    publisher::read(article, &names, extraction);
    author::read(article, &names, extraction);
}

fn read_headline(article: &Article<'_>, extraction: &mut Extraction) {
    let Some(span) = article.headline else { return };
    let is_named =
        article.document.lines.iter().any(|line| matches!(line.kind, LineKind::Title | LineKind::Headline) && line.span.overlaps(span));
    let words: Vec<&str> = span.of(article.text()).split_whitespace().collect();
    extraction.headline.push(Proposal::new(words.join(" "), span, if is_named { 0.97 } else { 0.85 }));
}

#[cfg(test)]
mod tests;
