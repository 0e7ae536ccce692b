//! One document for all its citations: with and without its sign, with and without its year.

use super::citations::Citation;
use super::issuers::{Issues, of_province, of_sign};
use crate::intake::Proposal;
use crate::model::{Bilingual, DocumentKind, DocumentRef, Province};

/// The documents in the order of the text. `home` is the province whose viewpoint the article takes.
pub fn merged(found: Vec<Citation>, home: Option<&Province>) -> Vec<Proposal<DocumentRef>> {
    let mut documents: Vec<Citation> = Vec::new();
    // Those with a sign first, so that those without find them.
    let (signed, unsigned): (Vec<Citation>, Vec<Citation>) = found.into_iter().partition(|citation| citation.sign.is_some());
    for citation in signed.into_iter().chain(unsigned) {
        match only_match(&documents, &citation) {
            Some(place) => {
                if let Some(document) = documents.get_mut(place) {
                    join(document, citation);
                }
            }
            None => documents.push(citation),
        }
    }
    documents.sort_by_key(|document| document.evidence.first().map(|span| span.start));
    documents.into_iter().map(|document| proposed(document, home)).collect()
}

/// The document that a citation is of; none where several may be.
fn only_match(documents: &[Citation], citation: &Citation) -> Option<usize> {
    let mut matches = documents.iter().enumerate().filter(|(_, document)| is_same(document, citation)).map(|(place, _)| place);
    let first = matches.next()?;
    matches.next().is_none().then_some(first)
}

fn is_same(document: &Citation, citation: &Citation) -> bool {
    let digits = |citation: &Citation| citation.number.digits.trim_start_matches('0').to_owned();
    let years = (&document.number.year, &citation.number.year);
    if digits(document) != digits(citation) || matches!(years, (Some(one), Some(other)) if one != other) {
        return false;
    }
    match (&document.sign, &citation.sign) {
        (Some(one), Some(other)) => one.text == other.text,
        (Some(sign), None) => {
            let body = of_sign(sign.body.trim_end_matches(|letter: char| letter.is_ascii_digit())).1;
            are_kin(document.kind, citation.kind) && fits(Some(body), citation)
        }
        (None, _) => document.kind == citation.kind && fits(document.issuer.as_ref().map(|(_, issues)| *issues), citation),
    }
}

/// A regulation is issued by a decision and cited as either.
fn are_kin(one: DocumentKind, other: DocumentKind) -> bool {
    let either = |kind| matches!(kind, DocumentKind::Decision | DocumentKind::Regulation);
    one == other || (either(one) && either(other))
}

fn fits(issues: Option<Issues>, citation: &Citation) -> bool {
    match (issues, &citation.issuer) {
        (Some(one), Some((_, other))) => one == *other,
        _ => true,
    }
}

/// Adds what another citation of the same document says.
fn join(document: &mut Citation, citation: Citation) {
    document.evidence.extend(citation.evidence);
    document.evidence.sort();
    document.evidence.dedup();
    let is_vague = document.issuer.as_ref().is_none_or(|(name, _)| name == "Trung ương");
    if is_vague && citation.issuer.is_some() {
        document.issuer = citation.issuer;
    }
    document.subject = document.subject.take().or(citation.subject);
    document.number.year = document.number.year.take().or(citation.number.year);
    document.confidence = document.confidence.max(citation.confidence);
}

fn proposed(document: Citation, home: Option<&Province>) -> Proposal<DocumentRef> {
    let issuer = issuer_of(&document, home);
    let year = document.number.year.map(|year| format!("/{year}")).unwrap_or_default();
    let plain = format!("{}{year}", document.number.digits);
    let number = match (&document.sign, document.word) {
        (Some(sign), _) => format!("{plain}{}", sign.text),
        (None, Some(word)) => format!("{word} {plain}"),
        (None, None) => plain,
    };
    let subject = document.subject.map(|vi| Bilingual { vi, en: String::new() });
    let value = DocumentRef { number, kind: document.kind, issuer, subject };
    Proposal { value, evidence: document.evidence, confidence: document.confidence }
}

fn issuer_of(document: &Citation, home: Option<&Province>) -> String {
    let by_sign = document.sign.as_ref().map(|sign| of_sign(sign.body.trim_end_matches(|letter: char| letter.is_ascii_digit())));
    let said = document.issuer.as_ref().map(|(name, _)| name.as_str());
    match (said, by_sign, home) {
        (Some(name @ ("UBND" | "HĐND" | "Tỉnh ủy" | "Thành ủy" | "Ban Thường vụ Tỉnh ủy" | "Sở Ngoại vụ")), _, Some(unit)) => {
            of_province(name, unit)
        }
        (Some("UBND tỉnh"), _, Some(unit)) => of_province("UBND", unit),
        (Some(name), _, _) => name.to_owned(),
        (None, Some((name, Issues::Local)), Some(unit)) => of_province(name, unit),
        (None, Some((name, _)), _) => name.to_owned(),
        (None, None, _) => String::new(),
    }
}
