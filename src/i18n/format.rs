//! Dates, numbers and order as the reader's language writes them, by the browser's `Intl` (ECMA-402).

use std::cell::RefCell;
use std::cmp::Ordering;

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::model::{DayNumber, Held, Language, PartialDate, Precision, day_number};

const MILLISECONDS_PER_DAY: f64 = 86_400_000.0;

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

/// What is made once: making one takes the browser longer than using it a hundred times.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Formatter {
    Date(Language, Precision, DateStyle),
    Number(Language),
    Order(Language),
}

impl Formatter {
    fn make(self) -> JsValue {
        match self {
            Self::Date(language, precision, style) => date_format(language, precision, style).into(),
            Self::Number(language) => {
                let options = options(&[("maximumFractionDigits", JsValue::from(6))]);
                Intl::NumberFormat::new(&locale(language), &options).format().into()
            }
            Self::Order(language) => Intl::Collator::new(&locale(language), &options(&[("numeric", JsValue::TRUE)])).compare().into(),
        }
    }

    /// The same one every time.
    fn get<T: JsCast>(self) -> T {
        thread_local! {
            // A dozen at most.
            static MADE: RefCell<Vec<(Formatter, JsValue)>> = RefCell::default();
        }
        let made = MADE.with_borrow_mut(|made| {
            if let Some((_, made)) = made.iter().find(|(formatter, _)| *formatter == self) {
                return made.clone();
            }
            let new = self.make();
            made.push((self, new.clone()));
            new
        });
        made.unchecked_into()
    }
}

/// A number with the language's digit grouping: `1.588` in Vietnamese, `1,588` in English.
#[must_use]
pub fn number(language: Language, value: f64) -> String {
    let format: Function = Formatter::Number(language).get();
    // Formatting a number cannot fail.
    format.call1(&JsValue::UNDEFINED, &JsValue::from(value)).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// A count.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
pub fn count(language: Language, value: usize) -> String {
    number(language, value as f64)
}

/// A date, no more precise than it is known.
#[must_use]
pub fn date(language: Language, date: PartialDate, style: DateStyle) -> String {
    let format: Intl::DateTimeFormat = Formatter::Date(language, date.precision(), style).get();
    let value = javascript_date(day_number(date.first_day()));
    format.format().call1(&JsValue::UNDEFINED, &value).ok().and_then(|text| text.as_string()).unwrap_or_else(|| date.to_string())
}

/// When something was held: one date, or a range as short as the language allows (`22–24 tháng 3, 2017`).
#[must_use]
pub fn held(language: Language, held: &Held, style: DateStyle) -> String {
    if held.start == held.end {
        return date(language, held.start, style);
    }
    let separate = || format!("{} – {}", date(language, held.start, style), date(language, held.end, style));
    if held.start.precision() != held.end.precision() {
        return separate();
    }
    let (first, last) = (javascript_date(day_number(held.start.first_day())), javascript_date(day_number(held.end.first_day())));
    let format: Intl::DateTimeFormat = Formatter::Date(language, held.start.precision(), style).get();
    format.format_range(&first, &last).map_or_else(|_| separate(), String::from)
}

/// The name of a language by its ISO 639 code: `vi` is `Tiếng Việt`; the code itself where the browser has no name for it.
#[must_use]
pub fn language_name(language: Language, code: &str) -> String {
    // `of` throws on what is not a code (ECMA-402, unicode_language_subtag), so only codes reach it.
    if !(2..=3).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return code.to_owned();
    }
    let names = Intl::DisplayNames::new(&locale(language), &options(&[("type", JsValue::from("language"))]));
    names.of(code).map_or_else(|| code.to_owned(), String::from)
}

/// The order of two names in the language's alphabet.
#[must_use]
pub fn compare(language: Language, left: &str, right: &str) -> Ordering {
    let collate: Function = Formatter::Order(language).get();
    let order = collate.call2(&JsValue::UNDEFINED, &JsValue::from(left), &JsValue::from(right)).ok().and_then(|order| order.as_f64());
    order.map_or_else(|| left.cmp(right), |order| order.total_cmp(&0.0))
}

fn date_format(language: Language, precision: Precision, style: DateStyle) -> Intl::DateTimeFormat {
    let month = if matches!(style, DateStyle::Full | DateStyle::FullWithoutYear) { "long" } else { "short" };
    let mut fields = vec![("timeZone", JsValue::from("UTC"))];
    if matches!(style, DateStyle::Full | DateStyle::Short) || precision == Precision::Year {
        fields.push(("year", JsValue::from("numeric")));
    }
    if precision >= Precision::Month {
        fields.push(("month", JsValue::from(month)));
    }
    if precision == Precision::Day {
        fields.push(("day", JsValue::from("numeric")));
    }
    Intl::DateTimeFormat::new(&locale(language), &options(&fields))
}

fn javascript_date(day: DayNumber) -> js_sys::Date {
    js_sys::Date::new(&JsValue::from(f64::from(day) * MILLISECONDS_PER_DAY))
}

fn locale(language: Language) -> Array {
    // British English: day before month, as in Vietnamese, so that no date is read the wrong way round.
    let tag = match language {
        Language::Vietnamese => "vi",
        Language::English => "en-GB",
    };
    Array::of1(&JsValue::from(tag))
}

fn options(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from(*name), value);
    }
    object
}
