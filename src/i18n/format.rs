//! Numbers, names of languages and order as the reader's language has them, by the browser's `Intl` (ECMA-402); dates by [`dates`](super::dates).

use std::cell::RefCell;
use std::cmp::Ordering;

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

pub use super::dates::{DateStyle, date, held};
use crate::model::Language;

/// What is made once: making one takes the browser longer than using it a hundred times.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Formatter {
    Number(Language),
    Order(Language),
}

impl Formatter {
    fn make(self) -> JsValue {
        match self {
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
            // Two for each language.
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
