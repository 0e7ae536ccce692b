//! All facets, one below the other.

use leptos::prelude::*;

use super::group::FacetGroup;
use super::years::YearRange;
use crate::catalog::Facet;
use crate::ui::shell::Layout;

/// What is open from the start where there is room: the short ones that most readers begin with.
const OPEN: [Facet; 3] = [Facet::Level, Facet::Kind, Facet::Type];

/// The contents of the sidebar or the drawer: time first, then the facets in the order of the link.
#[component]
pub fn Facets() -> impl IntoView {
    let wide = Layout::use_context().wide.get_untracked();
    view! {
        <div class="facets">
            <YearRange/>
            {Facet::ALL.into_iter().map(|facet| view! { <FacetGroup facet open=wide && OPEN.contains(&facet)/> }).collect_view()}
        </div>
    }
}
