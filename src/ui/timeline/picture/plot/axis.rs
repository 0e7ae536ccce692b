//! The axis above the lanes, the lines of the calendar through them, and the present day.

use super::{Axis, LINE, LINE_STRONG, Paint, Scale, Step, widths};
use crate::i18n::messages;
use crate::model::Language;
use crate::ui::timeline::ink::Layer;
use crate::ui::timeline::picture::measure::{CONTEXT, FLAG, Style, TICK};
use crate::ui::timeline::picture::paint::{ACCENT, SUNKEN};
use crate::ui::timeline::picture::{Anchor, Group, PictureSource, drawn};
use crate::ui::timeline::tick_words::{Names, label};
use crate::ui::timeline::ticks::Tick;

/// The height of a row of labels.
const ROW: f64 = 16.0;

/// The axis of a picture.
pub(super) struct AxisBand {
    axis: Axis,
    scale: Scale,
    language: Language,
    /// Where the present day is, when it is in sight.
    today: Option<f64>,
}

impl AxisBand {
    pub(super) fn new(source: &PictureSource<'_>, scale: Scale) -> Self {
        let today = source.today.filter(|&day| source.window.touches(day, day.saturating_add(1)));
        let today = today.map(|day| scale.x(f64::from(day) + 0.5));
        Self { axis: Axis::new(scale, &widths(source.language, TICK.size)), scale, language: source.language, today }
    }

    pub(super) fn height(&self) -> f64 {
        ROW * if self.has_upper_row() { 2.0 } else { 1.0 }
    }

    fn has_upper_row(&self) -> bool {
        self.axis.context.is_some() || self.today.is_some()
    }

    /// The lines of the calendar through lanes of this height.
    pub(super) fn grid(&self, group: &mut Group, height: f64) {
        let context = self.axis.context.as_ref().map(|(_, ticks)| ticks.as_slice()).unwrap_or_default();
        for (layer, ticks) in [(Layer::Grid, self.axis.ticks.as_slice()), (Layer::GridStrong, context)] {
            let lines = |path: &mut crate::ui::timeline::ink::Path| {
                for tick in ticks.iter().filter(|tick| tick.x > 0.0) {
                    path.line(&[(tick.x, 0.0), (tick.x, height)], false);
                }
            };
            group.path(Paint::of(layer), drawn(&mut { lines }));
        }
    }

    /// The line of the present day through lanes of this height.
    pub(super) fn today_line(&self, group: &mut Group, height: f64) {
        if let Some(x) = self.today {
            group.path(Paint::line(ACCENT, "1.5"), drawn(&mut |path| path.line(&[(x, 0.0), (x, height)], false)));
        }
    }

    /// The labels, over the whole `width` of the picture.
    pub(super) fn draw(&self, (x, y): (f64, f64), width: f64) -> Group {
        let mut group = Group { clip: Some((self.scale.width, self.height())), ..Group::at(x, y) };
        group.rectangle(Paint::filled(SUNKEN), (0.0, 0.0), (width - x, self.height()));
        let lower = if self.has_upper_row() { ROW } else { 0.0 };
        if let Some((step, ticks)) = &self.axis.context {
            self.row(&mut group, *step, ticks, (0.0, CONTEXT, Names::WithYear));
        }
        let names = Names::for_room(self.axis.step.shortest() * self.scale.pixels_per_day());
        self.row(&mut group, self.axis.step, &self.axis.ticks, (lower, TICK, names));
        for y in [0.0, self.height() - 1.0] {
            group.rectangle(Paint::filled(LINE_STRONG), (0.0, y), (width - x, 1.0));
        }
        if let Some(x) = self.today {
            self.flag(&mut group, x);
        }
        group
    }

    fn row(&self, group: &mut Group, step: Step, ticks: &[Tick], (y, style, names): (f64, Style, Names)) {
        let ends: Vec<f64> = ticks.iter().map(|tick| tick.x).filter(|x| *x > 0.0).collect();
        group.path(Paint::line(LINE, "1"), drawn(&mut |path| ends.iter().for_each(|&x| path.line(&[(x, y), (x, y + ROW)], false))));
        for tick in ticks.iter().filter(|tick| tick.labelled) {
            let text = style.shortened(&label(self.language, step, tick.period.first, names), tick.room - 4.0);
            group.text((tick.x.max(0.0) + 4.0, y + ROW / 2.0 + style.drop()), style, Anchor::Start, text);
        }
    }

    /// The name of the present day, on the side of its line that has more room.
    fn flag(&self, group: &mut Group, x: f64) {
        let words = messages(self.language).timeline.today;
        let width = FLAG.width(words) + 8.0;
        let left = if x > self.scale.width / 2.0 { x - width } else { x };
        group.rectangle(Paint::filled(ACCENT), (left, 0.0), (width, ROW));
        group.text((left + width / 2.0, ROW / 2.0 + FLAG.drop()), FLAG, Anchor::Middle, words.to_owned());
    }
}
