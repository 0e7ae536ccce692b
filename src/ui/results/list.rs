//! The list, drawn where the reader looks: a chunk far from the viewport is an empty list of its height.

use std::sync::Arc;

use crate::platform::page::on_window;
use crate::reactive::*;

use super::anchor::hold_result;
use super::chunks::{self, Chunk, Group};
use super::row::{coming_row, row};
use crate::catalog::{RecordIndex, Sort};
use crate::i18n;
use crate::platform::viewport;
use crate::ui::context::AppContext;
use crate::ui::element::{ElementRef, Keyed, Part, dynamic, element, keyed};

/// Rows that are drawn at once, before it is known what is in view: more than fit on a screen.
const ROWS_AT_ONCE: usize = 1;
/// How far outside the viewport rows are drawn.
const MARGIN: &str = "600px 0px";

/// What all chunks share.
#[derive(Clone, Copy)]
struct Shared {
    context: AppContext,
    /// The record that is open, or was open last: its row stays drawn, for the focus to return to it.
    opened: Memo<Option<String>>,
    /// On paper everything is drawn.
    printing: RwSignal<bool>,
}

/// All results, in groups by year when they are in order of time.
pub fn result_list() -> Part {
    let context = AppContext::use_context();
    let opened = memo(move |before: Option<&Option<String>>| {
        context.state.with(|state| state.selected.clone()).or_else(|| before.cloned().flatten())
    });
    let shared = Shared { context, opened, printing: RwSignal::new(false) };
    follow_printing(shared.printing);
    hold_result(context);
    let groups = keyed(move || {
        if !context.data.has_drawn.get() {
            return Vec::new();
        }
        let Some(shelf) = context.data.shelf.get() else { return Vec::new() };
        // An index means a record only within one edition.
        let edition = shelf.edition;
        let answer = context.answer.get();
        let dated = answer.query.effective_sort() != Sort::Relevance;
        let year = |hit| if dated { shelf.directory.year(hit) } else { None };
        let groups = chunks::layout(answer.hits.iter().map(|hit| (*hit, year(*hit))));
        let item = |group: Group| -> Keyed {
            let key = format!("{edition} {}", group.key());
            (key, Box::new(move || year_group(group, shared)))
        };
        groups.into_iter().map(item).collect()
    });
    element("div").class("result-list").child(groups).into()
}

fn year_group(group: Group, shared: Shared) -> Part {
    let context = shared.context;
    let total = group.total;
    let dated = group.year.is_none();
    let heading = group.year.map(|year| {
        let count = derived(move || (context.messages().shell.results)(&i18n::count(context.language.get(), total), total == 1));
        element("h3")
            .class("year-heading")
            .child(element("span").child(year.to_string()))
            .child(" ")
            .child(element("span").class("year-count").child(count))
    });
    let chunks: Vec<Part> = group.chunks.into_iter().map(|chunk| chunk_rows(chunk, dated, shared)).collect();
    element("div").class("year-group").child(heading).child(chunks).into()
}

fn chunk_rows(chunk: Chunk, dated: bool, shared: Shared) -> Part {
    let context = shared.context;
    let near = RwSignal::new(chunk.position < ROWS_AT_ONCE);
    // As CSS has it.
    let height = RwSignal::new(String::new());
    let list = ElementRef::<web_sys::HtmlElement>::new();
    effect(move || {
        let Some(list) = list.get() else { return };
        let watch = viewport::watch(&list, MARGIN, move |is_near, length| {
            if near.get_untracked() && !is_near {
                height.set(length);
            }
            near.set(is_near);
        });
        // Kept as long as the chunk.
        let _ = StoredValue::new_local(watch);
    });
    // Under a heading the numbers begin anew.
    let (start, count) = (if dated { chunk.position } else { chunk.start } + 1, chunk.rows.len());
    let chunk: Arc<[RecordIndex]> = chunk.rows.into();
    let watched = Arc::clone(&chunk);
    let has_opened = memo(move |_| shared.opened.with(|id| id.as_deref().is_some_and(|id| contains(context, &watched, id))));
    let drawn = memo(move |_| near.get() || shared.printing.get() || has_opened.get());
    // Sets the height only while the chunk is empty: drawn rows have their own.
    let kept_height = derived(move || if drawn.get() { String::new() } else { height.get() });
    let rows = dynamic(move || if drawn.get() { rows(context, &chunk, dated).into() } else { Part::nothing() });
    element("ol")
        .class("result-rows")
        .class_while("distant", derived(move || !drawn.get()))
        .attr("role", "list")
        .attr("start", start.to_string())
        .reference(list)
        .style("--rows", count.to_string())
        .style("block-size", kept_height)
        .child(rows)
        .into()
}

fn rows(context: AppContext, rows: &[RecordIndex], dated: bool) -> Vec<Part> {
    let language = context.language.get();
    let shelf = context.data.shelf.get_untracked();
    let row = |&hit: &RecordIndex| match context.data.entry(hit) {
        Some(entry) => Some(row(context, &entry, language, dated)),
        None => Some(coming_row(context, &shelf.as_ref()?.directory, hit, language, dated)),
    };
    rows.iter().filter_map(row).collect()
}

fn contains(context: AppContext, rows: &[RecordIndex], id: &str) -> bool {
    untrack(|| context.data.index_of(id)).is_some_and(|index| rows.contains(&index))
}

fn follow_printing(printing: RwSignal<bool>) {
    on_window("beforeprint", move |_: web_sys::Event| printing.set(true));
    on_window("afterprint", move |_: web_sys::Event| printing.set(false));
}
