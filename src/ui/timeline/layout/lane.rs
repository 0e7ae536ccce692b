//! The lanes of a band.

/// A lane of a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lane {
    /// Narrow marks.
    Points,
    /// Bars of known days.
    Ranges,
    /// Bars of dates known only to the month or year.
    Spans,
}

impl Lane {
    /// Its name in the ids of the page's elements.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Points => "points",
            Self::Ranges => "ranges",
            Self::Spans => "spans",
        }
    }
}
