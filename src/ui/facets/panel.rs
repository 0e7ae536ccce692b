//! All facets, one below the other.

use super::group::facet_group;
use super::years::year_range;
use crate::catalog::Facet;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element};
use crate::ui::shell::Layout;

/// What is open from the start where there is room: the short ones that most readers begin with.
const OPEN: [Facet; 3] = [Facet::Level, Facet::Kind, Facet::Type];

/// The contents of the sidebar or the drawer: time first, then the facets in the order of the link.
pub fn facets() -> Part {
    let context = AppContext::use_context();
    let wide = Layout::use_context().wide.get_untracked();
    let groups: Vec<Part> = Facet::ALL.iter().map(|&facet| facet_group(context, facet, wide && OPEN.contains(&facet))).collect();
    element("div").class("facets").child(year_range(context)).child(groups).into()
}
