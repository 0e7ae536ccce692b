//! The panels: facets beside the results or in a drawer, the timeline above them, the detail beside or over them.

use std::rc::Rc;

use crate::platform::page::document;
use crate::reactive::*;
use web_sys::{Event, KeyboardEvent, MouseEvent};

use super::{IconShape, Layout, icon_image, loading, notices, print_head};
use crate::i18n;
use crate::link::View;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, dynamic, element, when};
use crate::worker::Phase;

/// The main content: the records when they are here, otherwise how far they are.
pub fn main_part(children: Part) -> Part {
    let layout = Layout::use_context();
    element("main")
        .class("page-main")
        .attr("id", "main")
        .attr("inert", layout.covered)
        .child(notices())
        .child(loading())
        .child(print_head())
        .child(children)
        .into()
}

/// The timeline above the list, unless the reader wants the list alone.
pub fn timeline_panel(children: impl Fn() -> Part + 'static) -> Part {
    let context = AppContext::use_context();
    let ready = move || context.data.status.get().phase == Phase::Ready;
    let shown = derived(move || ready() && context.state.with(|state| state.view == View::Timeline));
    when(shown, move || {
        element("section")
            .class("timeline-panel")
            .attr("aria-labelledby", "timeline-heading")
            .child(
                element("h2")
                    .class("visually-hidden")
                    .attr("id", "timeline-heading")
                    .child(context.word(|messages| messages.shell.timeline)),
            )
            .child(children())
            .into()
    })
}

/// The facets: a sidebar where there is room, otherwise a drawer that [`FacetsButton`] opens.
pub fn facets_panel(children: impl Fn() -> Part + 'static) -> Part {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let sidebar = move |contents: Part| {
        element("aside")
            .class("facets-panel")
            .attr("aria-labelledby", "facets-heading")
            .child(
                element("h2").class("visually-hidden").attr("id", "facets-heading").child(context.word(|messages| messages.shell.filters)),
            )
            .child(contents)
            .into()
    };
    let children = Rc::new(children);
    dynamic(move || {
        let wide = layout.wide.get();
        untrack(|| if wide { sidebar(children()) } else { facets_drawer(Rc::clone(&children)) })
    })
}

fn facets_drawer(contents: Rc<impl Fn() -> Part + 'static>) -> Part {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let close = move || {
        if let Some(drawer) = layout.drawer.get_untracked() {
            drawer.close();
        }
    };
    // A press on the backdrop has the dialog itself as its target: its contents fill it.
    let close_by_backdrop = move |event: MouseEvent| {
        if event.target() == event.current_target() {
            close();
        }
    };
    let closed = move |_: Event| layout.drawer_open.set(false);
    let results = derived(move || {
        let total = context.answer.get().total;
        (context.messages().shell.show_results)(&i18n::count(context.language.get(), total), total == 1)
    });
    element("dialog")
        .class("facets-drawer")
        .attr("aria-labelledby", "facets-heading")
        .reference(layout.drawer)
        .on("click", close_by_backdrop)
        .on("close", closed)
        .child(
            element("div")
                .class("drawer-frame")
                .child(
                    element("div")
                        .class("drawer-header")
                        .child(element("h2").attr("id", "facets-heading").child(context.word(|messages| messages.shell.filters)))
                        .child(
                            element("button")
                                .class("icon-button")
                                .attr("type", "button")
                                .on("click", move |_: MouseEvent| close())
                                .child(icon_image(IconShape::Close))
                                .child(element("span").class("visually-hidden").child(context.word(|messages| messages.shell.close))),
                        ),
                )
                .child(element("div").class("drawer-body").child(when(layout.drawer_open.into(), move || contents())))
                .child(
                    element("div").class("drawer-footer").child(
                        element("button")
                            .class("button button-primary")
                            .attr("type", "button")
                            .on("click", move |_: MouseEvent| close())
                            .child(results),
                    ),
                ),
        )
        .into()
}

/// Opens the drawer with the facets; says how many filters apply.
pub fn facets_button() -> Part {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let open = move || {
        layout.drawer_open.set(true);
        if let Some(drawer) = layout.drawer.get_untracked() {
            // Fails only when the dialog is open already.
            let _ = drawer.show_modal();
        }
    };
    let label = derived(move || {
        let applied = context.state.with(|state| {
            let values: usize = state.facets.values().map(Vec::len).sum();
            values + usize::from(state.from.is_some() || state.to.is_some())
        });
        let number = (applied > 0).then(|| i18n::count(context.language.get(), applied));
        (context.messages().shell.filter_button)(number.as_deref())
    });
    when(derived(move || !layout.wide.get()), move || {
        element("button")
            .class("button filter-button")
            .attr("type", "button")
            .attr("aria-haspopup", "dialog")
            .on("click", move |_: MouseEvent| open())
            .child(icon_image(IconShape::Filter))
            .child(label)
            .into()
    })
}

/// The record that is open: beside the results, or over the page where there is no room.
pub fn detail_panel(children: impl Fn() -> Part + 'static) -> Part {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let is_open = derived(move || context.state.with(|state| state.selected.is_some()));
    let close = move || context.change(Navigation::Push, |state| state.selected = None);
    let close_by_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            close();
        }
    };
    effect(move || lock_scrolling(layout.covered.get()));
    let backdrop = move || element("div").class("detail-backdrop").on("click", move |_: MouseEvent| close()).into();
    when(is_open, move || {
        Part::from([
            when(layout.covered, backdrop),
            element("aside")
                .class("detail-panel")
                .attr("aria-label", context.word(|messages| messages.shell.detail))
                .on("keydown", close_by_key)
                .child(children())
                .into(),
        ])
    })
}

/// What lies under an overlay must not scroll with it.
fn lock_scrolling(locked: bool) {
    let Some(root) = document().document_element() else { return };
    // A class list of an element that exists refuses only malformed names.
    let _ = root.class_list().toggle_with_force("scroll-locked", locked);
}
