//! What is said about a mark beside it: an event in brief, or the first events of a cluster.

use std::sync::Arc;

use web_sys::MouseEvent;

use super::controller::Controller;
use super::drawn::MarkKey;
use super::events::Event;
use super::{reporting, words};
use crate::catalog::{Entry, RecordIndex};
use crate::i18n;
use crate::i18n::format::{self, DateStyle};
use crate::model::{Conference, Held, Report};
use crate::platform::location::absolute;
use crate::reactive::*;
use crate::ui::detail::is_web_address;
use crate::ui::element::{Part, dynamic, element};
use crate::ui::results::{date_note, meta, provinces};
use crate::ui::share::copy_button;
use crate::ui::shell::IconShape;

/// Reports that are named before the rest becomes a number.
const REPORTS: usize = 3;
/// The same of the events of a cluster.
const EVENTS: usize = 6;
/// The id of the element that names the card.
pub(super) const TITLE: &str = "event-card-title";

/// Everything on the card of a mark, made anew when the record comes or the language changes.
pub(super) fn contents(controller: Controller, key: MarkKey) -> Part {
    match key {
        MarkKey::Event { index, .. } => dynamic(move || event(controller, index)),
        MarkKey::Cluster { first, end, .. } => {
            let members = controller.members(key);
            dynamic(move || {
                let language = controller.context.language.get();
                let events = words::events(language, members.len());
                let title = (controller.context.messages().timeline.cluster)(&events, &words::period(language, first, end));
                Part::from([line("card-title", title.into()), cluster(controller, &members)])
            })
        }
    }
}

fn line(class: &'static str, content: Part) -> Part {
    let id = (class == "card-title").then_some(TITLE);
    element("p").attr("class", class).attr("id", id).child(content).into()
}

fn span(content: impl Into<Part>) -> Part {
    element("span").child(content).into()
}

fn event(controller: Controller, index: RecordIndex) -> Part {
    let context = controller.context;
    let date = context.data.held(index).map(|held| date(controller, &held));
    let Some(entry) = context.data.entry(index) else {
        return Part::from([line("card-title card-coming", context.messages().cards.coming.into()), date.into()]);
    };
    let Conference { level, record_type, kind, title, summary, .. } = &entry.conference;
    let (language, messages) = (context.language.get(), context.messages());
    let format = entry.conference.format.map(|format| span((messages.terms.format)(format)));
    let contradiction = reporting::of(controller, index).is_some_and(|reporting| reporting.contradict);
    Part::from([
        element("div").class("card-kind").child(meta(context, *level, *record_type, *kind)).child(format).into(),
        line("card-title", title.get(language).to_owned().into()),
        date.into(),
        place(controller, &entry).into(),
        line("card-summary", summary.get(language).to_owned().into()),
        contradiction.then(|| line("card-contradiction", messages.timeline.legend_contradiction.into())).into(),
        reports(controller, &entry.conference.reports),
        actions(controller, index, &entry),
    ])
}

/// When it was held, and what is uncertain about that.
fn date(controller: Controller, held: &Held) -> Part {
    let text = format::held(controller.context.language.get(), held, DateStyle::Full);
    let note =
        date_note(controller.context, held).map(|note| Part::from([" ".into(), element("span").class("card-note").child(note).into()]));
    let date = element("strong").child(text);
    let class = ["card-date certainty-", held.certainty.slug()].concat();
    element("p").attr("class", class).child(date).child(note).into()
}

/// Where it was held; nothing when no report says it.
fn place(controller: Controller, entry: &Entry) -> Option<Part> {
    let Conference { venue, provinces: names, .. } = &entry.conference;
    let shelf = controller.context.data.shelf.get()?;
    let names = provinces(names, &shelf.reference.gazetteer, controller.context.language.get());
    // What is held at the seat of a province is often said to be held in the province.
    let venue = venue
        .as_ref()
        .filter(|venue| !entry.conference.provinces.contains(venue))
        .map(|venue| element("span").attr("lang", "vi").child(venue.clone()).into());
    let names = (!names.is_empty()).then(|| span(names));
    let parts: Vec<Part> = venue.into_iter().chain(names).collect();
    (!parts.is_empty()).then(|| line("card-place", parts.into()))
}

/// The first reports; the first of all is a link to the article.
fn reports(controller: Controller, reports: &[Report]) -> Part {
    let (language, words) = (controller.context.language.get(), &controller.context.messages().cards);
    let item = |(position, report): (usize, &Report)| {
        let address = report.url.as_deref().filter(|address| position == 0 && is_web_address(address));
        let publisher = element("span").attr("lang", "vi").child(report.publisher.clone()).into();
        let publisher = address.map_or(publisher, |address| source(controller, report, address));
        let date = report.published.map(|date| span(format::date(language, date, DateStyle::Short)));
        element("li").child(publisher).child(date).into()
    };
    let mut items: Vec<Part> = reports.iter().take(REPORTS).enumerate().map(item).collect();
    let others = reports.len().saturating_sub(REPORTS);
    if others > 0 {
        items.push(element("li").child((words.more_reports)(&i18n::count(language, others), others == 1)).into());
    }
    if items.is_empty() { Part::nothing() } else { element("ul").class("card-reports").child(items).into() }
}

fn source(controller: Controller, report: &Report, address: &str) -> Part {
    let words = &controller.context.messages().detail.reports;
    let said = [" (", words.open, ", ", words.new_tab, ")"].concat();
    element("a")
        .attr("href", address.to_owned())
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer nofollow")
        .attr("title", words.open)
        .child(element("span").attr("lang", "vi").child(report.publisher.clone()))
        .child(element("span").class("visually-hidden").child(said))
        .into()
}

fn actions(controller: Controller, index: RecordIndex, entry: &Arc<Entry>) -> Part {
    let (context, messages) = (controller.context, controller.context.messages());
    let id = entry.conference.id.clone();
    // The record in this view, in the language in which it is read.
    let link = derived(move || {
        let mut state = context.state.get();
        (state.selected, state.language) = (Some(id.clone()), Some(context.language.get()));
        absolute(&state.to_query_string())
    });
    element("div")
        .class("card-actions")
        .child(
            element("button")
                .class("button button-primary")
                .attr("type", "button")
                .on("click", move |_: MouseEvent| controller.select(index))
                .child(messages.cards.open),
        )
        .child(copy_button(IconShape::Link, messages.share.copy_link, messages.share.link_copied, link))
        .into()
}

/// The first events of a cluster, each a button that opens it, and how many there are besides.
fn cluster(controller: Controller, members: &[Event]) -> Part {
    let (context, words) = (controller.context, &controller.context.messages().cards);
    let item = |event: &Event| {
        let index = event.index;
        let title = controller.title(index);
        let title = if title.is_empty() { words.coming.to_owned() } else { title };
        element("li")
            .child(
                element("button")
                    .class("card-event")
                    .attr("type", "button")
                    .on("click", move |_: MouseEvent| controller.select(index))
                    .child(element("span").class("card-event-title").child(title))
                    .child(element("span").class("card-note").child(controller.when(index))),
            )
            .into()
    };
    let items: Vec<Part> = members.iter().take(EVENTS).map(item).collect();
    let others = members.len().saturating_sub(EVENTS);
    let more = (others > 0).then(|| (words.more_events)(&i18n::count(context.language.get(), others), others == 1));
    Part::from([
        element("ul").class("card-events").child(items).into(),
        more.map(|more| line("card-note", more.into())).into(),
        line("card-hint", words.cluster_hint.into()),
    ])
}
