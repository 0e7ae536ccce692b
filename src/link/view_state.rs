//! The state of a view.

use litemap::LiteMap;

use time::Date;

use crate::catalog::{AsOf, Facet, Grouping, Query, Sort};
use crate::model::{Language, PartialDate};

/// How results are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// The timeline above the list.
    #[default]
    Timeline,
    /// The list alone.
    List,
}

/// What of the intake is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Intake {
    /// `queue`: the ways in and what waits.
    Queue,
    /// `shared`: what the system's share sheet has handed over is taken in, then as [`Self::Queue`].
    Shared,
    /// `opened`: the same with the files that the system opens with the app.
    Opened,
    /// `bookmark`: the same with the page that the bookmarklet hands over.
    Bookmark,
    /// Any other value: the review of the draft with this id.
    Draft(String),
}

impl Intake {
    /// What a value of the link says; `None` for an empty one.
    #[must_use]
    pub fn from_value(value: &str) -> Option<Self> {
        Some(match value {
            "" => return None,
            "queue" => Self::Queue,
            "shared" => Self::Shared,
            "opened" => Self::Opened,
            "bookmark" => Self::Bookmark,
            id => Self::Draft(id.to_owned()),
        })
    }

    /// The value in the link.
    #[must_use]
    pub fn value(&self) -> &str {
        match self {
            Self::Queue => "queue",
            Self::Shared => "shared",
            Self::Opened => "opened",
            Self::Bookmark => "bookmark",
            Self::Draft(id) => id,
        }
    }

    /// The draft under review.
    #[must_use]
    pub fn draft(&self) -> Option<&str> {
        match self {
            Self::Draft(id) => Some(id),
            _ => None,
        }
    }
}

/// The value of [`ViewState::open`] that stands for every group of lanes.
pub const ALL_OPEN: &str = "all";

/// A part of a link that was not understood: kept in the link, shown to the reader, without effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// The key.
    pub key: String,
    /// The value, decoded.
    pub value: String,
}

/// Everything that a link says. The default is the start page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ViewState {
    /// `q`: the search text.
    pub text: String,
    /// `also=off`: only what was typed is searched, not what it stands for besides (abbreviations, other names).
    pub literal: bool,
    /// `from`: inclusive.
    pub from: Option<PartialDate>,
    /// `to`: inclusive.
    pub to: Option<PartialDate>,
    /// Facets' slugs, in the order of choice.
    pub facets: LiteMap<Facet, Vec<String>>,
    /// `asof`.
    pub as_of: AsOf,
    /// `view`.
    pub view: View,
    /// `lanes`: by what the timeline's events are parted into lanes.
    pub lanes: Grouping,
    /// `open`: the slugs of the groups of lanes that are expanded, in the order of opening, each once; [`ALL_OPEN`] stands for all of
    /// them. Which of them exist, only the timeline knows.
    pub open: Vec<String>,
    /// `table=on`: the table of the events in the timeline's window is open.
    pub table: bool,
    /// `rail=off`: the lines of numbered series above the timeline's lanes are hidden.
    pub rail_hidden: bool,
    /// `sort`; `None` = the default for the text.
    pub sort: Option<Sort>,
    /// `sel`: the id of the record that is open.
    pub selected: Option<String>,
    /// `t0` and `t1`: the first and last day that the timeline shows; `None` = fit to the results.
    pub window: Option<(Date, Date)>,
    /// `intake`: articles are taken in or reviewed instead of the timeline and the list; `None` = they are not.
    pub intake: Option<Intake>,
    /// `lang`; `None` = the reader's own.
    pub language: Option<Language>,
    /// `star=on`: only what the reader has marked with a star.
    pub starred: bool,
    /// `compare=on`: the reports of the record that is open are compared.
    pub compare: bool,
    /// What was not understood.
    pub ignored: Vec<Ignored>,
}

impl ViewState {
    /// Reads the query string of a link, with or without its `?`. Never fails: see [`Self::ignored`].
    #[must_use]
    pub fn parse(query_string: &str) -> Self {
        super::read::read(query_string)
    }

    /// The canonical query string, without `?`; empty for the start page.
    #[must_use]
    pub fn to_query_string(&self) -> String {
        super::write::write(self)
    }

    /// The question to the catalog.
    #[must_use]
    pub fn query(&self) -> Query {
        Query {
            text: self.text.clone(),
            from: self.from,
            to: self.to,
            facets: self.facets.clone(),
            as_of: self.as_of,
            sort: self.sort,
            literal: self.literal,
            starred: self.starred,
        }
    }

    /// The same question as a canonical link: what else the view says has no part in it.
    #[must_use]
    pub fn question(&self) -> String {
        let Query { text, from, to, facets, as_of, sort, literal, starred } = self.query();
        Self { text, from, to, facets, as_of, sort, literal, starred, ..Self::default() }.to_query_string()
    }

    /// Whether anything narrows the results.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        let has_words = !self.text.trim().is_empty();
        let has_dates = self.from.is_some() || self.to.is_some();
        has_words || has_dates || self.starred || self.facets.values().any(|values| !values.is_empty())
    }

    /// The same view with nothing that narrows the results; layout, language and what is open stay.
    #[must_use]
    pub fn without_filters(&self) -> Self {
        let (text, facets, ignored) = (String::new(), LiteMap::new(), Vec::new());
        Self { text, from: None, to: None, facets, starred: false, window: None, ignored, ..self.clone() }
    }

    /// Changes it. A comparison is of one record's reports: it does not go on with those of another.
    pub fn change_with(&mut self, change: &mut dyn FnMut(&mut Self)) {
        let before = self.selected.clone();
        change(self);
        self.compare &= self.selected == before;
    }

    /// Whether the group of lanes with this slug is expanded.
    #[must_use]
    pub fn is_open(&self, group: &str) -> bool {
        self.open.iter().any(|open| open == group || open == ALL_OPEN)
    }

    /// Whether `value` of `facet` is chosen.
    #[must_use]
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.facets.get(&facet).is_some_and(|values| values.iter().any(|chosen| chosen == value))
    }

    /// The same view with `value` of `facet` chosen, or no longer.
    #[must_use]
    pub fn toggled(&self, facet: Facet, value: &str) -> Self {
        let mut next = self.clone();
        let values = next.facets.entry(facet).or_default();
        match values.iter().position(|chosen| chosen == value) {
            Some(position) => {
                values.remove(position);
            }
            None => values.push(value.to_owned()),
        }
        if values.is_empty() {
            next.facets.remove(&facet);
        }
        next
    }
}
