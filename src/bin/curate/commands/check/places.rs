//! Names of provinces against the gazetteer: known at all, and right for the time.

use nien_bieu::model::{DayNumber, Gazetteer, PartialDate, Province, date_of, day_number};

/// Days, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first.
    pub first: DayNumber,
    /// The last.
    pub last: DayNumber,
}

impl Period {
    /// All days that `date` may mean.
    pub fn of(date: PartialDate) -> Self {
        Self { first: day_number(date.first_day()), last: day_number(date.last_day()) }
    }

    /// The shortest period that holds both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), last: self.last.max(other.last) }
    }
}

/// What is wrong with `name` as the name of a unit at some time in `period`, and what is expected; `None` when nothing is.
pub fn fault(gazetteer: &Gazetteer, name: &str, period: Period) -> Option<(String, String)> {
    let Some(unit) = gazetteer.by_name(name) else {
        let expected = match by_alias(gazetteer, name) {
            Some(unit) => format!("`{}`", unit.name.vi),
            None => "the Vietnamese name of a unit of provinces.json".into(),
        };
        return Some((format!("`{name}` is no known province"), expected));
    };
    let Period { first, last } = period;
    if unit.lifespan().overlaps(first, last) {
        return None;
    }
    let ended = unit.until.filter(|until| day_number(until.first_day()) <= first);
    let problem = match (ended, unit.from) {
        (Some(until), _) => format!("`{name}` ended on {until}, before {}", day(first)),
        (None, Some(from)) => format!("`{name}` began on {from}, after {}", day(last)),
        (None, None) => format!("`{name}` did not exist on {}", day(first)),
    };
    let then =
        successors(gazetteer, unit).into_iter().chain(predecessors(gazetteer, unit)).find(|other| other.lifespan().overlaps(first, last));
    let expected = then.map_or_else(|| "a unit of that time".into(), |unit| format!("the unit of that time, such as `{}`", unit.name.vi));
    Some((problem, expected))
}

fn by_alias<'a>(gazetteer: &'a Gazetteer, name: &str) -> Option<&'a Province> {
    let is_alias = |unit: &&Province| unit.aliases.iter().chain(&unit.aliases_loose).any(|alias| alias == name) || unit.name.en == name;
    gazetteer.units.iter().find(is_alias)
}

/// The units that took `unit` over, the next first.
fn successors<'a>(gazetteer: &'a Gazetteer, unit: &'a Province) -> Vec<&'a Province> {
    let next = |unit: &&Province| unit.successor.as_deref().and_then(|id| gazetteer.by_id(id));
    std::iter::successors(next(&unit), next).take(gazetteer.units.len()).collect()
}

/// The units that `unit` took over.
fn predecessors<'a>(gazetteer: &'a Gazetteer, unit: &Province) -> Vec<&'a Province> {
    unit.predecessors.iter().filter_map(|id| gazetteer.by_id(id)).collect()
}

fn day(number: DayNumber) -> PartialDate {
    PartialDate::day(date_of(number))
}
