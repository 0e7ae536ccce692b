//! The year of a day that is written without one.

use time::{Date, Month};

use super::super::date_words::{DateWords, Parts, Telling};
use super::context::Context;
use crate::model::{Certainty, DayNumber, Held, PartialDate, date_of, day_number};

/// A date made whole, with how it was and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Whole {
    pub(super) held: Held,
    /// What the guess of a year costs.
    pub(super) cost: f32,
}

/// So long after its publication an event may lie: the zones of the world, a slip of the pen.
const SLACK: DayNumber = 0;

/// Makes a date whole, as the page lets one know; `None` where it does not.
pub(super) fn whole(date: &DateWords, context: &Context, is_announced: bool) -> Option<Whole> {
    if date.telling != Telling::Calendar {
        return relative(date.telling, context);
    }
    let certainty = if is_announced { Certainty::Announced } else { Certainty::Stated };
    let turns = i32::from(date.start.month > date.end.month);
    // It is the first day that has come when the report is written.
    let (start_year, known) = match (date.start.year, date.end.year) {
        (Some(year), _) => (year, Certainty::Stated),
        (None, Some(year)) => (year - turns, Certainty::Stated),
        (None, None) => year_of(date.start, context, is_announced)?,
    };
    let is_month = date.start.day.is_none();
    let certainty = match known {
        _ if is_announced => certainty,
        Certainty::Stated if !(is_month && date.end.year.is_none()) => Certainty::Stated,
        _ => Certainty::Inferred,
    };
    let start = partial(Parts { year: Some(start_year), ..date.start })?;
    let end = partial(Parts { year: Some(date.end.year.unwrap_or(start_year + turns)), ..date.end })?;
    let cost = match (date.end.year.is_some(), context.is_published_certain, known) {
        (true, ..) => 0.0,
        (false, true, Certainty::Stated) => 0.02,
        (false, false, Certainty::Stated) => 0.12,
        _ => 0.3,
    };
    Some(Whole { held: Held { start, end, certainty }, cost })
}

fn relative(telling: Telling, context: &Context) -> Option<Whole> {
    let published = context.published?;
    let day = match telling {
        Telling::DaysAgo(days) => published - DayNumber::from(days),
        Telling::Weekday(weekday) => {
            let today = date_of(published).weekday().number_from_monday();
            published - DayNumber::from((today + 7 - weekday) % 7)
        }
        Telling::Calendar => return None,
    };
    let date = PartialDate::day(date_of(day));
    let cost = if context.is_published_certain { 0.05 } else { 0.25 };
    Some(Whole { held: Held { start: date, end: date, certainty: Certainty::Inferred }, cost })
}

/// The latest such day that is not after the publication; without one, what the headline says.
fn year_of(parts: Parts, context: &Context, is_announced: bool) -> Option<(i32, Certainty)> {
    let month = parts.month?;
    if let Some(published) = context.published {
        let year = date_of(published).year();
        let first =
            |year: i32| Some(day_number(partial(Parts { day: parts.day.or(Some(1)), month: Some(month), year: Some(year) })?.first_day()));
        if is_announced {
            let is_past = first(year).is_some_and(|day| day < published);
            return Some((if is_past { year + 1 } else { year }, Certainty::Stated));
        }
        let is_past = first(year).is_some_and(|day| day <= published + SLACK);
        return Some((if is_past { year } else { year - 1 }, Certainty::Stated));
    }
    if let Some(year) = context.headline_year {
        return Some((year, Certainty::Stated));
    }
    if let Some(tasked) = context.tasked {
        return Some((if month >= 9 { tasked - 1 } else { tasked }, Certainty::Stated));
    }
    // A review of a year is held at its end or early in the next.
    context.reviewed.map(|reviewed| (if month >= 7 { reviewed } else { reviewed + 1 }, Certainty::Inferred))
}

fn partial(parts: Parts) -> Option<PartialDate> {
    let (year, month) = (parts.year?, parts.month?);
    match parts.day {
        Some(day) => Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok().map(PartialDate::day),
        None => PartialDate::month_of(year, month),
    }
}
