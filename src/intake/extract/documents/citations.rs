//! Citations in a line: the word for the form, the number, the sign, and what is said of them.

use super::issuers::{Issues, after_date, issuer_after, issuer_before, of_sign};
use super::signs::{Number, Sign, is_year, letter_sign_at, number_at, sign_at};
use crate::intake::extract::phrases::{after, before, is_dash};
use crate::intake::extract::unit_names::UnitNames;
use crate::intake::{Span, Token, TokenKind};
use crate::model::DocumentKind;

/// One citation.
#[derive(Clone, Debug)]
pub struct Citation {
    /// The word for its form as it is written in a number without a sign.
    pub word: Option<&'static str>,
    /// Its form.
    pub kind: DocumentKind,
    /// Its number.
    pub number: Number,
    /// Its sign.
    pub sign: Option<Sign>,
    /// The body that the words around it name.
    pub issuer: Option<(String, Issues)>,
    /// What it is about.
    pub subject: Option<String>,
    /// Where it is.
    pub evidence: Vec<Span>,
    /// How sure it is.
    pub confidence: f32,
}

/// How a form's word must stand to be one without a sign after the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// It is hardly ever anything else.
    Loose,
    /// It is a common word as well: a capital letter, or `số`.
    Capital,
    /// Only with `số`.
    Numbered,
    /// Only with a sign.
    Signed,
}

/// The words of a form, how they are written, the form.
const FORMS: [(&str, &str, DocumentKind, Strictness); 32] = [
    ("nghị quyết", "Nghị quyết", DocumentKind::Resolution, Strictness::Loose),
    ("chỉ thị", "Chỉ thị", DocumentKind::Directive, Strictness::Loose),
    ("nghị định", "Nghị định", DocumentKind::Decree, Strictness::Loose),
    ("kết luận", "Kết luận", DocumentKind::Conclusion, Strictness::Capital),
    ("thông báo kết luận", "Thông báo kết luận", DocumentKind::Conclusion, Strictness::Capital),
    ("thông báo", "Thông báo", DocumentKind::Conclusion, Strictness::Signed),
    ("quyết định", "Quyết định", DocumentKind::Decision, Strictness::Capital),
    ("quy chế", "Quy chế", DocumentKind::Regulation, Strictness::Loose),
    ("quy định", "Quy định", DocumentKind::Regulation, Strictness::Capital),
    ("hướng dẫn", "Hướng dẫn", DocumentKind::Guidance, Strictness::Capital),
    ("thông tư", "Thông tư", DocumentKind::Guidance, Strictness::Loose),
    ("thông tư liên tịch", "Thông tư liên tịch", DocumentKind::Guidance, Strictness::Loose),
    ("công văn", "Công văn", DocumentKind::Guidance, Strictness::Signed),
    ("kế hoạch", "Kế hoạch", DocumentKind::Plan, Strictness::Numbered),
    ("kế hoạch hành động", "Kế hoạch hành động", DocumentKind::Plan, Strictness::Numbered),
    ("chương trình", "Chương trình", DocumentKind::Plan, Strictness::Numbered),
    ("chương trình hành động", "Chương trình hành động", DocumentKind::Plan, Strictness::Numbered),
    ("đề án", "Đề án", DocumentKind::Plan, Strictness::Numbered),
    ("resolution", "Resolution", DocumentKind::Resolution, Strictness::Capital),
    ("resolutions", "Resolution", DocumentKind::Resolution, Strictness::Capital),
    ("directive", "Directive", DocumentKind::Directive, Strictness::Capital),
    ("directives", "Directive", DocumentKind::Directive, Strictness::Capital),
    ("conclusion", "Conclusion", DocumentKind::Conclusion, Strictness::Capital),
    ("decree", "Decree", DocumentKind::Decree, Strictness::Capital),
    ("decrees", "Decree", DocumentKind::Decree, Strictness::Capital),
    ("decision", "Decision", DocumentKind::Decision, Strictness::Capital),
    ("regulation", "Regulation", DocumentKind::Regulation, Strictness::Capital),
    ("guidance", "Guidance", DocumentKind::Guidance, Strictness::Numbered),
    ("guideline", "Guideline", DocumentKind::Guidance, Strictness::Numbered),
    ("instruction", "Instruction", DocumentKind::Directive, Strictness::Numbered),
    ("circular", "Circular", DocumentKind::Guidance, Strictness::Capital),
    ("plan", "Plan", DocumentKind::Plan, Strictness::Numbered),
];

/// A form's word where it was found.
#[derive(Clone, Copy, Debug)]
struct Form {
    word: &'static str,
    kind: DocumentKind,
    strictness: Strictness,
    start: usize,
    is_capital: bool,
    is_numbered: bool,
    is_plural: bool,
}

/// A list of documents is no longer than this.
const LONGEST_LIST: usize = 24;

/// Reads the citations of a line.
pub fn read(text: &str, tokens: &[Token], names: &UnitNames, found: &mut Vec<Citation>) {
    let mut place = 0;
    while place < tokens.len() {
        let read =
            form_at(tokens, place).and_then(|(form, number)| listed(text, tokens, form, number)).or_else(|| alone(text, tokens, place));
        let Some((citations, end)) = read else {
            place += 1;
            continue;
        };
        let start = place;
        found.extend(citations.into_iter().map(|citation| with_context(citation, text, tokens, (start, end), names)));
        place = end.max(place + 1);
    }
}

/// A form's words at `place`, and the place of the number after them.
fn form_at(tokens: &[Token], place: usize) -> Option<(Form, usize)> {
    let first = tokens.get(place).filter(|token| token.kind == TokenKind::Word)?;
    let longest = FORMS.iter().filter_map(|form| Some((form, after(tokens, place, form.0)?))).max_by_key(|(_, end)| *end);
    let (&(_, word, kind, strictness), end) = longest?;
    let numbered = ["số :", "số", "no .", "no", "nos .", "number"].iter().find_map(|words| after(tokens, end, words));
    let is_plural = ["các", "những"].iter().any(|word| before(tokens, place, word).is_some()) || first.text.ends_with('s');
    let form = Form { word, kind, strictness, start: place, is_capital: first.is_capital, is_numbered: numbered.is_some(), is_plural };
    Some((form, numbered.unwrap_or(end)))
}

/// The documents of one form from the number at `place` on: one, or a list.
fn listed(text: &str, tokens: &[Token], form: Form, place: usize) -> Option<(Vec<Citation>, usize)> {
    let mut items: Vec<(Number, Option<Sign>, usize)> = Vec::new();
    let mut next = place;
    while let Some(number) = number_at(tokens, next).filter(|_| items.len() < LONGEST_LIST) {
        let sign =
            sign_at(text, tokens, number.end).or_else(|| letter_sign_at(text, tokens, number.end).filter(|_| form.word == "Công văn"));
        let end = sign.as_ref().map_or(number.end, |sign| sign.end);
        items.push((number, sign, next));
        next = after_link(tokens, end);
        if next == end {
            break;
        }
    }
    let shared = items.iter().rposition(|(_, sign, _)| sign.is_some());
    let kept = match shared {
        Some(last) => last + 1,
        None => unsigned(tokens, form, &items),
    };
    items.truncate(kept);
    let last = items.last()?;
    let end = last.1.as_ref().map_or(last.0.end, |sign| sign.end);
    Some((cited(tokens, form, &items), end))
}

/// The citations of a form's numbers; a number without a sign has the next one's.
fn cited(tokens: &[Token], form: Form, items: &[(Number, Option<Sign>, usize)]) -> Vec<Citation> {
    let place_of = |index: usize| tokens.get(index).map_or(Span::new(0, 0), |token| token.span);
    let citation = |(index, (number, sign, start)): (usize, &(Number, Option<Sign>, usize))| {
        let follower = items.iter().skip(index).find_map(|(_, sign, _)| sign.clone());
        let first = if index == 0 { form.start } else { *start };
        let end = sign.as_ref().map_or(number.end, |sign| sign.end);
        let mut evidence = vec![Span::new(place_of(first).start, place_of(end.saturating_sub(1)).end)];
        if let (None, Some(shared)) = (sign, &follower) {
            let tail = items.iter().skip(index).find(|(_, sign, _)| sign.as_ref() == Some(shared));
            evidence.extend(tail.map(|(_, _, start)| Span::new(place_of(*start).start, place_of(shared.end.saturating_sub(1)).end)));
        }
        let confidence = match (&follower, form.strictness) {
            (Some(_), _) => 0.95,
            (None, Strictness::Loose) => 0.85,
            (None, _) => 0.7,
        };
        Citation {
            word: Some(form.word),
            kind: kind_of(form.kind, follower.as_ref()),
            number: number.clone(),
            sign: follower,
            issuer: None,
            subject: None,
            evidence,
            confidence,
        }
    };
    items.iter().enumerate().map(citation).collect()
}

/// The form that the word says, if the sign can be of it: a regulation may come with a decision. Otherwise what the sign says.
fn kind_of(said: DocumentKind, sign: Option<&Sign>) -> DocumentKind {
    match sign.and_then(|sign| sign.kind) {
        None => said,
        Some(DocumentKind::Decision | DocumentKind::Regulation) if said == DocumentKind::Regulation => said,
        Some(kind) => kind,
    }
}

/// How many of a form's numbers without any sign are numbers of documents.
fn unsigned(tokens: &[Token], form: Form, items: &[(Number, Option<Sign>, usize)]) -> usize {
    let is_allowed = match form.strictness {
        Strictness::Loose => true,
        Strictness::Capital => form.is_capital || form.is_numbered,
        Strictness::Numbered => form.is_numbered,
        Strictness::Signed => false,
    };
    let is_number = |number: &Number| {
        let is_bare_year = is_year(&number.digits) && !form.is_numbered;
        !is_bare_year && is_end_of_number(tokens, number.end)
    };
    let count = items.iter().take_while(|(number, _, _)| is_allowed && is_number(number)).count();
    if form.is_plural && count == items.len() { count } else { count.min(1) }
}

/// Whether what stands at `place` shows that the number before it is a name and counts nothing.
fn is_end_of_number(tokens: &[Token], place: usize) -> bool {
    const FOLLOWERS: [&str; 55] = [
        "của", "về", "ngày", "do", "và", "khoá", "đã", "được", "với", "tại", "trong", "cùng", "là", "hay", "có", "theo", "cũng", "đề",
        "yêu", "nhấn", "xác", "nêu", "ra", "vào", "đến", "từ", "ban", "mà", "nhằm", "để", "như", "gắn", "trên", "of", "on", "and", "by",
        "dated", "issued", "to", "for", "was", "in", "has", "is", "said", "adopted", "with", "\"", "\u{201D}", ")", "(", ";", ":", "]",
    ];
    let Some(next) = tokens.get(place) else { return true };
    let then_digits = tokens.get(place + 1).is_some_and(|token| token.kind == TokenKind::Digits);
    match next.text.as_str() {
        "." | "," => !(then_digits && tokens.get(place + 1).is_some_and(|token| !token.is_apart)),
        "năm" => tokens.get(place + 1).is_some_and(|token| is_year(&token.text)),
        text if is_dash(text) => next.is_apart && !then_digits,
        text => FOLLOWERS.contains(&text) || (next.kind == TokenKind::Word && next.is_capital),
    }
}

/// The place after what joins two numbers of a list; `place` itself where nothing does.
fn after_link(tokens: &[Token], place: usize) -> usize {
    let linked = [", và", ", and", ",", ";", "và", "and", "&"].iter().find_map(|words| after(tokens, place, words));
    let Some(linked) = linked else { return place };
    let numbered = ["số", "no ."].iter().find_map(|words| after(tokens, linked, words)).unwrap_or(linked);
    let is_apart = tokens.get(numbered).is_some_and(|token| token.kind == TokenKind::Digits && token.is_apart);
    if is_apart { numbered } else { place }
}

/// A number with its sign, without a form's word before it.
fn alone(text: &str, tokens: &[Token], place: usize) -> Option<(Vec<Citation>, usize)> {
    let is_inside =
        place.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| matches!(before.text.as_str(), "/" | "."));
    let number = number_at(tokens, place).filter(|_| !is_inside)?;
    let sign = sign_at(text, tokens, number.end)?;
    // Without a stroke or dash the sign may be the beginning of anything.
    let is_joined = tokens.get(number.end).is_some_and(|token| token.kind == TokenKind::Sign);
    let kind = sign.kind.filter(|_| is_joined)?;
    let end = sign.end;
    let start = before(tokens, place, "số").unwrap_or(place);
    let span = Span::new(tokens.get(start)?.span.start, tokens.get(end.checked_sub(1)?)?.span.end);
    let citation =
        Citation { word: None, kind, number, sign: Some(sign), issuer: None, subject: None, evidence: vec![span], confidence: 0.9 };
    Some((vec![citation], end))
}

/// A citation with what the words around it say of it.
fn with_context(mut citation: Citation, text: &str, tokens: &[Token], (start, end): (usize, usize), names: &UnitNames) -> Citation {
    let sign = citation.sign.as_ref().map(|sign| of_sign(sign.body.trim_end_matches(|letter: char| letter.is_ascii_digit())));
    let fits = |issues: Issues| sign.is_none_or(|(name, of_sign)| of_sign == issues || name.is_empty());
    let near = issuer_after(tokens, end, names, fits, true);
    let issuer = near
        .or_else(|| issuer_before(tokens, start, names).filter(|issuer| fits(issuer.issues)))
        .or_else(|| sign.and_then(|_| issuer_after(tokens, end, names, fits, false)));
    let said_at = issuer.as_ref().filter(|issuer| issuer.start >= end).map_or_else(|| after_date(tokens, end), |issuer| issuer.end);
    citation.subject = subject_at(text, tokens, said_at).or_else(|| subject_at(text, tokens, after_date(tokens, end)));
    citation.issuer = issuer.map(|issuer| (issuer.name, issuer.issues));
    citation
}

/// What a document is about: `về hội nhập quốc tế`.
fn subject_at(text: &str, tokens: &[Token], place: usize) -> Option<String> {
    let place = after_date(tokens, place);
    let place = if tokens.get(place).is_some_and(|token| token.text == ",") { place + 1 } else { place };
    let start = ["về việc", "về", "on"].iter().find_map(|words| after(tokens, place, words))?;
    const ENDS: [&str; 18] =
        [",", ".", ";", ":", "(", ")", "\"", "\u{201C}", "\u{201D}", "của", "do", "và", "nghị", "chỉ", "kết", "trong", "tại", "đã"];
    let length = tokens.iter().skip(start).take(16).take_while(|token| !ENDS.contains(&token.text.as_str())).count();
    let words = Span::new(tokens.get(start)?.span.start, tokens.get((start + length).checked_sub(1)?)?.span.end).of(text);
    ((2..16).contains(&length) && tokens.get(start).is_some_and(|token| token.kind == TokenKind::Word)).then(|| words.to_owned())
}
