//! The behaviour of every store, and of the installation. The same suite runs over each store: natively over memory,
//! in a browser over memory and IndexedDB.

mod behaviour;
mod fixtures;
mod full;
mod installation;

#[cfg(target_arch = "wasm32")]
mod in_browser;
