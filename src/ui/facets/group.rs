//! One facet: a heading that opens and closes it, and its values as checkboxes with counts.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::as_of::AsOfSwitch;
use super::list::{FacetList, Group, row_hint, row_name};
use super::shown::{FIRST, Row, STEP};
use crate::catalog::Facet;
use crate::i18n::format;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;

/// A part of the sidebar that opens and closes. Its contents are made when it is first opened, and then kept.
#[component]
pub fn Disclosure(
    /// Open from the start.
    open: bool,
    /// The heading.
    #[prop(into)]
    heading: Signal<String>,
    /// Beside the heading: what is chosen inside.
    #[prop(into)]
    note: Signal<String>,
    /// What it shows.
    children: ChildrenFn,
) -> impl IntoView {
    let opened = RwSignal::new(open);
    let follow = move |event: leptos::ev::Event| {
        let is_open = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if is_open.is_some_and(|details| details.has_attribute("open")) {
            opened.set(true);
        }
    };
    view! {
        <details class="facet" open=open on:toggle=follow>
            <summary class="facet-summary">
                <h3 class="facet-heading">{move || heading.get()}</h3>
                <span class="facet-note">{move || note.get()}</span>
            </summary>
            <Show when=move || opened.get()>
                <div class="facet-body">{children()}</div>
            </Show>
        </details>
    }
}

/// One facet of the catalog.
#[component]
pub fn FacetGroup(
    /// The facet.
    facet: Facet,
    /// Open from the start; a facet with chosen values always is.
    open: bool,
) -> impl IntoView {
    let context = AppContext::use_context();
    let number = move || context.state.with(|state| state.facets.get(&facet).map_or(0, Vec::len));
    let note = move || match number() {
        0 => String::new(),
        number => (context.messages().facets.chosen)(&format::count(context.language.get(), number)),
    };
    let open = open || untrack(number) > 0;
    view! {
        <Disclosure
            open=open
            heading=Signal::derive(move || (context.messages().terms.facet)(facet).to_owned())
            note=Signal::derive(note)
        >
            <Show when=move || facet == Facet::Province><AsOfSwitch/></Show>
            <Values facet/>
        </Disclosure>
    }
}

#[component]
fn Values(facet: Facet) -> impl IntoView {
    let context = AppContext::use_context();
    let list = FacetList::new(context, facet);
    let is_long = Memo::new(move |_| list.is_long());
    let typed_in_vain = move || {
        let nothing = list.mounted.with(|(groups, _)| groups.iter().all(|group| group.rows.is_empty()));
        let typed = list.typed.get();
        let words = &context.messages().facets;
        match (nothing, typed.trim()) {
            (false, _) => String::new(),
            (true, "") => words.no_values.to_owned(),
            (true, typed) => (words.not_found)(typed),
        }
    };
    view! {
        <Show when=move || is_long.get()><FindValue list/></Show>
        <div role="group" aria-label=move || (context.messages().facets.values_of)((context.messages().terms.facet)(facet))>
            <For each=move || list.mounted.with(|(groups, _)| groups.clone()) key=|group| group.key.clone() let:group>
                <ValueGroup list group/>
            </For>
        </div>
        <p class="facet-nothing" aria-live="polite">{typed_in_vain}</p>
        <Show when=move || is_long.get()><MoreOrFewer list/></Show>
    }
}

#[component]
fn ValueGroup(list: FacetList, group: Group) -> impl IntoView {
    let context = AppContext::use_context();
    let Group { key, heading, .. } = group;
    let rows = move || {
        list.mounted.with(|(groups, _)| groups.iter().find(|group| group.key == key).map(|group| group.rows.clone()).unwrap_or_default())
    };
    let heading = heading.map(|name| {
        view! { <h4 class="facet-region">{move || name.get(context.language.get()).to_owned()}</h4> }
    });
    view! {
        {heading}
        <ul class="facet-values">
            <For each=rows key=|row| row.value.clone() let:row><Value list row/></For>
        </ul>
    }
}

#[component]
fn Value(list: FacetList, row: Row) -> impl IntoView {
    let context = AppContext::use_context();
    let facet = list.facet;
    let row = StoredValue::new(row);
    let chosen = Memo::new(move |_| row.with_value(|row| context.state.with(|state| state.has(facet, &row.value))));
    let count = Memo::new(move |_| row.with_value(|row| list.counts.with(|counts| counts.get(&row.value).copied().unwrap_or_default())));
    let name = Memo::new(move |_| row.with_value(|row| row_name(context, facet, row)));
    let hint = Memo::new(move |_| row.with_value(|row| row_hint(context, facet, row)));
    let formatted = move || format::number(context.language.get(), f64::from(count.get()));
    let whole_name = move || (context.messages().facets.value)(&name.get(), hint.get().as_deref(), &formatted(), count.get() == 1);
    let toggle = move |_| {
        let next = row.with_value(|row| context.state.with_untracked(|state| state.toggled(facet, &row.value)));
        context.show(&next, Navigation::Push);
    };
    view! {
        <li>
            <label class="facet-value" class:chosen=move || chosen.get() class:empty=move || count.get() == 0>
                <input type="checkbox" aria-label=whole_name prop:checked=move || chosen.get() on:change=toggle/>
                <span class="facet-name">
                    {move || name.get()}
                    {move || hint.get().map(|hint| view! { <span class="facet-hint">{hint}</span> })}
                </span>
                <span class="facet-count">{formatted}</span>
            </label>
        </li>
    }
}

/// The box that narrows the values of a long facet.
#[component]
fn FindValue(list: FacetList) -> impl IntoView {
    let context = AppContext::use_context();
    // Escape empties the box before it closes what the box is in.
    let empty = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && !list.typed.with_untracked(String::is_empty) {
            event.prevent_default();
            event.stop_propagation();
            list.typed.set(String::new());
        }
    };
    view! {
        <input
            type="search"
            class="facet-find"
            autocomplete="off"
            spellcheck="false"
            aria-label=move || (context.messages().facets.find)((context.messages().terms.facet)(list.facet))
            placeholder=move || context.messages().facets.find_hint
            prop:value=move || list.typed.get()
            on:input=move |event| list.typed.set(event_target_value(&event))
            on:keydown=empty
        />
    }
}

/// One button, so that the focus stays on it while it changes its meaning.
#[component]
fn MoreOrFewer(list: FacetList) -> impl IntoView {
    let context = AppContext::use_context();
    let left_out = Memo::new(move |_| list.mounted.with(|(_, left_out)| *left_out));
    let needed = move || left_out.get() > 0 || (list.limit.get() > FIRST && list.typed.with(|typed| typed.trim().is_empty()));
    let label = move || match left_out.get() {
        0 => context.messages().facets.fewer.to_owned(),
        number => (context.messages().facets.more)(&format::count(context.language.get(), number.min(STEP))),
    };
    view! {
        <Show when=needed>
            <button type="button" class="button button-plain facet-more" on:click=move |_| list.show_more_or_fewer()>{label}</button>
        </Show>
    }
}
