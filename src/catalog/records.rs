//! What is known of every record by number: a few words each, as a snapshot and the page's directory have them.

use super::bitmap::Bitmap;
use super::bytes::{Reader, Writer};
use super::names::Names;
use super::ordering::ordered_positions;
use super::row::{ROW, RecordRow};
use crate::model::{Conference, DayNumber, Origin};

/// No record.
const NONE: u32 = u32::MAX;

/// All records by number, in brief; those that are gone keep theirs.
#[derive(Clone, Debug, Default)]
pub struct Records {
    /// Origin (one letter) and id.
    pub(super) keys: Names,
    /// By key: the record that has it now.
    record_of_key: Vec<u32>,
    pub(super) rows: Vec<RecordRow>,
    pub(super) live: Bitmap,
    /// How many are live.
    pub(super) count: u32,
    /// Words of all live records.
    pub(super) words: u64,
    pub(super) series: Names,
    /// Latest first day first; of one first day the more precise first, because a whole year or month says less about when.
    newest: Vec<u32>,
    /// By record: its place in `newest`.
    newest_place: Vec<u32>,
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
    pub(super) fn next(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(NONE)
    }

    /// The record with this id and origin.
    #[must_use]
    pub fn get(&self, id: &str, origin: Origin) -> Option<u32> {
        let record = self.record_of_key.get(self.keys.get(&key(id, origin))? as usize).copied();
        record.filter(|&record| record != NONE)
    }

    /// A record's id.
    #[must_use]
    pub fn id(&self, record: u32) -> &str {
        self.row(record).map_or("", |row| self.keys.name(row.key()).get(1..).unwrap_or_default())
    }

    /// What is known of a record; `None` for a number that none has.
    #[must_use]
    #[inline(always)]
    pub fn row(&self, record: u32) -> Option<RecordRow> {
        self.rows.get(record as usize).copied()
    }

    /// Adds a record, whose number is [`Self::next`]; `text` are its number of words and its layout.
    pub(super) fn push(&mut self, conference: &Conference, origin: Origin, text: (u32, u32)) {
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
    pub(super) fn remove(&mut self, record: u32) -> bool {
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
    pub(super) fn average_length(&self) -> f32 {
        (self.words as f32 / self.count.max(1) as f32).max(1.0)
    }

    /// For a snapshot, and for the page, which has them as its directory.
    pub(super) fn write(&self, writer: &mut Writer) {
        self.keys.write(writer);
        self.series.write(writer);
        let words: Vec<u32> = self.rows.iter().flat_map(|row| row.words).collect();
        writer.numbers(&words);
        let mut live = Vec::with_capacity(self.count as usize);
        self.live.each(|record| live.push(record));
        writer.numbers(&live);
        writer.numbers(&self.newest);
    }

    /// From what [`Self::write`] wrote.
    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (keys, series, words) = (Names::read(reader)?, Names::read(reader)?, reader.numbers()?);
        let rows = words.as_chunks::<ROW>().0.iter().map(|&words| RecordRow { words }).collect();
        let mut records = Self { record_of_key: vec![NONE; keys.len()], keys, series, rows, ..Self::default() };
        for record in reader.numbers()? {
            let row = records.row(record)?;
            records.live.insert(record);
            records.count += 1;
            records.words += u64::from(row.length());
            if let Some(place) = records.record_of_key.get_mut(row.key() as usize) {
                *place = record;
            }
        }
        records.set_order(reader.numbers()?);
        Some(records)
    }

    /// As bytes, for the page.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        self.write(&mut writer);
        writer.finish()
    }

    /// From what [`Self::to_bytes`] wrote; `None` for other bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Self::read(&mut Reader::new(bytes))
    }

    /// One more than the greatest number of a record.
    #[must_use]
    pub const fn end(&self) -> usize {
        self.rows.len()
    }

    /// How many records there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.count as usize
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Every record, in the order of their coming.
    pub fn all(&self) -> impl Iterator<Item = u32> {
        (0..self.next()).filter(|&record| self.live.contains(record))
    }

    /// The slug of a series by its number in [`RecordRow::series`].
    #[must_use]
    pub fn series(&self, number: u32) -> &str {
        self.series.name(number)
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
    pub(super) fn sort(&mut self) {
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
    pub(super) fn newest(&self, hits: &Bitmap, count: usize) -> Vec<u32> {
        self.newest.iter().copied().filter(|&record| hits.contains(record)).take(count).collect()
    }

    /// The first `count` of `hits`, earliest first; within a first day as [`Self::newest`].
    pub(super) fn oldest(&self, hits: &Bitmap, count: usize) -> Vec<u32> {
        let first = |record: &u32| self.row(*record).map(|row| row.days().0);
        let days: Vec<&[u32]> = self.newest.chunk_by(|one, other| first(one) == first(other)).collect();
        days.into_iter().rev().flatten().copied().filter(|&record| hits.contains(record)).take(count).collect()
    }

    /// A record's place among all, latest first.
    #[inline(always)]
    pub(super) fn place(&self, record: u32) -> u32 {
        self.newest_place.get(record as usize).copied().unwrap_or(NONE)
    }

    /// The records that are marked with a star.
    pub(super) fn starred(&self) -> Bitmap {
        let mut records = Bitmap::empty(self.rows.len());
        (0..).zip(&self.rows).filter(|(_, row)| row.is_starred()).for_each(|(record, _)| records.insert(record));
        records
    }

    /// The records whose time touches the days from `first` to `last`.
    pub(super) fn held_between(&self, first: Option<DayNumber>, last: Option<DayNumber>) -> Bitmap {
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
