//! How the reader wants to see the page: language, colours, size of text.

use leptos::ev::KeyboardEvent;
use leptos::html::Details;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{Icon, IconShape};
use crate::model::Language;
use crate::platform::location::Navigation;
use crate::platform::preferences::{Preferences, TextSize, Theme};
use crate::ui::context::AppContext;

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
        let pressed = move || (context.language.get() == language).to_string();
        view! {
            <button type="button" class="button" lang=language.tag() aria-pressed=pressed on:click=move |_| choose(language)>
                {short}
                " "
                <span class="visually-hidden">{name}</span>
            </button>
        }
    };
    view! {
        <div class="joined language-control" role="group" aria-label=move || context.messages().shell.language>
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
    let key = move |event: KeyboardEvent| {
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
    };
    view! {
        <details class="display-menu" node_ref=menu on:keydown=key>
            <summary class="button">
                <Icon shape=IconShape::Display/>
                <span class="button-word">{move || context.messages().shell.display}</span>
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
    let word = move |theme: Theme| {
        let words = &context.messages().shell;
        match theme {
            Theme::System => words.theme_system,
            Theme::Light => words.theme_light,
            Theme::Dark => words.theme_dark,
        }
    };
    let choices = Theme::ALL.map(|theme| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="theme"
                    value=theme.slug()
                    prop:checked=move || preferences.theme().get() == theme
                    on:change=move |_| preferences.choose_theme(theme)
                />
                <span>{move || word(theme)}</span>
            </label>
        }
    });
    view! {
        <fieldset>
            <legend>{move || context.messages().shell.theme}</legend>
            {choices.into_iter().collect_view()}
        </fieldset>
    }
}

#[component]
fn TextSizeChoice() -> impl IntoView {
    let context = AppContext::use_context();
    let preferences: Preferences = expect_context();
    let word = move |size: TextSize| {
        let words = &context.messages().shell;
        match size {
            TextSize::Normal => words.text_normal,
            TextSize::Large => words.text_large,
            TextSize::Largest => words.text_largest,
        }
    };
    let choices = TextSize::ALL.map(|size| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="text-size"
                    value=size.slug()
                    prop:checked=move || preferences.text_size().get() == size
                    on:change=move |_| preferences.choose_text_size(size)
                />
                <span class=format!("text-sample {}", size.slug())>{move || word(size)}</span>
            </label>
        }
    });
    view! {
        <fieldset>
            <legend>{move || context.messages().shell.text_size}</legend>
            {choices.into_iter().collect_view()}
        </fieldset>
    }
}

#[component]
fn ShortcutChoice() -> impl IntoView {
    let context = AppContext::use_context();
    let preferences: Preferences = expect_context();
    view! {
        <fieldset>
            <legend>{move || context.messages().shell.keyboard}</legend>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=move || preferences.slash().get()
                    on:change=move |event| preferences.choose_slash(event_target_checked(&event))
                />
                <span>{move || context.messages().shell.slash_shortcut}</span>
            </label>
        </fieldset>
    }
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
