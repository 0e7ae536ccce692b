//! The root: starts everything once and lays out the page.

use crate::reactive::*;

use super::context::AppContext;
use super::data::Data;
use super::detail::detail;
use super::element::{Part, element, mount, when};
use super::facets::{applied_filters, facets};
use super::results::{results_bar, results_section};
use super::share::share_button;
use super::shell::{Layout, detail_panel, facets_panel, follow_title, footer, header, main_part, skip_link, timeline_panel};
use super::timeline::timeline;
use crate::platform::location::Location;
use crate::platform::preferences::Preferences;
use crate::platform::service_worker::AppUpdate;

/// Starts the app: puts the page into the document, for good.
pub fn start() {
    mount(app);
}

/// The whole page.
fn app() -> Part {
    let preferences = Preferences::start();
    let data = Data::new();
    let context = AppContext::new(Location::start(), data, preferences.language());
    preferences.apply(context.language.into());
    data.start();
    provide_context(preferences);
    provide_context(AppUpdate::start());
    provide_context(context);
    provide_context(Layout::start(context));
    follow_title(context);
    // Without records a facet would say that nothing fits, and grow under the reader's eyes when they come.
    let has_records = derived(move || data.catalog.with(Option::is_some));
    Part::from([
        skip_link(),
        header(share_button()),
        element("div")
            .class("page-body")
            .child(facets_panel(move || when(has_records, facets)))
            .child(main_part(Part::from([results_bar(applied_filters()), timeline_panel(timeline), results_section()])))
            .child(detail_panel(detail))
            .into(),
        footer(),
    ])
}
