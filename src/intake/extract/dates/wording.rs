//! The words beside a date that say whether it is the event's.

use crate::intake::{Token, TokenKind, is_at};
const HOLDING: &[&[&str]] = &[
    &["tổ", "chức"],
    &["diễn", "ra"],
    &["khai", "mạc"],
    &["bế", "mạc"],
    &["khai", "giảng"],
    &["tiến", "hành"],
    &["ký", "kết"],
    &["hội", "đàm"],
    &["làm", "việc"],
    &["hội", "nghị"],
    &["gặp", "gỡ"],
    &["gặp", "mặt"],
    &["toạ", "đàm"],
    &["hội", "thảo"],
    &["tập", "huấn"],
    &["bồi", "dưỡng"],
    &["chủ", "trì"],
    &["cuộc", "họp"],
    &["phiên", "họp"],
    &["đã", "họp"],
    &["buổi", "làm"],
    &["lễ", "ký"],
    &["tham", "dự"],
    &["diễn", "đàn"],
    &["nói", "chuyện"],
    &["buổi"],
];

const ENGLISH: &[&str] = &[
    "held",
    "place",
    "convened",
    "opened",
    "organised",
    "organized",
    "hosted",
    "chaired",
    "signed",
    "met",
    "talks",
    "launched",
    "conference",
    "meeting",
    "seminar",
    "workshop",
    "forum",
    "kicked",
    "wrapped",
    "concluded",
    "gathering",
    "attended",
    "issued",
    "reviewed",
];

const ISSUING: &[&[&str]] = &[&["ban", "hành"], &["phê", "duyệt"], &["ký"], &["thông", "qua"]];

/// A verb, or a noun, of holding an event or of issuing a plan.
pub(super) fn has_holding(tokens: &[Token], is_plan: bool) -> bool {
    let matches_any = |phrases: &[&[&str]], place: usize| phrases.iter().any(|phrase| is_at(tokens, place, phrase));
    (0..tokens.len()).any(|place| {
        matches_any(HOLDING, place)
            || (is_plan && matches_any(ISSUING, place))
            || tokens.get(place).is_some_and(|token| ENGLISH.contains(&token.text.as_str()))
    })
}

/// What the words just before a date make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    /// Nothing against it.
    Free,
    /// The day of a document.
    Document,
    /// The day of a plan or a directive.
    Plan,
    /// A deadline, the end of a count, an anniversary.
    Other,
}

/// Reads the words before the date at the tokens `date`, back to the sentence's start.
pub(super) fn before(tokens: &[Token], date: (usize, usize), is_stretch: bool) -> Before {
    if is_name_of_place(tokens, date.0) {
        return Before::Other;
    }
    let begins_clause = begins_a_clause(tokens, date.0);
    if is_limit(tokens, date.0, is_stretch) || (!begins_clause && is_anniversary(tokens, date.0)) {
        return Before::Other;
    }
    let is_followed_by_comma = tokens.get(date.1).is_some_and(|next| matches!(next.text.as_str(), "," | ")"));
    if begins_clause && is_followed_by_comma {
        return Before::Free;
    }
    document_before(tokens, date.0)
}

/// `Hội trường 16 tháng 4`, `đường 3/2`: places have dates for names.
fn is_name_of_place(tokens: &[Token], date: usize) -> bool {
    const PLACES: &[&[&str]] = &[
        &["hội", "trường"],
        &["quảng", "trường"],
        &["đường"],
        &["phố"],
        &["công", "viên"],
        &["bảo", "tàng"],
        &["nhà", "máy"],
        &["nhà", "thi", "đấu"],
        &["cung"],
        &["trường"],
        &["khách", "sạn"],
        &["nhà", "hát"],
        &["nhà", "văn", "hoá"],
        &["sân", "vận", "động"],
        &["bệnh", "viện"],
        &["rạp"],
    ];
    PLACES.iter().any(|place| date.checked_sub(place.len()).is_some_and(|start| is_at(tokens, start, place)))
}

/// `trước ngày`, `kể từ`, `tính đến`, `before`.
fn is_limit(tokens: &[Token], date: usize, is_stretch: bool) -> bool {
    let words = tokens.get(..date).unwrap_or_default().iter().rev();
    let near: Vec<&str> = words.filter(|token| token.kind != TokenKind::Sign).take(5).map(|token| token.text.as_str()).collect();
    let is_near = |word: &str, within: usize| near.iter().take(within).any(|known| *known == word);
    let follows = |first: &str, second: &str| near.windows(2).take(3).any(|pair| pair == [second, first]);
    is_near("trước", 2)
        || is_near("sau", 2)
        || ["before", "since", "after"].iter().any(|word| is_near(word, 2))
        || ["by", "until", "hết", "tới"].iter().any(|word| is_near(word, 1))
        || (!is_stretch && is_near("đến", 2))
        || [("kể", "từ"), ("tính", "đến"), ("tính", "tới"), ("đến", "hết"), ("đến", "nay"), ("as", "of")]
            .iter()
            .any(|&(first, second)| follows(first, second))
}

/// Whether nothing but words of time stands between the date and a comma or the sentence's start: `…, sáng ngày 27/1`.
fn begins_a_clause(tokens: &[Token], date: usize) -> bool {
    const TIME: &[&str] = &[
        "(",
        "ngày",
        "sáng",
        "chiều",
        "tối",
        "trưa",
        "vào",
        "từ",
        "trong",
        "hai",
        "ba",
        "các",
        "hôm",
        "nay",
        "qua",
        "on",
        "from",
        "the",
        "morning",
        "afternoon",
        "of",
        "2",
        "3",
    ];
    let mut place = date;
    while let Some(token) = place.checked_sub(1).and_then(|place| tokens.get(place)) {
        if !TIME.contains(&token.text.as_str()) {
            let follows_number = place >= 2 && tokens.get(place - 2).is_some_and(|before| before.kind == TokenKind::Digits);
            return match token.text.as_str() {
                "-" | "–" | "," => !follows_number,
                other => matches!(other, ":" | ";" | ")"),
            };
        }
        place -= 1;
    }
    true
}

/// `ký ban hành ngày …`: the day on which it was issued.
pub(super) fn is_issued_on(tokens: &[Token], date: usize) -> bool {
    let start = if date.checked_sub(1).is_some_and(|before| is_at(tokens, before, &["ngày"])) { date - 1 } else { date };
    start.checked_sub(2).is_some_and(|before| is_at(tokens, before, &["ban", "hành"]) || is_at(tokens, before, &["được", "ký"]))
}

/// `kỷ niệm … (5/9/1962 - …)`, `thành lập ngày`, `anniversary`.
fn is_anniversary(tokens: &[Token], date: usize) -> bool {
    const PHRASES: &[&[&str]] = &[
        &["kỷ", "niệm"],
        &["kỉ", "niệm"],
        &["thành", "lập"],
        &["thiết", "lập"],
        &["tái", "lập"],
        &["truyền", "thống"],
        &["quốc", "khánh"],
        &["có", "hiệu", "lực"],
        &["ra", "đời"],
        &["anniversary"],
        &["founded"],
        &["established"],
        &["founding"],
    ];
    (date.saturating_sub(16)..date).any(|place| PHRASES.iter().any(|phrase| is_at(tokens, place, phrase)))
}

const PLANS: &[&[&str]] = &[&["kế", "hoạch"], &["chương", "trình"], &["chỉ", "thị"], &["plan"], &["directive"]];
const DOCUMENTS: &[&[&str]] = &[
    &["nghị", "quyết"],
    &["quyết", "định"],
    &["nghị", "định"],
    &["kết", "luận"],
    &["thông", "tư"],
    &["công", "văn"],
    &["hiệp", "định"],
    &["hiệp", "ước"],
    &["quy", "chế"],
    &["quy", "định"],
    &["pháp", "lệnh"],
    &["thông", "báo"],
    &["tờ", "trình"],
    &["hướng", "dẫn"],
    &["báo", "cáo", "số"],
    &["văn", "bản"],
    &["văn", "kiện"],
    &["thoả", "thuận"],
    &["biên", "bản"],
    &["luật"],
    &["đề", "án"],
    &["resolution"],
    &["decree"],
    &["decision"],
    &["agreement"],
    &["protocol"],
    &["treaty"],
    &["conclusion"],
];

/// Whether a document's name stands before the date with nothing but its number and its issuer between: `Quyết định số 1/QĐ-TTg ngày …`.
fn document_before(tokens: &[Token], date: usize) -> Before {
    for place in (date.saturating_sub(14)..date).rev() {
        if DOCUMENTS.iter().any(|form| is_at(tokens, place, form)) {
            return Before::Document;
        }
        if PLANS.iter().any(|form| is_at(tokens, place, form)) {
            return Before::Plan;
        }
        // A new clause begins, or another date stands between: what comes before is not said of this date.
        let is_border = |token: &Token| matches!(token.text.as_str(), ";" | ":" | "diễn" | "held" | "tại" | "khai" | "bế");
        let is_year = |token: &Token| {
            token.kind == TokenKind::Digits
                && token.text.len() == 4
                && place + 3 < date
                && tokens.get(place.wrapping_sub(1)).is_some_and(|sign| sign.text == "/")
        };
        if tokens.get(place).is_some_and(|token| is_border(token) || is_year(token)) {
            return Before::Free;
        }
    }
    Before::Free
}

/// Whether the sentence tells of an earlier time: `Trước đó`, `lần trước`.
pub(super) fn is_of_an_earlier_time(tokens: &[Token]) -> bool {
    (0..tokens.len().min(60)).any(|place| {
        [
            &["trước", "đó"][..],
            &["lần", "trước"],
            &["năm", "ngoái"],
            &["năm", "trước"],
            &["previously"],
            &["earlier"],
            &["last", "year"],
            &["previous"],
            &["nhớ", "lại"],
            &["từng"],
        ]
        .iter()
        .any(|phrase| is_at(tokens, place, phrase))
    })
}
