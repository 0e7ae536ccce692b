//! The search box. What is typed becomes the view's text; the view's text becomes what is in the box only when something else changed it,
//! so that typing, with an input method too, never loses a character.

use crate::platform::page::{document, on_window};
use crate::reactive::*;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Event, FocusEvent, KeyboardEvent, MouseEvent, SubmitEvent};

use super::{IconShape, icon_image};
use crate::platform::location::Navigation;
use crate::platform::timer::after;
use crate::ui::context::AppContext;
use crate::ui::element::{ElementRef, Part, element, when};

/// The element id of the box.
pub const SEARCH_BOX: &str = "search-box";
/// How long typing must pause before the results follow, in milliseconds.
const PAUSE: u32 = 120;

/// What the box and the view have told each other.
#[derive(Clone, Copy)]
struct Typing {
    context: AppContext,
    input: ElementRef<web_sys::HtmlInputElement>,
    /// The view's text as it was last written from the box, or into it.
    agreed: StoredValue<String>,
    /// What will follow the typing after a pause.
    pending: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Typing {
    fn follow_after_pause(self) {
        self.forget_pending();
        self.pending.set_value(Some(after(PAUSE, move || self.follow())));
    }

    /// The view takes what is in the box.
    fn follow(self) {
        self.forget_pending();
        let Some(input) = self.input.get_untracked() else { return };
        self.context.change(Navigation::Continue, |state| {
            state.text = input.value();
            // What is searched is what is shown.
            state.intake = None;
        });
        // As the view has it: a link may keep less than was typed, such as no blanks at the end.
        self.agreed.set_value(self.context.state.with_untracked(|state| state.text.clone()));
    }

    /// The same at once, and what is typed next is a step of its own in the history.
    fn finish(self) {
        if self.pending.with_value(Option::is_some) {
            self.follow();
        }
        self.tidy();
        self.context.settle();
    }

    /// Blanks at the ends matter while typing, not in a link.
    fn tidy(self) {
        let text = self.context.state.with_untracked(|state| state.text.trim().to_owned());
        self.agreed.set_value(text.clone());
        self.context.change(Navigation::Replace, |state| state.text = text);
    }

    fn clear(self) {
        if let Some(input) = self.input.get_untracked() {
            input.set_value("");
            let _ = input.focus();
        }
        self.follow();
        self.context.settle();
    }

    /// The box takes the view's text, unless it is what the box said.
    fn accept(self, text: &str) {
        if self.agreed.with_value(|agreed| agreed == text) {
            return;
        }
        self.forget_pending();
        self.agreed.set_value(text.to_owned());
        if let Some(input) = self.input.get_untracked() {
            input.set_value(text);
        }
    }

    fn forget_pending(self) {
        // Dropped, it never rings.
        drop(self.pending.try_update_value(Option::take));
    }
}

/// The search form.
pub fn search_box() -> Part {
    let context = AppContext::use_context();
    let input = ElementRef::<web_sys::HtmlInputElement>::new();
    let typing = Typing { context, input, agreed: StoredValue::new(String::new()), pending: StoredValue::new_local(None) };
    effect(move || {
        if input.get().is_some() {
            context.state.with(|state| typing.accept(&state.text));
        }
    });
    let has_text = derived(move || context.state.with(|state| !state.text.is_empty()));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        typing.follow();
        typing.finish();
    };
    let key = move |event: KeyboardEvent| {
        // While an input method composes, Escape is its own.
        if event.key() == "Escape" && !event.is_composing() && input.get_untracked().is_some_and(|input| !input.value().is_empty()) {
            event.prevent_default();
            typing.clear();
        }
    };
    element("form")
        .class("search")
        .attr("role", "search")
        .on("submit", submit)
        .child(element("label").class("visually-hidden").attr("for", SEARCH_BOX).child(context.word(|messages| messages.shell.search)))
        .child(element("span").class("search-icon").child(icon_image(IconShape::Search)))
        .child(
            element("input")
                .class("search-input")
                .attr("id", SEARCH_BOX)
                .attr("type", "search")
                .attr("autocomplete", "off")
                .attr("autocapitalize", "off")
                .attr("spellcheck", "false")
                .attr("enterkeyhint", "search")
                .attr("placeholder", context.word(|messages| messages.shell.search_placeholder))
                .attr("aria-describedby", "search-hint")
                .reference(input)
                .on("input", move |_: Event| typing.follow_after_pause())
                .on("blur", move |_: FocusEvent| typing.finish())
                .on("keydown", key),
        )
        .child(element("p").class("visually-hidden").attr("id", "search-hint").child(context.word(|messages| messages.shell.search_hint)))
        .child(when(has_text, move || clear_button(typing)))
        .into()
}

fn clear_button(typing: Typing) -> Part {
    element("button")
        .class("icon-button search-clear")
        .attr("type", "button")
        .on("click", move |_: MouseEvent| typing.clear())
        .child(icon_image(IconShape::Close))
        .child(element("span").class("visually-hidden").child(typing.context.word(|messages| messages.shell.clear_search)))
        .into()
}

/// Lets `/` lead to the box from wherever no text is being typed, while `enabled`.
pub fn follow_slash(enabled: Signal<bool>) {
    on_window("keydown", move |event: KeyboardEvent| {
        let plain = event.key() == "/" && !(event.ctrl_key() || event.meta_key() || event.alt_key());
        if !plain || event.default_prevented() || !enabled.get_untracked() || is_typing() {
            return;
        }
        let found = document().get_element_by_id(SEARCH_BOX).and_then(|element| element.dyn_into::<web_sys::HtmlInputElement>().ok());
        if let Some(input) = found {
            event.prevent_default();
            let _ = input.focus();
            input.select();
        }
    });
}

/// Whether the focus is where a character belongs, or in a dialog that keeps it.
fn is_typing() -> bool {
    let Some(focused) = document().active_element() else { return false };
    let closest = focused.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, dialog[open], [inert]");
    closest.ok().flatten().is_some()
}
