//! The fields of the form: what each is called in the program, and how it is filled in.

/// A field that a record has once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Single {
    /// The title in Vietnamese.
    TitleVi,
    /// The title in English.
    TitleEn,
    /// The summary in Vietnamese.
    SummaryVi,
    /// The summary in English.
    SummaryEn,
    /// Conference or plan.
    Type,
    /// Who held it.
    Level,
    /// What it was for.
    Kind,
    /// The first day.
    Start,
    /// The last day; empty where it is the first.
    End,
    /// How the date is known.
    Certainty,
    /// How people took part.
    Format,
    /// Where.
    Venue,
    /// A numbered series.
    Series,
    /// The number in it.
    Ordinal,
    /// Who organised it, a line each.
    Organizers,
    /// Provinces, a line each.
    Provinces,
    /// Slugs of topics, a line each.
    Topics,
    /// Partners, a line each.
    Partners,
}

impl Single {
    /// Every one, in the order of the form.
    pub const ALL: [Self; 18] = [
        Self::TitleVi,
        Self::TitleEn,
        Self::SummaryVi,
        Self::SummaryEn,
        Self::Type,
        Self::Level,
        Self::Kind,
        Self::Start,
        Self::End,
        Self::Certainty,
        Self::Format,
        Self::Venue,
        Self::Series,
        Self::Ordinal,
        Self::Organizers,
        Self::Provinces,
        Self::Topics,
        Self::Partners,
    ];
}

/// A list of items with fields of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Who chaired it.
    Chairs,
    /// Documents cited.
    Documents,
    /// Figures.
    Figures,
    /// The articles that tell of it: changed here, but neither added nor removed.
    Reports,
}

impl Group {
    /// Every one, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Chairs, Self::Documents, Self::Figures, Self::Reports];

    /// The fields of an item.
    #[must_use]
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Chairs => &[Column::Name, Column::RoleVi, Column::RoleEn],
            Self::Documents => &[Column::Number, Column::DocumentKind, Column::Issuer, Column::SubjectVi, Column::SubjectEn],
            Self::Figures => &[Column::Indicator, Column::Amount, Column::Approximate, Column::Period, Column::Scope, Column::SaidBy],
            Self::Reports => &[Column::Publisher, Column::Address, Column::Published, Column::Author, Column::Viewpoint, Column::Language],
        }
    }
}

/// A field of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// A person's name.
    Name,
    /// Their role in Vietnamese.
    RoleVi,
    /// Their role in English.
    RoleEn,
    /// A document's number.
    Number,
    /// A document's form.
    DocumentKind,
    /// Who issued it.
    Issuer,
    /// What it is about, in Vietnamese.
    SubjectVi,
    /// What it is about, in English.
    SubjectEn,
    /// A figure's indicator.
    Indicator,
    /// A figure's value, in the indicator's unit.
    Amount,
    /// `1` for "about".
    Approximate,
    /// A figure's time.
    Period,
    /// A figure's place.
    Scope,
    /// The number of the only report that says it, from 0.
    SaidBy,
    /// A report's publisher.
    Publisher,
    /// A report's address.
    Address,
    /// When a report was published.
    Published,
    /// Who signed a report.
    Author,
    /// Whose viewpoint a report takes.
    Viewpoint,
    /// A report's language.
    Language,
}

/// A place in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A field that there is once.
    Single(Single),
    /// A field of the item with this number.
    Item(Group, usize, Column),
}

/// Why what stands at a place cannot be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing is there.
    Missing,
    /// It is not written as a date.
    NotADate,
    /// There is no such date.
    NotInCalendar,
    /// It ends before it starts.
    EndBeforeStart,
    /// No province has this name.
    UnknownProvince(String),
    /// It is no number.
    NotANumber,
    /// It is no address of a page.
    NotAnAddress,
}

/// What is to be put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// Why.
    pub reason: Reason,
}
