//! Provinces as then and as today: grouping by region, what to say beside a name, and what a switch does to the chosen ones.

use std::collections::HashMap;

use super::shown::Row;
use crate::catalog::{AsOf, Facet};
use crate::link::ViewState;
use crate::model::{Gazetteer, Province, Region, Succession};

/// What is said beside a province's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint<'a> {
    /// It is part of this unit today.
    NowPartOf(&'a Province),
    /// It goes by this name today.
    NowCalled(&'a Province),
    /// It went by this name before.
    FormerlyCalled(&'a Province),
    /// These former units are in it today.
    Includes(Vec<&'a Province>),
}

/// What is said beside `unit`, when there is anything to say.
#[must_use]
pub fn hint<'a>(gazetteer: &'a Gazetteer, unit: &'a Province, as_of: AsOf) -> Option<Hint<'a>> {
    match as_of {
        AsOf::Then => match gazetteer.succession(unit) {
            Succession::Current => None,
            Succession::MergedInto(today) if is_renaming(unit, today) => Some(Hint::NowCalled(today)),
            Succession::MergedInto(today) => Some(Hint::NowPartOf(today)),
        },
        AsOf::Today => {
            let absorbed: Vec<_> = unit.predecessors.iter().filter_map(|id| gazetteer.by_id(id)).collect();
            match absorbed.as_slice() {
                [] => None,
                [former] if is_renaming(former, unit) => Some(Hint::FormerlyCalled(former)),
                _ => Some(Hint::Includes(absorbed)),
            }
        }
    }
}

/// The unit ends where the other one begins, and nothing else went into it: only name and rank changed (Thừa Thiên Huế, Huế).
fn is_renaming(unit: &Province, today: &Province) -> bool {
    unit.until.is_some() && unit.until == today.from && today.predecessors.len() == 1
}

/// The regions of the division that goes with `as_of`, from north to south.
#[must_use]
pub fn regions(gazetteer: &Gazetteer, as_of: AsOf) -> &[Region] {
    match as_of {
        AsOf::Then => &gazetteer.regions,
        AsOf::Today => &gazetteer.regions34,
    }
}

/// The place of each unit id when units are read by region from north to south: position of the region (`None` = of none, at the
/// end), and position in the official order.
#[must_use]
pub fn places(gazetteer: &Gazetteer, as_of: AsOf) -> HashMap<&str, (Option<usize>, usize)> {
    let regions = regions(gazetteer, as_of);
    let region_of = |unit: &Province| {
        let id = match as_of {
            AsOf::Then => unit.region.as_deref(),
            AsOf::Today => unit.region34.as_deref(),
        };
        regions.iter().position(|region| Some(region.id.as_str()) == id)
    };
    gazetteer.units.iter().enumerate().map(|(position, unit)| (unit.id.as_str(), (region_of(unit), position))).collect()
}

/// Sorts `rows` from north to south and puts those of one region together; `None` = of no region.
#[must_use]
pub fn by_region(gazetteer: &Gazetteer, as_of: AsOf, mut rows: Vec<Row>) -> Vec<(Option<&Region>, Vec<Row>)> {
    let regions = regions(gazetteer, as_of);
    let places = places(gazetteer, as_of);
    let place = |row: &Row| {
        places.get(row.value.as_str()).map_or((regions.len(), usize::MAX), |(region, unit)| (region.unwrap_or(regions.len()), *unit))
    };
    rows.sort_by_key(place);
    let mut groups: Vec<(Option<&Region>, Vec<Row>)> = Vec::new();
    for row in rows {
        let region = regions.get(place(&row).0);
        match groups.last_mut() {
            Some((last, members)) if *last == region => members.push(row),
            _ => groups.push((region, vec![row])),
        }
    }
    groups
}

/// The same view with provinces read as `as_of`. Going to today, a former unit becomes the one that contains it; going back,
/// what is chosen stays, because each of today's names was a unit's name then as well.
#[must_use]
pub fn switched(state: &ViewState, gazetteer: &Gazetteer, as_of: AsOf) -> ViewState {
    let mut next = state.clone();
    next.as_of = as_of;
    if as_of == AsOf::Today
        && let Some(chosen) = next.facets.get_mut(&Facet::Province)
    {
        let mut today: Vec<String> = Vec::new();
        for id in chosen.iter() {
            let id = gazetteer.by_id(id).map_or(id, |unit| &gazetteer.today(unit).id);
            if !today.contains(id) {
                today.push(id.clone());
            }
        }
        *chosen = today;
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Bilingual;

    fn unit(id: &str, until: Option<&str>, successor: Option<&str>, predecessors: &[&str]) -> Province {
        Province {
            id: id.into(),
            name: Bilingual { vi: id.into(), en: id.into() },
            type_history: Vec::new(),
            region: Some("north".into()),
            region34: until.is_none().then(|| "north".into()),
            from: None,
            until: until.map(|date| date.parse().unwrap()),
            successor: successor.map(Into::into),
            predecessors: predecessors.iter().map(ToString::to_string).collect(),
            aliases: Vec::new(),
            aliases_loose: Vec::new(),
        }
    }

    fn gazetteer() -> Gazetteer {
        let region = |id: &str| Region { id: id.into(), name: Bilingual::default() };
        let mut hue = unit("hue", None, None, &["thua-thien-hue"]);
        hue.from = Some("2025-01-01".parse().unwrap());
        hue.region34 = Some("centre".into());
        Gazetteer {
            regions: vec![region("north")],
            regions34: vec![region("north"), region("centre")],
            units: vec![
                hue,
                unit("lao-cai", None, None, &["yen-bai"]),
                unit("yen-bai", Some("2025-07-01"), Some("lao-cai"), &[]),
                unit("thua-thien-hue", Some("2025-01-01"), Some("hue"), &[]),
            ],
        }
    }

    fn chosen(ids: &[&str]) -> ViewState {
        ViewState { facets: [(Facet::Province, ids.iter().map(ToString::to_string).collect())].into(), ..ViewState::default() }
    }

    #[test]
    fn a_switch_to_today_keeps_the_choice_meaningful() {
        let all = gazetteer();
        let today = switched(&chosen(&["yen-bai", "lao-cai", "hue", "atlantis"]), &all, AsOf::Today);
        assert_eq!(today.facets[&Facet::Province], ["lao-cai", "hue", "atlantis"]);
        assert_eq!(today.as_of, AsOf::Today);
        let then = switched(&today, &all, AsOf::Then);
        assert_eq!(then.facets[&Facet::Province], ["lao-cai", "hue", "atlantis"]);
    }

    #[test]
    fn a_former_unit_says_where_it_is_today_and_todays_what_it_holds() {
        let all = gazetteer();
        let of = |id: &str, as_of| hint(&all, all.by_id(id).unwrap(), as_of);
        let named = |id: &str| all.by_id(id).unwrap();
        assert_eq!(of("yen-bai", AsOf::Then), Some(Hint::NowPartOf(named("lao-cai"))));
        assert_eq!(of("thua-thien-hue", AsOf::Then), Some(Hint::NowCalled(named("hue"))));
        assert_eq!(of("hue", AsOf::Today), Some(Hint::FormerlyCalled(named("thua-thien-hue"))));
        assert_eq!(of("lao-cai", AsOf::Then), None);
        assert_eq!(of("lao-cai", AsOf::Today), Some(Hint::Includes(vec![named("yen-bai")])));
    }

    #[test]
    fn units_are_placed_by_region_and_those_of_none_are_marked() {
        let all = gazetteer();
        assert_eq!(places(&all, AsOf::Then)["hue"], (Some(0), 0));
        assert_eq!(places(&all, AsOf::Today)["hue"], (Some(1), 0));
        assert_eq!(places(&all, AsOf::Today)["yen-bai"], (None, 2));
    }

    #[test]
    fn rows_are_read_from_north_to_south_with_the_unknown_at_the_end() {
        let row = |value: &str| Row { value: value.into(), name: value.into(), rank: 0 };
        let all = gazetteer();
        let groups = by_region(&all, AsOf::Today, vec![row("atlantis"), row("hue"), row("lao-cai")]);
        let read: Vec<_> = groups.iter().map(|(region, rows)| (region.map(|region| region.id.as_str()), rows[0].value.as_str())).collect();
        assert_eq!(read, [(Some("north"), "lao-cai"), (Some("centre"), "hue"), (None, "atlantis")]);
    }
}
