//! One facet: a heading that opens and closes it, and its values as checkboxes with counts.

use crate::platform::page::typed;
use crate::reactive::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent, MouseEvent};

use super::as_of::as_of_switch;
use super::list::{FacetList, Group, row_hint, row_name};
use super::shown::{FIRST, Row, STEP};
use crate::catalog::Facet;
use crate::i18n;
use crate::model::Bilingual;
use crate::platform::location::Navigation;
use crate::ui::context::AppContext;
use crate::ui::element::{Keyed, Part, dynamic, element, keyed, when};

/// A part of the sidebar that opens and closes: its heading, what is chosen inside beside it, and its contents, which are made when
/// it is first opened, and then kept.
pub(super) fn disclosure(
    open: bool,
    heading: Signal<&'static str>,
    note: Signal<String>,
    contents: Box<dyn Fn() -> Part + Send + Sync>,
) -> Part {
    let opened = RwSignal::new(open);
    let follow = move |event: Event| {
        let details = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if details.is_some_and(|details| details.has_attribute("open")) {
            opened.set(true);
        }
    };
    let body = when(opened.into(), move || element("div").class("facet-body").child(contents()).into());
    element("details")
        .class("facet")
        .attr("open", open)
        .on("toggle", follow)
        .child(
            element("summary")
                .class("facet-summary")
                .child(element("h3").class("facet-heading").child(heading))
                .child(element("span").class("facet-note").child(note)),
        )
        .child(body)
        .into()
}

/// One facet of the catalog. A facet with chosen values is open from the start even where `open` is not said.
pub(super) fn facet_group(context: AppContext, facet: Facet, open: bool) -> Part {
    let number = move || context.state.with(|state| state.facets.get(&facet).map_or(0, Vec::len));
    let note = derived(move || match number() {
        0 => String::new(),
        number => (context.messages().facets.chosen)(&i18n::count(context.language.get(), number)),
    });
    let open = open || untrack(number) > 0;
    let heading = derived(move || (context.messages().terms.facet)(facet));
    let contents = move || {
        let switch = if facet == Facet::Province { as_of_switch(context) } else { Part::nothing() };
        Part::from([switch, values(context, facet)])
    };
    disclosure(open, heading, note, Box::new(contents))
}

fn values(context: AppContext, facet: Facet) -> Part {
    let list = FacetList::new(context, facet);
    let is_long = derived(move || list.is_long());
    let label = derived(move || (context.messages().facets.values_of)((context.messages().terms.facet)(facet)));
    let groups = move || list.mounted.with(|(groups, _)| groups.iter().map(|group| keyed_group(list, group)).collect());
    Part::from([
        when(is_long, move || find_value(list)),
        element("div").attr("role", "group").attr("aria-label", label).child(keyed(groups)).into(),
        element("p").class("facet-nothing").attr("aria-live", "polite").child(derived(move || nothing_found(list))).into(),
        when(is_long, move || more_or_fewer(list)),
    ])
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

fn value_group(list: FacetList, key: String, heading: Option<Bilingual>) -> Part {
    let heading = heading.map(|name| {
        let text = derived(move || name.get(list.context.language.get()).to_owned());
        element("h4").class("facet-region").child(text)
    });
    let rows = move || {
        list.mounted.with(|(groups, _)| {
            let rows = groups.iter().filter(|group| group.key == key).flat_map(|group| &group.rows);
            rows.map(|row| keyed_value(list, row)).collect()
        })
    };
    Part::from([heading.into(), element("ul").class("facet-values").child(keyed(rows)).into()])
}

fn keyed_value(list: FacetList, row: &Row) -> Keyed {
    let row = row.clone();
    (row.value.clone(), Box::new(move || value(list, row)))
}

fn value(list: FacetList, row: Row) -> Part {
    let (context, facet) = (list.context, list.facet);
    let (slug, written) = (StoredValue::new(row.value), StoredValue::new(row.name));
    let chosen = memo(move |_| slug.with_value(|slug| context.state.with(|state| state.has(facet, slug))));
    let count = memo(move |_| slug.with_value(|slug| list.count(slug)));
    let name = memo(move |_| slug.with_value(|slug| written.with_value(|written| row_name(context, facet, slug, written))));
    let hint = memo(move |_| slug.with_value(|slug| row_hint(context, facet, slug)).unwrap_or_default());
    let formatted = derived(move || i18n::count(context.language.get(), count.get()));
    let whole_name = derived(move || {
        let hint = hint.get();
        let hint = (!hint.is_empty()).then_some(hint.as_str());
        (context.messages().facets.value)(&name.get(), hint, &formatted.get(), count.get() == 1)
    });
    let toggle = move |_: Event| {
        let next = slug.with_value(|slug| context.state.with_untracked(|state| state.toggled(facet, slug)));
        context.show(&next, Navigation::Push);
    };
    let (chosen, shown_name): (Signal<bool>, Signal<String>) = (chosen.into(), name.into());
    element("li")
        .child(
            element("label")
                .class("facet-value")
                .class_while("chosen", chosen)
                .class_while("empty", derived(move || count.get() == 0))
                .child(element("input").attr("type", "checkbox").attr("aria-label", whole_name).checked(chosen).on("change", toggle))
                .child(element("span").class("facet-name").child(shown_name).child(dynamic(move || hint_beside(hint.get()))))
                .child(element("span").class("facet-count").child(formatted)),
        )
        .into()
}

fn hint_beside(hint: String) -> Part {
    if hint.is_empty() { Part::nothing() } else { element("span").class("facet-hint").child(hint).into() }
}

/// The box that narrows the values of a long facet.
fn find_value(list: FacetList) -> Part {
    let context = list.context;
    // Escape empties the box before it closes what the box is in.
    let empty = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !list.typed.with_untracked(String::is_empty) {
            event.prevent_default();
            event.stop_propagation();
            list.typed.set(String::new());
        }
    };
    let text: Signal<String> = list.typed.into();
    let label = derived(move || (context.messages().facets.find)((context.messages().terms.facet)(list.facet)));
    element("input")
        .class("facet-find")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-label", label)
        .attr("placeholder", context.word(|messages| messages.facets.find_hint))
        .field_value(text)
        .on("input", move |event: Event| list.typed.set(typed(&event)))
        .on("keydown", empty)
        .into()
}

/// One button, so that the focus stays on it while it changes its meaning.
fn more_or_fewer(list: FacetList) -> Part {
    let context = list.context;
    let left_out = move || list.mounted.with(|(_, left_out)| *left_out);
    let needed = derived(move || left_out() > 0 || (list.limit.get() > FIRST && list.typed.with(|typed| typed.trim().is_empty())));
    let label = derived(move || match left_out() {
        0 => context.messages().facets.fewer.to_owned(),
        number => (context.messages().facets.more)(&i18n::count(context.language.get(), number.min(STEP))),
    });
    when(needed, move || {
        let press = move |_: MouseEvent| list.show_more_or_fewer();
        element("button").class("button button-plain facet-more").attr("type", "button").on("click", press).child(label).into()
    })
}
