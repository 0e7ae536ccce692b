//! Sharing what is seen, and copying.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::context::AppContext;
use super::shell::{Icon, IconShape};
use crate::i18n::messages;
use crate::platform::location::absolute;
use crate::platform::share::ShareError;
use crate::platform::{clipboard, share, timer};

/// How long a button says that it has copied, in milliseconds.
const CONFIRMATION: u32 = 2_500;

/// How copying went.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Outcome {
    /// Nothing has been copied lately.
    Idle,
    /// The text is on the clipboard.
    Copied,
    /// The browser refuses; this is the text.
    Refused(String),
}

/// The way from a press of the button to its outcome.
#[derive(Clone, Copy)]
struct Copying {
    outcome: RwSignal<Outcome>,
    attempts: StoredValue<u32>,
}

impl Copying {
    fn new() -> Self {
        Self { outcome: RwSignal::new(Outcome::Idle), attempts: StoredValue::new(0) }
    }

    fn is_copied(self) -> bool {
        self.outcome.with(|outcome| *outcome == Outcome::Copied)
    }

    /// Copies and says so for a while. The button may have gone when the answer comes, hence `try_`.
    async fn copy(self, text: String) {
        let Some(attempt) = self.attempts.try_get_value().map(|before| before.wrapping_add(1)) else { return };
        self.attempts.set_value(attempt);
        if clipboard::copy(&text).await.is_err() {
            self.outcome.try_set(Outcome::Refused(text));
            return;
        }
        self.outcome.try_set(Outcome::Copied);
        timer::sleep(CONFIRMATION).await;
        if self.attempts.try_get_value() == Some(attempt) {
            self.outcome.try_set(Outcome::Idle);
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
    text: Callback<(), String>,
) -> impl IntoView {
    let copying = Copying::new();
    let copy = move |_| spawn_local(copying.copy(text.run(())));
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
    let copied = Signal::derive(move || context.messages().share.link_copied);
    let label = Signal::derive(move || context.messages().share.share);
    let share = move |_| {
        let language = context.language.get_untracked();
        let mut state = context.state.get_untracked();
        state.language = Some(language);
        let link = absolute(&state.to_query_string());
        spawn_local(async move {
            if share::share(messages(language).shell.product, &link).await == Err(ShareError::Unavailable) {
                copying.copy(link).await;
            }
        });
    };
    view! {
        <span class="share">
            <button type="button" class="button" on:click=share><Label copying icon=IconShape::Share label copied/></button>
            <Confirmation copying copied/>
        </span>
    }
}

#[component]
fn Label(copying: Copying, icon: IconShape, label: Signal<&'static str>, copied: Signal<&'static str>) -> impl IntoView {
    move || {
        let (shape, word) = if copying.is_copied() { (IconShape::Done, copied.get()) } else { (icon, label.get()) };
        view! { <Icon shape/> <span class="button-word">{word}</span> }
    }
}

/// What cannot be seen on the button: the confirmation for those who listen, and the text itself where copying is refused.
#[component]
fn Confirmation(copying: Copying, copied: Signal<&'static str>) -> impl IntoView {
    let refused = move || match copying.outcome.get() {
        Outcome::Refused(text) => Some(view! { <ByHand copying text/> }),
        Outcome::Idle | Outcome::Copied => None,
    };
    view! {
        <span class="visually-hidden" aria-live="polite">{move || copying.is_copied().then(|| copied.get())}</span>
        {refused}
    }
}

/// The text, selected, so that it is two keys away from the clipboard. It goes when the reader goes elsewhere on the page.
#[component]
fn ByHand(copying: Copying, text: String) -> impl IntoView {
    let context = AppContext::use_context();
    let field = NodeRef::<html::Input>::new();
    field.on_load(|field| {
        // Once its value is there.
        request_animation_frame(move || {
            // A field that is on the page can always be focused.
            let _ = field.focus();
            field.select();
        });
    });
    let leave = move |event: FocusEvent| {
        // Without a target it is the window that lost the focus: the reader is about to paste somewhere else.
        if event.related_target().is_some() {
            copying.outcome.set(Outcome::Idle);
        }
    };
    let dismiss = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            copying.outcome.set(Outcome::Idle);
        }
    };
    view! {
        <label class="share-by-hand">
            {move || context.messages().share.by_hand}
            <input type="text" readonly prop:value=text node_ref=field on:blur=leave on:keydown=dismiss/>
        </label>
    }
}
