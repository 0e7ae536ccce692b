//! The words beside a date that say whether it is the event's.

use crate::intake::{Token, TokenKind, is_at};

/// Whether a headline is about a plan.
pub(super) fn is_about_a_plan(headline: &[String]) -> bool {
    let has = |first: &str, second: &str| headline.windows(2).any(|pair| matches!(pair, [one, two] if one == first && two == second));
    has("kế", "hoạch")
        || has("chỉ", "thị")
        || has("chương", "trình") && has("hành", "động")
        || headline.iter().any(|word| word == "plan")
        || has("hành", "động")
        || has("ban", "hành")
}

/// Whether a headline speaks of what is to come.
pub(super) fn is_about_the_future(headline: &[String]) -> bool {
    let has = |first: &str, second: &str| headline.windows(2).any(|pair| matches!(pair, [one, two] if one == first && two == second));
    headline.iter().any(|word| matches!(word.as_str(), "sẽ" | "sắp" | "will" | "upcoming"))
        || has("dự", "kiến")
        || has("chuẩn", "bị")
        || has("to", "host")
        || has("to", "hold")
        || has("to", "be")
}

/// A verb, or a noun, of holding an event or of issuing a plan.
pub(super) fn has_holding(tokens: &[Token], is_plan: bool) -> bool {
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
    /// A deadline, the end of a count, an anniversary.
    Other,
}

/// Reads the words before the date that begins at token `date`, back to the sentence's start.
pub(super) fn before(tokens: &[Token], date: usize, is_stretch: bool) -> Before {
    let words = || tokens.get(..date).unwrap_or_default().iter().rev();
    let near: Vec<&str> = words().filter(|token| token.kind != TokenKind::Sign).take(5).map(|token| token.text.as_str()).collect();
    let is_near = |word: &str, within: usize| near.iter().take(within).any(|known| *known == word);
    let follows = |first: &str, second: &str, within: usize| near.windows(2).take(within).any(|pair| pair == [second, first]);
    let is_limit = is_near("trước", 2)
        || is_near("sau", 2)
        || is_near("before", 2)
        || is_near("since", 2)
        || is_near("by", 1)
        || is_near("until", 1)
        || follows("kể", "từ", 3)
        || follows("tính", "đến", 3)
        || follows("tính", "tới", 3)
        || follows("đến", "hết", 3)
        || follows("đến", "nay", 3)
        || is_near("hết", 1)
        || (!is_stretch && (is_near("đến", 2) || is_near("tới", 1)));
    if is_limit || is_anniversary(tokens, date) {
        return Before::Other;
    }
    if is_of_document(tokens, date) { Before::Document } else { Before::Free }
}

/// `kỷ niệm … (5/9/1962 - …)`, `thành lập ngày`, `anniversary`.
fn is_anniversary(tokens: &[Token], date: usize) -> bool {
    let from = date.saturating_sub(16);
    (from..date).any(|place| {
        [
            &["kỷ", "niệm"][..],
            &["kỉ", "niệm"],
            &["thành", "lập"],
            &["thiết", "lập"],
            &["tái", "lập"],
            &["truyền", "thống"],
            &["quốc", "khánh"],
            &["có", "hiệu", "lực"],
            &["ra", "đời"],
        ]
        .iter()
        .any(|phrase| is_at(tokens, place, phrase))
            || tokens.get(place).is_some_and(|token| matches!(token.text.as_str(), "anniversary" | "founded" | "established"))
    })
}

/// Whether a document's name stands before the date with nothing but its number and its issuer between: `Quyết định số 1/QĐ-TTg ngày …`.
fn is_of_document(tokens: &[Token], date: usize) -> bool {
    const FORMS: &[&[&str]] = &[
        &["nghị", "quyết"],
        &["quyết", "định"],
        &["chỉ", "thị"],
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
        &["kế", "hoạch", "số"],
        &["kế", "hoạch"],
        &["văn", "bản"],
        &["văn", "kiện"],
        &["thoả", "thuận"],
        &["biên", "bản"],
        &["luật"],
        &["resolution"],
        &["directive"],
        &["decree"],
        &["decision"],
        &["agreement"],
        &["protocol"],
        &["treaty"],
        &["conclusion"],
        &["đề", "án"],
        &["chương", "trình", "số"],
    ];
    let mut place = date;
    for _ in 0..14 {
        let Some(previous) = place.checked_sub(1) else { return false };
        place = previous;
        if FORMS.iter().any(|form| is_at(tokens, place, form)) {
            return true;
        }
        // A new clause begins: what stands before it is not said of this date.
        let is_border =
            tokens.get(place).is_some_and(|token| matches!(token.text.as_str(), ";" | ":" | "diễn" | "held" | "tại" | "khai" | "bế"));
        if is_border {
            return false;
        }
    }
    false
}

/// `sẽ diễn ra`, `dự kiến`, `will be held` near the date at the tokens `date`.
pub(super) fn is_announced(tokens: &[Token], date: (usize, usize)) -> bool {
    const COMING: &[&[&str]] = &[
        &["sẽ", "diễn", "ra"],
        &["sẽ", "được", "tổ", "chức"],
        &["sẽ", "tổ", "chức"],
        &["sẽ", "khai", "mạc"],
        &["sẽ", "được", "diễn", "ra"],
        &["dự", "kiến"],
        &["sắp", "diễn", "ra"],
        &["sẽ", "chính", "thức"],
        &["sẽ", "phối", "hợp"],
        &["sắp", "tổ", "chức"],
        &["will", "be", "held"],
        &["will", "take", "place"],
        &["will", "host"],
        &["will", "hold"],
        &["to", "be", "held"],
        &["scheduled", "to"],
        &["scheduled", "for"],
        &["slated"],
        &["is", "expected", "to"],
        &["is", "set", "to"],
        &["is", "due", "to"],
        &["will", "open"],
        &["will", "be", "organised"],
        &["will", "be", "organized"],
        &["will", "run"],
        &["to", "take", "place"],
        &["sẽ", "là"],
    ];
    let from = date.0.saturating_sub(40);
    let to = (date.1 + 40).min(tokens.len());
    (from..to).any(|place| COMING.iter().any(|phrase| is_at(tokens, place, phrase)))
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
