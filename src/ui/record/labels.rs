//! What the fields of the form are called, and what is wrong with them, in the reader's language.

use super::fields::{Column, Group, Place, Reason, Single};
use crate::i18n::Messages;
use crate::model::Field;

/// What stands above a field.
pub(super) fn label(messages: &Messages, place: Place) -> String {
    match place {
        Place::Single(field) => single(messages, field),
        Place::Item(_, _, column) => column_label(messages, column),
    }
}

/// The name of a group.
pub(super) fn group_label(messages: &Messages, group: Group) -> &'static str {
    match group {
        Group::Chairs => messages.detail.chairs,
        Group::Documents => messages.detail.documents,
        Group::Figures => messages.detail.figures.heading,
        Group::Reports => messages.detail.reports.heading,
    }
}

fn single(messages: &Messages, field: Single) -> String {
    let (words, form, name) = (&messages.record.corrections, &messages.record.form, messages.record.field);
    let vi = |name: &str| format!("{name} ({})", form.in_vietnamese);
    let en = |name: &str| format!("{name} ({})", form.in_english);
    match field {
        Single::TitleVi => vi(words.title),
        Single::TitleEn => en(words.title),
        Single::SummaryVi => vi(words.summary),
        Single::SummaryEn => en(words.summary),
        Single::Type => name(Field::Type).to_owned(),
        Single::Level => name(Field::Level).to_owned(),
        Single::Kind => name(Field::Kind).to_owned(),
        Single::Start => form.start.to_owned(),
        Single::End => form.end.to_owned(),
        Single::Certainty => form.certainty.to_owned(),
        Single::Format => name(Field::Format).to_owned(),
        Single::Venue => name(Field::Venue).to_owned(),
        Single::Series => name(Field::Series).to_owned(),
        Single::Ordinal => form.ordinal.to_owned(),
        Single::Organizers => name(Field::Organizers).to_owned(),
        Single::Provinces => name(Field::Provinces).to_owned(),
        Single::Topics => name(Field::Topics).to_owned(),
        Single::Partners => name(Field::Partners).to_owned(),
    }
}

fn column_label(messages: &Messages, column: Column) -> String {
    let (form, name) = (&messages.record.form, messages.record.field);
    let vi = |name: &str| format!("{name} ({})", form.in_vietnamese);
    let en = |name: &str| format!("{name} ({})", form.in_english);
    match column {
        Column::Name => form.name.to_owned(),
        Column::RoleVi => vi(form.role),
        Column::RoleEn => en(form.role),
        Column::Number => form.number.to_owned(),
        Column::DocumentKind => form.document_kind.to_owned(),
        Column::Issuer => form.issuer.to_owned(),
        Column::SubjectVi => vi(form.subject),
        Column::SubjectEn => en(form.subject),
        Column::Indicator => messages.detail.figures.indicator.to_owned(),
        Column::Amount => messages.detail.figures.value.to_owned(),
        Column::Approximate => form.approximate.to_owned(),
        Column::Period => form.period.to_owned(),
        Column::Scope => form.scope.to_owned(),
        Column::SaidBy => messages.detail.figures.said_by.to_owned(),
        Column::Publisher => name(Field::Publisher).to_owned(),
        Column::Address => form.address.to_owned(),
        Column::Published => name(Field::Published).to_owned(),
        Column::Author => name(Field::Author).to_owned(),
        Column::Viewpoint => name(Field::Viewpoint).to_owned(),
        Column::Language => name(Field::Language).to_owned(),
    }
}

/// How a field is filled in, where that is not plain.
pub(super) fn hint(messages: &Messages, place: Place) -> Option<&'static str> {
    let form = &messages.record.form;
    match place {
        Place::Single(Single::Start | Single::End) | Place::Item(_, _, Column::Published) => Some(form.date_hint),
        Place::Single(Single::Organizers | Single::Provinces | Single::Partners) => Some(form.lines_hint),
        Place::Item(_, _, Column::Scope) => Some(form.scope_hint),
        Place::Item(_, _, Column::Language) => Some(form.language_hint),
        _ => None,
    }
}

/// What is to be put right.
pub(super) fn complaint(messages: &Messages, reason: &Reason) -> String {
    let form = &messages.record.form;
    match reason {
        Reason::Missing => form.missing.to_owned(),
        Reason::NotADate => form.not_a_date.to_owned(),
        Reason::NotInCalendar => form.not_in_calendar.to_owned(),
        Reason::EndBeforeStart => form.end_before_start.to_owned(),
        Reason::UnknownProvince(name) => (form.unknown_province)(name),
        Reason::NotANumber => form.not_a_number.to_owned(),
        Reason::NotAnAddress => form.not_an_address.to_owned(),
    }
}
