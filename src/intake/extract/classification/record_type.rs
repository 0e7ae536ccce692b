//! A conference, or a plan that was issued.

use super::super::page::{Page, Part, Sentence};
use super::event::NOUNS;
use super::one;
use crate::intake::{Proposal, Span};
use crate::model::RecordType;

const FORMS: &[&str] = &[
    "kế hoạch",
    "chương trình hành động",
    "chương trình",
    "đề án",
    "chỉ thị",
    "quyết định",
    "quy chế",
    "quy định",
    "hướng dẫn",
    "chiến lược",
    "nghị quyết",
    "công văn",
    "lập kế hoạch",
    "hành động triển khai",
    "hành động thực hiện",
    "danh mục",
    "plan",
    "programme",
    "program",
    "directive",
    "decision",
    "action plan",
];

/// A plan where an authority issues one as what the page is about; a conference otherwise.
pub fn read(page: &Page<'_>) -> Vec<Proposal<RecordType>> {
    let headline = page.headline();
    let event = headline.and_then(own_event);
    let issued_in_headline = headline.and_then(issuing);
    let form = headline.and_then(first_form);
    let issued = page.head().filter(|sentence| sentence.part == Part::Lead && !sentence.is_of_before()).find_map(issuing);
    let is_first = |(place, _): (usize, Span)| event.is_none_or(|(at, _)| place < at);
    if let Some(span) = issued_in_headline.filter(|&found| is_first(found)) {
        return one(RecordType::Plan, Some(span.1), 0.95);
    }
    // What an event is told of first is the event's page, whatever was issued before it.
    let is_about_an_event = form.is_none() && lead_event(page).zip(issued).is_some_and(|(event, (_, issued))| event.start < issued.start);
    if let (Some((_, span)), true) = (issued, event.is_none() && !is_about_an_event) {
        return one(RecordType::Plan, Some(span), if form.is_some() { 0.95 } else { 0.8 });
    }
    if let (Some((0, span)), None, true) = (form, event, lead_event(page).is_none()) {
        return one(RecordType::Plan, Some(span), 0.75);
    }
    if let Some((_, span)) = event {
        return one(RecordType::Conference, Some(span), 0.95);
    }
    match (lead_event(page), form.or(issued)) {
        (Some(span), None) => one(RecordType::Conference, Some(span), 0.9),
        (Some(span), Some(_)) => one(RecordType::Conference, Some(span), 0.7),
        (None, Some((_, span))) => one(RecordType::Plan, Some(span), 0.5),
        (None, None) => one(RecordType::Conference, first_words(page), 0.65),
    }
}

/// Where a sentence says that a plan was issued.
fn issuing(sentence: &Sentence) -> Option<(usize, Span)> {
    const VERBS: &[&str] = &[
        "ban hành",
        "phê duyệt",
        "issued",
        "issues",
        "approved",
        "approves",
        "promulgated",
        "ra",
        "duyệt",
        "vừa có",
        "đã có",
        "vừa ký",
        "xây dựng",
        "lập",
    ];
    (0..sentence.tokens.len()).find_map(|place| {
        let length = sentence.any_at(place, VERBS)?;
        // "chương trình … do Chính phủ ban hành" speaks of something else.
        let is_under = sentence.any_at(place + length, &["theo", "kèm", "tại", "năm", "ngày", "under", "on"]).is_some();
        let form = (place + length..place + length + 6).find(|&at| sentence.any_at(at, FORMS).is_some())?;
        let is_short = sentence.any_at(place, &["ra", "vừa có", "đã có", "vừa ký", "xây dựng", "lập"]).is_some() && form != place + length;
        let end = form + sentence.any_at(form, FORMS)?;
        let is_told = (place.saturating_sub(4)..place).any(|at| sentence.any_at(at, &["việc", "tham mưu", "trình", "do"]).is_some());
        (!is_short && !is_told && !is_under).then(|| sentence.span(place, end)).flatten().map(|span| (place, span))
    })
}

fn first_form(sentence: &Sentence) -> Option<(usize, Span)> {
    let (place, length) = sentence.find_any(FORMS)?;
    sentence.span(place, place + length).map(|span| (place, span))
}

/// The event that a headline is about: not one whose results are carried out.
fn own_event(sentence: &Sentence) -> Option<(usize, Span)> {
    // What a programme is called says nothing of an event.
    const NAMES: &[&str] = &["xúc tiến", "kết nối", "trao đổi"];
    const VERBS: &[&str] = &[
        "tổng kết",
        "sơ kết",
        "phổ biến",
        "nhìn lại",
        "rà soát",
        "kiểm điểm",
        "tập huấn",
        "bồi dưỡng",
        "giao ban",
        "làm việc",
        "tiếp",
        "thăm",
        "ký",
        "quán triệt",
        "khai mạc",
        "bế mạc",
        "trao đổi",
        "kết nối",
        "xúc tiến",
        "reviews",
        "review",
        "hold",
        "seek",
        "seeks",
        "discuss",
        "host",
        "hosts",
        "holds",
        "dự",
        "tham dự",
    ];
    const OTHER: &[&str] = &["kết quả", "kết luận", "thực hiện", "triển khai", "sau", "theo", "results of"];
    (0..sentence.tokens.len()).find_map(|place| {
        let length = sentence.any_at(place, NOUNS).or_else(|| sentence.any_at(place, VERBS))?;
        let is_other = (place.saturating_sub(5)..place).any(|at| sentence.any_at(at, OTHER).is_some());
        let is_name = sentence.part == Part::Lead && sentence.any_at(place, NAMES).is_some();
        (!is_other && !is_name).then(|| sentence.span(place, place + length)).flatten().map(|span| (place, span))
    })
}

fn lead_event(page: &Page<'_>) -> Option<Span> {
    let lead = page.head().filter(|sentence| sentence.part == Part::Lead);
    lead.filter_map(own_event).map(|(_, span)| span).next()
}

fn first_words(page: &Page<'_>) -> Option<Span> {
    let sentence = page.sentences.first()?;
    sentence.span(0, sentence.tokens.len())
}
