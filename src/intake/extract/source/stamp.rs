//! Stamps: lines that say when the page was published, and whether they do.

use super::super::date_words::{DateWords, Telling, dates_in};
use crate::intake::{Document, Span, Token, TokenKind, is_at, tokens};
use crate::model::PartialDate;

/// A stamp as it stands on the page.
#[derive(Clone, Debug)]
pub(super) struct Stamp {
    pub(super) date: PartialDate,
    pub(super) span: Span,
    /// A word says that it is the day of publication or of the last change.
    pub(super) is_labelled: bool,
    pub(super) has_time: bool,
    pub(super) has_weekday: bool,
    /// A place stands before the day, as at the head of a letter: `Huế, ngày 21 tháng 11 năm 2026`.
    pub(super) has_place: bool,
    /// The word is one of publication, not of change.
    pub(super) is_first: bool,
    /// Words that are neither part of a stamp nor of its surroundings.
    pub(super) other_words: usize,
}

/// The longest line that may be a stamp, in bytes.
const LONGEST: usize = 240;

/// The first stamp of a line.
pub(super) fn stamp_of(text: &str, line: Span) -> Option<Stamp> {
    if line.len() > LONGEST {
        return None;
    }
    let tokens = tokens(text, line);
    let dates = dates_in(&tokens);
    let date = dates.iter().find(|date| date.telling == Telling::Calendar && date.start.day.is_some() && date.start.year.is_some())?;
    let is_of_stamp = |token: &&Token| STAMP.contains(&token.text.as_str());
    let words = || tokens.iter().filter(|token| token.kind == TokenKind::Word);
    let inside = tokens
        .get(date.tokens.0..date.tokens.1)
        .unwrap_or_default()
        .iter()
        .filter(|token| token.kind == TokenKind::Word && !is_of_stamp(token));
    Some(Stamp {
        date: whole_day(date)?,
        span: date.span,
        is_labelled: is_labelled(&tokens, date.tokens.0, CHANGED) || is_labelled(&tokens, date.tokens.0, PUBLISHED),
        is_first: is_labelled(&tokens, date.tokens.0, PUBLISHED),
        has_place: has_place(&tokens, date),
        has_time: has_time(&tokens),
        has_weekday: words().any(|token| WEEKDAYS.contains(&token.text.as_str()))
            || has_vietnamese_weekday(&tokens)
            || (0..tokens.len()).any(|place| is_at(&tokens, place, &["hôm", "nay"])),
        other_words: words().filter(|token| !is_of_stamp(token) && !WEEKDAYS.contains(&token.text.as_str())).count() - inside.count(),
    })
}

/// The day of a date that says day, month and year.
pub(super) fn whole_day(date: &DateWords) -> Option<PartialDate> {
    let (year, month, day) = (date.start.year?, date.start.month?, date.start.day?);
    time::Date::from_calendar_date(year, time::Month::try_from(month).ok()?, day).ok().map(PartialDate::day)
}

const STAMP: &[&str] = &[
    "ngày",
    "tháng",
    "năm",
    "thứ",
    "hai",
    "ba",
    "tư",
    "sáu",
    "bảy",
    "chủ",
    "nhật",
    "lúc",
    "giờ",
    "phút",
    "cập",
    "đăng",
    "tải",
    "tin",
    "bài",
    "viết",
    "gmt",
    "utc",
    "am",
    "pm",
    "h",
    "g",
    "p",
    "xem",
    "cỡ",
    "chữ",
    "a",
    "google",
    "on",
    "at",
    "posted",
    "published",
    "updated",
    "update",
    "date",
    "last",
    "t",
    "cn",
    "ict",
    "vào",
    "mới",
    "nhất",
    "thời",
    "gian",
    "xuất",
    "bản",
    "lượt",
    "in",
    "print",
    "share",
    "email",
    "s",
    "sa",
    "ch",
    "lần",
    "cuối",
    "khởi",
    "tạo",
    "is",
    "đọc",
    "chia",
    "sẻ",
    "facebook",
    "zalo",
    "twitter",
    "với",
    "gửi",
    "mail",
    "nghe",
    "lưu",
    "theo",
    "dõi",
    "font",
    "size",
    "friend",
    "to",
    "phản",
    "hồi",
    "số",
    "được",
    "liên",
    "kết",
    "sao",
    "chép",
    "like",
    "e",
];

const WEEKDAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "tues",
    "thurs",
];

fn has_vietnamese_weekday(tokens: &[Token]) -> bool {
    tokens.iter().zip(tokens.iter().skip(1)).any(|(first, second)| {
        (first.text == "thứ"
            && matches!(second.text.as_str(), "hai" | "ba" | "tư" | "năm" | "sáu" | "bảy" | "2" | "3" | "4" | "5" | "6" | "7"))
            || (first.text == "chủ" && second.text == "nhật")
    })
}

/// `14:35`, `14h35`, `14 giờ 35`.
fn has_time(tokens: &[Token]) -> bool {
    let is_digits = |token: Option<&Token>| token.is_some_and(|token| token.kind == TokenKind::Digits && token.text.len() <= 2);
    (1..tokens.len()).any(|place| {
        let is_between = tokens.get(place).is_some_and(|sign| {
            matches!(sign.text.as_str(), ":" | "h" | "giờ" | "g") || sign.text.starts_with('t') && sign.text.len() == 1
        });
        is_between && is_digits(tokens.get(place - 1)) && is_digits(tokens.get(place + 1))
    })
}

const PUBLISHED: &[&str] = &["đăng", "xuất bản", "posted", "published", "ngày viết", "khởi tạo", "ngày tạo"];
const CHANGED: &[&str] = &["cập nhật", "updated", "update", "sửa đổi"];

/// Whether a line begins with a place: `Huế, ngày 21 tháng 11 năm 2026`.
fn has_place(tokens: &[Token], date: &DateWords) -> bool {
    let Some(comma) = date.tokens.0.checked_sub(2).filter(|&comma| comma > 0) else { return false };
    let is_name = tokens.iter().take(comma).all(|token| (token.kind == TokenKind::Word && token.is_capital) || token.text == "phố");
    is_name && is_at(tokens, comma, &[",", "ngày"]) && !has_vietnamese_weekday(tokens)
}

/// Whether a word just before the date says what it is for.
fn is_labelled(tokens: &[Token], date: usize, labels: &[&str]) -> bool {
    let from = date.saturating_sub(12);
    let before: Vec<&str> = tokens
        .get(from..date)
        .unwrap_or_default()
        .iter()
        .filter(|token| token.kind == TokenKind::Word)
        .map(|token| token.text.as_str())
        .collect();
    let before = before.join(" ");
    labels.iter().any(|label| before.contains(label))
}

/// The day of a line of metadata, in Vietnam's time.
pub(super) fn metadata_day(document: &Document, line: Span) -> Option<(PartialDate, Span)> {
    let text = line.of(&document.text);
    let stamp = stamp_of(&document.text, Span::new(line.start, line.start + floor(text, LONGEST)))?;
    let is_universal =
        text.ends_with('Z') || text.ends_with("+00:00") || text.ends_with("+0000") || text.ends_with("GMT") || text.ends_with("UTC");
    let rest = text.get(stamp.span.end - line.start..).unwrap_or_default();
    let hour: u8 = rest.split(|character: char| !character.is_ascii_digit()).find(|part| !part.is_empty())?.parse().unwrap_or(0);
    if is_universal && (17..24).contains(&hour) {
        let next = stamp.date.first_day().next_day()?;
        return Some((PartialDate::day(next), stamp.span));
    }
    Some((stamp.date, stamp.span))
}

fn floor(text: &str, most: usize) -> usize {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    end
}
