//! The time that is shown when the reader types where to go.

use super::scale::TimeWindow;
use crate::model::{DayNumber, Precision, day_number};
use crate::ui::facets::date_input::{DateInputError, TypedTime, parse_time};

/// Days shown on each side of a single day.
const AROUND_A_DAY: DayNumber = 15;

/// Where a typed time leads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Jump {
    /// What to show.
    pub window: TimeWindow,
    /// What was typed lies outside of the time there are records of: this is the nearest to it.
    pub is_nearest: bool,
}

/// Where `text` leads: a year, a quarter or a month is shown as a whole, a day with the days around it, and nothing beyond `limits`.
/// `None` when nothing was typed.
///
/// # Errors
/// [`DateInputError`] says whether the form or the calendar is at fault.
pub fn jump(text: &str, limits: TimeWindow) -> Result<Option<Jump>, DateInputError> {
    let (from, to) = match parse_time(text)? {
        Some(TypedTime::Date(date)) => (date, date),
        Some(TypedTime::Quarter(from, to)) => (from, to),
        None => return Ok(None),
    };
    let (first, last) = (day_number(from.first_day()), day_number(to.last_day()));
    let around = if from.precision() == Precision::Day { AROUND_A_DAY } else { 0 };
    let window = TimeWindow::of_days(first - around, last + around).moved_into(limits);
    Ok(Some(Jump { window, is_nearest: !limits.touches(first, last + 1) }))
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::PartialDate;

    fn days(first: &str, last: &str) -> TimeWindow {
        let day = |text: &str| text.parse::<PartialDate>().unwrap();
        TimeWindow::of_dates((day(first).first_day(), day(last).last_day()))
    }

    fn to(text: &str) -> Jump {
        jump(text, days("2005", "2026")).unwrap().unwrap()
    }

    #[test]
    fn a_day_is_shown_with_the_days_around_it_and_longer_times_as_a_whole() {
        for (texts, first, last) in [
            (vec!["27/1/2015", "27-01-2015", "2015-01-27", "ngày 27 tháng 1 năm 2015", "27 Jan 2015"], "2015-01-12", "2015-02-11"),
            (vec!["tháng 3/2013", "3/2013", "March 2013", "2013-03"], "2013-03-01", "2013-03-31"),
            (vec!["quý 1/2020", "Q1 2020"], "2020-01-01", "2020-03-31"),
            (vec!["2013", "năm 2013"], "2013-01-01", "2013-12-31"),
        ] {
            for text in texts {
                assert_eq!(to(text), Jump { window: days(first, last), is_nearest: false }, "{text}");
            }
        }
    }

    #[test]
    fn a_time_without_records_leads_to_the_nearest_one_that_has_some() {
        assert_eq!(to("1990"), Jump { window: days("2005", "2005"), is_nearest: true });
        assert_eq!(to("2/2031"), Jump { window: days("2026-12-04", "2026-12-31"), is_nearest: true });
        assert_eq!(to("2/1/2005"), Jump { window: days("2005-01-01", "2005-01-31"), is_nearest: false }, "only the days around are");
    }

    #[test]
    fn nothing_typed_leads_nowhere() {
        assert_eq!(jump(" ", days("2005", "2026")), Ok(None));
        assert_eq!(jump("hôm qua", days("2005", "2026")), Err(DateInputError::Form));
        assert_eq!(jump("31/2/2015", days("2005", "2026")), Err(DateInputError::Calendar));
    }

    proptest! {
        #[test]
        fn a_jump_stays_within_the_limits(day in 1..=31_u32, month in 1..=12_u32, year in 0..=9999_u32) {
            let limits = days("2005", "2026");
            if let Ok(Some(jump)) = jump(&format!("{day}/{month}/{year}"), limits) {
                prop_assert!(jump.window.start() >= limits.start() && jump.window.end() <= limits.end());
            }
        }
    }
}
