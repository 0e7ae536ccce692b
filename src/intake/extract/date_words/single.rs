//! One day or one month, in every way of writing it.

use super::Parts;
use super::numbers::{english_month, month, number, vietnamese_month, year};
use crate::intake::{Token, TokenKind, is_at};

/// A date and the place after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Single {
    pub(super) parts: Parts,
    pub(super) after: usize,
    /// `March 14`: another day of the month may follow.
    pub(super) is_month_before_day: bool,
}

const fn single(day: Option<u8>, month: u8, year: Option<i32>, after: usize) -> Single {
    Single { parts: Parts { day, month: Some(month), year }, after, is_month_before_day: false }
}

/// The date at `place`.
pub(super) fn single_at(tokens: &[Token], place: usize) -> Option<Single> {
    let found = year_first(tokens, place)
        .or_else(|| day_and_month_in_figures(tokens, place))
        .or_else(|| day_and_named_month(tokens, place))
        .or_else(|| month_alone(tokens, place))
        .or_else(|| english_month_first(tokens, place))?;
    is_in_the_calendar(found.parts).then_some(found)
}

fn is_in_the_calendar(parts: Parts) -> bool {
    let Some(month) = parts.month.and_then(|month| time::Month::try_from(month).ok()) else { return false };
    parts.day.is_none_or(|day| (1..=month.length(parts.year.unwrap_or(2000))).contains(&day))
}

/// `2015-01-27`, `2015/01/27`.
fn year_first(tokens: &[Token], place: usize) -> Option<Single> {
    let (year, after) = year(tokens, place)?;
    let sign = tokens.get(after).filter(|sign| matches!(sign.text.as_str(), "-" | "/") && !sign.is_apart)?;
    let (month, after) = month(tokens, after + 1)?;
    tokens.get(after).filter(|second| second.text == sign.text)?;
    let (day, after) = day(tokens, after + 1)?;
    Some(single(Some(day), month, Some(year), after))
}

fn day(tokens: &[Token], place: usize) -> Option<(u8, usize)> {
    let (day, after) = number(tokens, place, 1, 31)?;
    Some((u8::try_from(day).ok()?, after))
}

/// `27/1/2015`, `27-1-2015`, `27.1.2015`; `27/1` and `27-1` where a word says that it is a day.
fn day_and_month_in_figures(tokens: &[Token], place: usize) -> Option<Single> {
    let (first, after) = day(tokens, place)?;
    let sign = tokens.get(after).filter(|sign| matches!(sign.text.as_str(), "/" | "-" | "." | "–"))?;
    let (second, after_second) = day(tokens, after + 1)?;
    let is_same = |place: usize| tokens.get(place).is_some_and(|next| next.text == sign.text);
    if let Some((year, end)) =
        year(tokens, after_second + 1).filter(|_| is_same(after_second) && is_close(tokens, place, after_second + 1, sign))
    {
        // English pages of American habit put the month first.
        let (day, month) = if second > 12 && first <= 12 { (second, first) } else { (first, second) };
        return (month <= 12).then(|| single(Some(day), month, Some(year), end));
    }
    if second > 12 || !is_close(tokens, place, after + 1, sign) || goes_on(tokens, after_second) || !is_introduced(tokens, place, sign) {
        return None;
    }
    let (year, end) = spoken_year(tokens, after_second).map_or((None, after_second), |(year, end)| (Some(year), end));
    Some(single(Some(first), second, year, end))
}

/// A full stop joins numbers only without spaces.
fn is_close(tokens: &[Token], place: usize, last: usize, sign: &Token) -> bool {
    sign.text != "." || (place + 1..=last).all(|place| tokens.get(place).is_some_and(|token| !token.is_apart))
}

/// `5-6/9`: the two are days, the month follows; `27/1/15`, `7/10%`.
fn goes_on(tokens: &[Token], place: usize) -> bool {
    let is_number = tokens.get(place + 1).is_some_and(|next| next.kind == TokenKind::Digits && !next.is_apart);
    tokens.get(place).is_some_and(|sign| match sign.text.as_str() {
        "/" | "." | "," => is_number,
        "-" | "–" => is_number && year(tokens, place + 1).is_none(),
        "%" => true,
        _ => false,
    })
}

/// Whether a word before the numbers says that they are a day.
fn is_introduced(tokens: &[Token], place: usize, sign: &Token) -> bool {
    const DAY: &[&str] = &[
        "ngày",
        "sáng",
        "chiều",
        "trưa",
        "tối",
        "đêm",
        "hôm",
        "nay",
        "qua",
        "mùng",
        "mồng",
        "rạng",
        "khuya",
        "vào",
        "morning",
        "afternoon",
    ];
    const WEEKDAYS: &[&str] = &["hai", "ba", "tư", "năm", "sáu", "bảy", "nhật", "cn"];
    const RANGE: &[&str] = &["từ", "đến", "tới", "và", "hết"];
    let before = |distance: usize| place.checked_sub(distance).and_then(|place| tokens.get(place)).map_or("", |token| token.text.as_str());
    let (last, previous) = (before(1), before(2));
    if last == "(" || (last == "," && (WEEKDAYS.contains(&previous) || matches!(previous, "nay" | "qua"))) {
        let is_closed = (place..place + 6).any(|place| tokens.get(place).is_some_and(|token| token.text == ")"));
        return last == "," || (is_closed && sign.text != ".");
    }
    if DAY.contains(&last) || (RANGE.contains(&last) && sign.text == "/") || (WEEKDAYS.contains(&last) && matches!(previous, "thứ" | "chủ"))
    {
        return true;
    }
    // The last of several: "5, 6 và 7/9", "22 đến 24-3", "22-24/3".
    let is_joined = matches!(last, "-" | "–" | "," | "và" | "đến" | "tới" | "&");
    is_joined && tokens.get(place.wrapping_sub(2)).is_some_and(|token| token.kind == TokenKind::Digits) && is_day_list(tokens, place)
}

/// Whether the days before `place` begin with a word that says so.
fn is_day_list(tokens: &[Token], place: usize) -> bool {
    const STARTS: &[&str] = &["ngày", "sáng", "chiều", "từ", "tối", "("];
    let mut back = place;
    for _ in 0..10 {
        let Some(previous) = back.checked_sub(1).and_then(|back| tokens.get(back)) else { return false };
        if STARTS.contains(&previous.text.as_str()) {
            return true;
        }
        let is_part =
            previous.kind == TokenKind::Digits || matches!(previous.text.as_str(), "-" | "–" | "," | "và" | "đến" | "tới" | "&" | "/");
        if !is_part {
            return false;
        }
        back -= 1;
    }
    false
}

/// `9 tháng 5 năm 2019`, `14 March 2018`, `14th of March`.
fn day_and_named_month(tokens: &[Token], place: usize) -> Option<Single> {
    let (day, after) = day(tokens, place)?;
    if is_at(tokens, after, &["tháng"]) {
        let (month, after) = vietnamese_month(tokens, after + 1)?;
        let (year, after) = vietnamese_year_after(tokens, after);
        return Some(single(Some(day), month, year, after));
    }
    let after = if is_at(tokens, after, &["of"]) { after + 1 } else { after };
    let (month, after) = english_month(tokens, after)?;
    let (year, after) = year_after(tokens, after);
    Some(single(Some(day), month, year, after))
}

/// `tháng 3/2019`, `tháng 3 năm 2019`, `tháng 3`.
fn month_alone(tokens: &[Token], place: usize) -> Option<Single> {
    if !is_at(tokens, place, &["tháng"]) {
        return None;
    }
    let (month, after) = vietnamese_month(tokens, place + 1)?;
    let (year, after) = vietnamese_year_after(tokens, after);
    Some(single(None, month, year, after))
}

/// `March 14, 2018`, `March 14`, `March 2018`, `early March`.
fn english_month_first(tokens: &[Token], place: usize) -> Option<Single> {
    let (month, after) = english_month(tokens, place)?;
    if let Some((day, after)) = day(tokens, after) {
        let (year, after) = year_after(tokens, after);
        return Some(Single { is_month_before_day: true, ..single(Some(day), month, year, after) });
    }
    let (year, after) = year_after(tokens, after);
    let before = place.checked_sub(1).and_then(|before| tokens.get(before)).map_or("", |token| token.text.as_str());
    (year.is_some() || matches!(before, "early" | "late" | "mid" | "in" | "last" | "-")).then(|| single(None, month, year, after))
}

/// ` năm 2019`, `/2019`, `-2019`, ` 2019`.
fn vietnamese_year_after(tokens: &[Token], place: usize) -> (Option<i32>, usize) {
    let sign = tokens.get(place).map_or("", |token| token.text.as_str());
    let next = if matches!(sign, "/" | "-" | "," | "." | "năm") { place + 1 } else { place };
    match year(tokens, next) {
        Some((year, after)) => (Some(year), after),
        None => (None, place),
    }
}

/// `27/1 năm 2015`.
fn spoken_year(tokens: &[Token], place: usize) -> Option<(i32, usize)> {
    is_at(tokens, place, &["năm"]).then(|| year(tokens, place + 1)).flatten()
}

/// `, 2018`, ` 2018`, ` of 2018`.
pub(super) fn year_after(tokens: &[Token], place: usize) -> (Option<i32>, usize) {
    let sign = tokens.get(place).map_or("", |token| token.text.as_str());
    let next = if matches!(sign, "," | "of") { place + 1 } else { place };
    match year(tokens, next) {
        Some((year, after)) => (Some(year), after),
        None => (None, place),
    }
}
