//! The messages of the protocol as bytes. Drafts, decisions and problems are JSON within them: they are kept as that anyway.

use miniserde::{Deserialize, Serialize, json};

use super::protocol::{DraftBrief, Event, Failure, Placed, Request, Twin, Unplaced};
use crate::catalog::bytes::{Reader, Writer};
use crate::intake::DraftState;

impl Request {
    /// As a message.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut writer = Writer::of_kind(self.kind());
        match self {
            Self::Take { number, name, bytes } => {
                writer.number(*number);
                writer.text(name);
                writer.bytes(bytes);
            }
            Self::Paste { number, name, html, plain, address } => {
                writer.number(*number);
                writer.text(name);
                writer.texts(html.as_slice());
                writer.text(plain);
                writer.texts(address.as_slice());
            }
            Self::List | Self::Refresh => {}
            Self::Open { id } => writer.text(id),
            Self::Decide { id, decision } => {
                writer.text(id);
                write_json(&mut writer, decision);
            }
            Self::Confirm { number, ids } => {
                writer.number(*number);
                writer.texts(ids);
            }
            Self::Settle { ids, state } => {
                writer.texts(ids);
                write_state(&mut writer, *state);
            }
            Self::Remove { ids } => writer.texts(ids),
            Self::Known { records, gone } => {
                writer.pieces(records);
                writer.texts(gone);
            }
        }
        writer.finish()
    }

    const fn kind(&self) -> u8 {
        match self {
            Self::Take { .. } => 0,
            Self::Paste { .. } => 1,
            Self::List => 2,
            Self::Open { .. } => 3,
            Self::Decide { .. } => 4,
            Self::Confirm { .. } => 5,
            Self::Settle { .. } => 6,
            Self::Remove { .. } => 7,
            Self::Refresh => 8,
            Self::Known { .. } => 9,
        }
    }

    /// What a message says; `None` when it is not one that [`Self::write`] makes.
    #[must_use]
    pub fn read(message: &[u8]) -> Option<Self> {
        let reader = &mut Reader::new(message);
        let request = match reader.byte()? {
            0 => Self::Take { number: reader.number()?, name: reader.text()?, bytes: reader.bytes()?.to_vec() },
            1 => Self::Paste {
                number: reader.number()?,
                name: reader.text()?,
                html: reader.texts()?.pop(),
                plain: reader.text()?,
                address: reader.texts()?.pop(),
            },
            2 => Self::List,
            3 => Self::Open { id: reader.text()? },
            4 => Self::Decide { id: reader.text()?, decision: read_json(reader)? },
            5 => Self::Confirm { number: reader.number()?, ids: reader.texts()? },
            6 => Self::Settle { ids: reader.texts()?, state: read_state(reader)? },
            7 => Self::Remove { ids: reader.texts()? },
            8 => Self::Refresh,
            9 => Self::Known { records: reader.pieces()?, gone: reader.texts()? },
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
            Self::Ready { is_kept } => writer.flag(*is_kept),
            Self::Progress { number, done, all } => [number, done, all].into_iter().for_each(|number| writer.number(*number)),
            Self::Taken { number, drafts, twins, problems, failure } => {
                writer.number(*number);
                writer.texts(drafts);
                write_each(&mut writer, twins, |writer, twin| twin.write(writer));
                write_json(&mut writer, problems);
                write_each(&mut writer, failure.as_slice(), |writer, failure| failure.write(writer));
            }
            Self::Queue(briefs) | Self::Changed(briefs) => write_each(&mut writer, briefs, |writer, brief| brief.write(writer)),
            Self::Removed(ids) => writer.texts(ids),
            Self::Opened(draft) => write_json(&mut writer, draft),
            Self::Nowhere { id } => writer.text(id),
            Self::Confirmed { number, records, placed, unplaced } => {
                writer.number(*number);
                writer.pieces(records);
                write_each(&mut writer, placed, |writer, placed| placed.write(writer));
                write_each(&mut writer, unplaced, |writer, unplaced| unplaced.write(writer));
            }
            Self::Failure(failure) => failure.write(&mut writer),
        }
        writer.finish()
    }

    const fn kind(&self) -> u8 {
        match self {
            Self::Ready { .. } => 0,
            Self::Progress { .. } => 1,
            Self::Taken { .. } => 2,
            Self::Queue(_) => 3,
            Self::Changed(_) => 4,
            Self::Removed(_) => 5,
            Self::Opened(_) => 6,
            Self::Nowhere { .. } => 7,
            Self::Confirmed { .. } => 8,
            Self::Failure(_) => 9,
        }
    }

    /// What a message says; `None` when it is not one that [`Self::write`] makes.
    #[must_use]
    pub fn read(message: &[u8]) -> Option<Self> {
        let reader = &mut Reader::new(message);
        let event = match reader.byte()? {
            0 => Self::Ready { is_kept: reader.flag()? },
            1 => Self::Progress { number: reader.number()?, done: reader.number()?, all: reader.number()? },
            2 => Self::Taken {
                number: reader.number()?,
                drafts: reader.texts()?,
                twins: read_each(reader, Twin::read)?,
                problems: read_json(reader)?,
                failure: read_each(reader, Failure::read)?.pop(),
            },
            3 => Self::Queue(read_each(reader, DraftBrief::read)?),
            4 => Self::Changed(read_each(reader, DraftBrief::read)?),
            5 => Self::Removed(reader.texts()?),
            6 => Self::Opened(read_json(reader)?),
            7 => Self::Nowhere { id: reader.text()? },
            8 => Self::Confirmed {
                number: reader.number()?,
                records: reader.pieces()?,
                placed: read_each(reader, Placed::read)?,
                unplaced: read_each(reader, Unplaced::read)?,
            },
            9 => Self::Failure(Failure::read(reader)?),
            _ => return None,
        };
        reader.is_at_end().then_some(event)
    }
}

fn write_each<T>(writer: &mut Writer, values: &[T], write: fn(&mut Writer, &T)) {
    writer.length(values.len());
    values.iter().for_each(|value| write(writer, value));
}

fn read_each<T>(reader: &mut Reader<'_>, read: fn(&mut Reader<'_>) -> Option<T>) -> Option<Vec<T>> {
    let mut values = Vec::new();
    for _ in 0..reader.length()? {
        values.push(read(reader)?);
    }
    Some(values)
}

pub(super) fn write_json<T: Serialize>(writer: &mut Writer, value: &T) {
    writer.text(&json::to_string(value));
}

pub(super) fn read_json<T: Deserialize>(reader: &mut Reader<'_>) -> Option<T> {
    json::from_str(&reader.text()?).ok()
}

pub(super) fn write_state(writer: &mut Writer, state: DraftState) {
    writer.byte(match state {
        DraftState::Waiting => 0,
        DraftState::Kept => 1,
        DraftState::Discarded => 2,
    });
}

pub(super) fn read_state(reader: &mut Reader<'_>) -> Option<DraftState> {
    match reader.byte()? {
        0 => Some(DraftState::Waiting),
        1 => Some(DraftState::Kept),
        2 => Some(DraftState::Discarded),
        _ => None,
    }
}
