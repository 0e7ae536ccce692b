//! All time in a strip: how many results there are in each part of it, and of which years anything has been collected at all.

use super::events::LaneEvents;
use super::geometry::Geometry;
use super::ink::Path;
use super::scale::{Scale, TimeWindow};
use super::units;
use crate::catalog::{AsOf, Density, Lanes};
use crate::model::{Gazetteer, Lifespan, PartialDate, day_number};

/// The height of the columns, in CSS pixels.
const COLUMNS: f64 = 34.0;
/// Where the row of years begins, and its height.
const YEARS: (f64, f64) = (38.0, 12.0);
/// The height of the whole drawing.
pub const HEIGHT: f64 = 50.0;
/// The narrowest column.
const NARROWEST: f64 = 3.0;
/// What is there is seen, however little it is.
const LEAST: f64 = 2.0;

/// The classes of the paths that [`draw`] makes, in its order; the hatching is that of the lanes.
pub const CLASSES: [&str; 6] = [
    "ink ink-uncollected",
    "overview-empty",
    "overview-found",
    "overview-column hue-provincial",
    "overview-column hue-regional",
    "overview-column hue-national",
];

/// The years in which the archive names a unit.
#[derive(Clone, Copy, Debug)]
pub struct Unit<'a> {
    /// When there is such a unit; always when provinces are read as they are today.
    pub life: Lifespan,
    /// The years in which any record names it, ascending.
    pub collected: &'a [u32],
}

/// A year and what is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    /// The year.
    pub year: i32,
    /// The results that touch it.
    pub found: usize,
    /// The archive has something of it: of the chosen units, where some are chosen, else of anyone.
    pub is_collected: bool,
    /// Of how many units the archive has something.
    pub named: usize,
    /// How many units there were; 0 where they are not counted.
    pub of: usize,
}

/// The units that lanes by province are about: the chosen ones, or all.
#[must_use]
pub fn units<'a>(gazetteer: &Gazetteer, lanes: &'a Lanes, as_of: AsOf, chosen: &[String]) -> Vec<Unit<'a>> {
    let mut all = Vec::new();
    for unit in units::by_region(gazetteer, as_of).iter().flat_map(|(_, members)| members) {
        if chosen.is_empty() || chosen.contains(&unit.id) {
            let value = lanes.values.iter().position(|value| value.slug == unit.id);
            let life = if as_of == AsOf::Then { unit.lifespan() } else { Lifespan { from: None, until: None } };
            all.push(Unit { life, collected: value.map(|value| lanes.collected(value)).unwrap_or_default() });
        }
    }
    all
}

/// The years of `limits`: `archive` are those of which there is any record, `chosen` says that only the units count.
#[must_use]
pub fn years(limits: TimeWindow, archive: &[u32], units: &[Unit<'_>], chosen: bool, found: &LaneEvents) -> Vec<Year> {
    let (first, last) = limits.dates();
    let mut all = Vec::new();
    for year in first.year()..=last.year() {
        let Some(whole) = PartialDate::year_only(year) else { continue };
        let (first, last) = (day_number(whole.first_day()), day_number(whole.last_day()));
        let has = |years: &[u32]| years.binary_search(&year.cast_unsigned()).is_ok();
        let (mut named, mut of) = (0, 0);
        for unit in units.iter().filter(|unit| unit.life.overlaps(first, last)) {
            of += 1;
            named += usize::from(has(unit.collected));
        }
        let is_collected = if chosen && !units.is_empty() { named > 0 } else { has(archive) };
        let found = found.counts(TimeWindow::of_days(first, last)).within;
        all.push(Year { year, found, is_collected, named, of });
    }
    all
}

impl Year {
    /// How much of it has been collected where anything has, 0 … 1.
    #[expect(clippy::cast_precision_loss, reason = "some dozens of units")]
    fn share(&self) -> f64 {
        if self.of == 0 { 1.0 } else { self.named as f64 / self.of as f64 }
    }
}

/// The data of the paths of [`CLASSES`]. `scale` is that of the strip.
#[must_use]
pub fn draw(density: &Density, years: &[Year], scale: Scale) -> [String; 6] {
    let mut paths = [const { Path::new(Geometry::across(HEIGHT)) }; 6];
    let [uncollected, empty, found, levels @ ..] = &mut paths;
    for year in years {
        draw_year(year, scale, [uncollected, empty, found]);
    }
    draw_columns(density, scale, levels);
    paths.map(Path::finish)
}

/// What is collected rises from below, as far as its share; the rest is hatched.
fn draw_year(year: &Year, scale: Scale, [uncollected, empty, found]: [&mut Path; 3]) {
    let Some(whole) = PartialDate::year_only(year.year) else { return };
    let begin = scale.x(day_number(whole.first_day()).into()) + 0.5;
    let length = scale.x(f64::from(day_number(whole.last_day())) + 1.0) - 0.5 - begin;
    let (top, height) = YEARS;
    let filled = if year.is_collected { (year.share() * height).max(LEAST).round() } else { 0.0 };
    if filled < height {
        uncollected.rectangle((begin, top), (length, height - filled), 0.0);
    }
    if filled > 0.0 && year.found > 0 {
        found.rectangle((begin, top + height - filled), (length, filled), 0.0);
    } else if filled > 0.0 {
        empty.rectangle((begin + 0.5, top + height - filled + 0.5), (length - 1.0, filled - 1.0), 0.0);
    }
}

/// How dense the results are, by level from below: provincial, regional, national. The densest column is as high as all can be.
fn draw_columns(density: &Density, scale: Scale, levels: &mut [Path]) {
    let columns = columns(density, scale);
    let total = |column: &Column| column.levels.iter().sum::<f64>();
    let most = columns.iter().map(total).fold(0.0, f64::max);
    for column in columns.iter().filter(|column| total(column) > 0.0) {
        let height = (COLUMNS * total(column) / most).max(LEAST);
        let mut base = COLUMNS;
        for (path, value) in levels.iter_mut().zip(column.levels.iter().rev()) {
            let part = height * value / total(column);
            if part > 0.0 {
                path.rectangle((column.x + 0.25, base - part), (column.width - 0.5, part), 0.0);
            }
            base -= part;
        }
    }
}

/// Parts of time that are drawn together, as wide as the eye needs.
struct Column {
    x: f64,
    width: f64,
    /// The mean of its parts by level, in the order of [`crate::model::Level::ALL`].
    levels: [f64; 3],
}

fn columns(density: &Density, scale: Scale) -> Vec<Column> {
    let Ok(parts) = u32::try_from(density.parts.len()) else { return Vec::new() };
    let days = f64::from(density.last) - f64::from(density.first) + 1.0;
    let width = days / f64::from(parts.max(1)) * scale.pixels_per_day();
    let mut together = 1;
    while together < parts && width * f64::from(together) < NARROWEST {
        together += 1;
    }
    let mut x = scale.x(density.first.into());
    let column = |parts: &[[u32; 3]]| {
        let mut levels = [0.0; 3];
        let mut number = 0.0;
        for part in parts {
            number += 1.0;
            levels.iter_mut().zip(part).for_each(|(sum, &count)| *sum += f64::from(count));
        }
        let column = Column { x, width: width * number, levels: levels.map(|sum| sum / number) };
        x += column.width;
        column
    };
    density.parts.chunks(together as usize).map(column).collect()
}

/// Years in words, those that follow one another as one: `2005, 2007–2009`.
#[must_use]
pub fn spans(years: &[i32]) -> String {
    let mut words = String::new();
    for (number, &year) in years.iter().enumerate() {
        let goes_on = |from: i32, to: Option<&i32>| to.is_some_and(|&to| to == from + 1);
        let before = number.checked_sub(1).and_then(|before| years.get(before));
        let (continues, ends) = (before.is_some_and(|&before| goes_on(before, Some(&year))), !goes_on(year, years.get(number + 1)));
        if continues && !ends {
            continue;
        }
        words.push_str(if continues {
            "–"
        } else if number > 0 {
            ", "
        } else {
            ""
        });
        words.push_str(&year.to_string());
    }
    words
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::catalog::Grouping;
    use crate::catalog::tests::dataset::catalog;
    use crate::ui::timeline::events::tests::event;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    fn window(first: &str, last: &str) -> TimeWindow {
        TimeWindow::of_dates((date(first).first_day(), date(last).last_day()))
    }

    /// Ten years of ten parts each.
    fn density(parts: Vec<[u32; 3]>) -> Density {
        Density { first: day_number(date("2010").first_day()), last: day_number(date("2019").last_day()), parts }
    }

    #[test]
    fn columns_are_wide_enough_and_keep_the_mean() {
        let parts: Vec<[u32; 3]> = (0..100).map(|part| [u32::from(part == 0), 0, 2]).collect();
        let wide = columns(&density(parts.clone()), Scale::new(window("2010", "2019"), 1_000.0));
        assert_eq!((wide.len(), wide[0].levels, wide[1].levels), (100, [1.0, 0.0, 2.0], [0.0, 0.0, 2.0]));
        let narrow = columns(&density(parts), Scale::new(window("2010", "2019"), 100.0));
        assert_eq!(narrow.len(), 34, "three parts of a pixel each, and the last alone");
        assert!((narrow[0].levels[0] - 1.0 / 3.0).abs() < 1e-9 && narrow.iter().all(|column| (column.levels[2] - 2.0).abs() < 1e-9));
        let last = narrow.last().unwrap();
        assert!((last.x + last.width - 100.0).abs() < 1e-6);
        assert!(columns(&Density::default(), Scale::new(window("2010", "2019"), 100.0)).is_empty());
    }

    #[test]
    fn levels_are_stacked_and_the_densest_column_is_full() {
        let mut parts = vec![[0; 3]; 10];
        parts[0] = [1, 0, 1];
        parts[9] = [0, 0, 1];
        let scale = Scale::new(window("2010", "2019"), 100.0);
        let [.., provincial, regional, national] = draw(&density(parts), &[], scale);
        assert_eq!(provincial, "M0.3 17l9.5 0l0 17l-9.5 0l0 -17ZM90.3 17l9.5 0l0 17l-9.5 0l0 -17Z");
        assert_eq!((regional.as_str(), national.as_str()), ("", "M0.3 0l9.5 0l0 17l-9.5 0l0 -17Z"));
    }

    #[test]
    fn a_year_is_uncollected_or_collected_without_results_or_with_some() {
        let found = LaneEvents::new(&[event(0, day_number(date("2012-05-03").first_day()), 1, true, 9)]);
        let years = years(window("2010", "2012"), &[2011, 2012], &[], false, &found);
        let said: Vec<_> = years.iter().map(|year| (year.year, year.found, year.is_collected, year.of)).collect();
        assert_eq!(said, [(2010, 0, false, 0), (2011, 0, true, 0), (2012, 1, true, 0)]);
        let scale = Scale::new(window("2010", "2012"), 300.0);
        let [uncollected, empty, found, ..] = draw(&Density::default(), &years, scale);
        assert!(uncollected.starts_with("M0.5 38l98.9 0l0 12") && uncollected.matches('M').count() == 1);
        assert!(empty.starts_with("M100.9 38.5") && empty.matches('M').count() == 1);
        assert!(found.starts_with("M200.3 38l") && found.matches('M').count() == 1);
    }

    #[test]
    fn units_count_while_they_exist_and_fill_a_year_by_their_share() {
        let until = Lifespan { from: None, until: Some(date("2011-07-01")) };
        let from = Lifespan { from: Some(date("2011-07-01")), until: None };
        let units = [Unit { life: until, collected: &[2010] }, Unit { life: from, collected: &[2012] }];
        let nothing = LaneEvents::default();
        let counted = years(window("2010", "2012"), &[2010, 2011, 2012], &units, false, &nothing);
        assert_eq!(counted.iter().map(|year| (year.named, year.of)).collect::<Vec<_>>(), [(1, 1), (0, 2), (1, 1)]);
        assert!(counted.iter().all(|year| year.is_collected), "the archive has other things of 2011");
        let chosen = years(window("2010", "2012"), &[2010, 2011, 2012], &units, true, &nothing);
        assert_eq!(chosen.iter().map(|year| year.is_collected).collect::<Vec<_>>(), [true, false, true]);
        let half = Year { year: 2010, found: 3, is_collected: true, named: 1, of: 2 };
        let [uncollected, _, found, ..] = draw(&Density::default(), &[half], Scale::new(window("2010", "2010"), 100.0));
        assert_eq!((uncollected.as_str(), found.as_str()), ("M0.5 38l99 0l0 6l-99 0l0 -6Z", "M0.5 44l99 0l0 6l-99 0l0 -6Z"));
    }

    #[test]
    fn the_archive_has_units_of_every_year_since_the_collection_is_dense() {
        let mut catalog = catalog().catalog.borrow_mut();
        let answer = catalog.answer(&crate::catalog::Query::default(), usize::MAX);
        let lanes = catalog.lanes(&crate::catalog::Query::default(), &answer.hits, Grouping::Province);
        let gazetteer = &catalog.reference().gazetteer;
        let then = units(gazetteer, &lanes, AsOf::Then, &[]);
        let counted = years(window("2008", "2024"), &lanes.years, &then, false, &LaneEvents::default());
        assert!(counted.iter().all(|year| year.named <= year.of && (63..=64).contains(&year.of)));
        let one = units(gazetteer, &lanes, AsOf::Then, &["lao-cai".to_owned()]);
        assert_eq!(one.len(), 1);
        assert_eq!(units(gazetteer, &lanes, AsOf::Today, &[]).len(), 34);
    }

    #[test]
    fn years_in_a_row_are_one_span() {
        assert_eq!(spans(&[2005, 2007, 2008, 2009, 2012]), "2005, 2007–2009, 2012");
        assert_eq!(spans(&[2005, 2006]), "2005–2006");
        assert_eq!(spans(&[]), "");
    }
}
