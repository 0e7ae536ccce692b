//! The axis above or beside the lanes, the lines behind them, and today.

use super::calendar::Step;
use super::controller::Controller;
use super::scale::{Scale, TimeWindow};
use super::tick_words::{Names, label, widths};
use super::ticks::{Axis as Ticks, LabelWidths, Tick};
use crate::model::{DayNumber, Language, day_number};
use crate::platform::clock;
use crate::platform::number::to_hundredths;
use crate::ui::element::{Part, dynamic, element};

/// The labels of time. What they say is also in every event's name and in the toolbar, hence hidden from assistive technology.
pub(super) fn axis(controller: Controller) -> Part {
    let language = controller.context.language;
    let labels = dynamic(move || {
        let mut axis = ticks(controller);
        let width = axis.step.shortest() * controller.scale().pixels_per_day();
        if controller.is_down() {
            make_way(&mut axis, controller.size.get().text);
        }
        let names = if controller.is_down() { Names::Short } else { Names::for_room(width) };
        row(controller, language.get(), axis.step, &axis.ticks, names)
    });
    let context = dynamic(move || match ticks(controller).context {
        Some((step, ticks)) => row(controller, language.get(), step, &ticks, Names::WithYear),
        None => Part::nothing(),
    });
    element("div")
        .class("timeline-axis")
        .attr("aria-hidden", "true")
        .child(element("div").class("tick-row").child(context).child(today(controller, true)))
        .child(element("div").class("tick-row").child(labels))
        .into()
}

/// The lines of the calendar through all lanes, in a part of the layout's pixels: the day, and whether a larger division begins there.
pub(super) fn grid(controller: Controller, (left, right): (f64, f64)) -> Vec<(DayNumber, bool)> {
    let (offset, scale) = (controller.offset(), controller.scale());
    let day = |x: f64| scale.day_at(x - offset);
    let axis = Ticks::new(Scale::new(TimeWindow::between(day(left), day(right)), right - left), &label_widths(controller));
    let lines = |ticks: &[Tick], strong: bool| -> Vec<(DayNumber, bool)> { ticks.iter().map(|tick| (tick.period.first, strong)).collect() };
    let mut all = lines(&axis.ticks, false);
    if let Some((_, context)) = &axis.context {
        all.extend(lines(context, true));
    }
    all
}

/// The present day, when it is in the window: a line, or the flag with its name above the line.
pub(super) fn today(controller: Controller, flag: bool) -> Part {
    let today = clock::today().map(day_number);
    dynamic(move || {
        let scale = controller.scale();
        let Some(day) = today.filter(|&day| scale.window.touches(day, day + 1)) else { return Part::nothing() };
        let x = scale.x(f64::from(day) + 0.5);
        let class = match (flag, x > scale.width / 2.0) {
            (false, _) => "today-line",
            (true, false) => "today-flag",
            (true, true) => "today-flag today-flag-before",
        };
        let name = if flag { controller.context.messages().timeline.today } else { "" };
        placed(controller, class, x, None, name.to_owned())
    })
}

fn ticks(controller: Controller) -> Ticks {
    Ticks::new(controller.scale(), &label_widths(controller))
}

fn label_widths(controller: Controller) -> LabelWidths {
    let text = controller.size.get().text;
    if controller.is_down() { heights(text) } else { widths(controller.context.language.get(), text) }
}

/// Something on the axis at `x`, no longer than `room`.
fn placed(controller: Controller, class: &'static str, x: f64, room: Option<f64>, text: String) -> Part {
    let down = controller.is_down();
    // Without a value there is no such property.
    let room = room.filter(|_| !down).map(pixels).unwrap_or_default();
    let place = element("span").attr("class", class).style(if down { "top" } else { "left" }, pixels(x));
    place.style("max-width", room).child(text).into()
}

/// The room that a label takes on an axis that runs down the page: that of a line of text, whatever it says.
fn heights(text: f64) -> LabelWidths {
    let line = text * 1.6;
    LabelWidths { day: line, month: line, year: line, month_of_year: line * 2.0 }
}

/// Down the page the labels of the larger divisions stand in the same column: the others leave them their lines.
fn make_way(axis: &mut Ticks, text: f64) {
    let Some((_, context)) = &axis.context else { return };
    let taken: Vec<f64> = context.iter().filter(|tick| tick.labelled).map(|tick| tick.x.max(0.0)).collect();
    axis.ticks.retain(|tick| taken.iter().all(|begin| tick.x + text * 1.5 <= *begin || tick.x.max(0.0) >= begin + text * 2.8));
}

fn row(controller: Controller, language: Language, step: Step, ticks: &[Tick], names: Names) -> Part {
    let class = if names == Names::WithYear { "tick-label tick-label-context" } else { "tick-label" };
    let labelled = ticks.iter().filter(|tick| tick.labelled);
    let label = |tick: &Tick| placed(controller, class, tick.x.max(0.0), Some(tick.room), label(language, step, tick.period.first, names));
    labelled.map(label).collect::<Vec<_>>().into()
}

/// A length for the browser.
pub(super) fn pixels(value: f64) -> String {
    to_hundredths(value) + "px"
}
