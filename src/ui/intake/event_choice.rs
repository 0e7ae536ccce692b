//! Which event the article is about: one that is known, or a new one.

use web_sys::{Event, MouseEvent};

use super::reviewing::Review;
use crate::i18n::format::{self, DateStyle};
use crate::intake::Match;
use crate::link::ViewState;
use crate::platform::location::Navigation;
use crate::reactive::*;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element};
use crate::ui::results::is_plain_click;

/// The choice; nothing to choose where nothing is known that it could be about.
pub(super) fn event_choice(review: Review) -> Part {
    let context = review.desk.context;
    let mut matches = review.draft.with_value(|draft| draft.matches.clone());
    // What the reader had chosen may not be among the matches any more.
    let chosen = untrack(|| review.with_form(|form| form.event.clone()));
    if let Some(id) = chosen.filter(|id| matches.iter().all(|known| known.id != *id)) {
        matches.insert(0, Match { id, score: 1.0, why: Vec::new() });
    }
    if matches.is_empty() {
        return Part::nothing();
    }
    let options: Vec<Part> = matches.into_iter().map(|known| option(review, known)).collect();
    element("fieldset")
        .class("review-which")
        .child(element("legend").child(context.word(|messages| messages.intake.review.which)))
        .child(options)
        .child(radio(review, None, context.word(|messages| messages.intake.review.new_event).into()))
        .into()
}

fn radio(review: Review, id: Option<String>, label: Part) -> Part {
    let (mine, chosen) = (id.clone(), id);
    let is_chosen = derived(move || review.with_form(|form| form.event == mine));
    let choose = move |_: Event| review.change(None, |form| form.event.clone_from(&chosen));
    element("label")
        .class("choice")
        .child(element("input").attr("type", "radio").attr("name", "review-event").checked(is_chosen).on("change", choose))
        .child(element("span").child(label))
        .into()
}

fn option(review: Review, known: Match) -> Part {
    let context = review.desk.context;
    let Match { id, score, why } = known;
    let shown = id.clone();
    let title = derived(move || title_and_date(context, &shown));
    let likely = derived(move || {
        let words = &context.messages().intake;
        let reasons: Vec<&str> = why.iter().map(|reason| (words.reason)(*reason)).collect();
        (words.review.likely)(score, &reasons.join(", "))
    });
    let opened = id.clone();
    let change = move |state: &mut ViewState| state.selected = Some(opened.clone());
    let followed = change.clone();
    let follow = move |event: MouseEvent| {
        if is_plain_click(&event) {
            event.prevent_default();
            context.change(Navigation::Push, &followed);
        }
    };
    let link = element("a")
        .attr("href", derived(move || context.href(&change)))
        .on("click", follow)
        .child(context.word(|messages| messages.intake.review.open_event))
        .child(element("span").class("visually-hidden").child(derived(move || format!(": {}", title.get()))));
    let label = Part::from([element("span").child(title).into(), element("span").class("review-likely").child(likely).into()]);
    element("div").class("review-match").child(radio(review, Some(id), label)).child(link).into()
}

/// An event in one line; it may be on its way.
fn title_and_date(context: AppContext, id: &str) -> String {
    let (language, words) = (context.language.get(), &context.messages().intake.review);
    let Some(entry) = context.data.index_of(id).and_then(|index| context.data.entry(index)) else { return id.to_owned() };
    let date = format::held(language, &entry.conference.held, DateStyle::Short);
    (words.report_of)(entry.conference.title.get(language), &date)
}
