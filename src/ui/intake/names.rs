//! Names of fields, choices and events, as the reader's language has them.

use super::form::shape::{Choices, LANGUAGES, Slot};
use crate::i18n::{Messages, format};
use crate::model::{Certainty, DocumentKind, Field, Format, Kind, Language, Level, RecordType, Reference, Topic, Unit};
use crate::ui::context::AppContext;

/// The name of a field.
pub(super) fn slot_name(messages: &'static Messages, slot: Slot) -> &'static str {
    (messages.intake.review.field)(match slot {
        Slot::Of(field) => Some(field),
        Slot::Address => None,
    })
}

/// Several fields in one line.
pub(super) fn field_names(messages: &'static Messages, fields: &[Field]) -> String {
    fields.iter().map(|field| (messages.intake.review.field)(Some(*field))).collect::<Vec<_>>().join(", ")
}

/// The title of a record, and when it was held; `None` when there is no such record. It may be on its way.
pub(super) fn event_title(context: AppContext, id: &str) -> Option<String> {
    let entry = context.data.entry(context.data.index_of(id)?)?;
    Some(entry.conference.title.get(context.language.get()).to_owned())
}

/// Provinces and vocabulary; nothing before the records are here.
pub(super) fn reference<T: Default>(context: AppContext, read: impl FnOnce(&Reference) -> T) -> T {
    context.data.shelf.with(|shelf| shelf.as_ref().map(|shelf| read(&shelf.reference))).unwrap_or_default()
}

/// Each slug of a closed list with its name.
pub(super) fn choices(context: AppContext, of: Choices) -> Vec<(String, String)> {
    let (language, terms) = (context.language.get(), &context.messages().terms);
    let named = |slug: &str, name: &str| (slug.to_owned(), name.to_owned());
    match of {
        Choices::Type => RecordType::ALL.iter().map(|term| named(term.slug(), (terms.record_type)(*term))).collect(),
        Choices::Level => Level::ALL.iter().map(|term| named(term.slug(), (terms.level)(*term))).collect(),
        Choices::Kind => Kind::ALL.iter().map(|term| named(term.slug(), (terms.kind)(*term))).collect(),
        Choices::Format => Format::ALL.iter().map(|term| named(term.slug(), (terms.format)(*term))).collect(),
        Choices::Topic => Topic::ALL.iter().map(|term| named(term.slug(), (terms.topic)(*term))).collect(),
        Choices::Certainty => Certainty::ALL.iter().map(|term| named(term.slug(), (terms.certainty)(*term))).collect(),
        Choices::Document => DocumentKind::ALL.iter().map(|term| named(term.slug(), (terms.document)(*term))).collect(),
        Choices::Unit => Unit::ALL.iter().map(|term| named(term.slug(), unit_name(context, *term))).collect(),
        Choices::Language => LANGUAGES.iter().map(|code| ((*code).to_owned(), format::language_name(language, code))).collect(),
        Choices::Indicator => reference(context, |reference| {
            let mut all: Vec<(String, String)> =
                reference.vocabulary.indicators.iter().map(|term| named(&term.id, term.name.get(language))).collect();
            all.sort_by(|one, other| format::compare(language, &one.1, &other.1));
            all
        }),
        Choices::Series => reference(context, |reference| {
            reference.vocabulary.series.iter().map(|term| named(&term.id, term.name.get(language))).collect()
        }),
    }
}

/// A plain count has no unit's sign.
fn unit_name(context: AppContext, unit: Unit) -> &'static str {
    match (unit, context.language.get()) {
        (Unit::Count, Language::Vietnamese) => "số lượng",
        (Unit::Count, Language::English) => "number",
        _ => (context.messages().terms.unit)(unit),
    }
}

/// A value in words, for buttons and questions.
pub(super) fn value_name(context: AppContext, slot: Slot, cells: &[String]) -> String {
    use super::form::shape::Filling;
    let language = context.language.get();
    let names = slot.cells().iter().zip(cells).filter(|(_, cell)| !cell.is_empty()).map(|((_, filling), cell)| match filling {
        Filling::Choice(of) => {
            choices(context, *of).into_iter().find(|(slug, _)| slug == cell).map_or_else(|| cell.clone(), |(_, name)| name)
        }
        Filling::Number => cell.parse().map_or_else(|_| cell.clone(), |value| format::number(language, value)),
        Filling::Flag => String::new(),
        _ => cell.clone(),
    });
    // How a date is known is no part of its name.
    let count = if slot == Slot::Of(Field::Held) { 2 } else { usize::MAX };
    let separator = if slot == Slot::Of(Field::Held) { " – " } else { ", " };
    names
        .take(count.min(cells.iter().take(count).filter(|cell| !cell.is_empty()).count()))
        .filter(|name| !name.is_empty())
        .collect::<Vec<_>>()
        .join(separator)
}
