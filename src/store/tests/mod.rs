//! The behaviour of every store, and of the installation. The same suite runs over each store: natively over memory,
//! in a browser over memory and IndexedDB.

mod behaviour;
mod corrections;
mod fixtures;
mod installation;
mod interference;
mod own_records;

#[cfg(target_arch = "wasm32")]
mod in_browser;
#[cfg(target_arch = "wasm32")]
mod raw_database;
#[cfg(target_arch = "wasm32")]
mod released_forms;
#[cfg(target_arch = "wasm32")]
mod restored;
#[cfg(target_arch = "wasm32")]
mod snapshot;
