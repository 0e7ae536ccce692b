//! The reader's preferences: colours, size of text, language. Remembered by the browser, shown as attributes of `<html>`.
//!
//! `public/boot.js` sets the same attributes before the app is here, so that nothing flashes: keys and values are shared with it.

use crate::platform::page::{document, window};
use crate::reactive::*;

use super::{local_storage, media_query};
use crate::model::Language;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// As the system is.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The size of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TextSize {
    /// As the browser is set.
    #[default]
    Normal,
    /// Larger.
    Large,
    /// Largest.
    Largest,
}

impl Theme {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word under which it is remembered.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The choice of a word.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.slug() == slug)
    }
}

impl TextSize {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Largest];

    /// The word under which it is remembered, and the value of `data-text`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }

    /// The choice of a word.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.slug() == slug)
    }
}

const THEME_KEY: &str = "theme";
const TEXT_SIZE_KEY: &str = "text";
const LANGUAGE_KEY: &str = "language";
const SLASH_KEY: &str = "slash";
const OFF: &str = "off";

/// What the reader prefers; `Copy`, so that closures take it freely.
#[derive(Clone, Copy)]
pub struct Preferences {
    // As slugs: a signal of a type of its own is code of its own.
    theme: RwSignal<&'static str>,
    text_size: RwSignal<&'static str>,
    language: RwSignal<Language>,
    slash: RwSignal<bool>,
    system_is_dark: Signal<bool>,
}

impl Preferences {
    /// Reads what is remembered. Called once, by the root.
    #[must_use]
    pub fn start() -> Self {
        let remembered = |key: &str| local_storage::read(key).unwrap_or_default();
        Self {
            theme: RwSignal::new(Theme::from_slug(&remembered(THEME_KEY)).unwrap_or_default().slug()),
            text_size: RwSignal::new(TextSize::from_slug(&remembered(TEXT_SIZE_KEY)).unwrap_or_default().slug()),
            language: RwSignal::new(Language::from_tag(&remembered(LANGUAGE_KEY)).unwrap_or_else(browser_language)),
            slash: RwSignal::new(remembered(SLASH_KEY) != OFF),
            system_is_dark: media_query::matches(media_query::DARK),
        }
    }

    /// Whether these colours are chosen; tracks it.
    #[must_use]
    pub fn is_theme(&self, theme: Theme) -> bool {
        self.theme.get() == theme.slug()
    }

    /// Whether this size of text is chosen; tracks it.
    #[must_use]
    pub fn is_text_size(&self, size: TextSize) -> bool {
        self.text_size.get() == size.slug()
    }

    /// The reader's own language; a link may ask for another one.
    #[must_use]
    pub fn language(&self) -> Signal<Language> {
        self.language.into()
    }

    /// Whether `/` leads to the search box. Can be switched off, as WCAG 2.1.4 asks of every shortcut of one character.
    #[must_use]
    pub fn slash(&self) -> Signal<bool> {
        self.slash.into()
    }

    /// Switches the shortcut and remembers it.
    pub fn choose_slash(&self, enabled: bool) {
        local_storage::write(SLASH_KEY, if enabled { "on" } else { OFF });
        self.slash.set(enabled);
    }

    /// Chooses colours and remembers them.
    pub fn choose_theme(&self, theme: Theme) {
        local_storage::write(THEME_KEY, theme.slug());
        self.theme.set(theme.slug());
    }

    /// Chooses the size of text and remembers it.
    pub fn choose_text_size(&self, size: TextSize) {
        local_storage::write(TEXT_SIZE_KEY, size.slug());
        self.text_size.set(size.slug());
    }

    /// Chooses a language and remembers it.
    pub fn choose_language(&self, language: Language) {
        local_storage::write(LANGUAGE_KEY, language.tag());
        self.language.set(language);
    }

    /// Keeps `<html>` as preferred from now on: `data-theme` (`light` or `dark`), `data-text`, and `lang` of the language in use.
    pub fn apply(&self, language_in_use: Signal<Language>) {
        let preferences = *self;
        effect(move || {
            let dark = preferences.is_theme(Theme::Dark) || (preferences.is_theme(Theme::System) && preferences.system_is_dark.get());
            set_on_root("data-theme", if dark { Theme::Dark.slug() } else { Theme::Light.slug() });
            set_on_root("data-text", preferences.text_size.get());
            set_on_root("lang", language_in_use.get().tag());
        });
    }
}

/// Vietnamese wherever the browser lists it, in whatever place: many Vietnamese readers use an English system. Else English.
fn browser_language() -> Language {
    let tags = window().navigator().languages();
    let reads_vietnamese = tags.iter().filter_map(|tag| tag.as_string()).any(|tag| Language::from_tag(&tag) == Some(Language::Vietnamese));
    if reads_vietnamese { Language::Vietnamese } else { Language::English }
}

fn set_on_root(attribute: &str, value: &str) {
    if let Some(root) = document().document_element() {
        // Only a name that is no name can be refused.
        let _ = root.set_attribute(attribute, value);
    }
}
