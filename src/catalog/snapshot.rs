//! The catalog as bytes: a cache that can always be built again from the rows. The first part has a sum over its own bytes and over those
//! of every other; what is damaged, incomplete or of another form is refused as a whole.

use std::sync::Arc;

use super::Catalog;
use super::bytes::{Reader, Writer};
use super::columns::Columns;
use super::numbers::checksum;
use super::records::Records;
use super::text_index::TextIndex;
use crate::model::Reference;

/// The form of the bytes; to be raised whenever they, or what of a record is indexed, change. Another form is not read: the catalog is
/// built anew.
const FORM: u32 = 2;

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
    /// The first part: everything but the postings, and the sums over those. What has not settled is settled first, in one go.
    pub fn snapshot_head(&mut self) -> Vec<u8> {
        let mut step = 0;
        while self.settle(step) {
            step += 1;
        }
        self.settling = 0;
        self.prepare();
        let mut writer = Writer::default();
        writer.number(FORM);
        let sums: Vec<u32> = self.text.postings.volumes.iter().flat_map(|volume| halves(checksum(volume))).collect();
        writer.numbers(&sums);
        writer.number(self.gone);
        self.records.write(&mut writer);
        self.text.write(&mut writer);
        self.columns.write(&mut writer);
        let mut head = writer.finish();
        let sum = checksum(&head);
        head.extend_from_slice(&sum.to_le_bytes());
        head
    }

    /// The part behind the head with this number, from 0: a volume of postings, of at most some ten million bytes.
    #[must_use]
    pub fn snapshot_volume(&self, number: usize) -> Option<&[u8]> {
        self.text.postings.volumes.get(number).map(Vec::as_slice)
    }

    /// All parts of the catalog.
    pub fn snapshot(&mut self) -> Vec<Vec<u8>> {
        let mut parts = vec![self.snapshot_head()];
        parts.extend_from_slice(&self.text.postings.volumes);
        parts
    }

    /// The catalog that was kept in these parts, with the same reference.
    ///
    /// # Errors
    /// When it cannot be used. Nothing is lost by it: the rows are the truth.
    pub fn restore(parts: Vec<Vec<u8>>, reference: Arc<Reference>) -> Result<Self, SnapshotError> {
        let mut parts = parts.into_iter();
        let head = parts.next().unwrap_or_default();
        let (content, sum) = head.split_last_chunk::<8>().ok_or(SnapshotError::Damaged)?;
        let mut reader = Reader::new(content);
        if reader.number().is_some_and(|form| form != FORM) {
            return Err(SnapshotError::OtherForm);
        }
        if checksum(content).to_le_bytes() != *sum {
            return Err(SnapshotError::Damaged);
        }
        let sums = reader.numbers().unwrap_or_default();
        let volumes: Vec<Vec<u8>> = parts.collect();
        let are_whole = volumes.iter().flat_map(|volume| halves(checksum(volume))).eq(sums);
        let catalog = are_whole.then(|| Self::read(&mut reader, volumes, reference)).flatten();
        catalog.ok_or(SnapshotError::Damaged)
    }

    fn read(reader: &mut Reader<'_>, volumes: Vec<Vec<u8>>, reference: Arc<Reference>) -> Option<Self> {
        let gone = reader.number()?;
        let records = Records::read(reader)?;
        let text = TextIndex::read(reader, volumes)?;
        let columns = Columns::read(reader, &reference, &records.live)?;
        Some(Self { records, text, columns, gone, ..Self::new(reference) })
    }
}

/// A sum as two numbers.
fn halves(sum: u64) -> [u32; 2] {
    [sum as u32, (sum >> 32) as u32]
}
