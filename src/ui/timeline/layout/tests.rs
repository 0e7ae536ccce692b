use proptest::prelude::*;

use super::*;
use crate::ui::timeline::events::LaneEvents;
use crate::ui::timeline::events::tests::event;

const ORIGIN: DayNumber = 15_000;

type Given = (DayNumber, i32, bool, usize);

fn layout_of(events: &[Given], pixels_per_day: f64, rows: Rows) -> Layout {
    let events: Vec<Event> =
        (0..).zip(events).map(|(index, &(first, days, exact, label))| event(index, first, days, exact, label)).collect();
    let lane = LaneEvents::new(&events);
    let track = Track { lanes: vec![lane.clone()], all: lane };
    Layout::new(Arc::new(track), Arc::from([rows]), ORIGIN, pixels_per_day, Measures::default())
}

fn layout(events: &[Given], pixels_per_day: f64) -> Layout {
    layout_of(events, pixels_per_day, Rows { points: 3, bars: 2 })
}

fn all(layout: &Layout) -> Vec<Mark> {
    // Around the events' own time, so that no empty ages are walked through.
    layout.marks(0, layout.x(14_000.0), layout.x(20_000.0))
}

fn clusters(marks: &[Mark]) -> Vec<&Cluster> {
    let cluster = |mark: &'_ Mark| matches!(mark.content, Content::Cluster(_));
    let marks = marks.iter().filter(|mark| cluster(mark));
    marks.map(|mark| if let Content::Cluster(cluster) = &mark.content { cluster } else { unreachable!() }).collect()
}

#[test]
fn a_lonely_event_has_its_whole_label() {
    let layout = layout(&[(16_000, 1, true, 20)], 0.2);
    let marks = all(&layout);
    let Content::Event { label, .. } = marks[0].content else { panic!("{marks:?}") };
    assert_eq!(label, Label::After(20.0 * 6.9 + 12.0));
    assert!((marks[0].middle() - layout.x(16_000.5)).abs() < 1e-9, "a point stands on its day");
}

#[test]
fn a_year_is_a_bar_over_the_year_and_never_a_day() {
    let layout = layout(&[(16_436, 365, false, 20)], 1.0);
    let mark = &all(&layout)[0];
    assert_eq!((mark.x, mark.width, mark.row), (layout.x(16_436.0) + 1.0, 363.0, 3));
}

#[test]
fn the_crowd_of_one_year_becomes_that_years_cluster_and_its_neighbours_stay() {
    let mut events: Vec<_> = (0..40).map(|day| (16_436 + day * 9, 1, true, 20)).collect();
    events.push((16_436 - 200, 1, true, 20));
    events.push((16_436 + 565, 1, true, 20));
    let marks = all(&layout(&events, 0.12));
    let clusters = clusters(&marks);
    assert_eq!(clusters.iter().map(|cluster| cluster.members.len()).collect::<Vec<_>>(), [40]);
    assert_eq!((clusters[0].first, clusters[0].end), (16_436, 16_801));
    assert_eq!(marks.len(), 3);
}

#[test]
fn years_with_several_bars_are_counted_year_by_year() {
    let year = |first, count| std::iter::repeat_n((first, 365, false, 5), count);
    // 2015 and 2017, and a range across the turn of the years that chains 2015 and 2016 together.
    let events: Vec<_> = year(16_436, 4).chain(year(17_167, 3)).chain([(16_799, 4, true, 5), (16_801, 366, false, 5)]).collect();
    let marks = all(&layout(&events, 0.2));
    let counts: Vec<usize> = clusters(&marks).iter().map(|cluster| cluster.members.len()).collect();
    assert_eq!(counts.iter().sum::<usize>() + marks.len() - counts.len(), 9);
    assert!(counts.len() >= 2, "{marks:?}");
}

#[test]
fn an_archive_of_a_hundred_thousand_events_costs_what_is_in_sight() {
    let events: Vec<Given> = (0..100_000).map(|number| (13_000 + number % 7_000, 1, true, 20)).collect();
    for pixels_per_day in [0.1, 1.0, 10.0, 100.0] {
        let layout = layout(&events, pixels_per_day);
        let left = layout.x(16_000.0);
        let marks = layout.marks(0, left, left + 1_000.0);
        assert!(!marks.is_empty() && marks.len() <= 2 + 3 * 1_000 / 24, "{} marks", marks.len());
    }
}

fn events() -> impl Strategy<Value = Vec<Given>> {
    let days = prop_oneof![6 => Just(1), 2 => 2..6_i32, 1 => 28..32_i32, 1 => 365..367_i32, 1 => 1..900_i32];
    prop::collection::vec((15_000..18_000_i32, days, any::<bool>(), 0..120_usize), 0..120)
}

proptest! {
    #[test]
    fn no_two_boxes_of_a_row_overlap(events in events(), zoom in 0.02..50.0, points in 1..6_usize, bars in 1..3_usize) {
        let marks = all(&layout_of(&events, zoom, Rows { points, bars }));
        for row in 0..points + bars {
            let boxes: Vec<_> = marks.iter().filter(|mark| (mark.row..mark.row + mark.rows).contains(&row)).collect();
            for pair in boxes.windows(2) {
                prop_assert!(pair[0].right() <= pair[1].x + 1e-6, "{:?}", pair);
            }
        }
        prop_assert!(marks.iter().all(|mark| mark.width >= 11.0), "every mark can be hit");
        prop_assert!(marks.iter().all(|mark| mark.row + mark.rows <= points + bars));
    }

    #[test]
    fn every_event_is_drawn_or_counted_in_exactly_one_cluster(events in events(), zoom in 0.02..50.0, points in 1..4_usize) {
        let layout = layout_of(&events, zoom, Rows { points, bars: 1 });
        let marks = all(&layout);
        let lane = &layout.track.lanes[0];
        for tier in [Tier::Points, Tier::Bars] {
            for position in 0..lane.tier(tier).len() {
                prop_assert_eq!(marks.iter().filter(|mark| mark.holds(tier, position)).count(), 1);
                let found = layout.mark_of(Place { lane: 0, tier, position });
                prop_assert!(found.is_some_and(|mark| mark.holds(tier, position)));
            }
        }
        prop_assert!(clusters(&marks).iter().all(|cluster| cluster.members.len() >= 2 || cluster.members.tier() == Tier::Points));
        prop_assert_eq!(marks.iter().map(Mark::count).sum::<usize>(), events.len());
    }

    #[test]
    fn a_window_shows_the_same_marks_as_the_whole(events in events(), zoom in 0.02..50.0, first in 14_500..18_500_i32) {
        let layout = layout(&events, zoom);
        let left = layout.x(f64::from(first));
        let visible = layout.marks(0, left, left + 800.0);
        let expected: Vec<_> = all(&layout).into_iter().filter(|mark| mark.x < left + 800.0 && mark.end() > left).collect();
        prop_assert_eq!(visible, expected);
    }

    #[test]
    fn what_stands_alone_stays_alone_when_the_reader_looks_closer(events in events(), zoom in 0.02..20.0, factor in 1.0..30.0) {
        let alone = |zoom: f64| -> Vec<u32> {
            let marks = all(&layout(&events, zoom));
            let alone = |mark: &Mark| if let Content::Event { event, .. } = &mark.content { Some(event.index.0) } else { None };
            marks.iter().filter_map(alone).collect()
        };
        let closer = alone(zoom * factor);
        prop_assert!(alone(zoom).iter().all(|index| closer.contains(index)));
    }

    #[test]
    fn the_layout_does_not_depend_on_the_order_of_the_results(events in events(), zoom in 0.02..50.0) {
        let layout = layout(&events, zoom);
        let mut reversed: Vec<Event> = layout.track.lanes[0].all().copied().collect();
        reversed.reverse();
        let track = Track { lanes: vec![LaneEvents::new(&reversed)], all: LaneEvents::default() };
        let other = Layout::new(Arc::new(track), layout.rows.clone(), ORIGIN, zoom, Measures::default());
        prop_assert_eq!(all(&layout), all(&other));
    }

    #[test]
    fn walking_passes_every_mark_once_in_both_directions(events in events(), zoom in 0.02..50.0) {
        let layout = layout(&events, zoom);
        let marks = all(&layout);
        for (last, later) in [(false, true), (true, false)] {
            let mut walked = Vec::new();
            let mut here = layout.end(0, last);
            while let Some(mark) = here {
                here = layout.neighbour(0, &mark, later);
                walked.push(mark);
                prop_assert!(walked.len() <= marks.len());
            }
            prop_assert_eq!(walked.len(), marks.len());
        }
    }
}
