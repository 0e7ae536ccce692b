//! Public bodies and organisations that a sentence names.

use super::page::Sentence;
use crate::intake::TokenKind;

/// An organisation named in a sentence: its first token and the one after its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Its first token.
    pub start: usize,
    /// The token after its last.
    pub end: usize,
}

/// How many tokens a name has at most.
const LONGEST: usize = 18;

/// Whether `tổ chức` is the noun: an organisation.
pub fn is_noun(sentence: &Sentence, place: usize) -> bool {
    const BEFORE: &[&str] = &["các", "ban", "những", "công", "tác", "về", "nhiều"];
    const AFTER: &[&str] = &["hữu nghị", "phi chính phủ", "bộ máy", "đảng", "cán bộ", "thành viên", "và cá nhân"];
    let before = place.checked_sub(1).map_or("", |at| sentence.word(at));
    BEFORE.contains(&before) || before.starts_with(|first: char| first.is_ascii_digit()) || sentence.any_at(place + 2, AFTER).is_some()
}

/// The organisations that a sentence names, in its order.
#[must_use]
pub fn organizations(sentence: &Sentence) -> Vec<Organization> {
    let mut found = Vec::new();
    let mut place = 0;
    while place < sentence.tokens.len() {
        match organization_at(sentence, place) {
            Some(organization) => {
                place = organization.end.max(place + 1);
                found.push(organization);
            }
            None => place += 1,
        }
    }
    found
}

fn organization_at(sentence: &Sentence, place: usize) -> Option<Organization> {
    const HEADS: &[&str] = &[
        "bộ",
        "ubnd",
        "uỷ ban",
        "sở",
        "tỉnh uỷ",
        "thành uỷ",
        "ban",
        "hđnd",
        "hội đồng",
        "liên hiệp",
        "cục",
        "vụ",
        "tổng cục",
        "hội",
        "hiệp hội",
        "đại sứ quán",
        "tổng lãnh sự quán",
        "lãnh sự quán",
        "văn phòng",
        "trung tâm",
        "trường",
        "học viện",
        "viện",
        "vcci",
        "jetro",
        "kotra",
        "jica",
        "koica",
        "chính phủ",
        "thủ tướng",
        "mặt trận",
        "tỉnh đoàn",
        "phòng thương mại",
        "chính quyền",
        "vufo",
        "đảng uỷ",
        "ban bí thư",
        "quốc hội",
        "thường trực tỉnh uỷ",
        "uỷ ban mttq",
        "mttq",
        "người dân",
        "đoàn",
        "thông tấn xã",
        "tạp chí",
    ];
    const ENGLISH: &[&str] = &[
        "people's committee",
        "ministry of",
        "department of",
        "union of",
        "vietnam union",
        "committee for",
        "commission",
        "embassy",
        "government",
    ];
    if !sentence.is_name_word(place) {
        return None;
    }
    // "Hội nghị" and its like are no bodies.
    const OTHERS: &[&str] = &[
        "hội nghị",
        "hội thảo",
        "hội đàm",
        "ban hành",
        "bộ trưởng",
        "vụ việc",
        "hội trường",
        "đoàn kết",
        "trường hợp",
        "ban tổ chức hội nghị",
    ];
    if sentence.any_at(place, OTHERS).is_some() {
        return None;
    }
    if let Some(length) = sentence.any_at(place, ENGLISH) {
        let start = with_province_before(sentence, place);
        return Some(Organization { start, end: english_end(sentence, place + length) });
    }
    let length = sentence.any_at(place, HEADS)?;
    let end = end_of(sentence, place, place + length);
    let is_whole = end > place + 1 || sentence.tokens.get(place).is_some_and(|token| token.span.len() > 3 && token.text.is_ascii());
    is_whole.then_some(Organization { start: place, end })
}

/// `Dien Bien provincial` before `People's Committee`.
fn with_province_before(sentence: &Sentence, place: usize) -> usize {
    let words = (0..place)
        .rev()
        .take(6)
        .take_while(|&at| sentence.is_name_word(at) || matches!(sentence.word(at), "provincial" | "municipal" | "-"));
    let first = words.last().unwrap_or(place);
    (first..place).find(|&at| !matches!(sentence.word(at), "-" | "the")).unwrap_or(place)
}

fn english_end(sentence: &Sentence, mut place: usize) -> usize {
    let goes_on = |at: usize| {
        sentence.is_name_word(at)
            || matches!(sentence.word(at), "of" | "for" | "province" | "city" | "-")
            || (sentence.word(at) == "and"
                && sentence.is_name_word(at + 1)
                && sentence.any_at(at + 1, &["the", "ministry", "people's"]).is_none())
    };
    while goes_on(place) {
        place += 1;
    }
    place
}

/// Where the name that begins at `start` ends, `place` being behind its first words.
fn end_of(sentence: &Sentence, start: usize, mut place: usize) -> usize {
    while place < sentence.tokens.len() && place < start + LONGEST && goes_on(sentence, start, place) {
        if let Some(mention) = sentence.places.iter().find(|mention| mention.start == place) {
            return mention.end;
        }
        let is_rank = matches!(sentence.word(place), "tỉnh" | "phố" | "tp") && !sentence.has_at(place, "tỉnh uỷ");
        place += 1;
        let has_dot = sentence.word(place) == "." && sentence.is_name_word(place + 1);
        if is_rank && !sentence.is_name_word(place) && !has_dot {
            break;
        }
    }
    place
}

/// Whether the token at `place` still belongs to the name that begins at `start`.
fn goes_on(sentence: &Sentence, start: usize, place: usize) -> bool {
    const STOPS: &[&str] = &[
        "phối", "đã", "vừa", "sẽ", "cùng", "với", "chủ", "có", "ký", "mở", "giao", "yêu", "được", "nhằm", "do", "tham", "dự", "là", "cho",
        "trong", "long", "khai", "tiến", "đăng", "làm", "tiếp", "gặp", "họp", "hội", "phát", "cần", "thống", "bàn", "đồng", "ban", "trực",
        "trao", "tại",
    ];
    let word = sentence.word(place);
    let head = sentence.word(start);
    let Some(token) = sentence.tokens.get(place) else { return false };
    if token.kind != TokenKind::Word {
        let named = sentence.is_name_word(place + 1);
        return match word {
            "." => named && sentence.word(place - 1) == "tp",
            "-" | "–" => named && !sentence.is_title_at(place + 1),
            "," => sentence.has_at(place + 1, "thể thao"),
            _ => false,
        };
    }
    match word {
        "và" => {
            matches!(head, "sở" | "bộ" | "ban" | "cục" | "vụ" | "uỷ")
                && sentence.is_name_word(place + 1)
                && organization_at(sentence, place + 1).is_none()
        }
        "tổ" if sentence.has_at(place, "tổ chức") => is_noun(sentence, place),
        "tại" => matches!(head, "đại" | "tổng" | "lãnh" | "văn"),
        "hội" | "ban" if sentence.is_name_word(place) => !sentence.has_at(place, "hội nghị"),
        "đồng" | "hội" if sentence.has_at(place, "đồng nhân dân") || sentence.has_at(place, "hội nhập") => true,
        "trực" => sentence.word(place - 1) == "thường",
        "giao" => sentence.word(place - 1) == "ngoại",
        "hội" if sentence.word(place - 1) == "xã" => true,
        _ => !STOPS.contains(&word) || (token.is_capital && word != "tham"),
    }
}
