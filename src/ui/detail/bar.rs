//! The bar of the record: the previous and the next result, and the way back to the list.

use leptos::prelude::*;

use super::focus::STEPS;
use super::{Place, place};
use crate::catalog::Entry;
use crate::i18n::format;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::shell::{Icon, IconShape};

/// Steps through the results in their order and closes the record.
#[component]
pub fn Bar() -> impl IntoView {
    let context = AppContext::use_context();
    let place = Memo::new(move |_| place_in_results(context));
    let close = move |_| context.change(Navigation::Push, |state| state.selected = None);
    let position = move || {
        place.with(|place| {
            let place = place.as_ref()?;
            let count = |value| format::count(context.language.get(), value);
            Some((context.messages().detail.position)(&count(place.position + 1), &count(place.total)))
        })
    };
    let previous = Signal::derive(move || place.with(|place| place.as_ref().and_then(|place| place.previous.clone())));
    let next = Signal::derive(move || place.with(|place| place.as_ref().and_then(|place| place.next.clone())));
    // The focus stays on the button, so that the next press steps on; what has opened is told this way.
    let stepped_to = RwSignal::new(None::<String>);
    let title = move || {
        let id = context.state.with(|state| state.selected.clone()).filter(|id| stepped_to.with(|to| to.as_ref() == Some(id)))?;
        let title = |entry: &Entry| entry.conference.title.get(context.language.get()).to_owned();
        context.data.catalog.with(|catalog| catalog.as_ref().and_then(|catalog| catalog.by_id(&id)).map(title))
    };
    view! {
        <div class="detail-bar">
            <div class="detail-steps" id=STEPS hidden=move || place.with(Option::is_none)>
                <Step stepped_to target=previous icon=IconShape::Previous label=Signal::derive(move || context.messages().detail.previous_result)/>
                <span class="detail-position">{position}</span>
                <Step stepped_to target=next icon=IconShape::Next label=Signal::derive(move || context.messages().detail.next_result)/>
            </div>
            <span class="visually-hidden" aria-live="polite">{title}</span>
            <button type="button" class="button detail-close" on:click=close>
                <Icon shape=IconShape::Close/>
                {move || context.messages().detail.close}
            </button>
        </div>
    }
}

/// Stays in place and keeps the focus at the ends of the list, where there is nowhere to go.
#[component]
fn Step(
    stepped_to: RwSignal<Option<String>>,
    target: Signal<Option<String>>,
    icon: IconShape,
    label: Signal<&'static str>,
) -> impl IntoView {
    let context = AppContext::use_context();
    let step = move |_| {
        if let Some(id) = target.get_untracked() {
            stepped_to.set(Some(id.clone()));
            context.change(Navigation::Replace, |state| state.selected = Some(id));
        }
    };
    view! {
        <button
            type="button"
            class="icon-button"
            title=label
            aria-disabled=move || target.with(Option::is_none).then_some("true")
            on:click=step
        >
            <Icon shape=icon/>
            <span class="visually-hidden">{label}</span>
        </button>
    }
}

fn place_in_results(context: AppContext) -> Option<Place<String>> {
    let id = context.state.with(|state| state.selected.clone())?;
    context.data.catalog.with(|catalog| {
        let catalog = catalog.as_ref()?;
        let id_of = |index| catalog.entry(index).map(|entry| entry.conference.id.as_str());
        let found = context.answer.with(|answer| place(&answer.hits, |&index| id_of(index) == Some(id.as_str())))?;
        let owned = |index: Option<_>| index.and_then(id_of).map(str::to_owned);
        Some(Place { position: found.position, total: found.total, previous: owned(found.previous), next: owned(found.next) })
    })
}
