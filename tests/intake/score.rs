//! Counting what was read right, wrong and not at all.

use std::collections::BTreeSet;

use serde_json::Value;

/// How one field was read.
#[derive(Clone, Debug, Default)]
pub struct Score {
    right: usize,
    pub wrong: Vec<String>,
    pub missing: Vec<String>,
}

impl Score {
    /// Of the values that are expected and those that were found.
    fn of(expected: &BTreeSet<String>, found: &BTreeSet<String>) -> Self {
        Self {
            right: expected.intersection(found).count(),
            wrong: found.difference(expected).cloned().collect(),
            missing: expected.difference(found).cloned().collect(),
        }
    }

    pub fn is_perfect(&self) -> bool {
        self.wrong.is_empty() && self.missing.is_empty()
    }

    pub fn add(&mut self, other: Self) {
        self.right += other.right;
        self.wrong.extend(other.wrong);
        self.missing.extend(other.missing);
    }

    pub fn with(mut self, other: &Self) -> Self {
        self.add(other.clone());
        self
    }

    /// Of what was found, how much is right; 1 when nothing was found.
    pub fn precision(&self) -> f64 {
        share(self.right, self.right + self.wrong.len())
    }

    /// Of what there is, how much was found; 1 when there is nothing.
    pub fn recall(&self) -> f64 {
        share(self.right, self.right + self.missing.len())
    }
}

#[expect(clippy::cast_precision_loss, reason = "a corpus has hundreds of values")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// A value of a field as a text that two equal values have in common.
type Name = fn(&Value) -> Option<String>;

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn held(value: &Value) -> Option<String> {
    Some(format!("{} … {}", value.get("start")?.as_str()?, value.get("end")?.as_str()?))
}

fn certainty(value: &Value) -> Option<String> {
    text(value.get("certainty")?)
}

fn series(value: &Value) -> Option<String> {
    Some(format!("{} {}", value.get("id")?.as_str()?, value.get("ordinal")?))
}

fn chair(value: &Value) -> Option<String> {
    Some(value.get("name")?.as_str()?.to_lowercase())
}

fn document(value: &Value) -> Option<String> {
    text(value.get("number")?)
}

fn figure(value: &Value) -> Option<String> {
    Some(format!("{} {} {}", value.get("indicator")?.as_str()?, value.get("value")?.as_f64()?, value.get("unit")?.as_str()?))
}

/// Where a field is, and how its values are compared.
const FIELDS: &[(&str, &str, &str, Name)] = &[
    ("type", "record", "type", text),
    ("level", "record", "level", text),
    ("kind", "record", "kind", text),
    ("series", "record", "series", series),
    ("held", "record", "held", held),
    ("certainty", "record", "held", certainty),
    ("format", "record", "format", text),
    ("venue", "record", "venue", text),
    ("provinces", "record", "provinces", text),
    ("organizers", "record", "organizers", text),
    ("chairs", "record", "chairs", chair),
    ("topics", "record", "topics", text),
    ("documents", "record", "documents", document),
    ("figures", "record", "figures", figure),
    ("partners", "record", "partners", text),
    ("headline", "report", "headline", text),
    ("publisher", "report", "publisher", text),
    ("published", "report", "published", text),
    ("author", "report", "author", text),
    ("viewpoint", "report", "province", text),
    ("language", "report", "language", text),
];

/// How each field of a page was read.
pub fn of_page(expected: &Value, found: &Value) -> Vec<(&'static str, Score)> {
    let values = |page: &Value, part: &str, key: &str, name: Name| -> BTreeSet<String> {
        match &page[part][key] {
            Value::Array(all) => all.iter().filter_map(name).collect(),
            one => name(one).into_iter().collect(),
        }
    };
    let score = |&(field, part, key, name): &(&'static str, &str, &str, Name)| {
        (field, Score::of(&values(expected, part, key, name), &values(found, part, key, name)))
    };
    FIELDS.iter().map(score).collect()
}
