//! What is known of a record in a few words, as a snapshot and the page's directory have it.

use crate::model::{Certainty, Conference, DayNumber, Held, Kind, Level, Origin, PartialDate, Precision, RecordType, date_of};

/// Words of a row.
pub(super) const ROW: usize = 9;

/// Everything of one record that is not text, packed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecordRow {
    /// Key; first day; last day; terms and flags; lengths of the titles; series; words; layout; years.
    pub words: [u32; ROW],
}

impl RecordRow {
    /// The row of a record; `key`, `series`, `length` and `layout` are numbers of the catalog.
    pub(super) fn new(conference: &Conference, origin: Origin, key: u32, series: u32, (length, layout): (u32, u32)) -> Self {
        let held = &conference.held;
        let (first, last) = (held.first_day(), held.last_day());
        let terms = position(Level::ALL, conference.level)
            | position(Kind::ALL, conference.kind) << 4
            | position(RecordType::ALL, conference.record_type) << 8
            | position(Origin::ALL, origin) << 10
            | position(Certainty::ALL, held.certainty) << 12
            | precision(held.start) << 16
            | precision(held.end) << 18
            | u32::from(conference.personal.as_ref().is_some_and(|personal| personal.starred)) << 20;
        let letters = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX).min(0xFFFF);
        let titles = letters(&conference.title.vi) | letters(&conference.title.en) << 16;
        let ordinal = conference.series.as_ref().and_then(|series| series.ordinal).unwrap_or(0xFFFF).min(0xFFFF);
        let year = |day: DayNumber| u32::from(date_of(day).year().clamp(0, 0xFFFF) as u16);
        let years = year(first) | year(last) << 16;
        let series = series & 0xFFFF | ordinal << 16;
        Self { words: [key, first.cast_unsigned(), last.cast_unsigned(), terms, titles, series, length, layout, years] }
    }

    const fn terms(self) -> u32 {
        let [_, _, _, terms, ..] = self.words;
        terms
    }

    /// The number of its key.
    pub(super) const fn key(self) -> u32 {
        let [key, ..] = self.words;
        key
    }

    /// The first and the last day that it may mean.
    #[must_use]
    #[inline(always)]
    pub const fn days(self) -> (DayNumber, DayNumber) {
        let [_, first, last, ..] = self.words;
        (first.cast_signed(), last.cast_signed())
    }

    /// The years of [`Self::days`].
    #[must_use]
    #[inline(always)]
    pub const fn years(self) -> (u32, u32) {
        let [.., years] = self.words;
        (years & 0xFFFF, years >> 16)
    }

    /// How many words it has.
    #[inline(always)]
    pub(super) const fn length(self) -> u32 {
        let [_, _, _, _, _, _, length, ..] = self.words;
        length
    }

    /// Where its layout begins.
    pub(super) const fn layout(self) -> u32 {
        let [_, _, _, _, _, _, _, layout, _] = self.words;
        layout
    }

    /// Who held it.
    #[must_use]
    pub fn level(self) -> Level {
        term(Level::ALL, self.terms() & 15, Level::Provincial)
    }

    /// What it was for.
    #[must_use]
    pub fn kind(self) -> Kind {
        term(Kind::ALL, self.terms() >> 4 & 15, Kind::Thematic)
    }

    /// Conference or plan.
    #[must_use]
    pub fn record_type(self) -> RecordType {
        term(RecordType::ALL, self.terms() >> 8 & 3, RecordType::Conference)
    }

    /// Whose it is.
    #[must_use]
    pub fn origin(self) -> Origin {
        term(Origin::ALL, self.terms() >> 10 & 3, Origin::Published)
    }

    /// Whether the reader has marked it with a star.
    #[must_use]
    pub const fn is_starred(self) -> bool {
        self.terms() >> 20 & 1 == 1
    }

    /// How the date is known.
    #[must_use]
    pub fn certainty(self) -> Certainty {
        term(Certainty::ALL, self.terms() >> 12 & 15, Certainty::Stated)
    }

    /// How precise its first and its last date are.
    #[must_use]
    pub const fn precision(self) -> (Precision, Precision) {
        (precision_of(self.terms() >> 16), precision_of(self.terms() >> 18))
    }

    /// When it was held, exactly as the record has it.
    #[must_use]
    pub fn held(self) -> Option<Held> {
        let ((first, last), (start, end)) = (self.days(), self.precision());
        Some(Held { start: partial_date(first, start)?, end: partial_date(last, end)?, certainty: self.certainty() })
    }

    /// Letters of the title, Vietnamese and English.
    #[must_use]
    pub const fn titles(self) -> (u32, u32) {
        let [_, _, _, _, titles, ..] = self.words;
        (titles & 0xFFFF, titles >> 16)
    }

    /// The number of its series among the catalog's, and its own number in it.
    #[must_use]
    pub fn series(self) -> Option<(u32, Option<u32>)> {
        let [_, _, _, _, _, series, ..] = self.words;
        let ordinal = Some(series >> 16).filter(|&ordinal| ordinal != 0xFFFF);
        Some((series & 0xFFFF, ordinal)).filter(|&(series, _)| series != 0xFFFF)
    }
}

fn position<T: PartialEq>(all: &[T], term: T) -> u32 {
    u32::try_from(all.iter().position(|known| *known == term).unwrap_or_default()).unwrap_or_default()
}

fn term<T: Copy>(all: &[T], position: u32, other: T) -> T {
    all.get(position as usize).copied().unwrap_or(other)
}

const fn precision(date: PartialDate) -> u32 {
    match date.precision() {
        Precision::Year => 0,
        Precision::Month => 1,
        Precision::Day => 2,
    }
}

const fn precision_of(number: u32) -> Precision {
    match number & 3 {
        0 => Precision::Year,
        1 => Precision::Month,
        _ => Precision::Day,
    }
}

/// The date of this precision to which a day belongs.
fn partial_date(day: DayNumber, precision: Precision) -> Option<PartialDate> {
    let date = date_of(day);
    match precision {
        Precision::Year => PartialDate::year_only(date.year()),
        Precision::Month => PartialDate::month_of(date.year(), date.month().into()),
        Precision::Day => Some(PartialDate::day(date)),
    }
}
