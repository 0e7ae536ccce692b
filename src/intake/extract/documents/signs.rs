//! Numbers and signs of documents: `22-NQ/TW`, `51/KH-UBND`, `93/2009/NĐ-CP`, `202/2025/QH15`.

use crate::intake::extract::phrases::is_dash;
use crate::intake::{Token, TokenKind};
use crate::model::DocumentKind;

/// Who gives documents their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// The party: the form stands with the number, the body after a stroke.
    Party,
    /// The state: the form stands after the stroke.
    State,
    /// Not known: as it is written.
    Other,
}

/// The form's abbreviation as it is typed, as it is written, and the form.
const KINDS: [(&str, &str, DocumentKind); 21] = [
    ("nq", "NQ", DocumentKind::Resolution),
    ("ct", "CT", DocumentKind::Directive),
    ("kl", "KL", DocumentKind::Conclusion),
    ("tb", "TB", DocumentKind::Conclusion),
    ("nđ", "NĐ", DocumentKind::Decree),
    ("nd", "NĐ", DocumentKind::Decree),
    ("qđ", "QĐ", DocumentKind::Decision),
    ("qd", "QĐ", DocumentKind::Decision),
    ("qđi", "QĐi", DocumentKind::Regulation),
    ("qyđ", "QyĐ", DocumentKind::Regulation),
    ("qc", "QC", DocumentKind::Regulation),
    ("hd", "HD", DocumentKind::Guidance),
    ("tt", "TT", DocumentKind::Guidance),
    ("ttlt", "TTLT", DocumentKind::Guidance),
    ("cv", "CV", DocumentKind::Guidance),
    ("kh", "KH", DocumentKind::Plan),
    ("ctr", "CTr", DocumentKind::Plan),
    ("cthđ", "CTHĐ", DocumentKind::Plan),
    ("ctrhđ", "CTrHĐ", DocumentKind::Plan),
    ("đa", "ĐA", DocumentKind::Plan),
    ("da", "ĐA", DocumentKind::Plan),
];

/// The body's abbreviation as it is typed, as it is written, and whose it is.
const BODIES: [(&str, &str, Body); 14] = [
    ("tw", "TW", Body::Party),
    ("tư", "TW", Body::Party),
    ("tu", "TU", Body::Party),
    ("btgtw", "BTGTW", Body::Party),
    ("btgdvtw", "BTGDVTW", Body::Party),
    ("bđntw", "BĐNTW", Body::Party),
    ("cp", "CP", Body::State),
    ("ttg", "TTg", Body::State),
    ("ubnd", "UBND", Body::State),
    ("hđnd", "HĐND", Body::State),
    ("hdnd", "HĐND", Body::State),
    ("bng", "BNG", Body::State),
    ("bnv", "BNV", Body::State),
    ("bct", "BCT", Body::State),
];

/// The digits of a number, the year in it, and the place after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// As written, with a letter that belongs to it: `30a`.
    pub digits: String,
    /// `2009` of `93/2009`.
    pub year: Option<String>,
    /// The place after it.
    pub end: usize,
}

/// What follows a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// From the stroke or dash on, without spaces: `-NQ/TW`.
    pub text: String,
    /// The form, where the sign says it.
    pub kind: Option<DocumentKind>,
    /// The body's abbreviation, as it is written.
    pub body: String,
    /// The place after it.
    pub end: usize,
}

/// The number that begins at `place`.
pub fn number_at(tokens: &[Token], place: usize) -> Option<Number> {
    let first = tokens.get(place).filter(|token| token.kind == TokenKind::Digits && token.text.len() <= 5)?;
    let mut number = Number { digits: first.text.clone(), year: None, end: place + 1 };
    let letter = tokens.get(place + 1).filter(|token| !token.is_apart && matches!(token.text.as_str(), "a" | "b" | "c"));
    if let Some(letter) = letter {
        number.digits.push_str(&letter.text);
        number.end += 1;
    }
    let year = tokens.get(number.end + 1).filter(|token| is_year(&token.text) && !token.is_apart);
    if let (Some("/"), Some(year)) = (tokens.get(number.end).map(|token| token.text.as_str()), year) {
        number.year = Some(year.text.clone());
        number.end += 2;
    }
    Some(number)
}

/// Whether the text is a year that a document or a period may have.
pub fn is_year(text: &str) -> bool {
    text.len() == 4 && (text.starts_with("19") || text.starts_with("20"))
}

/// The sign that begins at `place`, just after a number.
pub fn sign_at(text: &str, tokens: &[Token], place: usize) -> Option<Sign> {
    let (separator, form_at) = separator_at(tokens, place);
    let form = tokens.get(form_at).filter(|token| token.kind == TokenKind::Word && token.is_capital)?;
    if form.text.ends_with("qh") && separator == "/" {
        return term_at(tokens, form_at);
    }
    let (written, kind, body) = match KINDS.iter().find(|(typed, _, _)| *typed == form.text) {
        Some(&(_, written, kind)) => (written, kind, None),
        None => joined(&form.text)?,
    };
    let (body, inner, end) = match body {
        Some(body) => (body.to_owned(), "", form_at + 1),
        None => body_after(text, tokens, form_at + 1)?,
    };
    let sign = match BODIES.iter().find(|(_, written, _)| *written == body).map_or(Body::Other, |&(_, _, body)| body) {
        Body::Party => format!("-{written}/{body}"),
        Body::State => format!("/{written}-{body}"),
        Body::Other => format!("{}{written}{inner}{body}", if separator.is_empty() { "-" } else { separator }),
    };
    Some(Sign { text: sign, kind: Some(kind), body, end })
}

/// A letter's sign, which names no form: `511/VPCP-QHQT`.
pub fn letter_sign_at(text: &str, tokens: &[Token], place: usize) -> Option<Sign> {
    let ("/", from) = separator_at(tokens, place) else { return None };
    let from_body = tokens.get(from).filter(|token| is_abbreviation(token) && !token.is_apart)?;
    let (to, inner, end) = body_after(text, tokens, from + 1)?;
    let body = from_body.text.to_uppercase();
    Some(Sign { text: format!("/{body}{inner}{to}"), kind: None, body, end })
}

/// `QH15`, `UBTVQH14`: a body with the number of its term.
fn term_at(tokens: &[Token], place: usize) -> Option<Sign> {
    let body = tokens.get(place)?.text.to_uppercase();
    let term = tokens.get(place + 1).filter(|token| token.kind == TokenKind::Digits && token.text.len() <= 2)?;
    Some(Sign { text: format!("/{body}{}", term.text), kind: None, body, end: place + 2 })
}

/// A form and a body written as one word: `NQTW`.
fn joined(word: &str) -> Option<(&'static str, DocumentKind, Option<&'static str>)> {
    KINDS.iter().find_map(|&(typed, written, kind)| {
        let rest = word.strip_prefix(typed)?;
        let body = BODIES.iter().find(|(typed, _, _)| *typed == rest)?;
        Some((written, kind, Some(body.1)))
    })
}

/// The body after a separator at `place`, the separator, and the place after the body.
fn body_after(text: &str, tokens: &[Token], place: usize) -> Option<(String, &'static str, usize)> {
    let (separator, first) = separator_at(tokens, place);
    let token = tokens.get(first).filter(|token| !separator.is_empty() && token.kind == TokenKind::Word && token.is_capital)?;
    if let Some((_, written, _)) = BODIES.iter().find(|(typed, _, _)| *typed == token.text) {
        return Some(((*written).to_owned(), separator, first + 1));
    }
    if !is_abbreviation(token) {
        return None;
    }
    let mut body = token.span.of(text).to_owned();
    let mut end = first + 1;
    while let Some(next) = tokens.get(end + 1).filter(|next| !next.is_apart && is_abbreviation(next)) {
        if tokens.get(end).is_none_or(|dash| dash.is_apart || !is_dash(&dash.text)) {
            break;
        }
        body = format!("{body}-{}", next.span.of(text));
        end += 2;
    }
    Some((body, separator, end))
}

/// A word that can be a body's abbreviation: short, and not to be said as one syllable.
fn is_abbreviation(token: &Token) -> bool {
    let vowels = token.text.chars().filter(|letter| "aeiouy".contains(*letter) || *letter > '\u{1EA0}').count();
    let letters = token.text.chars().count();
    token.kind == TokenKind::Word && token.is_capital && (2..=8).contains(&letters) && vowels * 2 <= letters && letters > vowels + 1
}

/// A stroke or a dash at `place`, and the place after it; nothing where there is none.
fn separator_at(tokens: &[Token], place: usize) -> (&'static str, usize) {
    match tokens.get(place).map(|token| token.text.as_str()) {
        Some("/") => ("/", place + 1),
        Some(text) if is_dash(text) => ("-", place + 1),
        _ => ("", place),
    }
}
