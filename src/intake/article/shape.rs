//! What a line looks like: prose, something short, or the furniture of a page.

use super::words::{first_words, is_footer, is_heading_of_other_matter, is_noise};
use crate::intake::LineKind;

/// What a line is to the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Whole sentences.
    Prose,
    /// A few words: a heading, a signature, a stamp, an item.
    Short,
    /// A menu, a button, a counter.
    Noise,
    /// A heading after which other matter follows, or the foot of the page.
    Stop,
    /// Not visible, or marked as something else by the format.
    Outside,
}

/// The measures of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) role: Role,
    pub(super) words: usize,
    /// A date or a time of day with little around it.
    pub(super) is_stamp: bool,
    /// A way through the site's sections.
    pub(super) is_path: bool,
    /// Most of it is a link.
    pub(super) is_linked: bool,
}

/// Prose without a full stop at its end has at least so many words.
const LONG: usize = 40;
/// With a sentence that ends inside, so many.
const SEVERAL: usize = 22;
/// Prose with one has at least so many.
const SENTENCE: usize = 8;

/// Measures a line.
pub(super) fn shape_of(line: &str, kind: LineKind, linked: u8) -> Shape {
    let words = line.split_whitespace().count();
    let is_path = is_path(line, words);
    let mut shape = Shape { role: Role::Short, words, is_stamp: words <= 24 && is_stamp(line), is_path, is_linked: linked >= 50 };
    if kind.is_metadata() || kind == LineKind::Aside {
        shape.role = Role::Outside;
    } else if !matches!(kind, LineKind::Headline) {
        shape.role = role_of(line, words, linked);
    }
    shape
}

fn role_of(line: &str, words: usize, linked: u8) -> Role {
    let start = first_words(line);
    if words <= 16 && is_heading_of_other_matter(&start) {
        return Role::Stop;
    }
    if is_footer(line, &start) || is_temperature(line) || line.starts_with(['©', '®']) {
        return Role::Stop;
    }
    if is_menu(line, words) || is_noise(&start) || is_only_signs(line) {
        return Role::Noise;
    }
    let has_sentence = || words >= SEVERAL && line.contains(". ");
    let is_prose = words >= LONG || (words >= SENTENCE && ends_a_sentence(line)) || has_sentence();
    if is_prose && linked < 60 { Role::Prose } else { Role::Short }
}

/// Whether a line ends as sentences do; a name of an author may follow in brackets.
pub(super) fn ends_a_sentence(line: &str) -> bool {
    let end = line.trim_end_matches(['"', '”', '’', '\'', ')', '»', '*', ' ', '\u{A0}']);
    end.ends_with(['.', '!', '?', '…', ';', ':']) || line.ends_with("./.")
}

fn is_only_signs(line: &str) -> bool {
    !line.chars().any(char::is_alphanumeric)
}

/// `11oC`, `21°C`.
fn is_temperature(line: &str) -> bool {
    let rest = line.trim_start_matches(|character: char| character.is_ascii_digit());
    rest.len() < line.len() && matches!(rest.trim(), "oC" | "°C" | "ºC" | "°" | "℃")
}

/// Several names side by side, parted by bars or wide spaces, and no sentence.
fn is_menu(line: &str, words: usize) -> bool {
    if words > 80 || ends_a_sentence(line) {
        return false;
    }
    let bars = line.matches(['|', '•', '·']).count();
    let gaps = line.matches("   ").count() + line.matches('\t').count();
    let brackets = line.matches('[').count();
    (bars >= 3 && words < bars * 5) || (gaps >= 3 && words < gaps * 6) || brackets >= 3 || is_only_capitals(line, words)
}

/// A menu whose parting spaces got lost: hardly a word in small letters.
fn is_only_capitals(line: &str, words: usize) -> bool {
    words >= 20 && {
        let count = |is_such: fn(char) -> bool| line.split_whitespace().filter(|word| word.chars().next().is_some_and(is_such)).count();
        let (capitals, small) = (count(char::is_uppercase), count(char::is_lowercase));
        small > 0 && capitals * 10 > words * 4 && !line.contains([',', '.', ';', ':'])
    }
}

/// `Tin tức >> Chính trị`.
fn is_path(line: &str, words: usize) -> bool {
    words <= 20 && (line.contains(['»', '›', '>']) || line.contains(" / ") || line.starts_with("Trang chủ") || line.starts_with("Home "))
}

/// Whether a date or a time of day is most of what a line says.
pub(super) fn is_stamp(line: &str) -> bool {
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    let letters = line.chars().filter(|character| character.is_alphabetic()).count();
    digits >= 5 && letters <= 60 && has_date(line) && letters < digits * 6
}

/// `27/1/2015`, `12-04-2019`, `2015-01-27`, `March 15, 2018`: a year beside other digits or after a month's name.
fn has_date(line: &str) -> bool {
    let is_joined = |(place, _): (usize, char)| {
        let digit = |character: Option<char>| character.is_some_and(|character| character.is_ascii_digit());
        let before = line.get(..place).unwrap_or_default().trim_end().chars().next_back();
        let after = line.get(place + 1..).unwrap_or_default().trim_start();
        digit(before) && has_year_at(after) || has_year_at_the_end(line.get(..place).unwrap_or_default()) && digit(after.chars().next())
    };
    let is_named = |month: &str| line.contains(month);
    line.char_indices().filter(|(_, character)| matches!(character, '/' | '-' | '.')).any(is_joined)
        || MONTHS.iter().any(|month| is_named(month))
}

fn has_year_at(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    digits == 4 && (text.starts_with("20") || text.starts_with("19"))
}

fn has_year_at_the_end(text: &str) -> bool {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    digits == 4 && text.get(text.len() - 4..).is_some_and(has_year_at)
}

const MONTHS: &[&str] = &["tháng", "Jan", "Feb", "March", "Mar ", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
