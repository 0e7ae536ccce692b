//! The events in the window as a table: the same results in words, each row standing for a mark. It is made only while it is open, page by
//! page, and anew only when the window rests.

use std::sync::Arc;

use web_sys::{HtmlElement, MouseEvent};

use super::controller::Controller;
use super::events::Event;
use super::scale::TimeWindow;
use super::table_pages::{last_page, page, rows_of};
use super::{table_row, words};
use crate::catalog::RecordIndex;
use crate::i18n::{self, Messages};
use crate::platform::location::Navigation;
use crate::platform::page::on_next_frame;
use crate::reactive::*;
use crate::ui::element::{ElementRef, Keyed, Part, element, keyed, when};
use crate::ui::shell::{IconShape, icon_image};

/// A page that the reader has turned to: it holds until the keyboard stands elsewhere, or the window is another.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Turned {
    page: usize,
    window: TimeWindow,
    active: Option<RecordIndex>,
}

/// What the parts of the table share.
#[derive(Clone, Copy)]
pub(super) struct Table {
    pub controller: Controller,
    /// All rows, in the order of time.
    pub rows: Memo<Arc<[Event]>>,
    /// The record of the row that takes part in the page's tab order.
    pub stop: Memo<Option<RecordIndex>>,
    /// The record on which the keyboard stands, here or in the plot.
    pub active: Memo<Option<RecordIndex>>,
    /// The window at rest.
    window: Memo<TimeWindow>,
    page: Memo<usize>,
    /// The page that the reader has turned to, while that holds.
    holding: Memo<Option<usize>>,
    turned: RwSignal<Option<Turned>>,
}

/// The table, closed until it is asked for; the link says whether it is open.
pub(super) fn event_table(controller: Controller) -> Part {
    let context = controller.context;
    let is_open = memo(move |_| context.state.with(|state| state.table));
    let label = derived(move || {
        let window = controller.window.at_rest.get();
        let count = controller.lanes.with(|lanes| lanes.track.all.counts(window).within);
        (context.messages().cards.table)(&i18n::count(context.language.get(), count))
    });
    let press = move |_: MouseEvent| {
        context.change(Navigation::Continue, |state| state.table = !state.table);
        context.settle();
    };
    element("div")
        .class("event-table")
        .child(
            element("button")
                .class("button button-plain event-table-switch")
                .attr("type", "button")
                .attr("aria-expanded", derived(move || is_open.get().to_string()))
                .on("click", press)
                .child(icon_image(IconShape::Next))
                .child(element("span").child(label)),
        )
        .child(when(is_open.into(), move || open_table(Table::new(controller))))
        .into()
}

impl Table {
    fn new(controller: Controller) -> Self {
        let window = controller.window.at_rest;
        let rows = memo(move |_| controller.lanes.with(|lanes| Arc::<[Event]>::from(lanes.track.within(window.get()))));
        let active = memo(move |_| controller.active.with(|active| active.as_ref().map(|active| active.index)));
        let turned = RwSignal::new(None::<Turned>);
        let holding = memo(move |_| {
            let here = |turned: &Turned| turned.window == window.get() && turned.active == active.get();
            turned.get().filter(here).map(|turned| turned.page)
        });
        let page = memo(move |_| rows.with(|rows| page(rows.len(), position(rows, active.get()), holding.get())));
        let stop = memo(move |_| {
            rows.with(|rows| {
                let shown = rows.get(rows_of(page.get(), rows.len())).unwrap_or_default();
                position(shown, active.get()).and(active.get()).or_else(|| shown.first().map(|event| event.index))
            })
        });
        Self { controller, rows, stop, active, window, page, holding, turned }
    }

    fn turn(&self, by: isize) {
        let page = self.page.get_untracked().saturating_add_signed(by).min(self.last_page());
        self.turned.set(Some(Turned { page, window: self.window.get_untracked(), active: self.active.get_untracked() }));
    }

    fn last_page(&self) -> usize {
        self.rows.with(|rows| last_page(rows.len()))
    }

    /// Which rows are shown, in words.
    fn range(&self) -> String {
        let context = self.controller.context;
        let (all, count) = (self.rows.with(|rows| rows.len()), |number| i18n::count(context.language.get(), number));
        let shown = rows_of(self.page.get(), all);
        (context.messages().cards.rows)(&count((shown.start + 1).min(all)), &count(shown.end), &count(all))
    }
}

/// Where a record is among the rows.
pub(super) fn position(rows: &[Event], index: Option<RecordIndex>) -> Option<usize> {
    rows.iter().position(|event| Some(event.index) == index)
}

fn open_table(table: Table) -> Part {
    let context = table.controller.context;
    let frame = ElementRef::<HtmlElement>::new();
    let caption = derived(move || (context.messages().cards.caption)(&words::window(context.language.get(), table.window.get())));
    let heading = |class: &'static str, word: fn(&'static Messages) -> &'static str| {
        element("th").attr("class", class).attr("role", "columnheader").attr("scope", "col").child(context.word(word)).into()
    };
    let headings = [
        heading("table-date", |messages| messages.cards.date),
        heading("table-title", |messages| messages.cards.event),
        heading("table-level", |messages| messages.cards.level),
        heading("table-province", |messages| messages.cards.province),
        heading("table-kind", |messages| messages.cards.kind),
        heading("table-reports", |messages| messages.cards.reports),
    ];
    let rows = keyed(move || {
        // An index means a record only within one edition; a row is written in one language.
        let edition = context.data.shelf.get().map_or(0, |shelf| shelf.edition);
        let rows = table.rows.get();
        let shown = rows.get(rows_of(table.page.get(), rows.len())).unwrap_or_default();
        let language = context.language.get();
        let item = |event: &Event| -> Keyed {
            let event = *event;
            let key = [edition.to_string().as_str(), language.tag(), event.index.0.to_string().as_str()].join(" ");
            (key, Box::new(move || table_row::row(table, event)))
        };
        shown.iter().map(item).collect()
    });
    // A phone shows rows as stacks, and some browsers forget then that they are rows.
    element("div")
        .class("event-table-frame")
        .reference(frame)
        .child(pager(table, frame))
        .child(
            element("table")
                .attr("role", "table")
                .child(element("caption").class("visually-hidden").child(caption))
                .child(element("thead").attr("role", "rowgroup").child(element("tr").attr("role", "row").child(Part::from(headings))))
                .child(element("tbody").attr("role", "rowgroup").child(rows)),
        )
        .into()
}

/// Which rows are shown, and the way to others; only the rows where there are no others.
fn pager(table: Table, frame: ElementRef<HtmlElement>) -> Part {
    // What is said when the page was turned; the window's own announcement says the rest.
    let said = derived(move || if table.holding.get().is_some() { table.range() } else { String::new() });
    let has_pages = derived(move || table.last_page() > 0);
    element("div")
        .class("event-table-pager")
        .child(element("p").attr("aria-hidden", derived(move || has_pages.get().then_some("true"))).child(derived(move || table.range())))
        .child(element("p").class("visually-hidden").attr("aria-live", "polite").child(said))
        .child(when(has_pages, move || Part::from([turn_button(table, frame, false), turn_button(table, frame, true)])))
        .into()
}

/// It stays in the tab order when there is no further page, so that the keyboard does not lose its place.
fn turn_button(table: Table, frame: ElementRef<HtmlElement>, later: bool) -> Part {
    let off = derived(move || table.page.get() == if later { table.last_page() } else { 0 });
    let word =
        table.controller.context.word(if later { |messages| messages.cards.next_page } else { |messages| messages.cards.previous_page });
    let press = move |_: MouseEvent| {
        if !off.get_untracked() {
            untrack(|| table.turn(if later { 1 } else { -1 }));
            // The page that comes is read from its beginning.
            on_next_frame(move || {
                let above = frame.get_untracked().filter(|frame| frame.get_bounding_client_rect().top() < 0.0);
                above.into_iter().for_each(|frame| frame.scroll_into_view());
            });
        }
    };
    let icon = icon_image(if later { IconShape::Next } else { IconShape::Previous });
    let word = element("span").child(word).into();
    element("button")
        .class("button")
        .attr("type", "button")
        .attr("aria-disabled", derived(move || off.get().then_some("true")))
        .on("click", press)
        .child(if later { Part::from([word, icon]) } else { Part::from([icon, word]) })
        .into()
}
