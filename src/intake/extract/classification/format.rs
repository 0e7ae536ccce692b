//! How people took part.

use super::super::page::{Page, Part, Sentence};
use super::one;
use crate::intake::{Proposal, Span};
use crate::model::Format;

const HYBRID: &[&str] = &[
    "trực tiếp kết hợp trực tuyến",
    "trực tiếp kết hợp với trực tuyến",
    "trực tiếp và trực tuyến",
    "trực tuyến và trực tiếp",
    "trực tuyến kết hợp trực tiếp",
    "kết hợp trực tiếp",
    "trực tuyến kết hợp với trực tiếp",
    "both in person and online",
    "in person and online",
    "hybrid",
    "both in-person and online",
    "trực tiếp , kết hợp trực tuyến",
    "trực tiếp , trực tuyến",
    "trực tiếp tại",
    "in - person and online",
];
const ONLINE: &[&str] = &[
    "trực tuyến",
    "cầu truyền hình",
    "điểm cầu",
    "đầu cầu",
    "online",
    "video conference",
    "teleconference",
    "videoconference",
    "virtual",
    "virtually",
    "via video",
];
const IN_PERSON: &[&str] = &["hình thức trực tiếp", "họp trực tiếp", "tổ chức trực tiếp", "in person", "in - person"];

/// The format that the page states.
pub fn read(page: &Page<'_>) -> Vec<Proposal<Format>> {
    let own: Vec<&Sentence> = page.sentences.iter().filter(|sentence| is_of_the_event(sentence)).collect();
    if let Some(span) = own.iter().find_map(|sentence| hybrid(sentence)) {
        return one(Format::Hybrid, Some(span), 0.9);
    }
    let said = |phrases: &'static [&'static str]| own.iter().find_map(|sentence| span_of(sentence, phrases));
    if let Some(span) = own.iter().find_map(|sentence| online(sentence)) {
        return one(Format::Online, Some(span), 0.9);
    }
    one(Format::InPerson, said(IN_PERSON), 0.85)
}

fn span_of(sentence: &Sentence, phrases: &[&str]) -> Option<Span> {
    let (place, length) = sentence.find_any(phrases)?;
    sentence.span(place, place + length)
}

fn hybrid(sentence: &Sentence) -> Option<Span> {
    let (place, length) = sentence.find_any(HYBRID)?;
    // "trực tiếp tại X và trực tuyến tại Y": both words, in one sentence.
    let far = sentence.find("trực tuyến").or_else(|| sentence.find("điểm cầu"));
    let is_apart = sentence.has_at(place, "trực tiếp tại") || sentence.has_at(place, "kết hợp trực tiếp");
    (!is_apart || far.is_some()).then(|| sentence.span(place, place + length)).flatten()
}

/// A video link of the event: not online services, nor work that moved online.
fn online(sentence: &Sentence) -> Option<Span> {
    const NOT: &[&str] = &[
        "dịch vụ công trực tuyến",
        "báo chí trực tuyến",
        "thương mại trực tuyến",
        "đang trực tuyến",
        "chuyển sang hình thức trực tuyến",
        "sang hình thức trực tuyến",
    ];
    (0..sentence.tokens.len()).find_map(|place| {
        let length = sentence.any_at(place, ONLINE)?;
        let is_link = sentence.any_at(place, &["điểm cầu", "đầu cầu", "cầu truyền hình"]).is_some();
        let is_near = (place.saturating_sub(6)..place + 4).any(|at| {
            sentence
                .any_at(
                    at,
                    &[
                        "hội nghị",
                        "hội thảo",
                        "toạ đàm",
                        "hội đàm",
                        "họp",
                        "phiên",
                        "lớp",
                        "gặp gỡ",
                        "tập huấn",
                        "conference",
                        "meeting",
                        "talks",
                        "giao ban",
                        "hình thức",
                        "workshop",
                    ],
                )
                .is_some()
        });
        (is_link || (is_near && !sentence.has(NOT))).then(|| sentence.span(place, place + length)).flatten()
    })
}

/// Whether a sentence speaks of the event and not of the year's work or of an earlier one: the head, and what is said of its form further down.
fn is_of_the_event(sentence: &Sentence) -> bool {
    const EVENT: &[&str] = &[
        "hội nghị",
        "hội thảo",
        "hội đàm",
        "toạ đàm",
        "điểm cầu",
        "lớp",
        "buổi",
        "cuộc họp",
        "chương trình",
        "conference",
        "meeting",
        "talks",
    ];
    const OLD: &[&str] = &["lần thứ", "dự kiến", "năm ngoái"];
    match sentence.part {
        Part::Headline | Part::Lead => !sentence.is_of_before(),
        Part::Rest => {
            !sentence.is_of_before() && !sentence.has(OLD) && sentence.has(&["hình thức", "điểm cầu", "đầu cầu"]) && sentence.has(EVENT)
        }
    }
}
