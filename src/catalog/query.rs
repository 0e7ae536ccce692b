//! What is asked of the catalog.

use litemap::LiteMap;

use super::tokens::tokens;
use crate::model::PartialDate;

/// A property by which records are chosen. Values are slugs, as in links: OR within a facet, AND across facets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// Who held it: `national`, `regional`, `provincial`.
    Level,
    /// What it was for.
    Kind,
    /// Conference or plan.
    Type,
    /// Provincial units, by id; read with [`AsOf`].
    Province,
    /// What it was about.
    Topic,
    /// Who chaired it.
    Chair,
    /// A legal document that was cited.
    Document,
    /// A partner country or organisation.
    Partner,
    /// Who published a report of it.
    Publisher,
    /// The published dataset or the reader's own.
    Origin,
    /// A tag that the reader gave it.
    Tag,
}

impl Facet {
    /// Every facet, in the order of the link contract.
    pub const ALL: [Self; 11] = [
        Self::Level,
        Self::Kind,
        Self::Type,
        Self::Province,
        Self::Topic,
        Self::Chair,
        Self::Document,
        Self::Partner,
        Self::Publisher,
        Self::Origin,
        Self::Tag,
    ];

    /// Its key in a link.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Kind => "kind",
            Self::Type => "type",
            Self::Province => "province",
            Self::Topic => "topic",
            Self::Chair => "chair",
            Self::Document => "doc",
            Self::Partner => "partner",
            Self::Publisher => "publisher",
            Self::Origin => "origin",
            Self::Tag => "tag",
        }
    }

    /// The facet of a link's key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }
}

/// How a province is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AsOf {
    /// The unit of that name at the time of the event.
    #[default]
    Then,
    /// Today's unit that contains it: Yên Bái's events are Lào Cai's.
    Today,
}

/// By what a timeline parts its events into lanes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Grouping {
    /// The provincial unit that held it.
    #[default]
    Province,
    /// Who held it: `national`, `regional`, `provincial`.
    Level,
    /// What it was about.
    Topic,
    /// What it was for.
    Kind,
    /// The series that it belongs to.
    Series,
    /// Who chaired it.
    Chair,
}

impl Grouping {
    /// Every grouping, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Province, Self::Level, Self::Topic, Self::Kind, Self::Series, Self::Chair];

    /// Its name in a link.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Level => "level",
            Self::Topic => "topic",
            Self::Kind => "kind",
            Self::Series => "series",
            Self::Chair => "chair",
        }
    }

    /// The facet whose values are its lanes; none has the series.
    #[must_use]
    pub const fn facet(self) -> Option<Facet> {
        match self {
            Self::Province => Some(Facet::Province),
            Self::Level => Some(Facet::Level),
            Self::Topic => Some(Facet::Topic),
            Self::Kind => Some(Facet::Kind),
            Self::Chair => Some(Facet::Chair),
            Self::Series => None,
        }
    }

    /// The grouping of a link's name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grouping| grouping.slug() == slug)
    }
}

/// The order of the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sort {
    /// Latest date first.
    Newest,
    /// Earliest date first.
    Oldest,
    /// Best match first; the same as [`Self::Newest`] when there is no text.
    Relevance,
}

/// A question to the catalog. The default asks for everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What was typed in the search box: words (AND) and `"phrases"`.
    pub text: String,
    /// Held on or after the first day of this date.
    pub from: Option<PartialDate>,
    /// Held on or before the last day of this date.
    pub to: Option<PartialDate>,
    /// Chosen values of facets; a facet that is absent or empty does not filter.
    pub facets: LiteMap<Facet, Vec<String>>,
    /// Only what the reader has marked with a star.
    pub starred: bool,
    /// How provinces are read.
    pub as_of: AsOf,
    /// Only what was typed is searched, not what it stands for besides.
    pub literal: bool,
    /// The order; `None` = by relevance when there is text, otherwise newest first.
    pub sort: Option<Sort>,
}

impl Query {
    /// The order that is really used.
    #[must_use]
    pub fn effective_sort(&self) -> Sort {
        let has_text = tokens(&self.text).next().is_some();
        match self.sort {
            Some(Sort::Relevance) if !has_text => Sort::Newest,
            Some(sort) => sort,
            None if has_text => Sort::Relevance,
            None => Sort::Newest,
        }
    }
}
