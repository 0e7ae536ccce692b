//! Dates as people type them: `2015`, `1/2015`, `tháng 3/2013`, `27/1/2015`, `2015-01-27`, `27 January 2015`, and where a time is asked
//! for, `quý 1/2020`.
//!
//! The day always comes before the month, except in ISO 8601 order (year first); a month that does not exist is refused rather
//! than taken for a day, so that no date is guessed.

use crate::catalog::folded;
use crate::model::{PartialDate, Precision};

/// Longer texts are no dates; refusing them early keeps a pasted article out of the parser.
const LONGEST: usize = 60;

/// The first three letters are enough to tell English months apart.
const ENGLISH_MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/// Words around the numbers, without marks: ngày, mồng, năm; English articles and ordinals.
const FILLERS: [&str; 10] = ["ngay", "mong", "mung", "nam", "of", "the", "st", "nd", "rd", "th"];

/// The digits of a number from I to IV: so the number of a quarter is often written, and nothing else.
const ROMAN: usize = 0;

/// Why a typed text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateInputError {
    /// Not written in any accepted way.
    #[error("not written as a year, a month or a day")]
    Form,
    /// Written well, but no such month or day.
    #[error("not in the calendar")]
    Calendar,
}

/// A time as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedTime {
    /// A year, a month or a day.
    Date(PartialDate),
    /// Three months of a year, which no date can say: the first and the last of them.
    Quarter(PartialDate, PartialDate),
}

/// A piece of a typed date.
enum Token {
    /// A number, with how many digits it was written.
    Number { value: u16, digits: usize },
    /// The name of an English month: 1 … 12.
    Month(u16),
    /// `tháng`: a month must follow.
    MonthWord,
    /// `quý`: the number of a quarter must follow.
    QuarterWord,
}

/// Reads a typed date; `None` when nothing was typed.
///
/// # Errors
/// [`DateInputError`] says whether the form or the calendar is at fault.
pub fn parse(text: &str) -> Result<Option<PartialDate>, DateInputError> {
    match parse_time(text)? {
        Some(TypedTime::Date(date)) => Ok(Some(date)),
        Some(TypedTime::Quarter(..)) => Err(DateInputError::Form),
        None => Ok(None),
    }
}

/// Reads a typed date or quarter; `None` when nothing was typed.
///
/// # Errors
/// [`DateInputError`] says whether the form or the calendar is at fault.
pub fn parse_time(text: &str) -> Result<Option<TypedTime>, DateInputError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if text.chars().count() > LONGEST {
        return Err(DateInputError::Form);
    }
    let (quarter_words, rest): (Vec<_>, Vec<_>) = tokens(&folded(text))?.into_iter().partition(|token| matches!(token, Token::QuarterWord));
    if !quarter_words.is_empty() {
        return quarter(rest).map(Some);
    }
    let date = iso_text(&rest)?.parse().map_err(|_| DateInputError::Calendar)?;
    Ok(Some(TypedTime::Date(date)))
}

/// The date as it is typed in both languages, and read back by [`parse`]: `27/1/2015`, `1/2015`, `2015`.
#[must_use]
pub fn written(date: PartialDate) -> String {
    let first = date.first_day();
    let (day, month, year) = (first.day(), u8::from(first.month()), first.year());
    match date.precision() {
        Precision::Year => format!("{year:04}"),
        Precision::Month => format!("{month}/{year:04}"),
        Precision::Day => format!("{day}/{month}/{year:04}"),
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, DateInputError> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let class = CharacterClass::of(first).ok_or(DateInputError::Form)?;
        let end = rest.find(|letter| CharacterClass::of(letter) != Some(class)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        match class {
            CharacterClass::Digit => tokens.push(number(piece)?),
            CharacterClass::Letter => tokens.extend(word(piece)?),
            CharacterClass::Separator => {}
        }
        rest = after;
    }
    Ok(tokens)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum CharacterClass {
    Digit,
    Letter,
    Separator,
}

impl CharacterClass {
    fn of(character: char) -> Option<Self> {
        match character {
            '0'..='9' => Some(Self::Digit),
            'a'..='z' => Some(Self::Letter),
            '/' | '-' | '.' | ',' | '–' | '\u{2010}' | '\u{2011}' => Some(Self::Separator),
            space if space.is_whitespace() => Some(Self::Separator),
            _ => None,
        }
    }
}

fn number(digits: &str) -> Result<Token, DateInputError> {
    let value = digits.parse().map_err(|_| DateInputError::Form)?;
    Ok(Token::Number { value, digits: digits.len() })
}

fn word(word: &str) -> Result<Option<Token>, DateInputError> {
    if matches!(word, "thang" | "thg" | "t") {
        return Ok(Some(Token::MonthWord));
    }
    if matches!(word, "quy" | "q" | "quarter") {
        return Ok(Some(Token::QuarterWord));
    }
    if let Some(position) = ["i", "ii", "iii", "iv"].iter().position(|roman| *roman == word) {
        return Ok(Some(Token::Number { value: u16::try_from(position + 1).unwrap_or_default(), digits: ROMAN }));
    }
    if FILLERS.contains(&word) {
        return Ok(None);
    }
    let position = ENGLISH_MONTHS.iter().position(|month| word.len() >= 3 && month.starts_with(word)).ok_or(DateInputError::Form)?;
    Ok(Some(Token::Month(u16::try_from(position + 1).unwrap_or_default())))
}

/// A quarter is written as a month is: its number, and the year.
fn quarter(mut tokens: Vec<Token>) -> Result<TypedTime, DateInputError> {
    for token in &mut tokens {
        match token {
            Token::Number { digits, .. } if *digits == ROMAN => *digits = 1,
            Token::Number { .. } => {}
            _ => return Err(DateInputError::Form),
        }
    }
    let date: PartialDate = iso_text(&tokens)?.parse().map_err(|_| DateInputError::Calendar)?;
    let last = u8::from(date.first_day().month()) * 3;
    match (date.precision(), PartialDate::month_of(date.year(), last - 2).zip(PartialDate::month_of(date.year(), last))) {
        (Precision::Month, Some((first, last))) => Ok(TypedTime::Quarter(first, last)),
        (Precision::Month, None) => Err(DateInputError::Calendar),
        _ => Err(DateInputError::Form),
    }
}

/// The pieces as an ISO 8601 text, which the model then holds against the calendar.
fn iso_text(tokens: &[Token]) -> Result<String, DateInputError> {
    use Token::{Month, MonthWord, Number};
    let year_first = |year: u16, rest: &[u16]| rest.iter().fold(format!("{year:04}"), |text, part| format!("{text}-{part:02}"));
    let (month_words, parts): (Vec<_>, Vec<_>) = tokens.iter().partition(|token| matches!(token, MonthWord));
    let needs_month = !month_words.is_empty();
    let text = match parts.as_slice() {
        [Number { value: year, digits: 4 }] if !needs_month => year_first(*year, &[]),
        [Number { value: month, digits: 1 | 2 } | Month(month), Number { value: year, digits: 4 }] => year_first(*year, &[*month]),
        [Number { value: year, digits: 4 }, Number { value: month, digits: 1 | 2 } | Month(month)] => year_first(*year, &[*month]),
        [
            Number { value: day, digits: 1 | 2 },
            Number { value: month, digits: 1 | 2 } | Month(month),
            Number { value: year, digits: 4 },
        ] => year_first(*year, &[*month, *day]),
        [Number { value: year, digits: 4 }, Number { value: month, digits: 1 | 2 }, Number { value: day, digits: 1 | 2 }] => {
            year_first(*year, &[*month, *day])
        }
        [Month(month), Number { value: day, digits: 1 | 2 }, Number { value: year, digits: 4 }] => year_first(*year, &[*month, *day]),
        _ => return Err(DateInputError::Form),
    };
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    fn read(text: &str) -> String {
        parse(text).unwrap().unwrap().to_string()
    }

    #[test]
    fn a_year_a_month_and_a_day_are_read_as_people_type_them() {
        for text in ["2015", " 2015 ", "năm 2015", "nam 2015"] {
            assert_eq!(read(text), "2015", "{text}");
        }
        for text in ["1/2015", "01/2015", "01-2015", "1.2015", "1 2015", "2015-01", "2015/1", "tháng 1/2015", "Tháng 01 năm 2015"] {
            assert_eq!(read(text), "2015-01", "{text}");
        }
        for text in ["thang 1 2015", "thg 1, 2015", "T1/2015", "January 2015", "jan 2015", "2015 January"] {
            assert_eq!(read(text), "2015-01", "{text}");
        }
        for text in ["27/1/2015", "27-01-2015", "27.1.2015", "2015-01-27", "2015/1/27", "ngày 27 tháng 1 năm 2015", "27 tháng 1, 2015"]
        {
            assert_eq!(read(text), "2015-01-27", "{text}");
        }
        for text in ["27 January 2015", "January 27, 2015", "27th of January 2015", "Jan 27th 2015"] {
            assert_eq!(read(text), "2015-01-27", "{text}");
        }
        assert_eq!(read("Sept 2013"), "2013-09");
        assert_eq!(read("March 2013"), "2013-03");
    }

    #[test]
    fn a_quarter_is_read_where_a_time_is_asked_for() {
        let month = |text: &str| text.parse::<PartialDate>().unwrap();
        for text in ["quý 1/2020", "Quý I/2020", "quý I năm 2020", "Q1 2020", "2020 Q1", "1st quarter of 2020", "quy 01-2020"] {
            assert_eq!(parse_time(text), Ok(Some(TypedTime::Quarter(month("2020-01"), month("2020-03")))), "{text}");
            assert_eq!(parse(text), Err(DateInputError::Form), "{text} is no date");
        }
        assert_eq!(parse_time("quý IV/2013"), Ok(Some(TypedTime::Quarter(month("2013-10"), month("2013-12")))));
        assert_eq!(parse_time("27/1/2015"), Ok(Some(TypedTime::Date(month("2015-01-27")))));
        for (text, error) in [("quý 5/2020", DateInputError::Calendar), ("quý 0/2020", DateInputError::Calendar)] {
            assert_eq!(parse_time(text), Err(error), "{text}");
        }
        for text in ["quý 2020", "quý", "I/2020", "quý 1/1/2020", "quý tháng 1/2020", "quý V/2020"] {
            assert_eq!(parse_time(text), Err(DateInputError::Form), "{text}");
        }
    }

    #[test]
    fn decomposed_letters_are_the_same_words() {
        assert_eq!(read(&"tháng 3/2013".nfd().collect::<String>()), "2013-03");
    }

    #[test]
    fn nothing_typed_is_no_limit() {
        assert_eq!(parse("  "), Ok(None));
    }

    #[test]
    fn what_is_not_a_date_is_refused_with_its_reason() {
        for text in ["abc", "15", "1/15", "tháng 3", "tháng 2015", "2013-2015", "1/2/3/2015", "hôm qua", "2015?", "20155", "ma 2015", "-"]
        {
            assert_eq!(parse(text), Err(DateInputError::Form), "{text}");
        }
        // The day comes first: 1/27/2015 is not silently turned round.
        for text in ["13/2015", "31/2/2015", "1/27/2015", "29/2/2023", "0/2015"] {
            assert_eq!(parse(text), Err(DateInputError::Calendar), "{text}");
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in ".*") {
            let _ = parse(&text);
        }

        #[test]
        fn what_is_written_is_read_back(day in -200_000i32..200_000, precision in 0u8..3) {
            let date = crate::model::date_of(day);
            let date = match precision {
                0 => PartialDate::year_only(date.year()),
                1 => PartialDate::month_of(date.year(), date.month().into()),
                _ => Some(PartialDate::day(date)),
            };
            proptest::prop_assert_eq!(parse(&written(date.unwrap())), Ok(date));
        }
    }
}
