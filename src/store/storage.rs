//! What a store must be able to do, whatever it is made of.

use std::collections::HashSet;

use miniserde::{Deserialize, Serialize};

use super::StoreError;
use crate::model::{Manifest, Origin};

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

/// Whose records: what a page of rows is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collection<'a> {
    /// Those of this version of the published dataset.
    Published(&'a str),
    /// The reader's own.
    Own,
    /// The articles that wait for review: each row is a [`crate::intake::Draft`].
    Drafts,
}

/// What happened to the reader's own records after some revision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The ids of those that were written or deleted, each once, in the order of their first change.
    pub ids: Vec<String>,
    /// The revision that comprises all of it: the number of the last change, or the one that was asked about when there is none.
    pub revision: u32,
}

/// The catalog as bytes, in parts, of which each is one value in the store. It can always be made again from the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredSnapshot {
    /// What it is a snapshot of: its reader decides by this whether it is still good.
    pub label: Vec<u8>,
    /// The parts, in order; each of 16 MB at most, which every browser takes as one value.
    pub parts: Vec<Vec<u8>>,
}

/// What a snapshot is written from: part by part, because all of it may be larger than there is room for twice.
pub trait SnapshotSource {
    /// As [`StoredSnapshot::label`].
    fn label(&self) -> Vec<u8>;

    /// The part with this number, from 0; `None` behind the last one.
    fn part(&self, number: usize) -> Option<Vec<u8>>;
}

impl SnapshotSource for StoredSnapshot {
    fn label(&self) -> Vec<u8> {
        self.label.clone()
    }

    fn part(&self, number: usize) -> Option<Vec<u8>> {
        self.parts.get(number).cloned()
    }
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

    /// The versions that are here.
    pub(super) fn versions(&self) -> impl Iterator<Item = &str> {
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

    /// The [`crate::model::Reference`] of a version; `None` when it is not here.
    async fn reference(&self, version: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// The first rows of a collection by key, or the first after the key `after`: `limit` of them, which is at least 1, or as many as there
    /// are. So a hundred thousand rows need never be in memory at once.
    async fn page(&self, collection: Collection<'_>, after: Option<&str>, limit: u32) -> Result<Vec<Row>, StoreError>;

    /// The rows of just these records, published ones of `version`, in the order asked; without a payload where there is no such record.
    async fn records(&self, version: &str, wanted: &[(Origin, String)]) -> Result<Vec<Row>, StoreError>;

    /// Writes a version in a role and deletes the versions that it replaces there.
    async fn install(&self, manifest: &Manifest, rows: &DatasetRows, role: Role) -> Result<(), StoreError>;

    /// Makes the pending version the active one and deletes the previous one's rows. Says what is installed now.
    async fn activate_pending(&self) -> Result<Installed, StoreError>;

    /// Deletes the pending version.
    async fn discard_pending(&self) -> Result<(), StoreError>;

    /// All of the reader's own records, by key.
    async fn own(&self) -> Result<Vec<Row>, StoreError> {
        self.page(Collection::Own, None, u32::MAX).await
    }

    /// Writes some of the reader's own records, each in place of the one with the same key. Each is a change.
    async fn put_own(&self, rows: &[Row]) -> Result<(), StoreError>;

    /// Deletes some of the reader's own records, as far as they are there. Each is a change.
    async fn delete_own(&self, keys: &[String]) -> Result<(), StoreError>;

    /// The first drafts by key, or the first after the key `after`: as [`Self::page`].
    async fn drafts(&self, after: Option<&str>, limit: u32) -> Result<Vec<Row>, StoreError> {
        self.page(Collection::Drafts, after, limit).await
    }

    /// The row of one draft; `None` when there is no such draft.
    async fn draft(&self, id: &str) -> Result<Option<Row>, StoreError>;

    /// Writes some drafts, each in place of the one with the same key. They are no records: no change is counted.
    async fn put_drafts(&self, rows: &[Row]) -> Result<(), StoreError>;

    /// Deletes some drafts, as far as they are there.
    async fn delete_drafts(&self, ids: &[String]) -> Result<(), StoreError>;

    /// The changes of the reader's own records after `revision`; 0 is before all of them. Those that a snapshot comprises are forgotten.
    async fn changes_since(&self, revision: u32) -> Result<Changes, StoreError>;

    /// The last change that the kept snapshot comprises; 0 when there is none. Changes up to it are forgotten: who has not taken them in
    /// reads the rows. To be asked after [`Self::changes_since`], for another tab may keep a snapshot between the two.
    async fn forgotten(&self) -> Result<u32, StoreError>;

    /// The snapshot; `None` when there is none, or what is stored is none.
    async fn snapshot(&self) -> Result<Option<StoredSnapshot>, StoreError>;

    /// Writes a snapshot in place of the previous one and forgets the changes that it comprises, up to and including `revision`. When that
    /// fails, the previous one and all changes are still there. One that comprises more, which another tab may have written, stays.
    async fn put_snapshot(&self, snapshot: &dyn SnapshotSource, revision: u32) -> Result<(), StoreError>;

    /// Deletes the snapshot and makes its room free; no changes are forgotten.
    async fn delete_snapshot(&self) -> Result<(), StoreError>;

    /// Awaited between two pieces of long work, so that whoever else uses the thread comes to its turn.
    async fn rest(&self) {}
}

/// Each id once, where it comes first.
pub(super) fn distinct(ids: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::with_capacity(ids.len());
    ids.into_iter().filter(|id| seen.insert(id.clone())).collect()
}
