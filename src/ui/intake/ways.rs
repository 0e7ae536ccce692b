//! The ways in: files, pasting, typing, the bookmarklet.

use web_sys::{ClipboardEvent, Event, HtmlInputElement, HtmlTextAreaElement, MouseEvent};

use super::desk::Desk;
use crate::i18n::Messages;
use crate::platform::file_picker::pick;
use crate::platform::handover::bookmarklet;
use crate::platform::paste::on_paste;
use crate::reactive::*;
use crate::ui::element::{ElementRef, Part, element, when};
use crate::ui::share::copy_button;
use crate::ui::shell::{IconShape, icon_image};

/// All ways in; what is pasted anywhere on the page is taken in while they are shown.
pub(super) fn ways(desk: Desk) -> Part {
    let context = desk.context;
    on_paste(move |transfer| desk.take_transfer(transfer));
    let choose = move |_: MouseEvent| pick(move |files| desk.take_files(files));
    let word = |pick: fn(&'static Messages) -> &'static str| context.word(pick);
    let said = derived(move || desk.said.get().map_or("", |saying| saying(context.messages())));
    element("section")
        .class("intake-ways")
        .attr("aria-labelledby", "intake-ways-heading")
        .child(element("h3").attr("id", "intake-ways-heading").child(word(|messages| messages.intake.ways.heading)))
        .child(element("p").child(word(|messages| messages.intake.ways.drop)))
        .child(
            element("p").class("intake-actions").child(
                element("button")
                    .class("button button-primary")
                    .attr("type", "button")
                    .attr("aria-describedby", "intake-kinds")
                    .on("click", choose)
                    .child(icon_image(IconShape::Plus))
                    .child(word(|messages| messages.intake.ways.choose)),
            ),
        )
        .child(element("p").class("intake-hint").attr("id", "intake-kinds").child(word(|messages| messages.intake.ways.kinds)))
        .child(element("p").child(word(|messages| messages.intake.ways.paste_anywhere)))
        .child(paste_box(desk))
        .child(bookmark(desk))
        .child(element("p").class("intake-said").attr("aria-live", "polite").child(said))
        .child(element("p").class("intake-private").child(word(|messages| messages.intake.private)))
        .into()
}

/// The fields of the box.
#[derive(Clone, Copy)]
struct PasteBox {
    desk: Desk,
    headline: ElementRef<HtmlInputElement>,
    text: ElementRef<HtmlTextAreaElement>,
    address: ElementRef<HtmlInputElement>,
    /// The rich text that was pasted into the empty box, with the plain text that the box then showed.
    rich: StoredValue<Option<(String, String)>>,
    is_empty: RwSignal<bool>,
}

impl PasteBox {
    fn paste(self, event: &ClipboardEvent) {
        let was_empty = self.text.get_untracked().is_some_and(|text| text.value().trim().is_empty());
        let html = event.clipboard_data().and_then(|data| data.get_data("text/html").ok()).filter(|html| !html.is_empty());
        let plain = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
        self.rich.set_value(html.filter(|_| was_empty).map(|html| (html, comparable(&plain))));
    }

    fn take(self) {
        let value =
            |field: ElementRef<HtmlInputElement>| field.get_untracked().map(|field| field.value().trim().to_owned()).unwrap_or_default();
        let Some(text) = self.text.get_untracked() else { return };
        let (typed, headline, address) = (text.value(), value(self.headline), value(self.address));
        if typed.trim().is_empty() && address.is_empty() {
            self.is_empty.set(true);
            let _ = text.focus();
            return;
        }
        self.is_empty.set(false);
        // Only what is still as it was pasted is what its rich text says.
        let rich = self.rich.get_value().filter(|(_, plain)| headline.is_empty() && *plain == comparable(&typed)).map(|(html, _)| html);
        let plain = match (headline.as_str(), typed.trim()) {
            ("", "") => address.clone(),
            ("", _) => typed,
            (headline, typed) => [headline, "\n\n", typed].concat(),
        };
        let name = if headline.is_empty() { self.desk.words().intake.ways.pasted_name.to_owned() } else { headline };
        self.desk.take_text(name, rich, plain, Some(address).filter(|address| !address.is_empty()));
        text.set_value("");
        [self.headline, self.address].into_iter().filter_map(ElementRef::get_untracked).for_each(|field| field.set_value(""));
    }
}

/// White space is not the same in a field as on the clipboard.
fn comparable(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn paste_box(desk: Desk) -> Part {
    let context = desk.context;
    let fields = PasteBox {
        desk,
        headline: ElementRef::new(),
        text: ElementRef::new(),
        address: ElementRef::new(),
        rich: StoredValue::new(None),
        is_empty: RwSignal::new(false),
    };
    let submit = move |event: Event| {
        event.prevent_default();
        fields.take();
    };
    let problem = derived(move || if fields.is_empty.get() { context.messages().intake.ways.box_empty } else { "" });
    let field =
        |id: &'static str, label: fn(&'static Messages) -> &'static str, place: ElementRef<HtmlInputElement>, kind: &'static str| {
            Part::from([
                element("label").attr("for", id).child(context.word(label)).into(),
                element("input")
                    .attr("type", "text")
                    .attr("inputmode", kind)
                    .attr("autocomplete", "off")
                    .attr("id", id)
                    .reference(place)
                    .into(),
            ])
        };
    let form = element("form")
        .class("intake-box")
        .on("submit", submit)
        .child(field("intake-headline", |messages| messages.intake.ways.box_headline, fields.headline, "text"))
        .child(element("label").attr("for", "intake-text").child(context.word(|messages| messages.intake.ways.box_text)))
        .child(
            element("textarea")
                .attr("id", "intake-text")
                .attr("rows", "7")
                .attr("aria-describedby", "intake-box-problem")
                .attr("aria-invalid", derived(move || fields.is_empty.get().then_some("true")))
                .reference(fields.text)
                .on("paste", move |event: ClipboardEvent| fields.paste(&event)),
        )
        .child(element("p").class("field-problem").attr("id", "intake-box-problem").attr("role", "alert").child(problem))
        .child(field("intake-address", |messages| messages.intake.ways.box_address, fields.address, "url"))
        .child(
            element("p")
                .child(element("button").class("button button-primary").child(context.word(|messages| messages.intake.ways.box_take))),
        );
    element("details")
        .class("intake-more")
        .child(element("summary").child(context.word(|messages| messages.intake.ways.box_open)))
        .child(form)
        .into()
}

fn bookmark(desk: Desk) -> Part {
    let context = desk.context;
    let is_open = RwSignal::new(false);
    let steps = move || {
        let words = &context.messages().intake.ways;
        let steps: Vec<Part> = words.bookmark_steps.iter().map(|step| element("li").child(*step).into()).collect();
        let code = bookmarklet();
        // It is dragged away or copied; pressed here it would hand this page over to itself.
        let stay = |event: MouseEvent| event.prevent_default();
        let mark = element("a").class("button intake-bookmark").attr("href", code.clone()).on("click", stay).child(words.bookmark_name);
        Part::from([
            element("ol").class("intake-steps").child(steps).into(),
            element("p")
                .class("intake-actions")
                .child(mark)
                .child(copy_button(IconShape::Copy, words.bookmark_copy, words.bookmark_copied, Signal::stored(code)))
                .into(),
        ])
    };
    let toggled = move |event: Event| {
        use wasm_bindgen::JsCast;
        let details = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlDetailsElement>().ok());
        is_open.set(details.is_some_and(|details| details.open()));
    };
    element("details")
        .class("intake-more")
        .on("toggle", toggled)
        .child(element("summary").child(context.word(|messages| messages.intake.ways.bookmark)))
        .child(when(is_open.into(), steps))
        .into()
}

/// What is seen over the whole window while something is dragged over it.
pub fn drop_sign() -> Part {
    let desk = Desk::use_context();
    when(desk.is_hovered.into(), move || {
        element("div")
            .class("intake-drop")
            .attr("aria-hidden", "true")
            .child(element("p").child(desk.context.word(|messages| messages.intake.ways.drop_here)))
            .into()
    })
}
