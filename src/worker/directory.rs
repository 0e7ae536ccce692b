//! What the page keeps of every record: enough to place it in time, to order it and to find it, in 24 bytes and its id. Titles, summaries and
//! all the rest come record by record when they are looked at.

use super::bytes::{Reader, Writer};
use crate::catalog::ordering::sort_by;
use crate::catalog::{Entry, RecordIndex};
use crate::model::{
    Bilingual, Certainty, DayNumber, Held, Kind, Language, Level, Origin, PartialDate, Precision, RecordType, SeriesRef, date_of,
};

/// Numbers of one record in [`Directory::cells`].
const CELLS: usize = 6;
/// The first day that it may mean.
const FIRST: usize = 0;
/// The last day that it may mean.
const LAST: usize = 1;
/// Where its id ends in [`Directory::ids`]; it begins where that of the record before it ends.
const ID_END: usize = 2;
/// Its number in its series; 0 without one.
const ORDINAL: usize = 3;
/// The series from 1, 0 without one, and above it the length of the Vietnamese title.
const SERIES_AND_VIETNAMESE: usize = 4;
/// [`Terms`], and above them the length of the English title.
const TERMS_AND_ENGLISH: usize = 5;

/// Terms of closed lists in 16 bits, each by its place in its list: how many bits it takes and how far from the right they are.
#[derive(Clone, Copy)]
struct Terms(u32, u32);

const ORIGIN: Terms = Terms(1, 0);
const LEVEL: Terms = Terms(2, 1);
const TYPE: Terms = Terms(1, 3);
const KIND: Terms = Terms(3, 4);
const START: Terms = Terms(2, 7);
const END: Terms = Terms(2, 9);
const CERTAINTY: Terms = Terms(2, 11);

const PRECISIONS: [Precision; 3] = [Precision::Year, Precision::Month, Precision::Day];

impl Terms {
    fn pack<T: PartialEq>(self, list: &[T], term: &T) -> u32 {
        let place = list.iter().position(|candidate| candidate == term).unwrap_or_default();
        u32::try_from(place).unwrap_or_default() << self.1
    }

    fn unpack<T: Copy>(self, list: &[T], packed: u32) -> Option<T> {
        list.get(((packed >> self.1) & ((1 << self.0) - 1)) as usize).copied()
    }
}

/// Every record in brief, by its index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Directory {
    /// The ids, one after the other.
    ids: String,
    /// [`CELLS`] numbers for each record.
    cells: Vec<u32>,
    /// The records that there are, by id; of one id the reader's own first.
    by_id: Vec<u32>,
    /// The slugs of the series.
    series: Vec<String>,
}

impl Directory {
    /// Every entry, each with its position as its index.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Self {
        let mut directory = Self::default();
        entries.iter().for_each(|entry| directory.push(entry));
        directory.settle();
        directory
    }

    /// Takes in a record behind all others: its index is the number of those before it. It is found by its id after [`Self::settle`].
    pub fn push(&mut self, entry: &Entry) {
        let Entry { conference, origin } = entry;
        let held = &conference.held;
        self.by_id.push(u32::try_from(self.cells.len() / CELLS).unwrap_or(u32::MAX));
        self.ids.push_str(&conference.id);
        let id_end = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        let series = conference.series.as_ref();
        let terms = ORIGIN.pack(Origin::ALL, origin)
            | LEVEL.pack(Level::ALL, &conference.level)
            | TYPE.pack(RecordType::ALL, &conference.record_type)
            | KIND.pack(Kind::ALL, &conference.kind)
            | START.pack(&PRECISIONS, &held.start.precision())
            | END.pack(&PRECISIONS, &held.end.precision())
            | CERTAINTY.pack(Certainty::ALL, &held.certainty);
        let number = series.map_or(0, |series| self.number_of(series));
        self.cells.extend([
            held.first_day().cast_unsigned(),
            held.last_day().cast_unsigned(),
            id_end,
            series.and_then(|series| series.ordinal).unwrap_or_default(),
            number | characters(&conference.title, Language::Vietnamese) << 16,
            terms | characters(&conference.title, Language::English) << 16,
        ]);
    }

    /// The number of a series, from 1.
    fn number_of(&mut self, series: &SeriesRef) -> u32 {
        let place = self.series.iter().position(|known| *known == series.id).unwrap_or_else(|| {
            self.series.push(series.id.clone());
            self.series.len() - 1
        });
        // There are some dozens of series.
        u32::from(u16::try_from(place + 1).unwrap_or_default())
    }

    /// Puts what has been taken in where [`Self::index_of`] finds it.
    pub fn settle(&mut self) {
        let mut by_id = std::mem::take(&mut self.by_id);
        let key = |index: u32| (self.id(RecordIndex(index)), self.origin(RecordIndex(index)) != Some(Origin::Own));
        sort_by(&mut by_id, |&one, &other| key(one).cmp(&key(other)));
        self.by_id = by_id;
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// Every record, in the order of their ids.
    pub fn records(&self) -> impl Iterator<Item = RecordIndex> {
        self.by_id.iter().copied().map(RecordIndex)
    }

    /// The one with this id; the reader's own before a published one.
    #[must_use]
    pub fn index_of(&self, id: &str) -> Option<RecordIndex> {
        let place = self.by_id.partition_point(|&index| self.id(RecordIndex(index)) < id);
        let index = self.by_id.get(place).copied().map(RecordIndex)?;
        (self.id(index) == id).then_some(index)
    }

    /// The id of a record; empty for an index of another directory, as all that follows is nothing there.
    #[must_use]
    pub fn id(&self, index: RecordIndex) -> &str {
        let before = index.0.checked_sub(1).map_or(0, |before| self.cell(RecordIndex(before), ID_END));
        self.ids.get(before as usize..self.cell(index, ID_END) as usize).unwrap_or_default()
    }

    /// Whose it is.
    #[must_use]
    pub fn origin(&self, index: RecordIndex) -> Option<Origin> {
        self.term(ORIGIN, index, Origin::ALL)
    }

    /// Who held it.
    #[must_use]
    pub fn level(&self, index: RecordIndex) -> Option<Level> {
        self.term(LEVEL, index, Level::ALL)
    }

    /// Conference or plan.
    #[must_use]
    pub fn record_type(&self, index: RecordIndex) -> Option<RecordType> {
        self.term(TYPE, index, RecordType::ALL)
    }

    /// What it was for.
    #[must_use]
    pub fn kind(&self, index: RecordIndex) -> Option<Kind> {
        self.term(KIND, index, Kind::ALL)
    }

    /// When it was held, exactly as the record has it.
    #[must_use]
    pub fn held(&self, index: RecordIndex) -> Option<Held> {
        let (first, last) = self.days(index)?;
        Some(Held {
            start: partial_date(first, self.term(START, index, &PRECISIONS)?)?,
            end: partial_date(last, self.term(END, index, &PRECISIONS)?)?,
            certainty: self.term(CERTAINTY, index, Certainty::ALL)?,
        })
    }

    /// The first and the last day on which it may have been held.
    #[must_use]
    pub fn days(&self, index: RecordIndex) -> Option<(DayNumber, DayNumber)> {
        let cells = self.cells_of(index)?;
        Some((cells.get(FIRST)?.cast_signed(), cells.get(LAST)?.cast_signed()))
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
        Some(date_of(self.days(index)?.0).year())
    }

    /// The length of its title, in characters.
    #[must_use]
    pub fn title_length(&self, index: RecordIndex, language: Language) -> usize {
        let cell = match language {
            Language::Vietnamese => SERIES_AND_VIETNAMESE,
            Language::English => TERMS_AND_ENGLISH,
        };
        (self.cell(index, cell) >> 16) as usize
    }

    /// Its number in its series, from 1.
    #[must_use]
    pub fn ordinal(&self, index: RecordIndex) -> Option<u32> {
        Some(self.cell(index, ORDINAL)).filter(|&ordinal| ordinal > 0)
    }

    /// The members of a series, by ordinal and then by date; those whose number is not known come last.
    #[must_use]
    pub fn series(&self, slug: &str) -> Vec<RecordIndex> {
        let Some(place) = self.series.iter().position(|known| known == slug) else { return Vec::new() };
        let is_member = |index: &RecordIndex| (self.cell(*index, SERIES_AND_VIETNAMESE) & 0xffff) as usize == place + 1;
        let mut members: Vec<RecordIndex> = self.records().filter(is_member).collect();
        // Stable: the rest is in the order of the ids already.
        let key = |index: RecordIndex| (self.ordinal(index).unwrap_or(u32::MAX), self.days(index));
        sort_by(&mut members, |&one, &other| key(one).cmp(&key(other)));
        members
    }

    fn cells_of(&self, index: RecordIndex) -> Option<&[u32]> {
        let begin = (index.0 as usize).checked_mul(CELLS)?;
        self.cells.get(begin..begin.checked_add(CELLS)?)
    }

    fn cell(&self, index: RecordIndex, cell: usize) -> u32 {
        self.cells_of(index).and_then(|cells| cells.get(cell)).copied().unwrap_or_default()
    }

    fn term<T: Copy>(&self, terms: Terms, index: RecordIndex, list: &[T]) -> Option<T> {
        terms.unpack(list, *self.cells_of(index)?.get(TERMS_AND_ENGLISH)?)
    }

    pub(super) fn write(&self, writer: &mut Writer) {
        writer.text(&self.ids);
        writer.numbers(&self.cells);
        writer.numbers(&self.by_id);
        writer.texts(&self.series);
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self { ids: reader.text()?, cells: reader.numbers()?, by_id: reader.numbers()?, series: reader.texts()? })
    }
}

/// The length of a title in characters, as far as 16 bits count: far beyond what a label shows.
fn characters(title: &Bilingual, language: Language) -> u32 {
    u32::from(u16::try_from(title.get(language).chars().count()).unwrap_or(u16::MAX))
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
