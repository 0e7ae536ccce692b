//! What the reader should know besides the results: each notice says one thing, and goes away when told to.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::failure::explain;
use super::{Icon, IconShape};
use crate::catalog::{Answer, UnknownValue};
use crate::i18n::format::{self, DateStyle};
use crate::i18n::{Messages, messages};
use crate::link::ViewState;
use crate::model::{Language, PartialDate};
use crate::platform::location::Navigation;
use crate::platform::service_worker::AppUpdate;
use crate::ui::context::AppContext;
use crate::ui::data::{DatasetOffer, Keeping};
use crate::ui::erased::{dynamic, handler};

/// All notices, above the content and never over it.
#[component]
pub fn Notices() -> impl IntoView {
    view! {
        <div class="notices" aria-live="polite">
            <KeepingNotice/>
            <DamagedNotice/>
            <UpdateFailureNotice/>
            <IgnoredNotice/>
            <OfferNotice/>
            <AppUpdateNotice/>
        </div>
    }
}

/// What a notice says.
type Body = Box<dyn Fn() -> AnyView + Send + Sync>;

/// One notice until the reader dismisses it. `subject` tells what it is about from anything else that it could be about: a new subject
/// shows it again.
#[component]
fn Notice(subject: Signal<Option<String>>, warning: bool, body: Body) -> impl IntoView {
    let context = AppContext::use_context();
    let dismissed = RwSignal::new(None::<String>);
    let shown = Memo::new(move |_| subject.get().filter(|subject| dismissed.with(|dismissed| dismissed.as_ref() != Some(subject))));
    let class = if warning { "notice notice-warning" } else { "notice" };
    dynamic(move || {
        let subject = shown.get();
        if subject.is_none() {
            return ().into_any();
        }
        let dismiss = handler(move |_: MouseEvent| dismissed.set(subject.clone()));
        view! {
            <div class=class>
                <div class="notice-body">{body()}</div>
                <button type="button" class="icon-button" on:click=dismiss>
                    <Icon shape=IconShape::Close/>
                    <span class="visually-hidden">{context.word(|messages| messages.states.dismiss)}</span>
                </button>
            </div>
        }
        .into_any()
    })
}

fn paragraph(text: Signal<String>) -> AnyView {
    view! { <p>{text}</p> }.into_any()
}

fn action(context: AppContext, label: fn(&'static Messages) -> &'static str, act: impl FnMut(MouseEvent) + 'static) -> AnyView {
    view! { <button type="button" class="button" on:click=handler(act)>{context.word(label)}</button> }.into_any()
}

#[component]
fn KeepingNotice() -> impl IntoView {
    let context = AppContext::use_context();
    let subject = Signal::derive(move || match context.data.keeping.get() {
        Keeping::Device => None,
        Keeping::TabRefused => Some("refused".to_owned()),
        Keeping::TabFull => Some("full".to_owned()),
    });
    let text = Signal::derive(move || {
        let words = &context.messages().states;
        if context.data.keeping.get() == Keeping::TabFull { words.store_full } else { words.store_refused }.to_owned()
    });
    view! { <Notice subject warning=true body=Box::new(move || paragraph(text))/> }
}

#[component]
fn DamagedNotice() -> impl IntoView {
    let context = AppContext::use_context();
    let keys = move || context.data.damaged.with(|rows| rows.iter().map(|row| row.key.as_str()).collect::<Vec<_>>().join(", "));
    let subject = Signal::derive(move || Some(keys()).filter(|keys| !keys.is_empty()));
    let text = Signal::derive(move || (context.messages().states.unreadable)(&keys()));
    view! { <Notice subject warning=true body=Box::new(move || paragraph(text))/> }
}

#[component]
fn UpdateFailureNotice() -> impl IntoView {
    let context = AppContext::use_context();
    let reason = move |words| context.data.update_failure.with(|failure| failure.as_ref().map(|failure| explain(words, failure)));
    // In one language: a failure that was dismissed is no other one in the other.
    let subject = Signal::derive(move || reason(messages(Language::Vietnamese)));
    let text = Signal::derive(move || {
        let words = context.messages();
        [words.states.update_failed, &reason(words).unwrap_or_default()].join(" ")
    });
    view! { <Notice subject warning=true body=Box::new(move || paragraph(text))/> }
}

#[component]
fn OfferNotice() -> impl IntoView {
    let context = AppContext::use_context();
    let in_words = move |offer: &DatasetOffer, language: Language| {
        (messages(language).states.offer)(&format::count(language, offer.records), &day(language, &offer.as_of))
    };
    let offer = move |language| context.data.offer.with(|offer| offer.as_ref().map(|offer| in_words(offer, language)));
    // In one language: an offer that was dismissed is no other one in the other.
    let subject = Signal::derive(move || offer(Language::Vietnamese));
    let text = Signal::derive(move || offer(context.language.get()).unwrap_or_default());
    let body = move || {
        view! {
            {paragraph(text)}
            {action(context, |messages| messages.states.accept_offer, move |_| context.data.accept_offer())}
        }
        .into_any()
    };
    view! { <Notice subject warning=false body=Box::new(body)/> }
}

#[component]
fn AppUpdateNotice() -> impl IntoView {
    let context = AppContext::use_context();
    let update: AppUpdate = expect_context();
    let subject = Signal::derive(move || update.is_waiting().get().then(String::new));
    let body = move || {
        view! {
            <p>{context.word(|messages| messages.states.app_update)}</p>
            {action(context, |messages| messages.states.accept_app_update, move |_| update.apply())}
        }
        .into_any()
    };
    view! { <Notice subject warning=false body=Box::new(body)/> }
}

/// The parts of the link that have no effect, as they are in it.
fn ineffective(state: &ViewState, answer: &Answer) -> Vec<String> {
    let ignored = state.ignored.iter().map(|part| (part.key.as_str(), part.value.as_str()));
    let unknown = answer.unknown.iter().map(|part| (part.facet.key(), part.value.as_str()));
    ignored.chain(unknown).map(|(key, value)| if value.is_empty() { key.to_owned() } else { [key, value].join("=") }).collect()
}

fn without_ineffective(state: &mut ViewState, answer: &Answer) {
    state.ignored.clear();
    for UnknownValue { facet, value } in &answer.unknown {
        if state.has(*facet, value) {
            *state = state.toggled(*facet, value);
        }
    }
}

#[component]
fn IgnoredNotice() -> impl IntoView {
    let context = AppContext::use_context();
    let names = move || context.state.with(|state| context.answer.with(|answer| ineffective(state, answer)));
    let subject = Signal::derive(move || Some(names().join("\n")).filter(|names| !names.is_empty()));
    let body = move || {
        let name = |name: String| view! { <code class="link-part">{name}</code> " " }.into_any();
        let names: Vec<AnyView> = untrack(names).into_iter().map(name).collect();
        let remove = move |_| {
            let answer = context.answer.get_untracked();
            context.change(Navigation::Replace, |state| without_ineffective(state, &answer));
        };
        view! {
            <p>{context.word(|messages| messages.states.ignored)} " " {names}</p>
            {action(context, |messages| messages.states.remove_ignored, remove)}
        }
        .into_any()
    };
    view! { <Notice subject warning=true body=Box::new(body)/> }
}

/// An ISO date in words; as it is when it is none.
pub fn day(language: Language, iso: &str) -> String {
    iso.parse::<PartialDate>().map_or_else(|_| iso.to_owned(), |date| format::date(language, date, DateStyle::Full))
}
