//! The lanes and the layout of the published dataset.

use std::fmt::Write;
use std::sync::Arc;

use super::lanes::{LaneSet, Role, SERIES, Source};
use super::layout::{Content, Layout, Mark};
use super::plot_size::PlotSize;
use super::scale::{Scale, TimeWindow};
use crate::catalog::tests::dataset::catalog;
use crate::catalog::{AsOf, Facet, Grouping, Query};
use crate::link::ALL_OPEN;
use crate::model::{Language, Level, PartialDate, day_number};
use crate::worker::Directory;

/// The lanes of a view, given by its link.
fn lanes(link: &str, vertical: bool) -> LaneSet {
    let state = crate::link::ViewState::parse(link);
    let archive = catalog();
    let query = Query { ..state.query() };
    let hits = archive.answer(&query).hits;
    let mut catalog = archive.catalog.borrow_mut();
    let lanes = catalog.lanes(&query, &hits, state.lanes);
    let directory = Directory::of(&catalog);
    let chosen = state.facets.get(&Facet::Province).cloned().unwrap_or_default();
    LaneSet::new(&Source {
        directory: &directory,
        reference: catalog.reference(),
        hits: &hits,
        lanes: &lanes,
        as_of: state.as_of,
        chosen: &chosen,
        open: &state.open,
        without_rail: state.rail_hidden,
        language: Language::Vietnamese,
        vertical,
        most_rows: 3,
    })
}

fn window(first: &str, last: &str) -> TimeWindow {
    let date = |text: &str| text.parse::<PartialDate>().unwrap();
    TimeWindow::of_days(day_number(date(first).first_day()), day_number(date(last).last_day()))
}

/// Every lane with its rows, and its marks with their place and what they stand for.
fn drawn(set: &LaneSet, window: TimeWindow, size: PlotSize) -> String {
    let scale = Scale::new(window, size.length);
    let origin = day_number(window.dates().0);
    let layout = Layout::new(Arc::clone(&set.track), Arc::clone(&set.rows), origin, scale.pixels_per_day(), size.measures());
    let directory = Directory::of(&catalog().catalog.borrow());
    let mut text = String::new();
    for (number, lane) in set.lanes.iter().enumerate() {
        let rows = layout.rows(number);
        writeln!(text, "{} · {} + {} rows, {} events in the window", lane.name, rows.points, rows.bars, set.count(number, window)).unwrap();
        for mark in layout.marks(number, 0.0, scale.width) {
            let what = match &mark.content {
                Content::Event { event, label, .. } => format!("{} {label:.0?}", directory.id(event.index)),
                Content::Cluster(cluster) => format!("{} events", cluster.members.len()),
            };
            writeln!(text, "  {:>4.0} + {:<4.0} row {}  {what}", mark.x, mark.width, mark.row).unwrap();
        }
    }
    text
}

#[test]
fn layouts_of_real_windows() {
    let wide = PlotSize::guessed(1440.0, 900.0);
    let phone = PlotSize::guessed(390.0, 844.0);
    insta::assert_snapshot!("start_page", drawn(&lanes("", false), window("2005", "2026"), wide));
    insta::assert_snapshot!(
        "a_year_of_two_regions",
        drawn(&lanes("open=red-river-delta,mekong-delta", false), window("2022", "2022"), wide)
    );
    insta::assert_snapshot!("a_month_by_level", drawn(&lanes("lanes=level&rail=off", false), window("2015-01", "2015-01"), wide));
    insta::assert_snapshot!("a_phone", drawn(&lanes("lanes=level", true), window("2005", "2026"), phone));
}

#[test]
fn every_event_is_drawn_or_counted_once_in_each_of_its_lanes() {
    for (link, vertical) in [("", false), ("open=all", false), ("asof=now&open=all", true), ("lanes=topic", false), ("lanes=chair", true)] {
        let set = lanes(link, vertical);
        for (first, last) in [("2005", "2026"), ("2022", "2022"), ("2024-03", "2024-03")] {
            let (window, size) = (window(first, last), PlotSize::guessed(if vertical { 390.0 } else { 1440.0 }, 900.0));
            let scale = Scale::new(window, size.length);
            let origin = day_number(window.dates().0);
            let layout = Layout::new(Arc::clone(&set.track), Arc::clone(&set.rows), origin, scale.pixels_per_day(), size.measures());
            for (number, events) in set.track.lanes.iter().enumerate() {
                // Marks have a least size: what lies just outside may reach into the window, and nothing in it is missing.
                let marks = layout.marks(number, -30.0, scale.width + 30.0);
                let shown: usize = marks.iter().map(Mark::count).sum();
                assert!(shown >= events.counts(window).within, "{link} {first}: {}", set.lanes[number].name);
            }
        }
    }
}

#[test]
fn today_there_are_thirty_four_lanes_of_provinces_under_six_regions() {
    let set = lanes("asof=now&open=all", false);
    let units = set.lanes.iter().filter(|lane| lane.role == Role::Unit).count();
    let regions = set.lanes.iter().filter(|lane| lane.role == Role::Group { open: true }).count();
    assert_eq!((units, regions), (34, 6));
    let closed = lanes("asof=now", false);
    assert!(closed.lanes.iter().all(|lane| lane.role != Role::Unit));
    let events = |set: &LaneSet| -> usize {
        set.lanes.iter().zip(&set.track.lanes).filter(|(lane, _)| lane.role != Role::Series).map(|(_, events)| events.len()).sum()
    };
    assert_eq!(events(&set), set.track.all.len(), "every event is in one lane");
    assert_eq!(events(&closed), set.track.all.len());
}

#[test]
fn a_merged_province_flows_into_its_heir() {
    let set = lanes("open=northern-midlands-mountains", false);
    let lane = |id: &str| set.lanes.iter().position(|lane| lane.id == id).unwrap();
    let (yen_bai, lao_cai) = (&set.lanes[lane("yen-bai")], lane("lao-cai"));
    assert_eq!(yen_bai.heir, Some(lao_cai));
    let merger: PartialDate = "2025-07-01".parse().unwrap();
    assert_eq!(yen_bai.life.1, Some(day_number(merger.first_day())));
}

#[test]
fn the_lanes_are_national_then_regional_then_the_regions_from_north_to_south() {
    let set = lanes("", false);
    let levels: Vec<_> = set.lanes.iter().take(3).map(|lane| (lane.role, lane.level)).collect();
    assert_eq!(levels[0], (Role::Series, None));
    assert_eq!(levels[1], (Role::Events, Some(Level::National)));
    assert_eq!(levels[2], (Role::Events, Some(Level::Regional)));
    assert!(set.lanes[3..9].iter().all(|lane| lane.role == Role::Group { open: false }));
    assert_eq!(set.lanes[0].id, SERIES);
    assert_eq!(set.lanes[0].toggle, Some(false));
    assert!(lanes(&format!("open={ALL_OPEN}"), false).lanes.iter().filter(|lane| lane.role == Role::Series).count() > 3);
}

#[test]
fn a_number_of_a_series_stands_in_its_lane_of_events_first() {
    let set = lanes("", false);
    let number = set.track.lanes[0].points[0].index;
    assert_eq!(set.place(number, None).map(|place| place.lane), Some(1));
    assert_eq!(set.place(number, Some(0)).map(|place| place.lane), Some(0), "where the keyboard stands on its line, it stays there");
}

#[test]
fn a_chosen_province_has_its_lane_without_opening_anything() {
    let set = lanes("province=son-la", false);
    let units: Vec<&str> = set.lanes.iter().filter(|lane| lane.role == Role::Unit).map(|lane| lane.id.as_str()).collect();
    assert_eq!(units, ["son-la"]);
}

#[test]
fn events_of_several_values_are_in_several_lanes() {
    let set = lanes("lanes=topic&rail=off", false);
    let sum: usize = set.track.lanes.iter().map(super::events::LaneEvents::len).sum();
    assert!(sum > set.track.all.len());
    let kinds = lanes("lanes=kind&rail=off", false);
    let sum: usize = kinds.track.lanes.iter().map(super::events::LaneEvents::len).sum();
    assert_eq!(sum, kinds.track.all.len());
    assert_eq!(Grouping::default(), Grouping::Province);
    assert_eq!(AsOf::default(), AsOf::Then);
}
