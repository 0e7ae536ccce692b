//! What the catalog answers.

use litemap::LiteMap;

use super::{Facet, Limit, ParsedText};

/// The position of a record in its catalog; means nothing in another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordIndex(pub u32);

/// One value of a facet, with what choosing it gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// The slug, as in links.
    pub value: String,
    /// The value as written in the records (a slug for closed lists, a Vietnamese name otherwise); to be worded by the reader's language.
    pub name: String,
    /// Results that have this value, under everything chosen in the *other* facets.
    pub count: u32,
    /// It is chosen now.
    pub chosen: bool,
}

/// A value that was asked for and that neither a record nor a list of terms or provinces has; it does not filter, and is shown
/// to the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    /// The facet.
    pub facet: Facet,
    /// The value.
    pub value: String,
}

/// The answer to a [`super::Query`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The first results, in the asked order: as many as were asked for.
    pub hits: Vec<RecordIndex>,
    /// How many results there are in all.
    pub total: usize,
    /// Per facet its values: chosen and non-zero ones always, in the facet's own order.
    pub facets: LiteMap<Facet, Vec<FacetValue>>,
    /// Year → results that touch it, under everything but the date range; years without any between the first and the last are present with 0.
    pub years: Vec<(i32, u32)>,
    /// The documents whose numbers were typed: of each number the five that most records of the catalog cite, with how many do.
    pub objects: Vec<FacetValue>,
    /// Values that nothing has.
    pub unknown: Vec<UnknownValue>,
    /// What of the question was too much.
    pub limits: Vec<Limit>,
    /// The text as it was understood, for highlighting.
    pub text: ParsedText,
}
