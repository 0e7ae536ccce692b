//! Numbers written as words, as far as they cannot be anything else.

use crate::intake::Token;
use crate::intake::extract::phrases::after;

/// Vietnamese and English numbers. `năm` is a year as well, `một` an article: both are left out.
const NUMBERS: [(&str, f64); 24] = [
    ("hai", 2.0),
    ("ba", 3.0),
    ("bốn", 4.0),
    ("sáu", 6.0),
    ("bảy", 7.0),
    ("bẩy", 7.0),
    ("tám", 8.0),
    ("chín", 9.0),
    ("mười hai", 12.0),
    ("mười lăm", 15.0),
    ("mười", 10.0),
    ("hai mươi", 20.0),
    ("ba mươi", 30.0),
    ("một trăm", 100.0),
    ("two", 2.0),
    ("three", 3.0),
    ("four", 4.0),
    ("five", 5.0),
    ("six", 6.0),
    ("seven", 7.0),
    ("eight", 8.0),
    ("nine", 9.0),
    ("ten", 10.0),
    ("twelve", 12.0),
];

/// Words before which a number's word is part of something else: `thứ ba`, `tháng hai`.
const NAMERS: [&str; 6] = ["thứ", "tháng", "năm", "mươi", "trăm", "lần"];

/// The first words of what is counted in words.
const COUNTED: [&str; 22] = [
    "thoả",
    "văn",
    "biên",
    "bản",
    "suất",
    "học",
    "di",
    "danh",
    "hiệp",
    "mou",
    "new",
    "cooperation",
    "agreements",
    "memoranda",
    "memorandums",
    "heritage",
    "scholarships",
    "mous",
    "foreign",
    "documents",
    "deals",
    "international",
];

/// The number that a word at `place` is, and the place after it.
pub fn number_word_at(tokens: &[Token], place: usize) -> Option<(f64, usize)> {
    let found = NUMBERS.iter().filter_map(|&(words, value)| Some((value, after(tokens, place, words)?))).max_by_key(|(_, end)| *end)?;
    let is_named = place.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|token| NAMERS.contains(&token.text.as_str()));
    let goes_on = tokens.get(found.1).is_some_and(|token| matches!(token.text.as_str(), "mươi" | "trăm" | "nghìn" | "triệu" | "tỷ"));
    let is_counting = tokens.get(found.1).is_some_and(|token| COUNTED.contains(&token.text.as_str()));
    (!is_named && !goes_on && is_counting).then_some(found)
}
