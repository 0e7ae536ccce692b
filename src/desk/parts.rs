//! What messages are made of, as bytes.

use super::messages::{read_json, read_state, write_json, write_state};
use super::protocol::{DraftBrief, Failure, Obstacle, Placed, Same, Twin, Unplaced};
use crate::catalog::bytes::{Reader, Writer};
use crate::model::{Field, Level};

impl DraftBrief {
    pub(super) fn write(&self, writer: &mut Writer) {
        [&self.id, &self.name, &self.headline].into_iter().for_each(|text| writer.text(text));
        write_state(writer, self.state);
        write_json(writer, &self.held);
        writer.text(self.level.map_or("", Level::slug));
        write_fields(writer, &self.questions);
        write_fields(writer, &self.missing);
        write_json(writer, &self.event);
        writer.flag(self.is_decided);
        writer.bytes(&self.taken_in.to_le_bytes());
        writer.number(self.problems);
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            id: reader.text()?,
            name: reader.text()?,
            headline: reader.text()?,
            state: read_state(reader)?,
            held: read_json(reader)?,
            level: match reader.text()?.as_str() {
                "" => None,
                slug => Some(Level::from_slug(slug)?),
            },
            questions: read_fields(reader)?,
            missing: read_fields(reader)?,
            event: read_json(reader)?,
            is_decided: reader.flag()?,
            taken_in: f64::from_le_bytes(reader.bytes()?.try_into().ok()?),
            problems: reader.number()?,
        })
    }
}

impl Twin {
    pub(super) fn write(&self, writer: &mut Writer) {
        writer.text(&self.name);
        let (is_record, id) = match &self.of {
            Same::Draft(id) => (false, id),
            Same::Record(id) => (true, id),
        };
        writer.flag(is_record);
        writer.text(id);
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (name, is_record, id) = (reader.text()?, reader.flag()?, reader.text()?);
        Some(Self { name, of: if is_record { Same::Record(id) } else { Same::Draft(id) } })
    }
}

impl Placed {
    pub(super) fn write(&self, writer: &mut Writer) {
        writer.text(&self.draft);
        writer.text(&self.record);
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self { draft: reader.text()?, record: reader.text()? })
    }
}

impl Unplaced {
    pub(super) fn write(&self, writer: &mut Writer) {
        writer.text(&self.draft);
        match &self.why {
            Obstacle::NoDraft => writer.byte(0),
            Obstacle::Missing(fields) => {
                writer.byte(1);
                write_fields(writer, fields);
            }
            Obstacle::NoEvent(id) => {
                writer.byte(2);
                writer.text(id);
            }
        }
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let draft = reader.text()?;
        let why = match reader.byte()? {
            0 => Obstacle::NoDraft,
            1 => Obstacle::Missing(read_fields(reader)?),
            2 => Obstacle::NoEvent(reader.text()?),
            _ => return None,
        };
        Some(Self { draft, why })
    }
}

impl Failure {
    pub(super) fn write(&self, writer: &mut Writer) {
        let (kind, said) = match self {
            Self::Unreachable => (0, ""),
            Self::NoWorker => (1, ""),
            Self::Stopped => (2, ""),
            Self::NoReference => (3, ""),
            Self::Full => (4, ""),
            Self::Store(said) => (5, said.as_str()),
        };
        writer.byte(kind);
        writer.text(said);
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (kind, said) = (reader.byte()?, reader.text()?);
        match kind {
            0 => Some(Self::Unreachable),
            1 => Some(Self::NoWorker),
            2 => Some(Self::Stopped),
            3 => Some(Self::NoReference),
            4 => Some(Self::Full),
            5 => Some(Self::Store(said)),
            _ => None,
        }
    }
}

fn write_fields(writer: &mut Writer, fields: &[Field]) {
    let slugs: Vec<String> = fields.iter().map(|field| field.slug().to_owned()).collect();
    writer.texts(&slugs);
}

fn read_fields(reader: &mut Reader<'_>) -> Option<Vec<Field>> {
    reader.texts()?.iter().map(|slug| Field::from_slug(slug)).collect()
}
