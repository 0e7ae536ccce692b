//! The calendar's own divisions, by which the axis is ticked and dense places are counted.

use time::{Date, Month};

use crate::model::{DayNumber, date_of, day_number};

/// A division of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Single days.
    Day,
    /// Weeks from Monday (ISO 8601).
    Week,
    /// Thirds of a month (*tuần*: *thượng*, *trung*, *hạ*): from the 1st, the 11th and the 21st.
    Third,
    /// Months, in groups that divide the year: 1, 3 or 6.
    Months(u8),
    /// Years, in groups that begin at their multiples.
    Years(i32),
}

impl Step {
    /// Every division that the axis may be ticked by, the shortest first.
    pub const ALL: [Self; 12] = [
        Self::Day,
        Self::Week,
        Self::Months(1),
        Self::Months(3),
        Self::Months(6),
        Self::Years(1),
        Self::Years(2),
        Self::Years(5),
        Self::Years(10),
        Self::Years(20),
        Self::Years(50),
        Self::Years(100),
    ];

    /// The divisions by which dense places are counted, the shortest first. Each period lies wholly in one of the next: what stands alone at one
    /// zoom level does so at every closer one.
    pub const NESTED: [Self; 10] = [
        Self::Day,
        Self::Third,
        Self::Months(1),
        Self::Months(3),
        Self::Months(6),
        Self::Years(1),
        Self::Years(2),
        Self::Years(10),
        Self::Years(20),
        Self::Years(100),
    ];

    /// The length of its longest period, in days.
    #[must_use]
    pub fn longest(self) -> DayNumber {
        match self {
            Self::Day => 1,
            Self::Week => 7,
            Self::Third => 11,
            Self::Months(1) => 31,
            Self::Months(count) => 31 * i32::from(count) - i32::from(count) / 3,
            Self::Years(count) => 366 * count,
        }
    }

    /// The length of its shortest period, in days.
    #[must_use]
    pub fn shortest(self) -> f64 {
        match self {
            Self::Day => 1.0,
            Self::Week => 7.0,
            // The last third of a February.
            Self::Third => 8.0,
            Self::Months(1) => 28.0,
            Self::Months(count) => 30.0 * f64::from(count),
            Self::Years(count) => 365.0 * f64::from(count),
        }
    }

    /// The first day of the period that contains `day`.
    #[must_use]
    pub fn floor(self, day: DayNumber) -> DayNumber {
        let date = date_of(day);
        match self {
            Self::Day => day,
            Self::Week => day.saturating_sub(i32::from(date.weekday().number_days_from_monday())),
            Self::Third => day.saturating_sub(i32::from(date.day() - 1 - third(date) * 10)),
            Self::Months(count) => {
                let month = u8::from(date.month()) - 1;
                first_of(date.year(), month - month % count.max(1)).unwrap_or(day)
            }
            Self::Years(count) => first_of(date.year() - date.year().rem_euclid(count.max(1)), 0).unwrap_or(day),
        }
    }

    /// The first day of the period after the one that contains `day`; always later than `day`.
    #[must_use]
    pub fn next(self, day: DayNumber) -> DayNumber {
        let floor = self.floor(day);
        let next = match self {
            Self::Day => day.saturating_add(1),
            Self::Week => floor.saturating_add(7),
            Self::Third if third(date_of(floor)) < 2 => floor.saturating_add(10),
            Self::Third => Self::Months(1).next(floor),
            Self::Months(count) => {
                let date = date_of(floor);
                let month = u8::from(date.month()) - 1 + count;
                first_of(date.year() + i32::from(month / 12), month % 12).unwrap_or(day)
            }
            Self::Years(count) => first_of(date_of(floor).year() + count.max(1), 0).unwrap_or(day),
        };
        next.max(day.saturating_add(1))
    }

    /// The periods that touch the days from `first` to before `end`, in order.
    pub fn periods(self, first: f64, end: f64) -> impl Iterator<Item = Period> {
        let start = self.floor(super::scale::whole(first.floor()));
        std::iter::successors(Some(start), move |&day| Some(self.next(day)))
            .take_while(move |&day| f64::from(day) < end)
            .map(move |first| Period { first, end: self.next(first) })
    }
}

/// One period of a [`Step`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub first: DayNumber,
    /// The first day after it.
    pub end: DayNumber,
}

/// Which third of its month a date is in, from 0.
fn third(date: Date) -> u8 {
    (date.day() - 1).min(29) / 10
}

/// `month` counts from 0.
fn first_of(year: i32, month: u8) -> Option<DayNumber> {
    let month = Month::try_from(month + 1).ok()?;
    Date::from_calendar_date(year, month, 1).ok().map(day_number)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn periods_begin_where_the_calendar_says() {
        let day = |text: &str| day_number(text.parse::<crate::model::PartialDate>().unwrap().first_day());
        assert_eq!(Step::Week.floor(day("2015-01-27")), day("2015-01-26"));
        assert_eq!(Step::Months(3).floor(day("2015-06-30")), day("2015-04-01"));
        assert_eq!(Step::Months(6).next(day("2015-07-01")), day("2016-01-01"));
        assert_eq!(Step::Years(5).floor(day("2014-06-30")), day("2010-01-01"));
        assert_eq!(Step::Months(1).next(day("2024-02-29")), day("2024-03-01"));
    }

    proptest! {
        #[test]
        fn every_day_is_in_exactly_one_period(day in -500_000..500_000_i32, step in 0..Step::ALL.len() + Step::NESTED.len()) {
            let step = [&Step::ALL[..], &Step::NESTED].concat()[step];
            let (floor, next) = (step.floor(day), step.next(day));
            prop_assert!(floor <= day && day < next);
            prop_assert_eq!(step.floor(next), next);
            prop_assert_eq!(step.floor(next - 1), floor);
            prop_assert!(f64::from(next - floor) >= step.shortest() && next - floor <= step.longest());
        }

        #[test]
        fn a_period_lies_in_one_of_the_next_longer_division(day in -500_000..500_000_i32, place in 1..Step::NESTED.len()) {
            let (inner, outer) = (Step::NESTED[place - 1], Step::NESTED[place]);
            prop_assert!(outer.floor(day) <= inner.floor(day) && inner.next(day) <= outer.next(day));
        }
    }
}
