//! All facets, one below the other.

use web_sys::Event;

use super::group::facet_group;
use super::years::year_range;
use crate::catalog::{Facet, RecordRow};
use crate::platform::location::Navigation;
use crate::reactive::*;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element, when};
use crate::ui::shell::Layout;
use crate::worker::Shelf;

/// What is open from the start where there is room: the short ones that most readers begin with.
const OPEN: [Facet; 3] = [Facet::Level, Facet::Kind, Facet::Type];

/// The contents of the sidebar or the drawer: time first, then the facets in the order of the link.
pub fn facets() -> Part {
    let context = AppContext::use_context();
    let wide = Layout::use_context().wide.get_untracked();
    let published = Facet::ALL.into_iter().filter(|facet| *facet != Facet::Tag);
    let groups: Vec<Part> = published.map(|facet| facet_group(context, facet, wide && OPEN.contains(&facet))).collect();
    // What the reader has not begun to use takes no room.
    let has_tags = memo(move |_| has_values(context, Facet::Tag));
    let own = when(has_tags.into(), move || facet_group(context, Facet::Tag, false));
    element("div").class("facets").child(year_range(context)).child(groups).child(own).child(starred_switch(context)).into()
}

/// Whether a record has a value of this facet, or one is chosen; tracks both.
fn has_values(context: AppContext, facet: Facet) -> bool {
    let is_chosen = context.state.with(|state| state.facets.get(&facet).is_some_and(|values| !values.is_empty()));
    is_chosen || context.answer.with(|answer| answer.facets.get(&facet).is_some_and(|values| !values.is_empty()))
}

/// Only what is marked with a star; there once something is.
fn starred_switch(context: AppContext) -> Part {
    let chosen = derived(move || context.state.with(|state| state.starred));
    let is_starred = move |shelf: &Shelf| {
        let is_starred = |index| shelf.directory.row(index).is_some_and(RecordRow::is_starred);
        shelf.directory.records().any(is_starred)
    };
    let has_stars = memo(move |_| chosen.get() || context.data.shelf.with(|shelf| shelf.as_deref().is_some_and(is_starred)));
    let switch = move |_: Event| context.change(Navigation::Push, |next| next.starred = !next.starred);
    when(has_stars.into(), move || {
        element("label")
            .class("facet-value")
            .class_while("chosen", chosen)
            .child(element("input").attr("type", "checkbox").checked(chosen).on("change", switch))
            .child(element("span").class("facet-name").child(context.word(|messages| messages.facets.starred)))
            .into()
    })
}
