//! The article beside the form, with its evidence marked; what is selected in it can be used for a field. Foreign text: it is only ever put in
//! as text.

use std::sync::Arc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, Node};

use super::form::shape::Slot;
use super::form::{Form, Standing};
use super::names::slot_name;
use super::reviewing::{MENU, PANE, Review};
use super::text::{Block, Run, blocks, bytes_of_units, runs};
use crate::i18n;
use crate::intake::Span;
use crate::platform::page::{document, listener, window};
use crate::platform::timer::after;
use crate::reactive::*;
use crate::ui::element::{Part, dynamic, element, when};

/// A selection must rest so long before it is taken in, in milliseconds.
const REST: u32 = 200;
/// So many characters of a selection are repeated.
const REPEATED: usize = 60;

/// The text with what can be done with a part of it.
pub(super) fn text_view(review: Review) -> Part {
    let context = review.desk.context;
    let caret = RwSignal::new(false);
    let toggle = move |_: MouseEvent| review.has_text.set(!review.has_text.get_untracked());
    let toggle_word = derived(move || {
        let words = &context.messages().intake.review;
        if review.has_text.get() { words.hide_text } else { words.show_text }
    });
    let press_caret = move |_: MouseEvent| caret.set(!caret.get_untracked());
    follow_selection(review);
    element("section")
        .class("review-text")
        .class_while("review-text-hidden", derived(move || !review.has_text.get()))
        .attr("aria-label", context.word(|messages| messages.intake.review.text))
        .child(
            element("div")
                .class("review-text-tools")
                .child(element("button").class("button review-toggle").attr("type", "button").on("click", toggle).child(toggle_word))
                .child(
                    element("button")
                        .class("button review-caret")
                        .attr("type", "button")
                        .attr("aria-pressed", derived(move || caret.get().to_string()))
                        .on("click", press_caret)
                        .child(context.word(|messages| messages.intake.review.caret)),
                ),
        )
        .child(element("p").class("intake-hint review-text-hint").child(context.word(|messages| messages.intake.review.text_hint)))
        .child(pane(review, caret))
        .child(use_menu(review))
        .into()
}

fn pane(review: Review, caret: RwSignal<bool>) -> Part {
    let context = review.desk.context;
    let marks = memo(move |_| review.with_form(Form::marks));
    let questions = memo(move |_| {
        let is_question = |item: &super::form::Item| item.standing == Standing::Question;
        review.with_form(|form| form.items.iter().filter(|item| is_question(item)).map(|item| item.key).collect::<Vec<u32>>())
    });
    let text = review.draft.with_value(|draft| Arc::<str>::from(draft.text.as_str()));
    let said = marks.get_untracked();
    let lines = Lines { review, text, marks, questions };
    let parts: Vec<Part> = review.draft.with_value(|draft| blocks(draft)).into_iter().map(|block| lines.block(block, &said)).collect();
    let press = move |event: MouseEvent| {
        let mark = event.target().and_then(|target| target.dyn_into::<Element>().ok()?.closest("[data-says]").ok()?);
        let key = mark.and_then(|mark| mark.get_attribute("data-says")?.split(' ').next()?.parse().ok());
        // A press that ends a selection is none.
        if let Some(key) = key.filter(|_| !has_selection()) {
            review.active.set(Some(key));
            review.focus_item(key);
        }
    };
    // With a caret, so that the keyboard can select; nothing can be typed, cut or dropped all the same.
    let mut pane = element("div")
        .class("review-pane")
        .attr("id", PANE)
        .attr("tabindex", "0")
        .attr("role", "document")
        .attr("inputmode", "none")
        .attr("spellcheck", "false")
        .attr("aria-label", context.word(|messages| messages.intake.review.text))
        .attr("contenteditable", derived(move || caret.get().then_some("true")))
        .on("click", press);
    for change in ["beforeinput", "paste", "cut", "drop"] {
        pane = pane.on(change, |event: Event| event.prevent_default());
    }
    pane.child(parts).into()
}

/// What all lines share.
#[derive(Clone)]
struct Lines {
    review: Review,
    text: Arc<str>,
    marks: Memo<Vec<(Span, u32)>>,
    questions: Memo<Vec<u32>>,
}

impl Lines {
    fn block(&self, block: Block, said: &[(Span, u32)]) -> Part {
        match block {
            Block::Article(lines) => lines.into_iter().map(|line| self.line(line, "review-line")).collect::<Vec<Part>>().into(),
            Block::Around(lines) => self.around(&lines, said),
        }
    }

    /// What stands around the article is put away, but for lines that say something.
    fn around(&self, lines: &[Span], said: &[(Span, u32)]) -> Part {
        let says = |line: &Span| said.iter().any(|(span, _)| span.overlaps(*line));
        let parts = lines.chunk_by(|one, other| !says(one) && !says(other)).map(|chunk| match chunk {
            [line] if says(line) => self.line(*line, "review-line review-beside"),
            _ => self.put_away(chunk),
        });
        parts.collect::<Vec<Part>>().into()
    }

    fn put_away(&self, lines: &[Span]) -> Part {
        let context = self.review.desk.context;
        let count = lines.len();
        let word = derived(move || (context.messages().intake.review.around)(&i18n::count(context.language.get(), count)));
        let lines: Vec<Part> = lines.iter().map(|line| self.line(*line, "review-line review-beside")).collect();
        element("details").class("review-around").child(element("summary").child(word)).child(lines).into()
    }

    fn line(&self, line: Span, class: &'static str) -> Part {
        let (text, marks, lines) = (Arc::clone(&self.text), self.marks, self.clone());
        let cut = memo(move |_| marks.with(|marks| runs(&text, line, marks)));
        let runs = dynamic(move || {
            let parts: Vec<Part> = cut.with(|runs| runs.iter().map(|run| lines.run(run)).collect());
            parts.into()
        });
        element("p").class(class).child(runs).into()
    }

    fn run(&self, run: &Run) -> Part {
        let (text, start) = (run.span.of(&self.text).to_owned(), run.span.start.to_string());
        if run.says.is_empty() {
            return element("span").attr("data-start", start).child(text).into();
        }
        let (active, questions) = (self.review.active, self.questions);
        let (looked_at, doubted) = (run.says.clone(), run.says.clone());
        let says = run.says.iter().map(u32::to_string).collect::<Vec<_>>().join(" ");
        element("mark")
            .class("evidence")
            .class_while("evidence-active", derived(move || active.get().is_some_and(|key| looked_at.contains(&key))))
            .class_while("evidence-question", derived(move || questions.with(|all| doubted.iter().all(|key| all.contains(key)))))
            .attr("data-start", start)
            .attr("data-says", says)
            .child(text)
            .into()
    }
}

fn has_selection() -> bool {
    window().get_selection().ok().flatten().is_some_and(|selection| !selection.is_collapsed())
}

/// Follows what is selected in the text as long as the review is there.
fn follow_selection(review: Review) {
    let changed = move |_: &Event| {
        review.resting.set_value(Some(after(REST, move || {
            // While the menu is used, what it is used for stays.
            let menu = document().get_element_by_id(MENU);
            if !menu.is_some_and(|menu| menu.contains(document().active_element().as_deref())) {
                review.select(selected_bytes());
            }
        })));
    };
    let _ = StoredValue::new_local(listener(&document(), "selectionchange", Box::new(changed)));
}

/// What is selected in the text, in its bytes.
fn selected_bytes() -> Option<std::ops::Range<usize>> {
    let selection = window().get_selection().ok()??;
    if selection.is_collapsed() {
        return None;
    }
    let one = place(&selection.anchor_node()?, selection.anchor_offset())?;
    let other = place(&selection.focus_node()?, selection.focus_offset())?;
    Some(one.min(other)..one.max(other))
}

/// A place in the document as a byte of the text; `None` outside of it.
fn place(node: &Node, offset: u32) -> Option<usize> {
    let pane = document().get_element_by_id(PANE)?;
    if !pane.contains(Some(node)) {
        return None;
    }
    let start_of = |element: &Element| element.get_attribute("data-start")?.parse::<usize>().ok();
    if node.node_type() == Node::TEXT_NODE {
        let run = node.parent_element()?;
        return Some(start_of(&run)? + bytes_of_units(&node.text_content()?, offset as usize));
    }
    // Between two elements: where the next one begins, or else where the last one ends.
    let children = node.child_nodes();
    let first_run = |node: Node| {
        let element: Element = node.dyn_into().ok()?;
        if element.has_attribute("data-start") { Some(element) } else { element.query_selector("[data-start]").ok()? }
    };
    if let Some(run) = (offset..children.length()).find_map(|at| first_run(children.get(at)?)) {
        return start_of(&run);
    }
    let element: &Element = node.dyn_ref()?;
    let runs = element.query_selector_all("[data-start]").ok()?;
    let last: Element = runs.get(runs.length().checked_sub(1)?)?.dyn_into().ok()?;
    Some(start_of(&last)? + last.text_content()?.len())
}

/// The fields that the selection can be used for.
fn use_menu(review: Review) -> Part {
    let context = review.desk.context;
    let repeated = move || {
        let span = review.selection.get();
        let words = review.draft.with_value(|draft| span.map(|span| span.of(&draft.text).to_owned())).unwrap_or_default();
        let short: String = words.chars().take(REPEATED).collect();
        if short.len() < words.len() { short + "…" } else { words }
    };
    let title = derived(move || (context.messages().intake.review.use_for)(&repeated()));
    let button = move |slot: Slot| {
        let name = derived(move || slot_name(context.messages(), slot));
        // The selection stays where it is.
        let stay = |event: MouseEvent| event.prevent_default();
        let press = move |_: MouseEvent| review.use_selection(slot);
        Part::from(element("button").class("button").attr("type", "button").on("mousedown", stay).on("click", press).child(name))
    };
    let menu = move || {
        let buttons: Vec<Part> = Slot::all().map(button).collect();
        let close = move |_: MouseEvent| review.drop_selection();
        element("div")
            .class("review-menu")
            .attr("id", MENU)
            .attr("role", "group")
            .attr("aria-label", title)
            .child(element("p").child(title))
            .child(
                element("div").class("review-menu-fields").child(buttons).child(
                    element("button")
                        .class("button button-plain")
                        .attr("type", "button")
                        .on("click", close)
                        .child(context.word(|messages| messages.intake.review.use_close)),
                ),
            )
            .into()
    };
    when(derived(move || review.selection.get().is_some()), menu)
}
