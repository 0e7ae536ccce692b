//! One facet: a heading that opens and closes it, and its values as checkboxes with counts.

use leptos::ev::{Event, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::as_of::as_of_switch;
use super::list::{FacetList, Group, row_hint, row_name};
use super::shown::{FIRST, Row, STEP};
use crate::catalog::Facet;
use crate::i18n::format;
use crate::model::Bilingual;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::erased::{Keyed, dynamic, handler, keyed, when};

/// A part of the sidebar that opens and closes: its heading, what is chosen inside beside it, and its contents, which are made when
/// it is first opened, and then kept.
pub(super) fn disclosure(
    open: bool,
    heading: Signal<&'static str>,
    note: Signal<String>,
    contents: Box<dyn Fn() -> AnyView + Send + Sync>,
) -> AnyView {
    let opened = RwSignal::new(open);
    let follow = move |event: Event| {
        let details = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if details.is_some_and(|details| details.has_attribute("open")) {
            opened.set(true);
        }
    };
    let body = when(opened.into(), move || view! { <div class="facet-body">{contents()}</div> }.into_any());
    view! {
        <details class="facet" open=open on:toggle=handler(follow)>
            <summary class="facet-summary">
                <h3 class="facet-heading">{heading}</h3>
                <span class="facet-note">{note}</span>
            </summary>
            {body}
        </details>
    }
    .into_any()
}

/// One facet of the catalog. A facet with chosen values is open from the start even where `open` is not said.
pub(super) fn facet_group(context: AppContext, facet: Facet, open: bool) -> AnyView {
    let number = move || context.state.with(|state| state.facets.get(&facet).map_or(0, Vec::len));
    let note = Signal::derive(move || match number() {
        0 => String::new(),
        number => (context.messages().facets.chosen)(&format::count(context.language.get(), number)),
    });
    let open = open || untrack(number) > 0;
    let heading = Signal::derive(move || (context.messages().terms.facet)(facet));
    let contents = move || {
        let switch = if facet == Facet::Province { as_of_switch(context) } else { ().into_any() };
        view! { {switch}{values(context, facet)} }.into_any()
    };
    disclosure(open, heading, note, Box::new(contents))
}

fn values(context: AppContext, facet: Facet) -> AnyView {
    let list = FacetList::new(context, facet);
    let is_long = Signal::derive(move || list.is_long());
    let label = Signal::derive(move || (context.messages().facets.values_of)((context.messages().terms.facet)(facet)));
    let groups = move || list.mounted.with(|(groups, _)| groups.iter().map(|group| keyed_group(list, group)).collect());
    view! {
        {when(is_long, move || find_value(list))}
        <div role="group" aria-label=label>{keyed(groups)}</div>
        <p class="facet-nothing" aria-live="polite">{Signal::derive(move || nothing_found(list))}</p>
        {when(is_long, move || more_or_fewer(list))}
    }
    .into_any()
}

/// Why no value is mounted; empty while there are some.
fn nothing_found(list: FacetList) -> String {
    if list.mounted.with(|(groups, _)| groups.iter().any(|group| !group.rows.is_empty())) {
        return String::new();
    }
    let words = &list.context.messages().facets;
    list.typed.with(|typed| match typed.trim() {
        "" => words.no_values.to_owned(),
        typed => (words.not_found)(typed),
    })
}

fn keyed_group(list: FacetList, group: &Group) -> Keyed {
    let (key, heading) = (group.key.clone(), group.heading.clone());
    (group.key.clone(), Box::new(move || value_group(list, key, heading)))
}

fn value_group(list: FacetList, key: String, heading: Option<Bilingual>) -> AnyView {
    let heading = heading.map(|name| {
        let text = Signal::derive(move || name.get(list.context.language.get()).to_owned());
        view! { <h4 class="facet-region">{text}</h4> }.into_any()
    });
    let rows = move || {
        list.mounted.with(|(groups, _)| {
            let rows = groups.iter().filter(|group| group.key == key).flat_map(|group| &group.rows);
            rows.map(|row| keyed_value(list, row)).collect()
        })
    };
    view! {
        {heading}
        <ul class="facet-values">{keyed(rows)}</ul>
    }
    .into_any()
}

fn keyed_value(list: FacetList, row: &Row) -> Keyed {
    let row = row.clone();
    (row.value.clone(), Box::new(move || value(list, row)))
}

fn value(list: FacetList, row: Row) -> AnyView {
    let (context, facet) = (list.context, list.facet);
    let (slug, written) = (StoredValue::new(row.value), StoredValue::new(row.name));
    let chosen = Memo::new(move |_| slug.with_value(|slug| context.state.with(|state| state.has(facet, slug))));
    let count = Memo::new(move |_| slug.with_value(|slug| list.count(slug)));
    let name = Memo::new(move |_| slug.with_value(|slug| written.with_value(|written| row_name(context, facet, slug, written))));
    let hint = Memo::new(move |_| slug.with_value(|slug| row_hint(context, facet, slug)).unwrap_or_default());
    let formatted = Signal::derive(move || format::count(context.language.get(), count.get()));
    let whole_name = Signal::derive(move || {
        let hint = hint.get();
        let hint = (!hint.is_empty()).then_some(hint.as_str());
        (context.messages().facets.value)(&name.get(), hint, &formatted.get(), count.get() == 1)
    });
    let toggle = move |_: Event| {
        let next = slug.with_value(|slug| context.state.with_untracked(|state| state.toggled(facet, slug)));
        context.show(&next, Navigation::Push);
    };
    let (chosen, shown_name): (Signal<bool>, Signal<String>) = (chosen.into(), name.into());
    view! {
        <li>
            <label class="facet-value" class:chosen=chosen class:empty=Signal::derive(move || count.get() == 0)>
                <input type="checkbox" aria-label=whole_name prop:checked=chosen on:change=handler(toggle)/>
                <span class="facet-name">
                    {shown_name}
                    {dynamic(move || hint_beside(hint.get()))}
                </span>
                <span class="facet-count">{formatted}</span>
            </label>
        </li>
    }
    .into_any()
}

fn hint_beside(hint: String) -> AnyView {
    if hint.is_empty() { ().into_any() } else { view! { <span class="facet-hint">{hint}</span> }.into_any() }
}

/// The box that narrows the values of a long facet.
fn find_value(list: FacetList) -> AnyView {
    let context = list.context;
    // Escape empties the box before it closes what the box is in.
    let empty = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !list.typed.with_untracked(String::is_empty) {
            event.prevent_default();
            event.stop_propagation();
            list.typed.set(String::new());
        }
    };
    let typed: Signal<String> = list.typed.into();
    let label = Signal::derive(move || (context.messages().facets.find)((context.messages().terms.facet)(list.facet)));
    view! {
        <input
            type="search"
            class="facet-find"
            autocomplete="off"
            spellcheck="false"
            aria-label=label
            placeholder=context.word(|messages| messages.facets.find_hint)
            prop:value=typed
            on:input=handler(move |event: Event| list.typed.set(event_target_value(&event)))
            on:keydown=handler(empty)
        />
    }
    .into_any()
}

/// One button, so that the focus stays on it while it changes its meaning.
fn more_or_fewer(list: FacetList) -> AnyView {
    let context = list.context;
    let left_out = move || list.mounted.with(|(_, left_out)| *left_out);
    let needed = Signal::derive(move || left_out() > 0 || (list.limit.get() > FIRST && list.typed.with(|typed| typed.trim().is_empty())));
    let label = Signal::derive(move || match left_out() {
        0 => context.messages().facets.fewer.to_owned(),
        number => (context.messages().facets.more)(&format::count(context.language.get(), number.min(STEP))),
    });
    when(needed, move || {
        let press = handler(move |_: MouseEvent| list.show_more_or_fewer());
        view! { <button type="button" class="button button-plain facet-more" on:click=press>{label}</button> }.into_any()
    })
}
