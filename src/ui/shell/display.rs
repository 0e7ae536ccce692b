//! How the reader wants to see the page: language, colours, size of text.

use leptos::ev::{Event, KeyboardEvent, MouseEvent};
use leptos::html::Details;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{Icon, IconShape};
use crate::model::Language;
use crate::platform::location::Navigation;
use crate::platform::preferences::{Preferences, TextSize, Theme};
use crate::ui::context::AppContext;
use crate::ui::erased::handler;

/// Vietnamese or English.
#[component]
pub fn LanguageControl() -> impl IntoView {
    let context = AppContext::use_context();
    let preferences: Preferences = expect_context();
    let choose = move |language: Language| {
        preferences.choose_language(language);
        // A link that says a language keeps saying the one that is seen.
        if context.state.with_untracked(|state| state.language.is_some()) {
            context.change(Navigation::Replace, |state| state.language = Some(language));
        }
    };
    let button = move |language: Language, short: &'static str, name: &'static str| {
        let pressed = Signal::derive(move || (context.language.get() == language).to_string());
        let press = handler(move |_: MouseEvent| choose(language));
        view! {
            <button type="button" class="button" lang=language.tag() aria-pressed=pressed on:click=press>
                {short}
                " "
                <span class="visually-hidden">{name}</span>
            </button>
        }
    };
    view! {
        <div class="joined language-control" role="group" aria-label=context.word(|messages| messages.shell.language)>
            {button(Language::Vietnamese, "VI", "Tiếng Việt")}
            {button(Language::English, "EN", "English")}
        </div>
    }
}

/// A small menu with the colours and the size of text.
#[component]
pub fn DisplayMenu() -> impl IntoView {
    let context = AppContext::use_context();
    let menu = NodeRef::<Details>::new();
    close_by_pressing_elsewhere(menu);
    let key = handler(move |event: KeyboardEvent| {
        let Some(menu) = menu.get_untracked() else { return };
        if event.key() == "Escape" && menu.open() {
            event.prevent_default();
            menu.set_open(false);
            if let Ok(Some(summary)) = menu.query_selector("summary")
                && let Some(summary) = summary.dyn_ref::<web_sys::HtmlElement>()
            {
                let _ = summary.focus();
            }
        }
    });
    view! {
        <details class="display-menu" node_ref=menu on:keydown=key>
            <summary class="button">
                <Icon shape=IconShape::Display/>
                <span class="button-word">{context.word(|messages| messages.shell.display)}</span>
            </summary>
            <div class="display-panel">
                <ThemeChoice/>
                <TextSizeChoice/>
                <ShortcutChoice/>
            </div>
        </details>
    }
}

#[component]
fn ThemeChoice() -> impl IntoView {
    let context = AppContext::use_context();
    let preferences: Preferences = expect_context();
    let choice = |theme: Theme| {
        let word = context.word(match theme {
            Theme::System => |messages| messages.shell.theme_system,
            Theme::Light => |messages| messages.shell.theme_light,
            Theme::Dark => |messages| messages.shell.theme_dark,
        });
        let chosen = Signal::derive(move || preferences.is_theme(theme));
        let choose = handler(move |_: Event| preferences.choose_theme(theme));
        radio("theme", theme.slug(), chosen, choose, view! { <span>{word}</span> }.into_any())
    };
    fieldset(context.word(|messages| messages.shell.theme), Theme::ALL.map(choice).into())
}

#[component]
fn TextSizeChoice() -> impl IntoView {
    let context = AppContext::use_context();
    let preferences: Preferences = expect_context();
    let choice = |size: TextSize| {
        let word = context.word(match size {
            TextSize::Normal => |messages| messages.shell.text_normal,
            TextSize::Large => |messages| messages.shell.text_large,
            TextSize::Largest => |messages| messages.shell.text_largest,
        });
        let chosen = Signal::derive(move || preferences.is_text_size(size));
        let choose = handler(move |_: Event| preferences.choose_text_size(size));
        let sample = format!("text-sample {}", size.slug());
        radio("text-size", size.slug(), chosen, choose, view! { <span class=sample>{word}</span> }.into_any())
    };
    fieldset(context.word(|messages| messages.shell.text_size), TextSize::ALL.map(choice).into())
}

#[component]
fn ShortcutChoice() -> impl IntoView {
    let context = AppContext::use_context();
    let preferences: Preferences = expect_context();
    let choose = handler(move |event: Event| preferences.choose_slash(event_target_checked(&event)));
    let choice = view! {
        <label class="choice">
            <input type="checkbox" prop:checked=preferences.slash() on:change=choose/>
            <span>{context.word(|messages| messages.shell.slash_shortcut)}</span>
        </label>
    };
    fieldset(context.word(|messages| messages.shell.keyboard), vec![choice.into_any()])
}

/// One of several choices of which one holds.
fn radio(name: &'static str, value: &'static str, chosen: Signal<bool>, choose: Box<dyn FnMut(Event)>, words: AnyView) -> AnyView {
    view! {
        <label class="choice">
            <input type="radio" name=name value=value prop:checked=chosen on:change=choose/>
            {words}
        </label>
    }
    .into_any()
}

fn fieldset(legend: Signal<&'static str>, choices: Vec<AnyView>) -> AnyView {
    view! {
        <fieldset>
            <legend>{legend}</legend>
            {choices}
        </fieldset>
    }
    .into_any()
}

/// A press outside closes the menu, as readers expect of one.
fn close_by_pressing_elsewhere(menu: NodeRef<Details>) {
    let listener = window_event_listener(leptos::ev::pointerdown, move |event| {
        let Some(menu) = menu.get_untracked() else { return };
        let inside =
            event.target().and_then(|target| target.dyn_into::<web_sys::Node>().ok()).is_some_and(|node| menu.contains(Some(&node)));
        if menu.open() && !inside {
            menu.set_open(false);
        }
    });
    on_cleanup(move || listener.remove());
}
