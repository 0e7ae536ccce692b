//! What is known of every record by number: a few words each, as a snapshot and the page's directory have them.

use super::bitmap::Bitmap;
use super::names::Names;
use super::ordering::ordered_positions;
use crate::model::{Certainty, Conference, DayNumber, Kind, Level, Origin, PartialDate, Precision, RecordType, date_of};

/// No record.
const NONE: u32 = u32::MAX;

/// Words of a row.
pub(super) const ROW: usize = 9;

/// Everything of one record that is not text, packed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecordRow {
    /// Key; first day; last day; terms and flags; lengths of the titles; series; words; layout; years.
    pub words: [u32; ROW],
}

/// All records, those that are gone included until they are settled.
#[derive(Clone, Debug, Default)]
pub(super) struct Records {
    /// Origin (one letter) and id.
    pub keys: Names,
    /// By key: the record that has it now.
    record_of_key: Vec<u32>,
    pub rows: Vec<RecordRow>,
    pub live: Bitmap,
    /// How many are live.
    pub count: u32,
    /// Words of all live records.
    pub words: u64,
    pub series: Names,
    /// Latest first day first; of one first day the more precise first, because a whole year or month says less about when.
    newest: Vec<u32>,
    /// By record: its place in `newest`.
    newest_place: Vec<u32>,
}

impl RecordRow {
    /// The row of a record; `key`, `series`, `length` and `layout` are numbers of the catalog.
    fn new(conference: &Conference, origin: Origin, key: u32, series: u32, (length, layout): (u32, u32)) -> Self {
        let held = &conference.held;
        let (first, last) = (held.first_day(), held.last_day());
        let terms = position(Level::ALL, conference.level)
            | position(Kind::ALL, conference.kind) << 4
            | position(RecordType::ALL, conference.record_type) << 8
            | position(Origin::ALL, origin) << 10
            | position(Certainty::ALL, held.certainty) << 12
            | precision(held.start) << 16
            | precision(held.end) << 18;
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

/// The key of an id.
fn key(id: &str, origin: Origin) -> String {
    let mut key = String::from(match origin {
        Origin::Published => "p",
        Origin::Own => "o",
    });
    key.push_str(id);
    key
}

impl Records {
    /// The number that the next record will have.
    pub fn next(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(NONE)
    }

    /// The record with this id and origin.
    pub fn get(&self, id: &str, origin: Origin) -> Option<u32> {
        let record = self.record_of_key.get(self.keys.get(&key(id, origin))? as usize).copied();
        record.filter(|&record| record != NONE)
    }

    /// A record's id.
    pub fn id(&self, record: u32) -> &str {
        self.row(record).map_or("", |row| self.keys.name(row.key()).get(1..).unwrap_or_default())
    }

    /// What is known of a record.
    #[inline(always)]
    pub fn row(&self, record: u32) -> Option<RecordRow> {
        self.rows.get(record as usize).copied()
    }

    /// Adds a record, whose number is [`Self::next`]; `text` are its number of words and its layout.
    pub fn push(&mut self, conference: &Conference, origin: Origin, text: (u32, u32)) {
        let record = self.next();
        let key = self.keys.intern(&key(&conference.id, origin));
        let series = conference.series.as_ref().map_or(NONE, |series| self.series.intern(&series.id));
        self.record_of_key.resize(self.keys.len(), NONE);
        if let Some(place) = self.record_of_key.get_mut(key as usize) {
            *place = record;
        }
        self.rows.push(RecordRow::new(conference, origin, key, series, text));
        self.live.insert(record);
        self.count += 1;
        self.words += u64::from(text.0);
    }

    /// Takes a record out; whether it was there.
    pub fn remove(&mut self, record: u32) -> bool {
        let Some(row) = self.row(record).filter(|_| self.live.contains(record)) else { return false };
        self.live.remove(record);
        self.count -= 1;
        self.words -= u64::from(row.length());
        if let Some(place) = self.record_of_key.get_mut(row.key() as usize) {
            *place = NONE;
        }
        true
    }

    /// Words of a record, on average.
    #[expect(clippy::cast_precision_loss, reason = "a rough number will do")]
    pub fn average_length(&self) -> f32 {
        (self.words as f32 / self.count.max(1) as f32).max(1.0)
    }

    /// From what a snapshot kept.
    pub fn restore(keys: Names, series: Names, rows: Vec<RecordRow>, live: &[u32], order: Vec<u32>) -> Self {
        let mut records = Self { record_of_key: vec![NONE; keys.len()], keys, series, rows, ..Self::default() };
        for &record in live {
            let Some(row) = records.row(record) else { continue };
            records.live.insert(record);
            records.count += 1;
            records.words += u64::from(row.length());
            if let Some(place) = records.record_of_key.get_mut(row.key() as usize) {
                *place = record;
            }
        }
        records.set_order(order);
        records
    }

    /// The records, latest first, as [`Self::sort`] left them.
    pub fn order(&self) -> &[u32] {
        &self.newest
    }

    fn set_order(&mut self, newest: Vec<u32>) {
        self.newest_place = vec![NONE; self.rows.len()];
        for (place, &record) in (0..).zip(&newest) {
            if let Some(slot) = self.newest_place.get_mut(record as usize) {
                *slot = place;
            }
        }
        self.newest = newest;
    }

    /// Puts the records that have come since the last call in their place in time, and leaves out those that are gone.
    pub fn sort(&mut self) {
        let known = u32::try_from(self.newest_place.len()).unwrap_or(NONE);
        if known == self.next() {
            return;
        }
        let number = |position: usize| known + u32::try_from(position).unwrap_or_default();
        let earlier = |one: u32, other: u32| self.compare_time(one, other);
        let order = ordered_positions(self.rows.len() - known as usize, &|one, other| earlier(number(one), number(other)));
        let mut new = order.into_iter().map(number).peekable();
        let mut merged = Vec::with_capacity(self.rows.len());
        for &old in &self.newest {
            while let Some(record) = new.next_if(|&record| earlier(record, old).is_lt()) {
                merged.push(record);
            }
            if self.live.contains(old) {
                merged.push(old);
            }
        }
        merged.extend(new);
        self.set_order(merged);
    }

    fn compare_time(&self, one: u32, other: u32) -> std::cmp::Ordering {
        let days = |record| self.row(record).map(RecordRow::days).unwrap_or_default();
        let ((first, last), (other_first, other_last)) = (days(one), days(other));
        let by_day = other_first.cmp(&first).then(last.cmp(&other_last));
        by_day.then_with(|| self.id(one).cmp(self.id(other)))
    }

    /// The first `count` of `hits`, latest first.
    pub fn newest(&self, hits: &Bitmap, count: usize) -> Vec<u32> {
        self.newest.iter().copied().filter(|&record| hits.contains(record)).take(count).collect()
    }

    /// The first `count` of `hits`, earliest first; within a first day as [`Self::newest`].
    pub fn oldest(&self, hits: &Bitmap, count: usize) -> Vec<u32> {
        let first = |record: &u32| self.row(*record).map(|row| row.days().0);
        let days: Vec<&[u32]> = self.newest.chunk_by(|one, other| first(one) == first(other)).collect();
        days.into_iter().rev().flatten().copied().filter(|&record| hits.contains(record)).take(count).collect()
    }

    /// A record's place among all, latest first.
    #[inline(always)]
    pub fn place(&self, record: u32) -> u32 {
        self.newest_place.get(record as usize).copied().unwrap_or(NONE)
    }

    /// The records whose time touches the days from `first` to `last`.
    pub fn held_between(&self, first: Option<DayNumber>, last: Option<DayNumber>) -> Bitmap {
        let mut records = Bitmap::empty(self.rows.len());
        let (from, to) = (first.unwrap_or(DayNumber::MIN), last.unwrap_or(DayNumber::MAX));
        // From after to is no time at all, even if a long event touches both ends.
        if from > to {
            return records;
        }
        for (record, row) in (0..).zip(&self.rows) {
            let (start, end) = row.days();
            if end >= from && start <= to {
                records.insert(record);
            }
        }
        records
    }
}
