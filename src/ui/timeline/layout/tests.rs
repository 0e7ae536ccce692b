use proptest::prelude::*;

use super::*;
use crate::ui::timeline::events::Event;

const ROWS: Rows = Rows { points: 3, bars: 2 };

fn track(events: &[(DayNumber, i32, bool, usize)]) -> Track {
    let event = |(index, &(first, days, exact, label)): (u32, &(DayNumber, i32, bool, usize))| Event {
        index: RecordIndex(index),
        first,
        end: first + days,
        exact,
        label,
    };
    let events: Vec<_> = (0..).zip(events).map(event).collect();
    Track { bands: [BandEvents::new(&events), BandEvents::default(), BandEvents::default()] }
}

fn layout(track: &Track, pixels_per_day: f64) -> Layout {
    Layout::new(track, 15_000, pixels_per_day, [ROWS; 3], &Measures::default())
}

fn clusters(layout: &Layout) -> Vec<&Cluster> {
    let marks = layout.bands.iter().flat_map(|band| &band.marks);
    let cluster = |mark: &'_ Mark| matches!(mark.content, Content::Cluster(_));
    marks
        .filter(|mark| cluster(mark))
        .map(|mark| if let Content::Cluster(cluster) = &mark.content { cluster } else { unreachable!() })
        .collect()
}

#[test]
fn a_lonely_event_has_its_whole_label() {
    let layout = layout(&track(&[(16_000, 1, true, 20)]), 0.2);
    let mark = &layout.bands[0].marks[0];
    assert_eq!(mark.content, Content::Event { position: 0, index: RecordIndex(0), label: Label::After(20.0 * 6.9 + 12.0) });
    assert!((mark.middle() - layout.x(16_000.5)).abs() < 1e-9, "a point stands on its day");
}

#[test]
fn a_year_is_a_bar_over_the_year_and_never_a_day() {
    let layout = layout(&track(&[(16_436, 365, false, 20)]), 1.0);
    let mark = &layout.bands[0].marks[0];
    assert_eq!((mark.x, mark.width), (layout.x(16_436.0) + 1.0, 363.0));
}

#[test]
fn the_crowd_of_one_year_becomes_that_years_cluster_and_its_neighbours_stay() {
    let mut events: Vec<_> = (0..40).map(|day| (16_436 + day * 9, 1, true, 20)).collect();
    events.push((16_436 - 200, 1, true, 20));
    events.push((16_436 + 565, 1, true, 20));
    let layout = layout(&track(&events), 0.09);
    let clusters = clusters(&layout);
    assert_eq!(clusters.iter().map(|cluster| cluster.members.len()).collect::<Vec<_>>(), [40]);
    assert_eq!(clusters[0].first, 16_436);
    assert_eq!(layout.bands[0].marks.len(), 3);
}

#[test]
fn events_of_the_same_year_without_a_day_become_one_counted_bar() {
    let layout = layout(&track(&[(16_436, 365, false, 20); 8]), 4.0);
    let clusters = clusters(&layout);
    assert_eq!((clusters[0].members.len(), clusters[0].lane), (8, Lane::Spans));
}

#[test]
fn neighbouring_years_do_not_overlap() {
    let layout = layout(&track(&[(16_436, 365, false, 20), (16_801, 366, false, 20), (17_167, 365, false, 20)]), 0.3);
    assert_eq!(layout.bands[0].rows, 1);
}

#[test]
fn ten_thousand_events_are_laid_out_within_a_frame() {
    let events: Vec<_> = (0..10_000).map(|number| (12_000 + (number * 7919) % 8000, 1 + number % 3, true, 60)).collect();
    let track = track(&events);
    for pixels_per_day in [0.15, 0.5, 2.0, 10.0, 45.0] {
        let start = std::time::Instant::now();
        let layout = layout(&track, pixels_per_day);
        // Generous: an unoptimised build on a busy machine; the optimised one takes a few milliseconds.
        assert!(start.elapsed().as_millis() < 1500, "{:?} at {pixels_per_day}", start.elapsed());
        assert!(!layout.bands[0].marks.is_empty());
    }
}

fn events() -> impl Strategy<Value = Vec<(DayNumber, i32, bool, usize)>> {
    let days = prop_oneof![6 => Just(1), 2 => 2..6_i32, 1 => 28..32_i32, 1 => 365..367_i32, 1 => 1..900_i32];
    prop::collection::vec((15_000..18_000_i32, days, any::<bool>(), 0..120_usize), 0..120)
}

proptest! {
    #[test]
    fn no_two_boxes_of_a_row_overlap(events in events(), zoom in 0.02..50.0, points in 2..6_usize, bars in 1..3_usize) {
        let layout = Layout::new(&track(&events), 15_000, zoom, [Rows { points, bars }; 3], &Measures::default());
        let marks = &layout.bands[0].marks;
        for row in 0..layout.bands[0].rows {
            let mut boxes: Vec<_> = marks.iter().filter(|mark| (mark.row..mark.row + mark.rows).contains(&row)).collect();
            boxes.sort_by(|left, right| left.x.total_cmp(&right.x));
            for pair in boxes.windows(2) {
                prop_assert!(pair[0].right() <= pair[1].x + 1e-6, "{:?}", pair);
            }
        }
        prop_assert!(marks.iter().all(|mark| mark.width >= 24.0 - 1e-6), "every mark is a target large enough");
        prop_assert!(layout.bands[0].rows <= points + 2 * bars);
    }

    #[test]
    fn every_event_is_drawn_or_counted_exactly_once(events in events(), zoom in 0.02..50.0) {
        let layout = layout(&track(&events), zoom);
        for position in 0..events.len() {
            prop_assert_eq!(layout.bands[0].marks.iter().filter(|mark| mark.holds(position)).count(), 1);
        }
        prop_assert!(clusters(&layout).iter().all(|cluster| cluster.members.len() >= 2));
    }

    #[test]
    fn a_window_shows_every_mark_that_touches_it(events in events(), zoom in 0.02..50.0, left in -1000.0..100_000.0) {
        let layout = layout(&track(&events), zoom);
        let band = &layout.bands[0];
        let visible: Vec<_> = band.visible(left, left + 800.0).collect();
        let expected: Vec<_> = band.marks.iter().filter(|mark| mark.x < left + 800.0 && mark.x + mark.width > left).collect();
        prop_assert_eq!(visible, expected);
    }

    #[test]
    fn the_layout_does_not_depend_on_the_order_of_the_results(events in events(), zoom in 0.02..50.0) {
        let track = track(&events);
        let mut reversed = track.bands[0].events.to_vec();
        reversed.reverse();
        let other = Track { bands: [BandEvents::new(&reversed), BandEvents::default(), BandEvents::default()] };
        prop_assert_eq!(layout(&track, zoom), layout(&other, zoom));
    }
}
