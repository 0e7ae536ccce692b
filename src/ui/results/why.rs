//! Why a record is a result, and the stretch of its articles that answers the search.

use std::sync::Arc;

use crate::catalog::{Entry, Looking, Reason, reasons, snippet};
use crate::i18n::Messages;
use crate::model::Language;
use crate::reactive::*;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, dynamic, element, when};
use crate::ui::highlight::highlighted;

/// Below a result while something is searched: told when the reader asks for it.
pub fn why(context: AppContext, entry: Arc<Entry>) -> Part {
    let is_searched = derived(move || context.searched.with(|text| !text.is_empty()));
    when(is_searched, move || {
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
    let reasons = context.data.shelf.with(|shelf| {
        let shelf = shelf.as_ref()?;
        let as_of = context.state.with(|state| state.as_of);
        let looking = Looking { reference: &shelf.reference, provinces: &shelf.provinces, as_of };
        Some(context.searched.with(|text| reasons(text, entry, looking)))
    });
    let items: Vec<Part> = reasons.unwrap_or_default().iter().map(|reason| item(reason, messages)).collect();
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

/// The stretch of the first article whose text answers; nothing when title and summary say it all, or nothing is searched.
pub fn stretch(context: AppContext, entry: &Entry, language: Language) -> Part {
    let conference = &entry.conference;
    let shown = [conference.title.get(language), conference.summary.get(language)];
    let found = context.searched.with(|parsed| {
        if shown.iter().any(|text| snippet(parsed, text).is_some()) && conference.reports.iter().all(|report| report.text.is_none()) {
            return None;
        }
        conference.reports.iter().filter_map(|report| report.text.as_deref()).find_map(|text| {
            let range = snippet(parsed, text)?;
            let (before, after) = (if range.start > 0 { "… " } else { "" }, if range.end < text.len() { " …" } else { "" });
            Some([before, text.get(range)?, after].concat())
        })
    });
    found.map_or_else(Part::nothing, |text| element("p").class("result-stretch").child(highlighted(text)).into())
}
