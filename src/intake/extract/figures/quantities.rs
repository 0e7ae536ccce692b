//! Quantities in a line: numbers with what multiplies them, and whether they are money, shares or counts.

use super::words::number_word_at;
use crate::intake::extract::phrases::{after, before, is_dash};
use crate::intake::{Token, TokenKind};

/// What kind of a quantity it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// So many of what follows.
    Count,
    /// United States dollars.
    Usd,
    /// Vietnamese đồng.
    Vnd,
    /// Per cent.
    Percent,
}

/// One quantity.
#[derive(Clone, Debug)]
pub struct Quantity {
    /// In base units.
    pub value: f64,
    /// What it is.
    pub measure: Measure,
    /// The token where it begins, a currency's sign before it included.
    pub start: usize,
    /// The token after it, with its multiplier and currency.
    pub end: usize,
    /// About, more than, nearly.
    pub approx: bool,
    /// It was written as a word.
    pub is_word: bool,
    /// It is the smaller number of two of the kind `45/63`.
    pub is_share: bool,
}

/// How a page writes fractions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `1.588` is more than a thousand, `4,019` is about four.
    Comma,
    /// The other way round.
    Point,
}

/// A number's digits, as written.
struct Digits<'a> {
    groups: Vec<&'a str>,
    separators: Vec<&'a str>,
    end: usize,
}

/// The multipliers, the longer before what they begin with, and the number of their zeros.
const MULTIPLIERS: [(&str, i32); 16] = [
    ("nghìn tỷ", 12),
    ("nghìn tỉ", 12),
    ("ngàn tỷ", 12),
    ("ngàn tỉ", 12),
    ("triệu tỷ", 15),
    ("nghìn", 3),
    ("ngàn", 3),
    ("vạn", 4),
    ("triệu", 6),
    ("tỷ", 9),
    ("tỉ", 9),
    ("thousand", 3),
    ("million", 6),
    ("mln", 6),
    ("billion", 9),
    ("trillion", 12),
];

const DOLLARS: [&str; 11] =
    ["usd", "đô la mỹ", "đô - la mỹ", "đôla mỹ", "đô la", "đô - la", "đôla", "us dollars", "u . s . dollars", "us$", "dollars"];
const DONG: [&str; 5] = ["đồng việt nam", "đồng", "vnd", "vnđ", "dong"];

/// The quantities of a line, in its order.
pub fn quantities(tokens: &[Token], style: Style) -> Vec<Quantity> {
    let mut found = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        let read = quantity_at(tokens, place, style);
        place = match read {
            Some((quantity, end)) => {
                found.extend(quantity);
                end.max(place + 1)
            }
            None => place + 1,
        };
    }
    found
}

/// The quantity that begins at `place`, and the place after all that is part of its number; none for a date, a range, a document's number.
fn quantity_at(tokens: &[Token], place: usize, style: Style) -> Option<(Option<Quantity>, usize)> {
    let first = tokens.get(place)?;
    if first.kind == TokenKind::Word {
        let (value, end) = number_word_at(tokens, place)?;
        return Some((Some(finished(tokens, value, place, end, true, false)), end));
    }
    let digits = digits_at(tokens, place)?;
    let end = digits.end;
    if is_name(tokens, place) {
        return Some((None, end));
    }
    let joined = |at: usize| tokens.get(at).is_some_and(|token| token.kind == TokenKind::Digits);
    if tokens.get(end).is_some_and(|token| token.text == "/") && joined(end + 1) {
        let (small, whole_end) = (value_of(&digits, 0, style, false)?, digits_at(tokens, end + 1)?.end);
        // A date goes on, or nothing that is counted follows.
        let goes_on = tokens.get(whole_end).is_some_and(|token| token.text == "/");
        let quantity = (!goes_on).then(|| finished(tokens, small, place, whole_end, false, true));
        return Some((quantity, if goes_on { whole_end + 2 } else { whole_end }));
    }
    let of_all = ["trên tổng số", "trong tổng số", "trong số", "out of", "of the"].iter().find_map(|words| after(tokens, end, words));
    if let Some(all) = of_all.filter(|all| digits.groups.len() == 1 && joined(*all)) {
        let whole_end = digits_at(tokens, all)?.end;
        return Some((Some(finished(tokens, value_of(&digits, 0, style, false)?, place, whole_end, false, true)), whole_end));
    }
    if tokens.get(end).is_some_and(|token| is_dash(&token.text)) && joined(end + 1) {
        return Some((None, digits_at(tokens, end + 1)?.end));
    }
    let (zeros, scaled) = multiplier_at(tokens, end);
    let (unit, _) = measure_at(tokens, place, scaled);
    // Only lengths and shares have fractions without a multiplier.
    let may_be_fraction = zeros > 0 || unit == Measure::Percent || tokens.get(end).is_some_and(|token| token.text == "km");
    let value = value_of(&digits, zeros, style, may_be_fraction)?;
    Some((Some(finished(tokens, value, place, scaled, false, false)), scaled))
}

/// A quantity with its currency and what is said before it.
fn finished(tokens: &[Token], value: f64, start: usize, end: usize, is_word: bool, is_share: bool) -> Quantity {
    let (measure, end) = measure_at(tokens, start, end);
    let start = if measure == Measure::Usd { before_currency(tokens, start) } else { start };
    Quantity { value, measure, start, end, approx: is_approx(tokens, start), is_word, is_share }
}

/// A run of digits with points and commas inside it.
fn digits_at(tokens: &[Token], place: usize) -> Option<Digits<'_>> {
    let first = tokens.get(place).filter(|token| token.kind == TokenKind::Digits)?;
    let mut digits = Digits { groups: vec![first.text.as_str()], separators: Vec::new(), end: place + 1 };
    while let (Some(separator), Some(group)) = (tokens.get(digits.end), tokens.get(digits.end + 1)) {
        let is_joined = !separator.is_apart && !group.is_apart && group.kind == TokenKind::Digits;
        if !is_joined || !matches!(separator.text.as_str(), "." | ",") || digits.groups.len() > 5 {
            break;
        }
        digits.separators.push(separator.text.as_str());
        digits.groups.push(group.text.as_str());
        digits.end += 2;
    }
    Some(digits)
}

/// What digits mean with so many zeros after them.
fn value_of(digits: &Digits<'_>, zeros: i32, style: Style, may_be_fraction: bool) -> Option<f64> {
    let last = digits.groups.last()?;
    let are_groups =
        digits.groups.iter().skip(1).all(|group| group.len() == 3) && digits.groups.first().is_some_and(|group| group.len() <= 3);
    let separator = digits.separators.last().copied();
    let is_mixed = digits.separators.iter().any(|other| Some(*other) != separator);
    let grouping = if style == Style::Comma { "." } else { "," };
    let is_fraction = match separator {
        None => false,
        Some(_) if is_mixed => true,
        Some(_) if digits.separators.len() > 1 => false,
        Some(_) if !are_groups => true,
        Some(separator) => separator != grouping && may_be_fraction,
    };
    if !is_fraction && !are_groups && digits.groups.len() > 1 {
        return None;
    }
    let all: String = digits.groups.concat();
    let whole = all.parse::<u64>().ok().filter(|whole| *whole < 1 << 53)?;
    let shift = zeros - if is_fraction { i32::try_from(last.len()).ok()? } else { 0 };
    let power = 10_f64.powi(shift.abs());
    // Multiplied and divided once, so that 4.019 billion is exactly that.
    Some(if shift < 0 { whole as f64 / power } else { whole as f64 * power })
}

fn multiplier_at(tokens: &[Token], place: usize) -> (i32, usize) {
    MULTIPLIERS.iter().find_map(|&(words, zeros)| Some((zeros, after(tokens, place, words)?))).unwrap_or((0, place))
}

/// What is counted, as far as a sign or a currency says it, and the place after that.
fn measure_at(tokens: &[Token], start: usize, end: usize) -> (Measure, usize) {
    if tokens.get(end).is_some_and(|token| token.text == "%") {
        return (Measure::Percent, end + 1);
    }
    if let Some(end) = after(tokens, end, "per cent").or_else(|| after(tokens, end, "percent")) {
        return (Measure::Percent, end);
    }
    if let Some(end) = DOLLARS.iter().find_map(|words| after(tokens, end, words)) {
        return (Measure::Usd, end);
    }
    if before_currency(tokens, start) < start {
        return (Measure::Usd, end);
    }
    if let Some(end) = DONG.iter().find_map(|words| after(tokens, end, words)) {
        return (Measure::Vnd, end);
    }
    (Measure::Count, end)
}

/// The place of a dollar's sign before a number; the number's own where there is none.
fn before_currency(tokens: &[Token], place: usize) -> usize {
    ["us $", "$", "usd"].iter().find_map(|words| before(tokens, place, words)).unwrap_or(place)
}

/// Whether a number is a name or an ordinal: a day, a year, a session, a road, a document, a part of a longer sign.
fn is_name(tokens: &[Token], place: usize) -> bool {
    const NAMERS: [&str; 25] = [
        "ngày", "tháng", "năm", "quý", "thứ", "khoá", "số", "điều", "khoản", "lộ", "giờ", "lúc", "kỳ", "chương", "mục", "tuổi", "hạng",
        "no", "article", "day", "q", "phase", "vòng", "tập", "trang",
    ];
    let Some(previous) = place.checked_sub(1).and_then(|before| tokens.get(before)) else { return false };
    let is_number = tokens.get(place).is_some_and(|token| !token.is_apart);
    let is_sum = ["tổng số", "trong số", "con số"].iter().any(|words| before(tokens, place, words).is_some());
    (NAMERS.contains(&previous.text.as_str()) && !is_sum) || (is_number && (previous.kind == TokenKind::Word || is_dash(&previous.text)))
}

/// Whether the words before a number say that it is not exact.
fn is_approx(tokens: &[Token], start: usize) -> bool {
    const ABOUT: [&str; 27] = [
        "hơn",
        "trên",
        "gần",
        "khoảng",
        "ước",
        "ước đạt",
        "ước tính",
        "ước khoảng",
        "xấp xỉ",
        "chừng",
        "độ",
        "không dưới",
        "ít nhất",
        "over",
        "about",
        "around",
        "nearly",
        "almost",
        "approximately",
        "roughly",
        "some",
        "more than",
        "at least",
        "an estimated",
        "estimated",
        "close to",
        "tầm",
    ];
    let start = before(tokens, start, "đạt").filter(|place| before(tokens, *place, "ước").is_some()).unwrap_or(start);
    ABOUT.iter().any(|words| before(tokens, start, words).is_some())
}

/// How the numbers of a page are written: as in its language, unless those that can only be read in one way are all of the other style.
pub fn style_of<'a>(lines: impl Iterator<Item = &'a [Token]>, is_english: bool) -> Style {
    let (mut comma, mut point) = (0, 0);
    for tokens in lines {
        for (place, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Digits) {
            let Some(digits) = digits_at(tokens, place).filter(|digits| digits.groups.len() == 2) else { continue };
            let is_fraction = multiplier_at(tokens, digits.end).0 > 0 || tokens.get(digits.end).is_some_and(|token| token.text == "%");
            let is_inside =
                place > 0 && !token.is_apart && tokens.get(place - 1).is_some_and(|token| matches!(token.text.as_str(), "." | ","));
            if !is_fraction || is_inside || digits.groups.get(1).is_none_or(|group| group.len() == 3) {
                continue;
            }
            match digits.separators.first() {
                Some(&",") => comma += 1,
                _ => point += 1,
            }
        }
    }
    match (is_english, comma, point) {
        (false, 0, 1..) | (true, _, 1..) | (true, 0, 0) => Style::Point,
        _ => Style::Comma,
    }
}
