//! The comparison over the page, and the button that opens it.

use std::sync::Arc;

use web_sys::{Event, HtmlDialogElement, MouseEvent};

use super::super::focus;
use super::super::record::Writing;
use super::table::table;
use super::{Agreement, Row, comparison};
use crate::catalog::Entry;
use crate::i18n::{self, messages};
use crate::platform::location::Navigation;
use crate::reactive::*;
use crate::ui::context::AppContext;
use crate::ui::element::{ElementRef, Part, dynamic, element, when};
use crate::ui::shell::{IconShape, icon_image};

/// The id of the dialog's heading.
const HEADING: &str = "compare-heading";

/// Which rows are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    All,
    Contradictions,
    OnlyInOne,
}

impl Shown {
    fn has(self, row: &Row) -> bool {
        match self {
            Self::All => true,
            Self::Contradictions => row.agreement == Agreement::Contradict,
            Self::OnlyInOne => row.is_only_in_one(),
        }
    }
}

/// Opens the comparison of the record that is open; nothing where there is nothing to compare.
pub fn compare_button(writing: &Writing) -> Option<Part> {
    let context = AppContext::use_context();
    if writing.conference().reports.len() < 2 {
        return None;
    }
    let open = move |_: MouseEvent| context.change(Navigation::Push, |state| state.compare = true);
    let button = element("button")
        .class("button")
        .attr("type", "button")
        .attr("id", focus::COMPARE)
        .attr("aria-haspopup", "dialog")
        .on("click", open)
        .child(icon_image(IconShape::Compare))
        .child(writing.messages.compare.open);
    Some(button.into())
}

/// The record whose reports are compared; tracks it.
fn compared(context: AppContext) -> Option<Arc<Entry>> {
    let id = context.state.with(|state| state.selected.clone().filter(|_| state.compare))?;
    let entry = context.data.index_of(&id).and_then(|index| context.data.entry(index))?;
    (entry.conference.reports.len() > 1).then_some(entry)
}

/// The comparison while the view says so.
pub fn compare_dialog() -> Part {
    let context = AppContext::use_context();
    let is_open = derived(move || compared(context).is_some());
    when(is_open, move || {
        on_cleanup(focus::to_compare);
        dialog(context)
    })
}

fn dialog(context: AppContext) -> Part {
    let dialog = ElementRef::<HtmlDialogElement>::new();
    // Fails only when the dialog is open already.
    dialog.on_load(|dialog: HtmlDialogElement| drop(dialog.show_modal()));
    let close = move |_: MouseEvent| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let closed = move |_: Event| context.change(Navigation::Push, |state| state.compare = false);
    let title =
        derived(move || compared(context).map_or_else(String::new, |entry| entry.conference.title.get(context.language.get()).to_owned()));
    let shown = RwSignal::new(Shown::All);
    element("dialog")
        .class("compare-dialog")
        .attr("aria-labelledby", HEADING)
        .reference(dialog)
        .on("close", closed)
        .child(
            element("div")
                .class("compare-head")
                .child(element("h2").attr("id", HEADING).child(context.word(|messages| messages.compare.open)))
                .child(
                    element("button")
                        .class("icon-button")
                        .attr("type", "button")
                        .on("click", close)
                        .child(icon_image(IconShape::Close))
                        .child(element("span").class("visually-hidden").child(context.word(|messages| messages.compare.close))),
                )
                .child(element("p").class("compare-title").child(title)),
        )
        .child(dynamic(move || contents(context, shown)))
        .into()
}

/// Written anew when the record or the language changes; the choice of rows stays.
fn contents(context: AppContext, shown: RwSignal<Shown>) -> Part {
    let (language, shelf) = (context.language.get(), context.data.shelf.get());
    let Some((shelf, entry)) = shelf.zip(compared(context)) else { return Part::nothing() };
    let comparison = Arc::new(comparison(&entry.conference));
    let words = &messages(language).compare;
    let choice = |wanted: Shown, name: &'static str| {
        let rows = comparison.rows.iter().filter(|row| wanted.has(row)).count();
        let is_chosen = derived(move || shown.get() == wanted);
        let choose = move |_: Event| shown.set(wanted);
        let field = element("input").attr("type", "radio").attr("name", "compare-shown").checked(is_chosen).on("change", choose);
        element("label").class("compare-choice").child(field).child((words.choice)(name, &i18n::count(language, rows))).into()
    };
    let choices: [Part; 3] =
        [choice(Shown::All, words.all), choice(Shown::Contradictions, words.contradictions), choice(Shown::OnlyInOne, words.only_in_one)];
    let legend = element("legend").child(words.show);
    let rows = dynamic(move || {
        let writing = Writing { entry: &entry, shelf: &shelf, language, messages: messages(language) };
        table(&writing, &comparison, &|row| shown.get().has(row))
    });
    Part::from([
        element("fieldset").class("compare-choices").child(legend).child(Part::from(choices)).into(),
        element("div")
            .class("compare-frame")
            .attr("role", "region")
            .attr("aria-labelledby", HEADING)
            .attr("tabindex", "0")
            .child(rows)
            .into(),
    ])
}
