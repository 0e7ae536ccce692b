//! `curate`: the native tool of the dataset's curators. It checks the dataset, builds what the browser fetches and seals a
//! finished `dist/` folder.

#[cfg(not(target_arch = "wasm32"))]
mod commands;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    commands::main()
}

/// Cargo builds every binary of the crate for the browser's target too; this one has nothing to do there.
#[cfg(target_arch = "wasm32")]
fn main() {}
