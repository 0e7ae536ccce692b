//! The words of the axis: how long they are, and what they say.

use super::calendar::Step;
use super::ticks::LabelWidths;
use crate::i18n::dates::{self, DateStyle};
use crate::i18n::messages;
use crate::model::{DayNumber, Language, PartialDate, date_of};

/// Months at least this wide, in CSS pixels, have their names in full.
const ROOM_FOR_A_MONTH: f64 = 76.0;

/// How months are named on the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// With the year, where no larger period above says it.
    WithYear,
    /// The month alone.
    Full,
    /// The month alone, in the narrowest way.
    Short,
}

impl Names {
    /// How months are named under a larger period, when a tick is `room` CSS pixels long.
    #[must_use]
    pub fn for_room(room: f64) -> Self {
        if room >= ROOM_FOR_A_MONTH { Self::Full } else { Self::Short }
    }
}

/// The widest labels of a language in a text of `text` CSS pixels, from their number of characters: digits and letters are not wider than
/// 0.56 of the text's size.
#[must_use]
pub fn widths(language: Language, text: f64) -> LabelWidths {
    let characters = |count: f64| count * text * 0.56 + 9.0;
    let (month, month_of_year) = match language {
        Language::Vietnamese => (3.0, 12.0),
        Language::English => (4.0, 9.0),
    };
    LabelWidths { day: characters(2.0), month: characters(month), year: characters(4.0), month_of_year: characters(month_of_year) }
}

/// What a tick says whose period begins on `first`.
#[must_use]
pub fn label(language: Language, step: Step, first: DayNumber, names: Names) -> String {
    let date = date_of(first);
    match step {
        Step::Day | Step::Week | Step::Third => date.day().to_string(),
        Step::Months(_) => {
            let style = if names == Names::WithYear { DateStyle::Short } else { DateStyle::WithoutYear };
            let month = PartialDate::month_of(date.year(), date.month().into());
            let name = month.map(|month| dates::date(language, month, style)).unwrap_or_default();
            if names == Names::Short { (messages(language).timeline.month)(date.month().into(), &name) } else { name }
        }
        Step::Years(_) => date.year().to_string(),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::model::day_number;

    #[test]
    fn a_tick_says_what_the_one_above_it_does_not() {
        let first = day_number("2015-09".parse::<PartialDate>().unwrap().first_day());
        let said = |step, names| [Language::Vietnamese, Language::English].map(|language| label(language, step, first, names));
        assert_eq!(said(Step::Years(1), Names::Full), ["2015", "2015"]);
        assert_eq!(said(Step::Months(1), Names::WithYear), ["thg 9 2015", "Sept 2015"]);
        assert_eq!(said(Step::Months(3), Names::for_room(80.0)), ["Tháng 9", "Sept"]);
        assert_eq!(said(Step::Months(3), Names::for_room(40.0)), ["T9", "Sept"]);
        assert_eq!(said(Step::Week, Names::Short), ["1", "1"]);
    }
}
