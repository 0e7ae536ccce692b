//! Dates as pages write them, Vietnamese and English: what stands there, without guessing what is missing.

mod numbers;
mod single;

use self::numbers::{connector, number};
use self::single::{Single, single_at};
use crate::intake::{Span, Token, TokenKind, is_at, tokens};

/// What a date says of itself; what it does not say is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) day: Option<u8>,
    pub(super) month: Option<u8>,
    pub(super) year: Option<i32>,
}

/// How a date is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Telling {
    /// By numbers or a month's name.
    Calendar,
    /// So many days before the day of writing.
    DaysAgo(u8),
    /// By a day of the week, 1 for Monday to 7 for Sunday.
    Weekday(u8),
}

/// One date in a text, or a stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DateWords {
    /// Its characters.
    pub(super) span: Span,
    /// Its first token, and the one after its last.
    pub(super) tokens: (usize, usize),
    pub(super) start: Parts,
    pub(super) end: Parts,
    pub(super) telling: Telling,
}

/// The dates among `tokens`, in their order; none lies in another.
pub(super) fn dates_in(tokens: &[Token]) -> Vec<DateWords> {
    let mut found = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        match date_at(tokens, place) {
            Some(date) => {
                place = date.tokens.1.max(place + 1);
                found.push(date);
            }
            None => place += 1,
        }
    }
    found
}

/// The dates of a line or a sentence.
pub(super) fn dates_of(text: &str, span: Span) -> Vec<DateWords> {
    dates_in(&tokens(text, span))
}

fn date_at(tokens: &[Token], place: usize) -> Option<DateWords> {
    let token = tokens.get(place)?;
    let is_weekday = place > 0 && tokens.get(place - 1).is_some_and(|before| before.text == "thứ");
    if token.kind == TokenKind::Sign || is_weekday || (place > 0 && is_glued(tokens, place)) {
        return None;
    }
    if token.kind == TokenKind::Word
        && let Some((telling, end)) = relative_at(tokens, place)
    {
        return words(tokens, place, end, Parts::default(), Parts::default(), telling);
    }
    let (start, end, after) = stretch_at(tokens, place)?;
    words(tokens, place, after, start, end, Telling::Calendar)
}

/// A number that goes on from letters or another number is none of a date: `A1/2`, `1.588/2`.
fn is_glued(tokens: &[Token], place: usize) -> bool {
    let (Some(before), Some(token)) = (tokens.get(place - 1), tokens.get(place)) else { return false };
    let is_number = token.kind == TokenKind::Digits;
    let is_sign = |text: &str| matches!(text, "/" | "." | "," | ":" | "h" | "g");
    let follows_number = place >= 2 && is_sign(&before.text) && tokens.get(place - 2).is_some_and(|token| token.kind == TokenKind::Digits);
    is_number && !token.is_apart && (follows_number && !before.is_apart)
}

fn words(tokens: &[Token], first: usize, after: usize, start: Parts, end: Parts, telling: Telling) -> Option<DateWords> {
    let span = Span::new(tokens.get(first)?.span.start, tokens.get(after.checked_sub(1)?)?.span.end);
    Some(DateWords { span, tokens: (first, after), start, end, telling })
}

/// `hôm nay`, `sáng qua`, `yesterday`, `on Thursday`.
fn relative_at(tokens: &[Token], place: usize) -> Option<(Telling, usize)> {
    const TODAY: &[&[&str]] = &[
        &["hôm", "nay"],
        &["sáng", "nay"],
        &["chiều", "nay"],
        &["trưa", "nay"],
        &["tối", "nay"],
        &["today"],
        &["this", "morning"],
        &["this", "afternoon"],
        &["this", "evening"],
    ];
    const YESTERDAY: &[&[&str]] = &[&["hôm", "qua"], &["sáng", "qua"], &["chiều", "qua"], &["tối", "qua"], &["yesterday"]];
    const WEEKDAYS: &[&str] = &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    const FIRST: &[&str] = &["hôm", "sáng", "chiều", "trưa", "tối", "today", "this", "yesterday", "on"];
    if !tokens.get(place).is_some_and(|token| FIRST.contains(&token.text.as_str())) {
        return None;
    }
    let matching = |phrases: &[&[&str]]| phrases.iter().find(|phrase| is_at(tokens, place, phrase)).map(|phrase| place + phrase.len());
    if let Some(end) = matching(TODAY) {
        return Some((Telling::DaysAgo(0), end));
    }
    if let Some(end) = matching(YESTERDAY) {
        return Some((Telling::DaysAgo(1), end));
    }
    let weekday = WEEKDAYS.iter().position(|day| is_at(tokens, place, &["on", day]))?;
    Some((Telling::Weekday(u8::try_from(weekday + 1).ok()?), place + 2))
}

/// One day, a month, or days from one to another.
fn stretch_at(tokens: &[Token], place: usize) -> Option<(Parts, Parts, usize)> {
    match single_at(tokens, place) {
        Some(first) => Some(to_the_end(tokens, first)),
        None => days_of_one_month(tokens, place),
    }
}

/// What follows a full date may be the last day: `30/11 đến 2/12/2017`, `March 30 - April 1`, `September 5-6, 2024`.
fn to_the_end(tokens: &[Token], first: Single) -> (Parts, Parts, usize) {
    let alone = (first.parts, first.parts, first.after);
    if first.parts.day.is_none() {
        return alone;
    }
    let Some(next) = connector(tokens, first.after) else { return alone };
    if let Some(last) = single_at(tokens, next).filter(|last| last.parts.day.is_some()) {
        let start = completed(first.parts, last.parts);
        return if is_short(start, last.parts) { (start, last.parts, last.after) } else { alone };
    }
    if !first.is_month_before_day {
        return alone;
    }
    let Some((day, after)) = number(tokens, next, 1, 31) else { return alone };
    let (year, after) = single::year_after(tokens, after);
    let last = Parts { day: u8::try_from(day).ok(), month: first.parts.month, year: year.or(first.parts.year) };
    let start = completed(first.parts, last);
    if is_short(start, last) { (start, last, after) } else { alone }
}

/// `22-24/3`, `5, 6 và 7/9`, `22 đến ngày 24 tháng 3`, `5 and 6 September`.
fn days_of_one_month(tokens: &[Token], place: usize) -> Option<(Parts, Parts, usize)> {
    let (first, mut after) = number(tokens, place, 1, 31)?;
    for _ in 0..6 {
        let next = connector(tokens, after)?;
        if let Some(last) = single_at(tokens, next) {
            let month = last.parts.month.filter(|_| last.parts.day.is_some() && !last.is_month_before_day)?;
            let start = Parts { day: u8::try_from(first).ok(), month: Some(month), year: last.parts.year };
            return is_short(start, last.parts).then_some((start, last.parts, last.after));
        }
        (_, after) = number(tokens, next, 1, 31)?;
    }
    None
}

/// The first day with the year of the last.
fn completed(first: Parts, last: Parts) -> Parts {
    let turns = first.month > last.month;
    Parts { year: first.year.or_else(|| last.year.map(|year| if turns { year - 1 } else { year })), ..first }
}

/// Whether it is a stretch of days as events have it: the last after the first, and not months later.
fn is_short(first: Parts, last: Parts) -> bool {
    let place = |parts: Parts| {
        let (Some(day), Some(month)) = (parts.day, parts.month) else { return None };
        Some(parts.year.unwrap_or(0) * 372 + i32::from(month) * 31 + i32::from(day))
    };
    let (Some(start), Some(end)) = (place(first), place(last)) else { return false };
    let turned = if first.year.is_none() && last.year.is_none() && end < start { end + 372 } else { end };
    (1..=45).contains(&(turned - start)) && first.year.is_some() == last.year.is_some()
}

#[cfg(test)]
mod tests;
