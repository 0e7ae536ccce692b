//! Dates as the reader's language writes them (CLDR), and never more precise than they are known. Written here and not by the browser,
//! whose first date of each kind takes a phone 50 ms, of which the first page has several.

use crate::model::{Held, Language, PartialDate, Precision};

/// How much of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// `27 tháng 1, 2015`; `tháng 1 năm 2015`; `2015`.
    Full,
    /// `27 thg 1, 2015`.
    Short,
    /// The same without its year, under a heading that gives it: `27 thg 1`.
    WithoutYear,
    /// As in full, without its year: `27 tháng 1`.
    FullWithoutYear,
}

impl DateStyle {
    const fn is_long(self) -> bool {
        matches!(self, Self::Full | Self::FullWithoutYear)
    }

    const fn has_year(self) -> bool {
        matches!(self, Self::Full | Self::Short)
    }

    const fn with_year(self) -> Self {
        if self.is_long() { Self::Full } else { Self::Short }
    }

    const fn without_year(self) -> Self {
        if self.is_long() { Self::FullWithoutYear } else { Self::WithoutYear }
    }
}

/// A date, no more precise than it is known.
#[must_use]
pub fn date(language: Language, date: PartialDate, style: DateStyle) -> String {
    let first = date.first_day();
    let (year, month) = (first.year(), month(language, first.month().into(), style));
    match (date.precision(), language, style.has_year()) {
        (Precision::Year, ..) => year.to_string(),
        (Precision::Month, Language::Vietnamese, true) if style.is_long() => format!("{month} năm {year}"),
        (Precision::Month, _, true) => format!("{month} {year}"),
        // It stands alone, hence the capital.
        (Precision::Month, Language::Vietnamese, false) => format!("Tháng {}", u8::from(first.month())),
        (Precision::Month, Language::English, false) => month,
        (Precision::Day, Language::Vietnamese, true) => format!("{} {month}, {year}", first.day()),
        (Precision::Day, Language::English, true) => format!("{} {month} {year}", first.day()),
        (Precision::Day, _, false) => format!("{} {month}", first.day()),
    }
}

/// When something was held: one date, or a range as short as the language allows (`22–24 tháng 3, 2017`).
#[must_use]
pub fn held(language: Language, held: &Held, style: DateStyle) -> String {
    let (start, end) = (held.start, held.end);
    if start == end {
        return date(language, start, style);
    }
    let (first, last) = (start.first_day(), end.first_day());
    if first.year() != last.year() {
        let dash = if (start.precision(), end.precision()) == (Precision::Year, Precision::Year) { "–" } else { " – " };
        return [date(language, start, style.with_year()), date(language, end, style.with_year())].join(dash);
    }
    match (start.precision(), end.precision()) {
        (Precision::Day, Precision::Day) if first.month() == last.month() => format!("{}–{}", first.day(), date(language, end, style)),
        (Precision::Day, Precision::Day) => format!("{} – {}", date(language, start, style.without_year()), date(language, end, style)),
        (Precision::Month, Precision::Month) if style.has_year() => {
            format!("{} – {}", month(language, first.month().into(), style), date(language, end, style))
        }
        _ => format!("{} – {}", date(language, start, style), date(language, end, style)),
    }
}

fn month(language: Language, month: u8, style: DateStyle) -> String {
    match (language, style.is_long()) {
        (Language::Vietnamese, true) => format!("tháng {month}"),
        (Language::Vietnamese, false) => format!("thg {month}"),
        (Language::English, true) => english_month(month).to_owned(),
        // British usage keeps four letters of one month.
        (Language::English, false) => english_month(month).get(..if month == 9 { 4 } else { 3 }).unwrap_or_default().to_owned(),
    }
}

/// The English name of a month, 1 to 12.
pub(super) const fn english_month(month: u8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Certainty;

    fn written(range: &str, style: DateStyle) -> (String, String) {
        let (start, end) = range.split_once('/').unwrap_or((range, range));
        let held_then = Held { start: start.parse().unwrap(), end: end.parse().unwrap(), certainty: Certainty::Stated };
        (held(Language::Vietnamese, &held_then, style), held(Language::English, &held_then, style))
    }

    #[test]
    fn a_date_is_written_as_far_as_it_is_known() {
        for (date, style, vietnamese, english) in [
            ("2015-01-27", DateStyle::Full, "27 tháng 1, 2015", "27 January 2015"),
            ("2015-09-05", DateStyle::Short, "5 thg 9, 2015", "5 Sept 2015"),
            ("2015-01-27", DateStyle::WithoutYear, "27 thg 1", "27 Jan"),
            ("2015-01-27", DateStyle::FullWithoutYear, "27 tháng 1", "27 January"),
            ("2015-01", DateStyle::Full, "tháng 1 năm 2015", "January 2015"),
            ("2015-01", DateStyle::Short, "thg 1 2015", "Jan 2015"),
            ("2015-01", DateStyle::WithoutYear, "Tháng 1", "Jan"),
            ("2015-06", DateStyle::FullWithoutYear, "Tháng 6", "June"),
            ("2015", DateStyle::Full, "2015", "2015"),
            ("2015", DateStyle::WithoutYear, "2015", "2015"),
        ] {
            assert_eq!(written(date, style), (vietnamese.to_owned(), english.to_owned()), "{date} {style:?}");
        }
    }

    #[test]
    fn a_range_says_once_what_its_ends_share() {
        for (range, style, vietnamese, english) in [
            ("2017-03-22/2017-03-24", DateStyle::Full, "22–24 tháng 3, 2017", "22–24 March 2017"),
            ("2017-03-22/2017-03-24", DateStyle::WithoutYear, "22–24 thg 3", "22–24 Mar"),
            ("2017-03-30/2017-04-02", DateStyle::Full, "30 tháng 3 – 2 tháng 4, 2017", "30 March – 2 April 2017"),
            ("2017-03-30/2017-04-02", DateStyle::FullWithoutYear, "30 tháng 3 – 2 tháng 4", "30 March – 2 April"),
            ("2017-03/2017-04", DateStyle::Full, "tháng 3 – tháng 4 năm 2017", "March – April 2017"),
            ("2017-03/2017-04", DateStyle::Short, "thg 3 – thg 4 2017", "Mar – Apr 2017"),
            ("2017-03/2017-04", DateStyle::WithoutYear, "Tháng 3 – Tháng 4", "Mar – Apr"),
            ("2019/2020", DateStyle::Full, "2019–2020", "2019–2020"),
            ("2015-01/2015-01-27", DateStyle::Full, "tháng 1 năm 2015 – 27 tháng 1, 2015", "January 2015 – 27 January 2015"),
        ] {
            assert_eq!(written(range, style), (vietnamese.to_owned(), english.to_owned()), "{range} {style:?}");
        }
    }

    #[test]
    fn two_years_are_both_said_under_the_heading_of_one() {
        let expected = ("30 thg 12, 2019 – 2 thg 1, 2020".to_owned(), "30 Dec 2019 – 2 Jan 2020".to_owned());
        assert_eq!(written("2019-12-30/2020-01-02", DateStyle::WithoutYear), expected);
    }
}
