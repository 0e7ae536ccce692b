//! One result.

use std::sync::Arc;

use crate::i18n;
use crate::reactive::*;
use web_sys::MouseEvent;

use super::level_mark;
use super::why::{stretch, why};
use crate::catalog::{Entry, RecordIndex};
use crate::i18n::format::{self, DateStyle};
use crate::link::ViewState;
use crate::model::{Certainty, Conference, Gazetteer, Held, Kind, Language, Level, Precision, RecordType};
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element};
use crate::ui::highlight::highlighted;
use crate::ui::record::own_marks;
use crate::worker::Directory;

/// Names that are written out before the rest becomes a number.
const PROVINCES_SHOWN: usize = 3;

/// The element id of the link that opens a record; the focus returns to it.
#[must_use]
pub fn result_id(record_id: &str) -> String {
    format!("result-{record_id}")
}

/// Whether a click on a link is to be handled in the page: not one that asks for a new tab, a new window or a download.
#[must_use]
pub fn is_plain_click(event: &MouseEvent) -> bool {
    event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}

/// A row of the list; `dated` when no heading gives its year.
pub fn row(context: AppContext, entry: &Arc<Entry>, language: Language, dated: bool) -> Part {
    let conference = &entry.conference;
    let words = context.messages();
    let shelf = context.data.shelf.get_untracked();
    let provinces = shelf.map(|shelf| provinces(&conference.provinces, &shelf.reference.gazetteer, language));
    let provinces = provinces.filter(|names| !names.is_empty()).map(|names| element("span").class("result-provinces").child(names));
    let reports = conference.reports.len();
    element("li")
        .class("result")
        .child(date(context, &conference.held, language, dated))
        .child(
            element("div")
                .class("result-body")
                .child(meta(context, conference.level, conference.record_type, conference.kind))
                .child(own_marks(words, entry))
                .child(title_link(context, conference, language))
                .child(element("p").class("result-summary").child(highlighted(conference.summary.get(language).to_owned())))
                .child(stretch(context, Arc::clone(entry)))
                .child(
                    element("p")
                        .class("result-facts")
                        .child(provinces)
                        .child(element("span").child((words.results.reports)(&i18n::count(language, reports), reports == 1))),
                )
                .child(why(context, Arc::clone(entry))),
        )
        .into()
}

/// A row whose record is on its way: as high as most, with what is known of it already.
pub fn coming_row(context: AppContext, directory: &Directory, index: RecordIndex, language: Language, dated: bool) -> Part {
    let held = directory.held(index).map(|held| date(context, &held, language, dated));
    let meta = (|| Some(meta(context, directory.level(index)?, directory.record_type(index)?, directory.kind(index)?)))();
    element("li")
        .class("result result-coming")
        .attr("aria-busy", "true")
        .child(held)
        .child(element("div").class("result-body").child(meta))
        .into()
}

fn date(context: AppContext, held: &Held, language: Language, dated: bool) -> Part {
    let style = if dated { DateStyle::Full } else { DateStyle::FullWithoutYear };
    let note = date_note(context, held).map(|note| Part::from([" ".into(), element("span").class("result-date-note").child(note).into()]));
    element("p").class("result-date").child(format::held(language, held, style)).child(note).into()
}

/// Who held it, and what it was.
pub fn meta(context: AppContext, level: Level, record_type: RecordType, kind: Kind) -> Part {
    let word = (context.messages().terms.level)(level);
    element("p")
        .class("result-meta")
        .child(level_mark(level, record_type))
        .child(element("span").attr("class", format!("level-word {}", level.slug())).child(word))
        .child(element("span").child(what(context, record_type, kind)))
        .into()
}

fn title_link(context: AppContext, conference: &Conference, language: Language) -> Part {
    let id = StoredValue::new(conference.id.clone());
    let select = move |state: &mut ViewState| state.selected = Some(id.get_value());
    let open = move |event: MouseEvent| {
        if is_plain_click(&event) {
            event.prevent_default();
            context.change(Navigation::Push, select);
        }
    };
    let is_current = move || id.with_value(|id| context.state.with(|state| state.selected.as_deref() == Some(id.as_str())));
    let current = derived(move || is_current().then_some("true"));
    let href = derived(move || context.href(select));
    element("a")
        .class("result-title")
        .attr("id", result_id(&conference.id))
        .attr("href", href)
        .attr("aria-current", current)
        .on("click", open)
        .child(highlighted(conference.title.get(language).to_owned()))
        .into()
}

/// What it was; a plan's kind says it already.
fn what(context: AppContext, record_type: RecordType, kind: Kind) -> String {
    let terms = &context.messages().terms;
    let word = (terms.kind)(kind);
    if record_type == RecordType::Plan && kind != Kind::Plan {
        format!("{} · {word}", (terms.record_type)(record_type))
    } else {
        word.to_owned()
    }
}

/// What the date does not say by itself: that it is not known to the day, or not from a report.
pub fn date_note(context: AppContext, held: &Held) -> Option<String> {
    let words = &context.messages().results;
    let precision = match held.start.precision() {
        Precision::Year => Some(words.month_unknown),
        Precision::Month => Some(words.day_unknown),
        Precision::Day => None,
    };
    let certainty = match held.certainty {
        Certainty::Stated => None,
        Certainty::Inferred => Some(words.inferred),
        Certainty::Announced => Some(words.announced),
    };
    let notes: Vec<_> = precision.into_iter().chain(certainty).collect();
    (!notes.is_empty()).then(|| notes.join(", "))
}

/// The first few provinces by name and the number of the others.
pub fn provinces(names: &[String], gazetteer: &Gazetteer, language: Language) -> String {
    let mut text = names.iter().take(PROVINCES_SHOWN).map(|name| gazetteer.name(name, language)).collect::<Vec<_>>().join(", ");
    if let Some(others) = names.len().checked_sub(PROVINCES_SHOWN).filter(|others| *others > 0) {
        text.push_str(&format!(" +{}", i18n::count(language, others)));
    }
    text
}
