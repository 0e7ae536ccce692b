//! What the page keeps of every record: enough to place it in time, to order it and to find it, in 36 bytes and its id. Titles, summaries and
//! all the rest come record by record when they are looked at.

use crate::catalog::bytes::{Reader, Writer};
use crate::catalog::ordering::sort_by;
use crate::catalog::{Catalog, RecordIndex, RecordRow, Records};
use crate::model::{DayNumber, Held, Kind, Language, Level, Origin, RecordType};

/// Every record in brief, by its index.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    records: Records,
}

impl PartialEq for Directory {
    fn eq(&self, other: &Self) -> bool {
        self.records.to_bytes() == other.records.to_bytes()
    }
}

impl Eq for Directory {}

impl Directory {
    /// Of all records of a catalog, by its indices.
    #[must_use]
    pub fn of(catalog: &Catalog) -> Self {
        Self { records: catalog.records().clone() }
    }

    /// How many records there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Every record, in the order of their coming.
    pub fn records(&self) -> impl Iterator<Item = RecordIndex> {
        self.records.all().map(RecordIndex)
    }

    /// One more than the greatest index.
    #[must_use]
    pub fn end(&self) -> usize {
        self.records.end()
    }

    /// The one with this id; the reader's own before a published one.
    #[must_use]
    pub fn index_of(&self, id: &str) -> Option<RecordIndex> {
        let record = self.records.get(id, Origin::Own).or_else(|| self.records.get(id, Origin::Published));
        record.map(RecordIndex)
    }

    /// The id of a record; empty for an index of another directory, as all that follows is nothing there.
    #[must_use]
    pub fn id(&self, index: RecordIndex) -> &str {
        self.records.id(index.0)
    }

    /// All that is known of it in brief.
    #[must_use]
    pub fn row(&self, index: RecordIndex) -> Option<RecordRow> {
        self.records.row(index.0)
    }

    /// Whose it is.
    #[must_use]
    pub fn origin(&self, index: RecordIndex) -> Option<Origin> {
        self.row(index).map(RecordRow::origin)
    }

    /// Who held it.
    #[must_use]
    pub fn level(&self, index: RecordIndex) -> Option<Level> {
        self.row(index).map(RecordRow::level)
    }

    /// Conference or plan.
    #[must_use]
    pub fn record_type(&self, index: RecordIndex) -> Option<RecordType> {
        self.row(index).map(RecordRow::record_type)
    }

    /// What it was for.
    #[must_use]
    pub fn kind(&self, index: RecordIndex) -> Option<Kind> {
        self.row(index).map(RecordRow::kind)
    }

    /// When it was held, exactly as the record has it.
    #[must_use]
    pub fn held(&self, index: RecordIndex) -> Option<Held> {
        self.row(index)?.held()
    }

    /// The first and the last day on which it may have been held.
    #[must_use]
    pub fn days(&self, index: RecordIndex) -> Option<(DayNumber, DayNumber)> {
        self.row(index).map(RecordRow::days)
    }

    /// The first and the last day of all records; `None` when there are none.
    #[must_use]
    pub fn extent(&self) -> Option<(DayNumber, DayNumber)> {
        let days = self.records().filter_map(|index| self.days(index));
        days.reduce(|(first, last), (other_first, other_last)| (first.min(other_first), last.max(other_last)))
    }

    /// The year in which it began.
    #[must_use]
    pub fn year(&self, index: RecordIndex) -> Option<i32> {
        self.row(index).map(|row| row.years().0.cast_signed())
    }

    /// The length of its title, in characters.
    #[must_use]
    pub fn title_length(&self, index: RecordIndex, language: Language) -> usize {
        let (vietnamese, english) = self.row(index).map(RecordRow::titles).unwrap_or_default();
        let length = match language {
            Language::Vietnamese => vietnamese,
            Language::English => english,
        };
        length as usize
    }

    /// The slug of its series.
    #[must_use]
    pub fn series_of(&self, index: RecordIndex) -> Option<&str> {
        self.row(index)?.series().map(|(series, _)| self.records.series(series))
    }

    /// Its number in its series, from 1.
    #[must_use]
    pub fn ordinal(&self, index: RecordIndex) -> Option<u32> {
        self.row(index)?.series()?.1
    }

    /// The members of a series, by ordinal and then by date and id; those whose number is not known come last.
    #[must_use]
    pub fn series(&self, slug: &str) -> Vec<RecordIndex> {
        let mut members: Vec<RecordIndex> = self.records().filter(|&index| self.series_of(index) == Some(slug)).collect();
        let key = |index: RecordIndex| (self.ordinal(index).unwrap_or(u32::MAX), self.days(index), self.id(index));
        sort_by(&mut members, |&one, &other| key(one).cmp(&key(other)));
        members
    }

    pub(super) fn write(&self, writer: &mut Writer) {
        writer.bytes(&self.records.to_bytes());
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Records::from_bytes(reader.bytes()?).map(|records| Self { records })
    }
}
