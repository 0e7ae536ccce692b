//! Provinces, their lifespans and what became of them.
//!
//! A name in a record means the unit that carried it on that date. 63 units became 34 on 2025-07-01
//! (Resolution 202/2025/QH15); Hà Tây joined Hà Nội on 2008-08-01 (15/2008/QH12).

use miniserde::{Deserialize, Serialize};

use super::{Bilingual, DayNumber, Language, PartialDate};

/// The rank of a provincial unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProvinceType {
    /// Tỉnh.
    #[serde(rename = "province")]
    Province,
    /// Thành phố trực thuộc trung ương.
    #[serde(rename = "city")]
    City,
}

/// A half-open stretch of time: a day is inside when `from` ≤ day < `until`; `None` = not limited, or not established.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lifespan {
    /// The first day.
    pub from: Option<PartialDate>,
    /// The day after the last.
    pub until: Option<PartialDate>,
}

/// The rank held during a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypePeriod {
    /// The rank.
    #[serde(rename = "type")]
    pub province_type: ProvinceType,
    /// The first day of it; `None` = not established.
    pub from: Option<PartialDate>,
    /// The day after the last; `None` = still.
    pub until: Option<PartialDate>,
}

/// One provincial unit, present or past.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Province {
    /// Stable ASCII slug, used in links.
    pub id: String,
    /// Its name.
    pub name: Bilingual,
    /// Rank by time, oldest first.
    pub type_history: Vec<TypePeriod>,
    /// Region among the 63 units (81/2023/QH15).
    pub region: Option<String>,
    /// Region among the 34 units (306/NQ-CP of 2025-10-05); `None` for a past unit.
    pub region34: Option<String>,
    /// The first day under this name; `None` = not established.
    pub from: Option<PartialDate>,
    /// The day after the last under this name; `None` for a unit of today.
    pub until: Option<PartialDate>,
    /// The unit that took it over.
    pub successor: Option<String>,
    /// Units absorbed or renamed into it.
    pub predecessors: Vec<String>,
    /// Other spellings, safe to search for.
    pub aliases: Vec<String>,
    /// Other spellings, only safe when a whole field equals them.
    pub aliases_loose: Vec<String>,
}

/// A group of provinces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// Stable ASCII slug.
    pub id: String,
    /// Its name.
    pub name: Bilingual,
}

/// What became of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Succession<'a> {
    /// It exists under this name today.
    Current,
    /// It is part of another unit today.
    MergedInto(&'a Province),
}

/// All provincial units, in the official order (north to south).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gazetteer {
    /// Regions of the 63 units.
    pub regions: Vec<Region>,
    /// Regions of the 34 units.
    pub regions34: Vec<Region>,
    /// The units.
    pub units: Vec<Province>,
}

impl Province {
    /// When it existed under this name.
    #[must_use]
    pub const fn lifespan(&self) -> Lifespan {
        Lifespan { from: self.from, until: self.until }
    }

    /// Whether `today` is this unit under a new name: it began on the day when its only predecessor ended (Thừa Thiên Huế, Huế). A unit that
    /// was there before took this one in.
    #[must_use]
    pub fn is_renamed_as(&self, today: &Self) -> bool {
        self.until.is_some() && self.until == today.from && today.predecessors.iter().eq([&self.id])
    }
}

impl Lifespan {
    /// Whether the time from `first` to `last` (inclusive days) touches the lifespan.
    #[must_use]
    pub fn overlaps(&self, first: DayNumber, last: DayNumber) -> bool {
        let starts = self.from.is_none_or(|from| super::day_number(from.first_day()) <= last);
        let ends = self.until.is_none_or(|until| first < super::day_number(until.first_day()));
        starts && ends
    }
}

impl Gazetteer {
    /// The unit with this id.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&Province> {
        self.units.iter().find(|unit| unit.id == id)
    }

    /// The unit with this Vietnamese name, whatever its time.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&Province> {
        self.units.iter().find(|unit| unit.name.vi == name)
    }

    /// Today's unit for `unit`: itself, or the end of its line of successors.
    #[must_use]
    pub fn today<'a>(&'a self, unit: &'a Province) -> &'a Province {
        let mut current = unit;
        // The bound stops a line of successors that bites its own tail; `curate check` refuses one.
        for _ in 0..self.units.len() {
            match current.successor.as_deref().and_then(|id| self.by_id(id)) {
                Some(next) => current = next,
                None => break,
            }
        }
        current
    }

    /// What became of `unit`.
    #[must_use]
    pub fn succession<'a>(&'a self, unit: &'a Province) -> Succession<'a> {
        let today = self.today(unit);
        if today.id == unit.id { Succession::Current } else { Succession::MergedInto(today) }
    }

    /// The name in `language` of the unit with this Vietnamese name; the name itself where there is none.
    #[must_use]
    pub fn name<'a>(&'a self, vietnamese: &'a str, language: Language) -> &'a str {
        self.by_name(vietnamese).map_or(vietnamese, |unit| unit.name.get(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(id: &str, until: Option<&str>, successor: Option<&str>) -> Province {
        Province {
            id: id.into(),
            name: Bilingual { vi: id.to_uppercase(), en: id.into() },
            type_history: Vec::new(),
            region: None,
            region34: None,
            from: None,
            until: until.map(|date| date.parse().unwrap()),
            successor: successor.map(Into::into),
            predecessors: Vec::new(),
            aliases: Vec::new(),
            aliases_loose: Vec::new(),
        }
    }

    fn gazetteer(units: Vec<Province>) -> Gazetteer {
        Gazetteer { units, ..Default::default() }
    }

    #[test]
    fn a_line_of_successors_leads_to_todays_unit() {
        let all =
            gazetteer(vec![unit("a", Some("2008-08-01"), Some("b")), unit("b", Some("2025-07-01"), Some("c")), unit("c", None, None)]);
        let today = all.today(all.by_id("a").unwrap());
        assert_eq!(today.id, "c");
        assert_eq!(all.succession(all.by_name("C").unwrap()), Succession::Current);
    }

    #[test]
    fn a_circle_of_successors_ends() {
        let all = gazetteer(vec![unit("a", None, Some("b")), unit("b", None, Some("a"))]);
        let _ = all.today(all.by_id("a").unwrap());
    }

    #[test]
    fn the_day_of_a_merger_is_no_longer_inside() {
        let lifespan = unit("a", Some("2025-07-01"), None).lifespan();
        let day = |text: &str| crate::model::day_number(text.parse::<PartialDate>().unwrap().first_day());
        assert!(lifespan.overlaps(day("2025-06-30"), day("2025-06-30")));
        assert!(!lifespan.overlaps(day("2025-07-01"), day("2025-07-01")));
        assert!(lifespan.overlaps(day("2025-01-01"), day("2025-12-31")));
    }
}
