//! Calendar dates that are only as precise as their source: a year, a month or a day.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use miniserde::de::{Deserialize, Visitor};
use miniserde::make_place;
use miniserde::ser::{Fragment, Serialize};
use time::{Date, Month};

/// Days since 1970-01-01 (negative before), in the proleptic Gregorian calendar, without a time zone.
pub type DayNumber = i32;

const UNIX_EPOCH_JULIAN_DAY: i32 = 2_440_588;

/// The number of a civil day.
#[must_use]
pub const fn day_number(date: Date) -> DayNumber {
    date.to_julian_day() - UNIX_EPOCH_JULIAN_DAY
}

/// The civil day of a number; days outside the years −9999 … 9999 are clamped to them.
#[must_use]
pub fn date_of(day: DayNumber) -> Date {
    let limit = if day < 0 { Date::MIN } else { Date::MAX };
    Date::from_julian_day(day.saturating_add(UNIX_EPOCH_JULIAN_DAY)).unwrap_or(limit)
}

/// How much of a date its source states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Precision {
    /// Only the year.
    Year,
    /// The year and the month.
    Month,
    /// The full date.
    Day,
}

/// An ISO 8601 calendar date of reduced precision: `2015`, `2015-01` or `2015-01-27`.
///
/// A `PartialDate` always exists in the calendar; it is never completed with an invented month or day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    first: Date,
    precision: Precision,
}

/// Why a text is no date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PartialDateError {
    /// Not of the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    #[error("`{0}` is not of the form YYYY, YYYY-MM or YYYY-MM-DD")]
    Form(String),
    /// Of the right form, but no such month or day.
    #[error("`{0}` is not in the calendar")]
    Calendar(String),
}

impl PartialDate {
    /// A full date.
    #[must_use]
    pub const fn day(date: Date) -> Self {
        Self { first: date, precision: Precision::Day }
    }

    /// A whole year; `None` outside 0 … 9999.
    #[must_use]
    pub fn year_only(year: i32) -> Option<Self> {
        let in_range = (0..=9999).contains(&year);
        let first = Date::from_calendar_date(year, Month::January, 1).ok()?;
        in_range.then_some(Self { first, precision: Precision::Year })
    }

    /// A whole month; `None` when there is no such month.
    #[must_use]
    pub fn month_of(year: i32, month: u8) -> Option<Self> {
        let in_range = (0..=9999).contains(&year);
        let first = Date::from_calendar_date(year, Month::try_from(month).ok()?, 1).ok()?;
        in_range.then_some(Self { first, precision: Precision::Month })
    }

    /// How much is stated.
    #[must_use]
    pub const fn precision(self) -> Precision {
        self.precision
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.first.year()
    }

    /// The first day it may mean.
    #[must_use]
    pub const fn first_day(self) -> Date {
        self.first
    }

    /// The last day it may mean.
    #[must_use]
    pub fn last_day(self) -> Date {
        let (year, month) = (self.first.year(), self.first.month());
        let last = match self.precision {
            Precision::Day => return self.first,
            Precision::Month => Date::from_calendar_date(year, month, month.length(year)),
            Precision::Year => Date::from_calendar_date(year, Month::December, 31),
        };
        last.unwrap_or(self.first)
    }
}

impl FromStr for PartialDate {
    type Err = PartialDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let form = || PartialDateError::Form(text.to_owned());
        let calendar = || PartialDateError::Calendar(text.to_owned());
        let number = |part: &str, width: usize| -> Result<u16, PartialDateError> {
            let digits = part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit());
            if digits { part.parse().map_err(|_| form()) } else { Err(form()) }
        };
        let mut parts = text.split('-');
        let year = i32::from(number(parts.next().unwrap_or_default(), 4)?);
        let Some(month) = parts.next() else { return Self::year_only(year).ok_or_else(calendar) };
        let month = u8::try_from(number(month, 2)?).map_err(|_| form())?;
        let Some(day) = parts.next() else { return Self::month_of(year, month).ok_or_else(calendar) };
        let day = u8::try_from(number(day, 2)?).map_err(|_| form())?;
        if parts.next().is_some() {
            return Err(form());
        }
        let month = Month::try_from(month).map_err(|_| calendar())?;
        Date::from_calendar_date(year, month, day).map(Self::day).map_err(|_| calendar())
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.first.year())?;
        if self.precision >= Precision::Month {
            write!(formatter, "-{:02}", u8::from(self.first.month()))?;
        }
        if self.precision == Precision::Day {
            write!(formatter, "-{:02}", self.first.day())?;
        }
        Ok(())
    }
}

impl Serialize for PartialDate {
    fn begin(&self) -> Fragment<'_> {
        Fragment::Str(Cow::Owned(self.to_string()))
    }
}

make_place!(Place);

impl Visitor for Place<PartialDate> {
    fn string(&mut self, text: &str) -> miniserde::Result<()> {
        self.out = Some(text.parse().map_err(|_| miniserde::Error)?);
        Ok(())
    }
}

impl Deserialize for PartialDate {
    fn begin(out: &mut Option<Self>) -> &mut dyn Visitor {
        Place::new(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_precision_reads_and_writes_itself() {
        for text in ["2015", "2015-01", "2015-01-27", "2024-02-29"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_month_ends_on_its_own_last_day() {
        let last = |text: &str| PartialDate::day(text.parse::<PartialDate>().unwrap().last_day()).to_string();
        assert_eq!(last("2024-02"), "2024-02-29");
        assert_eq!(last("2023-02"), "2023-02-28");
        assert_eq!(last("2015"), "2015-12-31");
        assert_eq!(last("2015-01-27"), "2015-01-27");
    }

    #[test]
    fn what_is_not_a_date_is_refused_with_its_reason() {
        for text in ["", "15", "2015-1", "2015-01-27-01", "+015", "2015/01/27", "27-01-2015"] {
            assert!(matches!(text.parse::<PartialDate>(), Err(PartialDateError::Form(_))), "{text}");
        }
        for text in ["2015-13", "2023-02-29", "2015-00"] {
            assert!(matches!(text.parse::<PartialDate>(), Err(PartialDateError::Calendar(_))), "{text}");
        }
    }

    #[test]
    fn day_numbers_count_from_1970() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap().first_day();
        assert_eq!(day_number(date("1970-01-01")), 0);
        assert_eq!(day_number(date("2015-01-27")), 16_462);
        assert_eq!(date_of(16_462), date("2015-01-27"));
    }
}
