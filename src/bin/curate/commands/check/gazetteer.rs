//! `provinces.json`: lifespans, successions and the lists that follow from them.

use std::collections::{BTreeMap, BTreeSet};

use miniserde::Deserialize;

use nien_bieu::model::{Gazetteer, PartialDate, Province};

use super::document::Document;
use super::problem::Field;

/// The last day of the 63 units: Huế became a city of its own on the next.
const LAST_DAY_OF_63: &str = "2024-12-31";

/// The parts of the file that refer to units.
#[derive(Debug, Deserialize)]
pub struct Lists {
    units: Vec<UnitNow>,
    mergers: Vec<Merger>,
    upgrades: Vec<Upgrade>,
    splits: Vec<Split>,
    sets: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Deserialize)]
struct UnitNow {
    #[serde(rename = "type")]
    province_type: nien_bieu::model::ProvinceType,
    grid: Option<Cell>,
    grid34: Option<Cell>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Cell {
    row: u32,
    col: u32,
}

#[derive(Debug, Deserialize)]
struct Merger {
    date: PartialDate,
    into: String,
    from: Vec<String>,
    seat: String,
    partial: Vec<Part>,
}

#[derive(Debug, Deserialize)]
struct Part {
    from: String,
}

#[derive(Debug, Deserialize)]
struct Upgrade {
    from: String,
    to: String,
}

#[derive(Debug, Deserialize)]
struct Split {
    into: Vec<String>,
}

/// Notes what is wrong with the units and the lists of them.
pub fn check(document: &mut Document<'_>, gazetteer: &Gazetteer, lists: &Lists) {
    for (index, unit) in gazetteer.units.iter().enumerate() {
        let field = Field::of("units").index(index);
        names(document, &field, gazetteer, index, unit);
        lifespan(document, &field, unit);
        succession(document, &field, gazetteer, unit);
        regions(document, &field, gazetteer, unit);
    }
    ranks(document, gazetteer, lists);
    cells(document, lists);
    references(document, gazetteer, lists);
    mergers(document, gazetteer, lists);
    sets(document, gazetteer, lists);
}

fn names(document: &mut Document<'_>, field: &Field, gazetteer: &Gazetteer, index: usize, unit: &Province) {
    let mut others = gazetteer.units.iter().take(index);
    if let Some(other) = others.find(|other| other.id == unit.id || other.name.vi == unit.name.vi) {
        document.report(field, format!("has the id or the name of `{}`", other.id), "an id and a name of its own");
    }
}

fn lifespan(document: &mut Document<'_>, field: &Field, unit: &Province) {
    let (from, until) = (unit.from, unit.until);
    if let (Some(from), Some(until)) = (from, until)
        && from.first_day() >= until.first_day()
    {
        document.report(&field.key("until"), format!("{until} is not after {from}"), "a day after `from`");
    }
    if until.is_some() != unit.successor.is_some() {
        document.report(&field.key("successor"), "does not match `until`", "both for a past unit, neither for a present one");
    }
    let history = &unit.type_history;
    let begins = history.first().map(|period| period.from);
    let ends = history.last().map(|period| period.until);
    let joined = history.iter().zip(history.iter().skip(1)).all(|(one, next)| one.until.is_some() && one.until == next.from);
    if begins != Some(from) || ends != Some(until) || !joined {
        document.report(&field.key("type_history"), "does not cover the unit's life", "periods that join, from `from` to `until`");
    }
}

fn succession(document: &mut Document<'_>, field: &Field, gazetteer: &Gazetteer, unit: &Province) {
    for (index, id) in unit.predecessors.iter().enumerate() {
        if gazetteer.by_id(id).and_then(|other| other.successor.as_ref()) != Some(&unit.id) {
            let problem = format!("`{id}` is no unit that `{}` succeeds", unit.id);
            document.report(&field.key("predecessors").index(index), problem, "a unit whose `successor` is this one");
        }
    }
    let Some(id) = &unit.successor else { return };
    let field = field.key("successor");
    let Some(next) = gazetteer.by_id(id) else {
        document.report(&field, format!("`{id}` is no unit"), "the id of a unit");
        return;
    };
    if gazetteer.today(unit).successor.is_some() {
        document.report(&field, format!("`{id}` leads back in a circle"), "a line of successors that ends in a present unit");
        return;
    }
    if !next.predecessors.contains(&unit.id) {
        document.report(&field, format!("`{id}` does not name `{}` among its predecessors", unit.id), "a unit that does");
    }
    if let Some(until) = unit.until.map(|until| super::places::Period::of(until).first)
        && !next.lifespan().overlaps(until, until)
    {
        document.report(&field, format!("`{id}` did not exist when `{}` ended", unit.id), "a unit that existed on that day");
    }
}

fn regions(document: &mut Document<'_>, field: &Field, gazetteer: &Gazetteer, unit: &Province) {
    let cases = [("region", &unit.region, "regions", &gazetteer.regions), ("region34", &unit.region34, "regions34", &gazetteer.regions34)];
    for (key, region, list, known) in cases {
        if let Some(region) = region.as_ref().filter(|region| !known.iter().any(|one| one.id == **region)) {
            document.report(&field.key(key), format!("`{region}` is no region"), format!("a key of `{list}`"));
        }
    }
    if unit.region34.is_some() != unit.until.is_none() {
        document.report(&field.key("region34"), "does not match `until`", "a region for a present unit, null for a past one");
    }
}

/// The present rank is the last one of the history.
fn ranks(document: &mut Document<'_>, gazetteer: &Gazetteer, lists: &Lists) {
    for (index, (unit, now)) in gazetteer.units.iter().zip(&lists.units).enumerate() {
        if unit.type_history.last().is_none_or(|last| last.province_type != now.province_type) {
            document.report(&Field::of("units").index(index).key("type"), "is not the last of `type_history`", "the last one");
        }
    }
}

/// No two units share a cell of a map.
fn cells(document: &mut Document<'_>, lists: &Lists) {
    for (key, cell) in [("grid", (|unit| unit.grid) as fn(&UnitNow) -> Option<Cell>), ("grid34", |unit| unit.grid34)] {
        let mut taken = BTreeSet::new();
        for (index, unit) in lists.units.iter().enumerate() {
            if cell(unit).is_some_and(|cell| !taken.insert(cell)) {
                document.report(&Field::of("units").index(index).key(key), "is the cell of another unit", "a cell of its own");
            }
        }
    }
}

/// Every id in the lists is a unit's.
fn references(document: &mut Document<'_>, gazetteer: &Gazetteer, lists: &Lists) {
    let mut named: Vec<(Field, &str)> = Vec::new();
    for (index, merger) in lists.mergers.iter().enumerate() {
        let field = Field::of("mergers").index(index);
        named.push((field.key("into"), &merger.into));
        named.push((field.key("seat"), &merger.seat));
        named.extend(merger.from.iter().enumerate().map(|(part, id)| (field.key("from").index(part), id.as_str())));
        named.extend(
            merger.partial.iter().enumerate().map(|(part, from)| (field.key("partial").index(part).key("from"), from.from.as_str())),
        );
    }
    for (index, upgrade) in lists.upgrades.iter().enumerate() {
        let field = Field::of("upgrades").index(index);
        named.extend([(field.key("from"), upgrade.from.as_str()), (field.key("to"), upgrade.to.as_str())]);
    }
    for (index, split) in lists.splits.iter().enumerate() {
        let field = Field::of("splits").index(index).key("into");
        named.extend(split.into.iter().enumerate().map(|(part, id)| (field.index(part), id.as_str())));
    }
    for (field, id) in named {
        if gazetteer.by_id(id).is_none() {
            document.report(&field, format!("`{id}` is no unit"), "the id of a unit");
        }
    }
}

/// A merger is the day on which its parts end.
fn mergers(document: &mut Document<'_>, gazetteer: &Gazetteer, lists: &Lists) {
    for (index, merger) in lists.mergers.iter().enumerate() {
        let field = Field::of("mergers").index(index);
        let parts = merger.from.iter().filter(|id| **id != merger.into).filter_map(|id| gazetteer.by_id(id));
        for part in parts {
            if part.until != Some(merger.date) || part.successor.as_ref() != Some(&merger.into) {
                let problem = format!("`{}` does not end on {} in `{}`", part.id, merger.date, merger.into);
                document.report(&field.key("from"), problem, "units with that `until` and that `successor`");
            }
        }
    }
}

/// The sets are the units that exist on their days.
fn sets(document: &mut Document<'_>, gazetteer: &Gazetteer, lists: &Lists) {
    let ids = |wanted: &dyn Fn(&Province) -> bool| -> BTreeSet<String> {
        gazetteer.units.iter().filter(|unit| wanted(unit)).map(|unit| unit.id.clone()).collect()
    };
    let current = ids(&|unit| unit.until.is_none());
    let old = LAST_DAY_OF_63.parse::<PartialDate>().map(super::places::Period::of);
    let old = old.map_or_else(|_| BTreeSet::new(), |day| ids(&|unit| unit.lifespan().overlaps(day.first, day.last)));
    for (name, expected) in [("current34", current), ("old63", old)] {
        let given = lists.sets.get(name).into_iter().flatten().cloned().collect::<BTreeSet<_>>();
        let different: Vec<&str> = given.symmetric_difference(&expected).map(String::as_str).collect();
        if !different.is_empty() {
            document.report(
                &Field::of("sets").key(name),
                format!("differs from the units' lifespans in {}", different.join(", ")),
                "the units of that day",
            );
        }
    }
}
