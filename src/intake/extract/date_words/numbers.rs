//! Numbers, months and what joins two days.

use crate::intake::{Token, TokenKind, is_at};

/// The number at `place` when it lies between `least` and `most` and has no more than four digits, and the place after it.
pub(super) fn number(tokens: &[Token], place: usize, least: u16, most: u16) -> Option<(u16, usize)> {
    let token = tokens.get(place).filter(|token| token.kind == TokenKind::Digits && token.text.len() <= 4)?;
    let value: u16 = token.text.parse().ok()?;
    if !(least..=most).contains(&value) || (most <= 31 && token.text.len() > 2) {
        return None;
    }
    let is_suffix = tokens.get(place + 1).is_some_and(|next| !next.is_apart && matches!(next.text.as_str(), "st" | "nd" | "rd" | "th"));
    Some((value, place + 1 + usize::from(is_suffix)))
}

/// The year at `place`.
pub(super) fn year(tokens: &[Token], place: usize) -> Option<(i32, usize)> {
    tokens.get(place).filter(|token| token.text.len() == 4)?;
    number(tokens, place, 1900, 2100).map(|(year, after)| (i32::from(year), after))
}

/// The month at `place`, in figures.
pub(super) fn month(tokens: &[Token], place: usize) -> Option<(u8, usize)> {
    let (month, after) = number(tokens, place, 1, 12)?;
    Some((u8::try_from(month).ok()?, after))
}

/// The month's name at `place`: English, with a capital letter.
pub(super) fn english_month(tokens: &[Token], place: usize) -> Option<(u8, usize)> {
    const MONTHS: [&str; 12] =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    let token = tokens.get(place).filter(|token| token.is_capital && token.text.len() >= 3)?;
    let is_month = |name: &&str| **name == token.text || (token.text.len() <= 4 && token.text != "mari" && name.starts_with(&token.text));
    let index = MONTHS.iter().position(is_month)?;
    let has_stop = tokens.get(place + 1).is_some_and(|next| next.text == "." && !next.is_apart) && token.text.len() <= 4;
    Some((u8::try_from(index + 1).ok()?, place + 1 + usize::from(has_stop)))
}

/// The month after the word `tháng`, in figures or in words.
pub(super) fn vietnamese_month(tokens: &[Token], place: usize) -> Option<(u8, usize)> {
    const NAMES: [&str; 10] = ["giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    if let Some(found) = month(tokens, place) {
        return Some(found);
    }
    if is_at(tokens, place, &["mười", "một"]) {
        return Some((11, place + 2));
    }
    if is_at(tokens, place, &["mười", "hai"]) {
        return Some((12, place + 2));
    }
    let token = tokens.get(place)?;
    if token.text == "một" && token.is_capital {
        return Some((1, place + 1));
    }
    let index = NAMES.iter().position(|name| *name == token.text && (token.is_capital || *name != "năm"))?;
    Some((u8::try_from(index + 1).ok()?, place + 1))
}

/// The place after what joins two days: `-`, `đến ngày`, `và`, `to`.
pub(super) fn connector(tokens: &[Token], place: usize) -> Option<usize> {
    let token = tokens.get(place)?;
    if !matches!(token.text.as_str(), "-" | "–" | "—" | "đến" | "tới" | "và" | "," | "to" | "and" | "&" | "until" | "through") {
        return None;
    }
    let mut next = place + 1;
    if token.text == "," && is_at(tokens, next, &["và"]) {
        next += 1;
    }
    for word in ["hết", "sáng", "chiều", "ngày"] {
        if is_at(tokens, next, &[word]) {
            next += 1;
        }
    }
    Some(next)
}
