//! What the reader should know besides the results: each notice says one thing, and goes away when told to.

use crate::reactive::*;
use web_sys::MouseEvent;

use super::failure::explain;
use super::{IconShape, icon_image};
use crate::catalog::{Limit, MAXIMUM_VALUES, UnknownValue};
use crate::i18n::format::{self, DateStyle};
use crate::i18n::{self, Messages, messages};
use crate::link::ViewState;
use crate::model::{Language, PartialDate};
use crate::platform::location::Navigation;
use crate::platform::service_worker::AppUpdate;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, dynamic, element};
use crate::worker::{DatasetOffer, Findings, Keeping};

/// All notices, above the content and never over it.
pub fn notices() -> Part {
    element("div")
        .class("notices")
        .attr("aria-live", "polite")
        .child(keeping_notice())
        .child(on_page_notice())
        .child(damaged_notice())
        .child(update_failure_notice())
        .child(ignored_notice())
        .child(limits_notice())
        .child(offer_notice())
        .child(app_update_notice())
        .into()
}

/// What a notice says.
type Body = Box<dyn Fn() -> Part + Send + Sync>;

/// One notice until the reader dismisses it. `subject` tells what it is about from anything else that it could be about: a new subject
/// shows it again.
fn notice(subject: Signal<Option<String>>, warning: bool, body: Body) -> Part {
    let context = AppContext::use_context();
    let dismissed = RwSignal::new(None::<String>);
    let shown = memo(move |_| subject.get().filter(|subject| dismissed.with(|dismissed| dismissed.as_ref() != Some(subject))));
    let class = if warning { "notice notice-warning" } else { "notice" };
    dynamic(move || {
        let subject = shown.get();
        if subject.is_none() {
            return Part::nothing();
        }
        let dismiss = move |_: MouseEvent| dismissed.set(subject.clone());
        element("div")
            .attr("class", class)
            .child(element("div").class("notice-body").child(body()))
            .child(
                element("button")
                    .class("icon-button")
                    .attr("type", "button")
                    .on("click", dismiss)
                    .child(icon_image(IconShape::Close))
                    .child(element("span").class("visually-hidden").child(context.word(|messages| messages.states.dismiss))),
            )
            .into()
    })
}

fn paragraph(text: Signal<String>) -> Part {
    element("p").child(text).into()
}

fn action(context: AppContext, label: fn(&'static Messages) -> &'static str, act: impl FnMut(MouseEvent) + 'static) -> Part {
    element("button").class("button").attr("type", "button").on("click", act).child(context.word(label)).into()
}

fn keeping_notice() -> Part {
    let context = AppContext::use_context();
    let subject = derived(move || match context.data.status.get().keeping {
        Keeping::Device => None,
        Keeping::TabRefused => Some("refused".to_owned()),
        Keeping::TabFull => Some("full".to_owned()),
    });
    let text = derived(move || {
        let words = &context.messages().states;
        if context.data.status.get().keeping == Keeping::TabFull { words.store_full } else { words.store_refused }.to_owned()
    });
    notice(subject, true, Box::new(move || paragraph(text)))
}

fn on_page_notice() -> Part {
    let context = AppContext::use_context();
    let subject = derived(move || context.data.status.get().on_page.then(String::new));
    let text = derived(move || context.messages().states.on_page.to_owned());
    notice(subject, true, Box::new(move || paragraph(text)))
}

fn damaged_notice() -> Part {
    let context = AppContext::use_context();
    let keys = move || context.data.status.get().damaged.iter().map(|row| row.key.as_str()).collect::<Vec<_>>().join(", ");
    let subject = derived(move || Some(keys()).filter(|keys| !keys.is_empty()));
    let text = derived(move || (context.messages().states.unreadable)(&keys()));
    notice(subject, true, Box::new(move || paragraph(text)))
}

fn update_failure_notice() -> Part {
    let context = AppContext::use_context();
    let reason = move |words| context.data.status.get().update_failure.as_ref().map(|failure| explain(words, failure));
    // In one language: a failure that was dismissed is no other one in the other.
    let subject = derived(move || reason(messages(Language::Vietnamese)));
    let text = derived(move || {
        let words = context.messages();
        [words.states.update_failed, &reason(words).unwrap_or_default()].join(" ")
    });
    notice(subject, true, Box::new(move || paragraph(text)))
}

fn offer_notice() -> Part {
    let context = AppContext::use_context();
    let in_words = move |offer: &DatasetOffer, language: Language| {
        (messages(language).states.offer)(&i18n::count(language, offer.records as usize), &day(language, &offer.as_of))
    };
    let offer = move |language| context.data.status.get().offer.as_ref().map(|offer| in_words(offer, language));
    // In one language: an offer that was dismissed is no other one in the other.
    let subject = derived(move || offer(Language::Vietnamese));
    let text = derived(move || offer(context.language.get()).unwrap_or_default());
    let body = move || {
        Part::from([paragraph(text), action(context, |messages| messages.states.accept_offer, move |_| context.data.accept_offer())])
    };
    notice(subject, false, Box::new(body))
}

fn app_update_notice() -> Part {
    let context = AppContext::use_context();
    let update: AppUpdate = expect_context();
    let subject = derived(move || update.is_waiting().get().then(String::new));
    let body = move || {
        Part::from([
            element("p").child(context.word(|messages| messages.states.app_update)).into(),
            action(context, |messages| messages.states.accept_app_update, move |_| update.apply()),
        ])
    };
    notice(subject, false, Box::new(body))
}

/// The parts of the link that have no effect, as they are in it.
fn ineffective(state: &ViewState, answer: &Findings) -> Vec<String> {
    let ignored = state.ignored.iter().map(|part| (part.key.as_str(), part.value.as_str()));
    let unknown = answer.unknown.iter().map(|part| (part.facet.key(), part.value.as_str()));
    ignored.chain(unknown).map(|(key, value)| if value.is_empty() { key.to_owned() } else { [key, value].join("=") }).collect()
}

fn without_ineffective(state: &mut ViewState, answer: &Findings) {
    state.ignored.clear();
    for UnknownValue { facet, value } in &answer.unknown {
        if state.has(*facet, value) {
            *state = state.toggled(*facet, value);
        }
    }
}

fn ignored_notice() -> Part {
    let context = AppContext::use_context();
    let names = move || context.state.with(|state| ineffective(state, &context.answer.get()));
    let subject = derived(move || Some(names().join("\n")).filter(|names| !names.is_empty()));
    let body = move || {
        let name = |name: String| Part::from([element("code").class("link-part").child(name).into(), " ".into()]);
        let names: Vec<Part> = untrack(names).into_iter().map(name).collect();
        let remove = move |_| {
            let answer = context.answer.get_untracked();
            context.change(Navigation::Replace, |state| without_ineffective(state, &answer));
        };
        Part::from([
            element("p").child(context.word(|messages| messages.states.ignored)).child(" ").child(names).into(),
            action(context, |messages| messages.states.remove_ignored, remove),
        ])
    };
    notice(subject, true, Box::new(body))
}

/// What of the question was too much, and what to do.
fn limits_notice() -> Part {
    let context = AppContext::use_context();
    let told = move |language: Language| {
        let words = messages(language);
        let most = i18n::count(language, MAXIMUM_VALUES);
        let tell = |limit: &Limit| match limit {
            Limit::Text => words.search.text_limit.to_owned(),
            Limit::Values(facet) => (words.search.values_limit)((words.terms.facet)(*facet), &most),
        };
        context.answer.get().limits.iter().map(tell).collect::<Vec<_>>().join(" ")
    };
    // In one language: what was dismissed is no other notice in the other.
    let subject = derived(move || Some(told(Language::Vietnamese)).filter(|told| !told.is_empty()));
    let text = derived(move || told(context.language.get()));
    notice(subject, true, Box::new(move || paragraph(text)))
}

/// An ISO date in words; as it is when it is none.
pub fn day(language: Language, iso: &str) -> String {
    iso.parse::<PartialDate>().map_or_else(|_| iso.to_owned(), |date| format::date(language, date, DateStyle::Full))
}
