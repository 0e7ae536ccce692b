//! What can be chosen in a field of the form.

use super::fields::{Column, Place, Single};
use crate::i18n::{self, Messages};
use crate::model::{Certainty, Conference, DocumentKind, Format, Kind, Language, Level, RecordType};
use crate::worker::Shelf;

/// What stands in a field and what it is called.
pub(super) type Choice = (String, String);

/// How a field is filled in.
pub(super) enum Shape {
    /// A line.
    Line,
    /// Several lines.
    Lines,
    /// One of these.
    Choice(Vec<Choice>),
    /// Yes or no.
    Check,
    /// Any of the topics.
    Topics,
}

/// What the choices are made of.
pub(super) struct Terms<'a> {
    pub messages: &'static Messages,
    pub language: Language,
    pub shelf: &'a Shelf,
    pub record: &'a Conference,
}

impl Terms<'_> {
    /// How the field at `place` is filled in; `current` is what stands there, which can always be chosen.
    pub fn shape(&self, place: Place, current: &str) -> Shape {
        let terms = &self.messages.terms;
        let mut choices = match place {
            Place::Single(Single::Type) => RecordType::ALL.iter().map(|one| choice(one.slug(), (terms.record_type)(*one))).collect(),
            Place::Single(Single::Level) => Level::ALL.iter().map(|one| choice(one.slug(), (terms.level)(*one))).collect(),
            Place::Single(Single::Kind) => Kind::ALL.iter().map(|one| choice(one.slug(), (terms.kind)(*one))).collect(),
            Place::Single(Single::Certainty) => Certainty::ALL.iter().map(|one| choice(one.slug(), (terms.certainty)(*one))).collect(),
            Place::Single(Single::Format) => self.or_none(Format::ALL.iter().map(|one| choice(one.slug(), (terms.format)(*one))).collect()),
            Place::Single(Single::Series) => {
                let series = &self.shelf.reference.vocabulary.series;
                self.or_none(series.iter().map(|one| choice(&one.id, one.name.get(self.language))).collect())
            }
            Place::Item(_, _, Column::DocumentKind) => {
                DocumentKind::ALL.iter().map(|one| choice(one.slug(), (terms.document)(*one))).collect()
            }
            Place::Item(_, _, Column::Indicator) => {
                let indicators = &self.shelf.reference.vocabulary.indicators;
                let name = |one: &crate::model::IndicatorTerm| {
                    let unit = Some((terms.unit)(one.unit)).filter(|unit| !unit.is_empty());
                    let name = one.name.get(self.language);
                    choice(&one.id, &unit.map_or_else(|| name.to_owned(), |unit| format!("{name} ({unit})")))
                };
                self.or_none(indicators.iter().map(name).collect())
            }
            Place::Item(_, _, Column::SaidBy) => self.reports(),
            Place::Item(_, _, Column::Approximate) => return Shape::Check,
            Place::Single(Single::Topics) => return Shape::Topics,
            Place::Single(Single::SummaryVi | Single::SummaryEn | Single::Organizers | Single::Provinces | Single::Partners) => {
                return Shape::Lines;
            }
            _ => return Shape::Line,
        };
        if choices.iter().all(|(value, _)| value != current) {
            choices.push(choice(current, current));
        }
        Shape::Choice(choices)
    }

    fn or_none(&self, mut choices: Vec<Choice>) -> Vec<Choice> {
        choices.insert(0, choice("", self.messages.record.form.none));
        choices
    }

    fn reports(&self) -> Vec<Choice> {
        let name = |(index, report): (usize, &crate::model::Report)| {
            choice(&index.to_string(), &format!("[{}] {}", i18n::count(self.language, index + 1), report.publisher))
        };
        let mut choices: Vec<Choice> = self.record.reports.iter().enumerate().map(name).collect();
        choices.insert(0, choice("", self.messages.detail.figures.every_report));
        choices
    }
}

fn choice(value: &str, name: &str) -> Choice {
    (value.to_owned(), name.to_owned())
}
