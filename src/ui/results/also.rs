//! What is searched besides what was typed, with the switch that does without; and the documents whose number was typed.

use web_sys::MouseEvent;

use crate::catalog::Facet;
use crate::i18n;
use crate::link::ViewState;
use crate::platform::location::Navigation;
use crate::reactive::*;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, dynamic, element, when};

/// Above the results; nothing while nothing is searched besides, and no document is meant.
pub fn also_searched() -> Part {
    let context = AppContext::use_context();
    let others = memo(move |_| {
        context.searched.track();
        let answer = context.answer.get_untracked();
        answer.text.bridges().map(|(_, other, typed)| said(other, typed)).collect::<Vec<_>>().join("; ")
    });
    let is_literal = memo(move |_| context.state.with(|state| state.literal && !state.text.trim().is_empty()));
    let has_others = derived(move || others.with(|others| !others.is_empty()) && !is_literal.get());
    let has_documents = derived(move || context.answer.with(|answer| !answer.objects.is_empty()));
    let names = move || {
        let said = Part::from([
            element("span").child(context.word(|words| words.search.also)).into(),
            " ".into(),
            element("span").child(derived(move || others.get())).into(),
        ]);
        line(Part::from([said, " ".into(), switch(context, true)]))
    };
    let literal = move || {
        line(Part::from([element("span").child(context.word(|words| words.search.is_literal)).into(), " ".into(), switch(context, false)]))
    };
    Part::from([when(has_others, names), when(is_literal.into(), literal), when(has_documents, move || documents(context))])
}

/// What stands for what: `UBND → ủy ban nhân dân`.
fn said(other: &str, typed: &str) -> String {
    [typed, other].join(" → ")
}

fn line(content: Part) -> Part {
    element("p").class("also-searched").child(content).into()
}

fn switch(context: AppContext, literal: bool) -> Part {
    let word = context.word(if literal { |words| words.search.only_typed } else { |words| words.search.search_also });
    let press = move |_: MouseEvent| context.change(Navigation::Push, |state| state.literal = literal);
    element("button").class("button button-plain also-switch").attr("type", "button").on("click", press).child(word).into()
}

/// A link for each document, which shows what cites it.
fn documents(context: AppContext) -> Part {
    let links = dynamic(move || {
        let link = |document: &crate::catalog::FacetValue| {
            let slug = document.value.clone();
            let only = move |state: &mut ViewState| {
                state.text.clear();
                if !state.has(Facet::Document, &slug) {
                    *state = state.toggled(Facet::Document, &slug);
                }
            };
            let href = context.href(only.clone());
            let open = move |event: MouseEvent| {
                if super::row::is_plain_click(&event) {
                    event.prevent_default();
                    context.change(Navigation::Push, only.clone());
                }
            };
            let count = i18n::count(context.language.get(), document.count as usize);
            let name = [document.name.as_str(), " (", count.as_str(), ")"].concat();
            Part::from([element("a").attr("href", href).on("click", open).child(name).into(), " ".into()])
        };
        context.answer.with(|answer| answer.objects.iter().map(link).collect::<Vec<Part>>()).into()
    });
    let words = element("span").child(context.word(|words| words.search.documents));
    line(Part::from([words.into(), " ".into(), links]))
}
