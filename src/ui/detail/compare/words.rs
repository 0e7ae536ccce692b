//! A value that a report says, in the reader's language.

use super::super::figure_table::{about, amount};
use super::super::markup::span;
use super::super::record::Writing;
use super::{Amount, Said, Subject};
use crate::i18n;
use crate::i18n::format::{self, DateStyle};
use crate::model::{Chair, DocumentRef, Held, SeriesRef};
use crate::ui::element::{Part, element};

/// The value.
pub fn said_part(writing: &Writing, said: &Said) -> Part {
    let (terms, language, reference) = (&writing.messages.terms, writing.language, &writing.shelf.reference);
    match said {
        Said::Text(text) => vietnamese(text),
        Said::Date(date) => format::date(language, *date, DateStyle::Full).into(),
        Said::Language(code) => format::language_name(language, code).into(),
        Said::Held(held) => held_part(writing, held),
        Said::Type(record_type) => (terms.record_type)(*record_type).into(),
        Said::Level(level) => (terms.level)(*level).into(),
        Said::Kind(kind) => (terms.kind)(*kind).into(),
        Said::Format(format) => (terms.format)(*format).into(),
        Said::Series(series) => series_text(writing, series).into(),
        Said::Province(name) => reference.gazetteer.name(name, language).to_owned().into(),
        Said::Partner(name) => reference.vocabulary.partner(name, language).to_owned().into(),
        Said::Topic(topic) => (terms.topic)(*topic).into(),
        Said::Chair(chair) => chair_part(writing, chair),
        Said::Document(document) => document_part(writing, document),
        Said::Amount(Amount { value, unit, approximate }) => amount(writing, *value, *unit, *approximate),
    }
}

/// What a row is about.
pub fn subject_part(writing: &Writing, subject: &Subject) -> Part {
    match subject {
        Subject::Fact(field) => (writing.messages.record.field)(*field).into(),
        Subject::Figure { indicator, period, scope } => {
            let name = writing.shelf.reference.vocabulary.indicator(indicator, writing.language).to_owned();
            Part::from([name.into(), span("figure-about", about(writing, period, scope).into())])
        }
    }
}

fn vietnamese(text: &str) -> Part {
    element("span").attr("lang", "vi").child(text.to_owned()).into()
}

fn note(text: String) -> Part {
    span("fact-note", text.into())
}

fn held_part(writing: &Writing, held: &Held) -> Part {
    let date = format::held(writing.language, held, DateStyle::Full);
    let known = (writing.messages.terms.certainty)(held.certainty);
    let known = (held.certainty != crate::model::Certainty::Stated).then(|| note(known.to_owned()));
    Part::from([date.into(), known.into()])
}

fn series_text(writing: &Writing, series: &SeriesRef) -> String {
    let name = writing.shelf.reference.vocabulary.series(&series.id, writing.language);
    let ordinal = series.ordinal.map(|ordinal| (writing.messages.detail.ordinal)(&i18n::count(writing.language, ordinal as usize)));
    [Some(name.to_owned()), ordinal].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn chair_part(writing: &Writing, chair: &Chair) -> Part {
    let role = chair.role.as_ref().map(|role| note(role.get(writing.language).to_owned()));
    Part::from([vietnamese(&chair.name), role.into()])
}

fn document_part(writing: &Writing, document: &DocumentRef) -> Part {
    let kind = (writing.messages.terms.document)(document.kind);
    Part::from([vietnamese(&document.number), note([kind, &document.issuer].join(" · "))])
}
