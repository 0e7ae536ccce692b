//! What the form consists of: its fields, and the cells of which a value of each is made.

use crate::model::Field;

/// A field of the form: one of a record or report, or the article's address, of which nothing is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slot {
    /// A field that articles state.
    Of(Field),
    /// The article's address.
    Address,
}

/// What a cell asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cell {
    /// The value itself, where it has no parts.
    Whole,
    /// The first day.
    Start,
    /// The last day.
    End,
    /// How a date is known.
    Certainty,
    /// The number in a series.
    Ordinal,
    /// A person's name.
    Name,
    /// A person's role.
    Role,
    /// A document's number and sign.
    Number,
    /// A document's form.
    Kind,
    /// Who issued a document.
    Issuer,
    /// What a figure measures.
    Indicator,
    /// How much it is.
    Amount,
    /// Its unit.
    Unit,
    /// The time it is about.
    Period,
    /// The place it is about.
    Scope,
    /// Whether the article says "about".
    Approx,
}

/// How a cell is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filling {
    /// Words.
    Text,
    /// A date as people type it.
    Date,
    /// A number as people type it.
    Number,
    /// A whole number from 1.
    Count,
    /// One of a closed list.
    Choice(Choices),
    /// A province's name.
    Province,
    /// A partner's name.
    Partner,
    /// Yes (`1`) or no (nothing).
    Flag,
}

/// A closed list of which a cell holds a slug.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choices {
    /// Conference or plan.
    Type,
    /// Levels.
    Level,
    /// Kinds.
    Kind,
    /// Formats.
    Format,
    /// Topics.
    Topic,
    /// How a date is known.
    Certainty,
    /// Forms of documents.
    Document,
    /// Units.
    Unit,
    /// Indicators of the vocabulary.
    Indicator,
    /// Series of the vocabulary.
    Series,
    /// Languages of articles, by their codes.
    Language,
}

/// The codes of the languages that are offered for an article.
pub const LANGUAGES: [&str; 8] = ["vi", "en", "fr", "zh", "lo", "km", "ja", "ko"];

impl Slot {
    /// The fields that tell of the article, in their order.
    pub const REPORT: [Self; 7] = [
        Self::Of(Field::Headline),
        Self::Of(Field::Publisher),
        Self::Of(Field::Published),
        Self::Of(Field::Author),
        Self::Of(Field::Viewpoint),
        Self::Of(Field::Language),
        Self::Address,
    ];

    /// The fields that tell of the event, in their order.
    pub const EVENT: [Self; 14] = [
        Self::Of(Field::Held),
        Self::Of(Field::Type),
        Self::Of(Field::Level),
        Self::Of(Field::Kind),
        Self::Of(Field::Series),
        Self::Of(Field::Venue),
        Self::Of(Field::Format),
        Self::Of(Field::Chairs),
        Self::Of(Field::Organizers),
        Self::Of(Field::Provinces),
        Self::Of(Field::Partners),
        Self::Of(Field::Topics),
        Self::Of(Field::Documents),
        Self::Of(Field::Figures),
    ];

    /// All fields.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::REPORT.into_iter().chain(Self::EVENT)
    }

    /// Its name in identifiers.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Of(field) => field.slug(),
            Self::Address => "address",
        }
    }

    /// The field with this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::all().find(|slot| slot.slug() == slug)
    }

    /// Whether it has several values.
    #[must_use]
    pub const fn is_many(self) -> bool {
        use Field::{Chairs, Documents, Figures, Organizers, Partners, Provinces, Topics};
        matches!(self, Self::Of(Provinces | Organizers | Chairs | Topics | Documents | Figures | Partners))
    }

    /// Whether there is no record without it.
    #[must_use]
    pub const fn is_needed(self) -> bool {
        matches!(self, Self::Of(Field::Type | Field::Level | Field::Kind | Field::Held | Field::Headline))
    }

    /// The cells of one value that are seen; a value may have more, which only go with it.
    #[must_use]
    pub const fn cells(self) -> &'static [(Cell, Filling)] {
        const TEXT: &[(Cell, Filling)] = &[(Cell::Whole, Filling::Text)];
        let Self::Of(field) = self else { return TEXT };
        match field {
            Field::Headline | Field::Publisher | Field::Author | Field::Venue | Field::Organizers => TEXT,
            Field::Published => &[(Cell::Whole, Filling::Date)],
            Field::Viewpoint | Field::Provinces => &[(Cell::Whole, Filling::Province)],
            Field::Partners => &[(Cell::Whole, Filling::Partner)],
            Field::Language => &[(Cell::Whole, Filling::Choice(Choices::Language))],
            Field::Type => &[(Cell::Whole, Filling::Choice(Choices::Type))],
            Field::Level => &[(Cell::Whole, Filling::Choice(Choices::Level))],
            Field::Kind => &[(Cell::Whole, Filling::Choice(Choices::Kind))],
            Field::Format => &[(Cell::Whole, Filling::Choice(Choices::Format))],
            Field::Topics => &[(Cell::Whole, Filling::Choice(Choices::Topic))],
            Field::Series => &[(Cell::Whole, Filling::Choice(Choices::Series)), (Cell::Ordinal, Filling::Count)],
            Field::Held => {
                &[(Cell::Start, Filling::Date), (Cell::End, Filling::Date), (Cell::Certainty, Filling::Choice(Choices::Certainty))]
            }
            Field::Chairs => &[(Cell::Name, Filling::Text), (Cell::Role, Filling::Text)],
            Field::Documents => {
                &[(Cell::Number, Filling::Text), (Cell::Kind, Filling::Choice(Choices::Document)), (Cell::Issuer, Filling::Text)]
            }
            Field::Figures => &[
                (Cell::Indicator, Filling::Choice(Choices::Indicator)),
                (Cell::Amount, Filling::Number),
                (Cell::Unit, Filling::Choice(Choices::Unit)),
                (Cell::Period, Filling::Text),
                (Cell::Scope, Filling::Text),
                (Cell::Approx, Filling::Flag),
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_in_the_form_once() {
        let slots: Vec<Slot> = Slot::all().collect();
        for field in Field::ALL {
            assert_eq!(slots.iter().filter(|slot| **slot == Slot::Of(*field)).count(), 1, "{field:?}");
        }
        assert!(slots.iter().all(|slot| Slot::from_slug(slot.slug()) == Some(*slot)));
    }
}
