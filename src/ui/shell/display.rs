//! How the reader wants to see the page: language, colours, size of text.

use crate::platform::page::field;
use crate::reactive::*;
use web_sys::{Event, MouseEvent};

use super::{IconShape, menu};
use crate::model::Language;
use crate::platform::location::Navigation;
use crate::platform::preferences::{Preferences, TextSize, Theme};
use crate::ui::context::AppContext;
use crate::ui::element::{ElementRef, Part, element};

/// Vietnamese or English.
pub fn language_control() -> Part {
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
        let pressed = derived(move || (context.language.get() == language).to_string());
        let press = move |_: MouseEvent| choose(language);
        element("button")
            .class("button")
            .attr("type", "button")
            .attr("lang", language.tag())
            .attr("aria-pressed", pressed)
            .on("click", press)
            .child(short)
            .child(" ")
            .child(element("span").class("visually-hidden").child(name))
    };
    element("div")
        .class("joined language-control")
        .attr("role", "group")
        .attr("aria-label", context.word(|messages| messages.shell.language))
        .child(button(Language::Vietnamese, "VI", "Tiếng Việt"))
        .child(button(Language::English, "EN", "English"))
        .into()
}

/// A small menu with the colours and the size of text.
pub fn display_menu() -> Part {
    let word = AppContext::use_context().word(|messages| messages.shell.display);
    menu(ElementRef::new(), IconShape::Display, word, Part::from([theme_choice(), text_size_choice(), shortcut_choice()]))
}

fn theme_choice() -> Part {
    let context = AppContext::use_context();
    let preferences: Preferences = expect_context();
    let choice = |theme: Theme| {
        let word = context.word(match theme {
            Theme::System => |messages| messages.shell.theme_system,
            Theme::Light => |messages| messages.shell.theme_light,
            Theme::Dark => |messages| messages.shell.theme_dark,
        });
        let chosen = derived(move || preferences.is_theme(theme));
        let choose = move |_: Event| preferences.choose_theme(theme);
        radio("theme", theme.slug(), chosen, choose, element("span").child(word).into())
    };
    fieldset(context.word(|messages| messages.shell.theme), Theme::ALL.map(choice).into())
}

fn text_size_choice() -> Part {
    let context = AppContext::use_context();
    let preferences: Preferences = expect_context();
    let choice = |size: TextSize| {
        let word = context.word(match size {
            TextSize::Normal => |messages| messages.shell.text_normal,
            TextSize::Large => |messages| messages.shell.text_large,
            TextSize::Largest => |messages| messages.shell.text_largest,
        });
        let chosen = derived(move || preferences.is_text_size(size));
        let choose = move |_: Event| preferences.choose_text_size(size);
        let sample = format!("text-sample {}", size.slug());
        radio("text-size", size.slug(), chosen, choose, element("span").attr("class", sample).child(word).into())
    };
    fieldset(context.word(|messages| messages.shell.text_size), TextSize::ALL.map(choice).into())
}

fn shortcut_choice() -> Part {
    let context = AppContext::use_context();
    let preferences: Preferences = expect_context();
    let choose = move |event: Event| preferences.choose_slash(field(&event).is_some_and(|field| field.checked()));
    let choice = element("label")
        .class("choice")
        .child(element("input").attr("type", "checkbox").checked(preferences.slash()).on("change", choose))
        .child(element("span").child(context.word(|messages| messages.shell.slash_shortcut)));
    fieldset(context.word(|messages| messages.shell.keyboard), vec![choice.into()])
}

/// One of several choices of which one holds.
fn radio(name: &'static str, value: &'static str, chosen: Signal<bool>, choose: impl FnMut(Event) + 'static, words: Part) -> Part {
    element("label")
        .class("choice")
        .child(element("input").attr("type", "radio").attr("name", name).attr("value", value).checked(chosen).on("change", choose))
        .child(words)
        .into()
}

fn fieldset(legend: Signal<&'static str>, choices: Vec<Part>) -> Part {
    element("fieldset").child(element("legend").child(legend)).child(choices).into()
}
