//! The language of an article, by its words.

use crate::intake::{Article, Extraction, Proposal, Span};

/// So much of the text is looked at, in bytes.
const LOOKED_AT: usize = 6_000;

/// Fills in `language`.
pub(super) fn read(article: &Article<'_>, extraction: &mut Extraction) {
    let text = article.text();
    let mut marked = 0_usize;
    let mut letters = 0_usize;
    let mut english = 0_usize;
    let mut words = 0_usize;
    let mut seen = 0;
    for span in article.headline.iter().chain(&article.body) {
        let line = span.of(text);
        for word in line.split_whitespace() {
            words += 1;
            english +=
                usize::from(matches!(word, "the" | "The" | "of" | "and" | "to" | "in" | "for" | "with" | "on" | "was" | "at" | "by"));
            letters += word.chars().filter(|character| character.is_alphabetic()).count();
            marked += word.chars().filter(|&character| is_vietnamese(character)).count();
        }
        seen += line.len();
        if seen > LOOKED_AT {
            break;
        }
    }
    let Some(evidence) = article.body.first().or(article.headline.as_ref()).copied().filter(|span| !span.is_empty()) else { return };
    let said = article.document.language.as_deref();
    let code = if marked * 100 >= letters * 6 && marked > 0 {
        "vi"
    } else if english * 100 >= words * 8 {
        "en"
    } else if let Some(said) = said {
        said
    } else {
        return;
    };
    let confidence = if words >= 20 || said == Some(code) { 0.98 } else { 0.7 };
    extraction.language.push(Proposal::new(code.to_owned(), first_part(text, evidence), confidence));
}

/// The first words of a line: enough to tell a language.
fn first_part(text: &str, span: Span) -> Span {
    let line = span.of(text);
    let end = line.char_indices().nth(80).map_or(line.len(), |(place, _)| place);
    Span::new(span.start, span.start + end).trimmed(text)
}

/// Letters that Vietnamese has and other languages of Latin script hardly do.
const fn is_vietnamese(character: char) -> bool {
    matches!(
        character,
        '\u{1EA0}'
            ..='\u{1EF9}'
                | 'ă'
                | 'Ă'
                | 'đ'
                | 'Đ'
                | 'ơ'
                | 'Ơ'
                | 'ư'
                | 'Ư'
                | 'â'
                | 'ê'
                | 'ô'
                | 'ã'
                | 'õ'
                | 'ũ'
                | 'ĩ'
                | 'à'
                | 'á'
                | 'ò'
                | 'ó'
                | 'ì'
                | 'í'
                | 'ù'
                | 'ú'
                | 'ý'
                | 'è'
                | 'é'
    )
}
