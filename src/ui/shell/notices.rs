//! What the reader should know besides the results: each notice says one thing, and goes away when told to.

use leptos::prelude::*;

use super::failure::explain;
use super::{Icon, IconShape};
use crate::catalog::UnknownValue;
use crate::i18n::format::{self, DateStyle};
use crate::link::{Ignored, ViewState};
use crate::model::{Language, PartialDate};
use crate::platform::location::Navigation;
use crate::platform::service_worker::AppUpdate;
use crate::ui::context::AppContext;
use crate::ui::data::{DatasetOffer, Keeping, LoadFailure};

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

/// One notice about `subject`, until the reader dismisses it; a new subject shows it again.
#[component]
pub fn Notice<T, F, V>(#[prop(into)] subject: Signal<Option<T>>, warning: bool, body: F) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    F: Fn(T) -> V + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let context = AppContext::use_context();
    let dismissed = RwSignal::new(None::<T>);
    let shown = Memo::new(move |_| subject.get().filter(|subject| dismissed.with(|dismissed| dismissed.as_ref() != Some(subject))));
    let class = if warning { "notice notice-warning" } else { "notice" };
    move || {
        shown.get().map(|subject| {
            let contents = body(subject.clone());
            view! {
                <div class=class>
                    <div class="notice-body">{contents}</div>
                    <button type="button" class="icon-button" on:click=move |_| dismissed.set(Some(subject.clone()))>
                        <Icon shape=IconShape::Close/>
                        <span class="visually-hidden">{move || context.messages().states.dismiss}</span>
                    </button>
                </div>
            }
        })
    }
}

#[component]
fn KeepingNotice() -> impl IntoView {
    let context = AppContext::use_context();
    let subject = Memo::new(move |_| Some(context.data.keeping.get()).filter(|keeping| *keeping != Keeping::Device));
    let text = move |keeping: Keeping| {
        let words = &context.messages().states;
        if keeping == Keeping::TabFull { words.store_full } else { words.store_refused }
    };
    let body = move |keeping| view! { <p>{move || text(keeping)}</p> };
    view! { <Notice subject warning=true body/> }
}

#[component]
fn DamagedNotice() -> impl IntoView {
    let context = AppContext::use_context();
    let keys = move || context.data.damaged.with(|rows| rows.iter().map(|row| row.key.clone()).collect::<Vec<_>>());
    let subject = Memo::new(move |_| Some(keys()).filter(|keys| !keys.is_empty()));
    let text = move |keys: &[String]| (context.messages().states.unreadable)(&keys.join(", "));
    let body = move |keys: Vec<String>| view! { <p>{move || text(&keys)}</p> };
    view! { <Notice subject warning=true body/> }
}

#[component]
fn UpdateFailureNotice() -> impl IntoView {
    let context = AppContext::use_context();
    let text = move |failure: &LoadFailure| format!("{} {}", context.messages().states.update_failed, explain(context.messages(), failure));
    let body = move |failure: LoadFailure| view! { <p>{move || text(&failure)}</p> };
    view! { <Notice subject=context.data.update_failure warning=true body/> }
}

#[component]
fn OfferNotice() -> impl IntoView {
    let context = AppContext::use_context();
    let text = move |offer: &DatasetOffer| {
        let language = context.language.get();
        (context.messages().states.offer)(&format::count(language, offer.records), &day(language, &offer.as_of))
    };
    let body = move |offer: DatasetOffer| {
        view! {
            <p>{move || text(&offer)}</p>
            <button type="button" class="button" on:click=move |_| context.data.accept_offer()>
                {move || context.messages().states.accept_offer}
            </button>
        }
    };
    view! { <Notice subject=context.data.offer warning=false body/> }
}

#[component]
fn AppUpdateNotice() -> impl IntoView {
    let context = AppContext::use_context();
    let update: AppUpdate = expect_context();
    let subject = Memo::new(move |_| update.is_waiting().get().then_some(()));
    let body = move |()| {
        view! {
            <p>{move || context.messages().states.app_update}</p>
            <button type="button" class="button" on:click=move |_| update.apply()>
                {move || context.messages().states.accept_app_update}
            </button>
        }
    };
    view! { <Notice subject warning=false body/> }
}

/// The parts of the link that have no effect.
#[derive(Clone, Debug, PartialEq)]
struct Ineffective {
    ignored: Vec<Ignored>,
    unknown: Vec<UnknownValue>,
}

impl Ineffective {
    fn names(&self) -> Vec<String> {
        let ignored =
            self.ignored.iter().map(|part| if part.value.is_empty() { part.key.clone() } else { format!("{}={}", part.key, part.value) });
        let unknown = self.unknown.iter().map(|part| format!("{}={}", part.facet.key(), part.value));
        ignored.chain(unknown).collect()
    }

    fn remove_from(&self, state: &mut ViewState) {
        state.ignored.clear();
        for UnknownValue { facet, value } in &self.unknown {
            if state.has(*facet, value) {
                *state = state.toggled(*facet, value);
            }
        }
    }
}

#[component]
fn IgnoredNotice() -> impl IntoView {
    let context = AppContext::use_context();
    let subject = Memo::new(move |_| {
        let ignored = context.state.with(|state| state.ignored.clone());
        let unknown = context.answer.with(|answer| answer.unknown.clone());
        (!ignored.is_empty() || !unknown.is_empty()).then_some(Ineffective { ignored, unknown })
    });
    let body = move |parts: Ineffective| {
        let names = parts.names();
        let remove = move |_| context.change(Navigation::Replace, |state| parts.remove_from(state));
        view! {
            <p>
                {move || context.messages().states.ignored}
                " "
                {names.into_iter().map(|name| view! { <code class="link-part">{name}</code> " " }).collect_view()}
            </p>
            <button type="button" class="button" on:click=remove>{move || context.messages().states.remove_ignored}</button>
        }
    };
    view! { <Notice subject warning=true body/> }
}

/// An ISO date in words; as it is when it is none.
pub fn day(language: Language, iso: &str) -> String {
    iso.parse::<PartialDate>().map_or_else(|_| iso.to_owned(), |date| format::date(language, date, DateStyle::Full))
}
