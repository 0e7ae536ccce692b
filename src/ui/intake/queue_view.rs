//! The queue: what waits, what was kept and what was discarded; one row each.

use std::collections::HashSet;
use std::sync::Arc;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent, MouseEvent};

use super::desk::Desk;
use super::queue_row::row;
use crate::i18n::{self, Messages};
use crate::intake::DraftState;
use crate::platform::page::document;
use crate::reactive::*;
use crate::ui::element::{Keyed, Part, element, keyed, when};

/// So many rows are drawn at first, and with each press on "more".
const PAGE: usize = 50;

/// What the reader looks at; `Copy`.
#[derive(Clone, Copy)]
pub(super) struct QueueView {
    pub desk: Desk,
    /// Which drafts are shown.
    pub shown: RwSignal<DraftState>,
    /// How many of them are drawn.
    limit: RwSignal<usize>,
    chosen: RwSignal<Arc<HashSet<String>>>,
    /// The reader is asked whether they really want to delete.
    is_sure: RwSignal<bool>,
}

impl QueueView {
    /// The ids of the drafts that are shown, as many as are drawn; tracks them.
    fn drawn(self) -> Vec<String> {
        let state = self.shown.get();
        self.desk.queue.with(|queue| queue.of(state).iter().take(self.limit.get()).map(|brief| brief.id.clone()).collect())
    }

    /// Those of them that are chosen.
    fn chosen(self) -> Vec<String> {
        let state = self.shown.get();
        let chosen = self.chosen.get();
        self.desk
            .queue
            .with(|queue| queue.of(state).iter().filter(|brief| chosen.contains(&brief.id)).map(|brief| brief.id.clone()).collect())
    }

    pub(super) fn is_chosen(self, id: &str) -> bool {
        self.chosen.with(|chosen| chosen.contains(id))
    }

    pub(super) fn toggle(self, id: &str) {
        let mut chosen = (*self.chosen.get_untracked()).clone();
        if !chosen.remove(id) {
            chosen.insert(id.to_owned());
        }
        self.choose(chosen);
    }

    fn choose(self, chosen: HashSet<String>) {
        self.is_sure.set(false);
        self.chosen.set(Arc::new(chosen));
    }

    fn show(self, state: DraftState) {
        self.shown.set(state);
        self.limit.set(PAGE);
        self.choose(HashSet::new());
    }

    fn settle(self, to: DraftState) {
        let ids = untrack(|| self.chosen());
        self.choose(HashSet::new());
        self.desk.settle(ids, to);
    }

    fn press_key(self, event: &KeyboardEvent) {
        let is_plain = !(event.ctrl_key() || event.meta_key() || event.alt_key());
        match event.key().as_str() {
            "ArrowDown" if is_plain && step(true) => event.prevent_default(),
            "ArrowUp" if is_plain && step(false) => event.prevent_default(),
            " " if is_plain => {
                // On a row's link, which a blank would only scroll.
                if let Some(id) = focused_row().filter(|_| is_on_link(event)) {
                    event.prevent_default();
                    self.toggle(&id);
                }
            }
            "Delete" if is_plain && self.shown.get_untracked() == DraftState::Waiting => {
                if untrack(|| self.chosen()).is_empty() {
                    focused_row().into_iter().for_each(|id| self.toggle(&id));
                }
                self.settle(DraftState::Discarded);
            }
            _ => {}
        }
    }
}

fn is_on_link(event: &KeyboardEvent) -> bool {
    event.target().is_some_and(|target| target.has_type::<web_sys::HtmlAnchorElement>())
}

/// The row with the focus.
fn focused_row() -> Option<String> {
    document().active_element()?.closest("[data-draft]").ok()??.get_attribute("data-draft")
}

/// The focus goes to the next row's link, or the one before; `false` when there is none.
fn step(forward: bool) -> bool {
    let Ok(Some(row)) = document().active_element().map_or(Ok(None), |active| active.closest("[data-draft]")) else { return false };
    let beside = if forward { row.next_element_sibling() } else { row.previous_element_sibling() };
    let link = beside.and_then(|row| row.query_selector("a").ok().flatten()).and_then(|link| link.dyn_into::<HtmlElement>().ok());
    link.is_some_and(|link| link.focus().is_ok())
}

/// The queue as a whole.
pub(super) fn queue_view(desk: Desk) -> Part {
    let context = desk.context;
    let view = QueueView {
        desk,
        shown: RwSignal::new(DraftState::Waiting),
        limit: RwSignal::new(PAGE),
        chosen: RwSignal::new(Arc::default()),
        is_sure: RwSignal::new(false),
    };
    let is_loading = derived(move || !desk.is_listed.get() && desk.failure.get().is_none());
    let is_listed: Signal<bool> = desk.is_listed.into();
    let loading = move || element("p").class("intake-hint").child(context.word(|messages| messages.intake.queue.loading)).into();
    element("section")
        .class("intake-queue")
        .attr("aria-labelledby", "intake-queue-heading")
        .child(element("h3").attr("id", "intake-queue-heading").child(context.word(|messages| messages.intake.queue.heading)))
        .child(when(is_loading, loading))
        .child(when(is_listed, move || Part::from([tabs(view), tools(view), rows(view), more(view)])))
        .into()
}

fn tabs(view: QueueView) -> Part {
    let context = view.desk.context;
    let tab = |state: DraftState| {
        let word = derived(move || {
            let words = &context.messages().intake.queue;
            let say = match state {
                DraftState::Waiting => words.waiting,
                DraftState::Kept => words.kept,
                DraftState::Discarded => words.discarded,
            };
            say(&i18n::count(context.language.get(), view.desk.queue.with(|queue| queue.count(state))))
        });
        element("button")
            .class("button")
            .attr("type", "button")
            .attr("aria-pressed", derived(move || (view.shown.get() == state).to_string()))
            .on("click", move |_: MouseEvent| view.show(state))
            .child(word)
    };
    element("div")
        .class("joined intake-tabs")
        .attr("role", "group")
        .attr("aria-label", context.word(|messages| messages.intake.queue.shown))
        .child(tab(DraftState::Waiting))
        .child(tab(DraftState::Kept))
        .child(tab(DraftState::Discarded))
        .into()
}

fn button(class: &'static str, words: impl Into<Part>, press: impl Fn() + 'static) -> Part {
    element("button").class(class).attr("type", "button").on("click", move |_: MouseEvent| press()).child(words).into()
}

/// What can be done with all that is certain, or with what is chosen.
fn tools(view: QueueView) -> Part {
    let (desk, context) = (view.desk, view.desk.context);
    let certain = memo(move |_| desk.queue.with(|queue| queue.certain().len()));
    let is_waiting = move || view.shown.get() == DraftState::Waiting;
    let confirm = move || {
        let word = derived(move || (context.messages().intake.queue.confirm_certain)(&i18n::count(context.language.get(), certain.get())));
        let press = move || desk.confirm(desk.queue.with_untracked(|queue| queue.certain()));
        Part::from([
            button("button button-primary", word, press),
            element("span").class("intake-hint").child(context.word(|messages| messages.intake.queue.confirm_explained)).into(),
        ])
    };
    let chosen = memo(move |_| view.chosen().len());
    let all = move || {
        let drawn = untrack(|| view.drawn());
        view.choose(if untrack(|| view.chosen()).len() < drawn.len() { drawn.into_iter().collect() } else { HashSet::new() });
    };
    let all_word = derived(move || {
        let words = &context.messages().intake.queue;
        if chosen.get() < view.drawn().len() { words.select_all } else { words.select_none }
    });
    let has_some = derived(move || !view.drawn().is_empty());
    Part::from([
        element("p").class("intake-actions").child(when(derived(move || is_waiting() && certain.get() > 0), confirm)).into(),
        element("p")
            .class("intake-actions")
            .child(when(has_some, move || button("button button-plain", all_word, all)))
            .child(when(derived(move || chosen.get() > 0), move || with_chosen(view, chosen)))
            .into(),
        element("p")
            .class("intake-hint")
            .attr("id", "intake-keys")
            .child(context.word(|messages| messages.intake.queue.instructions))
            .into(),
    ])
}

fn with_chosen(view: QueueView, chosen: Memo<usize>) -> Part {
    let context = view.desk.context;
    let word = move |pick: fn(&'static Messages) -> &'static str| context.word(pick);
    let count = move || i18n::count(context.language.get(), chosen.get());
    let number = derived(move || (context.messages().intake.queue.selected)(&count()));
    let state = view.shown.get_untracked();
    let mut parts: Vec<Part> = vec![element("span").attr("aria-live", "polite").child(number).into()];
    match state {
        DraftState::Waiting => {
            parts.push(button("button", word(|messages| messages.intake.queue.discard), move || view.settle(DraftState::Discarded)));
        }
        DraftState::Discarded => {
            parts.push(button("button", word(|messages| messages.intake.queue.fetch_back), move || view.settle(DraftState::Waiting)));
            parts.push(when(derived(move || !view.is_sure.get()), move || {
                button("button", word(|messages| messages.intake.queue.remove), move || view.is_sure.set(true))
            }));
            parts.push(when(view.is_sure.into(), move || {
                sure(view, derived(move || (context.messages().intake.queue.remove_sure)(&count())))
            }));
        }
        DraftState::Kept => {}
    }
    parts.into()
}

/// Whether they really are to go.
fn sure(view: QueueView, question: Signal<String>) -> Part {
    let context = view.desk.context;
    let remove = move || {
        let ids = untrack(|| view.chosen());
        view.choose(HashSet::new());
        view.desk.remove(ids);
    };
    element("span")
        .class("intake-sure")
        .attr("role", "alert")
        .child(element("span").child(question))
        .child(button("button intake-danger", context.word(|messages| messages.intake.queue.remove_yes), remove))
        .child(button("button", context.word(|messages| messages.intake.queue.remove_no), move || view.is_sure.set(false)))
        .into()
}

fn rows(view: QueueView) -> Part {
    let (desk, context) = (view.desk, view.desk.context);
    let empty = derived(move || {
        let state = view.shown.get();
        if desk.queue.with(|queue| queue.count(state)) > 0 { "" } else { (context.messages().intake.queue.empty)(state) }
    });
    let items = keyed(move || view.drawn().into_iter().map(|id| -> Keyed { (id.clone(), Box::new(move || row(view, id))) }).collect());
    Part::from([
        element("p").class("intake-empty").child(empty).into(),
        element("ul")
            .class("intake-rows")
            .attr("role", "list")
            .attr("aria-describedby", "intake-keys")
            .on("keydown", move |event: KeyboardEvent| view.press_key(&event))
            .child(items)
            .into(),
    ])
}

fn more(view: QueueView) -> Part {
    let context = view.desk.context;
    let left = memo(move |_| view.desk.queue.with(|queue| queue.count(view.shown.get())).saturating_sub(view.limit.get()));
    let word = derived(move || (context.messages().intake.queue.more)(&i18n::count(context.language.get(), left.get().min(PAGE))));
    when(derived(move || left.get() > 0), move || button("button", word, move || view.limit.update(|limit| *limit += PAGE)))
}

/// A box's change, for a row.
pub(super) fn on_change(view: QueueView, id: String) -> impl FnMut(Event) {
    move |_: Event| view.toggle(&id)
}
