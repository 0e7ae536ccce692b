//! Provinces as then and as today: grouping by region, what to say beside a name, and what a switch does to the chosen ones.

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
            Succession::MergedInto(today) if unit.is_renamed_as(today) => Some(Hint::NowCalled(today)),
            Succession::MergedInto(today) => Some(Hint::NowPartOf(today)),
        },
        AsOf::Today => {
            let absorbed: Vec<_> = unit.predecessors.iter().filter_map(|id| gazetteer.by_id(id)).collect();
            match absorbed.as_slice() {
                [] => None,
                [former] if former.is_renamed_as(unit) => Some(Hint::FormerlyCalled(former)),
                _ => Some(Hint::Includes(absorbed)),
            }
        }
    }
}

/// The regions of the division that goes with `as_of`, from north to south.
#[must_use]
pub fn regions(gazetteer: &Gazetteer, as_of: AsOf) -> &[Region] {
    match as_of {
        AsOf::Then => &gazetteer.regions,
        AsOf::Today => &gazetteer.regions34,
    }
}

/// Puts `rows` of one region together, from north to south and in the official order; those of no region, `None`, at the end.
#[must_use]
pub fn by_region(gazetteer: &Gazetteer, as_of: AsOf, rows: Vec<Row>) -> Vec<(Option<&Region>, Vec<Row>)> {
    let mut left = rows;
    let mut groups: Vec<(Option<&Region>, Vec<Row>)> = Vec::new();
    for region in regions(gazetteer, as_of).iter().map(Some).chain([None]) {
        let mut members = Vec::new();
        for unit in gazetteer.units.iter().filter(|unit| region_of(gazetteer, unit, as_of) == region) {
            if let Some(position) = left.iter().position(|row| row.value == unit.id) {
                members.push(left.remove(position));
            }
        }
        if region.is_none() {
            // What is no unit at all.
            members.append(&mut left);
        }
        if !members.is_empty() {
            groups.push((region, members));
        }
    }
    groups
}

/// The region of a unit in the division that goes with `as_of`.
#[must_use]
pub fn region_of<'a>(gazetteer: &'a Gazetteer, unit: &Province, as_of: AsOf) -> Option<&'a Region> {
    let id = match as_of {
        AsOf::Then => unit.region.as_deref(),
        AsOf::Today => unit.region34.as_deref(),
    }?;
    regions(gazetteer, as_of).iter().find(|region| region.id == id)
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
        ViewState {
            facets: [(Facet::Province, ids.iter().map(ToString::to_string).collect())].into_iter().collect(),
            ..ViewState::default()
        }
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
    fn rows_are_read_from_north_to_south_with_the_unknown_at_the_end() {
        let row = |value: &str| Row { value: value.into(), name: value.into(), rank: 0 };
        let all = gazetteer();
        let read = |as_of, ids: &[&str]| -> Vec<(Option<String>, Vec<String>)> {
            let groups = by_region(&all, as_of, ids.iter().map(|id| row(id)).collect());
            let values = |rows: Vec<Row>| rows.into_iter().map(|row| row.value).collect();
            groups.into_iter().map(|(region, rows)| (region.map(|region| region.id.clone()), values(rows))).collect()
        };
        let group = |region: Option<&str>, ids: &[&str]| (region.map(Into::into), ids.iter().map(|&id| id.into()).collect());
        assert_eq!(
            read(AsOf::Today, &["atlantis", "yen-bai", "hue", "lao-cai"]),
            [group(Some("north"), &["lao-cai"]), group(Some("centre"), &["hue"]), group(None, &["yen-bai", "atlantis"])]
        );
        assert_eq!(read(AsOf::Then, &["yen-bai", "lao-cai", "hue"]), [group(Some("north"), &["hue", "lao-cai", "yen-bai"])]);
    }
}
