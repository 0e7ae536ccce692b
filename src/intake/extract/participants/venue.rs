//! Where it was held.

use super::super::page::{Page, Part, Sentence};
use crate::intake::{Extraction, Proposal, TokenKind};

/// Fills in `venue`: the first place that the lead says it was held at.
pub fn read(page: &Page<'_>, extraction: &mut Extraction) {
    const AT: &[&str] = &["tại", "in", "at"];
    for sentence in page.head().filter(|sentence| sentence.part == Part::Lead && !sentence.is_of_before()) {
        for place in 0..sentence.tokens.len() {
            let fits = sentence.any_at(place, AT).is_some() && is_venue(sentence, place);
            let Some((start, end)) = fits.then(|| place_at(sentence, place + 1)).flatten() else { continue };
            let Some(span) = sentence.span(start, end) else { continue };
            let value = plain(span.of(page.text));
            extraction.venue.push(Proposal::new(value, span, 0.8));
            return;
        }
    }
}

/// A place without the ranks of its towns, its parts separated by commas.
fn plain(spelt: &str) -> String {
    const RANKS: &[&str] = &["Thành phố ", "thành phố ", "TP. ", "TP.", "TP ", "Tp. ", "Tp ", "tỉnh ", "Thủ đô "];
    let parts = spelt.split(['(', ')', ',']).map(str::trim).filter(|part| !part.is_empty());
    let bare = parts.map(|part| {
        let named = RANKS.iter().find_map(|rank| part.strip_prefix(rank)).unwrap_or(part);
        let named = if named.starts_with("Hồ Chí Minh") || named.starts_with("HCM") { "TP Hồ Chí Minh" } else { named };
        let named = named.strip_suffix(" city").unwrap_or(named);
        named.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    bare.collect::<Vec<_>>().join(", ")
}

/// Whether what follows is a place of the event: a town, a hall; the sentence tells that something was held there.
fn is_venue(sentence: &Sentence, place: usize) -> bool {
    const HELD: &[&str] = &[
        "tổ chức",
        "diễn ra",
        "khai mạc",
        "hội đàm",
        "chủ trì",
        "held",
        "opened",
        "took place",
        "hội nghị",
        "hội thảo",
        "gặp gỡ",
        "làm việc",
        "lớp",
    ];
    const BEFORE: &[&str] = &[
        "việt nam",
        "sứ quán",
        "lãnh sự",
        "diện",
        "quán",
        "doanh nghiệp",
        "nhật bản",
        "hàn quốc",
        "trung quốc",
        "đại diện",
        "ở",
        "cơ quan",
    ];
    let english = matches!(sentence.word(place), "in" | "at");
    let after_body = (place.saturating_sub(3)..place).any(|at| sentence.any_at(at, BEFORE).is_some());
    let is_point = sentence.any_at(place + 1, &["điểm cầu", "các điểm cầu", "đầu cầu"]).is_some();
    let is_place = sentence.is_name_word(place + 1) || sentence.any_at(place + 1, PLACES).is_some();
    (!english || sentence.is_name_word(place + 1))
        && !after_body
        && !is_point
        && is_place
        && sentence.has(HELD)
        && !(english && is_year_or_month(sentence, place + 1))
}

fn is_year_or_month(sentence: &Sentence, place: usize) -> bool {
    const MONTHS: &[&str] =
        &["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    MONTHS.contains(&sentence.word(place)) || !sentence.is_name_word(place)
}

const PLACES: &[&str] = &[
    "thành phố",
    "tp",
    "thủ đô",
    "tỉnh",
    "thị xã",
    "thị trấn",
    "trung tâm",
    "khách sạn",
    "hội trường",
    "trụ sở",
    "nhà khách",
    "văn phòng",
    "cửa khẩu",
    "đồn",
    "trường",
    "khu",
    "nhà hát",
    "phường",
    "cung",
];

/// The words of the place from `start` on.
fn place_at(sentence: &Sentence, mut start: usize) -> Option<(usize, usize)> {
    const PLAIN: &[&str] = &["thành phố", "thủ đô", "tỉnh"];
    if let Some(length) =
        sentence.any_at(start, PLAIN).filter(|&length| sentence.is_name_word(start + length) && !sentence.is_name_word(start))
    {
        start += length;
    }
    let limit = sentence.tokens.len().min(start + 14);
    let mut end = start;
    while end < limit && goes_on(sentence, start, end) {
        end += 1;
    }
    (end > start).then_some((start, end))
}

fn goes_on(sentence: &Sentence, start: usize, place: usize) -> bool {
    const INNER: &[&str] = &[
        "hội",
        "nghị",
        "thành",
        "phố",
        "tỉnh",
        "tâm",
        "khách",
        "sạn",
        "sở",
        "trường",
        "quốc",
        "gia",
        "tế",
        "khẩu",
        "phòng",
        "uỷ",
        "of",
        "hành",
        "chính",
        "khu",
        "city",
        "sự",
        "thị",
        "xã",
        "và",
        "dân",
    ];
    let Some(token) = sentence.tokens.get(place) else { return false };
    match token.text.as_str() {
        "." => matches!(sentence.word(place - 1), "tp") && place > start,
        "-" | "–" => place > start && sentence.is_name_word(place + 1),
        "," => {
            place > start
                && (sentence.places.iter().any(|mention| mention.start == place + 1)
                    || sentence.any_at(place + 1, &["tỉnh", "thành phố"]).is_some_and(|length| sentence.is_name_word(place + 1 + length)))
        }
        "(" => place > start && sentence.is_name_word(place + 1),
        ")" => sentence.tokens.get(start..place).is_some_and(|part| part.iter().any(|token| token.text == "(")),
        "và" => place > start && sentence.is_name_word(place + 1) && sentence.word(start) == "trung",
        word => {
            token.kind == TokenKind::Word
                && !sentence.has_at(place, "hội đàm")
                && !is_body(sentence, start, place)
                && (token.is_capital || INNER.contains(&word))
        }
    }
}

/// A body or a title begins here, which is no part of the place.
fn is_body(sentence: &Sentence, start: usize, place: usize) -> bool {
    place > start
        && sentence.tokens.get(place).is_some_and(|token| token.is_capital)
        && sentence
            .any_at(place, &["bộ", "ubnd", "sở", "hội nghị", "uỷ ban", "liên hiệp", "ban", "on", "vụ", "cục", "đồng chí", "đoàn"])
            .is_some()
        && !matches!(sentence.word(place - 1), "tâm" | "sở" | "trường" | "phòng")
}
