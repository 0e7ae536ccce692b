//! The facts, counted straight from the files that the curators edit, without any code of the product.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::harness::root;

/// The dataset as plain JSON.
#[derive(Debug)]
pub struct Dataset {
    /// Every record.
    pub records: Vec<Value>,
    provinces: Value,
}

impl Dataset {
    /// Reads `src/dataset`.
    pub fn load() -> Self {
        let folder = root().join("src/dataset");
        let mut records = Vec::new();
        for year in fs::read_dir(folder.join("conferences")).unwrap() {
            for file in fs::read_dir(year.unwrap().path()).unwrap() {
                records.push(json(&file.unwrap().path()));
            }
        }
        Self { records, provinces: json(&folder.join("provinces.json")) }
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// How many records are so.
    pub fn count(&self, is: impl Fn(&Value) -> bool) -> usize {
        self.records.iter().filter(|record| is(record)).count()
    }

    /// The record of an id.
    pub fn record(&self, id: &str) -> &Value {
        self.records.iter().find(|record| record["id"] == id).unwrap()
    }

    /// How many records have each of the values that `values` reads from a record; a record counts once for each value.
    pub fn tally(&self, values: impl Fn(&Value) -> Vec<String>) -> BTreeMap<String, usize> {
        let mut tally = BTreeMap::new();
        for record in &self.records {
            for value in values(record).into_iter().collect::<BTreeSet<_>>() {
                *tally.entry(value).or_default() += 1;
            }
        }
        tally
    }

    /// The Vietnamese name of the unit that contains `name` today; the name itself when it is no unit's.
    pub fn today(&self, name: &str) -> String {
        let mut unit = self.unit(|unit| unit["name"]["vi"] == name);
        while let Some(successor) = unit.and_then(|unit| unit["successor"].as_str()) {
            unit = self.unit(|unit| unit["id"] == successor);
        }
        unit.map_or_else(|| name.to_owned(), |unit| text(&unit["name"]["vi"]))
    }

    /// The Vietnamese names of the units there are today.
    pub fn units_today(&self) -> Vec<String> {
        let units = self.provinces["units"].as_array().unwrap();
        units.iter().filter(|unit| unit["until"].is_null()).map(|unit| text(&unit["name"]["vi"])).collect()
    }

    fn unit(&self, is: impl Fn(&Value) -> bool) -> Option<&Value> {
        self.provinces["units"].as_array().unwrap().iter().find(|unit| is(unit))
    }
}

/// The texts of `key` in every element of the list `list` of a record.
pub fn each(record: &Value, list: &str, key: &str) -> Vec<String> {
    record[list].as_array().into_iter().flatten().map(|one| text(&one[key])).collect()
}

/// The texts of a record's list of texts.
pub fn list(record: &Value, list: &str) -> Vec<String> {
    record[list].as_array().into_iter().flatten().map(text).collect()
}

/// Whether a record's list of texts contains one.
pub fn has(record: &Value, name: &str, value: &str) -> bool {
    list(record, name).iter().any(|one| one == value)
}

/// The years that a record's dates touch.
pub fn years(record: &Value) -> (i32, i32) {
    let year = |date: &Value| text(date)[..4].parse().unwrap();
    (year(&record["held"]["start"]), year(&record["held"]["end"]))
}

/// A text, or nothing.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}
