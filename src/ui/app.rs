//! The root: starts everything once and lays out the page.

use leptos::prelude::*;

use super::context::AppContext;
use super::data::Data;
use super::detail::Detail;
use super::results::Results;
use super::shell::{DetailPanel, FacetsPanel, Footer, Header, Layout, Main, Notices, SkipLink, TimelinePanel};
use crate::model::Language;
use crate::platform::location::Location;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let context = AppContext::new(Location::start(), Data::new(), Signal::stored(Language::Vietnamese));
    provide_context(context);
    provide_context(Layout::start(context));
    view! {
        <SkipLink/>
        <Header/>
        <Notices/>
        <div class="page-body">
            <FacetsPanel>""</FacetsPanel>
            <Main>
                <TimelinePanel>""</TimelinePanel>
                <Results>""</Results>
            </Main>
            <DetailPanel><Detail/></DetailPanel>
        </div>
        <Footer/>
    }
}
