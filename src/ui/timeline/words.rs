//! Dates and counts of the timeline, in words.

use time::{Date, Month};

use super::calendar::Step;
use super::scale::TimeWindow;
use crate::i18n::format::{self, DateStyle};
use crate::i18n::{self, messages};
use crate::model::{Certainty, DayNumber, Held, Language, PartialDate, date_of, day_number};

/// A number of events.
pub(super) fn events(language: Language, count: usize) -> String {
    (messages(language).timeline.events)(&i18n::count(language, count), count == 1)
}

/// The window in as few words as are true: years for many years, months for many months.
pub(super) fn window(language: Language, window: TimeWindow) -> String {
    let (first, last) = window.dates();
    let (first_day, next_day) = (day_number(first), day_number(last) + 1);
    let whole_years = Step::Years(1).floor(first_day) == first_day && Step::Years(1).floor(next_day) == next_day;
    if whole_years {
        return period(language, first_day, next_day);
    }
    let precise = |date: Date| {
        let partial = if window.length() > 3.0 * 366.0 {
            PartialDate::year_only(date.year())
        } else if window.length() > 100.0 {
            PartialDate::month_of(date.year(), date.month().into())
        } else {
            None
        };
        partial.unwrap_or(PartialDate::day(date))
    };
    between(language, precise(first), precise(last))
}

/// The days from `first` to before `end`, as whole years or months where they are.
pub(super) fn period(language: Language, first: DayNumber, end: DayNumber) -> String {
    let (start, next, last) = (date_of(first), date_of(end), date_of(end - 1));
    let month_begins = start.day() == 1 && next.day() == 1;
    let year_begins = month_begins && start.month() == Month::January && next.month() == Month::January;
    let precise = |date: Date| {
        let partial = if year_begins {
            PartialDate::year_only(date.year())
        } else if month_begins {
            PartialDate::month_of(date.year(), date.month().into())
        } else {
            None
        };
        partial.unwrap_or(PartialDate::day(date))
    };
    between(language, precise(start), precise(last))
}

fn between(language: Language, start: PartialDate, end: PartialDate) -> String {
    format::held(language, &Held { start, end, certainty: Certainty::Stated }, DateStyle::Full)
}

/// When a record was held, with what is uncertain about it.
pub(super) fn when(language: Language, held: &Held) -> String {
    let date = format::held(language, held, DateStyle::Full);
    match held.certainty {
        Certainty::Stated => date,
        certainty => format!("{date} ({})", (messages(language).terms.certainty)(certainty)),
    }
}
