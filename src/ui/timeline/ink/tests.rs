use std::sync::Arc;

use super::*;
use crate::model::{Certainty, Kind, RecordType, day_number};
use crate::ui::timeline::events::tests::event;
use crate::ui::timeline::events::{Event, LaneEvents, Place, Tier, Track};
use crate::ui::timeline::lanes::{Lane, Role};
use crate::ui::timeline::layout::{Layout, Measures, Rows};

const ORIGIN: DayNumber = 16_000;
const PIXELS_PER_DAY: f64 = 0.5;

fn lane(role: Role) -> Lane {
    Lane::new("lane", String::new(), role)
}

/// The paths of lanes with events, in a window of 1,000 pixels from the origin.
fn drawn(lanes: Vec<(Lane, Vec<Event>)>, years: &[u32], relation: Option<[Place; 2]>, reporting: Reporting) -> Vec<(Layer, String)> {
    let (lanes, events): (Vec<Lane>, Vec<LaneEvents>) = lanes.into_iter().map(|(lane, events)| (lane, LaneEvents::new(&events))).unzip();
    let rows: Arc<[Rows]> = events.iter().map(|events| Rows { points: 1, bars: events.bars.len().min(1) }).collect();
    let track = Arc::new(Track { lanes: events, all: LaneEvents::default() });
    let layout = Layout::new(Arc::clone(&track), Arc::clone(&rows), ORIGIN, PIXELS_PER_DAY, Measures::default());
    let geometry = Geometry::across(28.0);
    let marks: Vec<LaneMarks> =
        (0..lanes.len()).map(|lane| LaneMarks { lane, marks: layout.marks(lane, 0.0, 1_000.0), away: Vec::new() }).collect();
    let mark = |place: Place| layout.mark_of(place).map(|mark| (place.lane, mark));
    let relations: Vec<[(usize, Mark); 2]> = relation.iter().filter_map(|[from, to]| Some([mark(*from)?, mark(*to)?])).collect();
    let lanes = LaneSet { lanes, track, rows: Arc::clone(&rows), years: years.to_vec(), density: crate::catalog::Density::default() };
    draw(&Scene {
        lanes: &lanes,
        layout: &layout,
        boxes: &geometry.boxes(&rows),
        geometry,
        marks: &marks,
        sight: (0.0, 1_000.0),
        visible: (0.0, 1_000.0),
        ground: (0.0, 1_000.0),
        origin: 0.0,
        grid: &[(ORIGIN + 100, false), (ORIGIN + 200, true)],
        relations: &relations,
        reporting: &|_| reporting,
    })
}

fn of(drawn: &[(Layer, String)], layer: Layer) -> &str {
    drawn.iter().find(|(own, _)| *own == layer).map(|(_, data)| data.as_str()).unwrap_or_default()
}

fn one(event: Event) -> Vec<(Layer, String)> {
    drawn(vec![(lane(Role::Events), vec![event])], &[], None, Reporting::default())
}

fn layers_with_something(drawn: &[(Layer, String)]) -> Vec<Layer> {
    let ground = [Layer::Grid, Layer::GridStrong];
    drawn.iter().filter(|(layer, data)| !data.is_empty() && !ground.contains(layer)).map(|(layer, _)| *layer).collect()
}

#[test]
fn certainty_type_and_extent_have_layers_of_their_own() {
    let hue = Hue::Level(Level::Provincial);
    let point = event(0, ORIGIN + 300, 1, true, 5);
    assert_eq!(layers_with_something(&one(point)), [Layer::Stated(hue)]);
    assert_eq!(layers_with_something(&one(Event { record_type: RecordType::Plan, ..point })), [Layer::Plan(hue)]);
    assert_eq!(layers_with_something(&one(Event { certainty: Certainty::Inferred, ..point })), [Layer::Inferred(hue)]);
    assert_eq!(layers_with_something(&one(Event { certainty: Certainty::Announced, ..point })), [Layer::Announced(hue)]);
    assert_eq!(layers_with_something(&one(event(0, ORIGIN + 300, 200, true, 5))), [Layer::Range(hue), Layer::Stated(hue)]);
    assert_eq!(layers_with_something(&one(event(0, ORIGIN + 300, 365, false, 5))), [Layer::Span(hue), Layer::Stated(hue)]);
}

#[test]
fn every_kind_has_a_shape_of_its_own() {
    let shape = |kind: Kind| {
        let event = Event { kind, ..event(0, ORIGIN + 300, 1, true, 5) };
        of(&one(event), Layer::Stated(Hue::Level(Level::Provincial))).to_owned()
    };
    let shapes: Vec<String> = Kind::ALL.iter().map(|&kind| shape(kind)).collect();
    for (number, one) in shapes.iter().enumerate() {
        assert!(!one.is_empty() && shapes.iter().skip(number + 1).all(|other| other != one), "{:?}", Kind::ALL[number]);
    }
}

#[test]
fn a_crowd_of_several_levels_has_the_mixed_hue() {
    let crowd = |level: fn(u32) -> Level| (0..40).map(|n| Event { level: level(n), ..event(n, ORIGIN + 300, 1, true, 5) }).collect();
    let mixed = |n: u32| if n.is_multiple_of(2) { Level::National } else { Level::Regional };
    let draw = |events| drawn(vec![(lane(Role::Events), events)], &[], None, Reporting::default());
    assert_eq!(layers_with_something(&draw(crowd(mixed))), [Layer::Cluster(Hue::Mixed), Layer::ClusterFill(Hue::Mixed)]);
    let national = Hue::Level(Level::National);
    assert_eq!(layers_with_something(&draw(crowd(|_| Level::National))), [Layer::Cluster(national), Layer::ClusterFill(national)]);
}

#[test]
fn what_was_not_collected_is_hatched_where_the_unit_existed() {
    let year = |year: i32| day_number(crate::model::PartialDate::year_only(year).unwrap().first_day());
    let unit = Lane { collected: Some(vec![2015]), life: (None, Some(year(2017))), ..lane(Role::Unit) };
    let drawn = drawn(vec![(unit, Vec::new())], &[2014, 2015, 2016, 2017, 2018], None, Reporting::default());
    let x = |year: i32| (f64::from(year) * PIXELS_PER_DAY * 10.0).round() / 10.0;
    let hatched = of(&drawn, Layer::Uncollected);
    assert_eq!(hatched.matches('M').count(), 2, "{hatched}");
    assert!(hatched.contains(&format!("M{} ", x(year(2016) - ORIGIN))), "2016, {hatched}");
    assert!(!hatched.contains(&format!("M{} ", x(year(2017) - ORIGIN))), "when it no longer existed: {hatched}");
    assert_eq!(of(&drawn, Layer::Absent).matches('M').count(), 1);
}

#[test]
fn a_unit_flows_into_its_heir_when_its_life_ends() {
    let unit = |heir| Lane { life: (None, Some(ORIGIN + 1_000)), heir, ..lane(Role::Unit) };
    let with = drawn(vec![(unit(Some(1)), Vec::new()), (lane(Role::Unit), Vec::new())], &[], None, Reporting::default());
    let without = drawn(vec![(unit(None), Vec::new()), (lane(Role::Unit), Vec::new())], &[], None, Reporting::default());
    assert_eq!(of(&with, Layer::Life).matches('C').count(), 1);
    assert_eq!(of(&without, Layer::Life).matches('C').count(), 0);
}

#[test]
fn the_line_of_a_series_shows_its_gaps() {
    let number = |index, day, ordinal| Event { ordinal: Some(ordinal), ..event(index, ORIGIN + day, 1, true, 5) };
    let series = vec![number(0, 200, 15), number(1, 600, 16), number(2, 1_400, 19)];
    let drawn = drawn(vec![(lane(Role::Series), series)], &[], None, Reporting::default());
    assert_eq!(of(&drawn, Layer::Series).matches('M').count(), 1);
    assert_eq!(of(&drawn, Layer::SeriesGap).matches('M').count(), 1);
}

#[test]
fn related_records_and_contradictions_are_marked() {
    let events = vec![event(0, ORIGIN + 300, 1, true, 5), event(1, ORIGIN + 900, 1, true, 5)];
    let place = |position| Place { lane: 0, tier: Tier::Points, position };
    let reporting = Reporting { several: true, contradict: true };
    let drawn = drawn(vec![(lane(Role::Events), events)], &[], Some([place(0), place(1)]), reporting);
    assert_eq!(of(&drawn, Layer::Relation).matches('C').count(), 1);
    assert_eq!(of(&drawn, Layer::Contradiction).matches('M').count(), 2);
    assert_eq!(of(&drawn, Layer::Reports), "", "a contradiction says that there are several");
    assert_eq!(of(&drawn, Layer::GridStrong), "M100 0L100 34");
}
