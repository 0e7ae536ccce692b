//! Above and below the plot: the window in words, the buttons that change it, what is pointed at, what lies outside.

use leptos::prelude::*;

use super::controller::Controller;
use super::keyboard::ZOOM_STEP;
use super::mark;
use super::words;
use crate::i18n::format;
use crate::ui::shell::{Icon, IconShape};

/// The window in words and the buttons that change it.
#[component]
pub(super) fn Toolbar() -> impl IntoView {
    let controller = Controller::use_context();
    let context = controller.context;
    let messages = move || &context.messages().timeline;
    let shown = controller.window.shown;
    let limits = controller.window.limits;
    let at_most = move || shown.with(|shown| shown.length() >= limits.get().length() - 0.5);
    let at_least = move || shown.with(|shown| shown.length() <= super::scale::TimeWindow::SHORTEST + 0.01);
    view! {
        <div class="timeline-toolbar">
            <p class="timeline-window">{move || window_words(controller)}</p>
            <Selected/>
            <div class="timeline-buttons" role="group" aria-label=move || messages().controls>
                <Step later=false/>
                <Step later=true/>
                <Control icon=IconShape::Minus name=Signal::derive(move || messages().zoom_out) off=Signal::derive(at_most) press=move || { controller.zoom(ZOOM_STEP, None); }/>
                <Control icon=IconShape::Plus name=Signal::derive(move || messages().zoom_in) off=Signal::derive(at_least) press=move || { controller.zoom(1.0 / ZOOM_STEP, None); }/>
                <button
                    type="button"
                    class="button timeline-fit"
                    aria-disabled=move || (!controller.window.is_chosen()).then_some("true")
                    on:click=move |_| controller.window.show_fit()
                >
                    {move || messages().fit}
                </button>
            </div>
        </div>
    }
}

/// A button with a picture. It stays in the tab order when it can do nothing more, so that the keyboard does not lose its place.
#[component]
fn Control(
    icon: IconShape,
    #[prop(into)] name: Signal<&'static str>,
    #[prop(into)] off: Signal<bool>,
    press: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="icon-button timeline-control"
            aria-label=move || name.get()
            title=move || name.get()
            aria-disabled=move || off.get().then_some("true")
            on:click=move |_| if !off.get_untracked() { press() }
        >
            <Icon shape=icon/>
        </button>
    }
}

/// The way to the record that is open, when it is among the results but outside the window.
#[component]
fn Selected() -> impl IntoView {
    let controller = Controller::use_context();
    let context = controller.context;
    let outside = Memo::new(move |_| {
        let (band, position) = controller.selected.get()?;
        let event = controller.track.with(|track| track.bands.get(band)?.events.get(position).copied())?;
        (!controller.window.shown.get().touches(event.first, event.end)).then_some(event)
    });
    let words = move |event: super::events::Event| {
        let catalog = context.data.catalog.get();
        let held = catalog.as_ref().and_then(|catalog| catalog.entry(event.index)).map(|entry| entry.conference.held);
        let date = held.map(|held| format::held(context.language.get(), &held, format::DateStyle::Short));
        (context.messages().timeline.show_selected)(&date.unwrap_or_default())
    };
    let show = move |event: super::events::Event| {
        controller.active.set(Some(event.index));
        let limits = controller.window.limits.get_untracked();
        controller.show(controller.window.shown.get_untracked().revealing(event.first, event.end).moved_into(limits));
    };
    move || {
        outside.get().map(|event| {
            view! { <button type="button" class="button button-plain" on:click=move |_| show(event)>{move || words(event)}</button> }
        })
    }
}

/// To the time before or after, with the number of events there.
#[component]
fn Step(later: bool) -> impl IntoView {
    let controller = Controller::use_context();
    let context = controller.context;
    let count = Memo::new(move |_| count_outside(controller, later));
    let off = move || {
        let (shown, limits) = (controller.window.shown.get(), controller.window.limits.get());
        count.get() == 0 && if later { shown.end() >= limits.end() - 0.5 } else { shown.start() <= limits.start() + 0.5 }
    };
    let name = move || {
        let messages = &context.messages().timeline;
        match (count.get(), later) {
            (0, false) => messages.earlier.to_owned(),
            (0, true) => messages.later.to_owned(),
            (count, _) => outside_words(controller, count, later),
        }
    };
    let icon = || view! { <Icon shape=if later { IconShape::Next } else { IconShape::Previous }/> };
    let number = move || (count.get() > 0).then(|| format::count(context.language.get(), count.get()));
    view! {
        <button
            type="button"
            class="icon-button timeline-control timeline-step"
            aria-label=name
            title=name
            aria-disabled=move || off().then_some("true")
            on:click=move |_| if !off() { controller.page(later) }
        >
            {(!later).then(icon)}
            {number}
            {later.then(icon)}
        </button>
    }
}

fn count_outside(controller: Controller, later: bool) -> usize {
    let window = controller.window.shown.get();
    let counts = controller.track.with(|track| track.counts(window));
    if later { counts.after } else { counts.before }
}

fn outside_words(controller: Controller, count: usize, later: bool) -> String {
    let messages = &controller.context.messages().timeline;
    let words = if later { messages.after } else { messages.before };
    words(&format::count(controller.context.language.get(), count), count == 1)
}

/// In place of events: that there are none in the window, and the way to those before and after.
#[component]
pub(super) fn Nothing() -> impl IntoView {
    let controller = Controller::use_context();
    let context = controller.context;
    let nothing = Memo::new(move |_| {
        let window = controller.window.shown.get();
        context.data.catalog.with(Option::is_some) && controller.track.with(|track| track.counts(window).within == 0)
    });
    let way = move |later: bool| {
        let count = move || count_outside(controller, later);
        move || {
            (count() > 0).then(|| {
                let words = move || outside_words(controller, count(), later);
                let text = move || if later { format!("{} →", words()) } else { format!("← {}", words()) };
                view! { <button type="button" class="button" on:click=move |_| controller.page(later)>{text}</button> }
            })
        }
    };
    view! {
        <Show when=move || nothing.get()>
            <div class="timeline-nothing">
                <div class="timeline-nothing-card">
                    <p>{move || context.messages().timeline.none}</p>
                    <div class="timeline-ways">{way(false)} {way(true)}</div>
                </div>
            </div>
        </Show>
    }
}

/// The title and date of what is under the pointer or the keyboard: for the eye, since every mark has them as its name.
#[component]
pub(super) fn Preview() -> impl IntoView {
    let controller = Controller::use_context();
    let text = move || {
        let name = controller.pointed.get().and_then(|key| mark::name(controller, key));
        name.unwrap_or_else(|| controller.context.messages().timeline.preview.to_owned())
    };
    view! { <p class="timeline-preview" aria-hidden="true">{text}</p> }
}

/// Says the window once it has come to rest, to those who do not see it; nothing before the reader has moved it.
#[component]
pub(super) fn Announcement() -> impl IntoView {
    let controller = Controller::use_context();
    let text = move || (controller.window.rested.get() > 0).then(|| untrack(move || window_words(controller)));
    view! { <p class="visually-hidden" aria-live="polite">{text}</p> }
}

fn window_words(controller: Controller) -> String {
    let language = controller.context.language.get();
    let window = controller.window.shown.get();
    let within = controller.track.with(|track| track.counts(window).within);
    (controller.context.messages().timeline.window)(&words::window(language, window), &words::events(language, within))
}
