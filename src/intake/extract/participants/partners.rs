//! Countries, organisations and foreign provinces that are counterparts.

use super::super::foreign::PLACES;
use super::super::page::{Page, Part, Sentence, found};
use crate::intake::{Extraction, Proposal, Span};

/// Fills in `partners`.
pub fn read(page: &Page<'_>, extraction: &mut Extraction) {
    let own: Vec<Span> = roles(extraction);
    let mut countries: Vec<(&str, Span)> = Vec::new();
    for sentence in page.sentences.iter().filter(|sentence| !sentence.is_of_before()) {
        let mut last: Option<(usize, f32)> = None;
        for (place, length, index) in found(sentence.tokens, &page.extractor.foreign) {
            let Some(span) = sentence.span(place, place + length).filter(|_| is_meant(sentence, place, length)) else { continue };
            let Some((name, country)) = name_of(page, index) else { continue };
            if country.is_empty() {
                countries.push((name, span));
            }
            let in_row = last.filter(|&(end, _)| place - end <= 3 && is_row(sentence, end, place)).map(|(_, confidence)| confidence);
            let confidence = in_row.unwrap_or_else(|| confidence(sentence, place, place + length, span, &own));
            last = Some((place + length, confidence));
            add(extraction, name, span, confidence);
        }
    }
    with_countries(extraction, &countries);
}

fn roles(extraction: &Extraction) -> Vec<Span> {
    let chairs =
        extraction.chairs.iter().filter(|proposal| proposal.is_certain()).flat_map(|proposal| proposal.evidence.iter().skip(1).copied());
    chairs.chain(extraction.organizers.iter().flat_map(|proposal| proposal.evidence.iter().copied())).collect()
}

fn name_of<'p>(page: &'p Page<'_>, index: usize) -> Option<(&'p str, &'p str)> {
    if let Some(place) = PLACES.get(index) {
        return Some((place.name, place.country));
    }
    let term = page.reference.vocabulary.partners.get(index - PLACES.len())?;
    Some((term.id.as_str(), ""))
}

/// Whether the words are the place: with a capital, not within a province of ours or a person's name.
fn is_meant(sentence: &Sentence, place: usize, length: usize) -> bool {
    let overlaps = sentence.places.iter().any(|mention| mention.start < place + length && place < mention.end);
    let is_short = length == 1 && sentence.tokens.get(place).is_some_and(|token| token.text.chars().count() <= 4);
    let in_a_name = is_short
        && (sentence.is_name_word(place + 1)
            || (place > 1 && sentence.is_name_word(place - 1) && !matches!(sentence.word(place - 1), "đảng" | "bạn" | "nam")));
    sentence.is_name_word(place) && !overlaps && !in_a_name
}

fn is_row(sentence: &Sentence, from: usize, to: usize) -> bool {
    sentence.tokens.get(from..to).is_some_and(|between| {
        between.iter().all(|token| matches!(token.text.as_str(), "," | "và" | "(" | ")" | "-" | "–" | "and" | "của" | "tỉnh"))
    })
}

/// What joins us to those who are counterparts, wherever it is said.
const TIES: &[&str] = &[
    "tổng lãnh sự các nước",
    "đại sứ các nước",
    "quan hệ với",
    "hợp tác với",
    "hội đàm với",
    "trao đổi đoàn với",
    "liên lạc thường xuyên với",
    "kết nghĩa với",
    "ký kết với",
    "cơ chế hợp tác với",
    "thoả thuận với",
    "biên giới của",
    "trao đổi đoàn",
];
/// What comes before the names of countries of which something is only told.
const TRADE: &[&str] = &[
    "thị trường",
    "doanh nghiệp",
    "nhà đầu tư",
    "đầu tư từ",
    "như",
    "xuất khẩu",
    "tiếng",
    "biểu diễn",
    "trở về",
    "from",
    "experience",
    "đến từ",
    "kỷ niệm",
    "hiệp định",
    "hội hữu nghị",
];

/// Words before a partner with which something is done.
const WITH: &[&str] = &[
    "với",
    "giữa",
    "tỉnh bạn",
    "đoàn",
    "sứ quán",
    "lãnh sự quán",
    "phía",
    "between",
    "with",
    "gặp gỡ",
    "of",
    "các nước",
    "tổng lãnh sự",
    "officials from",
];

fn confidence(sentence: &Sentence, start: usize, end: usize, span: Span, own: &[Span]) -> f32 {
    // A department of ours may have the name of an organisation in its own.
    let is_abroad =
        |known: &Span| known.contains(span) && (known.start < span.start || known.len() == span.len()) && !sentence.has_at(start, "unesco");
    let is_seat = (start.saturating_sub(8)..start)
        .any(|place| sentence.has_at(place, "quán việt nam tại") || sentence.has_at(place, "đại sứ việt nam tại"));
    if own.iter().any(is_abroad) {
        return 0.9;
    }
    if is_seat || sentence.has_at(start, "unesco") {
        return 0.2;
    }
    let near = |count: usize, phrases: &[&str]| (start.saturating_sub(count)..start).any(|place| sentence.any_at(place, phrases).is_some());
    if near(5, TRADE) || near(13, &["kỷ niệm", "hội hữu nghị", "hiệp định", "hội viên"]) {
        return 0.2;
    }
    let is_paired = matches!(sentence.word(start.wrapping_sub(1)), "-" | "–") && sentence.has_at(start.saturating_sub(3), "việt nam");
    match sentence.part {
        Part::Headline => 0.85,
        Part::Lead if near(7, WITH) || is_paired || sentence.word(end) == ")" => 0.8,
        Part::Lead => 0.5,
        Part::Rest if near(12, TIES) => 0.65,
        Part::Rest => 0.2,
    }
}

fn add(extraction: &mut Extraction, name: &str, span: Span, confidence: f32) {
    if confidence < 0.4 {
        return;
    }
    match extraction.partners.iter_mut().find(|known| known.value == name) {
        Some(known) => known.confidence = known.confidence.max(confidence),
        None => extraction.partners.push(Proposal::new(name.to_owned(), span, confidence)),
    }
}

/// The country of a foreign province, where the page names it.
fn with_countries(extraction: &mut Extraction, countries: &[(&str, Span)]) {
    let sure: Vec<String> = extraction.partners.iter().filter(|known| known.is_certain()).map(|known| known.value.clone()).collect();
    // Provinces that come along with their country are its delegation.
    for known in &mut extraction.partners {
        let country = PLACES.iter().find(|place| place.name == known.value).map_or("", |place| place.country);
        if sure.iter().any(|name| name == country) {
            known.confidence = known.confidence.max(0.7);
        }
    }
    let parts: Vec<(&str, f32)> = PLACES
        .iter()
        .filter(|place| !place.country.is_empty())
        .filter_map(|place| {
            extraction.partners.iter().find(|known| known.value == place.name).map(|known| (place.country, known.confidence))
        })
        .collect();
    for (country, confidence) in parts {
        if let Some(&(name, span)) = countries.iter().find(|(name, _)| *name == country) {
            add(extraction, name, span, confidence);
        }
    }
}
