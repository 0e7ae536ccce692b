//! What a store must be able to do, whatever it is made of.

use miniserde::{Deserialize, Serialize};

use super::StoreError;
use crate::model::Manifest;

/// One row: a key, and a payload that [`super::encode`] wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The record's id.
    pub key: String,
    /// The record; `None` when what is stored is not even bytes.
    pub payload: Option<Vec<u8>>,
}

impl Row {
    /// A row to be written.
    #[must_use]
    pub fn new(key: impl Into<String>, payload: Vec<u8>) -> Self {
        Self { key: key.into(), payload: Some(payload) }
    }
}

/// All rows of one version of the published dataset.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DatasetRows {
    /// The [`crate::model::Reference`]; `None` when it is missing.
    pub reference: Option<Vec<u8>>,
    /// The [`crate::model::Conference`]s, keyed by id.
    pub conferences: Vec<Row>,
}

/// Which versions of the published dataset are in the store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Installed {
    /// The one that the reader sees.
    pub active: Option<Manifest>,
    /// A newer one that waits for the reader's consent.
    pub pending: Option<Manifest>,
}

/// What a version is installed as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// To be seen at once.
    Active,
    /// To wait beside the active one.
    Pending,
}

impl Installed {
    /// The manifest in this role.
    #[must_use]
    pub fn in_role(&self, role: Role) -> Option<&Manifest> {
        match role {
            Role::Active => self.active.as_ref(),
            Role::Pending => self.pending.as_ref(),
        }
    }

    /// With `manifest` in `role`. A version is never in both roles.
    #[must_use]
    pub fn with(self, manifest: Manifest, role: Role) -> Self {
        match role {
            Role::Active => Self { pending: self.pending.filter(|pending| pending.version != manifest.version), active: Some(manifest) },
            Role::Pending if self.holds(Role::Active, &manifest.version) => Self { pending: None, ..self },
            Role::Pending => Self { pending: Some(manifest), ..self },
        }
    }

    /// With the pending version as the active one; unchanged when none is pending.
    #[must_use]
    pub fn activated(self) -> Self {
        match self.pending {
            Some(pending) => Self { active: Some(pending), pending: None },
            None => self,
        }
    }

    /// Versions of `self` that `next` no longer has: their rows are to be deleted.
    pub fn dropped<'a>(&'a self, next: &'a Self) -> impl Iterator<Item = &'a str> {
        self.versions().filter(|version| next.versions().all(|kept| kept != *version))
    }

    fn versions(&self) -> impl Iterator<Item = &str> {
        self.active.iter().chain(&self.pending).map(|manifest| manifest.version.as_str())
    }

    fn holds(&self, role: Role, version: &str) -> bool {
        self.in_role(role).is_some_and(|manifest| manifest.version == version)
    }
}

/// A store of rows. Every method that writes is one transaction: it happens as a whole or not at all.
#[expect(async_fn_in_trait, reason = "the page has one thread; no caller needs the futures to be Send")]
pub trait Storage {
    /// Which versions of the dataset are here.
    async fn installed(&self) -> Result<Installed, StoreError>;

    /// The rows of a version; empty when it is not here.
    async fn rows(&self, version: &str) -> Result<DatasetRows, StoreError>;

    /// Writes a version in a role and deletes the versions that it replaces there.
    async fn install(&self, manifest: &Manifest, rows: &DatasetRows, role: Role) -> Result<(), StoreError>;

    /// Makes the pending version the active one and deletes the previous one's rows. Says what is installed now.
    async fn activate_pending(&self) -> Result<Installed, StoreError>;

    /// Deletes the pending version.
    async fn discard_pending(&self) -> Result<(), StoreError>;

    /// The reader's own records.
    async fn own(&self) -> Result<Vec<Row>, StoreError>;

    /// Writes one of the reader's own records, in place of the one with the same key.
    async fn put_own(&self, row: &Row) -> Result<(), StoreError>;

    /// Deletes one of the reader's own records; nothing happens when there is none.
    async fn delete_own(&self, key: &str) -> Result<(), StoreError>;

    /// Awaited between two pieces of long work, so that whoever else uses the thread comes to its turn.
    async fn rest(&self) {}
}
