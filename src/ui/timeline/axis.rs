//! The axis above the bands, the lines behind them, and today.

use super::calendar::Step;
use super::controller::Controller;
use super::tick_words::{Names, label, widths};
use super::ticks::{Axis as Ticks, Tick};
use crate::model::{Language, day_number};
use crate::platform::clock;
use crate::platform::number::to_hundredths;
use crate::ui::element::{Part, dynamic, element};

/// The labels of time. What they say is also in every event's name and in the toolbar, hence hidden from assistive technology.
pub(super) fn axis(controller: Controller) -> Part {
    let language = controller.context.language;
    let labels = dynamic(move || {
        let axis = ticks(controller);
        let width = axis.step.shortest() * controller.scale().pixels_per_day();
        row(language.get(), axis.step, &axis.ticks, Names::for_room(width))
    });
    let context = dynamic(move || match ticks(controller).context {
        Some((step, ticks)) => row(language.get(), step, &ticks, Names::WithYear),
        None => Part::nothing(),
    });
    element("div")
        .class("timeline-axis")
        .attr("aria-hidden", "true")
        .child(element("div").class("tick-row").child(context).child(today(controller, true)))
        .child(element("div").class("tick-row").child(labels))
        .into()
}

/// The lines of the ticks through all bands.
pub(super) fn grid(controller: Controller) -> Part {
    let lines = dynamic(move || {
        let axis = ticks(controller);
        let fine = axis.ticks.iter().map(|tick| ("grid-line", tick));
        let context = axis.context.iter().flat_map(|(_, ticks)| ticks);
        let all = fine.chain(context.map(|tick| ("grid-line grid-line-strong", tick)));
        let inside = all.filter(|(_, tick)| tick.x >= 0.0);
        inside.map(|(class, tick)| placed(class, tick.x, None, String::new())).collect::<Vec<_>>().into()
    });
    element("div").class("timeline-grid").attr("aria-hidden", "true").child(lines).into()
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
        placed(class, x, None, name.to_owned())
    })
}

fn ticks(controller: Controller) -> Ticks {
    Ticks::new(controller.scale(), &widths(controller.context.language.get(), controller.size.get().text))
}

/// Something on the axis at `x`, no wider than `room`.
fn placed(class: &'static str, x: f64, room: Option<f64>, text: String) -> Part {
    // Without a value there is no such property.
    let room = room.map(pixels).unwrap_or_default();
    element("span").attr("class", class).style("left", pixels(x)).style("max-width", room).child(text).into()
}

fn row(language: Language, step: Step, ticks: &[Tick], names: Names) -> Part {
    let class = if names == Names::WithYear { "tick-label tick-label-context" } else { "tick-label" };
    let labelled = ticks.iter().filter(|tick| tick.labelled);
    let label = |tick: &Tick| placed(class, tick.x.max(0.0), Some(tick.room), label(language, step, tick.period.first, names));
    labelled.map(label).collect::<Vec<_>>().into()
}

/// A length for the browser.
pub(super) fn pixels(value: f64) -> String {
    to_hundredths(value) + "px"
}

/// A transformation that moves to the right.
pub(super) fn shift(by: f64) -> String {
    format!("translateX({})", pixels(by))
}
