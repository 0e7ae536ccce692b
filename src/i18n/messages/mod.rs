//! Every message, by area of the page.
//!
//! A message that takes values is a function of already formatted text, so that numbers and dates are formatted in one place.

mod cards;
mod citation;
mod compare;
mod detail;
mod facets;
mod intake;
mod overview;
mod picture;
mod record;
mod record_form;
mod results;
mod search;
mod share;
mod shell;
mod states;
mod terms;
mod timeline;

pub use cards::Cards;
pub use citation::Citation;
pub use compare::Compare;
pub use detail::Detail;
pub use facets::Facets;
pub use intake::Intake;
pub use overview::Overview;
pub use picture::Picture;
pub use record::Record;
pub use results::Results;
pub use search::Search;
pub use share::Share;
pub use shell::Shell;
pub use states::States;
pub use terms::Terms;
pub use timeline::Timeline;

use crate::model::Language;

/// All messages in one language.
#[derive(Debug)]
pub struct Messages {
    /// What is shown about a mark of the timeline, and the table of its events.
    pub cards: Cards,
    /// A record in one line of text.
    pub citation: Citation,
    /// The reports of one event side by side.
    pub compare: Compare,
    /// One record.
    pub detail: Detail,
    /// Narrowing down: facets, years, chips.
    pub facets: Facets,
    /// Taking in articles.
    pub intake: Intake,
    /// All time in a strip, the way to a date, the choice of lanes.
    pub overview: Overview,
    /// The timeline on paper and as a picture.
    pub picture: Picture,
    /// What the reader makes of a record: star, tags, note, corrections.
    pub record: Record,
    /// Sharing and copying.
    pub share: Share,
    /// The frame of the page: header, status, notices.
    pub shell: Shell,
    /// The list of results.
    pub results: Results,
    /// What was searched, and why a record is a result.
    pub search: Search,
    /// Loading, failures and notices.
    pub states: States,
    /// The words for levels, kinds, topics and the other closed lists.
    pub terms: Terms,
    /// The timeline.
    pub timeline: Timeline,
}

static VIETNAMESE: Messages = Messages {
    cards: cards::VIETNAMESE,
    citation: citation::VIETNAMESE,
    compare: compare::VIETNAMESE,
    detail: detail::VIETNAMESE,
    facets: facets::VIETNAMESE,
    intake: intake::VIETNAMESE,
    overview: overview::VIETNAMESE,
    picture: picture::VIETNAMESE,
    record: record::VIETNAMESE,
    results: results::VIETNAMESE,
    search: search::VIETNAMESE,
    share: share::VIETNAMESE,
    shell: shell::VIETNAMESE,
    states: states::VIETNAMESE,
    terms: terms::VIETNAMESE,
    timeline: timeline::VIETNAMESE,
};
static ENGLISH: Messages = Messages {
    cards: cards::ENGLISH,
    citation: citation::ENGLISH,
    compare: compare::ENGLISH,
    detail: detail::ENGLISH,
    facets: facets::ENGLISH,
    intake: intake::ENGLISH,
    overview: overview::ENGLISH,
    picture: picture::ENGLISH,
    record: record::ENGLISH,
    results: results::ENGLISH,
    search: search::ENGLISH,
    share: share::ENGLISH,
    shell: shell::ENGLISH,
    states: states::ENGLISH,
    terms: terms::ENGLISH,
    timeline: timeline::ENGLISH,
};

/// The messages of a language.
#[must_use]
pub const fn messages(language: Language) -> &'static Messages {
    match language {
        Language::Vietnamese => &VIETNAMESE,
        Language::English => &ENGLISH,
    }
}
