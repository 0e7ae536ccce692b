//! The catalog's side of `make bench`: a seeded corpus of Vietnamese articles, which the peers are given as well, and the catalog as
//! the page's scripts call it. Only for WebAssembly; `tests/bench/README.md` tells how it is run.

#[cfg(target_arch = "wasm32")]
mod article;
#[cfg(target_arch = "wasm32")]
mod engine;
#[cfg(target_arch = "wasm32")]
mod exports;
#[cfg(target_arch = "wasm32")]
mod lexicon;
#[cfg(target_arch = "wasm32")]
mod names;
#[cfg(target_arch = "wasm32")]
mod prose;
#[cfg(target_arch = "wasm32")]
mod questions;
#[cfg(target_arch = "wasm32")]
mod random;
#[cfg(target_arch = "wasm32")]
mod syllables;

fn main() {}
