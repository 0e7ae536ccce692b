//! Sharing what is seen, and copying.

use leptos::ev::{FocusEvent, KeyboardEvent, MouseEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::context::AppContext;
use super::erased::{dynamic, effect, handler};
use super::shell::{Icon, IconShape};
use crate::i18n::messages;
use crate::platform::location::absolute;
use crate::platform::share::ShareError;
use crate::platform::{clipboard, share, timer};

/// How long a button says that it has copied, in milliseconds.
const CONFIRMATION: u32 = 2_500;

/// The way from a press of the button to its outcome.
#[derive(Clone, Copy)]
struct Copying {
    /// The text is on the clipboard, since a moment ago.
    copied: RwSignal<bool>,
    /// The browser refuses; this is the text.
    refused: RwSignal<Option<String>>,
    attempts: StoredValue<u32>,
}

impl Copying {
    fn new() -> Self {
        Self { copied: RwSignal::new(false), refused: RwSignal::new(None), attempts: StoredValue::new(0) }
    }

    /// Copies and says so for a while. The button may have gone when the answer comes, hence `try_`.
    async fn copy(self, text: String) {
        let Some(attempt) = self.attempts.try_get_value().map(|before| before.wrapping_add(1)) else { return };
        self.attempts.set_value(attempt);
        if clipboard::copy(&text).await.is_err() {
            self.copied.try_set(false);
            self.refused.try_set(Some(text));
            return;
        }
        self.refused.try_set(None);
        self.copied.try_set(true);
        timer::sleep(CONFIRMATION).await;
        if self.attempts.try_get_value() == Some(attempt) {
            self.copied.try_set(false);
        }
    }
}

/// Copies what `text` gives at the press of the button; says `copied` on the button and to those who listen.
#[component]
pub fn CopyButton(
    /// The drawing beside the label.
    icon: IconShape,
    /// What the button does.
    #[prop(into)]
    label: Signal<&'static str>,
    /// What it says when it has done so.
    #[prop(into)]
    copied: Signal<&'static str>,
    /// The text, asked for when the button is pressed.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    let copying = Copying::new();
    let copy = handler(move |_: MouseEvent| spawn_local(copying.copy(text.get_untracked())));
    view! {
        <span class="share">
            <button type="button" class="button" on:click=copy><Label copying icon label copied/></button>
            <Confirmation copying copied/>
        </span>
    }
}

/// Shares exactly what is seen: by the system's sheet where there is one, else by copying the link.
#[component]
pub fn ShareButton() -> impl IntoView {
    let context = AppContext::use_context();
    let copying = Copying::new();
    let copied = context.word(|messages| messages.share.link_copied);
    let label = context.word(|messages| messages.share.share);
    let share = handler(move |_: MouseEvent| {
        let language = context.language.get_untracked();
        let mut state = context.state.get_untracked();
        state.language = Some(language);
        let link = absolute(&state.to_query_string());
        spawn_local(async move {
            if share::share(messages(language).shell.product, &link).await == Err(ShareError::Unavailable) {
                copying.copy(link).await;
            }
        });
    });
    view! {
        <span class="share">
            <button type="button" class="button" on:click=share><Label copying icon=IconShape::Share label copied/></button>
            <Confirmation copying copied/>
        </span>
    }
}

#[component]
fn Label(copying: Copying, icon: IconShape, label: Signal<&'static str>, copied: Signal<&'static str>) -> impl IntoView {
    dynamic(move || {
        let (shape, word) = if copying.copied.get() { (IconShape::Done, copied.get()) } else { (icon, label.get()) };
        view! { <Icon shape/> <span class="button-word">{word}</span> }.into_any()
    })
}

/// What cannot be seen on the button: the confirmation for those who listen, and the text itself where copying is refused.
#[component]
fn Confirmation(copying: Copying, copied: Signal<&'static str>) -> impl IntoView {
    let said = Signal::derive(move || if copying.copied.get() { copied.get() } else { "" });
    let by_hand = dynamic(move || match copying.refused.get() {
        Some(text) => view! { <ByHand copying text/> }.into_any(),
        None => ().into_any(),
    });
    view! {
        <span class="visually-hidden" aria-live="polite">{said}</span>
        {by_hand}
    }
}

/// The text, selected, so that it is two keys away from the clipboard. It goes when the reader goes elsewhere on the page.
#[component]
fn ByHand(copying: Copying, text: String) -> impl IntoView {
    let context = AppContext::use_context();
    let field = NodeRef::<html::Input>::new();
    effect(move || {
        let Some(field) = field.get() else { return };
        // Once its value is there.
        request_animation_frame(move || {
            // A field that is on the page can always be focused.
            let _ = field.focus();
            field.select();
        });
    });
    let leave = handler(move |event: FocusEvent| {
        // Without a target it is the window that lost the focus: the reader is about to paste somewhere else.
        if event.related_target().is_some() {
            copying.refused.set(None);
        }
    });
    let dismiss = handler(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            copying.refused.set(None);
        }
    });
    view! {
        <label class="share-by-hand">
            {context.word(|messages| messages.share.by_hand)}
            <input type="text" readonly prop:value=text node_ref=field on:blur=leave on:keydown=dismiss/>
        </label>
    }
}
