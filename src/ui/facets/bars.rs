//! The layout of the histogram of years: which bars, how high, and which one a pointer is on.

use std::ops::RangeInclusive;

use crate::model::{DayNumber, PartialDate, date_of};

/// The drawing's width, in its own units.
pub const WIDTH: f64 = 1000.0;
/// The drawing's height, in its own units.
pub const HEIGHT: f64 = 100.0;
/// More bars than this are too thin to point at; years are then taken together.
const MOST_BARS: i32 = 60;
/// A year with a single result stays visible beside one with hundreds.
const LEAST_HEIGHT: f64 = 4.0;
/// The part of a bar's place that stays empty.
const GAP: f64 = 0.15;

/// The years that a histogram is about, from the first record to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// The first year.
    pub first: i32,
    /// The last year, not before the first.
    pub last: i32,
}

/// One bar: a year, or several taken together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Its first year.
    pub first: i32,
    /// Its last year.
    pub last: i32,
    /// The results of its years.
    pub count: u32,
    /// Left edge, 0 … [`WIDTH`].
    pub x: f64,
    /// Width of the drawn bar.
    pub width: f64,
    /// Height, 0 … [`HEIGHT`]; 0 only without results.
    pub height: f64,
}

impl Years {
    /// The years from the first to the last day of all records.
    #[must_use]
    pub fn of((first, last): (DayNumber, DayNumber)) -> Self {
        Self { first: date_of(first).year(), last: date_of(last).year() }
    }

    /// How many years; at least 1.
    #[must_use]
    pub fn number(&self) -> i32 {
        self.last.saturating_sub(self.first).saturating_add(1).max(1)
    }

    /// The year of a chosen limit, held inside these years; `open` where there is no limit.
    #[must_use]
    pub fn position(&self, limit: Option<PartialDate>, open: i32) -> i32 {
        limit.map_or(open, PartialDate::year).clamp(self.first, self.last.max(self.first))
    }

    /// The dates that choose the years of `range`; no limits when that is all of them.
    #[must_use]
    pub fn limits(&self, range: &RangeInclusive<i32>) -> (Option<PartialDate>, Option<PartialDate>) {
        if *range.start() <= self.first && *range.end() >= self.last {
            return (None, None);
        }
        (PartialDate::year_only(*range.start()), PartialDate::year_only(*range.end()))
    }
}

/// The bars of `counts` over `years`, from left to right.
#[must_use]
pub fn bars(years: Years, counts: &[(i32, u32)]) -> Vec<Bar> {
    let step = years_per_bar(years.number());
    let number = (years.number() + step - 1) / step;
    let place = WIDTH / f64::from(number);
    let sums: Vec<(i32, i32, u32)> = (0..number)
        .map(|position| {
            let first = years.first + position * step;
            let last = (first + step - 1).min(years.last);
            (first, last, counts.iter().filter(|(year, _)| (first..=last).contains(year)).map(|(_, count)| count).sum())
        })
        .collect();
    let most = sums.iter().map(|(_, _, count)| *count).max().unwrap_or_default().max(1);
    (0..number)
        .zip(sums)
        .map(|(position, (first, last, count))| Bar {
            first,
            last,
            count,
            x: f64::from(position) * place + place * GAP / 2.0,
            width: place * (1.0 - GAP),
            height: height(count, most),
        })
        .collect()
}

/// The bar at `fraction` of the drawing's width; the nearest one outside of it.
#[must_use]
pub fn bar_at(bars: &[Bar], fraction: f64) -> Option<&Bar> {
    let last = bars.len().checked_sub(1)?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "clamped to the few bars")]
    let position = (fraction * bars.len() as f64).floor().clamp(0.0, last as f64) as usize;
    bars.get(position)
}

fn height(count: u32, most: u32) -> f64 {
    if count == 0 { 0.0 } else { (HEIGHT * f64::from(count) / f64::from(most)).max(LEAST_HEIGHT) }
}

/// 1, 2, 5, 10, 20, 50 … years, the fewest that give no more than [`MOST_BARS`].
fn years_per_bar(years: i32) -> i32 {
    let rounds = [1_i32, 10, 100, 1000].into_iter().flat_map(|power| [power, 2 * power, 5 * power]);
    rounds.into_iter().find(|step| years <= step.saturating_mul(MOST_BARS)).unwrap_or(10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEARS: Years = Years { first: 2005, last: 2026 };

    #[test]
    fn every_year_has_a_place_and_the_most_fills_the_height() {
        let all = bars(YEARS, &[(2005, 1), (2015, 200), (2026, 50)]);
        assert_eq!(all.len(), 22);
        assert_eq!((all[0].first, all[21].last), (2005, 2026));
        assert!((all[10].height - HEIGHT).abs() < f64::EPSILON);
        assert!((all[0].height - LEAST_HEIGHT).abs() < f64::EPSILON, "one result is seen");
        assert!(all[1].height.abs() < f64::EPSILON);
        let last = all[21];
        assert!(last.x + last.width <= WIDTH);
    }

    #[test]
    fn a_pointer_finds_its_bar_and_the_nearest_one_outside() {
        let all = bars(YEARS, &[]);
        for bar in &all {
            assert_eq!(bar_at(&all, (bar.x + bar.width / 2.0) / WIDTH), Some(bar));
        }
        assert_eq!(bar_at(&all, -3.0).unwrap().first, 2005);
        assert_eq!(bar_at(&all, 1.0).unwrap().first, 2026);
        assert_eq!(bar_at(&[], 0.5), None);
    }

    #[test]
    fn a_long_past_is_taken_together() {
        let all = bars(Years { first: 1900, last: 2026 }, &[(2001, 2), (2003, 3)]);
        assert!(all.len() <= 60);
        let bar = all.iter().find(|bar| bar.first == 2000).unwrap();
        assert_eq!((bar.last, bar.count), (2004, 5));
        assert_eq!(all.last().unwrap().last, 2026);
    }

    #[test]
    fn all_years_are_no_limit() {
        let date = |year| PartialDate::year_only(year);
        assert_eq!(YEARS.limits(&(2005..=2026)), (None, None));
        assert_eq!(YEARS.limits(&(2005..=2005)), (date(2005), date(2005)));
        assert_eq!(YEARS.position(date(1900), 2005), 2005);
        assert_eq!(YEARS.position(None, 2026), 2026);
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn bars_cover_all_years_once(first in 0i32..9999, length in 0i32..9999) {
            let years = Years { first, last: first + length };
            let all = bars(years, &[]);
            proptest::prop_assert!(all.len() <= 60);
            proptest::prop_assert_eq!(all[0].first, years.first);
            proptest::prop_assert_eq!(all[all.len() - 1].last, years.last);
            for pair in all.windows(2) {
                proptest::prop_assert_eq!(pair[0].last + 1, pair[1].first);
            }
        }
    }
}
