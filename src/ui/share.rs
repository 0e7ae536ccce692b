//! Sharing what is seen, and copying.

use crate::platform::page::on_next_frame;
use crate::reactive::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{FocusEvent, KeyboardEvent, MouseEvent};

use super::context::AppContext;
use super::element::{ElementRef, Part, dynamic, element};
use super::shell::{IconShape, icon_image};
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

/// A button called `label` that copies what `text` gives when it is pressed, and then says `copied` on itself and to those who listen.
pub fn copy_button(icon: IconShape, label: &'static str, copied: &'static str, text: Signal<String>) -> Part {
    let (label, copied) = (Signal::stored(label), Signal::stored(copied));
    let copying = Copying::new();
    let copy = move |_: MouseEvent| spawn_local(copying.copy(text.get_untracked()));
    element("span")
        .class("share")
        .child(element("button").class("button").attr("type", "button").on("click", copy).child(button_label(copying, icon, label, copied)))
        .child(confirmation(copying, copied))
        .into()
}

/// Shares exactly what is seen: by the system's sheet where there is one, else by copying the link.
pub fn share_button() -> Part {
    let context = AppContext::use_context();
    let copying = Copying::new();
    let copied = context.word(|messages| messages.share.link_copied);
    let label = context.word(|messages| messages.share.share);
    let share = move |_: MouseEvent| {
        let language = context.language.get_untracked();
        let mut state = context.state.get_untracked();
        state.language = Some(language);
        // What is being taken in is on this device only.
        state.intake = None;
        let link = absolute(&state.to_query_string());
        spawn_local(async move {
            if share::share(messages(language).shell.product, &link).await == Err(ShareError::Unavailable) {
                copying.copy(link).await;
            }
        });
    };
    element("span")
        .class("share")
        .child(element("button").class("button").attr("type", "button").on("click", share).child(button_label(
            copying,
            IconShape::Share,
            label,
            copied,
        )))
        .child(confirmation(copying, copied))
        .into()
}

fn button_label(copying: Copying, icon: IconShape, label: Signal<&'static str>, copied: Signal<&'static str>) -> Part {
    dynamic(move || {
        let (shape, word) = if copying.copied.get() { (IconShape::Done, copied.get()) } else { (icon, label.get()) };
        Part::from([icon_image(shape), element("span").class("button-word").child(word).into()])
    })
}

/// What cannot be seen on the button: the confirmation for those who listen, and the text itself where copying is refused.
fn confirmation(copying: Copying, copied: Signal<&'static str>) -> Part {
    let said = derived(move || if copying.copied.get() { copied.get() } else { "" });
    let by_hand = dynamic(move || match copying.refused.get() {
        Some(text) => by_hand(copying, text),
        None => Part::nothing(),
    });
    Part::from([element("span").class("visually-hidden").attr("aria-live", "polite").child(said).into(), by_hand])
}

/// The text, selected, so that it is two keys away from the clipboard. It goes when the reader goes elsewhere on the page.
fn by_hand(copying: Copying, text: String) -> Part {
    let context = AppContext::use_context();
    let field = ElementRef::<web_sys::HtmlInputElement>::new();
    effect(move || {
        let Some(field) = field.get() else { return };
        // Once its value is there.
        on_next_frame(move || {
            // A field that is on the page can always be focused.
            let _ = field.focus();
            field.select();
        });
    });
    let leave = move |event: FocusEvent| {
        // Without a target it is the window that lost the focus: the reader is about to paste somewhere else.
        if event.related_target().is_some() {
            copying.refused.set(None);
        }
    };
    let dismiss = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            copying.refused.set(None);
        }
    };
    element("label")
        .class("share-by-hand")
        .child(context.word(|messages| messages.share.by_hand))
        .child(
            element("input")
                .attr("type", "text")
                .attr("readonly", true)
                .field_value(text)
                .reference(field)
                .on("blur", leave)
                .on("keydown", dismiss),
        )
        .into()
}
