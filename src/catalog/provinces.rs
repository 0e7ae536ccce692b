//! From a province's name, as a record has it, to its unit.

use std::collections::HashMap;

use super::AsOf;
use super::slug::slug;
use super::tokens::exact_key;
use crate::model::{Gazetteer, Held, Province};

/// Units by name, other spellings included.
#[derive(Clone, Debug, Default)]
pub struct Provinces {
    /// [`exact_key`] of a name → positions of the units that carry it: as their own name, then as another spelling.
    positions: HashMap<String, Vec<usize>>,
}

impl Provinces {
    /// Collects the names.
    #[must_use]
    pub fn new(gazetteer: &Gazetteer) -> Self {
        let mut positions: HashMap<String, Vec<usize>> = HashMap::new();
        let units = || gazetteer.units.iter().enumerate();
        let names = units().map(|(position, unit)| (&unit.name.vi, position));
        let aliases =
            units().flat_map(|(position, unit)| unit.aliases.iter().chain(&unit.aliases_loose).map(move |alias| (alias, position)));
        for (name, position) in names.chain(aliases) {
            let known = positions.entry(exact_key(name)).or_default();
            if !known.contains(&position) {
                known.push(position);
            }
        }
        Self { positions }
    }

    /// The unit that a name meant at that time. *Huế* is the city from 2025 on and was Thừa Thiên Huế before; a name that no
    /// unit carried at that time is still that of the unit it belongs to.
    #[must_use]
    pub fn unit<'a>(&self, gazetteer: &'a Gazetteer, name: &str, held: &Held) -> Option<&'a Province> {
        let units = || self.positions.get(&exact_key(name)).into_iter().flatten().filter_map(|&position| gazetteer.units.get(position));
        let at_that_time = units().find(|unit| unit.lifespan().overlaps(held.first_day(), held.last_day()));
        at_that_time.or_else(|| units().next())
    }

    /// The value of a name: a unit's id and name, read as asked; a name that no unit has stands for itself.
    #[must_use]
    pub fn value(&self, gazetteer: &Gazetteer, name: &str, held: &Held, as_of: AsOf) -> (String, String) {
        match (self.unit(gazetteer, name, held), as_of) {
            (Some(unit), AsOf::Then) => (unit.id.clone(), unit.name.vi.clone()),
            (Some(unit), AsOf::Today) => {
                let today = gazetteer.today(unit);
                (today.id.clone(), today.name.vi.clone())
            }
            (None, _) => (slug(name), name.to_owned()),
        }
    }
}

/// The value that a province's slug stands for: read as of today, a past unit's is that of the unit it belongs to.
pub(super) fn as_of_slug<'a>(gazetteer: &'a Gazetteer, value: &'a str, as_of: AsOf) -> &'a str {
    match (as_of, gazetteer.by_id(value)) {
        (AsOf::Today, Some(unit)) => &gazetteer.today(unit).id,
        _ => value,
    }
}

/// Chosen provinces as they are read `as_of`: today, a past unit's slug stands for the unit it belongs to. For the switch between the
/// two readings.
#[must_use]
pub fn slugs_as_of(gazetteer: &Gazetteer, slugs: &[String], as_of: AsOf) -> Vec<String> {
    let mut result: Vec<String> = Vec::new();
    for slug in slugs {
        let slug = as_of_slug(gazetteer, slug, as_of);
        if !result.iter().any(|known| known == slug) {
            result.push(slug.to_owned());
        }
    }
    result
}
