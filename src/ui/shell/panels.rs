//! The panels: facets beside the results or in a drawer, the timeline above them, the detail beside or over them.

use leptos::prelude::*;

use super::{Icon, IconShape, Layout, Loading, Notices, PrintHead};
use crate::i18n::format;
use crate::link::View;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::data::Phase;

/// The main content: the records when they are here, otherwise how far they are.
#[component]
pub fn Main(children: Children) -> impl IntoView {
    let layout = Layout::use_context();
    view! {
        <main class="page-main" id="main" inert=move || layout.covered.get()>
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
    let shown = Memo::new(move |_| ready() && context.state.with(|state| state.view == View::Timeline));
    view! {
        <Show when=move || shown.get()>
            <section class="timeline-panel" aria-labelledby="timeline-heading">
                <h2 class="visually-hidden" id="timeline-heading">{move || context.messages().shell.timeline}</h2>
                {children()}
            </section>
        </Show>
    }
}

/// The facets: a sidebar where there is room, otherwise a drawer that [`FacetsButton`] opens.
#[component]
pub fn FacetsPanel(children: ChildrenFn) -> impl IntoView {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let contents = StoredValue::new(children);
    view! {
        <Show when=move || layout.wide.get() fallback=move || view! { <FacetsDrawer contents/> }>
            <aside class="facets-panel" aria-labelledby="facets-heading">
                <h2 class="visually-hidden" id="facets-heading">{move || context.messages().shell.filters}</h2>
                {contents.with_value(|contents| contents())}
            </aside>
        </Show>
    }
}

#[component]
fn FacetsDrawer(contents: StoredValue<ChildrenFn>) -> impl IntoView {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let close = move || {
        if let Some(drawer) = layout.drawer.get_untracked() {
            drawer.close();
        }
    };
    // A press on the backdrop has the dialog itself as its target: its contents fill it.
    let close_by_backdrop = move |event: leptos::ev::MouseEvent| {
        if event.target() == event.current_target() {
            close();
        }
    };
    let results = move || {
        let total = context.answer.with(|answer| answer.total());
        (context.messages().shell.show_results)(&format::count(context.language.get(), total), total == 1)
    };
    view! {
        <dialog
            class="facets-drawer"
            aria-labelledby="facets-heading"
            node_ref=layout.drawer
            on:click=close_by_backdrop
            on:close=move |_| layout.drawer_open.set(false)
        >
            <div class="drawer-frame">
                <div class="drawer-header">
                    <h2 id="facets-heading">{move || context.messages().shell.filters}</h2>
                    <button type="button" class="icon-button" on:click=move |_| close()>
                        <Icon shape=IconShape::Close/>
                        <span class="visually-hidden">{move || context.messages().shell.close}</span>
                    </button>
                </div>
                <div class="drawer-body">
                    <Show when=move || layout.drawer_open.get()>{contents.with_value(|contents| contents())}</Show>
                </div>
                <div class="drawer-footer">
                    <button type="button" class="button button-primary" on:click=move |_| close()>{results}</button>
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
    let open = move |_| {
        layout.drawer_open.set(true);
        if let Some(drawer) = layout.drawer.get_untracked() {
            // Fails only when the dialog is open already.
            let _ = drawer.show_modal();
        }
    };
    let applied = Memo::new(move |_| {
        context.state.with(|state| {
            let values: usize = state.facets.values().map(Vec::len).sum();
            values + usize::from(state.from.is_some() || state.to.is_some())
        })
    });
    let label = move || {
        let applied = applied.get();
        let number = (applied > 0).then(|| format::count(context.language.get(), applied));
        (context.messages().shell.filter_button)(number.as_deref())
    };
    view! {
        <Show when=move || !layout.wide.get()>
            <button type="button" class="button filter-button" aria-haspopup="dialog" on:click=open>
                <Icon shape=IconShape::Filter/>
                {label}
            </button>
        </Show>
    }
}

/// The record that is open: beside the results, or over the page where there is no room.
#[component]
pub fn DetailPanel(children: ChildrenFn) -> impl IntoView {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let open = Memo::new(move |_| context.state.with(|state| state.selected.is_some()));
    let close = move || context.change(Navigation::Push, |state| state.selected = None);
    let close_by_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            close();
        }
    };
    Effect::new(move |_| lock_scrolling(layout.covered.get()));
    view! {
        <Show when=move || open.get()>
            <Show when=move || layout.covered.get()>
                <div class="detail-backdrop" on:click=move |_| close()></div>
            </Show>
            <aside class="detail-panel" aria-label=move || context.messages().shell.detail on:keydown=close_by_key>
                {children()}
            </aside>
        </Show>
    }
}

/// What lies under an overlay must not scroll with it.
fn lock_scrolling(locked: bool) {
    let Some(root) = document().document_element() else { return };
    // A class list of an element that exists refuses only malformed names.
    let _ = root.class_list().toggle_with_force("scroll-locked", locked);
}
