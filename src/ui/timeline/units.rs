//! The provincial units in the order of their lanes: region by region from north to south, and those that were merged next to one another.

use crate::catalog::AsOf;
use crate::model::{DayNumber, Gazetteer, PartialDate, Province, Region, day_number};
use crate::ui::facets::provinces::{region_of, regions};

/// A unit that has a lane.
pub type UnitLane<'a> = &'a Province;

/// The units of each region. As of then every unit there ever was, the merged ones before the one that took them in; as of today those of
/// today.
#[must_use]
pub fn by_region(gazetteer: &Gazetteer, as_of: AsOf) -> Vec<(&Region, Vec<UnitLane<'_>>)> {
    let units: Vec<&Province> = match as_of {
        AsOf::Today => gazetteer.units.iter().filter(|unit| unit.until.is_none()).collect(),
        AsOf::Then => {
            let heirs = gazetteer.units.iter().filter(|unit| unit.until.is_none());
            heirs.flat_map(|heir| gazetteer.units.iter().filter(move |unit| gazetteer.today(unit).id == heir.id)).collect()
        }
    };
    let members = |of: &Region| units.iter().copied().filter(|unit| region_of(gazetteer, unit, as_of) == Some(of)).collect();
    regions(gazetteer, as_of).iter().map(|region| (region, members(region))).collect()
}

/// The days between which a unit exists under its name, the second one exclusive.
#[must_use]
pub fn life(unit: &Province) -> (Option<DayNumber>, Option<DayNumber>) {
    let day = |date: Option<PartialDate>| date.map(|date| day_number(date.first_day()));
    let lifespan = unit.lifespan();
    (day(lifespan.from), day(lifespan.until))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::catalog::tests::dataset::catalog;

    fn ids(as_of: AsOf) -> Vec<String> {
        let catalog = catalog().catalog.borrow();
        by_region(&catalog.reference().gazetteer, as_of).into_iter().flat_map(|(_, units)| units).map(|unit| unit.id.clone()).collect()
    }

    #[test]
    fn today_has_thirty_four_lanes_and_then_had_every_unit_there_was() {
        assert_eq!(ids(AsOf::Today).len(), 34);
        assert_eq!(ids(AsOf::Then).len(), catalog().catalog.borrow().reference().gazetteer.units.len());
    }

    #[test]
    fn what_was_merged_lies_next_to_what_took_it_in() {
        let then = ids(AsOf::Then);
        let place = |id: &str| then.iter().position(|own| own == id).unwrap();
        assert_eq!(place("yen-bai").abs_diff(place("lao-cai")), 1);
    }
}
