//! The words that name the event itself: in the headline, and where the lead says that it was held.

use super::super::page::{Page, Part, Sentence};
use crate::intake::Span;

/// Words of a sentence that name the event: from its noun to the end of the clause.
#[derive(Clone, Copy, Debug)]
pub struct Event<'p> {
    /// The sentence.
    pub sentence: &'p Sentence<'p>,
    /// The first token.
    pub start: usize,
    /// The token after the last.
    pub end: usize,
}

/// What events are called.
pub const NOUNS: &[&str] = &[
    "hội nghị",
    "hội thảo",
    "toạ đàm",
    "diễn đàn",
    "hội đàm",
    "tập huấn",
    "lớp",
    "khoá",
    "cuộc họp",
    "buổi làm việc",
    "gặp gỡ",
    "gặp mặt",
    "phiên họp",
    "họp mặt",
    "đại hội",
    "lễ ký",
    "giao ban",
    "cuộc gặp",
    "buổi gặp",
    "buổi tiếp",
    "cuộc làm việc",
    "bồi dưỡng",
    "họp",
    "kỳ họp",
    "buổi toạ đàm",
    "conference",
    "workshop",
    "seminar",
    "meeting",
    "talks",
    "training course",
    "forum",
    "training",
    "symposium",
    "gathering",
    "working session",
];

/// How long the name of an event is at most.
const LONGEST: usize = 45;

impl Event<'_> {
    /// The first of `phrases` in the words, where it is.
    pub fn find(&self, phrases: &[&str]) -> Option<Span> {
        let (place, length) = self.place_of(phrases)?;
        self.sentence.span(place, place + length)
    }

    /// The first of `phrases` in the words: its token, and how many words it has.
    pub fn place_of(&self, phrases: &[&str]) -> Option<(usize, usize)> {
        (self.start..self.end).find_map(|place| {
            let length = self.sentence.any_at(place, phrases).filter(|length| place + length <= self.end)?;
            Some((place, length))
        })
    }

    /// Whether it is the headline.
    pub fn is_headline(&self) -> bool {
        self.sentence.part == Part::Headline
    }
}

/// The headline as a whole, then what the lead calls the event.
pub fn events<'p>(page: &'p Page<'_>) -> Vec<Event<'p>> {
    let headline = page.headline().map(|sentence| Event { sentence, start: 0, end: sentence.tokens.len() });
    let mut found: Vec<Event<'p>> = headline.into_iter().collect();
    let lead = page.head().filter(|sentence| sentence.part == Part::Lead && !sentence.is_of_before());
    let named = lead.filter_map(event_in).collect::<Vec<_>>();
    // "Hội nghị do … chủ trì" does not say which.
    let says_which = |event: &Event<'_>| event.end > event.start + 4;
    let held = named.iter().find(|(event, is_held)| *is_held && says_which(event));
    let held = held.or_else(|| named.iter().find(|(event, _)| says_which(event))).or_else(|| named.first());
    found.extend(held.map(|(event, _)| *event));
    found
}

/// What a sentence calls the event, and whether it says that it was held.
fn event_in<'p>(sentence: &'p Sentence<'p>) -> Option<(Event<'p>, bool)> {
    let places: Vec<usize> = (0..sentence.tokens.len()).filter(|&place| is_event(sentence, place)).collect();
    let held = places.iter().copied().find(|&place| is_held(sentence, place));
    let start = held.or_else(|| places.first().copied())?;
    let end = end_of(sentence, start);
    Some((Event { sentence, start, end }, held.is_some()))
}

fn is_event(sentence: &Sentence, place: usize) -> bool {
    const OTHER: &[&str] = &["kết quả", "thực hiện", "triển khai", "theo", "kể từ", "sau", "cuộc", "trung tâm", "chuẩn bị", "tại", "năm"];
    let Some(length) = sentence.any_at(place, NOUNS) else { return false };
    let counted = place.checked_sub(2).is_some_and(|at| sentence.word(at).starts_with(|first: char| first.is_ascii_digit()));
    let after_other = OTHER.iter().any(|word| {
        let length = super::super::page::words(word);
        place >= length && sentence.has_at(place - length, word) && *word != "tại" && *word != "cuộc"
    });
    let is_class = sentence.has_at(place, "lớp") && !["tập", "bồi", "học", "đào", "nghiệp", "cập"].contains(&sentence.word(place + 1));
    let is_key = sentence.has_at(place, "khoá") && !["tập", "bồi", "học", "đào"].contains(&sentence.word(place + 1));
    let is_met = sentence.has_at(place, "họp") && sentence.word(place + 1) == "báo";
    length > 0 && !counted && !after_other && !is_class && !is_key && !is_met
}

/// Whether the sentence says that the event named at `place` was held.
fn is_held(sentence: &Sentence, place: usize) -> bool {
    const BEFORE: &[&str] = &[
        "tổ chức",
        "diễn ra",
        "khai mạc",
        "chủ trì",
        "dự",
        "tham gia",
        "mở",
        "có",
        "held",
        "hosted",
        "organised",
        "organized",
        "opened",
        "attended",
        "co-chaired",
        "khai giảng",
        "bế mạc",
        "hold",
        "kịch bản",
    ];
    const AFTER: &[&str] =
        &["được tổ chức", "diễn ra", "đã diễn ra", "do", "was held", "took place", "were held", "opened", "được kết nối", "were co"];
    (place.saturating_sub(10)..place).any(|at| sentence.any_at(at, BEFORE).is_some())
        || (place..(place + 40).min(sentence.tokens.len())).any(|at| sentence.any_at(at, AFTER).is_some())
}

fn end_of(sentence: &Sentence, start: usize) -> usize {
    const STOPS: &[&str] = &[
        ".",
        ";",
        "nhằm",
        "dưới",
        "đồng chí",
        "ông",
        "bà",
        "với sự",
        "đến dự",
        "tham dự",
        "tới dự",
        "dự hội nghị",
        "(",
        "cho cán bộ",
        "cho đội ngũ",
        "được tổ chức",
        "diễn ra",
    ];
    let limit = sentence.tokens.len().min(start + LONGEST);
    (start + 1..limit).find(|&place| sentence.any_at(place, STOPS).is_some()).unwrap_or(limit)
}
