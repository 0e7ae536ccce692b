//! What one report says, and what the reader keeps for themselves: both in the reader's own records only.

use miniserde::{Deserialize, Serialize};

use super::conference::terms;
use super::{Chair, Conference, DocumentRef, Figure, Format, Held, Kind, Level, RecordType, SeriesRef, Topic};

terms! {
    /// What a fact is about: a field of a record, or of a report.
    Field {
        /// Conference or plan.
        Type = "type",
        /// Who held it.
        Level = "level",
        /// What it was for.
        Kind = "kind",
        /// A numbered series.
        Series = "series",
        /// When it was held.
        Held = "held",
        /// How people took part.
        Format = "format",
        /// Where.
        Venue = "venue",
        /// Provinces that took part.
        Provinces = "provinces",
        /// Who organised it.
        Organizers = "organizers",
        /// Who chaired it.
        Chairs = "chairs",
        /// What it was about.
        Topics = "topics",
        /// Legal documents cited.
        Documents = "documents",
        /// Figures.
        Figures = "figures",
        /// Partner countries and organisations.
        Partners = "partners",
        /// The article's headline.
        Headline = "headline",
        /// The newspaper, agency or portal.
        Publisher = "publisher",
        /// When the article was published.
        Published = "published",
        /// Who signed the article.
        Author = "author",
        /// The province whose viewpoint the article takes.
        Viewpoint = "province",
        /// The article's language.
        Language = "language",
    }
}

/// Where a report says something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What it says something about.
    pub field: Field,
    /// Which value of the field, from 0; 0 for a field of one value.
    pub item: usize,
    /// The first byte in [`super::Report::text`].
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// What one report says of its event, whatever other reports say. Null or empty = it does not say it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The article's headline.
    pub headline: Option<String>,
    /// Conference or plan.
    #[serde(rename = "type")]
    pub record_type: Option<RecordType>,
    /// Who held it.
    pub level: Option<Level>,
    /// What it was for.
    pub kind: Option<Kind>,
    /// A numbered series and the place in it.
    pub series: Option<SeriesRef>,
    /// When.
    pub held: Option<Held>,
    /// How people took part.
    pub format: Option<Format>,
    /// Where.
    pub venue: Option<String>,
    /// Vietnamese names of the provinces that took part, as of that date.
    pub provinces: Vec<String>,
    /// Who organised it.
    pub organizers: Vec<String>,
    /// Who chaired it.
    pub chairs: Vec<Chair>,
    /// What it was about.
    pub topics: Vec<Topic>,
    /// Legal documents cited.
    pub documents: Vec<DocumentRef>,
    /// Figures; none of them names a report.
    pub figures: Vec<Figure>,
    /// Partner countries and organisations.
    pub partners: Vec<String>,
    /// Where the report says all this.
    pub evidence: Vec<Evidence>,
}

/// What the reader keeps with a record for themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Personal {
    /// Marked with a star.
    pub starred: bool,
    /// The reader's own words to find it by.
    pub tags: Vec<String>,
    /// A private note; empty when there is none.
    pub note: String,
    /// The published record as it was when the reader corrected it or added a report; `None` for a record that is the reader's alone.
    pub base: Option<Box<Conference>>,
}
