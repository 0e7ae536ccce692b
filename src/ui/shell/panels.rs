//! The panels: facets beside the results or in a drawer, the timeline above them, the detail beside or over them.

use leptos::ev::{Event, KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::{Icon, IconShape, Layout, Loading, Notices, PrintHead};
use crate::i18n::format;
use crate::link::View;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::data::Phase;
use crate::ui::erased::{dynamic, effect, handler, when};

/// The main content: the records when they are here, otherwise how far they are.
#[component]
pub fn Main(children: Children) -> impl IntoView {
    let layout = Layout::use_context();
    view! {
        <main class="page-main" id="main" inert=layout.covered>
            <Notices/>
            <Loading/>
            <PrintHead/>
            {children()}
        </main>
    }
}

/// The timeline above the list, unless the reader wants the list alone.
#[component]
pub fn TimelinePanel(children: ChildrenFn) -> impl IntoView {
    let context = AppContext::use_context();
    let ready = move || context.data.phase.with(|phase| *phase == Phase::Ready);
    let shown = Signal::derive(move || ready() && context.state.with(|state| state.view == View::Timeline));
    when(shown, move || {
        view! {
            <section class="timeline-panel" aria-labelledby="timeline-heading">
                <h2 class="visually-hidden" id="timeline-heading">{context.word(|messages| messages.shell.timeline)}</h2>
                {children()}
            </section>
        }
        .into_any()
    })
}

/// The facets: a sidebar where there is room, otherwise a drawer that [`FacetsButton`] opens.
#[component]
pub fn FacetsPanel(children: ChildrenFn) -> impl IntoView {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let sidebar = move |contents: &ChildrenFn| {
        view! {
            <aside class="facets-panel" aria-labelledby="facets-heading">
                <h2 class="visually-hidden" id="facets-heading">{context.word(|messages| messages.shell.filters)}</h2>
                {contents()}
            </aside>
        }
        .into_any()
    };
    dynamic(move || if layout.wide.get() { sidebar(&children) } else { view! { <FacetsDrawer contents=children.clone()/> }.into_any() })
}

#[component]
fn FacetsDrawer(contents: ChildrenFn) -> impl IntoView {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let close = move || {
        if let Some(drawer) = layout.drawer.get_untracked() {
            drawer.close();
        }
    };
    // A press on the backdrop has the dialog itself as its target: its contents fill it.
    let close_by_backdrop = handler(move |event: MouseEvent| {
        if event.target() == event.current_target() {
            close();
        }
    });
    let closed = handler(move |_: Event| layout.drawer_open.set(false));
    let results = Signal::derive(move || {
        let total = context.answer.with(|answer| answer.total());
        (context.messages().shell.show_results)(&format::count(context.language.get(), total), total == 1)
    });
    view! {
        <dialog
            class="facets-drawer"
            aria-labelledby="facets-heading"
            node_ref=layout.drawer
            on:click=close_by_backdrop
            on:close=closed
        >
            <div class="drawer-frame">
                <div class="drawer-header">
                    <h2 id="facets-heading">{context.word(|messages| messages.shell.filters)}</h2>
                    <button type="button" class="icon-button" on:click=handler(move |_: MouseEvent| close())>
                        <Icon shape=IconShape::Close/>
                        <span class="visually-hidden">{context.word(|messages| messages.shell.close)}</span>
                    </button>
                </div>
                <div class="drawer-body">{when(layout.drawer_open.into(), move || contents())}</div>
                <div class="drawer-footer">
                    <button type="button" class="button button-primary" on:click=handler(move |_: MouseEvent| close())>{results}</button>
                </div>
            </div>
        </dialog>
    }
}

/// Opens the drawer with the facets; says how many filters apply.
#[component]
pub fn FacetsButton() -> impl IntoView {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let open = move || {
        layout.drawer_open.set(true);
        if let Some(drawer) = layout.drawer.get_untracked() {
            // Fails only when the dialog is open already.
            let _ = drawer.show_modal();
        }
    };
    let label = Signal::derive(move || {
        let applied = context.state.with(|state| {
            let values: usize = state.facets.values().map(Vec::len).sum();
            values + usize::from(state.from.is_some() || state.to.is_some())
        });
        let number = (applied > 0).then(|| format::count(context.language.get(), applied));
        (context.messages().shell.filter_button)(number.as_deref())
    });
    when(Signal::derive(move || !layout.wide.get()), move || {
        view! {
            <button
                type="button"
                class="button filter-button"
                aria-haspopup="dialog"
                on:click=handler(move |_: MouseEvent| open())
            >
                <Icon shape=IconShape::Filter/>
                {label}
            </button>
        }
        .into_any()
    })
}

/// The record that is open: beside the results, or over the page where there is no room.
#[component]
pub fn DetailPanel(children: ChildrenFn) -> impl IntoView {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let is_open = Signal::derive(move || context.state.with(|state| state.selected.is_some()));
    let close = move || context.change(Navigation::Push, |state| state.selected = None);
    let close_by_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            close();
        }
    };
    effect(move || lock_scrolling(layout.covered.get()));
    let backdrop = move || view! { <div class="detail-backdrop" on:click=handler(move |_: MouseEvent| close())></div> }.into_any();
    when(is_open, move || {
        view! {
            {when(layout.covered, backdrop)}
            <aside
                class="detail-panel"
                aria-label=context.word(|messages| messages.shell.detail)
                on:keydown=handler(close_by_key)
            >
                {children()}
            </aside>
        }
        .into_any()
    })
}

/// What lies under an overlay must not scroll with it.
fn lock_scrolling(locked: bool) {
    let Some(root) = document().document_element() else { return };
    // A class list of an element that exists refuses only malformed names.
    let _ = root.class_list().toggle_with_force("scroll-locked", locked);
}
