//! The messages of the protocol as bytes.

use super::directory::Directory;
use super::findings::Findings;
use super::protocol::{Ask, Edition, Event, Request, StoredRecord, Written};
use super::status::{DatasetOffer, Keeping, LoadFailure, Phase};
use crate::catalog::Grouping;
use crate::catalog::bytes::{Reader, Writer};
use crate::model::Origin;
use crate::store::DamagedRow;

impl Request {
    /// As a message.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut writer;
        match self {
            Self::Start { online } => {
                writer = Writer::of_kind(0);
                writer.flag(*online);
            }
            Self::AcceptOffer => writer = Writer::of_kind(1),
            Self::Keep => writer = Writer::of_kind(7),
            Self::Ask(Ask { number, link, first, lanes }) => {
                writer = Writer::of_kind(2);
                writer.number(*number);
                writer.text(link);
                writer.number(*first);
                writer.byte(grouping_number(*lanes));
            }
            Self::Totals { number, links: texts } | Self::DeleteOwn { number, ids: texts } => {
                writer = Writer::of_kind(if matches!(self, Self::Totals { .. }) { 3 } else { 6 });
                writer.number(*number);
                writer.texts(texts);
            }
            Self::Records { edition, indices } => {
                writer = Writer::of_kind(4);
                writer.number(*edition);
                writer.numbers(indices);
            }
            Self::PutOwn { number, records } => {
                writer = Writer::of_kind(5);
                writer.number(*number);
                writer.pieces(records);
            }
        }
        writer.finish()
    }

    /// What a message says; `None` when it is not one that [`Self::write`] makes.
    #[must_use]
    pub fn read(message: &[u8]) -> Option<Self> {
        let reader = &mut Reader::new(message);
        let request = match reader.byte()? {
            0 => Self::Start { online: reader.flag()? },
            1 => Self::AcceptOffer,
            7 => Self::Keep,
            2 => {
                Self::Ask(Ask { number: reader.number()?, link: reader.text()?, first: reader.number()?, lanes: grouping(reader.byte()?)? })
            }
            3 => Self::Totals { number: reader.number()?, links: reader.texts()? },
            4 => Self::Records { edition: reader.number()?, indices: reader.numbers()? },
            5 => Self::PutOwn { number: reader.number()?, records: reader.pieces()? },
            6 => Self::DeleteOwn { number: reader.number()?, ids: reader.texts()? },
            _ => return None,
        };
        reader.is_at_end().then_some(request)
    }
}

impl Event {
    /// As a message.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut writer = Writer::of_kind(self.kind());
        match self {
            Self::Phase(phase) => phase.write(&mut writer),
            Self::Keeping(keeping) => {
                writer.length(Keeping::ALL.iter().position(|known| known == keeping).unwrap_or_default());
            }
            Self::Offer(offer) => {
                writer.flag(offer.is_some());
                if let Some(DatasetOffer { records, as_of }) = offer {
                    writer.number(*records);
                    writer.text(as_of);
                }
            }
            Self::UpdateFailure(failure) => failure.write(&mut writer),
            Self::Damaged(rows) => write_damaged(&mut writer, rows),
            Self::Edition(edition) => edition.write(&mut writer),
            Self::Answer { number, edition, findings } => {
                writer.number(*number);
                writer.number(*edition);
                findings.write(&mut writer);
            }
            Self::Totals { number, totals } => {
                writer.number(*number);
                writer.numbers(totals);
            }
            Self::Records { edition, records } => {
                writer.number(*edition);
                write_records(&mut writer, records);
            }
            Self::Written(written) => written.write(&mut writer),
            Self::OnPage => {}
        }
        writer.finish()
    }

    const fn kind(&self) -> u8 {
        match self {
            Self::Phase(_) => 0,
            Self::Keeping(_) => 1,
            Self::Offer(_) => 2,
            Self::UpdateFailure(_) => 3,
            Self::Damaged(_) => 4,
            Self::Edition(_) => 5,
            Self::Answer { .. } => 6,
            Self::Totals { .. } => 7,
            Self::Records { .. } => 8,
            Self::Written(_) => 9,
            Self::OnPage => 10,
        }
    }

    /// What a message says; `None` when it is not one that [`Self::write`] makes.
    #[must_use]
    pub fn read(message: &[u8]) -> Option<Self> {
        let reader = &mut Reader::new(message);
        let event = match reader.byte()? {
            0 => Self::Phase(Phase::read(reader)?),
            1 => Self::Keeping(*Keeping::ALL.get(reader.number()? as usize)?),
            2 => Self::Offer(match reader.flag()? {
                true => Some(DatasetOffer { records: reader.number()?, as_of: reader.text()? }),
                false => None,
            }),
            3 => Self::UpdateFailure(LoadFailure::read(reader)?),
            4 => Self::Damaged(read_damaged(reader)?),
            5 => Self::Edition(Edition::read(reader)?),
            6 => Self::Answer { number: reader.number()?, edition: reader.number()?, findings: Findings::read(reader)? },
            7 => Self::Totals { number: reader.number()?, totals: reader.numbers()? },
            8 => Self::Records { edition: reader.number()?, records: read_records(reader)? },
            9 => Self::Written(Written::read(reader)?),
            10 => Self::OnPage,
            _ => return None,
        };
        reader.is_at_end().then_some(event)
    }
}

impl Edition {
    fn write(&self, writer: &mut Writer) {
        writer.number(self.number);
        writer.text(&self.as_of);
        writer.flag(self.is_whole);
        writer.bytes(&self.reference);
        self.directory.write(writer);
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (number, as_of, is_whole) = (reader.number()?, reader.text()?, reader.flag()?);
        Some(Self { number, as_of, is_whole, reference: reader.bytes()?.to_vec(), directory: Directory::read(reader)? })
    }
}

impl Written {
    fn write(&self, writer: &mut Writer) {
        writer.number(self.number);
        writer.number(self.written);
        writer.numbers(&self.unreadable);
        writer.texts(self.failure.as_slice());
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (number, written, unreadable) = (reader.number()?, reader.number()?, reader.numbers()?);
        Some(Self { number, written, unreadable, failure: reader.texts()?.pop() })
    }
}

/// 0 is none, the others are groupings by their place from 1.
fn grouping_number(wanted: Option<Grouping>) -> u8 {
    Grouping::ALL.into_iter().zip(1..).find(|(known, _)| Some(*known) == wanted).map_or(0, |(_, number)| number)
}

#[expect(clippy::option_option, reason = "no grouping is asked for, or the number is none's")]
fn grouping(number: u8) -> Option<Option<Grouping>> {
    let Some(place) = number.checked_sub(1) else { return Some(None) };
    Grouping::ALL.get(usize::from(place)).copied().map(Some)
}

fn write_origin(writer: &mut Writer, origin: Origin) {
    writer.flag(origin == Origin::Own);
}

fn read_origin(reader: &mut Reader<'_>) -> Option<Origin> {
    Some(if reader.flag()? { Origin::Own } else { Origin::Published })
}

fn write_damaged(writer: &mut Writer, rows: &[DamagedRow]) {
    writer.length(rows.len());
    for DamagedRow { key, origin } in rows {
        writer.text(key);
        write_origin(writer, *origin);
    }
}

fn read_damaged(reader: &mut Reader<'_>) -> Option<Vec<DamagedRow>> {
    let mut rows = Vec::new();
    for _ in 0..reader.length()? {
        rows.push(DamagedRow { key: reader.text()?, origin: read_origin(reader)? });
    }
    Some(rows)
}

fn write_records(writer: &mut Writer, records: &[StoredRecord]) {
    writer.length(records.len());
    for StoredRecord { index, origin, payload } in records {
        writer.number(*index);
        write_origin(writer, *origin);
        writer.bytes(payload);
    }
}

fn read_records(reader: &mut Reader<'_>) -> Option<Vec<StoredRecord>> {
    let mut records = Vec::new();
    for _ in 0..reader.length()? {
        let (index, origin) = (reader.number()?, read_origin(reader)?);
        records.push(StoredRecord { index, origin, payload: reader.bytes()?.to_vec() });
    }
    Some(records)
}
