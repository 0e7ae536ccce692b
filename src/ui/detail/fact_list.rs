//! The facts of a record as terms and values. What no report says is not there.

use super::markup::{part, searched, searched_vietnamese, span};
use super::record::Writing;
use super::view_link::{filter_link, province_link, record_link};
use super::{Fate, fate, neighbours};
use crate::catalog::{AsOf, Catalog, Facet, RecordIndex};
use crate::i18n;
use crate::i18n::format::{self, DateStyle};
use crate::model::{Chair, DocumentRef, Origin, Province};
use crate::ui::element::{Part, element};

/// The facts.
pub(super) fn fact_list(writing: &Writing) -> Part {
    let conference = writing.conference();
    let (terms, words) = (&writing.messages.terms, &writing.messages.detail);
    let closed = |facet: Facet, slug: &str, word: &'static str| filter_link(facet, slug.to_owned(), word.into());
    let own = (writing.entry.origin == Origin::Own).then(|| closed(Facet::Origin, Origin::Own.slug(), (terms.origin)(Origin::Own)));
    let venue = conference.venue.as_deref().map(searched_vietnamese);
    let topics = conference.topics.iter().map(|&topic| closed(Facet::Topic, topic.slug(), (terms.topic)(topic))).collect();
    let facts = [
        fact(words.format, conference.format.map(|format| (terms.format)(format).into()).into_iter().collect()),
        fact(words.venue, venue.into_iter().collect()),
        fact(words.chairs, conference.chairs.iter().map(|person| chair(writing, person)).collect()),
        fact(words.organizers, each(&conference.organizers, &|name| searched_vietnamese(name))),
        names(words.provinces, each(&conference.provinces, &|name| province(writing, name))),
        names(words.topics, topics),
        fact(words.documents, conference.documents.iter().map(|cited| document(writing, cited)).collect()),
        names(words.partners, each(&conference.partners, &|name| partner(writing, name))),
        fact(words.series, series(writing).into_iter().collect()),
        fact((terms.facet)(Facet::Origin), own.into_iter().collect()),
    ];
    let facts: Vec<Part> = facts.into_iter().flatten().collect();
    part(words.facts, true, element("dl").class("facts").child(facts).into())
}

fn each(names: &[String], draw: &dyn Fn(&str) -> Part) -> Vec<Part> {
    names.iter().map(|name| draw(name)).collect()
}

/// A term with its values, one below the other.
fn fact(term: &'static str, values: Vec<Part>) -> Option<Part> {
    if values.is_empty() {
        return None;
    }
    let values: Vec<Part> = values.into_iter().map(|value| element("dd").child(value).into()).collect();
    Some(element("div").class("fact").child(element("dt").child(term)).child(values).into())
}

/// A term with short names, of which there may be many, one after the other.
fn names(term: &'static str, values: Vec<Part>) -> Option<Part> {
    if values.is_empty() {
        return None;
    }
    let values: Vec<Part> = values.into_iter().map(|value| element("li").child(value).into()).collect();
    fact(term, vec![element("ul").class("names").child(values).into()])
}

/// What is said below a value.
fn note(content: Part) -> Part {
    span("fact-note", content)
}

fn chair(writing: &Writing, chair: &Chair) -> Part {
    let role = chair.role.as_ref().map(|role| note(searched(role.get(writing.language))));
    let name = filter_link(Facet::Chair, Catalog::name_slug(&chair.name), searched(&chair.name));
    joined([Some(name), role, None])
}

fn province(writing: &Writing, name: &str) -> Part {
    let gazetteer = &writing.shelf.reference.gazetteer;
    let Some(unit) = gazetteer.by_name(name) else { return name.to_owned().into() };
    let link = |unit: &Province, as_of: AsOf| province_link(unit.id.clone(), as_of, searched(unit.name.get(writing.language)));
    let words = &writing.messages.detail;
    let today = match fate(gazetteer, unit) {
        Fate::Same => None,
        Fate::Renamed(today) => Some((words.now_named, today)),
        Fate::PartOf(today) => Some((words.now_part_of, today)),
    };
    let today = today.map(|(words, today)| {
        let link = link(&today, AsOf::Today);
        Part::from([" ".into(), element("span").class("province-today").child(format!("({words} ")).child(link).child(")").into()])
    });
    joined([Some(link(unit, AsOf::Then)), today, None])
}

fn document(writing: &Writing, cited: &DocumentRef) -> Part {
    let kind = (writing.messages.terms.document)(cited.kind);
    let issued = Part::from([format!("{kind} · ").into(), searched_vietnamese(&cited.issuer)]);
    let subject = cited.subject.as_ref().map(|subject| note(searched(subject.get(writing.language))));
    let number = filter_link(Facet::Document, Catalog::document_slug(cited), searched(&cited.number));
    joined([Some(number), Some(note(issued)), subject])
}

fn partner(writing: &Writing, name: &str) -> Part {
    let text = writing.shelf.reference.vocabulary.partner(name, writing.language);
    filter_link(Facet::Partner, Catalog::name_slug(name), searched(text))
}

fn series(writing: &Writing) -> Option<Part> {
    let reference = writing.conference().series.as_ref()?;
    let mut name = writing.shelf.reference.vocabulary.series(&reference.id, writing.language).to_owned();
    let words = &writing.messages.detail;
    if let Some(ordinal) = reference.ordinal {
        name = format!("{name}, {}", (words.ordinal)(&i18n::count(writing.language, ordinal as usize)));
    }
    let directory = &writing.shelf.directory;
    let members = directory.series(&reference.id);
    let (previous, next) = neighbours(&members, |&member| directory.id(member) == writing.conference().id);
    let neighbour = |term: &'static str, index: RecordIndex| {
        let link = record_link(directory.id(index), member(writing, index).into());
        note(Part::from([format!("{term}: ").into(), link]))
    };
    let previous = previous.map(|index| neighbour(words.previous_in_series, index));
    let next = next.map(|index| neighbour(words.next_in_series, index));
    Some(joined([Some(name.into()), previous, next]))
}

/// What there is, one after the other.
fn joined(parts: [Option<Part>; 3]) -> Part {
    parts.into_iter().flatten().collect::<Vec<Part>>().into()
}

/// A member of a series beside the one that is shown: its number and date.
fn member(writing: &Writing, index: RecordIndex) -> String {
    let directory = &writing.shelf.directory;
    let date = directory.held(index).map(|held| format::held(writing.language, &held, DateStyle::Short)).unwrap_or_default();
    match directory.ordinal(index) {
        Some(ordinal) => format!("{} ({date})", (writing.messages.detail.ordinal)(&ordinal.to_string())),
        None => date,
    }
}
