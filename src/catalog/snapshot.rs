//! The catalog as bytes: a cache that can always be built again from the rows. Every part ends in a sum over its bytes; a part that is
//! damaged, of another form, or of another reference is refused as a whole.

use std::sync::Arc;

use super::Catalog;
use super::bytes::{Reader, Writer, checksum};
use super::columns::Columns;
use super::names::Names;
use super::postings::Postings;
use super::records::{ROW, RecordRow, Records};
use super::text_index::TextIndex;
use crate::model::Reference;

/// The form of the bytes. Another form is not read: the catalog is built anew.
const FORM: u32 = 1;

/// Why a snapshot is of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
    /// A part is missing or not as it was written.
    #[error("the snapshot is damaged")]
    Damaged,
    /// It is of another version of the app.
    #[error("the snapshot is of another form")]
    OtherForm,
}

impl Catalog {
    /// The catalog in parts of at most some ten million bytes. What has not settled is settled first, in one go.
    pub fn snapshot(&mut self) -> Vec<Vec<u8>> {
        let mut step = 0;
        while self.settle(step) {
            step += 1;
        }
        self.prepare();
        let mut parts = vec![self.snapshot_head()];
        parts.extend(self.text.postings.volumes.iter().map(|volume| sealed(volume.clone())));
        parts
    }

    /// Everything but the lists of postings.
    fn snapshot_head(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.number(FORM);
        writer.number(u32::try_from(self.text.postings.volumes.len()).unwrap_or(u32::MAX));
        writer.number(self.gone);
        let records = &self.records;
        for names in [&records.keys, &records.series, &self.text.terms, &self.text.spellings] {
            writer.bytes(names.text.as_bytes());
            writer.numbers(&names.ends);
        }
        let words: Vec<u32> = records.rows.iter().flat_map(|row| row.words).collect();
        writer.numbers(&words);
        let mut live = Vec::with_capacity(self.len());
        records.live.each(|record| live.push(record));
        writer.numbers(&live);
        writer.numbers(records.order());
        writer.numbers(&self.text.sorted);
        writer.numbers(&self.text.term_of_spellings());
        writer.bytes(&self.text.layouts);
        self.text.postings.write(&mut writer);
        self.columns.write(&mut writer);
        sealed(writer.bytes)
    }

    /// The catalog that [`Self::snapshot`] wrote, with the same reference.
    ///
    /// # Errors
    /// When it cannot be used. Nothing is lost by it: the rows are the truth.
    pub fn restore(parts: Vec<Vec<u8>>, reference: Arc<Reference>) -> Result<Self, SnapshotError> {
        let mut parts = parts.into_iter();
        let head = parts.next().and_then(opened).ok_or(SnapshotError::Damaged)?;
        let mut reader = Reader::new(&head);
        if reader.number() != Some(FORM) {
            return Err(SnapshotError::OtherForm);
        }
        let count = reader.number().ok_or(SnapshotError::Damaged)? as usize;
        let volumes: Vec<Vec<u8>> = parts.map_while(opened).collect();
        if volumes.len() != count {
            return Err(SnapshotError::Damaged);
        }
        Self::read(&mut reader, volumes, reference).ok_or(SnapshotError::Damaged)
    }

    fn read(reader: &mut Reader<'_>, volumes: Vec<Vec<u8>>, reference: Arc<Reference>) -> Option<Self> {
        let gone = reader.number()?;
        let names = |reader: &mut Reader<'_>| Names::from_parts(reader.bytes()?.to_vec(), reader.numbers()?);
        let (keys, series, terms, spellings) = (names(reader)?, names(reader)?, names(reader)?, names(reader)?);
        let words = reader.numbers()?;
        let rows = words.as_chunks::<ROW>().0.iter().map(|&words| RecordRow { words }).collect();
        let records = Records::restore(keys, series, rows, &reader.numbers()?, reader.numbers()?);
        let sorted = reader.numbers()?;
        let (term_of_spellings, layouts) = (reader.numbers()?, reader.bytes()?.to_vec());
        let postings = Postings::read(reader, volumes)?;
        let mut text = TextIndex::restore(terms, spellings, &term_of_spellings, postings, layouts);
        text.sorted = sorted;
        let columns = Columns::read(reader, &reference, &records.live)?;
        Some(Self { records, text, columns, gone, ..Self::new(reference) })
    }
}

/// With the sum over all bytes behind them.
fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let sum = checksum(&bytes);
    bytes.extend_from_slice(&sum.to_le_bytes());
    bytes
}

/// Without the sum; `None` when it is not that of the bytes.
fn opened(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let (content, sum) = bytes.split_last_chunk::<8>()?;
    let (length, is_whole) = (content.len(), checksum(content).to_le_bytes() == *sum);
    bytes.truncate(length);
    is_whole.then_some(bytes)
}
