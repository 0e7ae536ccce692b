//! Where records are kept on the device: rows in IndexedDB behind a trait, with a memory double.
//!
//! **What may live here:** the trait, its two implementations, migrations, and the installation of the published dataset.
//! Rows are the truth. The reader's own records are never touched by the dataset's.

mod error;
mod installation;
mod layers;
mod library;
mod memory;
mod rows;
mod storage;

#[cfg(target_arch = "wasm32")]
mod indexed_db;
#[cfg(target_arch = "wasm32")]
mod migrations;
#[cfg(target_arch = "wasm32")]
mod place;
#[cfg(target_arch = "wasm32")]
mod published;

#[cfg(test)]
mod tests;

pub use error::StoreError;
#[cfg(target_arch = "wasm32")]
pub use indexed_db::IndexedDbStorage;
pub use installation::{Download, Fetch, FetchFailure, Freshness, InstallError, MANIFEST_FILE, download, fetch_manifest};
pub use layers::{Layers, Seen, changed_rows, over_published, seen_records, take_change};
pub use library::{DamagedRow, Loaded, Newer, WHOLE, label, load, load_version, newer, repair};
pub use memory::MemoryStorage;
#[cfg(target_arch = "wasm32")]
pub use place::Store;
#[cfg(target_arch = "wasm32")]
pub use published::Published;
pub use rows::{ROW_SCHEMA, decode, enclose, encode};
pub use storage::{Changes, Collection, DatasetRows, Installed, Role, Row, SnapshotSource, Storage, StoredSnapshot};
