//! Dates in a stretch of an article: `Sáng 27/1/2015`, `từ ngày 22-24/3`, `trong hai ngày 5 và 6/9`, `28/9 - 1/10/2015`, `đầu tháng 3`.

use crate::catalog::folded;
use crate::model::PartialDate;
use crate::ui::facets::date_input;

/// Longer selections hold more than a date.
const LONGEST: usize = 400;

/// What stands where a date was selected.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Number(u16),
    /// `/`, `-`, `.`, `–`: between the parts of a date, or between two dates.
    Sign(char),
    Word(String),
}

/// The first and the last day that a text says, the same for a single date; `None` when it says none. `year` completes a date without one.
#[must_use]
pub fn dates(text: &str, year: Option<i32>) -> Option<(PartialDate, PartialDate)> {
    let text = text.trim();
    if text.len() > LONGEST {
        return None;
    }
    // As a reader would type it: also in English, also only a year.
    if let Ok(Some(date)) = date_input::parse(text) {
        return Some((date, date));
    }
    let pieces = pieces(text);
    let found: Vec<(usize, usize, Found)> =
        (0..pieces.len()).filter_map(|at| date_at(&pieces, at).map(|(end, date)| (at, end, date))).collect();
    let (start, _, first) = *found.first()?;
    // The same date is found again from its second number on.
    let full = |date: Found, other: Found| date.complete(other.year.or(year));
    let later = found.iter().find(|(at, ..)| *at >= found.first().map_or(0, |(_, end, _)| *end)).copied();
    if let Some((_, _, last)) = later {
        let begin = full(first, last)?;
        let end = last.complete(last.year.or(year))?;
        return if end.first_day() >= begin.first_day() { Some((begin, end)) } else { Some((begin, begin)) };
    }
    let date = first.complete(year)?;
    Some((day_before(&pieces, start, first, year).unwrap_or(date), date))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Found {
    day: Option<u16>,
    month: u16,
    year: Option<i32>,
}

impl Found {
    fn complete(self, year: Option<i32>) -> Option<PartialDate> {
        let year = self.year.or(year)?;
        let text = match self.day {
            Some(day) => format!("{year:04}-{:02}-{day:02}", self.month),
            None => format!("{year:04}-{:02}", self.month),
        };
        text.parse().ok()
    }
}

/// A date that begins at this piece, and where it ends.
fn date_at(pieces: &[Piece], at: usize) -> Option<(usize, Found)> {
    use Piece::{Number, Sign, Word};
    let is = |word: &str, expected: &str| word == expected;
    let rest = pieces.get(at..)?;
    let year = |number: &u16| (1900..=2200).contains(number).then(|| i32::from(*number));
    let (used, day, month) = match rest {
        [Number(day), Sign(one), Number(month), ..] if is_inner(*one) && is_day(*day) && is_month(*month) => (3, Some(*day), *month),
        [Number(day), Word(word), Number(month), ..] if is(word, "thang") && is_day(*day) && is_month(*month) => (3, Some(*day), *month),
        [Word(word), Number(month), ..] if is(word, "thang") && is_month(*month) => (2, None, *month),
        _ => return None,
    };
    let after = match rest.get(used..) {
        Some([Sign(sign), Number(number), ..]) if is_inner(*sign) => year(number).map(|year| (2, year)),
        Some([Word(word), Number(number), ..]) if is(word, "nam") => year(number).map(|year| (2, year)),
        Some([Number(number), ..]) => year(number).map(|year| (1, year)),
        _ => None,
    };
    let (more, year) = after.map_or((0, None), |(more, year)| (more, Some(year)));
    // `22-24/3` is no twenty-second of the twenty-fourth, but `5-9/2015` is not two days either.
    let is_range = matches!(rest, [_, Sign('-' | '–'), _, Sign('/' | '.'), Number(month), ..] if is_month(*month));
    (!is_range).then_some((at + used + more, Found { day, month, year }))
}

/// The first day of a range whose last is the date at `start`: `22-` before `24/3`, `5 và` before `6/9`.
fn day_before(pieces: &[Piece], start: usize, date: Found, year: Option<i32>) -> Option<PartialDate> {
    let before = pieces.get(..start)?;
    let day = match before {
        [.., Piece::Number(day), Piece::Sign('-' | '–' | ',')] => *day,
        [.., Piece::Number(day), Piece::Word(word)] if matches!(word.as_str(), "va" | "den" | "to" | "and" | "toi") => *day,
        [.., Piece::Number(day), Piece::Word(word), Piece::Word(ngay)] if ngay == "ngay" && matches!(word.as_str(), "va" | "den") => *day,
        _ => return None,
    };
    let is_before = is_day(day) && date.day.is_some_and(|last| day < last);
    is_before.then(|| Found { day: Some(day), ..date }.complete(year)).flatten()
}

const fn is_inner(sign: char) -> bool {
    matches!(sign, '/' | '-' | '.')
}

const fn is_day(number: u16) -> bool {
    1 <= number && number <= 31
}

const fn is_month(number: u16) -> bool {
    1 <= number && number <= 12
}

fn pieces(text: &str) -> Vec<Piece> {
    let folded = folded(text);
    let mut pieces = Vec::new();
    let mut rest = folded.as_str();
    while let Some(first) = rest.chars().next() {
        let same = |letter: char| {
            if first.is_ascii_digit() { letter.is_ascii_digit() } else { letter.is_alphabetic() && first.is_alphabetic() }
        };
        let end = rest.find(|letter| !same(letter)).unwrap_or(rest.len()).max(first.len_utf8());
        let (piece, after) = rest.split_at(end);
        if first.is_ascii_digit() {
            // Too long a number is no part of a date, but it parts what is before it from what is behind it.
            pieces.push(piece.parse().map_or(Piece::Word(String::new()), Piece::Number));
        } else if first.is_alphabetic() {
            pieces.push(Piece::Word(piece.to_owned()));
        } else if !first.is_whitespace() {
            pieces.push(Piece::Sign(first));
        }
        rest = after;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        match dates(text, Some(2015)) {
            Some((first, last)) if first == last => first.to_string(),
            Some((first, last)) => format!("{first}..{last}"),
            None => "nothing".to_owned(),
        }
    }

    #[test]
    fn a_date_is_found_among_words() {
        for (text, expected) in [
            ("Sáng 27/1/2015", "2015-01-27"),
            ("Sáng ngày 31/12/2020,", "2020-12-31"),
            ("Ngày 19-3", "2015-03-19"),
            ("ngày 27 tháng 01 năm 2017 tại Hà Nội", "2017-01-27"),
            ("đầu tháng 3", "2015-03"),
            ("tháng 3/2013", "2013-03"),
            ("27/01/2015 14:35:53", "2015-01-27"),
            ("Fri, 14/04/2017 14:00 | GMT +7", "2017-04-14"),
            ("27 January 2015", "2015-01-27"),
            ("2015", "2015"),
            ("Hội nghị đối ngoại", "nothing"),
            ("31/2/2015", "nothing"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        assert_eq!(dates("Ngày 19-3", None), None);
    }

    #[test]
    fn a_range_is_both_its_days() {
        for (text, expected) in [
            ("từ ngày 22-24/3", "2015-03-22..2015-03-24"),
            ("22 – 24/3/2017", "2017-03-22..2017-03-24"),
            ("trong hai ngày 5 và 6/9", "2015-09-05..2015-09-06"),
            ("28/9 - 1/10/2015", "2015-09-28..2015-10-01"),
            ("từ ngày 12/8 đến ngày 13/8/2018", "2018-08-12..2018-08-13"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_not(text in "[0-9/. –a-ađ,-]{0,40}|.*", year in proptest::option::of(-5_i32..12_000)) {
            if let Some((first, last)) = dates(&text, year) {
                proptest::prop_assert!(first.first_day() <= last.last_day());
            }
        }
    }
}
