//! The axis: which divisions of the calendar are marked, so that no two labels ever touch.

use super::calendar::{Period, Step};
use super::scale::Scale;

/// The widest label of each kind, in CSS pixels, with the distance to the next one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelWidths {
    /// A day of the month: `31`.
    pub day: f64,
    /// A month without its year, as short as it is written: `T12`.
    pub month: f64,
    /// A year: `2015`.
    pub year: f64,
    /// A month with its year: `thg 12, 2015`.
    pub month_of_year: f64,
}

impl LabelWidths {
    fn of(&self, step: Step) -> f64 {
        match step {
            Step::Day | Step::Week | Step::Third => self.day,
            Step::Months(_) => self.month,
            Step::Years(_) => self.year,
        }
    }
}

/// A period on the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// What it marks.
    pub period: Period,
    /// Where it begins, in pixels from the plot's left edge; may lie outside.
    pub x: f64,
    /// The width of its part inside the plot.
    pub room: f64,
    /// Whether its label has room.
    pub labelled: bool,
}

/// The marks of one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What the ticks count.
    pub step: Step,
    /// Every period that touches the window, in order.
    pub ticks: Vec<Tick>,
    /// The larger periods around them (months over days, years over months); none over years, which say everything.
    pub context: Option<(Step, Vec<Tick>)>,
}

impl Axis {
    /// The finest marks whose labels do not touch.
    #[must_use]
    pub fn new(scale: Scale, widths: &LabelWidths) -> Self {
        let fits = |step: &Step| step.shortest() * scale.pixels_per_day() >= widths.of(*step);
        let step = Step::ALL.into_iter().find(fits).unwrap_or(Step::Years(100));
        let context = match step {
            Step::Day | Step::Week | Step::Third => Some((Step::Months(1), widths.month_of_year)),
            Step::Months(_) => Some((Step::Years(1), widths.year)),
            Step::Years(_) => None,
        };
        Self { step, ticks: ticks(scale, step, widths.of(step)), context: context.map(|(step, label)| (step, ticks(scale, step, label))) }
    }
}

fn ticks(scale: Scale, step: Step, label: f64) -> Vec<Tick> {
    let tick = |period: Period| {
        let x = scale.x(f64::from(period.first));
        let room = scale.x(f64::from(period.end)).min(scale.width) - x.max(0.0);
        Tick { period, x, room, labelled: room >= label }
    };
    step.periods(scale.window.start(), scale.window.end()).map(tick).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::super::scale::TimeWindow;
    use super::*;

    const WIDTHS: LabelWidths = LabelWidths { day: 26.0, month: 52.0, year: 44.0, month_of_year: 140.0 };

    fn axis(days: i32, width: f64) -> Axis {
        Axis::new(Scale::new(TimeWindow::of_days(16_000, 16_000 + days - 1), width), &WIDTHS)
    }

    #[test]
    fn marks_become_finer_with_the_zoom() {
        assert_eq!(axis(22 * 365, 1400.0).step, Step::Years(1));
        assert_eq!(axis(22 * 365, 360.0).step, Step::Years(5));
        assert_eq!(axis(3 * 365, 1400.0).step, Step::Months(3));
        assert_eq!(axis(2 * 365, 1400.0).step, Step::Months(1));
        assert_eq!(axis(31, 1400.0).step, Step::Day);
        assert_eq!(axis(31, 360.0).step, Step::Week);
    }

    proptest! {
        #[test]
        fn labels_never_touch_and_the_window_is_covered(days in 31..60_000_i32, width in 200.0..3000.0) {
            let axis = axis(days, width);
            let labelled: Vec<_> = axis.ticks.iter().filter(|tick| tick.labelled).collect();
            for pair in labelled.windows(2) {
                prop_assert!(pair[0].x.max(0.0) + WIDTHS.of(axis.step) <= pair[1].x + 1e-6);
            }
            let covered: f64 = axis.ticks.iter().map(|tick| tick.room).sum();
            prop_assert!((covered - width).abs() < 1e-3);
            prop_assert!(axis.ticks.len() < 400);
        }
    }
}
