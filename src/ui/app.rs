//! The root: starts everything once and lays out the page.

use crate::reactive::*;

use super::context::AppContext;
use super::data::Data;
use super::detail::{compare_dialog, detail};
use super::element::{Part, element, mount, when};
use super::facets::{applied_filters, facets};
use super::intake::{drop_sign, intake_button, intake_page, start_intake};
use super::record::{Keeper, undo_notices};
use super::results::{results_bar, results_section};
use super::share::share_button;
use super::shell::{Layout, detail_panel, facets_panel, follow_title, footer, header, main_part, skip_link, timeline_panel};
use super::timeline::timeline;
use crate::platform::location::Location;
use crate::platform::page::document;
use crate::platform::preferences::Preferences;
use crate::platform::service_worker::AppUpdate;
use crate::platform::timer::{after, later};
use crate::worker::Client;

/// Starts the app: first the engine, then puts the page into the document, for good. Not in the task in which the program was made ready, which is long enough.
pub fn start() {
    let client = Client::start();
    later(move || {
        mount(move || app(client));
        if let Some(opening) = document().get_element_by_id("boot") {
            // Out of sight at once; out of the page when the browser has noted when it was painted.
            opening.set_class_name("boot boot-over");
            after(1_000, move || opening.remove()).forget();
        }
    });
}

/// The whole page.
fn app(client: Client) -> Part {
    let preferences = Preferences::start();
    let data = Data::new(client);
    let context = AppContext::new(Location::start(), data, preferences.language());
    preferences.apply(context.language.into());
    provide_context(preferences);
    provide_context(AppUpdate::start());
    provide_context(context);
    provide_context(Keeper::start(context));
    provide_context(Layout::start(context));
    start_intake(context);
    follow_title(context);
    // The header in the first task, what is below it in the next.
    let below = RwSignal::new(false);
    later(move || below.set(true));
    Part::from([skip_link(), header(Part::from([intake_button(), share_button()])), when(below.into(), page_body), drop_sign()])
}

fn page_body() -> Part {
    let context = AppContext::use_context();
    // Without records a facet would say that nothing fits, and grow under the reader's eyes when they come.
    let has_records = derived(move || context.data.has_records());
    // Articles are taken in in the place of the records.
    let is_intake = derived(move || context.state.with(|state| state.intake.is_some()));
    let is_records = derived(move || !is_intake.get());
    Part::from([
        element("div")
            .class("page-body")
            .class_while("intake-open", is_intake)
            .child(when(is_records, move || facets_panel(move || when(has_records, facets))))
            .child(main_part(Part::from([
                when(is_records, || Part::from([results_bar(applied_filters()), timeline_panel(timeline), results_section()])),
                when(is_intake, intake_page),
            ])))
            .child(detail_panel(detail))
            .into(),
        footer(),
        compare_dialog(),
        undo_notices(),
    ])
}
