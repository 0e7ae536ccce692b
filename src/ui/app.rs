//! The root: starts everything once and lays out the page.

use leptos::prelude::*;

use super::context::AppContext;
use super::data::Data;
use super::detail::Detail;
use super::erased::when;
use super::facets::{AppliedFilters, Facets};
use super::results::{Results, ResultsBar};
use super::share::ShareButton;
use super::shell::{DetailPanel, FacetsPanel, Footer, Header, Layout, Main, SkipLink, TimelinePanel, follow_title};
use super::timeline::Timeline;
use crate::platform::location::Location;
use crate::platform::preferences::Preferences;
use crate::platform::service_worker::AppUpdate;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
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
    let has_records = Signal::derive(move || data.catalog.with(Option::is_some));
    view! {
        <SkipLink/>
        <Header><ShareButton/></Header>
        <div class="page-body">
            <FacetsPanel>{when(has_records, || view! { <Facets/> }.into_any())}</FacetsPanel>
            <Main>
                <ResultsBar><AppliedFilters/></ResultsBar>
                <TimelinePanel><Timeline/></TimelinePanel>
                <Results/>
            </Main>
            <DetailPanel><Detail/></DetailPanel>
        </div>
        <Footer/>
    }
}
