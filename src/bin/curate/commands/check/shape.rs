//! The form of a file, declared as data and compared with what is there.

use std::collections::BTreeSet;

use jsonc_parser::ast::{Array, Object, Value};
use jsonc_parser::common::Ranged;

use nien_bieu::model::PartialDate;

use super::document::Document;
use super::problem::Field;
use super::text;

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A text that is not empty.
    Text,
    /// An ASCII slug.
    Slug,
    /// One word of a closed list.
    OneOf(fn() -> Vec<&'static str>),
    /// A date of any precision.
    Date,
    /// An http or https address.
    Url,
    /// An ISO 639-1 code.
    Language,
    /// A number.
    Number,
    /// A whole number from 0.
    Whole,
    /// True or false.
    Boolean,
    /// Null, or the other.
    Nullable(&'static Self),
    /// A list.
    List(&'static Self),
    /// An object of exactly these keys.
    Object(&'static [Key]),
    /// An object of any keys, all with values of one shape.
    Map(&'static Self),
}

/// A key of an object.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// Its value.
    pub shape: Shape,
    /// Whether it must be there.
    pub required: bool,
}

/// A key that must be there.
pub const fn key(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: true }
}

/// A key that may be absent.
pub const fn optional(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: false }
}

impl Shape {
    /// What the shape expects, in words.
    pub fn expectation(&self) -> String {
        match self {
            Self::Text => "a text that is not empty".into(),
            Self::Slug => "an ASCII slug such as `a-b-2`".into(),
            Self::OneOf(words) => format!("one of {}", words().join(", ")),
            Self::Date => "a date YYYY, YYYY-MM or YYYY-MM-DD".into(),
            Self::Url => "an address http://… or https://…".into(),
            Self::Language => "an ISO 639-1 code such as `vi`".into(),
            Self::Number => "a number".into(),
            Self::Whole => "a whole number from 0".into(),
            Self::Boolean => "true or false".into(),
            Self::Nullable(inner) => format!("{}, or null", inner.expectation()),
            Self::List(_) => "a list".into(),
            Self::Object(_) | Self::Map(_) => "an object".into(),
        }
    }
}

/// Compares the document's value with `shape` and notes every difference.
pub fn compare(document: &mut Document<'_>, shape: &Shape) {
    if let Some(value) = document.value().cloned() {
        Comparison { document }.value(&Field::root(), &value, shape);
    }
}

struct Comparison<'d, 'a> {
    document: &'d mut Document<'a>,
}

impl Comparison<'_, '_> {
    fn value(&mut self, field: &Field, value: &Value<'_>, shape: &Shape) {
        match (shape, value) {
            (Shape::Nullable(_), Value::NullKeyword(_)) | (Shape::Boolean, Value::BooleanLit(_)) | (Shape::Number, Value::NumberLit(_)) => {
            }
            (Shape::Nullable(inner), _) => self.value(field, value, inner),
            (Shape::Whole, Value::NumberLit(number)) if number.value.parse::<u32>().is_ok() => {}
            (Shape::List(inner), Value::Array(array)) => self.list(field, array, inner),
            (Shape::Object(keys), Value::Object(object)) => self.object(field, object, keys),
            (Shape::Map(inner), Value::Object(object)) => self.map(field, object, inner),
            (Shape::Text | Shape::Slug | Shape::OneOf(_) | Shape::Date | Shape::Url | Shape::Language, Value::StringLit(string)) => {
                self.string(field, &string.value, shape)
            }
            _ => self.document.report_at(value.start(), field, &format!("is {}", describe(value)), &shape.expectation()),
        }
    }

    fn list(&mut self, field: &Field, array: &Array<'_>, inner: &Shape) {
        for (index, element) in array.elements.iter().enumerate() {
            self.value(&field.index(index), element, inner);
        }
    }

    fn object(&mut self, field: &Field, object: &Object<'_>, keys: &[Key]) {
        let mut seen = BTreeSet::new();
        for property in &object.properties {
            let name = property.name.as_str();
            let inner = field.key(name);
            if !seen.insert(name.to_owned()) {
                self.document.report_at(property.start(), &inner, "is given twice", "each key once");
                continue;
            }
            match keys.iter().find(|key| key.name == name) {
                Some(key) => self.value(&inner, &property.value, &key.shape),
                None => {
                    let known: Vec<&str> = keys.iter().map(|key| key.name).collect();
                    self.document.report_at(property.start(), &inner, "is an unknown key", &format!("one of {}", known.join(", ")));
                }
            }
        }
        for key in keys.iter().filter(|key| key.required && !seen.contains(key.name)) {
            self.document.report_at(object.start(), &field.key(key.name), "is missing", &key.shape.expectation());
        }
    }

    fn map(&mut self, field: &Field, object: &Object<'_>, inner: &Shape) {
        let mut seen = BTreeSet::new();
        for property in &object.properties {
            let name = property.name.as_str();
            let at = field.key(name);
            if !seen.insert(name.to_owned()) {
                self.document.report_at(property.start(), &at, "is given twice", "each key once");
            }
            self.string(&at, name, &Shape::Text);
            self.value(&at, &property.value, inner);
        }
    }

    fn string(&mut self, field: &Field, string: &str, shape: &Shape) {
        if let Some((problem, expected)) = text::fault(string) {
            self.document.report(field, problem, expected);
            return;
        }
        let problem = match shape {
            Shape::Slug if !text::is_slug(string) => format!("`{string}` is no slug"),
            Shape::OneOf(words) if !words().contains(&string) => format!("`{string}` is unknown"),
            Shape::Language if !text::is_language(string) => format!("`{string}` is no language code"),
            Shape::Date => match string.parse::<PartialDate>() {
                Ok(_) => return,
                Err(error) => error.to_string(),
            },
            Shape::Url => match text::url_fault(string) {
                None => return,
                Some(fault) => format!("`{string}` {fault}"),
            },
            _ => return,
        };
        self.document.report(field, problem, shape.expectation());
    }
}

/// A value in words.
fn describe(value: &Value<'_>) -> String {
    match value {
        Value::StringLit(string) => format!("the text `{}`", string.value),
        Value::NumberLit(number) => format!("the number {}", number.value),
        Value::BooleanLit(boolean) => boolean.value.to_string(),
        Value::Object(_) => "an object".into(),
        Value::Array(_) => "a list".into(),
        Value::NullKeyword(_) => "null".into(),
    }
}
