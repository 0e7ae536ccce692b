//! A conference or plan, and the reports that tell of it.

use miniserde::{Deserialize, Serialize};

use super::{Bilingual, DayNumber, Facts, PartialDate, Personal, day_number};

/// Gives a closed list of terms its slugs: the words used in the dataset, in links and as keys of messages.
macro_rules! terms {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $slug:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_meta])* #[serde(rename = $slug)] $variant),+ }

        impl $name {
            /// Every term, in the order in which readers expect them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable ASCII slug, as in the dataset and in links.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }

            /// The term of a slug.
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|term| term.slug() == slug)
            }
        }
    };
}

pub(super) use terms;

terms! {
    /// What the record is.
    RecordType {
        /// An event that was, or will be, held.
        Conference = "conference",
        /// A plan or directive that follows from a conference.
        Plan = "plan",
    }
}

terms! {
    /// Who held it.
    Level {
        /// The ministry or the government, for the whole country.
        National = "national",
        /// Several provinces together, with each other or with neighbours abroad.
        Regional = "regional",
        /// One province.
        Provincial = "provincial",
    }
}

terms! {
    /// What it was for.
    Kind {
        /// Tổng kết: the review of a year.
        AnnualReview = "annual-review",
        /// Định hướng, triển khai: setting the direction.
        Orientation = "orientation",
        /// Toàn quốc lần thứ N: a numbered national conference.
        Plenary = "plenary",
        /// Tập huấn: a training course.
        Training = "training",
        /// Xúc tiến, gặp gỡ, hội đàm: promotion, meetings and talks with partners.
        Promotion = "promotion",
        /// Chuyên đề: one subject.
        Thematic = "thematic",
        /// Kế hoạch: a plan.
        Plan = "plan",
    }
}

terms! {
    /// How people took part.
    Format {
        /// Everyone in one place.
        InPerson = "in-person",
        /// Through video links.
        Online = "online",
        /// Both.
        Hybrid = "hybrid",
    }
}

terms! {
    /// What it was about.
    Topic {
        /// Political diplomacy.
        Political = "political",
        /// Economic diplomacy.
        Economic = "economic",
        /// Cultural diplomacy.
        Cultural = "cultural",
        /// The party's external relations.
        Party = "party",
        /// People-to-people diplomacy.
        People = "people",
        /// International integration.
        Integration = "integration",
        /// Borders and territory.
        Border = "border",
        /// Vietnamese abroad.
        OverseasVietnamese = "overseas-vietnamese",
        /// Consular work and protection of citizens.
        Consular = "consular",
        /// Foreign non-governmental organisations.
        Ngo = "ngo",
        /// External information.
        Information = "information",
        /// Organisation and staff of foreign affairs.
        Organization = "organization",
    }
}

terms! {
    /// How the date is known.
    Certainty {
        /// A report says it.
        Stated = "stated",
        /// Inferred from context; must look inferred.
        Inferred = "inferred",
        /// Announced beforehand only; no report says that it was held.
        Announced = "announced",
    }
}

terms! {
    /// What a figure counts. The value is always in the base unit.
    Unit {
        /// Things or people.
        Count = "count",
        /// United States dollars.
        Usd = "usd",
        /// Vietnamese đồng.
        Vnd = "vnd",
        /// Per cent.
        Percent = "percent",
    }
}

terms! {
    /// The form of a legal document.
    DocumentKind {
        /// Nghị quyết.
        Resolution = "resolution",
        /// Chỉ thị.
        Directive = "directive",
        /// Kết luận.
        Conclusion = "conclusion",
        /// Nghị định.
        Decree = "decree",
        /// Quyết định.
        Decision = "decision",
        /// Quy chế, quy định.
        Regulation = "regulation",
        /// Hướng dẫn.
        Guidance = "guidance",
        /// Kế hoạch, chương trình.
        Plan = "plan",
    }
}

terms! {
    /// Where a record comes from.
    Origin {
        /// The published dataset.
        Published = "published",
        /// The reader's own, on this device only.
        Own = "own",
    }
}

/// A numbered series of conferences and the place in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriesRef {
    /// The series' slug.
    pub id: String,
    /// Its number in the series, from 1; `None` when no report says it.
    pub ordinal: Option<u32>,
}

/// When it was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The first day, as precise as the source.
    pub start: PartialDate,
    /// The last day, inclusive.
    pub end: PartialDate,
    /// How it is known.
    pub certainty: Certainty,
}

impl Held {
    /// The first day it may have begun.
    #[must_use]
    pub const fn first_day(&self) -> DayNumber {
        day_number(self.start.first_day())
    }

    /// The last day it may have ended, never before [`Self::first_day`].
    #[must_use]
    pub fn last_day(&self) -> DayNumber {
        day_number(self.end.last_day()).max(self.first_day())
    }
}

/// Someone who chaired it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chair {
    /// The name, as reported.
    pub name: String,
    /// The role at that time.
    pub role: Option<Bilingual>,
}

/// A legal document that was cited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentRef {
    /// Number and sign, such as `22-NQ/TW`; as cited where the sign is not given.
    pub number: String,
    /// Its form.
    pub kind: DocumentKind,
    /// Who issued it.
    pub issuer: String,
    /// What it is about.
    pub subject: Option<Bilingual>,
}

/// One figure, and the report that says it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What is measured: an indicator of the vocabulary.
    pub indicator: String,
    /// In `unit`, which is the base unit (dollars, not billions). Whole numbers below 2^53 are exact; no report needs more.
    pub value: f64,
    /// The unit of `value`.
    pub unit: Unit,
    /// The time it is about, as reported: `2014`, `2011-2015`.
    pub period: String,
    /// `national`, or the units it is about, comma-separated.
    pub scope: String,
    /// The report says "about", "more than".
    pub approx: bool,
    /// The index in [`Conference::reports`] of the only report that says it; `None` when all of them do, or only one exists.
    pub report: Option<usize>,
}

/// One article that tells of the conference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The newspaper, agency or portal.
    pub publisher: String,
    /// Its address, http or https.
    pub url: Option<String>,
    /// When it was published.
    pub published: Option<PartialDate>,
    /// The province whose viewpoint it takes.
    pub province: Option<String>,
    /// ISO 639-1 code of its language.
    pub language: String,
    /// Who signed it.
    pub author: Option<String>,
    /// The words of the article itself: in the reader's own records only, the published dataset has none.
    pub text: Option<String>,
    /// What this report says by itself: in the reader's own records only.
    pub facts: Option<Facts>,
}

/// A conference (an event) or a plan, with everything its reports say. Null or empty = no report says it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Conference {
    /// Stable ASCII slug, `date-what`.
    pub id: String,
    /// Conference or plan.
    #[serde(rename = "type")]
    pub record_type: RecordType,
    /// Who held it.
    pub level: Level,
    /// What it was for.
    pub kind: Kind,
    /// A numbered series and the place in it.
    pub series: Option<SeriesRef>,
    /// The title, in our own words.
    pub title: Bilingual,
    /// When.
    pub held: Held,
    /// How people took part.
    pub format: Option<Format>,
    /// Where, as reported.
    pub venue: Option<String>,
    /// Vietnamese names of the provinces, as of that date.
    pub provinces: Vec<String>,
    /// Who organised it, as reported.
    pub organizers: Vec<String>,
    /// Who chaired it.
    pub chairs: Vec<Chair>,
    /// What it was about.
    pub topics: Vec<Topic>,
    /// Legal documents cited.
    pub documents: Vec<DocumentRef>,
    /// Figures, each with the report that says it.
    pub figures: Vec<Figure>,
    /// Partner countries and organisations, Vietnamese names.
    pub partners: Vec<String>,
    /// What it was, in our own words.
    pub summary: Bilingual,
    /// The articles that tell of it.
    pub reports: Vec<Report>,
    /// Ids of related records.
    pub related: Vec<String>,
    /// What the reader keeps with it: in the reader's own records only.
    pub personal: Option<Personal>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slug_finds_its_term_and_is_how_it_is_written() {
        for &topic in Topic::ALL {
            assert_eq!(Topic::from_slug(topic.slug()), Some(topic));
            let written = miniserde::json::to_string(&topic);
            assert_eq!(written, format!("\"{}\"", topic.slug()));
            assert_eq!(miniserde::json::from_str::<Topic>(&written).unwrap(), topic);
        }
        assert_eq!(Level::from_slug("communal"), None);
    }

    #[test]
    fn a_range_of_mixed_precision_spans_all_it_may_mean() {
        let held = Held { start: "2011-12".parse().unwrap(), end: "2011-12-19".parse().unwrap(), certainty: Certainty::Stated };
        assert_eq!(held.last_day() - held.first_day(), 18);
    }
}
