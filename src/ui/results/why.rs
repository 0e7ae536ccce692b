//! Why a record is a result, and the stretch of its articles that answers the search.

use std::sync::Arc;

use crate::catalog::{Entry, Looking, Reason, reasons, snippet};
use crate::i18n::Messages;
use crate::reactive::*;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, dynamic, element, when};
use crate::ui::highlight::highlighted;

/// Below a result while something is searched: told when the reader asks for it.
pub fn why(context: AppContext, entry: Arc<Entry>) -> Part {
    let is_searched = memo(move |_| {
        context.searched.track();
        !context.answer.get_untracked().text.is_empty()
    });
    when(is_searched.into(), move || {
        let is_open = RwSignal::new(false);
        let entry = Arc::clone(&entry);
        let open = move |_: web_sys::Event| is_open.update(|is_open| *is_open = !*is_open);
        let told = dynamic(move || if is_open.get() { list(context, &entry) } else { Part::nothing() });
        element("details")
            .class("result-why")
            .on("toggle", open)
            .child(element("summary").child(context.word(|words| words.search.why)))
            .child(told)
            .into()
    })
}

fn list(context: AppContext, entry: &Entry) -> Part {
    let messages = context.messages();
    context.searched.track();
    let answer = context.answer.get_untracked();
    let found = context.data.shelf.get().map(|shelf| {
        let looking = Looking { reference: &shelf.reference, provinces: shelf.provinces(), as_of: answer.query.as_of };
        reasons(&answer.text, entry, looking)
    });
    let items: Vec<Part> = found.unwrap_or_default().iter().map(|reason| item(reason, messages)).collect();
    element("ul").class("reasons").child(items).into()
}

fn item(reason: &Reason, messages: &Messages) -> Part {
    let Reason { typed, written, field, rule } = reason;
    let words = [(messages.search.field)(*field), ": ", (messages.search.rule)(*rule)].concat();
    element("li")
        .child(element("span").class("reason-typed").child(typed.clone()))
        .child(" → ")
        .child(element("mark").child(written.clone()))
        .child(" ")
        .child(element("span").class("reason-rule").child(words))
        .into()
}

/// The stretch of the first article whose text answers; nothing while nothing is searched.
pub fn stretch(context: AppContext, entry: Arc<Entry>) -> Part {
    if entry.conference.reports.iter().all(|report| report.text.is_none()) {
        return Part::nothing();
    }
    dynamic(move || {
        context.searched.track();
        let answer = context.answer.get_untracked();
        let texts = entry.conference.reports.iter().filter_map(|report| report.text.as_deref());
        let found = texts.filter_map(|text| {
            let range = snippet(&answer.text, text)?;
            let (before, after) = (if range.start > 0 { "… " } else { "" }, if range.end < text.len() { " …" } else { "" });
            Some([before, text.get(range)?, after].concat())
        });
        found.take(1).next().map_or_else(Part::nothing, |text| element("p").class("result-stretch").child(highlighted(text)).into())
    })
}
