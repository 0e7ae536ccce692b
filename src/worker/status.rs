//! How far the engine is, and what the reader should know of it.

use crate::catalog::bytes::{Reader, Writer};
use crate::model::Manifest;
use crate::store::{InstallError, StoreError};

/// How far loading is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Looking into the device's store.
    Opening,
    /// First visit: the dataset is coming; bytes so far and in all (0 while unknown).
    Fetching {
        /// Bytes that have arrived.
        received: u32,
        /// Bytes in all.
        total: u32,
    },
    /// First visit: the records are being written.
    Installing,
    /// The records are here.
    Ready,
    /// There are no records, and this is why.
    Failed(LoadFailure),
}

/// Why the dataset could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadFailure {
    /// The file could not be fetched.
    Unreachable {
        /// The file.
        file: String,
    },
    /// The file is not what the manifest promises.
    Damaged {
        /// The file.
        file: String,
    },
    /// The manifest is of a form that this version of the app does not know.
    Newer,
}

/// Where records are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// In the browser's store.
    Device,
    /// Only in this tab: the browser refuses its store.
    TabRefused,
    /// Only in this tab: the store is full.
    TabFull,
}

/// A newer dataset that is installed beside the present one and waits for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatasetOffer {
    /// Its number of records.
    pub records: u32,
    /// The day up to which it was curated, ISO 8601.
    pub as_of: String,
}

impl Phase {
    pub(super) fn write(&self, writer: &mut Writer) {
        match self {
            Self::Opening => writer.byte(0),
            Self::Fetching { received, total } => {
                writer.byte(1);
                writer.number(*received);
                writer.number(*total);
            }
            Self::Installing => writer.byte(2),
            Self::Ready => writer.byte(3),
            Self::Failed(failure) => {
                writer.byte(4);
                failure.write(writer);
            }
        }
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some(match reader.byte()? {
            0 => Self::Opening,
            1 => Self::Fetching { received: reader.number()?, total: reader.number()? },
            2 => Self::Installing,
            3 => Self::Ready,
            4 => Self::Failed(LoadFailure::read(reader)?),
            _ => return None,
        })
    }
}

impl LoadFailure {
    pub(super) fn write(&self, writer: &mut Writer) {
        let (kind, file) = match self {
            Self::Unreachable { file } => (0, file.as_str()),
            Self::Damaged { file } => (1, file.as_str()),
            Self::Newer => (2, ""),
        };
        writer.byte(kind);
        writer.text(file);
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (kind, file) = (reader.byte()?, reader.text()?);
        match kind {
            0 => Some(Self::Unreachable { file }),
            1 => Some(Self::Damaged { file }),
            2 => Some(Self::Newer),
            _ => None,
        }
    }
}

impl Keeping {
    /// In the order of their numbers in messages.
    pub(super) const ALL: [Self; 3] = [Self::Device, Self::TabRefused, Self::TabFull];

    /// Where records are kept when the browser's store fails with `error`.
    #[must_use]
    pub fn after(error: &StoreError) -> Self {
        if *error == StoreError::Full { Self::TabFull } else { Self::TabRefused }
    }
}

impl From<&Manifest> for DatasetOffer {
    fn from(manifest: &Manifest) -> Self {
        Self { records: u32::try_from(manifest.records).unwrap_or(u32::MAX), as_of: manifest.as_of.clone() }
    }
}

impl From<InstallError> for LoadFailure {
    fn from(error: InstallError) -> Self {
        match error {
            InstallError::Unreachable { file } => Self::Unreachable { file },
            InstallError::Damaged { file } => Self::Damaged { file },
            InstallError::Newer => Self::Newer,
            InstallError::Store(StoreError::Damaged { key }) => Self::Damaged { file: key },
            InstallError::Store(error) => Self::Damaged { file: error.to_string() },
        }
    }
}
