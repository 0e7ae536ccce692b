//! The facts of a record as terms and values. What no report says is not there.

use leptos::prelude::*;

use super::record::Writing;
use super::view_link::{ViewLink, filter_link, record_link};
use super::{Fate, fate, place};
use crate::catalog::{AsOf, Catalog, Entry, Facet};
use crate::i18n::format::{self, DateStyle};
use crate::link::ViewState;
use crate::model::{Chair, DocumentRef, Origin, Province};
use crate::ui::highlight::Highlighted;

/// The facts.
#[component]
pub fn FactList(writing: Writing) -> impl IntoView {
    let conference = writing.conference();
    let (terms, words) = (&writing.messages.terms, &writing.messages.detail);
    let closed = |facet: Facet, slug: &str, word: &'static str| filter_link(facet, slug.to_owned(), word);
    let marked = |text: &String| view! { <span lang="vi"><Highlighted text=text.clone()/></span> }.into_any();
    let own = (writing.entry.origin == Origin::Own).then(|| closed(Facet::Origin, Origin::Own.slug(), (terms.origin)(Origin::Own)));
    let facts = [
        fact(words.format, conference.format.map(|format| (terms.format)(format).into_any())),
        fact(words.venue, conference.venue.as_ref().map(marked)),
        fact(words.chairs, conference.chairs.iter().map(|person| chair(&writing, person))),
        fact(words.organizers, conference.organizers.iter().map(marked)),
        names(words.provinces, conference.provinces.iter().map(|name| province(&writing, name))),
        names(words.topics, conference.topics.iter().map(|&topic| closed(Facet::Topic, topic.slug(), (terms.topic)(topic)))),
        fact(words.documents, conference.documents.iter().map(|cited| document(&writing, cited))),
        names(words.partners, conference.partners.iter().map(|name| partner(&writing, name))),
        fact(words.series, series(&writing)),
        fact((terms.facet)(Facet::Origin), own),
    ];
    view! {
        <section class="record-part">
            <h3 class="visually-hidden">{words.facts}</h3>
            <dl class="facts">{facts.into_iter().flatten().collect_view()}</dl>
        </section>
    }
}

/// A term with its values, one below the other.
fn fact(term: &'static str, values: impl IntoIterator<Item = AnyView>) -> Option<AnyView> {
    let values: Vec<_> = values.into_iter().map(|value| view! { <dd>{value}</dd> }).collect();
    (!values.is_empty()).then(|| view! { <div class="fact"><dt>{term}</dt>{values}</div> }.into_any())
}

/// A term with short names, of which there may be many, one after the other.
fn names(term: &'static str, values: impl IntoIterator<Item = AnyView>) -> Option<AnyView> {
    let values: Vec<_> = values.into_iter().map(|value| view! { <li>{value}</li> }).collect();
    fact(term, (!values.is_empty()).then(|| view! { <ul class="names">{values}</ul> }.into_any()))
}

fn chair(writing: &Writing, chair: &Chair) -> AnyView {
    let name = view! { <Highlighted text=chair.name.clone()/> };
    let role = chair.role.as_ref().map(|role| role.get(writing.language).to_owned());
    view! {
        {filter_link(Facet::Chair, Catalog::name_slug(&chair.name), name)}
        {role.map(|role| view! { <span class="fact-note"><Highlighted text=role/></span> })}
    }
    .into_any()
}

fn province(writing: &Writing, name: &str) -> AnyView {
    let gazetteer = &writing.catalog.reference().gazetteer;
    let Some(unit) = gazetteer.by_name(name) else { return name.to_owned().into_any() };
    let language = writing.language;
    let link = |unit: &Province, as_of: AsOf| {
        let (id, name) = (unit.id.clone(), unit.name.get(language).to_owned());
        let change = move |state: &mut ViewState| {
            state.facets.insert(Facet::Province, vec![id.clone()]);
            state.as_of = as_of;
            state.selected = None;
        };
        view! { <ViewLink change><Highlighted text=name/></ViewLink> }
    };
    let words = &writing.messages.detail;
    let today = match fate(gazetteer, unit) {
        Fate::Same => None,
        Fate::Renamed(today) => Some((words.now_named, today)),
        Fate::PartOf(today) => Some((words.now_part_of, today)),
    };
    let today = today.map(|(words, today)| view! { " "<span class="province-today">"("{words}" "{link(&today, AsOf::Today)}")"</span> });
    view! { {link(unit, AsOf::Then)}{today} }.into_any()
}

fn document(writing: &Writing, cited: &DocumentRef) -> AnyView {
    let kind = (writing.messages.terms.document)(cited.kind);
    let number = view! { <Highlighted text=cited.number.clone()/> };
    let issuer = cited.issuer.clone();
    let subject = cited.subject.as_ref().map(|subject| subject.get(writing.language).to_owned());
    view! {
        {filter_link(Facet::Document, Catalog::document_slug(cited), number)}
        <span class="fact-note">{kind}" · "<span lang="vi"><Highlighted text=issuer/></span></span>
        {subject.map(|subject| view! { <span class="fact-note"><Highlighted text=subject/></span> })}
    }
    .into_any()
}

fn partner(writing: &Writing, name: &str) -> AnyView {
    let text = writing.catalog.reference().vocabulary.partner(name, writing.language).to_owned();
    filter_link(Facet::Partner, Catalog::name_slug(name), view! { <Highlighted text/> })
}

fn series(writing: &Writing) -> Option<AnyView> {
    let reference = writing.conference().series.as_ref()?;
    let name = writing.catalog.reference().vocabulary.series(&reference.id, writing.language).to_owned();
    let members = writing.catalog.series(&reference.id);
    let place = place(&members, |member| member.conference.id == writing.conference().id);
    let (previous, next) = place.map_or((None, None), |place| (place.previous, place.next));
    let words = &writing.messages.detail;
    let neighbour = |term: &'static str, entry: Option<&Entry>| {
        let entry = entry?;
        let text = member(writing, entry);
        Some(view! { <span class="fact-note">{term}": "{record_link(&entry.conference.id, text)}</span> })
    };
    let ordinal = reference.ordinal.map(|ordinal| (words.ordinal)(&format::count(writing.language, ordinal as usize)));
    Some(
        view! {
            {name}
            {ordinal.map(|ordinal| format!(", {ordinal}"))}
            {neighbour(words.previous_in_series, previous)}
            {neighbour(words.next_in_series, next)}
        }
        .into_any(),
    )
}

/// A member of a series beside the one that is shown: its number and date.
fn member(writing: &Writing, entry: &Entry) -> String {
    let date = format::held(writing.language, &entry.conference.held, DateStyle::Short);
    let ordinal = entry.conference.series.as_ref().and_then(|series| series.ordinal);
    match ordinal {
        Some(ordinal) => format!("{} ({date})", (writing.messages.detail.ordinal)(&ordinal.to_string())),
        None => date,
    }
}
